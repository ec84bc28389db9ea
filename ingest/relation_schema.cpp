#include "ingest/relation_schema.h"

#include <fmt/core.h>

#include <algorithm>
#include <set>

#include "graph/vocabulary.h"
#include "ingest/table_lines.h"

namespace weft {
namespace {

constexpr std::string_view kSeeHead = "docs/SCHEMA.md has the format";

std::string local_part(std::string_view iri) {
  return std::string(iri.substr(iri.find_last_of("/#") + 1));
}

std::optional<std::string> property_iri(std::string_view name) {
  constexpr std::string_view kSchemaPrefix = "schema:", kRelPrefix = "rel:";
  if (name.starts_with(kSchemaPrefix)) {
    return std::string(vocabulary::kSchema) + std::string(name.substr(kSchemaPrefix.size()));
  }
  if (name.starts_with(kRelPrefix)) {
    return std::string(vocabulary::kBase) + "rel/" + std::string(name.substr(kRelPrefix.size()));
  }
  if (name.size() > 2 && name.front() == '<' && name.back() == '>' &&
      name.find("://") != std::string_view::npos) {
    return std::string(name.substr(1, name.size() - 2));
  }
  return std::nullopt;
}

// Phrases differ by articles and by "become" without meaning another relation.
std::string phrase_key(std::string_view relation) {
  std::string key;
  for (const std::string& word : pieces_of(relation, ' ')) {
    if (word == "a" || word == "an" || word == "the") continue;
    key += (key.empty() ? "" : " ") + (key.empty() && word == "become" ? "be" : word);
  }
  return key;
}

std::string key_of(std::string_view relation, std::string_view preposition) {
  return phrase_key(relation) + '\t' + std::string(preposition);
}

// "be eldest son of" is at least "be son of", "have second wife" "have wife".
std::string head_key(const std::string& key) {
  const std::vector<std::string> words = pieces_of(key, ' ');
  const bool linked = words.size() > 3 && words.back() == "of";
  const std::size_t head = words.size() - (linked ? 2 : 1);
  const bool nominal = words.front() == "have" || (words.front() == "be" && linked);
  if (words.size() < 3 || head < 2 || !nominal) return {};
  std::string shorter = words.front();
  for (std::size_t i = head; i < words.size(); ++i)
    shorter += ' ' + words[i];
  return shorter;
}

bool is_variable(const std::string& word) {
  return word == "X" || word == "Y" || word == "Z";
}

// "found/co-found in/at" -> "found in", "found at", "co-found in", "co-found at".
std::vector<std::string> alternatives(const std::vector<std::string>& words) {
  std::vector<std::string> phrases{""};
  for (const std::string& word : words) {
    std::vector<std::string> longer;
    for (const std::string& phrase : phrases) {
      for (const std::string& choice : pieces_of(word, '/'))
        longer.push_back(phrase + (phrase.empty() ? "" : " ") + with_spaces(choice));
    }
    phrases = std::move(longer);
  }
  return phrases;
}

constexpr std::string_view kRoles = "as ";  // begins a line of roles

constexpr std::size_t kAlternativesMax = 1'000;  // of one phrase; each is a line of the schema

// How many phrases the words stand for.
std::size_t count_alternatives(const std::vector<std::string>& words) {
  std::size_t count = 1;
  for (const std::string& word : words)
    count = std::min(count * pieces_of(word, '/').size(), kAlternativesMax + 1);
  return count;
}

// "The list was formed by Lee": an untold kind of thing would fit any class.
bool is_guess(const ArgumentPattern& pattern, const ArgumentType& type) {
  return !type.named && type.class_name.empty() && type.kind == ArgumentKind::entity &&
         !pattern.takes_any();
}

// "Y found X in Z", its words apart.
struct PhrasePattern {
  std::string first, middle, last;         // variables; middle may be empty
  std::vector<std::string> words, beyond;  // before and after the middle
};

}  // namespace

// Reads one file into a schema.
class RelationSchemaReader {
 public:
  explicit RelationSchemaReader(RelationSchema& schema) : schema_(schema) {}

  void read(const std::string& path) {
    for_each_table_line(path, [&](const TableLine& line) {
      if (line.columns[0].empty()) {
        add_phrases(line);
      } else {
        add_property(line);
      }
    });
  }

 private:
  RelationSchema& schema_;
  std::string property_;  // whose phrases follow; empty before the first
  ArgumentPattern x_, y_;
  std::set<std::string> declared_;  // in this file

