#include "ingest/resolve.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

#include "graph/vocabulary.h"
#include "ingest/aliases.h"
#include "ingest/mentions.h"
#include "ingest/name_clusters.h"
#include "ingest/name_key.h"
#include "ingest/name_spans.h"
#include "ingest/nominal_group.h"
#include "ingest/nominal_mentions.h"
#include "ingest/short_names.h"

namespace weft {
namespace {

constexpr int kSuffixVotes = 100;  // "Ltd." settles what the model is unsure of

std::size_t index_of(LocalEntity entity) {
  return static_cast<std::size_t>(entity);
}

void sort_in_text(std::vector<Mention>& mentions) {
  std::stable_sort(mentions.begin(), mentions.end(), [](const Mention& a, const Mention& b) {
    return std::tie(a.first_word, b.end_word) < std::tie(b.first_word, a.end_word);
  });
}

class Resolver {
 public:
  Resolver(const ArticleWords& words, const Lexicon& lexicon, const MentionLayers& layers)
      : words_(words), lexicon_(lexicon), layers_(layers) {}

  Entities resolve() {
    collect_spans();
    for (const NameCluster& cluster : cluster_names(words_, lexicon_, spans_, links()))
      add_entity(cluster);
    sort_in_text(entities_.mentions);
    add_whole_names();
    add_short_names();
    add_title_heads();
    add_generic_heads();
    sort_in_text(entities_.mentions);
    add_nominal_mentions();
    sort_in_text(entities_.mentions);
    set_antecedents();
    return std::move(entities_);
  }

 private:
  const ArticleWords& words_;
  const Lexicon& lexicon_;
  const MentionLayers& layers_;
  std::vector<NamedSpan> spans_;
  std::vector<AliasPair> aliases_;
  std::set<std::string> firms_;               // keys of one word that the text says are firms
  std::map<WordSpan, std::size_t> position_;  // of a span among them
  Entities entities_;
  std::vector<NamedTraits> traits_;  // per entity

  // ---- names ----------------------------------------------------------------------------------

  std::size_t add_span(WordSpan span, NameType type) {
    const auto [known, is_new] = position_.emplace(span, spans_.size());
    if (is_new) spans_.push_back({span, type});
    return known->second;
  }

  void collect_spans() {
    aliases_ = find_aliases(words_, layers_.names);
    find_firms();
    const std::set<std::string> written = written_keys();
    for (std::size_t i = 0; i < layers_.names.size(); ++i) {
      const Name& name = layers_.names[i];
      if (i + 1 < layers_.names.size()) {
        const WordSpan whole{name.first_word, layers_.names[i + 1].end_word};
        if (is_parted(name, layers_.names[i + 1]) && begins_with_one_of(written, key(whole))) {
          add_span(whole, layers_.names[++i].type);
          continue;
        }
      }
      add_span(untitled(name), type_in_place(name));
    }
    std::set<std::string> known;
    for (const NamedSpan& span : spans_)
      known.insert(key(span.span));
    for (const Name& name : layers_.inner_names) {
      const WordSpan span{name.first_word, name.end_word};
      if (known.contains(key(span)) || stands_apart(name)) add_span(span, name.type);
    }
  }

  // Of names and of what the text calls aliases.
  std::set<std::string> written_keys() const {
    std::set<std::string> keys;
    for (const Name& name : layers_.names)
      keys.insert(key({name.first_word, name.end_word}));
    for (const AliasPair& pair : aliases_)
      keys.insert(key(pair.alias));
    return keys;
  }

  // "Leeds" and "York Park" of "Leeds-York Park", which may be one name.
  bool is_parted(const Name& first, const Name& second) const {
    const std::uint32_t hyphen = first.end_word;
    return second.first_word == hyphen + 1 && second.sentence == first.sentence &&
           words_.is(hyphen, "-") &&
           words_.range({hyphen - 1, hyphen}).end == words_.range({hyphen, hyphen + 1}).begin;
  }

  // "leeds york park" for "leeds york park office": a name of several words.
  static bool begins_with_one_of(const std::set<std::string>& keys, const std::string& key) {
    for (std::size_t cut = key.size(); cut != std::string::npos && cut > 0;
         cut = key.rfind(' ', cut - 1)) {
      const std::string begin = key.substr(0, cut);
      if (std::count(begin.begin(), begin.end(), ' ') < 2) return false;
      if (keys.contains(begin)) return true;
    }
    return false;
  }

