#include "ingest/print_layers.h"
#include "tests/helpers/segmented.h"

#include <catch2/catch.hpp>


using namespace weft;
using Catch::Matchers::StartsWith;

namespace {

const std::string kText = "Ann can't stay.\n\n(Lima)";

struct Layers {
  Segmentation segmentation = weft::testing::segmented(kText);
  Tagging tagging = {{Upos::propn, "NNP", "Ann", "Number=Sing"},
                     {Upos::aux, "MD", "can", "VerbForm=Fin"},
                     {Upos::part, "RB", "not", ""},
                     {Upos::verb, "VB", "stay", "VerbForm=Inf"},
                     {Upos::punct, ".", ".", ""},
                     {Upos::punct, "-LRB-", "(", ""},
                     {Upos::propn, "NNP", "Lima", "Number=Sing"},
                     {Upos::punct, "-RRB-", ")", ""}};
  Trees trees = {{3, "nsubj", 0.5f}, {3, "aux", 1},   {3, "advmod", 1},     {kNoHead, "root", 1},
                 {3, "punct", 1},    {6, "punct", 1}, {kNoHead, "root", 1}, {6, "punct", 1}};
  Names names = {{0, 0, 1, NameType::person, 0.75}, {1, 6, 7, NameType::place, 0.5}};

  std::string print(LayerFormat format, bool with_tags = true, bool with_names = true,
                    bool with_trees = false) const {
    const LayerView view{kText, &segmentation, with_tags ? &tagging : nullptr,
                         with_trees ? &trees : nullptr, with_names ? &names : nullptr};
    std::string out;
    for (std::size_t i = 0; i < segmentation.sentences.size(); ++i) {
      out += print_sentence(view, i, format);
    }
    return out;
  }
};

}  // namespace

TEST_CASE("CoNLL-U has word ranges, spaces, paragraphs and names", "[ingest]") {
  CHECK(print_layers_head("a\tb", LayerFormat::conllu) == "# newdoc id = a b\n");
  CHECK(Layers().print(LayerFormat::conllu, true, true, true) ==
        "# newpar\n"
        "# sent_id = 1\n"
        "# text = Ann can't stay.\n"
        "1\tAnn\tAnn\tPROPN\tNNP\tNumber=Sing\t4\tnsubj\t_\tNER=B-PER\n"
        "2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\t_\n"
        "2\tca\tcan\tAUX\tMD\tVerbForm=Fin\t4\taux\t_\t_\n"
        "3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_\n"
        "4\tstay\tstay\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\tSpaceAfter=No\n"
        "5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_\n"
        "\n"
        "# newpar\n"
        "# sent_id = 2\n"
        "# text = (Lima)\n"
        "1\t(\t(\tPUNCT\t-LRB-\t_\t2\tpunct\t_\tSpaceAfter=No\n"
        "2\tLima\tLima\tPROPN\tNNP\tNumber=Sing\t0\troot\t_\tNER=B-LOC|SpaceAfter=No\n"
        "3\t)\t)\tPUNCT\t-RRB-\t_\t2\tpunct\t_\t_\n"
        "\n");
}

TEST_CASE("CoNLL-U names the entities of a word before its name and space", "[ingest]") {
  const std::vector<std::string> entities = {"(1-person)", "", "", "", "", "", "(2-place)", ""};
  const Layers layers;
  LayerView view;
  view.text = kText;
  view.segmentation = &layers.segmentation;
  view.names = &layers.names;
  view.entities = &entities;
  CHECK_THAT(print_sentence(view, 0, LayerFormat::conllu),
             Catch::Contains("\tEntity=(1-person)|NER=B-PER\n"));
  CHECK_THAT(print_sentence(view, 1, LayerFormat::conllu),
             Catch::Contains("\tEntity=(2-place)|NER=B-LOC|SpaceAfter=No\n"));
}

