#include "ingest/print_propositions.h"

#include <catch2/catch.hpp>

#include "tests/helpers/parsed_text.h"

using namespace weft;

namespace {

// "In 1990 Ann Roe sold the old mill of Leeds to Acme for fun ." as it would be read.
Reading sold() {
  ParsedText text = parsed_text(
      {"In/_/ADP/IN/2/case 1990/_/NUM/CD/5/obl Ann/_/PROPN/NNP/5/nsubj Roe/_/PROPN/NNP/3/flat "
       "sold/sell/VERB/VBD/0/root the/_/DET/DT/8/det old/_/ADJ/JJ/8/amod mill/_/NOUN/NN/5/obj "
       "of/_/ADP/IN/10/case Leeds/_/PROPN/NNP/8/nmod to/_/ADP/IN/12/case "
       "Acme/_/PROPN/NNP/5/obl ./_/PUNCT/./5/punct"});
  Reading reading;
  Proposition p;
  p.subject = {2, 4};
  p.subject_head = 2;
  p.subject_words = {{2, 4}};
  p.relation = "sell";
  p.relation_words = {{4, 5}};
  p.object = WordSpan{6, 10};
  p.object_head = 7;
  p.object_words = {{5, 10}};
  p.arguments.push_back({"in", {1, 2}, 1, {{0, 1}}, {{1, 2}}});
  p.arguments.push_back({"to", {11, 12}, 11, {{10, 11}}, {{11, 12}}});
  p.modality = Modality::planned;
  p.standing = Standing::former;
  p.clause = ClauseType::svoa;
  p.rule = "verb.object";
  p.confidence = 0.75;
  reading.propositions.push_back(p);
  p.subject_words.clear();  // told for facts alone
  p.relation = "be sold in";
  p.arguments.clear();
  reading.propositions.push_back(p);
  reading.article = std::move(text.article);
  reading.segmentation = std::move(text.segmentation);
  reading.tagging = std::move(text.tagging);
  reading.trees = std::move(text.trees);
  return reading;
}

}  // namespace

TEST_CASE("carb: the sentence, confidence, relation and arguments", "[ingest][propositions]") {
  CHECK(propositions_carb(sold()) ==
        "In 1990 Ann Roe sold the old mill of Leeds to Acme .\t0.750\tsold\tAnn Roe\t"
        "the old mill of Leeds\tIn 1990\tto Acme\n");
}

TEST_CASE("clusters: one line for each argument, phrases told one by one",
          "[ingest][propositions]") {
  CHECK(propositions_clusters(sold()) ==
        "1\tAnn Roe\tsold\tthe old mill of Leeds\n"
        "1\tAnn Roe\tsold the old mill of\tLeeds\n"
        "1\tAnn Roe\tsold the old mill of Leeds In\t1990\n"
        "1\tAnn Roe\tsold the old mill of Leeds to\tAcme\n");
}

TEST_CASE("tsv and text: every proposition with its annotations", "[ingest][propositions]") {
  CHECK(propositions_tsv(sold()) ==
        "sentence\tsubject\trelation\tobject\targuments\tpolarity\tmodality\tstanding\tspeaker\t"
        "clause\trule\tconfidence\n"
        "1\tAnn Roe\tsell\told mill of Leeds\tIn 1990 | to Acme\taffirmed\tplanned\tformer\t\t"
        "SVOA\tverb.object\t0.7500\n"
        "1\tAnn Roe\tbe sold in\told mill of Leeds\t\taffirmed\tplanned\tformer\t\tSVOA\t"
        "verb.object\t0.7500\n");
  CHECK(propositions_text(sold()) ==
        "1\t(Ann Roe; sell; old mill of Leeds) [in 1990] [to Acme] {planned former}\tverb.object\n"
        "1\t(Ann Roe; be sold in; old mill of Leeds) {planned former}\tverb.object\n");
}

TEST_CASE("jsonl: slots with byte ranges, words and annotations", "[ingest][propositions]") {
  const std::string text = propositions_jsonl(sold());
  CHECK(text.substr(0, text.find('\n')) ==
        R"({"sentence":0,"subject":{"text":"Ann Roe","range":[8,15]},"relation":"sell",)"
        R"("object":{"text":"old mill of Leeds","range":[25,42]},)"
        R"("arguments":[{"text":"1990","range":[3,7],"preposition":"in","words":"In 1990"},)"
        R"({"text":"Acme","range":[46,50],"preposition":"to","words":"to Acme"}],)"
        R"("words":["Ann Roe","sold","the old mill of Leeds"],"polarity":"affirmed",)"
        R"("modality":"planned","standing":"former","clause":"SVOA","rule":"verb.object",)"
        R"("confidence":0.75})");
}
