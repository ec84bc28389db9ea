#include "ingest/resolve.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "graph/vocabulary.h"
#include "ingest/name_clusters.h"
#include "ingest/name_spans.h"

namespace weft {
namespace {

constexpr int kSuffixVotes = 100;             // "Ltd." settles what the model is unsure of
constexpr std::uint32_t kSentencesBack = 12;  // how far "the park" looks for its park

class Resolver {
 public:
  Resolver(const ArticleWords& words, const Lexicon& lexicon, const Names& names,
           const Chunks& chunks)
      : words_(words), lexicon_(lexicon), names_(names), chunks_(chunks) {}

  Entities resolve() {
    cluster();
    resolve_noun_phrases_and_pronouns();
    std::stable_sort(entities_.mentions.begin(), entities_.mentions.end(),
                     [](const Mention& a, const Mention& b) {
                       if (a.first_word != b.first_word) return a.first_word < b.first_word;
                       return a.end_word > b.end_word;
                     });
    return std::move(entities_);
  }

 private:
  const ArticleWords& words_;
  const Lexicon& lexicon_;
  const Names& names_;
  const Chunks& chunks_;
  Entities entities_;
  std::vector<NameType> types_;                    // per entity
  std::vector<std::set<std::string>> vocabulary_;  // per entity: the words of its names
  std::vector<std::set<std::string>> heads_;       // per entity: head nouns of its names
  std::vector<Mention> seen_;                      // in reading order, for antecedents

  // ---- names ----------------------------------------------------------------------------------

