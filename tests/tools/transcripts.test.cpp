// WEFT_UPDATE_CASES=1 rewrites the files; the difference is the review.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "tests/tools/transcript.h"

using namespace weft::testing;
namespace fs = std::filesystem;

namespace {

std::vector<std::string> case_files() {
  std::vector<std::string> files;
  for (const auto& entry : fs::directory_iterator("tests/cases/tools")) {
    if (entry.path().extension() == ".case") files.push_back(entry.path().string());
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::string read(const std::string& path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

}  // namespace

TEST_CASE("The command does what the transcripts say", "[tools][cases]") {
  const auto files = case_files();
  REQUIRE_FALSE(files.empty());
  for (const std::string& path : files) {
    DYNAMIC_SECTION(path) {
      const std::string expected = read(path);
      const std::string printed = print_transcript(replay(parse_transcript(expected)));
      if (std::getenv("WEFT_UPDATE_CASES") != nullptr) {
        std::ofstream(path) << printed;
      } else {
        CHECK(printed == expected);
      }
    }
  }
}

TEST_CASE("A transcript prints as it was written", "[tools]") {
  const std::string text =
      "Prose first.\n"
      "\n"
      "  $ cat <<end\n"
      "  > one\n"
      "  >\n"
      "  > end\n"
      "  one\n"
      "\n"
      "  two\n"
      "  [3]\n"
      "\n"
      "Prose last.\n";
  const Transcript transcript = parse_transcript(text);
  REQUIRE(transcript.steps.size() == 1);
  CHECK(transcript.steps[0].script == std::vector<std::string>{"cat <<end", "one", "", "end"});
  CHECK(transcript.steps[0].expected == std::vector<std::string>{"one", "", "two", "[3]"});
  CHECK(print_transcript(transcript) == text);
}

TEST_CASE("A replay tells output, errors and exit code", "[tools]") {
  const Transcript replayed =
      replay(parse_transcript("  $ echo out; echo err >&2; pwd; exit 7\n  old\n"));
  CHECK(print_transcript(replayed) ==
        "  $ echo out; echo err >&2; pwd; exit 7\n  out\n  $TMP\n  ! err\n  [7]\n");
}
