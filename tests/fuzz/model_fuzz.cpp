// Whatever bytes a model file holds, it is refused with a ModelError or gives a model that can be
// used: every read stays inside the file. Since a checksum would stop all but whole files, the
// input is taken for what follows the checksum, and a header that fits is put before it. The first
// byte picks the kind. A reader's net would rarely be whole by chance: there the input is written
// over a small net that is, at the place that its first four bytes name.
#include <xxhash.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>

#include "graph/check.h"
#include "ingest/boundary_model.h"
#include "ingest/lemmatizer.h"
#include "ingest/name_decoder.h"
#include "ingest/reader_net.h"
#include "ingest/segment.h"
#include "tests/helpers/random_net.h"

namespace {

using namespace weft;

constexpr std::size_t kHeaderBytes = 32;  // up to the end of the checksum

std::string with_header(std::string_view body, ModelKind kind) {
  std::string bytes(kModelMagic);
  const auto add = [&](const auto& value) {
    bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
  };
  add(kModelVersion);
  add(static_cast<std::uint32_t>(kind));
  add(static_cast<std::uint64_t>(kHeaderBytes + body.size()));
  add(static_cast<std::uint64_t>(XXH3_64bits(body.data(), body.size())));
  return bytes.append(body);
}

void use_lemmatizer(std::string_view body) {
  constexpr ModelKind kKind = ModelKind::lemmatizer;
  const Lemmatizer lemmatizer(
      ModelFile::from_bytes(with_header(body, kKind), "fuzzed.model", kKind));
  const std::string lemma = lemmatizer.lemma("cities", {Upos::noun, "NNS", "", ""});
  WEFT_CHECK(!lemma.empty(), "a word has a lemma");
}

void use_segmenter(std::string_view body) {
  constexpr ModelKind kKind = ModelKind::segmenter;
  const BoundaryModel model(ModelFile::from_bytes(with_header(body, kKind), "fuzzed.model", kKind));
  WEFT_CHECK(!segment("The cities of Lima \xff grew", model).sentences.empty(),
             "text has a sentence");
}

std::string patched_net(std::string_view patch) {
  static const std::string whole =
      RandomNet(1).bytes({"the", "cities", "lima"}).substr(kHeaderBytes);
  std::string body = whole;
  std::uint32_t at = 0;
  if (patch.size() <= sizeof at) return body;
  std::memcpy(&at, patch.data(), sizeof at);
  patch.remove_prefix(sizeof at);
  at %= static_cast<std::uint32_t>(body.size());
  std::copy_n(patch.begin(), std::min(patch.size(), body.size() - at), body.begin() + at);
  return body;
}

void use_net(std::string_view patch) {
  constexpr ModelKind kKind = ModelKind::reader;
  const ReaderNet net(
      ModelFile::from_bytes(with_header(patched_net(patch), kKind), "fuzzed.model", kKind));
  const std::vector<std::string_view> words = {"The", "cities", "of", "Lima", "\xff", "1990"};
  const std::vector<SentenceWords> sentences = {words, {}, SentenceWords(words).first(1)};
  const auto readings = net.read(sentences);
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    WEFT_CHECK(readings[i].words.size() == sentences[i].size(), "a reading a word");
    for (const WordReading& word : readings[i].words) {
      WEFT_CHECK(word.upos < net.labels().upos.size() && word.xpos < net.labels().xpos.size() &&
                     word.features < net.labels().features.size() &&
                     word.relation < net.labels().relations.size(),
                 "labels are in their lists");
      WEFT_CHECK(word.head == kNoHead || word.head < sentences[i].size(),
                 "a head lies in its sentence");
    }
    for (const Name& name : decode_names(readings[i].name_scores)) {
      WEFT_CHECK(name.first_word < name.end_word && name.end_word <= sentences[i].size(),
                 "a name lies in its sentence");
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view body(reinterpret_cast<const char*>(data) + 1, size - 1);
  try {
    switch (data[0] % 3) {
      case 0:
        use_lemmatizer(body);
        break;
      case 1:
        use_net(body);
        break;
      default:
        use_segmenter(body);
    }
  } catch (const ModelError&) {
    // refused, as it should be
  }
  return 0;
}
