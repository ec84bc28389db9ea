#include "tools/bench/generated_articles.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "tools/bench/random_numbers.h"

namespace weft::bench {
namespace {

constexpr std::array<const char*, 16> kSyllables{"ka",  "lo",  "mi",  "ren", "sto", "tan",
                                                 "vel", "wor", "bra", "dun", "fel", "gor",
                                                 "hal", "jin", "pol", "quo"};

// Different numbers give different words.
std::string word(std::uint64_t number) {
  std::string text;
  for (int i = 0; i < 3 || number > 0; ++i, number /= kSyllables.size())
    text += kSyllables[number % kSyllables.size()];
  text.front() = static_cast<char>(text.front() - 'a' + 'A');
  return text;
}

// Small numbers come often, as names in news do.
std::uint64_t skewed(RandomNumbers& numbers, std::uint64_t end) {
  return std::min({numbers.below(end), numbers.below(end), numbers.below(end)});
}

EntityRecord entity(const char* type, std::string name) {
  return {fmt::format("https://schema.org/{}", type), {{std::move(name), NameReach::global, {}}}};
}

std::string organization_name(RandomNumbers& numbers, std::uint64_t world) {
  const std::uint64_t number = skewed(numbers, world);
  const std::string name = word(number) + ' ' + word(number / 7) + " Works";
  switch (numbers.below(4)) {
    case 0:
      return name + " Co., Ltd.";
    case 1:
      return name + " Company Limited";
    case 2:
      return std::string{word(number).front(), word(number / 7).front(), 'W'};
    default:
      return name;
  }
}

std::string person_name(RandomNumbers& numbers, std::uint64_t world) {
  const std::uint64_t number = skewed(numbers, world);
  const std::string last = word(number % 997);
  return numbers.below(10) == 0 ? last : word(number + 5) + ' ' + last;
}

}  // namespace

ArticleFacts generated_article(std::uint64_t number, std::uint64_t articles) {
  RandomNumbers numbers(number);
  const std::uint64_t world = std::max<std::uint64_t>(articles / 10, 10);
  ArticleFacts facts;
  facts.article = {generated_source(number), fmt::format("Article {}", number), "2024-02-29", "",
                   fmt::format("Text number {} of a small world.", number)};
  facts.entities = {entity("Country", "China"), entity("City", word(skewed(numbers, 1000))),
                    entity("Person", person_name(numbers, world)),
                    entity("Person", person_name(numbers, world)),
                    entity("Organization", organization_name(numbers, world))};
  const auto add = [&](std::uint32_t subject, const char* predicate, std::uint32_t object) {
    Fact fact;
    fact.subject = LocalEntity{subject};
    fact.predicate = predicate;
    fact.object = LocalEntity{object};
    fact.ranges = {{0, static_cast<std::uint32_t>(facts.article.text.size())}};
    facts.facts.push_back(std::move(fact));
  };
  add(2, "https://schema.org/worksFor", 4);
  add(3, "https://weft.dev/rel/visit", 1);
  add(4, "https://schema.org/location", 1);
  add(1, "https://schema.org/containedInPlace", 0);
  return facts;
}

std::string generated_source(std::uint64_t number) {
  return fmt::format("generated/{}.txt", number);
}

}  // namespace weft::bench
