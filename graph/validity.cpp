#include "graph/validity.h"

#include <algorithm>
#include <array>

#include "graph/term_codec.h"

namespace weft {
namespace {

struct RoleName {
  std::string_view local_name;
  TimeRole role;
};
constexpr std::array kRoles{
    RoleName{"since", TimeRole::begin}, RoleName{"from", TimeRole::begin},
    RoleName{"date", TimeRole::moment}, RoleName{"in", TimeRole::moment},
    RoleName{"until", TimeRole::end},   RoleName{"to", TimeRole::end},
    RoleName{"status", TimeRole::status},
};
constexpr std::string_view kFormer = "former";

std::optional<DayBounds> read_date(const Term& term) {
  if (term.kind != TermKind::literal) return std::nullopt;
  return term.datatype.empty() ? day_bounds(term.text) : day_bounds(term);
}

// Keeps the earlier of two dates.
void keep_earlier(std::optional<DayBounds>& kept, const DayBounds& date) {
  if (!kept || date < *kept) kept = date;
}

}  // namespace

bool surely_overlap(const Validity& left, const Validity& right) {
  return std::max(left.begin.latest, right.begin.latest) <=
         std::min(left.end.earliest, right.end.earliest);
}

TimeRole time_role(std::string_view qualifier_iri) {
  const std::string_view name = local_name_of(qualifier_iri);
  const auto* found = std::find_if(kRoles.begin(), kRoles.end(), [&](const RoleName& role) {
    return role.local_name == name;
  });
  return found == kRoles.end() ? TimeRole::none : found->role;
}

Validity read_validity(std::span<const std::pair<TimeRole, Term>> qualifiers,
                       std::optional<Day> published) {
  std::optional<DayBounds> begin, moment, end;
  bool is_former = false;
  for (const auto& [role, value] : qualifiers) {
    if (role == TimeRole::status) is_former |= value.text == kFormer;
    const auto date = read_date(value);
    if (!date) continue;
    if (role == TimeRole::begin) keep_earlier(begin, *date);
    if (role == TimeRole::moment) keep_earlier(moment, *date);
    if (role == TimeRole::end && (!end || *end < *date)) end = date;
  }
  if (!begin) begin = moment;

  Validity validity;
  if (end) validity.end = *end;
  // Over by the day of the article, nobody knows since when; without one, over at no known day.
  if (is_former && !end)
    validity.end = {kFirstDay, published ? day_before(*published) : kFirstDay};
  if (begin) {
    validity.begin = *begin;
    validity.dating = Dating::stated;
  } else if (end || is_former) {
    // It began some day before it ended.
    validity.begin = {kFirstDay, is_former && !end ? validity.end.latest : validity.end.earliest};
    validity.dating = Dating::stated;
  } else if (published) {
    validity.begin = {*published, *published};
    validity.dating = Dating::published;
  }
  return validity;
}

std::string to_string(const Validity& validity) {
  const bool begins = validity.begin.earliest != kFirstDay;
  const bool ends = validity.end.earliest != kFirstDay && !validity.is_open();
  if (validity.dating == Dating::undated) return "undated";
  if (begins && ends) return to_string(validity.begin) + " to " + to_string(validity.end);
  if (ends) return "until " + to_string(validity.end);
  if (begins && validity.is_open())
    return (validity.dating == Dating::published ? "published " : "since ") +
           to_string(validity.begin);
  const std::string from = begins ? "since " + to_string(validity.begin) + ", " : "";
  // The last day counts, so it is over before the next.
  if (validity.end.latest == kFirstDay) return from + "in the past";
  const Day after = static_cast<Day>(static_cast<std::int64_t>(validity.end.latest) + 1);
  return from + "before " + to_string(after);
}

}  // namespace weft