  // "California" of "University of California", "State Council" of "Office of the State Council":
  // what other places in a name hold is less surely a name.
  bool stands_apart(const Name& name) const {
    if (name.first_word == 0) return false;
    const std::uint32_t next = name.end_word;
    const bool goes_on = next < words_.sentences()[name.sentence].end_word &&
                         (words_.is_noun(next) || words_.is(next, "-"));
    if (goes_on) return false;
    const bool after = words_.is(name.first_word - 1, "of") ||
                       (words_.is(name.first_word - 1, "the") && name.first_word > 1 &&
                        words_.is(name.first_word - 2, "of"));
    const std::uint32_t head = name.first_word - (words_.is(name.first_word - 1, "the") ? 3 : 2);
    const bool school = name.first_word > 2 &&
                        lexicon_.noun_class(words_.lower(head)) == "CollegeOrUniversity";
    if (school && name.type != NameType::place) return false;  // "University of Leeds Hill"
    return after && (name.type == NameType::place || name.end_word - name.first_word > 1);
  }

  // "Dr. Holm" is called Holm.
  WordSpan untitled(const Name& name) const {
    const auto at = std::lower_bound(
        layers_.titles.begin(), layers_.titles.end(), name.first_word,
        [](const Title& title, std::uint32_t word) { return title.first_word < word; });
    const bool begins = at != layers_.titles.end() && at->first_word == name.first_word &&
                        at->end_word < name.end_word;
    return {begins ? at->end_word : name.first_word, name.end_word};
  }

  // "Holm was a manufacturer of bicycles", before any Greta Holm: the firm has her name.
  void find_firms() {
    if (layers_.trees.empty()) return;
    std::set<std::string> people;  // words of full names so far
    for (const Name& name : layers_.names) {
      if (name.end_word - name.first_word > 1) {
        for (std::uint32_t word = name.first_word; word < name.end_word; ++word)
          people.insert(words_.lower(word));
      } else if (!people.contains(words_.lower(name.first_word)) && is_said_firm(name)) {
        firms_.insert(key({name.first_word, name.end_word}));
      }
    }
  }

  bool is_said_firm(const Name& name) const {
    const std::uint32_t noun = layers_.trees[name.first_word].head;
    if (noun == kNoHead || layers_.trees[name.first_word].relation != "nsubj") return false;
    if (name_type_of(lexicon_.noun_class(words_.lemma(noun))) != NameType::organization)
      return false;
    for (std::uint32_t word = name.end_word; word < noun; ++word) {
      if (layers_.trees[word].head == noun && layers_.trees[word].relation == "cop") return true;
    }
    return false;
  }

  // "chairman of X": people chair organizations, whatever the model took X for; but countries and
  // towns have presidents too.
  NameType type_in_place(const Name& name) const {
    if (name.type == NameType::organization || name.type == NameType::place) return name.type;
    if (firms_.contains(key({name.first_word, name.end_word}))) return NameType::organization;
    const std::uint32_t begin = words_.sentences()[name.sentence].first_word;
    const std::uint32_t word = name.first_word;
    if (word < begin + 2 || !words_.is(word - 1, "of")) return name.type;
    return lexicon_.in("governs", words_.lemma(word - 2)) ? NameType::organization : name.type;
  }

  SpanLinks links() {
    SpanLinks links;
    for (const AliasPair& pair : aliases_) {
      const auto name = position_.find(pair.name);
      if (name == position_.end()) continue;
      const NameType type = spans_[name->second].type;
      const std::size_t position = add_span(named_by(pair), type);
      links.aliases.push_back({position, add_span(pair.alias, type)});
    }
    if (!layers_.trees.empty()) add_coreferent(links);
    return links;
  }

  // "Gate of Leeds (North) Park (referred to as Leeds-North Park)": of the park, where the alias
  // begins and ends as what stands behind "of" does.
  WordSpan named_by(const AliasPair& pair) const {
    const auto [first, end] = pair.alias;
    if (words_.lower(end - 1) != words_.lower(pair.name.end_word - 1)) return pair.name;
    for (std::uint32_t of = pair.name.first_word + 1; of + 2 < pair.name.end_word; ++of) {
      const std::uint32_t inner = words_.is(of + 1, "the") ? of + 2 : of + 1;
      if (words_.is(of, "of") && words_.lower(inner) == words_.lower(first))
        return {inner, pair.name.end_word};
    }
    return pair.name;
  }

