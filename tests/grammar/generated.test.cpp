#include <array>
#include <catch2/catch.hpp>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>

namespace {

std::string first_word(const std::string& text) {
  return text.substr(0, text.find_first_of(" \n"));
}

std::string read_file(const char* path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string output_of(const char* command) {
  const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command, "r"), pclose);
  std::array<char, 256> line{};
  return std::fgets(line.data(), line.size(), pipe.get()) != nullptr ? line.data() : "";
}

}  // namespace

TEST_CASE("The committed parser was generated from the grammar as it is", "[grammar]") {
  INFO("grammar/Weft.g4 has changed: run tools/generate_parser.sh and commit grammar/generated/");
  const std::string now = first_word(output_of("sha256sum grammar/Weft.g4"));
  REQUIRE(now.size() == 64);
  CHECK(first_word(read_file("grammar/generated/GRAMMAR_HASH")) == now);
}
