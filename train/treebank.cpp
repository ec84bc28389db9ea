#include "train/treebank.h"

#include <fmt/core.h>

#include <array>
#include <charconv>
#include <fstream>

#include "graph/error.h"

namespace weft {

namespace {

constexpr std::size_t kColumns = 10;

std::vector<std::string_view> split(std::string_view line, char separator) {
  std::vector<std::string_view> fields;
  for (;;) {
    const std::size_t at = line.find(separator);
    fields.push_back(line.substr(0, at));
    if (at == std::string_view::npos) return fields;
    line.remove_prefix(at + 1);
  }
}

int number(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

// Gathers the lines of one sentence after another.
class ConlluReader {
 public:
  explicit ConlluReader(const std::string& path) : path_(path) {}

  void take(std::string_view line) {
    ++line_number_;
    if (line.empty()) return finish();
    if (line.front() == '#' && line.find('\t') == std::string_view::npos) return comment(line);
    const auto columns = split(line, '\t');
    if (columns.size() != kColumns) {
      throw InputError(fmt::format("{}:{}: {} columns; CoNLL-U has {}", path_, line_number_,
                                   columns.size(), kColumns));
    }
    if (columns[0].find('.') != std::string_view::npos) return;
    const bool space_after = misc_value(columns[9], "SpaceAfter") != "No";
    if (const std::size_t dash = columns[0].find('-'); dash != std::string_view::npos) {
      const std::size_t words = static_cast<std::size_t>(number(columns[0].substr(dash + 1)) -
                                                         number(columns[0].substr(0, dash)) + 1);
      const std::size_t first = sentence_.words.size();
      sentence_.tokens.push_back({std::string(columns[1]), first, first + words, space_after});
      inside_token_ = words;
      return;
    }
    const std::size_t index = sentence_.words.size();
    sentence_.words.push_back({std::string(columns[1]), std::string(columns[2]),
                               std::string(columns[3]), std::string(columns[4]),
                               std::string(columns[5]), std::string(columns[7]),
                               std::string(columns[9]), number(columns[6])});
    if (inside_token_ > 0) {
      --inside_token_;
    } else {
      sentence_.tokens.push_back({std::string(columns[1]), index, index + 1, space_after});
    }
  }

  void finish() {
    if (!sentence_.words.empty()) {
      sentence_.document = document_;
      sentence_.date = date_;
      sentence_.starts_paragraph = paragraph_;
      sentences.push_back(std::move(sentence_));
      paragraph_ = false;
    }
    sentence_ = {};
    inside_token_ = 0;
  }

  std::vector<TreebankSentence> sentences;

 private:
  void comment(std::string_view line) {
    if (line.starts_with("# newdoc")) {
      document_ = std::string(line);
      date_.clear();
      paragraph_ = true;
    } else if (constexpr std::string_view kDate = "# meta::dateCreated = ";
               line.starts_with(kDate)) {
      date_ = std::string(line.substr(kDate.size()));
    } else if (line == "# newpar" || line.starts_with("# newpar ")) {
      paragraph_ = true;
    }
  }

  std::string path_, document_, date_;
  TreebankSentence sentence_;
  std::size_t line_number_ = 0, inside_token_ = 0;
  bool paragraph_ = true;
};

std::ifstream opened(const std::string& path) {
  std::ifstream file(path);
  if (!file) throw InputError(fmt::format("{}: cannot be opened; check the path", path));
  return file;
}

bool next_line(std::ifstream& file, std::string& line) {
  if (!std::getline(file, line)) return false;
  if (!line.empty() && line.back() == '\r') line.pop_back();
  return true;
}

}  // namespace

std::vector<TreebankSentence> read_conllu(const std::string& path) {
  std::ifstream file = opened(path);
  ConlluReader reader(path);
  for (std::string line; next_line(file, line);)
    reader.take(line);
  reader.finish();
  return std::move(reader.sentences);
}

std::string_view misc_value(std::string_view misc, std::string_view key) {
  for (const std::string_view field : split(misc, '|')) {
    if (field.size() > key.size() && field.starts_with(key) && field[key.size()] == '=') {
      return field.substr(key.size() + 1);
    }
  }
  return {};
}

std::vector<LabelledSentence> read_iob2(const std::string& path) {
  std::ifstream file = opened(path);
  std::vector<LabelledSentence> sentences;
  LabelledSentence sentence;
  const auto finish = [&] {
    if (!sentence.words.empty()) sentences.push_back(std::move(sentence));
    sentence = {};
  };
  std::size_t line_number = 0;
  for (std::string line; next_line(file, line);) {
    ++line_number;
    const auto columns = split(line, '\t');
    if (columns.size() == 1 && line.starts_with("# ")) continue;
    if (line.empty()) {
      finish();
    } else if (columns.size() < 2 || columns.front().empty()) {
      throw InputError(fmt::format("{}:{}: no label; write WORD<tab>LABEL", path, line_number));
    } else {
      sentence.words.emplace_back(columns.front());
      sentence.labels.emplace_back(columns.back());
    }
  }
  finish();
  return sentences;
}

}  // namespace weft