  // Each name of a chain with the one before it.
  void add_coreferent(SpanLinks& links) const {
    std::map<std::uint32_t, std::size_t> headed;  // word -> span
    for (std::size_t i = 0; i < spans_.size(); ++i)
      headed.emplace(head_of(layers_.trees, spans_[i].span), i);
    std::map<std::uint32_t, std::size_t> last;  // chain -> span
    for (const CoreferenceMention& mention : layers_.coreference.mentions) {
      const auto name = headed.find(mention.head);
      if (name == headed.end()) continue;
      const auto [before, is_first] = last.emplace(mention.entity, name->second);
      if (!is_first) links.coreferent.push_back({before->second, name->second});
      before->second = name->second;
    }
  }

  bool has_corporate_suffix(WordSpan span) const {
    for (std::uint32_t w = span.first_word + 1; w < span.end_word; ++w) {
      std::string lower = words_.lower(w);
      while (lower.ends_with('.'))
        lower.pop_back();
      if (words_.is_capitalised(w) && lexicon_.is_corporate_suffix(lower)) return true;
    }
    return false;
  }

  // ---- entities -------------------------------------------------------------------------------

  void add_entity(const NameCluster& cluster) {
    const LocalEntity id{static_cast<std::uint32_t>(entities_.records.size())};
    entities_.records.emplace_back();
    NamedTraits& traits = traits_.emplace_back();
    add_names(id, cluster);
    for (const std::size_t member : cluster.members) {
      const WordSpan span = spans_[member].span;
      entities_.mentions.push_back(mention(span, id, MentionKind::name));
      for (std::uint32_t w = span.first_word; w < span.end_word; ++w)
        traits.words.insert(words_.lower(w));
      traits.heads.insert(words_.lower(name_head(words_, lexicon_, span)));
      traits.is_state |= lexicon_.in("state", key(span));
    }
    traits.type = type_of(cluster);
    const WordSpan preferred = spans_[cluster.preferred].span;
    traits.is_plural =
        words_.tag(name_head(words_, lexicon_, preferred)).xpos.ends_with('S');
    entities_.records.back().type = class_of_name(
        words_, lexicon_, {0, preferred.first_word, preferred.end_word, traits.type, 1});
  }

  Mention mention(WordSpan span, LocalEntity entity, MentionKind kind) const {
    const std::uint32_t sentence = words_.sentence_of(span.first_word);
    return {sentence, span.first_word, span.end_word, entity, kind,
            sentence, head_of(layers_.trees, span)};
  }

  // The preferred name first, then the others in the order of the text.
  void add_names(LocalEntity entity, const NameCluster& cluster) {
    const std::string preferred = words_.phrase(spans_[cluster.preferred].span);
    for (const bool first : {true, false}) {
      for (const std::size_t member : cluster.members) {
        const WordSpan span = spans_[member].span;
        if (first && words_.phrase(span) != preferred) continue;
        const bool local =
            std::binary_search(cluster.local.begin(), cluster.local.end(), member);
        add_name(entity, span, local ? NameReach::local : NameReach::global);
      }
    }
  }

  void add_name(LocalEntity entity, WordSpan span, NameReach reach, std::string_view article = {}) {
    std::vector<EntityName>& names = entities_.records[index_of(entity)].names;
    std::string text = std::string(article) + words_.phrase(span);
    const bool known = std::any_of(names.begin(), names.end(),
                                   [&](const EntityName& name) { return name.text == text; });
    if (!known) names.push_back({std::move(text), reach, words_.range(span)});
  }

  NameType type_of(const NameCluster& cluster) const {
    std::map<NameType, int> votes;
    for (const std::size_t member : cluster.members)
      votes[spans_[member].type] += has_corporate_suffix(spans_[member].span) ? kSuffixVotes : 1;
    NameType type = spans_[cluster.preferred].type;
    for (const auto& [voted, count] : votes) {
      if (voted != NameType::other && (type == NameType::other || count > votes[type]))
        type = voted;
    }
    return type;
  }

