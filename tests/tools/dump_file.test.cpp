#include "tools/dump_file.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "tests/helpers/temporary_folder.h"
#include "tools/output.h"

using namespace weft;
namespace fs = std::filesystem;

namespace {

std::string output_of(const std::string& command) {
  FILE* pipe = popen(command.c_str(), "r");
  std::string text;
  for (int c; (c = std::fgetc(pipe)) != EOF;)
    text += static_cast<char>(c);
  CHECK(pclose(pipe) == 0);
  return text;
}

}  // namespace

TEST_CASE("A dump file is compressed as its name says", "[tools]") {
  const TemporaryFolder folder;
  const auto [name, command] = GENERATE(table<std::string, std::string>(
      {{"a.nt", "cat "}, {"a.nt.gz", "gzip -dc "}, {"a.nt.zst", "zstd -dcq "}}));
  CAPTURE(name);
  const fs::path path = folder.path() / name;
  std::string content;
  for (int i = 0; i < 40'000; ++i)
    content += "line " + std::to_string(i * 7919 % 100'003) + "\n";
  {
    DumpFile file(path);
    for (std::size_t at = 0; at < content.size(); at += 10'001) {
      file.write(std::string_view(content).substr(at, 10'001));
    }
    CHECK_FALSE(fs::exists(path));  // nothing in its place before it is whole
    file.finish();
  }
  CHECK(output_of(command + path.string()) == content);
  CHECK(fs::file_size(path) <= content.size());
  CHECK_FALSE(fs::exists(path.string() + ".partial"));
}

TEST_CASE("A dump that was not finished leaves nothing, and what was there before stays",
          "[tools]") {
  const TemporaryFolder folder;
  const fs::path path = folder.path() / "a.nt";
  std::ofstream(path) << "before";
  { DumpFile(path).write("half"); }
  CHECK_FALSE(fs::exists(path.string() + ".partial"));
  std::ostringstream content;
  content << std::ifstream(path).rdbuf();
  CHECK(content.str() == "before");
}

TEST_CASE("A dump that has no place says so", "[tools]") {
  CHECK_THROWS_WITH(
      DumpFile("/nowhere/a.nt"),
      "/nowhere/a.nt: No such file or directory; check the folder and its free space");
}

TEST_CASE("The compression is left off to see the format", "[tools]") {
  CHECK(without_compression("b/a.nt.gz") == "b/a.nt");
  CHECK(without_compression("a.nq.zst") == "a.nq");
  CHECK(without_compression("a.ttl") == "a.ttl");
}
