// What each syntax reads and refuses, in tests/cases/import: the text, the statements it holds as
// N-Quads, the problems met. WEFT_UPDATE_CASES=1 rewrites the expected parts.
#include "graph/import_syntax.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <sstream>

#include "tests/helpers/case_file.h"

namespace weft {
namespace {

constexpr const char* kCases = "tests/cases/import";

struct Reading {
  std::string statements, problems;
};

ByteSource source_of(std::string text, std::size_t piece_bytes) {
  return
      [text = std::move(text), begin = std::size_t{0}, piece_bytes](std::span<char> out) mutable {
        const std::size_t bytes = std::min({text.size() - begin, out.size(), piece_bytes});
        std::memcpy(out.data(), text.data() + begin, bytes);
        begin += bytes;
        return bytes;
      };
}

Reading read(ImportFormat format, const std::string& text, const ImportOptions& options = {},
             std::size_t piece_bytes = 1 << 16) {
  ImportLabels labels([] { return "0123456789abcdef"; });
  const ImportSyntax syntax = make_syntax(format, source_of(text, piece_bytes), options, labels);
  Reading reading;
  Frame frame;
  std::vector<Quad> quads;
  while (syntax.next(frame)) {
    if (const auto fault = syntax.parse(frame, quads)) {
      CHECK(quads.empty());
      const ImportProblem problem{
          "", fault->at.line, fault->at.column, frame.begin.line, frame.end_line, fault->reason};
      reading.problems += to_string(problem).substr(1) + "\n";
    }
    for (const Quad& quad : quads) {
      reading.statements += to_ntriples(quad.subject) + " " + to_ntriples(quad.predicate) + " " +
                            to_ntriples(quad.object) +
                            (quad.graph ? " " + to_ntriples(*quad.graph) : "") + " .\n";
    }
  }
  return reading;
}

// The sections of an import case; the first two lines are headings without a body.
struct ImportCase {
  std::string syntax, base, input, statements, problems;
};

std::string lines_of(const testing::CaseSection& section) {
  std::string text;
  for (const std::string& line : section.lines)
    text += line + "\n";
  return text;
}

ImportCase read_case(const std::vector<testing::CaseSection>& sections) {
  ImportCase read;
  for (const testing::CaseSection& section : sections) {
    if (section.heading.starts_with("syntax ")) read.syntax = section.heading.substr(7);
    if (section.heading.starts_with("base ")) read.base = section.heading.substr(5);
    if (section.heading == "input") read.input = lines_of(section);
    if (section.heading == "statements") read.statements = lines_of(section);
    if (section.heading == "problems") read.problems = lines_of(section);
  }
  return read;
}

void update_case(const std::filesystem::path& path, std::vector<testing::CaseSection> sections,
                 const Reading& reading) {
  std::erase_if(sections, [](const auto& section) {
    return section.heading == "statements" || section.heading == "problems";
  });
  const auto add = [&](const char* heading, const std::string& text) {
    testing::CaseSection section{heading, {}, {}};
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
      section.lines.push_back(line);
    if (!text.empty()) sections.push_back(section);
  };
  add("statements", reading.statements);
  add("problems", reading.problems);
  testing::write_case_file(path, sections);
}

}  // namespace

TEST_CASE("Every import case gives its statements and problems", "[graph][import][cases]") {
  for (const auto& path : testing::case_files(kCases)) {
    DYNAMIC_SECTION(path.filename().string()) {
      const std::vector<testing::CaseSection> sections = testing::read_case_file(path);
      const ImportCase expected = read_case(sections);
      const auto format = find_import_format(expected.syntax);
      REQUIRE(format);
      ImportOptions options;
      options.base = expected.base;
      const Reading reading = read(*format, expected.input, options);
      if (std::getenv("WEFT_UPDATE_CASES") != nullptr) {
        update_case(path, sections, reading);
      } else {
        CHECK(reading.statements == expected.statements);
        CHECK(reading.problems == expected.problems);
      }
      // How the bytes arrive changes nothing.
      const Reading bytewise = read(*format, expected.input, options, 1);
      CHECK(bytewise.statements == reading.statements);
      CHECK(bytewise.problems == reading.problems);
    }
  }
}

TEST_CASE("Broken bytes cost their statement", "[graph][import]") {
  const auto format = GENERATE(ImportFormat::ntriples, ImportFormat::turtle);
  const std::string good = "<http://e/s> <http://e/p> \"good\" .\n";
  SECTION("UTF-8") {
    const Reading reading = read(format, "<http://e/s> <http://e/p> \"\xC3\xA9\xFF\" .\n" + good);
    CHECK(reading.statements == good);
    CHECK(reading.problems ==
          "1:29: byte 0xFF is not UTF-8; convert the file to UTF-8; skipped line 1\n");
  }
  SECTION("UTF-8 cut short at the end") {
    const Reading reading = read(format, good + "<http://e/s> <http://e/p> \"\xC3");
    CHECK(reading.statements == good);
    CHECK(reading.problems.starts_with("2:"));
  }
  SECTION("NUL") {
    using namespace std::string_literals;
    const Reading in_string = read(format, "<http://e/s> <http://e/p> \"a\0b\" .\n"s + good);
    CHECK(in_string.statements == "<http://e/s> <http://e/p> \"a\\u0000b\" .\n" + good);
    CHECK(in_string.problems.empty());
    const Reading in_iri = read(format, "<http://e/s> <http://e/\0> \"x\" .\n"s + good);
    CHECK(in_iri.statements == good);
    CHECK(in_iri.problems.starts_with("1:24: "));
    const Reading after_string = read(format, "<http://e/s> <http://e/p> \"\0\"! .\n"s + good);
    CHECK(after_string.statements == good);
    CHECK(after_string.problems.starts_with("1:30: "));
  }
  SECTION("A byte order mark is passed over") {
    CHECK(read(format, "\xEF\xBB\xBF" + good).statements == good);
  }
  SECTION("Line ends of three kinds") {
    const std::string statement = good.substr(0, good.size() - 1);
    CHECK(read(format, statement + "\r\n" + statement + "\r" + statement).statements ==
          good + good + good);
  }
}

TEST_CASE("A statement that is too long is a problem and is not kept", "[graph][import]") {
  const auto format = GENERATE(ImportFormat::ntriples, ImportFormat::turtle);
  ImportOptions options;
  options.statement_bytes_max = 100;
  const std::string good = "<http://e/s> <http://e/p> \"good\" .\n";
  const Reading reading = read(
      format, "<http://e/s> <http://e/p> \"" + std::string(1000, 'x') + "\" .\n" + good, options);
  CHECK(reading.statements == good);
  CHECK(reading.problems.find("is longer than 100 bytes; skipped line 1") != std::string::npos);
}

TEST_CASE("Brackets nest as deep as the limit and no deeper", "[graph][import]") {
  const auto nested = [](std::size_t depth) {
    std::string text = "<http://e/s> <http://e/p> ";
    for (std::size_t index = 0; index < depth; ++index)
      text += "[ <http://e/p> ";
    return text + "1" + std::string(depth, ']') + " .\n";
  };
  CHECK(read(ImportFormat::turtle, nested(200)).problems.empty());
  const Reading reading = read(ImportFormat::turtle, nested(100'000) + nested(1));
  CHECK(reading.problems.find("brackets nest deeper than 200; skipped line 1") !=
        std::string::npos);
  CHECK(std::count(reading.statements.begin(), reading.statements.end(), '\n') == 2);
}

TEST_CASE("Unlabelled nodes never meet labelled ones", "[graph][import]") {
  const std::string body = "_:b1 <http://e/p> [] . _:b2 <http://e/p> _:b1 . _:g1 <http://e/p> [] .";
  const auto format = GENERATE(ImportFormat::turtle, ImportFormat::trig);
  const Reading reading = read(format, body);
  CHECK(reading.problems.empty());
  CHECK(reading.statements ==
        "_:f0123456789abcdef_b1 <http://e/p> _:f0123456789abcdef-1 .\n"
        "_:f0123456789abcdef_b2 <http://e/p> _:f0123456789abcdef_b1 .\n"
        "_:f0123456789abcdef_g1 <http://e/p> _:f0123456789abcdef-2 .\n");
}

}  // namespace weft
