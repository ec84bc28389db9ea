// Whatever bytes a model file holds, it is refused with a ModelError or gives a model that can be
// used: every read stays inside the file. Since a checksum would stop all but whole files, the
// input is taken for what follows the checksum, and a header that fits is put before it. The first
// byte picks the kind.
#include <xxhash.h>

#include <array>
#include <cstdint>
#include <cstring>
#include <string>

#include "graph/check.h"
#include "ingest/boundary_model.h"
#include "ingest/lemmatizer.h"
#include "ingest/names.h"
#include "ingest/segment.h"
#include "ingest/tagger.h"
#include "ingest/word_clusters.h"

namespace {

using namespace weft;

constexpr std::array kKinds = {ModelKind::word_clusters, ModelKind::tagger, ModelKind::lemmatizer,
                               ModelKind::names, ModelKind::segmenter};

std::string with_header(std::string_view body, ModelKind kind) {
  std::string bytes(kModelMagic);
  const auto add = [&](const auto& value) {
    bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
  };
  add(kModelVersion);
  add(static_cast<std::uint32_t>(kind));
  add(static_cast<std::uint64_t>(bytes.size() + 16 + body.size()));
  add(static_cast<std::uint64_t>(XXH3_64bits(body.data(), body.size())));
  return bytes.append(body);
}

void use(std::string_view body, ModelKind kind) {
  const std::vector<std::string_view> words = {"The", "cities", "of", "Lima", "\xff", "1990"};
  const std::vector<WordTraits> traits = traits_of(words, WordClusters());
  const std::vector<Upos> tags(words.size(), Upos::noun);
  ModelFile file = ModelFile::from_bytes(with_header(body, kind), "fuzzed.model", kind);
  switch (kind) {
    case ModelKind::word_clusters:
      WordClusters(std::move(file)).find("cities");
      break;
    case ModelKind::tagger:
      WEFT_CHECK(Tagger(std::move(file)).tag(traits).size() == words.size(), "a tag a word");
      break;
    case ModelKind::lemmatizer:
      WEFT_CHECK(!Lemmatizer(std::move(file)).lemma("cities", {Upos::noun, "NNS", ""}).empty(),
                 "a word has a lemma");
      break;
    case ModelKind::names:
      for (const Name& name : NameFinder(std::move(file)).find(words, traits, tags)) {
        WEFT_CHECK(name.first_word < name.end_word && name.end_word <= words.size(),
                   "a name lies in its sentence");
      }
      break;
    case ModelKind::segmenter:
      WEFT_CHECK(!segment("The cities of Lima \xff grew", BoundaryModel(std::move(file)))
                      .sentences.empty(),
                 "text has a sentence");
      break;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view body(reinterpret_cast<const char*>(data) + 1, size - 1);
  try {
    use(body, kKinds[data[0] % kKinds.size()]);
  } catch (const ModelError&) {
    // refused, as it should be
  }
  return 0;
}
