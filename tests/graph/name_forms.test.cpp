#include "graph/name_forms.h"

#include <catch2/catch.hpp>

namespace weft {
namespace {

constexpr std::string_view kPerson = "https://schema.org/Person";
constexpr std::string_view kPlace = "https://schema.org/Place";
constexpr std::string_view kOrganization = "https://schema.org/Organization";
using Forms = std::set<std::string>;

}  // namespace

TEST_CASE("A person's name without titles, middle initials, and in short", "[graph]") {
  CHECK(core_form("prof dr xu hua", kPerson) == "xu hua");
  CHECK(core_form("mr smith", kPerson) == "mr smith");  // "mrs smith" is another
  CHECK(reduced_forms("dr john f kennedy", kPerson) == Forms{"john kennedy"});
  CHECK(reduced_forms("john fitzgerald kennedy", kPerson).empty());
  CHECK(reduced_forms("john kennedy", kPerson).empty());
  CHECK(shortened_forms("john kennedy jr", kPerson) == Forms{"j kennedy", "john", "kennedy"});
  CHECK(shortened_forms("j kennedy", kPerson).empty());
  CHECK(shortened_forms("madonna", kPerson).empty());
}

TEST_CASE("An organization's name without legal forms, and its acronyms", "[graph]") {
  CHECK(core_form("alpha company limited", kOrganization) == "alpha co ltd");
  CHECK(core_form("kabushiki kaisha", kOrganization) == "kabushiki kaisha");
  CHECK(core_form("toyota kabushiki kaisha", kOrganization) == "toyota kk");
  CHECK(reduced_forms("alpha company limited", kOrganization) == Forms{"alpha"});
  CHECK(reduced_forms("limited", kOrganization).empty());
  CHECK(reduced_forms("alpha", kOrganization).empty());
  CHECK(shortened_forms("ministry of foreign affairs", kOrganization) == Forms{"mfa", "mofa"});
  CHECK(shortened_forms("alpha beta co ltd", kOrganization) == Forms{"ab"});
  CHECK(shortened_forms("bank of", kOrganization).empty());
  CHECK(core_form("alpha ltd", kPlace) == "alpha ltd");
  CHECK(shortened_forms("united arab emirates", kPlace) == Forms{"uae"});
  CHECK(shortened_forms("a b c d e f g h i", kPlace).empty());
  CHECK(shortened_forms("été à", kPlace) == Forms{"éà"});
}

TEST_CASE("Names follow from longer ones by their form", "[graph]") {
  const auto relation = [](auto name, auto longer, auto link_class) {
    return relation_of(name, longer, link_class);
  };
  CHECK(relation("xu hua", "dr xu hua", kPerson) == NameRelation::same_core);
  CHECK(relation("alpha", "alpha co ltd", kOrganization) == NameRelation::reduced);
  CHECK(relation("alpha co ltd", "alpha", kOrganization) == NameRelation::none);
  CHECK(relation("xu", "xu hua", kPerson) == NameRelation::shortened);
  CHECK(relation("x hua", "xu hua", kPerson) == NameRelation::shortened);
  CHECK(relation("who", "world health organization", kOrganization) == NameRelation::shortened);
  CHECK(relation("who", "who", kOrganization) == NameRelation::none);
  CHECK(relation("harbin", "harbin new area", kPlace) == NameRelation::none);
}

TEST_CASE("Numbers, first names, middle initials and generations tell names apart", "[graph]") {
  CHECK(names_clash("boeing 737", "boeing 747", kOrganization));
  CHECK_FALSE(names_clash("expo", "expo 2020", kPlace));
  CHECK(names_clash("john smith", "mary smith", kPerson));
  CHECK(names_clash("dr john smith", "mary smith", kPerson));
  CHECK_FALSE(names_clash("john smith", "mary smith", kPlace));
  CHECK_FALSE(names_clash("j smith", "john smith", kPerson));
  CHECK(names_clash("j smith", "mary smith", kPerson));
  CHECK(names_clash("john a smith", "john b smith", kPerson));
  CHECK_FALSE(names_clash("john a smith", "john smith", kPerson));
  CHECK(names_clash("john smith jr", "john smith sr", kPerson));
  CHECK_FALSE(names_clash("ada byron", "ada lovelace", kPerson));  // marriage
  CHECK_FALSE(names_clash("smith", "mary smith", kPerson));
}

}  // namespace weft
