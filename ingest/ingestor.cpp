#include "ingest/ingestor.h"

#include "ingest/case_names.h"
#include "ingest/coreference.h"
#include "ingest/extract.h"
#include "ingest/foreign_names.h"
#include "ingest/hyphened_names.h"
#include "ingest/inner_names.h"
#include "ingest/joined_facts.h"
#include "ingest/lexicon.h"
#include "ingest/mutual_relations.h"
#include "ingest/name_parts.h"
#include "ingest/name_rows.h"
#include "ingest/name_spans.h"
#include "ingest/normalise.h"
#include "ingest/post_nominals.h"
#include "ingest/reader_models.h"
#include "ingest/relation_schema.h"
#include "ingest/repeated_names.h"
#include "ingest/resolve.h"
#include "ingest/restricted_peoples.h"
#include "ingest/segment.h"
#include "ingest/text_parts.h"
#include "ingest/titles.h"
#include "ingest/whole_names.h"
#include "ingest/work_titles.h"

namespace weft {

struct Ingestor::Impl {
  Impl(const std::string& folder, const IngestorOptions& options)
      : models(folder + "/models"),
        lexicon(Lexicon::load(folder + "/data")),
        schema(load_schema(folder, options.schema_files, lexicon.classes())),
        roles(FactRoles::load(folder + "/data/qualifiers.tsv", lexicon.classes())),
        nationalities(Nationalities::load(folder + "/data/countries.tsv")),
        confidence(ConfidenceModel::load(folder + "/data/confidence.tsv")),
        fact_confidence(ConfidenceModel::load(folder + "/data/fact_confidence.tsv")),
        mutual(MutualRelations::load(folder + "/data/between.tsv")),
        min_confidence(options.min_confidence),
        watch(options.watch),
        part_bytes_max(options.part_bytes_max) {}

  static RelationSchema load_schema(const std::string& folder, std::vector<std::string> paths,
                                    const ClassTree& classes) {
    paths.push_back(folder + "/data/relations.tsv");
    return RelationSchema::load(paths, classes);
  }

  ReaderModels models;
  Lexicon lexicon;
  RelationSchema schema;
  FactRoles roles;
  Nationalities nationalities;
  ConfidenceModel confidence, fact_confidence;
  MutualRelations mutual;
  double min_confidence;
  FactWatch watch;
  std::size_t part_bytes_max;

  // Who reads the propositions: an extractor, which then counts, or the rules.
  struct Extraction {
    const Extractor* extractor = nullptr;
    ExtractionCounts* counts = nullptr;
  };

