#include "ingest/noun_phrases.h"

#include <algorithm>

namespace weft {
namespace {

// The second noun of "an operation and service system", by its first.
std::optional<std::uint32_t> joint_noun(const SentenceTree& tree, std::uint32_t head);

class BarePhrase {
 public:
  explicit BarePhrase(const SentenceLayers& sentence)
      : sentence_(sentence), tree_(sentence.tree), words_(sentence.words()) {}

  WordSpan of(std::uint32_t head) const {
    if (tree_.is(head, Deprel::conj) && joint_noun(tree_, tree_.head(head)) == head)
      return of(tree_.head(head));
    WordSpan span{first_of(head), end_of(head)};
    take_whole(head, span);
    while (span.first_word < head && (is_skipped(span.first_word) ||
                                      is_loose_adverb(span.first_word, head)))
      ++span.first_word;
    while (span.end_word - 1 > head && words_.is(span.end_word - 1, Upos::punct) &&
           !in_name(span.end_word - 1))
      --span.end_word;
    close_bracket(head, span);
    if (span.end_word - 1 > head && span.first_word < head &&
        words_.is_quote_close(span.end_word - 1) && words_.is_quote_open(span.first_word)) {
      ++span.first_word;
      --span.end_word;
    }
    return span;
  }

 private:
  const SentenceLayers& sentence_;
  const SentenceTree& tree_;
  const ArticleWords& words_;

  bool in_name(std::uint32_t word) const { return sentence_.name_at(word) != nullptr; }

  // "creator of the comic strip (and the figure": the bracket goes with it or not at all.
  void close_bracket(std::uint32_t head, WordSpan& span) const {
    std::uint32_t open = span.end_word;
    for (std::uint32_t word = head + 1; word < span.end_word; ++word) {
      if (words_.is(word, "(")) open = word;
      if (words_.is(word, ")")) open = span.end_word;
    }
    if (open >= span.end_word) return;
    const bool closes = span.end_word < tree_.end() && words_.is(span.end_word, ")");
    span.end_word = closes ? span.end_word + 1 : open;
  }

  bool is_skipped(std::uint32_t word) const {
    if (in_name(word) || sentence_.value_at(word) != nullptr) return false;
    if (words_.is(word, "such") && words_.is(word + 1, "as")) return true;
    return words_.is(word, Upos::det) || words_.is(word, Upos::adp) ||
           words_.is(word, Upos::cconj) || words_.is(word, Upos::punct) ||
           words_.tag(word).xpos == "PRP$" || words_.tag(word).xpos == "POS" ||
           words_.tag(word).xpos == "WP$";
  }

  // "currently suburbs", "a 20-year-old poet": when, or how old, is not what it is.
  bool is_loose_adverb(std::uint32_t word, std::uint32_t head) const {
    if (words_.is(word, "old") && word > tree_.begin() && words_.is(word - 1, "-")) return true;
    return tree_.is(word, Deprel::advmod) && tree_.head(word) == head && words_.is_noun(head) &&
           sentence_.lexicon.in("now", words_.lower(word));
  }

  bool is_premodifier(std::uint32_t word) const {
    switch (tree_.deprel(word)) {
      case Deprel::amod:
      case Deprel::compound:
      case Deprel::flat:
      case Deprel::nummod:
      case Deprel::goeswith:
      case Deprel::advmod:
        return true;
      case Deprel::nmod:
        return !tree_.has_child(word, Deprel::case_) || tree_.subtype(word) == "poss";
      default:
        return false;
    }
  }

  std::uint32_t first_of(std::uint32_t head) const {
    std::uint32_t first = head;
    const auto children = tree_.children(head);
    for (auto child = children.rbegin(); child != children.rend(); ++child) {
      if (*child > head) continue;
      if (tree_.subtype(*child) == "poss" && is_person(head)) break;  // "the party's Jane Roe"
      if (is_premodifier(*child) && tree_.last(*child) < head)
        first = std::min(first, first_with_value(*child));
      else if (!words_.is(*child, Upos::punct))
        break;
    }
    return before_hyphen(first);
  }

  // "All-Around medal" does not begin with "Around".
  std::uint32_t before_hyphen(std::uint32_t first) const {
    const auto joined = [&](std::uint32_t a, std::uint32_t b) {
      return words_.range({a, a + 1}).end == words_.range({b, b + 1}).begin;
    };
    while (first >= tree_.begin() + 2 && words_.is(first - 1, "-") &&
           joined(first - 2, first - 1) && joined(first - 1, first) && !in_name(first) &&
           sentence_.value_at(first - 2) == nullptr) {
      first -= 2;
    }
    return first;
  }

  bool is_person(std::uint32_t head) const {
    const Name* const name = sentence_.name_at(head);
    return name != nullptr && name->type == NameType::person;
  }

  // "at least twenty", "more than 20" before what is counted.
  std::uint32_t first_with_value(std::uint32_t word) const {
    const Value* const value = sentence_.value_at(word);
    const std::uint32_t first = tree_.first(word);
    if (value == nullptr || value->span.first_word < tree_.begin()) return first;
    return std::min(first, value->span.first_word);
  }

