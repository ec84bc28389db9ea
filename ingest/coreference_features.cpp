#include "ingest/coreference_features.h"

#include <algorithm>
#include <bit>
#include <initializer_list>

#include "ingest/word_hash.h"

namespace weft {
namespace {

std::uint64_t number_of(bool value) { return value; }
template <class T>
std::uint64_t number_of(T value) {
  return static_cast<std::uint64_t>(value);
}

// 0, 1, 2, 3, 4-5, 6-8, 9-15, 16-31, 32-63 ...
std::uint64_t bucket(std::uint64_t value) {
  if (value <= 3) return value;
  if (value <= 5) return 4;
  if (value <= 8) return 5;
  if (value <= 15) return 6;
  return 3 + std::bit_width(value) - 1;
}

class RowWriter {
 public:
  RowWriter(std::uint64_t salt, FeatureRows& rows) : salt_(salt), rows_(rows) {}

  // The templates number themselves in the order of the calls, which never depends on values.
  void add(std::initializer_list<std::uint64_t> values) {
    std::uint64_t hash = mix(salt_, ++template_);
    for (const std::uint64_t value : values)
      hash = mix(hash, value);
    hash *= 0x9E3779B97F4A7C15u;
    rows_.push_back(static_cast<std::uint32_t>(hash >> (64 - kCoreferenceRowBits)));
  }
  void skip() { ++template_; }

 private:
  std::uint64_t salt_, template_ = 0;
  FeatureRows& rows_;
};

// A pronoun by its form, a name by its type, a noun phrase by its determiner.
std::uint64_t class_of(const MentionTraits& mention) {
  switch (mention.span.kind) {
    case MentionKind::pronoun:
      return mention.first;
    case MentionKind::name:
      return 100 + mention.type;
    case MentionKind::noun_phrase:
      return mix(7, mention.determiner);
  }
  return 0;
}

// The pronoun or the kind of mention.
std::uint64_t coarse_class(const MentionTraits& mention) {
  return mention.span.kind == MentionKind::pronoun ? mention.first
                                                   : number_of(mention.span.kind);
}

std::uint64_t agreement(const MentionTraits& mention) {
  return number_of(mention.gender) * 4 + number_of(mention.number);
}

std::size_t shared_words(const MentionTraits& a, const MentionTraits& b) {
  std::size_t count = 0;
  auto i = a.core_words.begin(), j = b.core_words.begin();
  while (i != a.core_words.end() && j != b.core_words.end()) {
    if (*i == *j) {
      ++count;
      ++i;
      ++j;
    } else if (*i < *j) {
      ++i;
    } else {
      ++j;
    }
  }
  return count;
}

// 0 where either is unknown, else how many sixteenths of the bits agree, from 1.
std::uint64_t likeness(const MentionTraits& a, const MentionTraits& b) {
  if ((a.sketch[0] | a.sketch[1]) == 0 || (b.sketch[0] | b.sketch[1]) == 0) return 0;
  const int differ = std::popcount(a.sketch[0] ^ b.sketch[0]) +
                     std::popcount(a.sketch[1] ^ b.sketch[1]);
  return 1 + number_of(std::max(0, 40 - differ) / 4);
}

bool contains(const MentionSpan& outer, const MentionSpan& inner) {
  return outer.first_word <= inner.first_word && inner.end_word <= outer.end_word;
}

bool holds(const std::vector<std::uint64_t>& values, std::uint64_t value) {
  return std::find(values.begin(), values.end(), value) != values.end();
}

// The features of one pair.
class PairFeatures {
 public:
  PairFeatures(const std::vector<MentionTraits>& mentions, const Discourse& discourse,
               std::uint32_t antecedent, FeatureRows& rows)
      : m_(mentions[discourse.next()]),
        a_(mentions[antecedent]),
        entity_(discourse.entity_of(antecedent)),
        mention_distance_(discourse.next() - antecedent),
        is_last_of_entity_(entity_.last_mention == antecedent),
        class_(coarse_class(m_)),
        kinds_(number_of(m_.span.kind) * 3 + number_of(a_.span.kind)),
        rows_(1000, rows) {}

  void add() {
    add_distance();
    add_strings();
    add_agreement();
    add_grammar();
    add_quotation();
    add_entity();
  }

