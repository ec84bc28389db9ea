#include "ingest/relation_schema.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <set>

#include "graph/error.h"
#include "graph/vocabulary.h"
#include "ingest/lexicon.h"
#include "tests/helpers/temporary_folder.h"

namespace weft {
namespace {

constexpr ArgumentType kPerson{ArgumentKind::entity, "Person"};
constexpr ArgumentType kFirm{ArgumentKind::entity, "Corporation"};
constexpr ArgumentType kCity{ArgumentKind::entity, "City"};
constexpr ArgumentType kUnknown{ArgumentKind::entity, ""};
// "the list"
constexpr ArgumentType kPhrase{ArgumentKind::entity, "", false, false};
constexpr ArgumentType kText{ArgumentKind::text, ""};
constexpr ArgumentType kDate{ArgumentKind::date, ""};
constexpr ArgumentType kMoney{ArgumentKind::money, ""};
constexpr ArgumentType kPeople{ArgumentKind::text, "", true};

const Lexicon& lexicon() {
  static const Lexicon instance = Lexicon::load("ingest/data");
  return instance;
}

const RelationSchema& schema() {
  static const RelationSchema instance =
      RelationSchema::load({"ingest/data/relations.tsv"}, lexicon().classes());
  return instance;
}

std::string local(const std::optional<CanonicalRelation>& found) {
  if (!found) return "none";
  const std::string name = found->predicate.substr(found->predicate.rfind('/') + 1);
  return found->turned ? name + " turned" : name;
}

// Files of a schema in a folder of their own; load() gives the message of the error, or "".
class SchemaFiles {
 public:
  std::string write(const std::string& name, const std::string& text) const {
    const std::string path = (folder_.path() / name).string();
    std::ofstream(path) << text;
    return path;
  }
  std::string error_of(const std::string& text) const {
    const std::string path = write("own.tsv", text);
    try {
      RelationSchema::load({path}, lexicon().classes());
    } catch (const InputError& error) {
      const std::string message = error.what();
      return message.substr(message.rfind("own.tsv") + 7);
    }
    return {};
  }

