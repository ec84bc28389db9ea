// Any bytes in any RDF syntax: no crash, and what is taken for a statement is one that N-Quads can
// write and read back. The first byte chooses the syntax, the second how many bytes come at once.
#include <algorithm>
#include <cstring>

#include "graph/check.h"
#include "graph/import_syntax.h"

namespace {

weft::ByteSource source_of(std::string text, std::size_t piece_bytes) {
  return [text = std::move(text), begin = std::size_t{0},
          piece_bytes](std::span<char> out) mutable {
    const std::size_t bytes = std::min({text.size() - begin, out.size(), piece_bytes});
    std::memcpy(out.data(), text.data() + begin, bytes);
    begin += bytes;
    return bytes;
  };
}

std::vector<weft::Quad> read(weft::ImportFormat format, std::string text, std::size_t piece_bytes) {
  weft::ImportLabels labels([] { return "0123456789abcdef"; });
  weft::ImportOptions options;
  options.statement_bytes_max = 4096;
  const weft::ImportSyntax syntax =
      weft::make_syntax(format, source_of(std::move(text), piece_bytes), options, labels);
  std::vector<weft::Quad> all, quads;
  for (weft::Frame frame; syntax.next(frame);) {
    const bool is_faulty = syntax.parse(frame, quads).has_value();
    WEFT_CHECK(!is_faulty || quads.empty(), "nothing of a broken statement is kept");
    all.insert(all.end(), quads.begin(), quads.end());
  }
  return all;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 2) return 0;
  const std::string text(reinterpret_cast<const char*>(data) + 2, size - 2);
  const auto format = static_cast<weft::ImportFormat>(data[0] % 4);
  const std::vector<weft::Quad> quads = read(format, text, data[1] + std::size_t{1});
  std::string lines;
  for (const weft::Quad& quad : quads) {
    lines += to_ntriples(quad.subject) + " " + to_ntriples(quad.predicate) + " " +
             to_ntriples(quad.object) + (quad.graph ? " " + to_ntriples(*quad.graph) : "") + " .\n";
  }
  WEFT_CHECK(read(weft::ImportFormat::nquads, lines, 4096) == quads,
             "statements survive N-Quads");
  return 0;
}
