#include "ingest/print_layers.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <nlohmann/json.hpp>
#include <span>
#include <vector>

#include "graph/check.h"
#include "ingest/names.h"
#include "ingest/upos.h"

namespace weft {

namespace {

using Json = nlohmann::ordered_json;

// Spaces for line breaks and tabs, so that a text fits its line or column.
std::string one_line(std::string_view text) {
  std::string line(text);
  std::replace_if(
      line.begin(), line.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  return line;
}

// One sentence of a view.
class SentencePrinter {
 public:
  SentencePrinter(const LayerView& view, std::size_t index)
      : view_(view), index_(index), sentence_(view.segmentation->sentences[index]) {
    if (view.names == nullptr) return;
    const auto before = [](const Name& name, std::size_t i) { return name.sentence < i; };
    const auto begin = std::lower_bound(view.names->begin(), view.names->end(), index, before);
    const auto end = std::lower_bound(begin, view.names->end(), index + 1, before);
    names_ = {begin, end};
  }

  std::string text() const {
    std::string out =
        fmt::format("{}\t{}\n", print(sentence_.range), one_line(of(sentence_.range)));
    if (view_.names != nullptr)
      add_name_lines(out);
    else if (view_.trees != nullptr)
      add_tree_lines(out);
    else if (view_.tagging != nullptr)
      add_tag_lines(out);
    else
      add_token_lines(out);
    return out;
  }

  std::string json() const {
    Json object = {{"sentence", index_},
                   {"begin", sentence_.range.begin},
                   {"end", sentence_.range.end},
                   {"text", of(sentence_.range)},
                   {"tokens", Json::array()}};
    for (std::uint32_t i = sentence_.first_token; i < sentence_.end_token; ++i) {
      const Token& token = view_.segmentation->tokens[i];
      Json item = ranged(token.range);
      if (token.end_word > token.first_word + 1) {
        for (std::uint32_t w = token.first_word; w < token.end_word; ++w) {
          item["words"].push_back(of(word(w)));
        }
      }
      object["tokens"].push_back(std::move(item));
    }
    if (view_.tagging != nullptr) add_tag_objects(object);
    if (view_.names != nullptr) add_name_objects(object);
    return object.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
  }

  std::string conllu() const {
    std::string out;
    if (sentence_.starts_paragraph) out += "# newpar\n";
    fmt::format_to(std::back_inserter(out), "# sent_id = {}\n# text = {}\n", index_ + 1,
                   spaced_tokens());
    for (std::uint32_t i = sentence_.first_token; i < sentence_.end_token; ++i) {
      add_conllu_token(out, view_.segmentation->tokens[i]);
    }
    return out + "\n";
  }

 private:
  std::string_view of(ByteRange range) const {
    return view_.text.substr(range.begin, range.end - range.begin);
  }
  ByteRange word(std::uint32_t index) const { return view_.segmentation->words[index].range; }
  static std::string print(ByteRange range) { return fmt::format("{}-{}", range.begin, range.end); }

  Json ranged(ByteRange range) const {
    return {{"begin", range.begin}, {"end", range.end}, {"text", of(range)}};
  }

  ByteRange range_of(const Name& name) const {
    return {word(name.first_word).begin, word(name.end_word - 1).end};
  }

  void add_token_lines(std::string& out) const {
    for (std::uint32_t i = sentence_.first_token; i < sentence_.end_token; ++i) {
      const Token& token = view_.segmentation->tokens[i];
      fmt::format_to(std::back_inserter(out), "  {}\t{}", print(token.range), of(token.range));
      if (token.end_word > token.first_word + 1) {
        for (std::uint32_t w = token.first_word; w < token.end_word; ++w) {
          fmt::format_to(std::back_inserter(out), "{}{}", w == token.first_word ? '\t' : ' ',
                         of(word(w)));
        }
      }
      out += '\n';
    }
  }

  void add_tag_lines(std::string& out) const {
    for (std::uint32_t i = sentence_.first_word; i < sentence_.end_word; ++i) {
      const WordTag& tag = (*view_.tagging)[i];
      fmt::format_to(std::back_inserter(out), "  {}\t{}\t{}\t{}\t{}\t{}\n", print(word(i)),
                     of(word(i)), upos_name(tag.upos), tag.xpos, tag.lemma, column(tag.features));
    }
  }

  // Each word below its head, deeper by one; the words of one head in their order.
  void add_tree_lines(std::string& out) const {
    std::vector<std::vector<std::uint32_t>> below(sentence_.end_word - sentence_.first_word);
    struct Line {
      std::uint32_t word = 0;
      std::size_t depth = 0;
    };
    std::vector<Line> lines;  // still to print, the next one last
    for (std::uint32_t i = sentence_.end_word; i-- > sentence_.first_word;) {
      const std::uint32_t head = (*view_.trees)[i].head;
      if (head == kNoHead)
        lines.push_back({i, 1});
      else
        below[head - sentence_.first_word].push_back(i);
    }
    while (!lines.empty()) {
      const Line line = lines.back();
      lines.pop_back();
      fmt::format_to(std::back_inserter(out), "{:{}}{}\t{}\t{}\t{}\n", "", 2 * line.depth,
                     print(word(line.word)), of(word(line.word)),
                     upos_name((*view_.tagging)[line.word].upos),
                     (*view_.trees)[line.word].relation);
      for (const std::uint32_t next : below[line.word - sentence_.first_word])
        lines.push_back({next, line.depth + 1});  // found from the end: the first one is next
    }
  }

  void add_name_lines(std::string& out) const {
    for (const Name& name : names_) {
      fmt::format_to(std::back_inserter(out), "  {}\t{}\t{:.3f}\t{}\n", print(range_of(name)),
                     name_type_label(name.type), name.probability, one_line(of(range_of(name))));
    }
  }

  void add_tag_objects(Json& object) const {
    object["words"] = Json::array();
    for (std::uint32_t i = sentence_.first_word; i < sentence_.end_word; ++i) {
      const WordTag& tag = (*view_.tagging)[i];
      Json item = ranged(word(i));
      item["upos"] = upos_name(tag.upos);
      item["xpos"] = tag.xpos;
      item["lemma"] = tag.lemma;
      item["features"] = tag.features;
      if (view_.trees != nullptr) add_dependency((*view_.trees)[i], item);
      object["words"].push_back(std::move(item));
    }
  }

  void add_dependency(const Dependency& dependency, Json& item) const {
    item["head"] = nullptr;
    if (dependency.head != kNoHead) item["head"] = dependency.head - sentence_.first_word;
    item["relation"] = dependency.relation;
    item["probability"] = thousandths(double{dependency.probability});
  }

  void add_name_objects(Json& object) const {
    object["names"] = Json::array();
    for (const Name& name : names_) {
      Json item = ranged(range_of(name));
      item["type"] = name_type_label(name.type);
      item["probability"] = thousandths(name.probability);
      object["names"].push_back(std::move(item));
    }
  }

  static double thousandths(double value) { return std::round(value * 1000) / 1000; }

  static std::string_view column(std::string_view text) { return text.empty() ? "_" : text; }

  std::string spaced_tokens() const {
    std::string line;
    for (std::uint32_t i = sentence_.first_token; i < sentence_.end_token; ++i) {
      const Token& token = view_.segmentation->tokens[i];
      line += of(token.range);
      if (token.space_after && i + 1 < sentence_.end_token) line += ' ';
    }
    return line;
  }

  // "B-PER" or "I-PER" for a word of a name, else nothing.
  std::string name_label(std::uint32_t index) const {
    for (const Name& name : names_) {
      if (index < name.first_word || index >= name.end_word) continue;
      return fmt::format("{}-{}", index == name.first_word ? 'B' : 'I', name_type_label(name.type));
    }
    return "";
  }

  // LEMMA UPOS XPOS FEATS
  std::string conllu_tag(std::uint32_t index) const {
    if (view_.tagging == nullptr) return "_\t_\t_\t_";
    const WordTag& tag = (*view_.tagging)[index];
    return fmt::format("{}\t{}\t{}\t{}", column(tag.lemma), upos_name(tag.upos), tag.xpos,
                       column(tag.features));
  }

  // HEAD DEPREL
  std::string conllu_dependency(std::uint32_t index) const {
    if (view_.trees == nullptr) return "_\t_";
    const Dependency& dependency = (*view_.trees)[index];
    const bool is_root = dependency.head == kNoHead;
    return fmt::format("{}\t{}", is_root ? 0 : dependency.head - sentence_.first_word + 1,
                       dependency.relation);
  }

  void add_conllu_token(std::string& out, const Token& token) const {
    const bool no_space = !token.space_after;
    const char* const space = no_space ? "SpaceAfter=No" : "_";
    const bool is_multiword = token.end_word > token.first_word + 1;
    const auto number = [&](std::uint32_t index) { return index - sentence_.first_word + 1; };
    if (is_multiword) {
      fmt::format_to(std::back_inserter(out), "{}-{}\t{}\t_\t_\t_\t_\t_\t_\t_\t{}\n",
                     number(token.first_word), number(token.end_word - 1), of(token.range), space);
    }
    for (std::uint32_t i = token.first_word; i < token.end_word; ++i) {
      std::string misc = name_label(i);
      if (!misc.empty()) misc.insert(0, "NER=");
      if (no_space && !is_multiword) misc += misc.empty() ? space : fmt::format("|{}", space);
      fmt::format_to(std::back_inserter(out), "{}\t{}\t{}\t{}\t_\t{}\n", number(i), of(word(i)),
                     conllu_tag(i), conllu_dependency(i), column(misc));
    }
  }

  const LayerView& view_;
  std::size_t index_;
  const Sentence& sentence_;
  std::span<const Name> names_;
};

}  // namespace

std::string print_layers_head(std::string_view source, LayerFormat format) {
  if (format != LayerFormat::conllu) return "";
  return fmt::format("# newdoc id = {}\n", one_line(source));
}

std::string print_sentence(const LayerView& view, std::size_t sentence, LayerFormat format) {
  WEFT_CHECK(view.segmentation != nullptr && sentence < view.segmentation->sentences.size(),
             "a printed sentence exists");
  const SentencePrinter printer(view, sentence);
  switch (format) {
    case LayerFormat::text:
      return printer.text();
    case LayerFormat::jsonl:
      return printer.json();
    case LayerFormat::conllu:
      return printer.conllu();
  }
  return "";
}

}  // namespace weft
