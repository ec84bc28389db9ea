// Whatever bytes a schema file holds, it is refused with an InputError or gives a schema that can
// be asked; every property that it then names is an IRI.
#include <unistd.h>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>

#include "graph/check.h"
#include "graph/error.h"
#include "ingest/relation_schema.h"

namespace {

using namespace weft;

void ask(const RelationSchema& schema) {
  constexpr ArgumentType kPerson{ArgumentKind::entity, "Person"}, kText{ArgumentKind::text, ""};
  for (const std::string& predicate : schema.predicates()) {
    WEFT_CHECK(predicate.find("://") != std::string::npos, "a property is an IRI");
    (void)schema.is_single_valued(predicate);
    (void)schema.inverse_of(predicate);
  }
  (void)schema.find("own", kPerson, kText);
  (void)schema.find_over_object("buy", "from", kPerson, kPerson);
  (void)schema.find_beside_object("found", "in", kPerson, kPerson);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const ClassTree classes = ClassTree::load("ingest/data/classes.tsv");
  static const std::string path = (std::filesystem::temp_directory_path() /
                                   ("weft_schema_fuzz." + std::to_string(getpid()) + ".tsv"))
                                      .string();
  std::ofstream(path, std::ios::binary)
      .write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
  try {
    ask(RelationSchema::load({path}, classes));
  } catch (const InputError&) {
  }
  std::filesystem::remove(path);
  return 0;
}
