#include "graph/timeline.h"

#include <algorithm>

namespace weft {
namespace {

bool asserts(const GraphEvidence& held) {
  return held.imported || held.derived ||
         std::any_of(held.evidence.begin(), held.evidence.end(),
                     [](const Evidence& evidence) { return evidence.asserts(); });
}

bool is_within(const DayBounds& inner, const DayBounds& outer) {
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest;
}

std::vector<Office> offices_of(const Snapshot& snapshot) {
  std::vector<Office> offices;
  for (SingleHolder& holder : snapshot.single_holders()) {
    const auto predicate = snapshot.find(Term::iri(holder.predicate));
    if (!predicate) continue;
    std::sort(holder.roles.begin(), holder.roles.end());
    offices.push_back({*predicate, std::move(holder.roles)});
  }
  return offices;
}

// "Mayor" as a role of an office.
std::string role_name(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : static_cast<char>(c);
  });
  return text;
}

// "The former chairman" ends what an earlier article says of the same chairman.
void close_by_own_ends(std::vector<Claim>& claims) {
  for (Claim& open : claims) {
    if (!open.validity.is_open() || open.validity.dating == Dating::undated) continue;
    std::optional<DayBounds> nearest;
    for (const Claim& other : claims) {
      if (other.validity.is_open()) continue;
      const bool later = open.validity.begin.latest <= other.validity.end.latest;
      if (later && (!nearest || other.validity.end.latest < nearest->latest))
        nearest = other.validity.end;
    }
    if (nearest) open.validity.end = *nearest;
  }
}

}  // namespace

Timeline::Timeline(const Snapshot& snapshot)
    : snapshot_(snapshot),
      single_valued_(snapshot.single_valued_predicates()),
      offices_(offices_of(snapshot)) {}

bool Timeline::is_single_valued(TermId predicate) const {
  return std::binary_search(single_valued_.begin(), single_valued_.end(), predicate);
}

std::optional<Day> Timeline::published(TermId graph) {
  const auto known = published_.find(graph);
  if (known != published_.end()) return known->second;
  std::optional<Day> day;
  if (const auto article = snapshot_.article(graph))
    if (const auto bounds = day_bounds(article->date)) day = bounds->earliest;
  return published_[graph] = day;
}

TimeRole Timeline::role_of(TermId qualifier) {
  const auto known = roles_.find(qualifier);
  if (known != roles_.end()) return known->second;
  return roles_[qualifier] = time_role(snapshot_.term(qualifier).text);
}

Validity Timeline::validity_of(const Evidence& evidence, TermId graph) {
  std::vector<std::pair<TimeRole, Term>> qualifiers;
  for (const Qualifier& qualifier : evidence.qualifiers)
    if (const TimeRole role = role_of(qualifier.predicate); role != TimeRole::none)
      qualifiers.emplace_back(role, snapshot_.term(qualifier.value));
  return read_validity(qualifiers, published(graph));
}

std::vector<Claim> Timeline::claims(const Triple& statement) {
  std::vector<Claim> claims;
  const std::vector<GraphEvidence> graphs = snapshot_.evidence(statement);
  const bool is_asserted = std::any_of(graphs.begin(), graphs.end(), asserts);
  for (const GraphEvidence& held : graphs) {
    if (held.imported || held.derived) claims.push_back({held.graph, {}, {}, {}});
    for (const Evidence& evidence : held.evidence)
      if (!is_asserted || evidence.asserts())
        claims.push_back({held.graph, evidence, validity_of(evidence, held.graph), {}});
  }
  close_by_own_ends(claims);
  return claims;
}

const std::vector<DatedValue>& Timeline::values(TermId subject, TermId predicate) {
  const std::pair wanted{subject, predicate};
  if (values_of_ == wanted) return values_;
  values_of_.reset();
  values_.clear();
  TripleScan scan = snapshot_.scan({subject, predicate, std::nullopt});
  for (Triple triple{}; scan.next(triple);)
    values_.push_back({triple.object, claims(triple)});
  if (is_single_valued(predicate)) supersede(values_);
  values_of_ = wanted;
  return values_;
}