  std::uint32_t end_of(std::uint32_t head) const {
    if (const auto joint = joint_noun(tree_, head)) return end_of(*joint);
    std::uint32_t end = head + 1;
    for (const std::uint32_t child : tree_.children(head)) {
      if (child < head || !is_postmodifier(head, child, end)) continue;
      end = std::max(end, phrase_end(child));
    }
    return end;
  }

  bool is_postmodifier(std::uint32_t head, std::uint32_t child, std::uint32_t end) const {
    const bool adjacent = tree_.first(child) == end;
    switch (tree_.deprel(child)) {
      case Deprel::flat:
      case Deprel::fixed:
      case Deprel::goeswith:
        return true;
      case Deprel::compound:
      case Deprel::nummod:
        return adjacent;
      case Deprel::appos:  // "reporter Jane Roe"
        return adjacent && in_name(child) && !words_.is(tree_.first(child), Upos::punct);
      case Deprel::nmod: {
        const auto preposition = preposition_of(tree_, child);
        if (preposition.empty()) {
          return adjacent && words_.is(head, Upos::propn) &&
                 !words_.is(tree_.first(child), Upos::punct);
        }
        if (preposition.size() > 1) return false;
        const bool apart = words_.is(tree_.first(child), Upos::punct);  // "at the ford, between"
        return words_.is(preposition[0], "of") || (!apart && words_.is(preposition[0], "between"));
      }
      default:
        return false;
    }
  }

  // Of a part behind the head: with its own tail and the members of its coordination.
  std::uint32_t phrase_end(std::uint32_t head) const {
    std::uint32_t end = head + 1;
    for (const std::uint32_t member : members(tree_, head)) {
      if (member < head) continue;
      if (member != head && is_clause(member)) continue;
      WordSpan span{member, end_of(member)};
      take_whole(member, span);
      end = std::max(end, span.end_word);
    }
    return end;
  }

  // "of Leeds and is close to York", "by Roe and painted by her": clauses of their own.
  bool is_clause(std::uint32_t member) const {
    return tree_.has_child(member, Deprel::cop) ||
           (words_.tag(member).xpos == "VBN" && tree_.has_child(member, Deprel::obl));
  }