  void add_property(const TableLine& line) {
    if (line.columns.size() != 5) {
      line.fail("a property has five columns",
                "write property TAB single or many TAB X TAB Y TAB inverse");
    }
    property_ = iri_of(line, line.columns[0]);
    if (!declared_.insert(property_).second) {
      line.fail(line.columns[0] + " is declared twice", "put its phrases under one line");
    }
    const std::string& values = line.columns[1];
    const std::size_t slash = values.find('/');
    const bool single = is_single(line, values.substr(0, slash));
    if (slash != std::string::npos && is_single(line, values.substr(slash + 1)))
      schema_.single_holders_.insert({property_, {}});
    x_ = end_type(line, line.columns[2]);
    y_ = end_type(line, line.columns[3]);
    const std::string inverse =
        line.columns[4] == "-" ? std::string() : iri_of(line, line.columns[4]);
    schema_.properties_.try_emplace(property_,
                                    RelationSchema::Property{single, inverse});
    if (!inverse.empty()) {
      schema_.properties_.try_emplace(inverse, RelationSchema::Property{false, property_});
    }
    for (const std::string& iri : {property_, inverse}) {
      if (!iri.empty()) schema_.local_names_.try_emplace(local_part(iri), iri);
    }
  }

  static bool is_single(const TableLine& line, const std::string& values) {
    if (values != "single" && values != "many")
      line.fail(values + " is no number of values", "write single or many");
    return values == "single";
  }

  static std::string iri_of(const TableLine& line, const std::string& name) {
    const auto iri = property_iri(name);
    if (!iri) line.fail(name + " is no property", "begin it with schema: or rel:, or write <IRI>");
    return *iri;
  }

  ArgumentPattern end_type(const TableLine& line, const std::string& text) const {
    return ArgumentPattern::parse(text, *schema_.classes_, line);
  }

  // TAB phrases [TAB X [TAB Y]]
  void add_phrases(const TableLine& line) {
    if (property_.empty()) line.fail("a phrase stands before any property", kSeeHead);
    if (line.columns.size() < 2 || line.columns.size() > 4) {
      line.fail("a phrase has one to three columns after its tab", kSeeHead);
    }
    if (line.columns[1].starts_with(kRoles)) return add_roles(line);
    const ArgumentPattern x = line.columns.size() > 2 ? end_type(line, line.columns[2]) : x_;
    const ArgumentPattern y = line.columns.size() > 3 ? end_type(line, line.columns[3]) : y_;
    const std::vector<std::string> phrases = pieces_of(line.columns[1], ',');
    if (phrases.empty()) line.fail("a phrase is missing", kSeeHead);
    for (const std::string& phrase : phrases)
      add_phrase(line, phrase, x, y);
  }

  // "as chairman/chair, mayor": each an office that one X at a time has in Y.
  void add_roles(const TableLine& line) {
    if (line.columns.size() != 2) line.fail("roles have no further columns", kSeeHead);
    for (const std::string& office : pieces_of(line.columns[1].substr(kRoles.size()), ',')) {
      SingleHolder holder{property_, {}};
      for (const std::string& role : pieces_of(office, '/'))
        holder.roles.push_back(with_spaces(pieces_of(role, ' ').front()));
      schema_.single_holders_.insert(std::move(holder));
    }
  }

  static PhrasePattern parse(const TableLine& line, const std::string& phrase) {
    PhrasePattern pattern;
    const std::vector<std::string> words = pieces_of(phrase, ' ');
    if (words.size() < 3 || !is_variable(words.front()) || !is_variable(words.back())) {
      line.fail(fmt::format("\"{}\" is no phrase", phrase), "write one like \"Y found X\"");
    }
    pattern.first = words.front();
    pattern.last = words.back();
    for (std::size_t i = 1; i + 1 < words.size(); ++i) {
      if (!is_variable(words[i])) {
        (pattern.middle.empty() ? pattern.words : pattern.beyond).push_back(words[i]);
      } else if (pattern.middle.empty()) {
        pattern.middle = words[i];
      } else {
        line.fail(fmt::format("\"{}\" has too many ends", phrase), "X, Y and Z stand there once");
      }
    }
    const std::string ends = pattern.first + pattern.middle + pattern.last;
    const bool each_once = std::count(ends.begin(), ends.end(), 'X') == 1 &&
                           std::count(ends.begin(), ends.end(), 'Y') == 1;
    if (!each_once || pattern.last == "Z") {
      line.fail(fmt::format("\"{}\" does not say what X is to Y", phrase),
                "X and Y stand there once, one of them at the end");
    }
    if (pattern.words.empty() || (!pattern.middle.empty() && pattern.beyond.empty())) {
      line.fail(fmt::format("\"{}\" lacks a word between its ends", phrase),
                "write one like \"Z found X in Y\"");
    }
    return pattern;
  }