TEST_CASE("Text shows the highest layer with byte ranges", "[ingest]") {
  CHECK(
      Layers().print(LayerFormat::text) ==
      "0-15\tAnn can't stay.\n  0-3\tPER\t0.750\tAnn\n17-23\t(Lima)\n  18-22\tLOC\t0.500\tLima\n");
  CHECK_THAT(
      Layers().print(LayerFormat::text, false, false),
      StartsWith("0-15\tAnn can't stay.\n  0-3\tAnn\n  4-9\tcan't\tca n't\n  10-14\tstay\n  14-"));
  CHECK_THAT(Layers().print(LayerFormat::text, true, false),
             StartsWith("0-15\tAnn can't stay.\n  0-3\tAnn\tPROPN\tNNP\tAnn\tNumber=Sing\n"));
  CHECK_THAT(Layers().print(LayerFormat::text, true, false, true),
             StartsWith("0-15\tAnn can't stay.\n"
                        "  10-14\tstay\tVERB\troot\n"
                        "    0-3\tAnn\tPROPN\tnsubj\n"
                        "    4-6\tca\tAUX\taux\n"
                        "    6-9\tn't\tPART\tadvmod\n"
                        "    14-15\t.\tPUNCT\tpunct\n"
                        "17-23\t(Lima)\n"));
}

TEST_CASE("JSON Lines has one object a sentence", "[ingest]") {
  const std::string tokens = Layers().print(LayerFormat::jsonl, false, false);
  CHECK(tokens.substr(0, tokens.find('\n')) ==
        R"({"sentence":0,"begin":0,"end":15,"text":"Ann can't stay.","tokens":[)"
        R"({"begin":0,"end":3,"text":"Ann"},)"
        R"({"begin":4,"end":9,"text":"can't","words":["ca","n't"]},)"
        R"({"begin":10,"end":14,"text":"stay"},{"begin":14,"end":15,"text":"."}]})");
  const std::string trees = Layers().print(LayerFormat::jsonl, true, false, true);
  CHECK(trees.find(R"("lemma":"Ann","features":"Number=Sing",)"
                   R"("head":3,"relation":"nsubj","probability":0.5})") != std::string::npos);
  CHECK(trees.find(R"("head":null,"relation":"root")") != std::string::npos);
  const std::string all = Layers().print(LayerFormat::jsonl);
  CHECK(all.find(R"("names":[{"begin":0,"end":3,"text":"Ann","type":"PER","depth":0,"probability":0.75}])") !=
        std::string::npos);
}

TEST_CASE("Names within names and titles are shown with the names", "[ingest]") {
  const std::string text = "Ann Lee, head of Bank of York Park";
  const Segmentation segmentation = weft::testing::segmented(text);
  const Name person{0, 0, 2, NameType::person, 1}, bank{0, 5, 9, NameType::organization, 0.5};
  const Names names = {person, bank};
  const Names inner = {{0, 7, 9, NameType::place, 0.5}, {0, 7, 8, NameType::place, 0.5}};
  const Titles titles = {{0, 3, 4, TitleKind::role, person, bank}};
  LayerView view{text, &segmentation, nullptr, nullptr, &names};
  view.inner_names = &inner;
  view.titles = &titles;
  CHECK(print_sentence(view, 0, LayerFormat::text) ==
        "0-34\tAnn Lee, head of Bank of York Park\n"
        "  0-7\tPER\t1.000\tAnn Lee\n"
        "  17-34\tORG\t0.500\tBank of York Park\n"
        "    25-34\tLOC\t0.500\tYork Park\n"
        "      25-29\tLOC\t0.500\tYork\n"
        "  9-13\trole\thead\tAnn Lee\tBank of York Park\n");
  const std::string json = print_sentence(view, 0, LayerFormat::jsonl);
  CHECK(json.find(R"({"begin":25,"end":29,"text":"York","type":"LOC","depth":2,)") !=
        std::string::npos);
  CHECK(json.find(R"("titles":[{"begin":9,"end":13,"text":"head","kind":"role","holder":)"
                  R"({"begin":0,"end":7,"text":"Ann Lee"},"body":{"begin":17,"end":34,)") !=
        std::string::npos);
  const std::string conllu = print_sentence(view, 0, LayerFormat::conllu);
  CHECK(conllu.find("4\thead\t_\t_\t_\t_\t_\t_\t_\tTitle=B\n") != std::string::npos);
  CHECK(conllu.find("8\tYork\t_\t_\t_\t_\t_\t_\t_\tInner=B-LOC|NER=I-ORG\n") !=
        std::string::npos);
  CHECK(conllu.find("9\tPark\t_\t_\t_\t_\t_\t_\t_\tInner=I-LOC|NER=I-ORG\n") !=
        std::string::npos);
}
