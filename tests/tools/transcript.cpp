#include "tests/tools/transcript.h"

#include <algorithm>

#include "tests/helpers/temporary_folder.h"
#include "tests/tools/process.h"

namespace weft::testing {
namespace {

std::vector<std::string> split_lines(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::string replaced(std::string text, std::string_view what, std::string_view by) {
  for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += by.size()) {
    text.replace(at, what.size(), by);
  }
  return text;
}

std::vector<std::string> shown(const ProcessResult& result, const std::filesystem::path& folder) {
  const auto lines_of = [&](const std::string& text) {
    return split_lines(replaced(replaced(text, folder.string(), "$TMP"), "\r", "\\r"));
  };
  std::vector<std::string> lines = lines_of(result.out);
  for (const std::string& line : lines_of(result.err))
    lines.push_back("! " + line);
  if (result.exit_code != 0) lines.push_back("[" + std::to_string(result.exit_code) + "]");
  while (!lines.empty() && lines.back().empty())
    lines.pop_back();
  return lines;
}

}  // namespace

Transcript parse_transcript(std::string_view text) {
  Transcript transcript;
  std::vector<std::string> prose;  // since the last line of a session
  for (const std::string& line : split_lines(text)) {
    const std::string_view content = line.starts_with("  ") ? std::string_view(line).substr(2) : "";
    if (content.starts_with("$ ")) {
      transcript.steps.push_back({std::move(prose), {std::string(content.substr(2))}, {}});
      prose.clear();
    } else if (!content.empty() && !transcript.steps.empty()) {
      TranscriptStep& step = transcript.steps.back();
      if ((content == ">" || content.starts_with("> ")) && step.expected.empty()) {
        step.script.emplace_back(content.substr(std::min<std::size_t>(2, content.size())));
      } else {
        // Empty lines between two lines of output belong to it.
        step.expected.insert(step.expected.end(), prose.begin(), prose.end());
        prose.clear();
        step.expected.emplace_back(content);
      }
    } else {
      prose.push_back(line);
    }
  }
  transcript.epilogue = std::move(prose);
  return transcript;
}

std::string print_transcript(const Transcript& transcript) {
  std::string text;
  const auto add = [&](std::string_view margin, const std::string& line) {
    text += line.empty() ? "\n" : std::string(margin) + line + "\n";
  };
  for (const TranscriptStep& step : transcript.steps) {
    for (const std::string& line : step.prose)
      add("", line);
    for (std::size_t i = 0; i < step.script.size(); ++i) {
      const std::string& line = step.script[i];
      text += (i == 0 ? "  $" : "  >") + (line.empty() ? "" : " " + line) + "\n";
    }
    for (const std::string& line : step.expected)
      add("  ", line);
  }
  for (const std::string& line : transcript.epilogue)
    add("", line);
  return text;
}

Transcript replay(const Transcript& transcript) {
  const TemporaryFolder folder;
  Transcript replayed = transcript;
  for (TranscriptStep& step : replayed.steps) {
    std::string script;
    for (const std::string& line : step.script)
      script += line + "\n";
    step.expected = shown(run_script(script, folder.path()), folder.path());
  }
  return replayed;
}

}  // namespace weft::testing
