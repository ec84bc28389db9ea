#include "train/coreference_corpus.h"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <map>

#include "graph/error.h"
#include "ingest/upos.h"

namespace weft {

namespace {

class CoreferenceReader {
 public:
  explicit CoreferenceReader(const std::string& path) : path_(path) {}

  void take(std::string_view line) {
    ++line_number_;
    if (line.empty()) return;
    if (line.front() == '#' && line.find('\t') == std::string_view::npos) return comment(line);
    if (documents.empty()) reject("a word before the first document; begin with # begin document");
    const std::size_t first_tab = line.find('\t'), last_tab = line.rfind('\t');
    if (first_tab == last_tab)
      reject("fewer than three columns; write INDEX<tab>WORD<tab>MENTIONS");
    ConllDocument& document = documents.back();
    const auto word = static_cast<std::uint32_t>(document.words.size());
    document.words.emplace_back(line.substr(first_tab + 1, last_tab - first_tab - 1));
    if (line.substr(last_tab + 1) != "_") mentions(line.substr(last_tab + 1), word);
  }

  void finish() const {
    if (!open_.empty()) reject(fmt::format("entity {} is not closed", open_.back().entity));
  }

  std::vector<ConllDocument> documents;

 private:
  [[noreturn]] void reject(const std::string& what) const {
    throw InputError(fmt::format("{}:{}: {}", path_, line_number_, what));
  }

  void comment(std::string_view line) {
    constexpr std::string_view kBegin = "begin document";
    const std::size_t at = line.find(kBegin);
    if (at == std::string_view::npos) return;
    finish();
    std::string_view name = line.substr(at + kBegin.size());
    while (!name.empty() && (name.front() == ' ' || name.front() == '('))
      name.remove_prefix(1);
    name = name.substr(0, name.find_first_of(" )"));
    documents.push_back({std::string(name), {}, {}});
  }

  // "(1|2)|(3)"; bars may be missing.
  void mentions(std::string_view column, std::uint32_t word) {
    for (std::size_t at = 0; at < column.size();) {
      if (column[at] == '|') {
        ++at;
        continue;
      }
      const bool opens = column[at] == '(';
      if (opens) ++at;
      ConllMention mention{word, 0, 0};
      const char* begin = column.data() + at;
      const auto parsed = std::from_chars(begin, column.data() + column.size(), mention.entity);
      if (parsed.ec != std::errc()) reject(fmt::format("{} is no list of mentions", column));
      at += static_cast<std::size_t>(parsed.ptr - begin);
      if (opens) open_.push_back(mention);
      if (at < column.size() && column[at] == ')') {
        close(mention.entity, word + 1);
        ++at;
      }
    }
  }

  void close(std::uint32_t entity, std::uint32_t end) {
    const auto found = std::find_if(open_.rbegin(), open_.rend(),
                                    [&](const auto& mention) { return mention.entity == entity; });
    if (found == open_.rend()) reject(fmt::format("entity {} is closed but not open", entity));
    documents.back().mentions.push_back({found->first_word, end, entity});
    open_.erase(std::next(found).base());
  }

  std::string path_;
  std::size_t line_number_ = 0;
  std::vector<ConllMention> open_;
};

void add_words(const TreebankSentence& from, CoreferenceDocument& document) {
  Segmentation& to = document.segmentation;
  std::string& text = document.article.text;
  const auto first_word = static_cast<std::uint32_t>(to.words.size());
  const auto first_token = static_cast<std::uint32_t>(to.tokens.size());
  const auto size = [&] { return static_cast<std::uint32_t>(text.size()); };
  const std::uint32_t begin = size();
  std::uint32_t end = begin;
  for (const TreebankToken& token : from.tokens) {
    const std::uint32_t token_begin = size();
    for (std::size_t i = token.first_word; i < token.end_word; ++i) {
      const std::uint32_t word_begin = size();
      text += from.words[i].form;
      to.words.push_back({{word_begin, size()}});
    }
    end = size();
    to.tokens.push_back({{token_begin, end},
                         first_word + static_cast<std::uint32_t>(token.first_word),
                         first_word + static_cast<std::uint32_t>(token.end_word),
                         token.space_after});
    text += ' ';
  }
  to.sentences.push_back({{begin, end},
                          first_token,
                          static_cast<std::uint32_t>(to.tokens.size()),
                          first_word,
                          static_cast<std::uint32_t>(to.words.size()),
                          from.starts_paragraph});
  for (const TreebankWord& word : from.words) {
    document.tagging.push_back(
        {upos_from_name(word.upos).value_or(Upos::x), word.xpos, word.lemma,
         word.features == "_" ? std::string() : word.features});
    const std::uint32_t head =
        word.head == 0 ? kNoHead : first_word + static_cast<std::uint32_t>(word.head - 1);
    document.trees.push_back({head, word.relation, 1});
  }
}

}  // namespace

std::vector<ConllDocument> read_coreference_conll(const std::string& path) {
  std::ifstream file(path);
  if (!file) throw InputError(fmt::format("{}: cannot be opened; check the path", path));
  CoreferenceReader reader(path);
  for (std::string line; std::getline(file, line);) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    reader.take(line);
  }
  reader.finish();
  return std::move(reader.documents);
}

std::vector<CoreferenceDocument> documents_of(const std::vector<TreebankSentence>& treebank) {
  std::vector<CoreferenceDocument> documents;
  std::string_view current;
  for (const TreebankSentence& sentence : treebank) {
    if (documents.empty() || sentence.document != current) {
      current = sentence.document;
      documents.emplace_back();
      documents.back().name = current.substr(current.rfind(' ') + 1);
    }
    add_words(sentence, documents.back());
  }
  return documents;
}

void add_gold(const std::vector<ConllDocument>& gold, const std::string& path,
              std::vector<CoreferenceDocument>& documents) {
  std::map<std::string_view, const ConllDocument*> named;
  for (const ConllDocument& document : gold)
    named[document.name] = &document;
  for (CoreferenceDocument& document : documents) {
    const auto found = named.find(document.name);
    if (found == named.end()) {
      throw InputError(fmt::format("{}: no document {}; take the file of the same release", path,
                                   document.name));
    }
    if (found->second->words.size() != document.segmentation.words.size()) {
      throw InputError(fmt::format("{}: document {} has {} words, the treebank {}", path,
                                   document.name, found->second->words.size(),
                                   document.segmentation.words.size()));
    }
    document.gold = found->second->mentions;
  }
}

}  // namespace weft