 private:
  TemporaryFolder folder_;
};

}  // namespace

TEST_CASE("A canonical predicate depends on what its arguments are", "[ingest][schema]") {
  CHECK(local(schema().find("be born in", kPerson, kDate)) == "birthDate");
  CHECK(local(schema().find("be born in", kPerson, kCity)) == "birthPlace");
  CHECK(local(schema().find("be born in", kFirm, kDate)) == "none");
  CHECK(local(schema().find("be located in", kFirm, kCity)) == "located_in");
  CHECK(local(schema().find("be located in", kFirm, kText)) == "none");
  CHECK(local(schema().find("found", kPerson, kFirm)) == "founder turned");
  CHECK(local(schema().find("be based in", kFirm, kCity)) == "headquartered_in");
  CHECK(local(schema().find("be based in", kPerson, kCity)) == "homeLocation");
  CHECK(local(schema().find("employ", kFirm, kPerson)) == "worksFor turned");
  CHECK(local(schema().find("conclude on", kFirm, kDate)) == "none");
  CHECK(local(schema().find("replace", kPerson, kPerson)) == "replace");
  CHECK(local(schema().find("authorize", kFirm, kPerson)) == "none");
  CHECK(local(schema().find("be joined by", kFirm, kFirm)) == "none");
}

TEST_CASE("A name of unknown class may be one of any, a text without one is none",
          "[ingest][schema]") {
  CHECK(local(schema().find("found", kPerson, kUnknown)) == "founder turned");
  CHECK(local(schema().find("found", kPerson, kPhrase)) == "none");
  CHECK(local(schema().find("be born in", kPhrase, kCity)) == "none");
  CHECK(local(schema().find("be located in", kPhrase, kCity)) == "located_in");
  CHECK(local(schema().find("found", kPerson, kText)) == "none");
}

TEST_CASE("Articles, become and adjectives make no other relation", "[ingest][schema]") {
  CHECK(local(schema().find("be a member of", kPerson, kFirm)) == "memberOf");
  CHECK(local(schema().find("become member of", kPerson, kFirm)) == "memberOf");
  CHECK(local(schema().find("be eldest son of", kPerson, kPerson)) == "children turned");
  CHECK(local(schema().find("have second wife", kPerson, kPerson)) == "spouse");
  CHECK(local(schema().find("have total revenue of", kFirm, kMoney)) == "revenue");
}

TEST_CASE("A phrase may reach over the object or say what stands beside it", "[ingest][schema]") {
  CHECK(local(schema().find_over_object("sell", "to", kPerson, kFirm)) == "sell_to");
  CHECK(local(schema().find_beside_object("found", "in", kFirm, kDate)) == "foundingDate");
  CHECK(local(schema().find_beside_object("found", "in", kFirm, kCity)) == "founded_in");
  CHECK(local(schema().find_beside_object("found", "with", kFirm, kPerson)) == "none");
}

TEST_CASE("A count takes the number of what is counted", "[ingest][schema]") {
  const auto employees = schema().find("employ", kFirm, kPeople);
  CHECK(local(employees) == "numberOfEmployees");
  CHECK(employees->is_count);
  CHECK_FALSE(schema().find("employ", kFirm, kPerson)->is_count);
}

TEST_CASE("The schema knows which properties take one value, and their inverses",
          "[ingest][schema]") {
  CHECK(schema().is_single_valued("https://schema.org/birthDate"));
  CHECK_FALSE(schema().is_single_valued("https://schema.org/children"));
  CHECK_FALSE(schema().is_single_valued("https://weft.dev/rel/unheard_of"));
  for (const std::string& predicate : schema().single_valued())
    CHECK(schema().is_single_valued(predicate));
  CHECK(schema().single_valued().size() > 20);
  CHECK(schema().inverse_of("https://schema.org/children") == "https://schema.org/parent");
  CHECK(schema().inverse_of("https://schema.org/spouse") == "https://schema.org/spouse");
  CHECK(schema().inverse_of("https://schema.org/birthDate").empty());
}

TEST_CASE("The schema knows what one at a time is to another", "[ingest][schema]") {
  const auto schema_of = [](const std::string& lines) {
    const TemporaryFolder folder;
    const auto path = folder / "own.tsv";
    std::ofstream(path) << lines;
    return RelationSchema::load({path.string()}, ClassTree::load("ingest/data/classes.tsv"))
        .single_holders();
  };
  const std::string flag = "https://weft.dev/rel/flag", hold = "https://weft.dev/rel/hold";
  CHECK(schema_of("rel:flag\tsingle/single\tThing\tany\t-\n") ==
        std::vector<SingleHolder>{{flag, {}}});
  CHECK(schema_of("rel:flag\tmany/single\tThing\tany\t-\n") ==
        std::vector<SingleHolder>{{flag, {}}});
  CHECK(schema_of("rel:flag\tsingle/many\tThing\tany\t-\n").empty());
  CHECK(schema_of("rel:hold\tmany\tPerson\tany\t-\n\tas mayor, prime_minister/premier\n") ==
        std::vector<SingleHolder>{{hold, {"mayor"}}, {hold, {"prime minister", "premier"}}});
  const std::vector<SingleHolder> own = schema().single_holders();
  const SingleHolder capital{"https://weft.dev/rel/capital_of", {}};
  CHECK(std::find(own.begin(), own.end(), capital) != own.end());
  CHECK(own.size() > 10);
}

TEST_CASE("Weft's own schema has 120 relations or more, no two with one local name",
          "[ingest][schema]") {
  std::set<std::string> local_names;
  for (const std::string& iri : schema().predicates())
    local_names.insert(iri.substr(iri.rfind('/') + 1));
  CHECK(local_names.size() == schema().predicates().size());
  CHECK(local_names.size() >= 120);
}

TEST_CASE("Other relations are named after their lemma phrase", "[ingest][schema]") {
  CHECK(relation_iri("cooperate with") == "https://weft.dev/rel/cooperate_with");
  CHECK(relation_iri("be signed on") == "https://weft.dev/rel/signed_on");
  CHECK(relation_iri("be") == "https://weft.dev/rel/is_a");
  CHECK(relation_iri("be “hollow” in") == "https://weft.dev/rel/%E2%80%9Chollow%E2%80%9D_in");
  CHECK(schema().own_predicate("paint red") == "https://weft.dev/rel/paint_red");
  // schema:owner exists: a query for :owner must not find two predicates.
  CHECK(schema().own_predicate("owner") == "https://weft.dev/rel/have_owner");
  CHECK(schema().predicate_of_verb("owner") == "https://weft.dev/rel/owner_of");
  CHECK(schema().predicate_of_verb("paint") == "https://weft.dev/rel/paint");
}

TEST_CASE("A user's file comes first, and can add phrases and properties", "[ingest][schema]") {
  const SchemaFiles files;
  const std::string own = files.write("own.tsv",
                                      "rel:employ\tsingle\tOrganization\tPerson\tschema:worksFor\n"
                                      "\tX employ/retain Y\n"
                                      "<http://example.org/spot>\tmany\tany\tany\t-\n"
                                      "\tX spot Y\n");
  const RelationSchema both =
      RelationSchema::load({own, "ingest/data/relations.tsv"}, lexicon().classes());
  CHECK(local(both.find("employ", kFirm, kPerson)) == "employ");
  CHECK(local(both.find("retain", kFirm, kPerson)) == "employ");
  CHECK(both.find("spot", kText, kText)->predicate == "http://example.org/spot");
  CHECK(both.is_single_valued("https://weft.dev/rel/employ"));
  CHECK(local(both.find("be born in", kPerson, kDate)) == "birthDate");
}

TEST_CASE("A schema line that cannot be read is named, with what to write", "[ingest][schema]") {
  const SchemaFiles files;
  const std::string property = "rel:own\tmany\tany\tany\t-\n";
  CHECK(files.error_of("# comment\nrel:own\tmany\tany\n") ==
        ":2: a property has five columns; write property TAB single or many TAB X TAB Y TAB "
        "inverse");
  CHECK(files.error_of("own\tmany\tany\tany\t-\n") ==
        ":1: own is no property; begin it with schema: or rel:, or write <IRI>");
  CHECK(files.error_of("rel:own\ttwo\tany\tany\t-\n") ==
        ":1: two is no number of values; write single or many");
  CHECK(files.error_of("rel:own\tmany\tPlanet\tany\t-\n") ==
        ":1: Planet is no class; take one of classes.tsv, or date, duration, number, measure, "
        "money, count, text, any");
  CHECK(files.error_of("rel:own\tmany\t\tany\t-\n") ==
        ":1: an end has no class; write any where all fit");
  CHECK(files.error_of(property + property) ==
        ":2: rel:own is declared twice; put its phrases under one line");
  CHECK(files.error_of("\tX own Y\n") ==
        ":1: a phrase stands before any property; docs/SCHEMA.md has the format");
  CHECK(files.error_of(property + "\t\n") ==
        ":2: a phrase is missing; docs/SCHEMA.md has the format");
  CHECK(files.error_of(property + "\tX own Y\tany\tany\tany\n") ==
        ":2: a phrase has one to three columns after its tab; docs/SCHEMA.md has the format");
  CHECK(files.error_of(property + "\town\n") ==
        ":2: \"own\" is no phrase; write one like \"Y found X\"");
  CHECK(files.error_of(property + "\tX own X\n") ==
        ":2: \"X own X\" does not say what X is to Y; X and Y stand there once, one of them at the "
        "end");
  CHECK(files.error_of(property + "\tX own Y to Z\n") ==
        ":2: \"X own Y to Z\" does not say what X is to Y; X and Y stand there once, one of them "
        "at the end");
  CHECK(files.error_of(property + "\tX own Z Y\n") ==
        ":2: \"X own Z Y\" lacks a word between its ends; write one like \"Z found X in Y\"");
  CHECK(files.error_of(property + "\tX own Y to Z at Y\n") ==
        ":2: \"X own Y to Z at Y\" has too many ends; X, Y and Z stand there once");
  CHECK(files.error_of(property + "\tX / Y\n") ==
        ":2: \"X / Y\" has no alternatives; write words around each /, and several phrases instead "
        "of one");
  const std::string many = "X a/b/c/d a/b/c/d a/b/c/d a/b/c/d a/b/c/d Y";
  CHECK(files.error_of(property + '\t' + many + '\n') ==
        ":2: \"" + many +
            "\" has too many alternatives; write words around each /, and several phrases instead "
            "of one");
  CHECK(files.error_of(property + "\tX own Y\n").empty());
}

TEST_CASE("A schema file that is not there is named", "[ingest][schema]") {
  const TemporaryFolder folder;
  const std::string path = (folder.path() / "none.tsv").string();
  CHECK_THROWS_WITH(RelationSchema::load({path}, lexicon().classes()),
                    path + ": cannot be opened; check the name");
}

TEST_CASE("The lexicon knows classes, lists, units and currencies", "[ingest]") {
  CHECK(lexicon().noun_class("museum") == "Museum");
  CHECK(lexicon().noun_class("idea").empty());
  CHECK(lexicon().is_role("chairman"));
  CHECK(lexicon().is_role("businesswoman"));
  CHECK_FALSE(lexicon().is_role("bridge"));
  CHECK(lexicon().unit("square kilometers") == "km2");
  CHECK(lexicon().currency("yuan") == "CNY");
  CHECK(lexicon().in("idiom", "take place"));
}

}  // namespace weft
