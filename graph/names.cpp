#include "graph/names.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <set>

#include "graph/byte_codec.h"
#include "graph/check.h"

namespace weft {
namespace {

const icu::Normalizer2& normalizer(const char* name, UNormalization2Mode mode) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* found = icu::Normalizer2::getInstance(nullptr, name, mode, status);
  WEFT_CHECK(U_SUCCESS(status), "ICU carries its own normalisation data");
  return *found;
}

icu::UnicodeString normalised(const icu::UnicodeString& text, const char* name,
                              UNormalization2Mode mode) {
  UErrorCode status = U_ZERO_ERROR;
  return normalizer(name, mode).normalize(text, status);
}

bool is_apostrophe(UChar32 c) {
  return c == '\'' || c == 0x2018 || c == 0x2019 || c == 0x2BC;
}
bool is_word(UChar32 c) {
  return u_isalnum(c) || (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0;
}

// char32At gives U+FFFF outside the text, which is no letter.
bool is_acronym_dot(const icu::UnicodeString& text, int at) {
  const bool one_letter = u_isalpha(text.char32At(at - 1)) && (at < 2 || !is_word(text[at - 2]));
  return one_letter && (at + 1 >= text.length() || !u_isdigit(text.char32At(at + 1)));
}

// "'s" at the end of a word.
bool is_possessive(const icu::UnicodeString& text, int at) {
  return at + 1 < text.length() && text[at + 1] == 's' &&
         (at + 2 >= text.length() || !is_word(text.char32At(at + 2)));
}

// Case-folded text without diacritics, punctuation as spaces.
icu::UnicodeString plain_words(const icu::UnicodeString& decomposed) {
  icu::UnicodeString words;
  for (int i = 0; i < decomposed.length(); i = decomposed.moveIndex32(i, 1)) {
    const UChar32 c = decomposed.char32At(i);
    if (c >= 0x300 && c <= 0x36F) continue;
    if (is_apostrophe(c)) {
      if (is_possessive(decomposed, i)) ++i;
    } else if (c == '.' && is_acronym_dot(decomposed, i)) {
      continue;
    } else if (u_ispunct(c) && c != '#') {
      words.append(UChar32{' '});
    } else {
      words.append(c);
    }
  }
  return normalised(words, "nfc", UNORM2_COMPOSE);
}

std::string fold_space(const icu::UnicodeString& text) {
  icu::UnicodeString folded;
  for (int i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    const UChar32 c = text.char32At(i);
    if (u_isUWhiteSpace(c) || u_iscntrl(c)) {
      if (!folded.isEmpty() && folded[folded.length() - 1] != ' ') folded.append(UChar32{' '});
    } else {
      folded.append(c);
    }
  }
  std::string utf8;
  folded.trim().toUTF8String(utf8);
  return utf8;
}

}  // namespace

bool is_name_predicate(std::string_view iri) {
  return std::find(kNamePredicates.begin(), kNamePredicates.end(), iri) != kNamePredicates.end();
}

std::string normalise_name(std::string_view name) {
  const auto text = icu::UnicodeString::fromUTF8({name.data(), static_cast<int>(name.size())});
  const auto folded = normalised(text, "nfkc_cf", UNORM2_COMPOSE);
  const auto decomposed = normalised(folded, "nfc", UNORM2_DECOMPOSE);
  std::string words = fold_space(plain_words(decomposed));
  while (words.starts_with("the "))
    words.erase(0, 4);
  return words.empty() ? fold_space(folded) : words;
}

std::string name_index_key(std::string_view normalised_name, TermId entity) {
  std::string key(normalised_name);
  key += '\0';
  append_id(key, entity);
  return key;
}

std::vector<TermId> find_named(const KeyView& view, std::string_view name) {
  std::string prefix = normalise_name(name);
  prefix += '\0';
  std::vector<TermId> found;
  view.for_each(Family::names, prefix, [&](std::string_view key, std::string_view) {
    found.push_back(id_at_end(key));
    return Visiting::more;
  });
  return found;
}

std::vector<TermId> find_name_prefix(const KeyView& view, std::string_view prefix,
                                     std::size_t limit) {
  std::vector<TermId> found;
  std::set<TermId> seen;
  if (limit == 0) return found;
  view.for_each(Family::names, normalise_name(prefix), [&](std::string_view key, std::string_view) {
    const TermId id = id_at_end(key);
    if (seen.insert(id).second) found.push_back(id);
    return found.size() < limit ? Visiting::more : Visiting::stop;
  });
  return found;
}

}  // namespace weft
