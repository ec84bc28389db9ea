#pragma once
#include <filesystem>
#include <string>
#include <vector>

namespace weft::testing {

// A .case file is sections; a heading starts a line, the lines below it are indented by two spaces:
//
//   query
//     MATCH (a) RETURN a
//   tree
//     MATCH (a) RETURN a
//
// `#` in the first column begins a comment, which belongs to the section below it.
struct CaseSection {
  std::string heading;
  std::vector<std::string> lines;     // without the indent
  std::vector<std::string> comments;  // that stand above the heading

  std::string text() const;  // the lines, joined
};

// Throws std::runtime_error where there is no section.
std::vector<CaseSection> read_case_file(const std::filesystem::path& path);

void write_case_file(const std::filesystem::path& path, const std::vector<CaseSection>& sections);

// What a function printed, line by line, to compare with a section's lines.
std::vector<std::string> lines_of(const std::string& text);

// All .case files of a folder, in order of their names.
std::vector<std::filesystem::path> case_files(const std::filesystem::path& folder);

}  // namespace weft::testing