 private:
  const MentionTraits& m_;
  const MentionTraits& a_;
  const DiscourseEntity& entity_;
  std::uint64_t mention_distance_;
  bool is_last_of_entity_;
  std::uint64_t class_, kinds_;
  RowWriter rows_;

  std::uint64_t sentences() const {
    return bucket(m_.span.sentence - a_.span.sentence);
  }

  void add_distance() {
    const std::uint64_t s = sentences();
    rows_.add({s, kinds_});
    rows_.add({s, class_});
    rows_.add({bucket(mention_distance_), class_});
    rows_.add({s, class_, number_of(a_.is_subject), number_of(a_.span.kind)});
    rows_.add({bucket(m_.paragraph - a_.paragraph), kinds_});
    if (s == 0) {
      const std::uint64_t gap = m_.span.first_word > a_.span.end_word
                                    ? bucket(m_.span.first_word - a_.span.end_word)
                                    : 0;
      rows_.add({gap, kinds_});
    } else {
      rows_.skip();
    }
    rows_.add({std::min<std::uint64_t>(a_.place, 3), s, class_});
  }

  void add_strings() {
    const bool nominal = m_.span.kind != MentionKind::pronoun &&
                         a_.span.kind != MentionKind::pronoun;
    const std::uint64_t same_string = m_.string == a_.string;
    rows_.add({same_string, class_, number_of(a_.span.kind)});
    if (!nominal) return;
    const bool same_core = m_.core == a_.core, same_head = m_.head == a_.head;
    const std::size_t shared = shared_words(m_, a_);
    const std::uint64_t only_m = m_.core_words.size() - shared,
                        only_a = a_.core_words.size() - shared;
    const std::uint64_t overlap = std::min<std::uint64_t>(shared, 3) * 16 +
                                  std::min<std::uint64_t>(only_m, 3) * 4 +
                                  std::min<std::uint64_t>(only_a, 3);
    const std::uint64_t match = same_string * 8 + same_core * 4 + same_head * 2 + (shared > 0);
    rows_.add({match, kinds_});
    rows_.add({match, kinds_, class_of(m_)});
    rows_.add({match, kinds_, m_.determiner, a_.determiner});
    rows_.add({match, kinds_, sentences()});
    rows_.add({overlap, kinds_, number_of(same_head)});
    rows_.add({match, number_of(m_.type), number_of(a_.type)});
    rows_.add({match, number_of(m_.has_complement), number_of(a_.has_complement), m_.determiner});
    rows_.add({number_of(m_.first_core == a_.first_core), number_of(m_.last_core == a_.last_core),
               number_of(m_.type), kinds_});
    const bool numerals = m_.numeral != 0 || a_.numeral != 0;
    rows_.add({numerals ? 1 + number_of(m_.numeral == a_.numeral) : 0, number_of(same_head)});
    const bool acronym = (!m_.acronym.empty() && m_.acronym == a_.initials) ||
                         (!a_.acronym.empty() && a_.acronym == m_.initials);
    rows_.add({number_of(acronym)});
    rows_.add({same_head ? 99 : likeness(m_, a_), kinds_});
    rows_.add({same_head ? 99 : likeness(m_, a_), m_.determiner, number_of(a_.span.kind)});
    rows_.add({m_.head, a_.head});
    rows_.add({match, m_.head});
  }

  void add_agreement() {
    rows_.add({class_of(m_), class_of(a_)});
    rows_.add({class_, number_of(a_.type), agreement(a_)});
    rows_.add({number_of(m_.type), number_of(a_.type), kinds_});
    rows_.add({agreement(m_), agreement(a_), kinds_});
    rows_.add({class_, a_.head});
    rows_.add({class_, number_of(a_.span.is_coordination), number_of(a_.is_negated)});
  }

  void add_grammar() {
    const std::uint64_t s = std::min<std::uint64_t>(sentences(), 2);
    rows_.add({m_.relation, a_.relation, s, number_of(m_.span.kind)});
    rows_.add({number_of(m_.relation == a_.relation), s, class_});
    const bool same_governor = m_.governor_word == a_.governor_word &&
                               m_.governor_word != kNoHead;
    const bool governs = m_.governor_word == a_.span.head;
    const bool governed = a_.governor_word == m_.span.head;
    const std::uint64_t nesting = contains(a_.span, m_.span)   ? 1
                                  : contains(m_.span, a_.span) ? 2
                                                               : 0;
    rows_.add({number_of(same_governor), nesting, class_, number_of(governs)});
    rows_.add({nesting, governs ? m_.relation : 0, governed ? a_.relation : 0, kinds_});
    rows_.add({number_of(m_.subject_of_predicate == a_.span.head),
               number_of(a_.subject_of_predicate == m_.span.head), kinds_});
    rows_.add({number_of(m_.governor == a_.governor), number_of(m_.relation == a_.relation),
               kinds_});
    rows_.add({m_.governor, a_.relation, number_of(m_.span.kind)});
  }