  void add_phrase(const TableLine& line, const std::string& phrase, const ArgumentPattern& x,
                  const ArgumentPattern& y) {
    const PhrasePattern pattern = parse(line, phrase);
    const std::size_t count =
        count_alternatives(pattern.words) * count_alternatives(pattern.beyond);
    if (count == 0 || count > kAlternativesMax) {
      line.fail(fmt::format("\"{}\" has {} alternatives", phrase,
                            count == 0 ? "no" : "too many"),
                "write words around each /, and several phrases instead of one");
    }
    const std::string& before = pattern.first == "Z" ? pattern.middle : pattern.first;
    RelationSchema::Line entry;
    entry.predicate = property_;
    entry.turned = before == "Y";
    entry.first = entry.turned ? y : x;
    entry.second = entry.turned ? x : y;
    for (const std::string& relation : alternatives(pattern.words)) {
      if (pattern.middle.empty()) {
        schema_.direct_[phrase_key(relation)].push_back(entry);
        continue;
      }
      auto& lines = pattern.first == "Z" ? schema_.beside_object_ : schema_.over_object_;
      for (const std::string& preposition : alternatives(pattern.beyond))
        lines[key_of(relation, preposition)].push_back(entry);
    }
  }
};

RelationSchema RelationSchema::load(const std::vector<std::string>& paths,
                                    const ClassTree& classes) {
  RelationSchema schema;
  schema.classes_ = &classes;
  for (const std::string& path : paths)
    RelationSchemaReader(schema).read(path);
  return schema;
}

std::optional<CanonicalRelation> RelationSchema::find_in(const Lines& lines, std::string_view key,
                                                         const ArgumentType& first,
                                                         const ArgumentType& second) const {
  const auto found = lines.find(key);
  if (found == lines.end()) return std::nullopt;
  for (const Line& line : found->second) {
    if (line.turned && second.kind != ArgumentKind::entity) continue;  // a text is no subject
    if (is_guess(line.first, first) || is_guess(line.second, second)) continue;
    if (!line.first.fits(first, *classes_) || !line.second.fits(second, *classes_)) continue;
    const bool is_count = !line.turned && line.second.takes_count() && second.counted;
    return CanonicalRelation{line.predicate, line.turned, is_count};
  }
  return std::nullopt;
}

std::optional<CanonicalRelation> RelationSchema::find(std::string_view relation,
                                                      const ArgumentType& subject,
                                                      const ArgumentType& object) const {
  const std::string key = phrase_key(relation);
  if (auto found = find_in(direct_, key, subject, object)) return found;
  const std::string shorter = head_key(key);
  return shorter.empty() ? std::nullopt : find_in(direct_, shorter, subject, object);
}

std::optional<CanonicalRelation> RelationSchema::find_over_object(
    std::string_view relation, std::string_view preposition, const ArgumentType& subject,
    const ArgumentType& argument) const {
  return find_in(over_object_, key_of(relation, preposition), subject, argument);
}

std::optional<CanonicalRelation> RelationSchema::find_beside_object(
    std::string_view relation, std::string_view preposition, const ArgumentType& object,
    const ArgumentType& argument) const {
  return find_in(beside_object_, key_of(relation, preposition), object, argument);
}

bool RelationSchema::is_single_valued(std::string_view predicate_iri) const {
  const auto found = properties_.find(predicate_iri);
  return found != properties_.end() && found->second.single;
}

std::vector<std::string> RelationSchema::single_valued() const {
  std::vector<std::string> all;
  for (const auto& [iri, property] : properties_) {
    if (property.single) all.push_back(iri);
  }
  return all;
}

std::vector<SingleHolder> RelationSchema::single_holders() const {
  return {single_holders_.begin(), single_holders_.end()};
}

std::string_view RelationSchema::inverse_of(std::string_view predicate_iri) const {
  const auto found = properties_.find(predicate_iri);
  return found == properties_.end() ? std::string_view() : std::string_view(found->second.inverse);
}

std::vector<std::string> RelationSchema::predicates() const {
  std::vector<std::string> all;
  for (const auto& [iri, property] : properties_)
    all.push_back(iri);
  return all;
}

std::string RelationSchema::own_predicate(std::string_view relation) const {
  std::string iri = relation_iri(relation);
  const auto taken = local_names_.find(local_part(iri));
  const bool is_free = taken == local_names_.end() || taken->second == iri;
  return is_free ? iri : relation_iri("have " + std::string(relation));
}

std::string RelationSchema::predicate_of_verb(std::string_view verb) const {
  std::string iri = own_predicate(verb);
  return iri == relation_iri(verb) ? iri : relation_iri(std::string(verb) + " of");
}

std::string relation_iri(std::string_view relation) {
  std::string local;
  if (relation == "be") relation = "is a";
  if (relation.starts_with("be ")) relation.remove_prefix(3);
  for (const char c : relation) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    const auto byte = static_cast<unsigned char>(c);
    if (plain || c == '-') {
      local += c;
    } else if (byte >= 0x80) {
      local += fmt::format("%{:02X}", byte);
    } else if (!local.empty() && local.back() != '_') {
      local += '_';
    }
  }
  while (local.ends_with('_'))
    local.pop_back();
  return std::string(vocabulary::kBase) + "rel/" + (local.empty() ? "related_to" : local);
}

}  // namespace weft
