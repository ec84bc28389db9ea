#include "ingest/mentions.h"

#include <algorithm>
#include <array>

#include "graph/check.h"

namespace weft {
namespace {

template <std::size_t N>
bool is_one_of(std::string_view value, const std::array<std::string_view, N>& values) {
  return std::find(values.begin(), values.end(), value) != values.end();
}

// What a noun's subtree holds that is no part of the noun phrase: the clause that it is the
// predicate of, its preposition, its fellows of a coordination.
constexpr std::array<std::string_view, 20> kOutside = {
    "case",  "cop",    "nsubj",     "mark",     "cc",        "conj",       "parataxis",
    "punct", "aux",    "advmod",    "csubj",    "expl",      "obl",        "advcl",
    "xcomp", "ccomp",  "discourse", "vocative", "dislocated", "reparandum"};

// Words [first, last].
struct Extent {
  std::uint32_t first = 0, last = 0;
  void include(Extent other) {
    first = std::min(first, other.first);
    last = std::max(last, other.last);
  }
};

class MentionFinder {
 public:
  MentionFinder(const ArticleWords& words, const Trees& trees, const Names& names)
      : words_(words), trees_(trees), names_(names) {
    WEFT_CHECK(trees.size() == words.size(), "every word must have its head");
  }

  std::vector<MentionSpan> find() {
    extents_.resize(words_.size());
    for (std::uint32_t i = 0; i < words_.sentences().size(); ++i)
      read_sentence(i);
    return std::move(mentions_);
  }

 private:
  const ArticleWords& words_;
  const Trees& trees_;
  const Names& names_;
  std::vector<Extent> extents_;  // per word: of its whole subtree
  std::vector<std::uint32_t> first_child_, next_sibling_;  // within the sentence; kNoHead ends
  std::vector<MentionSpan> mentions_;
  std::size_t next_name_ = 0;

  void read_sentence(std::uint32_t index) {
    const Sentence& sentence = words_.sentences()[index];
    link_children(sentence);
    measure_subtrees(sentence);
    const std::size_t begin = mentions_.size();
    for (std::uint32_t word = sentence.first_word; word < sentence.end_word; ++word) {
      while (next_name_ < names_.size() && names_[next_name_].end_word <= word)
        ++next_name_;
      if (!may_head(word)) continue;
      add(index, word, phrase_of(sentence, word, false), false);
      if (has_fellow(sentence, word)) add(index, word, phrase_of(sentence, word, true), true);
    }
    const auto first = mentions_.begin() + static_cast<std::ptrdiff_t>(begin);
    std::stable_sort(first, mentions_.end(), [](const MentionSpan& a, const MentionSpan& b) {
      if (a.first_word != b.first_word) return a.first_word < b.first_word;
      return a.end_word > b.end_word;
    });
    const auto same_words = [](const MentionSpan& a, const MentionSpan& b) {
      return a.first_word == b.first_word && a.end_word == b.end_word;
    };
    mentions_.erase(std::unique(first, mentions_.end(), same_words), mentions_.end());
  }

  void link_children(const Sentence& sentence) {
    const std::uint32_t base = sentence.first_word;
    first_child_.assign(sentence.end_word - base, kNoHead);
    next_sibling_.assign(sentence.end_word - base, kNoHead);
    for (std::uint32_t word = sentence.end_word; word-- > base;) {
      const std::uint32_t head = trees_[word].head;
      if (head == kNoHead) continue;
      WEFT_CHECK(head >= base && head < sentence.end_word, "a head is in the word's sentence");
      next_sibling_[word - base] = first_child_[head - base];
      first_child_[head - base] = word;
    }
  }

  // Every subtree's extent, children before their heads.
  void measure_subtrees(const Sentence& sentence) {
    const std::uint32_t base = sentence.first_word;
    std::vector<std::uint32_t> order;  // heads before their children
    for (std::uint32_t word = base; word < sentence.end_word; ++word) {
      extents_[word] = {word, word};
      if (trees_[word].head == kNoHead) order.push_back(word);
    }
    for (std::size_t i = 0; i < order.size(); ++i) {
      for (std::uint32_t child = first_child_[order[i] - base]; child != kNoHead;
           child = next_sibling_[child - base]) {
        order.push_back(child);
      }
    }
    for (std::size_t i = order.size(); i-- > 0;) {
      const std::uint32_t head = trees_[order[i]].head;
      if (head != kNoHead) extents_[head].include(extents_[order[i]]);
    }
  }