  void cluster() {
    std::vector<NamedSpan> spans;
    for (const Name& name : names_)
      spans.push_back({{name.first_word, name.end_word}, type_in_place(name)});
    std::vector<std::pair<std::size_t, std::size_t>> aliases;
    for (const AliasPair& pair : find_aliases(words_, names_)) {
      const std::size_t name = position(spans, pair.name);
      std::size_t alias = position(spans, pair.alias);
      if (alias == spans.size()) spans.push_back({pair.alias, spans[name].type});
      aliases.emplace_back(name, alias);
    }
    for (const NameCluster& cluster : cluster_names(words_, lexicon_, spans, aliases)) {
      add_entity(spans, cluster);
    }
    add_whole_names();
    std::sort(entities_.mentions.begin(), entities_.mentions.end(),
              [](const Mention& a, const Mention& b) { return a.first_word < b.first_word; });
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

  // "chairman of X": people chair organizations, whatever the model took X for; but countries and
  // towns have presidents too.
  NameType type_in_place(const Name& name) const {
    if (name.type == NameType::organization || name.type == NameType::place) return name.type;
    const std::uint32_t begin = words_.sentences()[name.sentence].first_word;
    const std::uint32_t word = name.first_word;
    if (word < begin + 2 || !words_.is(word - 1, "of")) return name.type;
    return lexicon_.in("governs", words_.lemma(word - 2)) ? NameType::organization : name.type;
  }

  // "Trade Zone of Leeds" is a name of Trade Zone; and in "Bureau of Trade of Leeds" there is
  // Leeds.
  void add_whole_names() {
    const std::vector<Mention> named = entities_.mentions;
    for (const Mention& part : named) {
      const std::uint32_t of = part.end_word;
      const std::uint32_t end = words_.sentences()[part.sentence].end_word;
      if (of + 1 >= end || !words_.is(of, "of") || part.end_word - part.first_word < 2) continue;
      const std::uint32_t next = words_.is(of + 1, "the") ? of + 2 : of + 1;
      const NameType type = types_[index_of(part.entity)];
      if (type != NameType::place && type != NameType::organization) continue;
      for (const Mention& whole : named) {
        if (whole.first_word != next) continue;
        add_name(part.entity, {part.first_word, whole.end_word});
      }
    }
    for (const Mention& whole : named)
      add_nested(whole, named);
  }

  void add_nested(const Mention& whole, const std::vector<Mention>& named) {
    for (std::uint32_t w = whole.end_word; w-- > whole.first_word + 1;) {
      if (!words_.is(w, "of")) continue;
      const std::uint32_t first = words_.is(w + 1, "the") ? w + 2 : w + 1;
      if (first >= whole.end_word) return;
      const std::string key = name_key(words_.phrase({first, whole.end_word}));
      for (const Mention& other : named) {
        if (name_key(words_.phrase({other.first_word, other.end_word})) != key) continue;
        entities_.mentions.push_back({whole.sentence, first, whole.end_word, other.entity,
                                      MentionKind::name, whole.sentence});
        if (w - whole.first_word > 1)
          add_name(whole.entity, {whole.first_word, w}, NameReach::local);
        return;
      }
      return;
    }
  }

  void add_name(LocalEntity entity, WordSpan span, NameReach reach = NameReach::global) {
    std::vector<EntityName>& names = entities_.records[index_of(entity)].names;
    const std::string text = words_.phrase(span);
    const bool known = std::any_of(names.begin(), names.end(),
                                   [&](const EntityName& name) { return name.text == text; });
    if (!known) names.push_back({text, reach, words_.range(span)});
  }

  static std::size_t position(const std::vector<NamedSpan>& spans, WordSpan span) {
    const auto found = std::find_if(spans.begin(), spans.end(),
                                    [&](const NamedSpan& named) { return named.span == span; });
    return static_cast<std::size_t>(found - spans.begin());
  }

  void add_entity(const std::vector<NamedSpan>& spans, const NameCluster& cluster) {
    const LocalEntity id{static_cast<std::uint32_t>(entities_.records.size())};
    EntityRecord record;
    std::vector<std::size_t> order{cluster.preferred};
    order.insert(order.end(), cluster.members.begin(), cluster.members.end());
    std::set<std::string> texts, vocabulary, heads;
    std::map<NameType, int> votes;
    for (const std::size_t member : order) {
      const WordSpan span = spans[member].span;
      const bool local =
          std::find(cluster.local.begin(), cluster.local.end(), member) != cluster.local.end();
      const std::string text = words_.phrase(span);
      if (texts.insert(text).second) {
        record.names.push_back({text, local ? NameReach::local : NameReach::global,
                                words_.range(first_like(spans, cluster, text))});
      }
      for (std::uint32_t w = span.first_word; w < span.end_word; ++w) {
        vocabulary.insert(words_.lower(w));
      }
      heads.insert(words_.lower(name_head(words_, lexicon_, span)));
    }
    for (const std::size_t member : cluster.members) {
      const WordSpan span = spans[member].span;
      votes[spans[member].type] += has_corporate_suffix(span) ? kSuffixVotes : 1;
      const std::uint32_t sentence = words_.sentence_of(span.first_word);
      entities_.mentions.push_back(
          {sentence, span.first_word, span.end_word, id, MentionKind::name, sentence});
    }
    NameType type = spans[cluster.preferred].type;
    for (const auto& [voted, count] : votes) {
      if (voted != NameType::other && (type == NameType::other || count > votes[type]))
        type = voted;
    }
    const WordSpan preferred = spans[cluster.preferred].span;
    record.type =
        class_of_name(words_, lexicon_, {0, preferred.first_word, preferred.end_word, type, 1});
    entities_.records.push_back(std::move(record));
    types_.push_back(type);
    vocabulary_.push_back(std::move(vocabulary));
    heads_.push_back(std::move(heads));
  }

  WordSpan first_like(const std::vector<NamedSpan>& spans, const NameCluster& cluster,
                      const std::string& text) const {
    for (const std::size_t member : cluster.members) {
      if (words_.phrase(spans[member].span) == text) return spans[member].span;
    }
    return spans[cluster.preferred].span;
  }

  // ---- noun phrases and pronouns --------------------------------------------------------------

  void resolve_noun_phrases_and_pronouns() {
    const std::vector<Mention> named = entities_.mentions;
    std::size_t next = 0;
    for (std::uint32_t index = 0; index < chunks_.size(); ++index) {
      const std::vector<Chunk>& sentence = chunks_[index];
      for (std::size_t i = 0; i < sentence.size(); ++i) {
        const Chunk& chunk = sentence[i];
        if (chunk.kind != ChunkKind::noun) continue;
        while (next < named.size() && named[next].first_word < chunk.span.first_word) {
          seen_.push_back(named[next++]);
        }
        if (chunk.pronoun || words_.tag(chunk.span.first_word).xpos == "PRP$") {
          pronoun(index, sentence, i);
        }
        if (chunk.definite && !chunk.name) definite(index, sentence, i);
        if (chunk.definite && chunk.name) named_head(index, chunk);
      }
    }
  }

  void add(std::uint32_t sentence, WordSpan span, LocalEntity entity, MentionKind kind,
           std::uint32_t antecedent) {
    const Mention mention{sentence, span.first_word, span.end_word, entity, kind, antecedent};
    entities_.mentions.push_back(mention);
    seen_.push_back(mention);
  }

  // "the X project": X, said with a noun that adds nothing.
  void named_head(std::uint32_t sentence, const Chunk& chunk) {
    const Name& name = names_[*chunk.name];
    if (name.end_word >= chunk.span.end_word) return;
    for (const Mention& mention : entities_.mentions) {
      if (mention.first_word != name.first_word || mention.kind != MentionKind::name) continue;
      heads_[index_of(mention.entity)].insert(words_.lemma(chunk.head));
      return add(sentence, {name.first_word, chunk.span.end_word}, mention.entity,
                 MentionKind::noun_phrase, sentence);
    }
  }

  static std::size_t index_of(LocalEntity entity) { return static_cast<std::size_t>(entity); }

  void definite(std::uint32_t sentence, const std::vector<Chunk>& chunks, std::size_t i) {
    const Chunk& chunk = chunks[i];
    const std::uint32_t first = chunk.span.first_word;
    if (!words_.is(first, Upos::det) || chunk.value || chunk.count) return;
    if (i + 1 < chunks.size() && words_.is(chunks[i + 1].span.first_word, "of")) return;
    if (i > 0 && words_.is(first - 1, "such")) return;
    const WordSpan span = bare_span(words_, chunk);
    if (const auto x_project = name_before_generic(chunk)) {
      add(sentence, span, x_project->entity, MentionKind::noun_phrase, sentence);
      heads_[index_of(x_project->entity)].insert(words_.lemma(chunk.head));
      return;
    }
    const Mention* best = nullptr;
    for (auto mention = seen_.rbegin(); mention != seen_.rend(); ++mention) {
      if (mention->sentence + kSentencesBack < sentence) break;
      if (!fits(*mention, chunk, span, sentence)) continue;
      best = &*mention;
      break;
    }
    if (best == nullptr) return;
    const Mention found = *best;
    add(sentence, span, found.entity, MentionKind::noun_phrase, found.sentence);
    add_local_name(found.entity, span);
  }

  std::optional<Mention> name_before_generic(const Chunk& chunk) const {
    if (!lexicon_.in("generic_head", words_.lemma(chunk.head))) return std::nullopt;
    if (words_.tag(chunk.head).xpos == "NNS") return std::nullopt;
    for (const Mention& mention : entities_.mentions) {
      if (mention.kind == MentionKind::name && mention.end_word == chunk.head &&
          mention.end_word - mention.first_word > 1 &&
          mention.first_word == bare_span(words_, chunk).first_word) {
        return mention;
      }
    }
    return std::nullopt;
  }

  // The noun phrase may mean the mention's entity: same head noun, no other words than its names'.
  bool fits(const Mention& mention, const Chunk& chunk, WordSpan span,
            std::uint32_t sentence) const {
    const std::size_t entity = index_of(mention.entity);
    const std::string& head = words_.lemma(chunk.head);
    const bool modified = span.end_word - span.first_word > 1;
    if (holds_name(span) && !has_key(entity, name_key(words_.phrase(span)))) return false;
    if (heads_[entity].contains(head) || heads_[entity].contains(words_.lower(chunk.head))) {
      for (std::uint32_t w = span.first_word; w < chunk.head; ++w) {
        if (!vocabulary_[entity].contains(words_.lower(w))) return false;
      }
      return true;
    }
    if (same_place_head(entity, head) && modified) {
      for (std::uint32_t w = span.first_word; w < chunk.head; ++w) {
        if (!vocabulary_[entity].contains(words_.lower(w))) return false;
      }
      return true;
    }
    return !modified && lexicon_.in("business", head) && sentence - mention.sentence <= 2 &&
           types_[entity] == NameType::organization && is_business(entity);
  }

  // "the Leeds park" is not just any park that Leeds is in the name of.
  bool holds_name(WordSpan span) const {
    return std::any_of(names_.begin(), names_.end(), [&](const Name& name) {
      return name.first_word >= span.first_word && name.end_word <= span.end_word;
    });
  }
  bool has_key(std::size_t entity, const std::string& key) const {
    const auto& names = entities_.records[entity].names;
    return std::any_of(names.begin(), names.end(),
                       [&](const EntityName& name) { return name_key(name.text) == key; });
  }

  bool same_place_head(std::size_t entity, const std::string& head) const {
    if (!lexicon_.in("same_place", head)) return false;
    return std::any_of(heads_[entity].begin(), heads_[entity].end(),
                       [&](const std::string& other) { return lexicon_.in("same_place", other); });
  }

  bool is_business(std::size_t entity) const {
    const std::string& type = entities_.records[entity].type;
    return type.ends_with("Corporation") || type.ends_with("/Organization") ||
           type.ends_with("NewsMediaOrganization");
  }

  void add_local_name(LocalEntity entity, WordSpan span) {
    EntityRecord& record = entities_.records[index_of(entity)];
    const std::string text = "the " + words_.phrase(span);
    for (const EntityName& name : record.names) {
      if (name.text == text) return;
    }
    record.names.push_back({text, NameReach::local, words_.range(span)});
  }

  // ---- pronouns -------------------------------------------------------------------------------

  void pronoun(std::uint32_t sentence, const std::vector<Chunk>& chunks, std::size_t i) {
    const std::uint32_t word = chunks[i].span.first_word;
    const std::string& lower = words_.lower(word);
    const bool person =
        lower == "he" || lower == "she" || lower == "him" || lower == "his" || lower == "her";
    const bool thing = lower == "it" || lower == "its";
    if (!person && !thing) return;
    if (lower == "it" && is_empty_it(chunks, i)) return;
    const auto antecedent = subject_before(sentence, word, person);
    if (!antecedent) return;
    add(sentence, {word, word + 1}, antecedent->entity, MentionKind::pronoun, antecedent->sentence);
  }

  // "It is reported that", "it took three months".
  bool is_empty_it(const std::vector<Chunk>& chunks, std::size_t i) const {
    if (i + 1 >= chunks.size() || chunks[i + 1].kind != ChunkKind::verb) return true;
    const Chunk& verb = chunks[i + 1];
    if (lexicon_.in("report", words_.lemma(verb.head)) && verb.passive) return true;
    if (verb.relation == "take" || verb.relation == "seem") return true;
    return verb.copular && i + 2 < chunks.size() && chunks[i + 2].kind != ChunkKind::noun;
  }

  // The entity that the text was about: a name that stood as subject in this sentence or the one
  // before. Two persons named since then make "he" unclear unless one was the subject.
  std::optional<Mention> subject_before(std::uint32_t sentence, std::uint32_t word,
                                        bool person) const {
    for (std::uint32_t back = 0; back <= 1 && back <= sentence; ++back) {
      std::optional<Mention> subject, only;
      int count = 0;
      for (const Mention& mention : seen_) {
        if (mention.sentence != sentence - back || mention.first_word >= word) continue;
        const NameType type = types_[index_of(mention.entity)];
        const bool suits = person ? type == NameType::person
                                  : type == NameType::organization || type == NameType::place ||
                                        type == NameType::work || type == NameType::other;
        if (!suits) continue;
        if (!only || only->entity != mention.entity) ++count;
        if (!only) only = mention;
        if (!subject && stands_first(mention)) subject = mention;
      }
      if (subject) return subject;
      if (count == 1 && person) return only;
      if (count > 1) return std::nullopt;
    }
    return std::nullopt;
  }

  // No verb or preposition before it in its sentence, but for a fronted "In 2019,".
  bool stands_first(const Mention& mention) const {
    bool in_phrase = false;
    for (const Chunk& chunk : chunks_[mention.sentence]) {
      if (chunk.span.first_word <= mention.first_word && mention.first_word < chunk.span.end_word) {
        return !in_phrase && chunk.head < mention.end_word && !chunk.possessive;
      }
      if (chunk.kind == ChunkKind::verb && chunk.form == VerbForm::finite) return false;
      if (chunk.kind == ChunkKind::verb) in_phrase = true;  // "To grow, Acme ..."
      if (chunk.kind == ChunkKind::preposition) in_phrase = true;
      if (chunk.kind == ChunkKind::comma) in_phrase = false;
    }
    return false;
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

Entities resolve(const ArticleWords& words, const Lexicon& lexicon, const Names& names,
                 const Chunks& chunks) {
  return Resolver(words, lexicon, names, chunks).resolve();
}

}  // namespace weft
