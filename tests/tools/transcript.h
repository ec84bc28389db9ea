// Sessions with the command, written down as they look. Lines indented by two belong to the
// session, all others are prose:
//
//   What follows `$ ` is run by sh; `> ` continues it.
//
//     $ weft query 'RETURN 1 AS one'
//     one
//     ───
//       1
//     (1 row)
//
//   Lines of standard error follow with `! `, then the exit code in brackets where it is not 0.
//
//     $ weft query nonsense
//     ! …
//     [3]
//
// All commands of one file run in one temporary folder, whose path shows as $TMP.
#pragma once
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace weft::testing {

struct TranscriptStep {
  std::vector<std::string> prose;     // lines before the command
  std::vector<std::string> script;    // lines of the command
  std::vector<std::string> expected;  // lines of what it prints
};

struct Transcript {
  std::vector<TranscriptStep> steps;
  std::vector<std::string> epilogue;  // lines after the last command
};

Transcript parse_transcript(std::string_view text);
std::string print_transcript(const Transcript& transcript);

// The same transcript with what the commands print now.
Transcript replay(const Transcript& transcript);

}  // namespace weft::testing
