// What the repairs of trees that know names and word lists share.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "ingest/layers.h"
#include "ingest/lexicon.h"
#include "ingest/sentence_tree.h"

namespace weft {

// Looks at the tree of one sentence as it was and writes into the trees that are being mended.
// Borrows everything.
class TreeMender {
 public:
  //   names    of the whole article, sorted by first word
  TreeMender(const ArticleWords& words, const Lexicon& lexicon, const Names& names,
             const SentenceTree& tree, Trees& mended)
      : words_(words), lexicon_(lexicon), names_(names), tree_(tree), mended_(mended) {}

 protected:
  static constexpr int kClimbMax = 6;  // heads between a word and what it is about

  const ArticleWords& words_;
  const Lexicon& lexicon_;
  const Names& names_;
  const SentenceTree& tree_;
  Trees& mended_;

  // Unless it would hang on itself.
  bool hang(std::uint32_t word, std::uint32_t head, const char* relation);

  const std::string& xpos(std::uint32_t word) const { return words_.tag(word).xpos; }
  const Name* name_at(std::uint32_t word) const;
  bool is_name_of(std::uint32_t word, NameType type) const;
  bool is_body_or_place(std::uint32_t noun) const;
  bool is_person_noun(std::uint32_t word) const;  // a role, an occupation, kin
  bool is_person(std::uint32_t word) const;       // by name or noun
  bool is_year_or_month(std::uint32_t word) const;

  bool has_case(std::uint32_t noun, std::string_view preposition) const;
  bool has_indefinite_article(std::uint32_t noun) const;
  bool has_subject(std::uint32_t verb) const;
  bool has_agent(std::uint32_t participle) const;  // "by ..." behind it
  bool has_finite_auxiliary(std::uint32_t verb) const;
  bool is_finite(std::uint32_t verb) const;
};

// Mends sentence after sentence, each by the trees as they were. `Repairs` is a TreeMender with
// mend().
template <class Repairs>
void mend_each_sentence(const ArticleWords& words, const Lexicon& lexicon, const Names& names,
                        Trees& trees) {
  const Trees before = trees;
  for (std::uint32_t sentence = 0; sentence < words.sentences().size(); ++sentence) {
    const SentenceTree tree(words, before, sentence);
    Repairs(words, lexicon, names, tree, trees).mend();
  }
}

}  // namespace weft
