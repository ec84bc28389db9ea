#include "ingest/read_articles.h"

#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace fs = std::filesystem;
using namespace weft;

namespace {

// A folder that goes away with its files.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string pattern = (fs::temp_directory_path() / "weft-read-XXXXXX").string();
    path_ = ::mkdtemp(pattern.data());
  }
  ~TemporaryFolder() { fs::remove_all(path_); }
  TemporaryFolder(const TemporaryFolder&) = delete;

  fs::path write(const fs::path& name, const std::string& bytes) const {
    fs::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << bytes;
    return path_ / name;
  }
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

std::vector<std::string> texts_of(const std::vector<ReadItem>& items) {
  std::vector<std::string> texts;
  for (const ReadItem& item : items)
    texts.push_back(item.article ? item.article->text : "-");
  return texts;
}

}  // namespace

TEST_CASE("A folder is read by name at any depth, other and hidden files passed over", "[ingest]") {
  const TemporaryFolder folder;
  folder.write("b.md", "# B\n\nSecond.");
  folder.write("a.txt", "First.");
  folder.write("c/d.HTML", "<p>Third.");
  folder.write("c/e.jsonl", "{\"text\":\"Fourth.\"}\n\n{\"text\":\"Fifth.\"}");
  folder.write("picture.png", "\x89PNG");
  folder.write(".hidden.txt", "No.");
  folder.write(".git/x.txt", "No.");
  ArticleStream stream({folder.path()});
  std::vector<ReadItem> items;
  while (auto item = stream.next())
    items.push_back(*item);
  CHECK(texts_of(items) ==
        std::vector<std::string>{"First.", "Second.", "Third.", "Fourth.", "Fifth."});
  CHECK(stream.files_passed_over() == 1);
  CHECK(stream.bytes_total() > 0);
  CHECK(stream.bytes_read() == stream.bytes_total());
  CHECK(items[0].article->source == (folder.path() / "a.txt").string());
  CHECK(items[4].article->source == (folder.path() / "c/e.jsonl").string() + "#3");
  CHECK(items[4].place == (folder.path() / "c/e.jsonl").string() + ":3");
}

TEST_CASE("What cannot be read is reported in its place and the rest goes on", "[ingest]") {
  const TemporaryFolder folder;
  folder.write("a.txt", "“Bad” \xFF bytes");
  folder.write("b.txt", " \n");
  folder.write("c.jsonl", "{}\n{\"text\":\"Good.\"}\n");
  folder.write("d.txt", "Good too.");
  const fs::path missing = folder.path() / "missing.txt";
  const auto items = read_articles({missing, folder.path()});
  const std::string at = folder.path().string();
  REQUIRE(items.size() == 6);
  CHECK(items[0].problem == at + "/missing.txt: is not there; check the name");
  CHECK(items[1].problem ==
        at + "/a.txt: byte 10 is not valid UTF-8; repair the file or declare its encoding");
  CHECK(items[2].problem == at + "/b.txt: has no text; is it an article?");
  CHECK(items[3].problem == at + "/c.jsonl:1: has no \"text\"; add the article's text");
  CHECK(items[4].article->text == "Good.");
  CHECK(items[5].article->text == "Good too.");
}

TEST_CASE("A declared date that is none leaves the article undated and says so", "[ingest]") {
  const ReadItem item = read_article("{\"text\":\"One.\",\"date\":\"soon\"}", "s:1",
                                     {.format = ArticleFormat::json_lines});
  CHECK(item.article->date.empty());
  CHECK(item.problem ==
        "s:1: \"soon\" is no date, so the article has none; write it as 2023-03-25");
}

TEST_CASE("A stream without a name is known by its content", "[ingest]") {
  struct Example {
    std::string content, text;
  };
  const Example example =
      GENERATE(Example{"<!DOCTYPE html><p>One.", "One."}, Example{"{\"text\":\"One.\"}", "One."},
               Example{"# T\n\nOne `x`.", "One x."}, Example{"---\ntitle: T\n---\nOne.", "One."},
               Example{"One <b>.", "One <b>."}, Example{"\xEF\xBB\xBF<html><p>One.", "One."});
  CAPTURE(example.content);
  std::istringstream in(example.content);
  ArticleStream stream(in, "-");
  const auto item = stream.next();
  REQUIRE(item);
  REQUIRE(item->article);
  CHECK(item->article->text == example.text);
  CHECK(item->article->source.starts_with("sha:"));
  CHECK_FALSE(stream.next());
}

TEST_CASE("Articles over the size limit are refused, lines one by one", "[ingest]") {
  const ReadOptions options{.article_bytes_max = 40};
  const std::string longer(200'000, 'x');
  std::istringstream lines("{\"text\":\"" + longer + "\"}\n{\"text\":\"Short.\"}\n");
  ArticleStream stream(lines, "s.jsonl",
                       {.format = ArticleFormat::json_lines, .article_bytes_max = 40});
  CHECK(stream.next()->problem == "s.jsonl:1: is longer than 40 bytes; split it into articles");
  CHECK(stream.next()->article->text == "Short.");
  CHECK(read_article(longer, "s", options).problem ==
        "s: is longer than 40 bytes; split it into articles");
}

TEST_CASE("Lines may end in CRLF and begin with a byte order mark", "[ingest]") {
  std::istringstream in("\xEF\xBB\xBF{\"text\":\"One.\"}\r\n{\"text\":\"Two.\"}\r\n");
  ArticleStream stream(in, "s", {.format = ArticleFormat::json_lines});
  CHECK(stream.next()->article->text == "One.");
  CHECK(stream.next()->article->text == "Two.");
  CHECK_FALSE(stream.next());
}

TEST_CASE("Formats have names", "[ingest]") {
  CHECK(article_format_named("jsonl") == ArticleFormat::json_lines);
  CHECK(article_format_named("auto") == ArticleFormat::automatic);
  CHECK_FALSE(article_format_named("pdf").has_value());
}
