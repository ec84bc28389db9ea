#include "ingest/fact_standing.h"

namespace weft {

std::string_view status_of(Standing standing) {
  switch (standing) {
    case Standing::current:
      return {};
    case Standing::former:
      return "former";
    case Standing::acting:
      return "acting";
    case Standing::future:
      return "future";
    case Standing::proposed:
      return "proposed";
    case Standing::alleged:
      return "alleged";
  }
  return {};
}

Modality modality_of(const Proposition& p) {
  if (p.modality != Modality::stated) return p.modality;
  if (p.standing == Standing::alleged) return Modality::possible;
  const bool planned = p.standing == Standing::future || p.standing == Standing::proposed;
  return planned ? Modality::planned : Modality::stated;
}

}  // namespace weft
