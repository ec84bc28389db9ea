#include "tests/helpers/case_file.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace weft::testing {

std::string CaseSection::text() const {
  std::string joined;
  for (const std::string& line : lines)
    joined += (joined.empty() ? "" : "\n") + line;
  return joined;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);)
    lines.push_back(line);
  return lines;
}

std::vector<CaseSection> read_case_file(const std::filesystem::path& path) {
  std::ifstream file(path);
  std::vector<CaseSection> sections;
  std::vector<std::string> comments;
  for (std::string line; std::getline(file, line);) {
    if (line.rfind("  ", 0) == 0 && !sections.empty()) {
      sections.back().lines.push_back(line.substr(2));
    } else if (line.rfind('#', 0) == 0) {
      comments.push_back(line);
    } else if (!line.empty()) {
      sections.push_back({line, {}, std::move(comments)});
      comments.clear();
    } else if (!sections.empty() && !sections.back().lines.empty() && file.peek() == ' ') {
      sections.back().lines.emplace_back();  // an empty line inside a section
    }
  }
  if (sections.empty()) throw std::runtime_error(path.string() + ": no section");
  return sections;
}

void write_case_file(const std::filesystem::path& path, const std::vector<CaseSection>& sections) {
  std::ofstream file(path);
  for (const CaseSection& section : sections) {
    for (const std::string& comment : section.comments)
      file << comment << "\n";
    file << section.heading << "\n";
    for (const std::string& line : section.lines)
      file << (line.empty() ? "" : "  ") << line << "\n";
  }
}

std::vector<std::filesystem::path> case_files(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> found;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (entry.path().extension() == ".case") found.push_back(entry.path());
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace weft::testing
