#include "train/model_writer.h"

#include <fmt/core.h>
#include <xxhash.h>

#include <cstdio>
#include <cstring>
#include <fstream>

#include "graph/check.h"

namespace weft {

namespace {

void append_u32(std::string& out, std::uint32_t value) {
  out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

void append_u64(std::string& out, std::uint64_t value) {
  out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

std::size_t aligned(std::size_t bytes) {
  return (bytes + 7) / 8 * 8;
}

}  // namespace

ModelWriter::ModelWriter(ModelKind kind, std::string about) : kind_(kind) {
  add("about", std::move(about));
}

void ModelWriter::add(std::string name, std::string bytes) {
  WEFT_CHECK(name.size() <= sizeof(ModelSection::name), "a section's name fits its field");
  sections_.emplace_back(std::move(name), std::move(bytes));
}

std::string ModelWriter::bytes() const {
  std::string body;  // all after the checksum
  append_u64(body, sections_.size());
  constexpr std::size_t kHeaderBytes = 40;
  std::size_t begin = kHeaderBytes + sections_.size() * sizeof(ModelSection);
  for (const auto& [name, content] : sections_) {
    ModelSection section{};
    std::memcpy(section.name, name.data(), name.size());
    section.begin_byte = begin;
    section.byte_count = content.size();
    body.append(reinterpret_cast<const char*>(&section), sizeof section);
    begin += aligned(content.size());
  }
  for (const auto& [name, content] : sections_) {
    body += content;
    body.append(aligned(content.size()) - content.size(), '\0');
  }
  std::string all(kModelMagic);
  append_u32(all, kModelVersion);
  append_u32(all, static_cast<std::uint32_t>(kind_));
  append_u64(all, all.size() + 16 + body.size());
  append_u64(all, XXH3_64bits(body.data(), body.size()));
  return all + body;
}

void ModelWriter::write(const std::string& path) const {
  const std::string unfinished = path + ".unfinished";
  std::ofstream file(unfinished, std::ios::binary);
  file << bytes();
  file.close();
  if (!file || std::rename(unfinished.c_str(), path.c_str()) != 0) {
    throw StoreError(fmt::format("{}: cannot be written; check the folder and its space", path));
  }
}

}  // namespace weft
