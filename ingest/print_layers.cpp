#include "ingest/print_layers.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <nlohmann/json.hpp>
#include <span>
#include <tuple>
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
    if (view.names != nullptr) names_ = of_sentence(*view.names, index);
    if (view.inner_names != nullptr) inner_names_ = of_sentence(*view.inner_names, index);
    if (view.titles != nullptr) titles_ = of_sentence(*view.titles, index);
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
  // The names or titles of one sentence.
  template <class Item>
  static std::span<const Item> of_sentence(const std::vector<Item>& items, std::size_t index) {
    const auto before = [](const Item& item, std::size_t i) { return item.sentence < i; };
    const auto begin = std::lower_bound(items.begin(), items.end(), index, before);
    return {begin, std::lower_bound(begin, items.end(), index + 1, before)};
  }

  // A name and how many others it lies in.
  struct NestedName {
    Name name;
    std::size_t depth = 0;
  };

  // Outer and inner names in the order of the text, those within others after them.
  std::vector<NestedName> nested_names() const {
    std::vector<NestedName> nested;
    for (const Name& name : names_)
      nested.push_back({name, 0});
    for (const Name& name : inner_names_)
      nested.push_back({name, 1});
    std::stable_sort(nested.begin(), nested.end(), [](const NestedName& a, const NestedName& b) {
      return std::tie(a.name.first_word, b.name.end_word) <
             std::tie(b.name.first_word, a.name.end_word);
    });
    for (NestedName& inner : nested) {
      if (inner.depth > 0) inner.depth = depth_of(inner.name);
    }
    return nested;
  }

  std::size_t depth_of(const Name& inner) const {
    std::size_t depth = 1;  // in its outer name
    for (const Name& other : inner_names_) {
      const bool holds = other.first_word <= inner.first_word && inner.end_word <= other.end_word;
      const bool longer = other.end_word - other.first_word > inner.end_word - inner.first_word;
      depth += holds && longer;
    }
    return depth;
  }

  std::string_view of(ByteRange range) const {
    return view_.text.substr(range.begin, range.end - range.begin);
  }
  ByteRange word(std::uint32_t index) const { return view_.segmentation->words[index].range; }
  static std::string print(ByteRange range) { return fmt::format("{}-{}", range.begin, range.end); }

  Json ranged(ByteRange range) const {
    return {{"begin", range.begin}, {"end", range.end}, {"text", of(range)}};
  }

  template <class Item>
  ByteRange range_of(const Item& item) const {
    return {word(item.first_word).begin, word(item.end_word - 1).end};
  }
  std::string text_or_blank(const std::optional<Name>& name) const {
    return name ? one_line(of(range_of(*name))) : "_";
  }
  static std::string_view kind_name(TitleKind kind) {
    return kind == TitleKind::honorific ? "honorific" : "role";
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
    for (const auto& [name, depth] : nested_names()) {
      fmt::format_to(std::back_inserter(out), "{:{}}{}\t{}\t{:.3f}\t{}\n", "", 2 * depth + 2,
                     print(range_of(name)), name_type_label(name.type), name.probability,
                     one_line(of(range_of(name))));
    }
    for (const Title& title : titles_) {
      fmt::format_to(std::back_inserter(out), "  {}\t{}\t{}\t{}\t{}\n", print(range_of(title)),
                     kind_name(title.kind), one_line(of(range_of(title))),
                     text_or_blank(title.holder), text_or_blank(title.body));
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
    for (const auto& [name, depth] : nested_names()) {
      Json item = ranged(range_of(name));
      item["type"] = name_type_label(name.type);
      item["depth"] = depth;
      item["probability"] = thousandths(name.probability);
      object["names"].push_back(std::move(item));
    }
    if (view_.titles != nullptr) object["titles"] = Json::array();
    for (const Title& title : titles_) {
      Json item = ranged(range_of(title));
      item["kind"] = kind_name(title.kind);
      if (title.holder) item["holder"] = ranged(range_of(*title.holder));
      if (title.body) item["body"] = ranged(range_of(*title.body));
      object["titles"].push_back(std::move(item));
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

  // "NER=B-PER" or "NER=I-PER" for a word of a name, else nothing; the first of `names` counts.
  static std::string name_label(std::string_view key, std::span<const Name> names,
                                std::uint32_t index) {
    for (const Name& name : names) {
      if (index < name.first_word || index >= name.end_word) continue;
      return fmt::format("{}={}-{}", key, index == name.first_word ? 'B' : 'I',
                         name_type_label(name.type));
    }
    return "";
  }

  std::string title_label(std::uint32_t index) const {
    for (const Title& title : titles_) {
      if (index < title.first_word || index >= title.end_word) continue;
      return index == title.first_word ? "Title=B" : "Title=I";
    }
    return "";
  }

  // MISC of one word: keys in alphabetical order.
  std::string conllu_misc(std::uint32_t index, bool no_space) const {
    std::string misc, entity;
    if (view_.entities != nullptr && !(*view_.entities)[index].empty()) {
      entity = "Entity=" + (*view_.entities)[index];
    }
    for (const std::string& item :
         {entity, name_label("Inner", inner_names_, index), name_label("NER", names_, index),
          std::string(no_space ? "SpaceAfter=No" : ""), title_label(index)}) {
      if (!item.empty()) misc += (misc.empty() ? "" : "|") + item;
    }
    return misc.empty() ? "_" : misc;
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
      fmt::format_to(std::back_inserter(out), "{}\t{}\t{}\t{}\t_\t{}\n", number(i), of(word(i)),
                     conllu_tag(i), conllu_dependency(i),
                     conllu_misc(i, no_space && !is_multiword));
    }
  }

  const LayerView& view_;
  std::size_t index_;
  const Sentence& sentence_;
  std::span<const Name> names_, inner_names_;
  std::span<const Title> titles_;
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
