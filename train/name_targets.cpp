#include "train/name_targets.h"

#include "ingest/word_traits.h"

namespace weft {

namespace {

static_assert(kNameLabelCount <= 32);

std::uint32_t bit(NamePart part, NameType type) {
  return std::uint32_t{1} << name_label(part, type);
}

NamePart part_at(const AnnotatedName& name, std::size_t word) {
  if (name.end - name.begin == 1) return NamePart::unit;
  if (word == name.begin) return NamePart::begin;
  return word + 1 == name.end ? NamePart::last : NamePart::inside;
}

bool may_be_name(const std::string& word) {
  const Casing casing = traits_of(word).casing;
  return casing != Casing::lower && casing != Casing::no_letters;
}

}  // namespace

std::vector<std::uint32_t> allowed_name_labels(const NameSentence& sentence) {
  constexpr std::uint32_t kOutside = 1;
  std::uint32_t unannotated = 0;
  for (const NameType type : sentence.unannotated) {
    for (const NamePart part : {NamePart::begin, NamePart::inside, NamePart::last, NamePart::unit})
      unannotated |= bit(part, type);
  }
  std::vector<std::uint32_t> allowed;
  for (const std::string& word : sentence.words)
    allowed.push_back(kOutside | (may_be_name(word) ? unannotated : 0));
  for (const AnnotatedName& name : sentence.names) {
    for (std::size_t i = name.begin; i < name.end; ++i) {
      allowed[i] = name.sure ? 0 : kOutside;
      for (const NameType type : name.types)
        allowed[i] |= bit(part_at(name, i), type);
    }
  }
  return allowed;
}

std::vector<std::uint16_t> name_labels(const NameSentence& sentence) {
  std::vector<std::uint16_t> labels(sentence.words.size(), 0);
  for (const AnnotatedName& name : sentence.names) {
    for (std::size_t i = name.begin; i < name.end; ++i)
      labels[i] = static_cast<std::uint16_t>(name_label(part_at(name, i), name.types.front()));
  }
  return labels;
}

}  // namespace weft
