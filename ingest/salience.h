// Whom or what a text makes most of right before a pronoun: how its mentions stand in their
// sentences, each sentence back counting half (S. Lappin, H. Leass: An algorithm for pronominal
// anaphora resolution, Computational Linguistics 20(4), 1994; the weights are theirs).
#pragma once
#include <map>
#include <vector>

#include "ingest/article_words.h"

namespace weft {

// What mentions stand for: an entity, or a chain of coreference that no name heads.
enum class ThingId : std::uint32_t {};

struct SalientThing {
  ThingId thing{};
  int weight = 0;
};

// Borrows words and trees, which must outlive it.
class Salience {
 public:
  Salience(const ArticleWords& words, const Trees& trees) : words_(words), trees_(trees) {}

  // A mention by its head: they come in reading order, but for those inside others. The gender is
  // `unknown` for a person of whom it is not known, `neuter` for all that is no person; the first
  // known one holds.
  void see(std::uint32_t head, ThingId thing, Gender gender);

  // What the pronoun may mean, heaviest first: nothing of another gender, and no argument of the
  // same verb, which would be "himself". Cost: linear in the mentions of the last sentences.
  std::vector<SalientThing> before(std::uint32_t pronoun, Gender gender) const;

  // Only the things mentioned since that word, where there are such among them: a quotation speaks
  // of its own.
  void keep_since(std::uint32_t word, std::vector<SalientThing>& things) const;

 private:
  struct Seen {
    std::uint32_t head = 0;
    ThingId thing{};
  };
  enum class Arguments { subject, all };

  const ArticleWords& words_;
  const Trees& trees_;
  std::vector<Seen> seen_;
  std::map<ThingId, Gender> genders_;

  bool has_gender(ThingId thing, Gender gender) const;
  unsigned factors_of(std::uint32_t head, std::uint32_t pronoun) const;
  bool has_child(std::uint32_t verb, std::string_view relation) const;
  std::vector<ThingId> arguments_beside(std::uint32_t pronoun) const;
  void add_arguments(std::uint32_t verb, std::uint32_t pronoun, Arguments wanted,
                     std::vector<ThingId>& things) const;
};

}  // namespace weft