  Reading read(Article article, Segmentation segmentation, WordLayers layers,
               const WantedLayers& wanted, const Extraction& extraction) const;
  ArticleFacts read(const Article& article, const Extraction& extraction) const;
  ArticleFacts read_part(Article part, const Extraction& extraction) const;
  void add_names(const ArticleWords& words, Reading& reading) const;
  void add_facts(const ArticleWords& words, const Extraction& extraction, Reading& reading) const;
};

Ingestor::Ingestor(const IngestorOptions& options)
    : impl_(std::make_unique<const Impl>(find_data_folder(options.data_folder), options)) {}
Ingestor::Ingestor(Ingestor&&) noexcept = default;
Ingestor& Ingestor::operator=(Ingestor&&) noexcept = default;
Ingestor::~Ingestor() = default;

const RelationSchema& Ingestor::schema() const {
  return impl_->schema;
}

Segmentation Ingestor::segment(std::string_view text) const {
  return weft::segment(text, impl_->models.boundaries());
}

Segmentation Ingestor::segment_lines(std::string_view text) const {
  return weft::segment_lines(text, impl_->models.boundaries());
}

Segmentation Ingestor::segment_tokenized(std::string_view text) const {
  return weft::segment_tokenized(text, impl_->models.boundaries().contractions());
}

ArticleFacts Ingestor::read(const Article& article) const {
  return impl_->read(article, {});
}

ArticleFacts Ingestor::read(const Article& article, const Extractor& extractor,
                            ExtractionCounts& counts) const {
  return impl_->read(article, {&extractor, &counts});
}

Reading Ingestor::read_layers(Article article) const {
  Segmentation segmentation = segment(article.text);
  return read_segmented(std::move(article), std::move(segmentation));
}

Reading Ingestor::read_segmented(Article article, Segmentation segmentation,
                                 const WantedLayers& wanted) const {
  WordLayers layers = impl_->models.read(article.text, segmentation);
  return read_tagged(std::move(article), std::move(segmentation), std::move(layers), wanted);
}

Reading Ingestor::read_tagged(Article article, Segmentation segmentation, WordLayers layers,
                              const WantedLayers& wanted) const {
  return impl_->read(std::move(article), std::move(segmentation), std::move(layers), wanted, {});
}

ArticleFacts Ingestor::Impl::read(const Article& article, const Extraction& extraction) const {
  const std::string& text = article.text;
  if (text.size() <= part_bytes_max) return read_part(article, extraction);
  Article part = article;
  JoinedFacts facts;
  for (std::size_t begin = 0, end = 0; begin < text.size(); begin = end) {
    end = end_of_part(text, begin, part_bytes_max, models.boundaries());
    part.text = text.substr(begin, end - begin);
    facts.add(read_part(part, extraction), static_cast<std::uint32_t>(begin));
  }
  return facts.take(article);
}

ArticleFacts Ingestor::Impl::read_part(Article part, const Extraction& extraction) const {
  Segmentation segmentation = weft::segment(part.text, models.boundaries());
  WordLayers layers = models.read(part.text, segmentation);
  return read(std::move(part), std::move(segmentation), std::move(layers), {}, extraction).facts;
}

Reading Ingestor::Impl::read(Article article, Segmentation segmentation, WordLayers layers,
                             const WantedLayers& wanted, const Extraction& extraction) const {
  Reading r;
  r.article = std::move(article);
  r.segmentation = std::move(segmentation);
  r.tagging = std::move(layers.tagging);
  r.trees = std::move(layers.trees);
  r.found_names = std::move(layers.names);
  if (!wanted.names && !wanted.facts && !wanted.coreference) return r;
  const ArticleWords words(r.article, r.segmentation, r.tagging);
  if (wanted.names || wanted.facts) add_names(words, r);
  const CoreferenceModel* model = models.coreference();
  if ((wanted.coreference || wanted.facts) && model != nullptr && r.trees.size() == words.size()) {
    r.coreference = resolve_coreference(words, r.trees, r.found_names, *model);
  }
  if (wanted.facts) add_facts(words, extraction, r);
  return r;
}

void Ingestor::Impl::add_names(const ArticleWords& words, Reading& r) const {
  r.values = find_values(words, lexicon);
  const Names hyphened = join_hyphened_names(
      words, repair_names(words, lexicon, r.values, repeat_names(words, r.found_names)));
  const Names whole = join_foreign_names(words, lexicon, hyphened);
  const Names repaired =
      join_case_names(words, join_work_titles(words, lexicon, r.values, whole));
  const Names parted =
      part_name_rows(words, lexicon, join_whole_names(words, lexicon, repaired));
  r.names =
      without_restricted_peoples(words, without_post_nominals(words, lexicon, parted));
  settle_types(words, r.names);
  r.inner_names = find_inner_names(
      words, lexicon, r.names,
      [&](std::span<const SentenceWords> phrases) { return models.read(phrases).names; });
  r.titles = find_titles(words, r.trees, lexicon, r.names);
}

void Ingestor::Impl::add_facts(const ArticleWords& words, const Extraction& extraction,
                               Reading& r) const {
  r.entities = resolve(words, lexicon,
                       {r.trees, r.names, r.inner_names, r.titles, r.coreference});
  r.propositions =
      extraction.extractor != nullptr
          ? extraction.extractor->extract(words, *extraction.counts)
          : extract(words, r.trees, lexicon, r.names, r.titles, r.values, confidence);
  const FactRules rules{lexicon,         schema,         roles, nationalities,
                        fact_confidence, min_confidence, watch};
  r.facts = normalise(words, r.trees, rules, r.values, r.entities, r.propositions,
                      {find_life_dates(words, r.names, r.values), mutual.find(words, r.names)});
  add_name_parts(words, lexicon, r.facts);
  std::erase_if(r.facts.facts, [&](const Fact& fact) {
    return probability(fact.confidence) < min_confidence;
  });
}

}  // namespace weft
