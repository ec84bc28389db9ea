// What the parts of a name tell about other names of the same thing. Pure functions of normalised
// names (names.h) and the class that linking compares (link_class.h); name_words.tsv has the words.
//
//   form       of                                      gives
//   core       Person "dr xu hua"                      "xu hua": without titles
//              Organization "alpha company limited"    "alpha co ltd": legal forms in short
//   reduced    Person "john f kennedy"                 "john kennedy": without middle initials
//              Organization "alpha co ltd"             "alpha": without legal forms
//   shortened  Person "xu hua"                         "xu", "hua", "x hua"
//              others "world health organization"      "who": an acronym
//
// Changing what these give changes family name_keys: raise kFormatVersion and FORMAT.md.
#pragma once
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace weft {

std::vector<std::string_view> words_of(std::string_view normalised_name);

std::string core_form(std::string_view name, std::string_view link_class);
std::set<std::string> reduced_forms(std::string_view name, std::string_view link_class);
std::set<std::string> shortened_forms(std::string_view name, std::string_view link_class);

// Whether the name may be a shortened form at all: one word of a person, a possible acronym.
bool is_possible_short_form(std::string_view name, std::string_view link_class);

enum class NameRelation : std::uint8_t { none, same_core, reduced, shortened };
// How `name` follows from `longer` by its form.
NameRelation relation_of(std::string_view name, std::string_view longer,
                         std::string_view link_class);

// Whether the two cannot be names of one thing as far as their parts tell: other numbers, and for
// persons of one last name other first names, middle initials or generations.
bool names_clash(std::string_view a, std::string_view b, std::string_view link_class);

}  // namespace weft