void Timeline::supersede(std::vector<DatedValue>& values) const {
  for (DatedValue& value : values) {
    for (Claim& claim : value.claims) {
      Validity& open = claim.validity;
      if (!open.is_open() || open.dating == Dating::undated) continue;
      std::optional<Day> next;
      for (const DatedValue& other : values) {
        for (const Claim& later : other.claims) {
          const Day begin = later.validity.begin.earliest;
          const bool supersedes =
              later.validity.dating == Dating::stated && open.begin.latest < begin;
          if (!supersedes || (next && *next <= begin)) continue;
          if (are_compatible(value.object, other.object)) continue;
          next = begin;
          claim.superseded_by = other.object;
        }
      }
      if (next) open.end = {day_before(*next), day_before(*next)};
    }
  }
}

bool Timeline::is_in(const Claim& claim, const Office& office) {
  if (office.roles.empty()) return true;
  if (!claim.evidence) return false;
  return std::any_of(
      claim.evidence->qualifiers.begin(), claim.evidence->qualifiers.end(),
      [&](const Qualifier& qualifier) {
        auto known = is_role_.find(qualifier.predicate);
        if (known == is_role_.end()) {
          const bool is_role = snapshot_.term(qualifier.predicate).text.ends_with("/role");
          known = is_role_.emplace(qualifier.predicate, is_role).first;
        }
        return known->second &&
               std::binary_search(office.roles.begin(), office.roles.end(),
                                  role_name(snapshot_.term(qualifier.value).text));
      });
}

std::vector<DatedValue> Timeline::holders(TermId object, const Office& office) {
  std::vector<DatedValue> holders;
  TripleScan scan = snapshot_.scan({std::nullopt, office.predicate, object});
  for (Triple triple{}; scan.next(triple);) {
    DatedValue holder{triple.subject, claims(triple)};
    std::erase_if(holder.claims, [&](const Claim& claim) { return !is_in(claim, office); });
    if (!holder.claims.empty()) holders.push_back(std::move(holder));
  }
  supersede(holders);
  return holders;
}

// The claims of a statement, those ended that other values supersede.
std::vector<Claim> Timeline::dated_claims(const Triple& statement) {
  if (is_single_valued(statement.predicate)) {
    for (const DatedValue& value : values(statement.subject, statement.predicate))
      if (value.object == statement.object) return value.claims;
  }
  return claims(statement);
}

bool Timeline::holds_on(const Triple& statement, Day day) {
  std::vector<Claim> all = dated_claims(statement);
  std::erase_if(all, [&](const Claim& claim) { return !claim.validity.contains(day); });
  for (const Office& office : offices_) {
    const bool is_held =
        office.predicate == statement.predicate &&
        std::any_of(all.begin(), all.end(), [&](const Claim& c) { return is_in(c, office); });
    if (!is_held) continue;
    std::vector<DatedValue> others = holders(statement.object, office);
    const auto own =
        std::find_if(others.begin(), others.end(),
                     [&](const DatedValue& held) { return held.object == statement.subject; });
    if (own == others.end()) continue;  // nothing asserts it
    std::erase_if(all, [&](const Claim& claim) {
      return is_in(claim, office) &&
             std::none_of(own->claims.begin(), own->claims.end(), [&](const Claim& held) {
               return held.graph == claim.graph && held.evidence == claim.evidence &&
                      held.validity.contains(day);
             });
    });
  }
  return !all.empty();
}

bool Timeline::are_compatible(TermId left, TermId right) const {
  if (left == right) return true;
  if (!is_literal(left) || !is_literal(right)) return false;
  const Term one = snapshot_.term(left), other = snapshot_.term(right);
  if (one.text == other.text) return true;
  const auto days = day_bounds(one), other_days = day_bounds(other);
  return days && other_days && (is_within(*days, *other_days) || is_within(*other_days, *days));
}

}  // namespace weft
