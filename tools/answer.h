// Rows on their way to standard output, in one of six formats. Nothing is printed before the answer
// is known to be whole, so a query that ends early never leaves something that looks like its
// answer.
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace weft {

enum class AnswerFormat : std::uint8_t { table, csv, tsv, json, jsonl, markdown };

// "table|csv|tsv|json|jsonl|markdown", as --help shows it.
std::string answer_format_names();
std::optional<AnswerFormat> find_answer_format(std::string_view name);

// json and jsonl take cells as JSON, the others as plain text.
constexpr bool takes_json(AnswerFormat format) {
  return format == AnswerFormat::json || format == AnswerFormat::jsonl;
}

// A value, written for the format that the answer has.
struct AnswerCell {
  enum class Kind : std::uint8_t { null, text, number };
  Kind kind = Kind::null;
  std::string text;  // plain text or JSON, see takes_json; of a null: ignored
};

// Cells for what commands know themselves.
AnswerCell text_cell(AnswerFormat format, std::string_view text);
AnswerCell number_cell(std::uint64_t number);

// The text as a JSON string with its quotes; bytes that are not UTF-8 become U+FFFD.
std::string json_text(std::string_view text);

class Answer {
 public:
  Answer(AnswerFormat format, std::vector<std::string> columns);
  Answer(Answer&&) noexcept;
  ~Answer();

  // One cell per column, in their order.
  void add(const std::vector<AnswerCell>& row);
  std::uint64_t row_count() const;

  // Prints all rows; a table ends with their number. Throws OutputError, OutputClosed.
  void print();

  // Prints what is there of an answer that ended early. Only the two formats made for people show
  // it, followed by a line that says why it is not whole; the others print nothing.
  void print_cut(std::string_view why);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace weft