  void take_whole(std::uint32_t head, WordSpan& span) const {
    if (const Name* const name = sentence_.name_at(head)) {
      span.first_word = std::min(span.first_word, name->first_word);
      span.end_word = std::max(span.end_word, name->end_word);
    }
    const Value* const value = sentence_.value_at(head);
    if (value != nullptr && value->span.first_word >= tree_.begin()) {
      span.first_word = std::min(span.first_word, value->span.first_word);
      span.end_word = std::max(span.end_word, value->span.end_word);
    }
  }
};

bool is_of(const SentenceTree& tree, std::uint32_t word) {
  const auto preposition = preposition_of(tree, word);
  return preposition.size() == 1 && tree.words().is(preposition[0], "of");
}

bool is_outside(const SentenceTree& tree, std::uint32_t child, Tail tail) {
  const bool short_form = tail == Tail::core || tail == Tail::head;
  switch (tree.deprel(child)) {
    case Deprel::cc:
      return tree.subtype(child) != "preconj" || short_form;
    case Deprel::case_:
    case Deprel::mark:
    case Deprel::cop:
    case Deprel::nsubj:
    case Deprel::csubj:
    case Deprel::aux:
    case Deprel::parataxis:
    case Deprel::discourse:
      return true;
    case Deprel::conj:
    case Deprel::appos:
    case Deprel::list:
      return tail != Tail::whole;
    case Deprel::acl:
      return short_form || (tail == Tail::phrase && tree.subtype(child) == "relcl");
    case Deprel::advcl:
    case Deprel::obl:
      return short_form;
    case Deprel::nmod:
      if (!short_form || preposition_of(tree, child).empty()) return false;
      return tail == Tail::head || !is_of(tree, child);
    default:
      return false;
  }
}

// What short forms leave out also within what hangs on the head.
bool is_outside_below(const SentenceTree& tree, std::uint32_t child, Tail tail) {
  if (tail != Tail::core && tail != Tail::head) return false;
  switch (tree.deprel(child)) {
    case Deprel::acl:
    case Deprel::appos:
    case Deprel::parataxis:
    case Deprel::advcl:
      return true;
    case Deprel::nmod:
      return !preposition_of(tree, child).empty() && !is_of(tree, child);
    default:
      return false;
  }
}

}  // namespace

bool SentenceLayers::is_relative(std::uint32_t word) const {
  const std::string& xpos = words().tag(word).xpos;
  if (xpos == "WP" || xpos == "WDT" || xpos == "WP$") return true;
  return words().is(word, Upos::pron) && words().is(word, "that") && xpos != "DT";
}

WordSpan bare_phrase(const SentenceLayers& sentence, std::uint32_t head) {
  return BarePhrase(sentence).of(head);
}

WordSpans spans_of(const std::vector<std::uint32_t>& words) {
  WordSpans spans;
  for (const std::uint32_t word : words) {
    if (!spans.empty() && spans.back().end_word == word)
      ++spans.back().end_word;
    else
      spans.push_back({word, word + 1});
  }
  return spans;
}

WordSpans phrase_words(const SentenceTree& tree, std::uint32_t head, Tail tail) {
  std::vector<std::uint32_t> found{head}, open;
  const bool joint = joint_noun(tree, head).has_value();
  for (const std::uint32_t child : tree.children(head)) {
    if (joint || !is_outside(tree, child, tail)) open.push_back(child);
  }
  while (!open.empty()) {
    const std::uint32_t word = open.back();
    open.pop_back();
    found.push_back(word);
    for (const std::uint32_t child : tree.children(word)) {
      if (!is_outside_below(tree, child, tail)) open.push_back(child);
    }
  }
  std::sort(found.begin(), found.end());
  const ArticleWords& words = tree.words();
  const auto is_loose = [&](std::uint32_t word) {
    return word != head && words.is(word, Upos::punct) && !words.is_quote_open(word) &&
           !words.is_quote_close(word) && !words.is(word, ")") && !words.is(word, "(");
  };
  while (found.size() > 1 && is_loose(found.back()))
    found.pop_back();
  const auto first = std::find_if_not(found.begin(), found.end(), is_loose);
  found.erase(found.begin(), first);
  return spans_of(found);
}

namespace {

std::optional<std::uint32_t> joint_noun(const SentenceTree& tree, std::uint32_t head) {
  const ArticleWords& words = tree.words();
  const auto children = tree.children(head);
  if (words.tag(head).xpos != "NN" || children.size() < 2 || children[0] > head ||
      children[1] < head)
    return std::nullopt;
  const std::uint32_t second = children[1];
  const bool article = words.is(children.front(), "a") || words.is(children.front(), "an");
  const bool joined = tree.is(second, Deprel::conj) && words.tag(second).xpos == "NN" &&
                      tree.first(second) == head + 1 && words.is(head + 1, "and");
  if (!article || !joined || tree.has_child(second, Deprel::det)) return std::nullopt;
  return tree.has_child(second, Deprel::compound) ? std::optional(second) : std::nullopt;
}

}  // namespace

std::vector<std::uint32_t> members(const SentenceTree& tree, std::uint32_t head) {
  std::vector<std::uint32_t> all{head};
  if (joint_noun(tree, head)) return all;
  for (std::size_t i = 0; i < all.size(); ++i) {
    for (const std::uint32_t child : tree.children(all[i])) {
      if (tree.is(child, Deprel::conj)) all.push_back(child);
    }
  }
  std::sort(all.begin(), all.end());
  return all;
}

std::vector<std::uint32_t> preposition_of(const SentenceTree& tree, std::uint32_t head) {
  std::vector<std::uint32_t> parts;
  for (const std::uint32_t child : tree.children(head)) {
    if (!tree.is(child, Deprel::case_) || child > head) continue;
    if (tree.words().tag(child).xpos == "POS") continue;
    parts.push_back(child);
    for (const std::uint32_t more : tree.children(child)) {
      if (tree.is(more, Deprel::fixed)) parts.push_back(more);
    }
  }
  std::sort(parts.begin(), parts.end());
  return parts;
}

std::vector<std::uint32_t> preposition_in_row(const SentenceTree& tree, std::uint32_t member,
                                              std::uint32_t first) {
  for (; member != first; member = tree.head(member)) {
    auto own = preposition_of(tree, member);
    if (!own.empty() || !tree.is(member, Deprel::conj)) return own;
  }
  return {};
}

std::string preposition_text(const ArticleWords& words, const std::vector<std::uint32_t>& parts) {
  std::string text;
  for (const std::uint32_t part : parts)
    text += (text.empty() ? "" : " ") + words.lower(part);
  return text;
}

std::optional<std::uint32_t> possessor_of(const SentenceTree& tree, std::uint32_t noun) {
  for (const std::uint32_t child : tree.children(noun)) {
    if (tree.is(child, Deprel::nmod, "poss")) return child;
  }
  return std::nullopt;
}

bool is_citation(const SentenceTree& tree, std::uint32_t word) {
  const ArticleWords& words = tree.words();
  return words.is(word, Upos::num) && word > tree.begin() && word + 1 < tree.end() &&
         words.is(word - 1, "[") && (words.is(word + 1, "]") || words.is(word + 1, ","));
}

bool is_ruled_out(const SentenceTree& tree, std::uint32_t noun) {
  return std::ranges::any_of(tree.children(noun), [&](std::uint32_t child) {
    const bool before = tree.is(child, Deprel::det) || tree.is(child, Deprel::cc) ||
                        tree.is(child, Deprel::advmod);
    const bool titled = child > tree.begin() && tree.words().is_capitalised(child);
    return before && !titled &&  // "the song No Matter What"
           (tree.words().is(child, "no") || tree.words().is(child, "neither") ||
            tree.words().is(child, "nor"));
  });
}

bool is_reflexive(const ArticleWords& words, std::uint32_t word) {
  const std::string& form = words.lower(word);
  return words.is(word, Upos::pron) && (form.ends_with("self") || form.ends_with("selves"));
}

}  // namespace weft
