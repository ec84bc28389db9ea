// The classes of things and how they lie within each other: schema.org's, as far as news speaks of
// them (classes.tsv). Classes go by their bare names: "City".
#pragma once
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace weft {

class ClassTree {
 public:
  // Throws InputError "file:line: what; what to do".
  static ClassTree load(const std::string& path);

  bool has(std::string_view name) const { return parents_.contains(name); }

  // Whether every `name` is an `ancestor`: itself, its parents, theirs. False for unknown classes.
  bool is_a(std::string_view name, std::string_view ancestor) const;

  // The class that Thing is the parent of: "Place" of "City". Empty for Thing and unknown classes.
  std::string_view main_class(std::string_view name) const;

  // What the noun says of the thing that it heads ("park" -> "Place"); empty where nothing. A lemma
  // in lower case; two words with a space.
  std::string_view of_noun(std::string_view lemma) const;

  // Every class with its parent; that of Thing is empty.
  const std::map<std::string, std::string, std::less<>>& parents() const { return parents_; }

 private:
  using Map = std::map<std::string, std::string, std::less<>>;
  Map parents_, nouns_;
};

// "City" of https://schema.org/City; empty for IRIs of other namespaces.
std::string_view schema_class(std::string_view iri);

}  // namespace weft
