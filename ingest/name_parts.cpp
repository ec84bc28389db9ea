#include "ingest/name_parts.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>
#include <vector>

#include "graph/vocabulary.h"
#include "ingest/relation_schema.h"

namespace weft {
namespace {

constexpr Confidence kConfidence{8'500};   // an estimate: a name may outlive what it was taken from
constexpr std::size_t kInnerBytesMin = 4;  // shorter names are acronyms that begin many others

enum class Bearer : std::uint8_t { person, work, body_or_place, unknown };

Bearer bearer_of(const EntityRecord& record) {
  if (record.type.empty()) return Bearer::unknown;
  const std::string_view type = std::string_view(record.type).substr(record.type.rfind('/') + 1);
  if (type == "Person") return Bearer::person;
  if (type == "CreativeWork") return Bearer::work;
  return type == "Event" || type == "Thing" ? Bearer::unknown : Bearer::body_or_place;
}

bool bears(const EntityRecord& record, std::string_view name) {
  return std::any_of(record.names.begin(), record.names.end(),
                     [&](const EntityName& own) { return own.text == name; });
}

// What a name begins with, the longest first: "Leeds Park" and "Leeds" of "Leeds Park Holdings".
// Not before a small word: "Leeds Tours in York" is Leeds Tours.
std::vector<std::string_view> beginnings(std::string_view name) {
  const auto begins_small = [&](std::size_t at) {
    return (name[at] >= 'a' && name[at] <= 'z') || name[at] == '&';
  };
  std::vector<std::string_view> result;
  for (std::size_t cut = name.size(); cut-- > kInnerBytesMin;) {
    if (cut + 1 < name.size() && (name[cut] == ' ' || name[cut] == '-') && !begins_small(cut + 1))
      result.push_back(name.substr(0, cut));
  }
  return result;
}

// What a title ends in after a preposition, the longest first.
std::vector<std::string_view> topics(std::string_view name, const Lexicon& lexicon) {
  std::vector<std::string_view> result;
  const auto tells = [&](std::string_view front) {  // "A History", not "Lords" of the Isles
    const std::string head = ascii_lower(front.substr(front.rfind(' ') + 1));
    return !result.empty() || lexicon.in("account", head);
  };
  for (std::size_t at = name.find(' '); at != std::string_view::npos; at = name.find(' ', at + 1)) {
    const std::string_view rest = name.substr(at);
    for (const std::string_view preposition : {" of ", " on ", " for ", " about "}) {
      if (!rest.starts_with(preposition)) continue;
      if (preposition == " of " && !tells(name.substr(0, at))) continue;
      std::string_view topic = rest.substr(preposition.size());
      result.push_back(topic);
      if (topic.starts_with("the ")) result.push_back(topic.substr(4));
    }
  }
  return result;
}

class NameParts {
 public:
  NameParts(const ArticleWords& words, const Lexicon& lexicon, ArticleFacts& facts)
      : words_(words), lexicon_(lexicon), facts_(facts) {
    for (std::size_t i = 0; i < facts.entities.size(); ++i) {
      if (bearer_of(facts.entities[i]) != Bearer::body_or_place) continue;
      for (const EntityName& name : facts.entities[i].names) {
        if (name.reach != NameReach::global || name.text.size() < kInnerBytesMin) continue;
        bearers_[name.text].push_back(i);
      }
    }
    for (std::uint32_t word = 0; word < words.size(); ++word) {
      if (words.is(word, Upos::noun) && !words.is_capitalised(word))
        common_.insert(words.lower(word));
    }
    for (const Fact& fact : facts.facts)
      known_.insert({fact.subject, fact.predicate, fact.object});
  }

  void add() {
    const std::string named_after = relation_iri("named after");
    const std::string about = std::string(vocabulary::kSchema) + "about";
    for (std::size_t i = 0; i < facts_.entities.size(); ++i) {
      const EntityRecord& record = facts_.entities[i];
      const Bearer bearer = bearer_of(record);
      if (bearer != Bearer::body_or_place && bearer != Bearer::work) continue;
      for (const EntityName& name : record.names) {
        if (name.reach != NameReach::global || lexicon_.in("country", name.text)) continue;
        const bool is_work = bearer == Bearer::work;
        const auto inner =
            first_named(i, is_work ? topics(name.text, lexicon_) : beginnings(name.text));
        if (inner) add(i, *inner, name, is_work ? about : named_after);
      }
    }
  }

 private:
  const ArticleWords& words_;
  const Lexicon& lexicon_;
  ArticleFacts& facts_;
  std::map<std::string, std::vector<std::size_t>, std::less<>> bearers_;  // by global name
  std::set<std::tuple<FactTerm, std::string, FactTerm>> known_;
  std::set<std::string, std::less<>> common_;  // nouns that the text writes small

  // The entity that bears the first of the names that any but `outer` bears.
  std::optional<std::size_t> first_named(std::size_t outer,
                                         const std::vector<std::string_view>& names) const {
    for (const std::string_view name : names) {
      const auto bearers = bearers_.find(name);
      if (bearers == bearers_.end() || bears(facts_.entities[outer], name)) continue;
      const std::string lower = ascii_lower(name);
      if (!lexicon_.noun_class(lower).empty() || lexicon_.in("place_part", lower)) continue;
      if (common_.contains(lower)) continue;  // "Piazza" where the text speaks of "a piazza"
      return bearers->second.front();
    }
    return std::nullopt;
  }

  std::optional<ByteRange> sentence_around(ByteRange mention) const {
    const std::vector<Sentence>& sentences = words_.sentences();
    const auto next = std::upper_bound(
        sentences.begin(), sentences.end(), mention.begin,
        [](std::uint32_t begin, const Sentence& sentence) { return begin < sentence.range.begin; });
    if (next == sentences.begin() || mention.end > (next - 1)->range.end) return std::nullopt;
    return (next - 1)->range;
  }

  void add(std::size_t outer, std::size_t inner, const EntityName& name,
           const std::string& predicate) {
    const auto sentence = sentence_around(name.first_mention);
    if (!sentence) return;
    Fact fact;
    fact.subject = LocalEntity{static_cast<std::uint32_t>(outer)};
    fact.predicate = predicate;
    fact.object = LocalEntity{static_cast<std::uint32_t>(inner)};
    fact.ranges = {*sentence};
    fact.confidence = kConfidence;
    if (known_.insert({fact.subject, fact.predicate, fact.object}).second)
      facts_.facts.push_back(std::move(fact));
  }
};

}  // namespace

void add_name_parts(const ArticleWords& words, const Lexicon& lexicon, ArticleFacts& facts) {
  NameParts(words, lexicon, facts).add();
}

}  // namespace weft
