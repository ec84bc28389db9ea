#include "ingest/model_file.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "tests/helpers/temporary_folder.h"
#include "train/model_writer.h"

using namespace weft;
using Catch::Matchers::Equals;

namespace {

std::string small_model() {
  ModelWriter writer(ModelKind::lemmatizer, "from nowhere");
  writer.add_array("numbers", std::vector<std::uint32_t>{1, 2, 3});
  return writer.bytes();
}

// The message of the error that opening gives; empty where there is none.
std::string problem(std::string bytes, ModelKind kind = ModelKind::lemmatizer) {
  try {
    ModelFile::from_bytes(std::move(bytes), "small.model", kind);
  } catch (const ModelError& error) {
    return error.what();
  }
  return "";
}

const std::string kRemedy = "; install the models that came with this program, or train them anew";

}  // namespace

TEST_CASE("A model gives back its sections", "[ingest]") {
  const TemporaryFolder folder;
  const std::string path = (folder / "small.model").string();
  ModelWriter writer(ModelKind::reader, "learnt from two lines");
  writer.add_array("numbers", std::vector<std::uint32_t>{7, 8});
  writer.add("empty", "");
  writer.write(path);
  const ModelFile model = ModelFile::open(path, ModelKind::reader);
  CHECK(model.about() == "learnt from two lines");
  CHECK(model.array<std::uint32_t>("numbers")[1] == 8);
  CHECK(model.section("empty").empty());
  CHECK(model.byte_count() == std::filesystem::file_size(path));
  CHECK_THROWS_WITH(model.section("other"), Equals(path + ": has no section other" + kRemedy));
}

TEST_CASE("Every changed byte of a model is noticed", "[ingest][damage]") {
  const std::string whole = small_model();
  REQUIRE(problem(whole).empty());
  for (std::size_t at = 0; at < whole.size(); ++at) {
    std::string damaged = whole;
    damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
    CAPTURE(at);
    CHECK_FALSE(problem(damaged).empty());
  }
}

TEST_CASE("Every cut model is noticed", "[ingest][damage]") {
  const std::string whole = small_model();
  for (std::size_t size = 0; size < whole.size(); ++size) {
    CAPTURE(size);
    CHECK_FALSE(problem(whole.substr(0, size)).empty());
  }
  CHECK_FALSE(problem(whole + "x").empty());
}

TEST_CASE("What is wrong with a model is said in words", "[ingest]") {
  const std::string whole = small_model();
  CHECK(problem("#!/bin/sh\n") == "small.model: is not a model of weft" + kRemedy);
  CHECK(problem(whole, ModelKind::reader) ==
        "small.model: holds a model of kind 3, not 5" + kRemedy);
  CHECK(problem(whole.substr(0, whole.size() - 1)) ==
        "small.model: is cut or has bytes after its end" + kRemedy);
  std::string newer = whole;
  newer[8] = 9;
  CHECK(problem(newer) == "small.model: has format version 9, this program reads 1" + kRemedy);
  std::string damaged = whole;
  damaged.back() = static_cast<char>(damaged.back() ^ 1);
  CHECK(problem(damaged) == "small.model: is damaged: its checksum does not match" + kRemedy);
  CHECK_THROWS_WITH(ModelFile::open("no/such.model", ModelKind::lemmatizer),
                    Equals("no/such.model: cannot be opened: No such file or directory" + kRemedy));
}
