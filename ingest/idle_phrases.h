// Noun phrases that tell nothing by themselves, so that a fact about them is of no use.
#pragma once
#include "ingest/article_words.h"
#include "ingest/layers.h"
#include "ingest/lexicon.h"
#include "ingest/references.h"

namespace weft {

class IdlePhrases {
 public:
  // Borrows its parts, which must outlive it.
  IdlePhrases(const ArticleWords& words, const Lexicon& lexicon, const References& references)
      : words_(words), lexicon_(lexicon), references_(references) {}

  // "people", "the reason", "55 of them", and any bare noun: "winds", "decisions". "The dam" and
  // "a decree" are something that the article tells of. Never what a name or a value is.
  bool is_idle_subject(WordSpan span, const Reference& subject) const;

  // What is left of "was the reason that ..." or "took an active part in ...", of "have ideas",
  // "is Greek". Needs p.object.
  bool is_idle_object(const Proposition& p, const Reference& object) const;

  // "as a result of the strike": nobody's role. "with no single town": with none.
  bool is_idiom(const Argument& argument) const;

  // "known for his role as X": nobody is known as X. "based on a tale in Leeds": not in Leeds.
  static bool is_of_role(const Proposition& p, const Argument& argument) {
    const bool role = argument.preposition == "as" && p.relation.ends_with(" for");
    return argument.of_object && (role || p.relation == "be based on");
  }

  // "be pumps to": a noun or a finite verb is no predicate behind "be", parsers took it for one.
  bool is_stray_predicate(const Proposition& p) const;

  // "used from June to August": not used to August.
  bool is_range_end(const Argument& argument) const;
  // "for one season": how long.
  bool is_stretch(const Argument& argument) const;

 private:
  const ArticleWords& words_;
  const Lexicon& lexicon_;
  const References& references_;

  bool is_idle(WordSpan span) const;
  bool is_idle_name(const Reference& reference) const;
  bool is_empty(WordSpan span) const;
  bool is_bare_count(const Proposition& p, const Reference& object) const;
  bool is_broken_off(WordSpan span) const;
  bool says_nothing(const Proposition& p, const Reference& object) const;
  bool announces(WordSpan span) const;
  bool is_left_out(WordSpan span) const;
  bool is_amount_of_place(const Proposition& p) const;
  bool is_that_of(WordSpan span) const;
  bool is_half_name(const Proposition& p) const;
  bool is_cut_object(const Proposition& p) const;
  bool is_name_given(const Proposition& p) const;
  bool is_noun_in_ing(const Proposition& p) const;
  bool is_of_nobody(WordSpan span) const;
  bool lacks_its_of(WordSpan span) const;
  bool is_told_by_examples(WordSpan span) const;
  bool is_start_of_deed(const Proposition& p) const;
  bool is_shared_out(const Proposition& p, const Reference& object) const;
  bool lacks_what_is_denied(const Proposition& p) const;
  std::uint32_t end_of_phrase(const Proposition& p) const;
  bool is_infinitive_at(std::uint32_t word) const;
  bool is_first_to_do(const Proposition& p) const;
  bool is_lingering(const Proposition& p, const Reference& object) const;
  bool is_cut(WordSpan span) const;
  bool is_bare(WordSpan span) const;
  bool is_misread_verb(const Proposition& p) const;
  bool is_determined(WordSpan span) const;
  bool is_no_class(WordSpan span) const;
};

}  // namespace weft
