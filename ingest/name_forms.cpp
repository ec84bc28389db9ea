#include "ingest/name_forms.h"

#include <algorithm>
#include <array>
#include <set>

#include "graph/names.h"
#include "ingest/name_key.h"
#include "ingest/name_spans.h"

namespace weft {
namespace {

std::string joined(KeyWords::const_iterator first, KeyWords::const_iterator last) {
  std::string result;
  for (; first != last; ++first)
    (result += result.empty() ? "" : " ") += *first;
  return result;
}

bool is_connector(std::string_view word) {
  constexpr std::array<std::string_view, 14> kWords = {
      "of",   "on", "between", "for", "to",  "in", "with",
      "from", "at", "against", "de",  "del", "di", "du"};
  return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

bool is_small_word(std::string_view word) {
  return is_connector(word) || word == "the" || word == "and";
}

// Capitals alone, dots aside: at most as many as acronyms have.
std::string acronym_in(const std::string& text) {
  constexpr std::size_t kLettersMax = 8;
  std::string letters;
  for (const char c : text) {
    if (c == '.') continue;
    if (c < 'A' || c > 'Z') return {};
    letters += c;
  }
  return letters.size() < 2 || letters.size() > kLettersMax ? std::string() : letters;
}

// Acronyms take or leave small words, and may leave the first word: "omb" of "us office of
// management and budget".
std::set<std::string> initials_of(const KeyWords& words) {
  constexpr std::size_t kLettersWithoutFirst = 3;
  std::string all, large;
  for (const std::string& word : words) {
    all += word.front();
    if (!is_small_word(word)) large += word.front();
  }
  std::set<std::string> initials = {all, large};
  for (const std::string* full : {&all, &large}) {
    if (full->size() > kLettersWithoutFirst) initials.insert(full->substr(1));
  }
  return initials;
}

bool ends_with(const KeyWords& full, const KeyWords& part) {
  return part.size() <= full.size() && std::equal(part.rbegin(), part.rend(), full.rbegin());
}
bool begins_with(const KeyWords& full, const KeyWords& part) {
  return part.size() <= full.size() && std::equal(part.begin(), part.end(), full.begin());
}

// "Greta Holm" of "heroine of Greta Holm", "Leeds" of "Olav Berg of Leeds".
bool is_owner(const KeyWords& part, const KeyWords& full) {
  if (!ends_with(full, part) || full.size() < part.size() + 2) return false;
  const std::string& before = full[full.size() - part.size() - 1];
  return before == "of" || before == "in" || before == "from" || before == "at";
}

}  // namespace

NameForms::NameForms(const ArticleWords& words, const Lexicon& lexicon,
                     const std::vector<NamedSpan>& spans)
    : lexicon_(lexicon) {
  group(words, spans);
  for (FormId form = 0; form < size(); ++form)
    index(form);
}

void NameForms::group(const ArticleWords& words, const std::vector<NamedSpan>& spans) {
  std::vector<std::map<NameType, int>> votes;
  for (std::size_t i = 0; i < spans.size(); ++i) {
    const std::string text = words.phrase(spans[i].span);
    const std::string key = normalise_name(name_key(text));
    const auto [known, is_new] = whole_.emplace(key, size());
    if (is_new) {
      forms_.push_back({key, split_key(key), {}, NameType::other, {}});
      votes.emplace_back();
    }
    NameForm& form = forms_[known->second];
    form.spans.push_back(i);
    if (form.acronym.empty()) form.acronym = acronym_in(text);
    const std::uint32_t first = spans[i].span.first_word;
    form.is_set_apart |= first > 0 && lexicon_.in("set_apart", words.lower(first - 1));
    form.is_numbered = form.is_numbered && is_numbered(words, first);
    if (is_new) form.is_introduced = is_introduced(words, first);
    ++votes[known->second][spans[i].type];
    form_of_.push_back(known->second);
  }
  for (FormId form = 0; form < size(); ++form) {
    for (const auto& [type, count] : votes[form]) {
      NameType& best = forms_[form].type;
      if (type == NameType::other) continue;
      if (best == NameType::other || count > votes[form][best]) best = type;
    }
  }
}

// "the 1956 [Games]", "(1956 [Games])"
bool NameForms::is_numbered(const ArticleWords& words, std::uint32_t first) const {
  if (first < 2 || words.is(first - 2, Upos::adp)) return false;  // "in 1956 Leeds"
  return words.is(first - 1, Upos::num) && words.text(first - 1).size() == 4;
}

// "her son [Berg]", "her dog “[Berg]”", "is the son of the actor [Berg]", "the son of [Berg]"
bool NameForms::is_introduced(const ArticleWords& words, std::uint32_t first) const {
  const std::uint32_t begin = words.sentences()[words.sentence_of(first)].first_word;
  const auto is_plain = [&](std::uint32_t word) {
    return words.is(word, Upos::adj) || words.is(word, Upos::noun) || words.is(word, Upos::cconj) ||
           words.is(word, Upos::det);
  };
  std::uint32_t word = first;
  while (word > begin && words.is(word - 1, Upos::punct) && !words.is(word - 1, ","))
    --word;
  if (word > begin + 1 && words.is(word - 1, "of") && lexicon_.in("kin", words.lemma(word - 2)))
    return true;
  if (word == begin || !words.is(word - 1, Upos::noun)) return false;
  while (word > begin && is_plain(word - 1))
    --word;
  if (word == begin) return false;
  if (words.tag(word - 1).xpos == "PRP$") return true;
  return word > begin + 1 && words.is(word - 1, "of") && lexicon_.in("kin", words.lemma(word - 2));
}

void NameForms::index(FormId form) {
  const KeyWords& words = forms_[form].words;
  if (words.size() < 2) return;
  for (std::size_t cut = 1; cut < words.size(); ++cut) {
    const auto at = words.begin() + static_cast<std::ptrdiff_t>(cut);
    beginning_[joined(words.begin(), at)].push_back(form);
    ending_[joined(at, words.end())].push_back(form);
  }
  if (lexicon_.in("same_place", words.back()))
    frame_[joined(words.begin(), words.end() - 1)].push_back(form);
  if (is_person(form)) {
    for (const std::string& word : std::set<std::string>(words.begin(), words.end()))
      person_words_[word].push_back(form);
    return;
  }
  for (const std::string& initials : initials_of(words)) {
    if (initials.size() > 1) initials_[initials].push_back(form);
  }
}

// What follows a name that the form begins with: "science park" of "leeds science park".
std::vector<std::string> NameForms::rests_after_owner(FormId form) const {
  std::vector<std::string> rests;
  const KeyWords& words = forms_[form].words;
  if (words.size() < 4 || lexicon_.noun_class(words.back()).empty()) return rests;
  for (std::size_t cut = 1; cut + 3 <= words.size(); ++cut) {
    const auto at = words.begin() + static_cast<std::ptrdiff_t>(cut);
    if (whole_.contains(joined(words.begin(), at))) rests.push_back(joined(at, words.end()));
  }
  return rests;
}

std::vector<FormId> NameForms::candidates(FormId part) const {
  std::vector<FormId> found;
  const auto add = [&](const Index& index, const std::string& key) {
    const auto list = index.find(key);
    if (list == index.end()) return;
    found.insert(found.end(), list->second.begin(), list->second.end());
  };
  const NameForm& form = forms_[part];
  if (form.words.empty()) return found;
  add(beginning_, form.key);
  add(ending_, form.key);
  if (!form.acronym.empty()) add(initials_, ascii_lower(form.acronym));
  add(person_words_, form.words.back());
  if (form.words.size() > 2 && lexicon_.in("same_place", form.words.back()))
    add(frame_, joined(form.words.begin(), form.words.end() - 1));
  for (const std::string& rest : rests_after_owner(part)) {
    add(ending_, rest);
    if (const auto whole = whole_.find(rest); whole != whole_.end()) found.push_back(whole->second);
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

bool NameForms::is_inside(FormId part, FormId full) const {
  return (' ' + forms_[full].key + ' ').find(' ' + forms_[part].key + ' ') != std::string::npos;
}

bool NameForms::shortens(FormId part, FormId full) const {
  const KeyWords &p = forms_[part].words, &f = forms_[full].words;
  if (p.empty()) return false;
  if (is_acronym(part, full)) return true;
  if ((forms_[part].is_set_apart || forms_[part].is_numbered) && !is_person(full)) return false;
  if (p.size() == f.size() && !is_person(full)) return p.size() > 2 && is_same_place(p, f);
  if (is_person(full)) return shortens_person(part, full);
  if (shares_owner(part, full)) return true;
  if (p.size() >= f.size()) return false;
  if (starts_organization(part, full)) return true;
  if (is_person(part)) return false;
  return drops_only_redundant(part, full) || is_kind_of_place(part, full) ||
         ends_alike(part, full) || begins_alike(part, full);
}

bool NameForms::is_acronym(FormId part, FormId full) const {
  const NameForm &p = forms_[part], &f = forms_[full];
  if (p.acronym.empty() || is_person(full) || f.words.size() < 2) return false;
  if (is_connector(f.words.front())) return false;  // "On the Leeds Act"
  const bool is_land = p.acronym.size() == 2 && p.type == NameType::place;  // "US"
  if (is_land && f.type != NameType::place && f.type != NameType::other) return false;
  return initials_of(f.words).contains(ascii_lower(p.acronym));
}

// "Brightwater" for "Brightwater Energy Ltd."; a town that a firm is named after is not the firm.
bool NameForms::starts_organization(FormId part, FormId full) const {
  const KeyWords &p = forms_[part].words, &f = forms_[full].words;
  return p.size() == 1 && forms_[full].type == NameType::organization &&
         forms_[part].type != NameType::place && p[0].size() > 3 && p[0] == f.front() &&
         lexicon_.noun_class(p[0]).empty() && !lexicon_.is_demonym(p[0]);
}

// "Holm", "Greta" or "G. Holm" for "Greta Holm"; "de la Rocha" for "Zack de la Rocha".
bool NameForms::shortens_person(FormId part, FormId full) const {
  const KeyWords &p = forms_[part].words, &f = forms_[full].words;
  if (!is_person(part) && forms_[part].type != NameType::other) return false;
  if (p == f || is_owner(p, f)) return false;
  if (p.size() == 1 && p[0] != f.front() && p[0] != f.back()) {
    // "Holm" before any "Greta Holm Berg" is somebody else of the family.
    return p[0].size() > 1 && std::find(f.begin(), f.end(), p[0]) != f.end() &&
           forms_[full].spans.front() < forms_[part].spans.front();
  }
  if (p.size() == 1) return p[0].size() > 1;
  return abbreviates_person(p, f) || begins_with(f, p) || ends_with(f, p);
}

// "New Area" for "New District" with the same words before.
bool NameForms::is_same_place(const KeyWords& p, const KeyWords& f) const {
  return std::equal(p.begin(), p.end() - 1, f.begin()) && lexicon_.in("same_place", p.back()) &&
         lexicon_.in("same_place", f.back());
}

bool NameForms::drops_only_redundant(FormId part, FormId full) const {
  const KeyWords &p = forms_[part].words, &f = forms_[full].words;
  if (p.size() >= f.size() || !begins_with(f, p)) return false;
  return std::all_of(f.begin() + static_cast<std::ptrdiff_t>(p.size()), f.end(),
                     [&](const std::string& word) {
                       return lexicon_.in("redundant_head", word) ||
                              lexicon_.is_corporate_suffix(word);
                     });
}

// "Thailand" for "Kingdom of Thailand": "apposed" lists kinds that stand before the name itself.
bool NameForms::is_kind_of_place(FormId part, FormId full) const {
  const KeyWords &p = forms_[part].words, &f = forms_[full].words;
  const std::size_t before = f.size() - p.size();
  if (before > 2 && lexicon_.in("same_place", f[before - 2])) return false;  // "Northern District"
  return before >= 2 && ends_with(f, p) && f[before - 1] == "of" &&
         lexicon_.in("apposed", f[before - 2]) &&
         forms_[part].type == NameType::place && forms_[full].type == NameType::place;
}

// "New District" for "Leeds New District": the short form must still say what it is.
bool NameForms::ends_alike(FormId part, FormId full) const {
  const NameForm &p = forms_[part], &f = forms_[full];
  if (!ends_with(f.words, p.words) || ends_a_phrase(part, full)) return false;
  // "East Leeds" is but a part of Leeds, "Upper Elm River" and "First Battle of Leeds" are one of
  // two; but "the Park" is North Park.
  const bool knows_kind = !lexicon_.noun_class(p.words.back()).empty();
  const bool is_bare_kind = knows_kind && p.words.size() == 1;
  if (f.words.size() == p.words.size() + 1 && !is_bare_kind) {
    if (f.type == NameType::place && lexicon_.in("place_part", f.words[0])) return false;
    if (lexicon_.in("one_of_several", f.words[0])) return false;
  }
  if (p.words.size() > 1)
    return knows_kind || p.type == f.type;
  if (p.type != f.type || p.words[0].size() < 4) return false;
  // "the House" before any White House is another one, "the Senate" before the U.S. Senate is not.
  if (knows_kind && p.type == NameType::place) return false;  // "City" is hardly Mexico City
  if (knows_kind) return is_owned_kind(part, full) || f.spans.front() < p.spans.front();
  return p.type == NameType::organization;
}

// "Senate" of "U.S. Senate", "Swedish Senate" and "Leeds Senate" where the article names Leeds.
bool NameForms::is_owned_kind(FormId part, FormId full) const {
  const KeyWords &p = forms_[part].words, &f = forms_[full].words;
  if (p.size() >= f.size() || !ends_with(f, p) || lexicon_.noun_class(p.back()).empty())
    return false;
  const std::string owner = joined(f.begin(), f.end() - static_cast<std::ptrdiff_t>(p.size()));
  return owner.size() == 2 || whole_.contains(owner) || lexicon_.is_demonym(owner);
}

bool NameForms::may_come_first(FormId part, FormId full) const {
  const KeyWords &p = forms_[part].words, &f = forms_[full].words;
  if (is_acronym(part, full) || p.size() >= f.size() || shares_owner(part, full)) return true;
  if (drops_only_redundant(part, full) || lexicon_.is_corporate_suffix(f.back())) return true;
  const bool names_kind = !lexicon_.noun_class(p.back()).empty();
  if (begins_with(f, p) && f[p.size()] == "of") return names_kind;  // "Senate of Leeds"
  if (begins_with(f, p) && lexicon_.is_corporate_suffix(f[p.size()])) return true;
  return is_kind_of_place(part, full) || is_owned_kind(part, full);
}

// "Agreement on Building Leeds Park" is not the park: what stands after a preposition is another
// thing than the whole, as is a member of a list, and a work is never the thing that it is about.
bool NameForms::ends_a_phrase(FormId part, FormId full) const {
  const NameForm &p = forms_[part], &f = forms_[full];
  if ((p.type == NameType::work) != (f.type == NameType::work)) return true;
  const auto end = f.words.end() - static_cast<std::ptrdiff_t>(p.words.size());
  return *(end - 1) == "and" || std::any_of(f.words.begin(), end, is_connector);
}

// "Bureau of Trade" for "Bureau of Trade of Leeds"; "Trade Plan" for "Trade Plan for Leeds";
// "Delft Electric" for "Delft Electric Engineering" and "Delft Electric and Engineering Inc.".
bool NameForms::begins_alike(FormId part, FormId full) const {
  const NameForm &p = forms_[part], &f = forms_[full];
  if (!begins_with(f.words, p.words)) return false;
  if (p.words.size() == 1) return starts_kind(part, full);
  const std::string& next = f.words[p.words.size()];
  if (p.type == NameType::work || f.type == NameType::work) return is_connector(next);
  if (next == "of" && f.words.size() > p.words.size() + 1)
    return !lexicon_.noun_class(p.words.back()).empty();
  const std::string_view kind = lexicon_.noun_class(f.words.back());  // "Leeds Quartet DVD"
  if (next == "and" && !lexicon_.is_corporate_suffix(f.words.back())) return false;
  // "Leeds Court Orchestra" is not Leeds Court.
  const bool has_kind = !lexicon_.noun_class(p.words.back()).empty();
  if (has_kind && (!kind.empty() || !lexicon_.noun_class(next).empty())) return false;
  const bool goes_on = next == "and" || !is_small_word(next);
  return goes_on && p.type == NameType::organization && f.type == NameType::organization &&
         (kind.empty() || name_type_of(kind) == NameType::organization);
}

// "House" for "House of Leeds".
bool NameForms::starts_kind(FormId part, FormId full) const {
  const NameForm &p = forms_[part], &f = forms_[full];
  return f.words.size() > 2 && f.words[1] == "of" && p.type == f.type &&
         p.type == NameType::organization && !lexicon_.noun_class(p.words[0]).empty();
}

// "Leeds Park Innovation Centre" for "Science and Innovation Centre" where Leeds Park is a name.
bool NameForms::shares_owner(FormId part, FormId full) const {
  const bool works =
      forms_[part].type == NameType::work || forms_[full].type == NameType::work;
  if (works && forms_[part].type != forms_[full].type) return false;
  for (const FormId owned : {part, full}) {
    const KeyWords& other = forms_[owned == part ? full : part].words;
    for (const std::string& rest : rests_after_owner(owned)) {
      const KeyWords tail = split_key(rest);
      if (!ends_with(other, tail)) continue;
      const auto end = other.end() - static_cast<std::ptrdiff_t>(tail.size());
      if (!whole_.contains(joined(other.begin(), end))) return true;  // else another owner's
    }
  }
  return false;
}

}  // namespace weft
