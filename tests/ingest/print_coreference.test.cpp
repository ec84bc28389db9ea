#include "ingest/print_coreference.h"

#include <catch2/catch.hpp>

#include "tests/helpers/parsed_text.h"

using namespace weft;

namespace {

const ParsedText kText = parsed_text(
    {"Ann/_/PROPN/NNP/3/nmod:poss 's/_/PART/POS/1/case mother/_/NOUN/NN/4/nsubj "
     "likes/_/VERB/VBZ/0/root Lima/_/PROPN/NNP/4/obj",
     "She/_/PRON/PRP/2/nsubj knows/_/VERB/VBZ/0/root Ann/_/PROPN/NNP/2/obj"});

Coreference coreference() {
  Coreference result;
  result.entity_count = 3;
  result.mentions = {{0, 0, 3, 2, 0, EntityType::person, MentionKind::noun_phrase},
                     {0, 0, 2, 0, 1, EntityType::person, MentionKind::name},
                     {0, 4, 5, 4, 2, EntityType::place, MentionKind::name},
                     {1, 5, 6, 5, 0, EntityType::person, MentionKind::pronoun},
                     {1, 7, 8, 7, 1, EntityType::person, MentionKind::name}};
  return result;
}

}  // namespace

TEST_CASE("Coreference prints as CoNLL without entities mentioned once", "[ingest]") {
  CHECK(coreference_conll("letter", kText.words(), coreference()) ==
        "# begin document letter\n"
        "0\tAnn\t(1|(2\n"
        "1\t's\t2)\n"
        "2\tmother\t1)\n"
        "3\tlikes\t_\n"
        "4\tLima\t_\n"
        "5\tShe\t(1)\n"
        "6\tknows\t_\n"
        "7\tAnn\t(2)\n"
        "# end document\n");
}

TEST_CASE("Coreference prints as text and as objects, an entity a line", "[ingest]") {
  CHECK(coreference_text(kText.words(), coreference()) ==
        "1\tperson\t0-13 Ann 's mother\t25-28 She\n"
        "2\tperson\t0-6 Ann 's\t35-38 Ann\n");
  CHECK(coreference_jsonl(kText.words(), coreference()) ==
        R"({"entity":1,"type":"person","mentions":[)"
        R"({"begin":0,"end":13,"text":"Ann 's mother","kind":"noun_phrase"},)"
        R"({"begin":25,"end":28,"text":"She","kind":"pronoun"}]})"
        "\n"
        R"({"entity":2,"type":"person","mentions":[)"
        R"({"begin":0,"end":6,"text":"Ann 's","kind":"name"},)"
        R"({"begin":35,"end":38,"text":"Ann","kind":"name"}]})"
        "\n");
}

TEST_CASE("Entity brackets name every entity with its type", "[ingest]") {
  CHECK(entity_brackets(kText.words(), coreference()) ==
        std::vector<std::string>{"(1-person(2-person", "2)", "1)", "", "(3-place)", "(1-person)",
                                 "", "(2-person)"});
}
