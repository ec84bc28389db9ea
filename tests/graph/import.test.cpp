// Files into a graph: packed or not, whole or broken.
#include "graph/import.h"

#include <zlib.h>
#include <zstd.h>

#include <catch2/catch.hpp>
#include <fstream>

#include "graph/dump.h"
#include "graph/error.h"
#include "tests/helpers/temporary_folder.h"

namespace weft {
namespace {

constexpr const char* kGood = "<http://e/s> <http://e/p> \"good\" .\n";

void write_file(const std::filesystem::path& path, std::string_view text) {
  std::ofstream(path, std::ios::binary) << text;
}

std::string gzipped(const std::string& text) {
  z_stream stream{};
  deflateInit2(&stream, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
  std::string packed(text.size() + 1000, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  deflate(&stream, Z_FINISH);
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  return packed;
}

std::string zstd_packed(const std::string& text) {
  std::string packed(ZSTD_compressBound(text.size()), '\0');
  packed.resize(ZSTD_compress(packed.data(), packed.size(), text.data(), text.size(), 3));
  return packed;
}

// Imports bytes under a name, in a graph of their own.
struct Imported {
  ImportReport report;
  std::string nquads;
};
Imported import_bytes(const std::string& name, std::string_view bytes,
                      const ImportOptions& options = {}) {
  TemporaryFolder folder;
  write_file(folder / name, bytes);
  Graph graph = Graph::open(folder / "graph", OpenMode::create);
  Imported imported;
  imported.report = import_file(graph, folder / name, options);
  write_dump(graph.snapshot(), DumpFormat::nquads,
             [&](std::string_view part) { imported.nquads += part; });
  return imported;
}

std::string problem_of(const Imported& imported) {
  REQUIRE(imported.report.problems.size() == 1);
  ImportProblem problem = imported.report.problems.front();
  problem.file = std::filesystem::path(problem.file).filename();
  return to_string(problem);
}

}  // namespace

TEST_CASE("Packed files hold what they hold unpacked", "[graph][import]") {
  std::string text;
  for (int index = 0; index < 20'000; ++index) {
    text += "_:b" + std::to_string(index % 50) + " <http://e/p> \"" + std::to_string(index % 90) +
            "\" .\n";
  }
  const Imported plain = import_bytes("x.nt", text);
  CHECK(plain.report.statements_read == 20'000);
  CHECK(import_bytes("x.nt.gz", gzipped(text)).nquads == plain.nquads);
  CHECK(import_bytes("x.nt.zst", zstd_packed(text)).nquads == plain.nquads);
  const std::size_t half = text.find('\n', text.size() / 2) + 1;
  CHECK(
      import_bytes("x.nt.gz", gzipped(text.substr(0, half)) + gzipped(text.substr(half))).nquads ==
      plain.nquads);
  CHECK(import_bytes("x.nt.zst", zstd_packed(text.substr(0, half)) + zstd_packed(text.substr(half)))
            .nquads == plain.nquads);
}

TEST_CASE("A packed file cut short or damaged is a problem; what came before counts",
          "[graph][import]") {
  const std::string packed = gzipped(kGood);
  CHECK(problem_of(import_bytes("x.nt.gz", packed.substr(0, packed.size() - 3)))
            .find("gzip data is cut short; nothing after that was read") != std::string::npos);
  CHECK(problem_of(import_bytes("x.nt.gz", packed + "rest")).find("gzip data is damaged") !=
        std::string::npos);
  const std::string frame = zstd_packed(kGood);
  CHECK(problem_of(import_bytes("x.nt.zst", frame.substr(0, frame.size() - 3)))
            .find("zstd data is cut short") != std::string::npos);
  CHECK(problem_of(import_bytes("x.nt.zst", frame + "rest")).find("zstd data is damaged") !=
        std::string::npos);
  CHECK(import_bytes("x.nt.gz", packed + "rest").nquads == kGood);
}

TEST_CASE("Bad statements are skipped and counted, or stop the import", "[graph][import]") {
  const std::string text = std::string(kGood) + "<http://e/s> <p> \"x\" .\n" + kGood;
  const Imported imported = import_bytes("x.nt", text);
  CHECK(imported.report.statements_read == 2);
  CHECK(imported.report.statements_new == 1);
  CHECK(imported.report.statements_skipped == 1);
  CHECK(problem_of(imported) == "x.nt:2:14: <p> is a relative IRI; give --base; skipped line 2");
  ImportOptions strict;
  strict.on_problem = OnProblem::stop;
  CHECK_THROWS_WITH(
      import_bytes("x.nt", text, strict),
      Catch::EndsWith("x.nt:2:14: <p> is a relative IRI; give --base; skipped line 2"));
  ImportOptions base;
  base.base = "http://e/";
  CHECK(import_bytes("x.nt", text, base).report.statements_new == 2);
}

TEST_CASE("Blank nodes of two files stay apart, of one file together", "[graph][import]") {
  TemporaryFolder folder;
  Graph graph = Graph::open(folder / "graph", OpenMode::create);
  write_file(folder / "a.nt", "_:b0 <http://e/p> \"a\" .\n");
  write_file(folder / "b.nt", "_:b0 <http://e/p> \"a\" .\n_:b0 <http://e/p> \"b\" .\n");
  CHECK(import_file(graph, folder / "a.nt").statements_new == 1);
  CHECK(import_file(graph, folder / "b.nt").statements_new == 2);
  CHECK(import_file(graph, folder / "a.nt").statements_new == 0);
  std::filesystem::rename(folder / "a.nt", folder / "c.nt");
  CHECK(import_file(graph, folder / "c.nt").statements_new == 0);
}

TEST_CASE("What cannot be read at all is an error", "[graph][import]") {
  TemporaryFolder folder;
  Graph graph = Graph::open(folder / "graph", OpenMode::create);
  const auto message = [&](const std::string& name, const ImportOptions& options = {}) {
    try {
      import_file(graph, folder / name, options);
    } catch (const InputError& error) {
      const std::string text = error.what();
      return text.substr(std::min(text.size(), text.rfind('/', text.find(": ")) + 1));
    }
    return std::string("no error");
  };
  CHECK(message("none.nt") == "none.nt: No such file or directory; give the path of a file");
  CHECK(message("x.txt") ==
        "x.txt: the name does not tell the format; give ntriples, nquads, turtle or trig");
  std::filesystem::create_directory(folder / "folder.nt");
  CHECK(message("folder.nt") == "folder.nt: is a folder; give the path of a file");
  ImportOptions relative;
  relative.base = "dir/";
  write_file(folder / "x.nt", kGood);
  CHECK_THROWS_WITH(import_file(graph, folder / "x.nt", relative),
                    Catch::StartsWith("the base <dir/> is a relative IRI"));
}

TEST_CASE("An article record that is not whole is a problem; its statements are kept",
          "[graph][import]") {
  const std::string graph = " <http://e/article/x/provenance> .\n";
  const std::string text =
      "<http://e/article/x> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> "
      "<https://weft.dev/vocabulary#Article>" +
      graph + "<http://e/article/x> <https://weft.dev/vocabulary#source> \"x\"" + graph +
      "<http://e/s> <http://e/p> \"x\" <http://e/article/x> .\n";
  const Imported imported = import_bytes("x.nq", text);
  CHECK(problem_of(imported) ==
        "x.nq: nothing describes <http://e/article/x/provenance>; the article's statements were "
        "added without it");
  CHECK(imported.report.statements_new == 3);
  CHECK(imported.report.articles_added == 0);
}

}  // namespace weft
