#include "ingest/discourse.h"

#include <catch2/catch.hpp>

using namespace weft;

namespace {

MentionTraits mention(MentionKind kind, std::uint64_t head) {
  MentionTraits traits;
  traits.span.kind = kind;
  traits.core = traits.head = traits.first_core = traits.last_core = head;
  traits.core_words = {head};
  return traits;
}

}  // namespace

TEST_CASE("However long a text is, a mention has a bounded number of candidates", "[ingest]") {
  std::vector<MentionTraits> mentions;
  for (int i = 0; i < 5000; ++i) {
    mentions.push_back(mention(i % 3 == 0 ? MentionKind::pronoun : MentionKind::name,
                               static_cast<std::uint64_t>(i % 7 + 1)));
  }
  Discourse discourse(mentions);
  std::size_t most = 0;
  while (!discourse.is_done()) {
    most = std::max(most, discourse.candidates().size());
    discourse.start_entity();
  }
  CHECK(most > 20);
  CHECK(most <= 100);
}

TEST_CASE("A name finds its like however far back; a pronoun does not", "[ingest]") {
  std::vector<MentionTraits> mentions{mention(MentionKind::name, 1)};
  for (std::uint64_t i = 0; i < 500; ++i)
    mentions.push_back(mention(MentionKind::name, 100 + i));
  mentions.push_back(mention(MentionKind::name, 1));
  mentions.push_back(mention(MentionKind::pronoun, 1));
  Discourse discourse(mentions);
  while (discourse.next() < 501)
    discourse.start_entity();
  CHECK(discourse.times_head_seen() == 1);
  CHECK(discourse.candidates().back() == 0);
  discourse.link(0);
  CHECK(discourse.entity_of(0).mention_count == 2);
  CHECK(discourse.candidates().back() > 400);
}

TEST_CASE("An entity is what its mentions tell of it", "[ingest]") {
  std::vector<MentionTraits> mentions{mention(MentionKind::noun_phrase, 1),
                                      mention(MentionKind::name, 2),
                                      mention(MentionKind::pronoun, 3)};
  mentions[1].number = GrammaticalNumber::singular;
  mentions[2].gender = Gender::feminine;
  Discourse discourse(mentions);
  discourse.start_entity();
  discourse.link(0);
  discourse.link(1);
  const DiscourseEntity& entity = discourse.entity_of(2);
  CHECK(discourse.entity_count() == 1);
  CHECK(entity.mention_count == 3);
  CHECK(entity.has_name);
  CHECK(entity.gender == Gender::feminine);
  CHECK(entity.number == GrammaticalNumber::singular);
  CHECK(entity.heads == std::vector<std::uint64_t>{1, 2});
}
