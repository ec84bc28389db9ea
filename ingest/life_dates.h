// What brackets after a person's name say of their life: "(14 March 1879 – 18 April 1955)",
// "(born 27 August 1943 in Bredevoort)", "(1900 in Leeds – 1970 in York)".
#pragma once
#include <optional>
#include <vector>

#include "ingest/values.h"

namespace weft {

enum class LifeEvent : bool { birth, death };

struct LifeDate {
  WordSpan person;
  LifeEvent event = LifeEvent::birth;
  Term date;
  std::string comparator;         // of the date: "~" of "c. 1820"
  std::optional<WordSpan> place;  // words of a name
};

// In the order of the text. Two bare dates are a life only where they lie far enough apart: those
// of "President Ames (2009–2017)" are not.
// Cost: O(names + words in brackets after them).
std::vector<LifeDate> find_life_dates(const ArticleWords& words, const Names& names,
                                      const Values& values);

}  // namespace weft