  // "Trade Zone of Leeds" is a name of Trade Zone.
  void add_whole_names() {
    const std::vector<Mention> named = entities_.mentions;
    for (const Mention& part : named) {
      const std::uint32_t of = part.end_word;
      const std::uint32_t end = words_.sentences()[part.sentence].end_word;
      if (of + 1 >= end || !words_.is(of, "of") || part.end_word - part.first_word < 2) continue;
      const std::uint32_t next = words_.is(of + 1, "the") ? of + 2 : of + 1;
      const NameType type = traits_[index_of(part.entity)].type;
      if (type != NameType::place && type != NameType::organization) continue;
      const auto whole = std::lower_bound(
          named.begin(), named.end(), next,
          [](const Mention& mention, std::uint32_t word) { return mention.first_word < word; });
      if (whole == named.end() || whole->first_word != next) continue;
      add_name(part.entity, {part.first_word, whole->end_word}, NameReach::global);
    }
  }

  // Short names that no other thing of the article has.
  void add_short_names() {
    std::map<std::string, LocalEntity> bearers;  // by key
    for (const Mention& mention : entities_.mentions)
      bearers.emplace(key({mention.first_word, mention.end_word}), mention.entity);
    const auto is_name = [&](const std::string& key) { return bearers.contains(key); };
    std::map<std::string, std::vector<std::pair<LocalEntity, WordSpan>>> found;  // by key
    std::set<std::string> read;
    for (const Mention& mention : entities_.mentions) {
      const WordSpan span{mention.first_word, mention.end_word};
      if (!read.insert(key(span)).second) continue;
      const NameType type = traits_[index_of(mention.entity)].type;
      for (const WordSpan part : short_names(words_, lexicon_, span, type, is_name))
        found[key(part)].emplace_back(mention.entity, part);
    }
    for (const auto& [key, uses] : found) {
      const bool is_clear =
          std::all_of(uses.begin(), uses.end(),
                      [&](const auto& use) { return use.first == uses.front().first; });
      if (is_clear && !is_name(key))
        add_name(uses.front().first, uses.front().second, NameReach::local);
    }
  }

  std::string key(WordSpan span) const { return name_key(words_.phrase(span)); }

  // "the X project": X, said with a noun that adds nothing.
  void add_generic_heads() {
    if (layers_.trees.empty()) return;
    const std::vector<Mention> named = entities_.mentions;
    for (const Mention& name : named) {
      const std::uint32_t head = name.end_word;
      if (head >= words_.sentences()[name.sentence].end_word) continue;
      if (layers_.trees[name.head].head != head || words_.tag(head).xpos == "NNS") continue;
      if (words_.is_capitalised(head)) continue;  // "New York City" says more than its parts
      if (!lexicon_.in("generic_head", words_.lemma(head))) continue;
      if (base_relation(layers_.trees[name.head].relation) != "compound") continue;
      const bool multiword = name.end_word - name.first_word > 1;
      if (!multiword || is_one_of_its(name)) continue;
      const WordSpan span{name.first_word, head + 1};
      entities_.mentions.push_back(mention(span, name.entity, MentionKind::noun_phrase));
      traits_[index_of(name.entity)].heads.insert(words_.lemma(head));
      add_name(name.entity, span, NameReach::local);
    }
  }

  // "a [Premier League] club", "[Premier League] club Leeds United"
  bool is_one_of_its(const Mention& name) const {
    const std::uint32_t begin = words_.sentences()[name.sentence].first_word;
    const std::uint32_t end = words_.sentences()[name.sentence].end_word;
    const bool is_any = name.first_word > begin && (words_.is(name.first_word - 1, "a") ||
                                                    words_.is(name.first_word - 1, "an"));
    const std::uint32_t next = name.end_word + 1;
    return is_any || (next < end && words_.is(next, Upos::propn));
  }