  void add_quotation() {
    const std::uint64_t where = (m_.quote == 0 ? 0 : m_.quote == a_.quote ? 1 : 2) * 2 +
                                (a_.quote != 0);
    rows_.add({where, class_, number_of(a_.span.kind)});
    rows_.add({where, class_, coarse_class(a_)});
    const bool m_spoken_by_a = m_.quote != 0 && m_.speaker_word == a_.span.head;
    const bool a_spoken_by_m = a_.quote != 0 && a_.speaker_word == m_.span.head;
    const bool one_speaker = m_.speaker != 0 && m_.speaker == a_.speaker;
    rows_.add({number_of(m_spoken_by_a), number_of(a_spoken_by_m), number_of(one_speaker), class_,
               a_.span.kind == MentionKind::pronoun ? a_.first : 0});
  }

  void add_entity() {
    const std::uint64_t size = bucket(entity_.mention_count);
    rows_.add({size, class_, sentences()});
    rows_.add({number_of(entity_.has_name), class_, number_of(is_last_of_entity_)});
    rows_.add({size, number_of(is_last_of_entity_), kinds_});
    rows_.add({number_of(entity_.gender), number_of(entity_.number), class_});
    rows_.add({number_of(entity_.gender), number_of(m_.gender), number_of(entity_.type),
               number_of(m_.type)});
    if (m_.span.kind == MentionKind::pronoun) return;
    rows_.add({number_of(holds(entity_.cores, m_.core)), number_of(holds(entity_.heads, m_.head)),
               number_of(a_.span.kind), class_of(m_)});
  }
};

}  // namespace

void add_mention_features(const MentionTraits& m, MentionRole role, std::uint32_t times_core_seen,
                          std::uint32_t times_head_seen, FeatureRows& rows) {
  RowWriter out(number_of(role), rows);
  const std::uint64_t kind = number_of(m.span.kind), own_class = class_of(m);
  const std::uint64_t seen = times_core_seen * 4 + times_head_seen;
  const std::uint64_t length = bucket(m.span.end_word - m.span.first_word);
  out.add({own_class});
  out.add({own_class, number_of(m.type), agreement(m)});
  out.add({m.head});
  out.add({m.head, m.determiner});
  out.add({own_class, m.relation});
  out.add({m.governor, m.relation, coarse_class(m)});
  out.add({length, kind});
  out.add({own_class, number_of(m.has_complement), number_of(m.is_negated)});
  out.add({m.previous, kind});
  out.add({m.next, coarse_class(m)});
  out.add({seen, kind});
  out.add({seen, own_class, number_of(m.has_complement)});
  out.add({seen, m.head});
  out.add({number_of(m.type), kind, m.determiner});
  out.add({bucket(m.span.sentence), kind, number_of(times_head_seen > 0)});
  out.add({std::min<std::uint64_t>(m.place, 4), kind, number_of(m.is_subject)});
  out.add({number_of(m.quote != 0), coarse_class(m), number_of(m.speaker != 0)});
  out.add({number_of(m.span.is_coordination), number_of(m.is_predicate), kind});
  out.add({number_of(m.parent != kNoHead), m.relation, kind});
  out.add({number_of(m.core_words.size()), kind, number_of(m.numeral != 0)});
  out.add({number_of(m.is_capitalised), kind, number_of(m.span.name.has_value())});
  out.add({m.first, kind});
  out.add({m.relation, number_of(m.governor_upos), number_of(m.is_name_part), kind});
  out.add({number_of(m.is_name_part), number_of(m.type), seen});
}

void add_pair_features(const std::vector<MentionTraits>& mentions, const Discourse& discourse,
                       std::uint32_t antecedent, FeatureRows& rows) {
  PairFeatures(mentions, discourse, antecedent, rows).add();
}

}  // namespace weft