  bool may_head(std::uint32_t word) const {
    const WordTag& tag = words_.tag(word);
    const std::string_view relation = trees_[word].relation;
    switch (tag.upos) {
      case Upos::noun:
        return relation != "compound" && relation != "flat" && relation != "fixed";
      case Upos::propn:
        return relation != "flat" && relation != "nmod:desc";
      case Upos::pron:
        return tag.xpos != "WDT" && tag.xpos != "EX" && tag.xpos != "WP$";
      case Upos::num:
        return is_one_of(base_relation(relation),
                         std::array<std::string_view, 4>{"nsubj", "obj", "obl", "nmod"});
      default:
        return false;
    }
  }

  // Another noun that `word` is coordinated with, not a clause that goes on after it.
  bool is_fellow(std::uint32_t child) const {
    return base_relation(trees_[child].relation) == "conj" &&
           (words_.is_noun(child) || words_.is(child, Upos::pron) || words_.is(child, Upos::num));
  }

  bool has_fellow(const Sentence& sentence, std::uint32_t word) const {
    for (std::uint32_t child = first_child_[word - sentence.first_word]; child != kNoHead;
         child = next_sibling_[child - sentence.first_word]) {
      if (is_fellow(child)) return true;
    }
    return false;
  }

  WordSpan phrase_of(const Sentence& sentence, std::uint32_t word, bool coordinated) const {
    Extent extent{word, word};
    for (std::uint32_t child = first_child_[word - sentence.first_word]; child != kNoHead;
         child = next_sibling_[child - sentence.first_word]) {
      const std::string_view relation = base_relation(trees_[child].relation);
      const bool possessive = words_.tag(child).xpos == "POS" && child > word;
      const bool inside = possessive || !is_one_of(relation, kOutside) ||
                          (coordinated && is_fellow(child));
      if (inside) extent.include(extents_[child]);
    }
    return balanced(sentence, {extent.first, extent.last + 1});
  }

  // A quote or bracket that opens inside is closed inside.
  WordSpan balanced(const Sentence& sentence, WordSpan span) const {
    if (span.end_word >= sentence.end_word) return span;
    const std::string_view next = words_.text(span.end_word);
    const bool closes_bracket = next == ")" || next == "]";
    if (!closes_bracket && !words_.is_quote_close(span.end_word)) return span;
    int open = 0;
    for (std::uint32_t word = span.first_word; word < span.end_word; ++word) {
      const std::string_view form = words_.text(word);
      if (closes_bracket) {
        open += (form == "(" || form == "[") - (form == ")" || form == "]");
      } else {
        open += words_.is_quote_open(word) - words_.is_quote_close(word);
      }
    }
    if (open > 0) ++span.end_word;
    return span;
  }

  void add(std::uint32_t sentence, std::uint32_t head, WordSpan span, bool is_coordination) {
    MentionSpan mention{sentence, span.first_word, span.end_word, head};
    mention.is_coordination = is_coordination;
    if (next_name_ < names_.size() && names_[next_name_].first_word <= head) {
      mention.name = next_name_;
    }
    const Upos upos = words_.tag(head).upos;
    if (upos == Upos::pron) {
      mention.kind = MentionKind::pronoun;
    } else if (upos == Upos::propn || mention.name) {
      mention.kind = MentionKind::name;
    }
    mentions_.push_back(mention);
  }
};

}  // namespace

std::string_view base_relation(std::string_view relation) {
  return relation.substr(0, relation.find(':'));
}

std::vector<MentionSpan> find_mentions(const ArticleWords& words, const Trees& trees,
                                       const Names& names) {
  return MentionFinder(words, trees, names).find();
}

}  // namespace weft
