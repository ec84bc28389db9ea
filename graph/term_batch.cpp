#include "graph/term_batch.h"

#include <algorithm>
#include <optional>

#include "graph/byte_codec.h"
#include "graph/check.h"
#include "graph/inline_value.h"
#include "graph/term_codec.h"

namespace weft {
namespace {

// encode_term puts the kind first.
TermTag tag_of_encoded(std::string_view encoded) {
  return encoded.front() == 'i'   ? TermTag::iri
         : encoded.front() == 'b' ? TermTag::blank
                                  : TermTag::text;
}

std::size_t index_of(TermTag tag) {
  return static_cast<std::size_t>(tag);
}

}  // namespace

TermBatch::Place TermBatch::add(const Term& term) {
  if (const auto inlined = inline_id(term)) return static_cast<Place>(bits(*inlined));
  const auto [entry, added] = places_.try_emplace(encode_term(term), terms_.size());
  if (added) terms_.push_back(&entry->first);
  return static_cast<Place>(entry->second + 1);
}

void TermBatch::number() {
  ids_.resize(terms_.size());
  find_stored();
  for (std::size_t place = 0; place < terms_.size(); ++place) {
    if (ids_[place] != TermId{}) continue;
    const TermTag tag = tag_of_encoded(*terms_[place]);
    ids_[place] = make_id(tag, ++counts_.by_tag[index_of(tag)]);
    new_[index_of(tag)].push_back(place);
  }
}

void TermBatch::find_stored() {
  std::vector<std::size_t> unknown;
  for (std::size_t place = 0; place < terms_.size(); ++place) {
    if (const auto cached = cache_.find(*terms_[place])) {
      ids_[place] = *cached;
    } else {
      unknown.push_back(place);
    }
  }
  if (before_.total() == 0) return;
  std::sort(unknown.begin(), unknown.end(),
            [&](std::size_t a, std::size_t b) { return *terms_[a] < *terms_[b]; });
  std::vector<std::string_view> keys;
  keys.reserve(unknown.size());
  for (const std::size_t place : unknown)
    keys.push_back(*terms_[place]);
  view_.get_all(Family::term_ids, keys, [&](std::size_t index, std::string_view stored) {
    const std::size_t place = unknown[index];
    ids_[place] = id_at_end(stored);
    if (tag_of(ids_[place]) != tag_of_encoded(*terms_[place]) || is_new(ids_[place])) {
      view_.damaged("a wrong id stands for a term");
    }
    cache_.insert(*terms_[place], ids_[place]);
  });
}

TermId TermBatch::id(Place place) const {
  const auto id = static_cast<TermId>(place);
  return tag_of(id) != TermTag::none || id == TermId{} ? id : ids_[payload_of(id) - 1];
}

bool TermBatch::is_new(TermId id) const {
  return !is_inline(id) && payload_of(id) > before_.by_tag[index_of(tag_of(id))];
}

TermId TermBatch::id_of_iri(std::string_view iri) const {
  const auto found = places_.find(encode_term(Term::iri(std::string(iri))));
  return found == places_.end() ? TermId{} : ids_[found->second];
}

const std::string& TermBatch::encoded(TermId new_id) const {
  const std::size_t tag = index_of(tag_of(new_id));
  return *terms_[new_[tag][payload_of(new_id) - before_.by_tag[tag] - 1]];
}

Term TermBatch::term(TermId id) const {
  if (!is_new(id)) return read_term(view_, cache_, id);
  const auto decoded = decode_term(encoded(id));
  WEFT_CHECK(decoded, "a term decodes as it was encoded");
  return *decoded;
}

std::vector<SortedRun> TermBatch::runs() const {
  const auto term_ids = [this](const SortedRun::Put& put) {
    std::vector<std::size_t> places;
    for (const auto& of_tag : new_)
      places.insert(places.end(), of_tag.begin(), of_tag.end());
    std::sort(places.begin(), places.end(),
              [&](std::size_t a, std::size_t b) { return *terms_[a] < *terms_[b]; });
    for (const std::size_t place : places)
      put(*terms_[place], id_key(ids_[place]));
  };
  const auto terms = [this](const SortedRun::Put& put) {
    for (const auto& of_tag : new_) {
      for (const std::size_t place : of_tag)
        put(id_key(ids_[place]), *terms_[place]);
    }
  };
  const auto local_names = [this](const SortedRun::Put& put) {
    std::vector<std::string> keys;
    for (const std::size_t place : new_[index_of(TermTag::iri)]) {
      const std::string_view local = local_name_of(std::string_view(*terms_[place]).substr(1));
      if (!local.empty()) keys.push_back(local_name_key(local, ids_[place]));
    }
    std::sort(keys.begin(), keys.end());
    for (const std::string& key : keys)
      put(key, {});
  };
  return {{Family::term_ids, term_ids}, {Family::terms, terms}, {Family::local_names, local_names}};
}

void TermBatch::committed() {
  for (const auto& of_tag : new_) {
    for (const std::size_t place : of_tag)
      cache_.insert(*terms_[place], ids_[place]);
  }
}

}  // namespace weft
