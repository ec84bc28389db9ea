// Branches, subsidiaries and youth teams: things that are called after what they belong to.
#pragma once
#include "ingest/name_identity.h"

namespace weft {

// Whether what the longer key adds behind the shorter one says that it is another thing's:
//   "acme motors" and "acme motors new zealand ltd"   where it works
//   "norland" and "norland under-19s"                 who plays in it
//   "acme" and "acme ii"                              which of several
//   "acme board" and "acme board director"            who sits there
// but not "bank" and "bank of norland", whose whole name only ends with the place.
bool names_division(const KeyWords& part, const KeyWords& full, const Lexicon& lexicon);

}  // namespace weft