  // "the minister" is the last one so called.
  void add_title_heads() {
    if (layers_.trees.empty()) return;
    for (const Title& title : layers_.titles) {
      if (title.kind != TitleKind::role || !title.holder) continue;
      const auto holder = std::lower_bound(
          entities_.mentions.begin(), entities_.mentions.end(), title.holder->first_word,
          [](const Mention& mention, std::uint32_t word) { return mention.first_word < word; });
      if (holder == entities_.mentions.end() || holder->end_word != title.holder->end_word)
        continue;
      NamedTraits& traits = traits_[index_of(holder->entity)];
      traits.heads.insert(
          words_.lemma(head_of(layers_.trees, {title.first_word, title.end_word})));
      for (std::uint32_t word = title.first_word; word < title.end_word; ++word)
        traits.words.insert(words_.lower(word));
    }
  }

  // ---- noun phrases and pronouns --------------------------------------------------------------

  void add_nominal_mentions() {
    const NominalMentions found =
        find_nominal_mentions(words_, lexicon_, layers_.trees, layers_.coreference,
                              entities_.mentions, traits_);
    entities_.named_count = static_cast<std::uint32_t>(entities_.records.size());
    entities_.records.resize(found.entity_count);
    for (const Mention& mention : found.mentions) {
      entities_.mentions.push_back(mention);
      if (mention.kind == MentionKind::pronoun) continue;
      const WordSpan span{mention.first_word, mention.end_word};
      if (index_of(mention.entity) < entities_.named_count) {
        const bool has_article =
            span.first_word > 0 && words_.is(span.first_word - 1, "the");
        if (has_article) add_name(mention.entity, span, NameReach::local, "the ");
        continue;
      }
      EntityRecord& record = entities_.records[index_of(mention.entity)];
      add_name(mention.entity, span, NameReach::local);
      if (record.names.back().text.size() > record.names.front().text.size())
        std::swap(record.names.front(), record.names.back());  // the fullest tells most
      const std::string_view by_head = lexicon_.noun_class(words_.lemma(mention.head));
      if (record.type.empty() && !by_head.empty())
        record.type = std::string(vocabulary::kSchema) + std::string(by_head);
    }
  }

  // Whether a reader learns from it what the entity is.
  bool is_telling(const Mention& mention) const {
    const bool has_names = index_of(mention.entity) < entities_.named_count;
    return mention.kind == (has_names ? MentionKind::name : MentionKind::noun_phrase);
  }

  // The sentence that last told what a phrase or pronoun stands for; before any, the first.
  void set_antecedents() {
    std::vector<Mention>& mentions = entities_.mentions;
    std::vector<std::optional<std::uint32_t>> told(entities_.records.size());
    for (const Mention& mention : mentions) {
      auto& sentence = told[index_of(mention.entity)];
      if (!sentence && is_telling(mention)) sentence = mention.sentence;
    }
    for (std::size_t i = 0; i < mentions.size(); ++i) {
      Mention& mention = mentions[i];
      auto& sentence = told[index_of(mention.entity)];
      const bool holds_name = i + 1 < mentions.size() &&
                              mentions[i + 1].first_word == mention.first_word &&
                              mentions[i + 1].entity == mention.entity;
      if (is_telling(mention) || holds_name) sentence = mention.sentence;
      mention.antecedent_sentence = sentence.value_or(mention.sentence);
    }
  }
};

}  // namespace

std::string class_of_name(const ArticleWords& words, const Lexicon& lexicon, const Name& name) {
  const std::uint32_t head = name_head(words, lexicon, {name.first_word, name.end_word});
  const std::string_view by_head = name.end_word - name.first_word > 1
                                       ? lexicon.noun_class(words.lower(head))
                                       : std::string_view();
  const std::string base(vocabulary::kSchema);
  if (name.type == NameType::person) return base + "Person";
  if (!by_head.empty() && (name.type == NameType::other || name_type_of(by_head) == name.type)) {
    return base + std::string(by_head);
  }
  std::string last = words.lower(name.end_word - 1);
  while (last.ends_with('.'))
    last.pop_back();
  switch (name.type) {
    case NameType::organization:
      return base + (lexicon.is_corporate_suffix(last) ? "Corporation" : "Organization");
    case NameType::place:
      return base + "Place";
    case NameType::event:
      return base + "Event";
    case NameType::work:
      return base + "CreativeWork";
    default:
      return {};
  }
}

Entities resolve(const ArticleWords& words, const Lexicon& lexicon, const MentionLayers& layers) {
  return Resolver(words, lexicon, layers).resolve();
}

}  // namespace weft
