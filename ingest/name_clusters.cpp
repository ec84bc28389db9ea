#include "ingest/name_clusters.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <unordered_map>

#include "graph/names.h"
#include "ingest/name_divisions.h"
#include "ingest/name_key.h"

namespace weft {
namespace {

constexpr std::uint32_t kSentencesUntilNamed = 3;  // a headline or two may come before a full name
constexpr std::uint32_t kSentencesOfHeadline = 2;
constexpr std::size_t kNamesInSentenceMax = 64;
constexpr std::size_t kCandidatesMax = 64;  // longer names that a short form is compared with

class Clustering {
 public:
  Clustering(const ArticleWords& words, const Lexicon& lexicon, const std::vector<NamedSpan>& spans)
      : words_(words), lexicon_(lexicon), spans_(spans), forms_(words, lexicon, spans) {
    parent_.resize(forms_.size());
    std::iota(parent_.begin(), parent_.end(), FormId{0});
    for (FormId form = 0; form < forms_.size(); ++form)
      identities_.push_back(identity_of(forms_[form].words, forms_[form].type, lexicon));
    local_.resize(spans.size());
    for (std::size_t i = 0; i < spans.size(); ++i)
      spans_in_[words.sentence_of(spans[i].span.first_word)].push_back(i);
    find_topic();
  }

  // What the text itself calls an alias is one everywhere, but for "(hereinafter the Company)".
  void join_alias(SpanPair pair) {
    const FormId alias = forms_.of_span(pair.second);
    unite(forms_.of_span(pair.first), alias);
    const KeyWords& words = forms_[alias].words;
    if (words.size() != 1) return;
    local_[pair.second] =
        !lexicon_.noun_class(words[0]).empty() || lexicon_.in("business", words[0]);
  }

  // Long ones first: what "Acme Tools" is must be known before "Acme" is asked for.
  void join_short_forms(const std::vector<SpanPair>& coreferent) {
    for (const SpanPair& pair : coreferent) {
      ++hints_[forms_.of_span(pair.first)][forms_.of_span(pair.second)];
      ++hints_[forms_.of_span(pair.second)][forms_.of_span(pair.first)];
    }
    std::vector<FormId> order(forms_.size());
    std::iota(order.begin(), order.end(), FormId{0});
    std::stable_sort(order.begin(), order.end(), [&](FormId a, FormId b) {
      return forms_[a].key.size() > forms_[b].key.size();
    });
    for (const FormId part : order) {
      const std::optional<FormId> full = meant_by(part);
      if (!full) continue;
      if (forms_.is_inside(part, *full) && !forms_.drops_only_redundant(part, *full)) {
        const bool is_described = begins_low(forms_[*full].spans.front());
        for (const std::size_t span : forms_[is_described ? *full : part].spans)
          local_[span] = true;
      }
      unite(part, *full);
    }
  }

  std::vector<NameCluster> clusters() const {
    std::map<FormId, NameCluster> by_root;  // the root is the first form
    for (std::size_t i = 0; i < spans_.size(); ++i) {
      NameCluster& cluster = by_root[root(forms_.of_span(i))];
      if (cluster.members.empty()) cluster.preferred = i;
      cluster.members.push_back(i);
      if (local_[i]) cluster.local.push_back(i);
      if (is_fuller(i, cluster.preferred)) cluster.preferred = i;
    }
    std::vector<NameCluster> result;
    for (auto& [unused, cluster] : by_root)
      result.push_back(std::move(cluster));
    return result;
  }

 private:
  const ArticleWords& words_;
  const Lexicon& lexicon_;
  const std::vector<NamedSpan>& spans_;
  NameForms forms_;
  mutable std::vector<FormId> parent_;
  std::vector<NameIdentity> identities_;  // of roots: of all their forms
  std::vector<bool> local_;               // per span
  std::unordered_map<std::uint32_t, std::vector<std::size_t>> spans_in_;  // by sentence
  std::unordered_map<FormId, std::map<FormId, int>> hints_;  // how often coreferent
  std::optional<FormId> topic_;           // the form that is the article's title

  FormId root(FormId form) const {
    while (parent_[form] != form)
      form = parent_[form] = parent_[parent_[form]];
    return form;
  }

  void unite(FormId a, FormId b) {
    const FormId first = std::min(root(a), root(b)), second = std::max(root(a), root(b));
    if (first == second) return;
    parent_[second] = first;
    identities_[first] = merged(identities_[first], identities_[second]);
  }

  void find_topic() {
    const std::string title = normalise_name(title_key(words_.article().title));
    for (FormId form = 0; form < forms_.size() && !topic_; ++form) {
      if (!title.empty() && forms_[form].key == title) topic_ = form;
    }
    const KeyWords words = split_key(title);
    for (FormId form = 0; form < forms_.size() && !topic_; ++form) {
      const bool is_person = forms_[form].type == NameType::person;
      if (is_person && differ_in_middle_names(words, forms_[form].words)) topic_ = form;
    }
  }
  bool is_topic(FormId form) const { return topic_ && root(*topic_) == root(form); }

  std::uint32_t first_sentence(FormId form) const {
    return words_.sentence_of(spans_[forms_[form].spans.front()].span.first_word);
  }

  // "Lee" long before any "Mark Lee" is another one, unless coreference takes them for one.
  bool is_named_too_late(FormId part, FormId full) const {
    if (forms_[full].type != NameType::person || is_topic(full)) return false;
    if (first_sentence(full) <= first_sentence(part) + kSentencesUntilNamed) return false;
    const auto hints = hints_.find(part);
    return hints == hints_.end() || !hints->second.contains(full);
  }

  // "Greta" of a tale, told of long before its author Greta Holm: whom the text calls by the first
  // name before it has named anybody in full, but for a headline, is another one.
  bool is_first_name_before(FormId part, FormId full) const {
    const NameForm &form = forms_[part], &whole = forms_[full];
    return whole.type == NameType::person && !is_topic(full) && form.words.size() == 1 &&
           whole.words.size() > 1 && form.words.front() == whole.words.front() &&
           first_sentence(part) >= kSentencesOfHeadline &&
           first_sentence(part) < first_sentence(full);
  }

  // "Acme" before "Acme Europe" is the firm that the other is of, but for a headline.
  bool is_of(FormId full, FormId part) const {
    if (forms_[full].type == NameType::person || is_topic(full)) return false;
    return forms_[part].spans.front() < forms_[full].spans.front() &&
           first_sentence(full) > kSentencesUntilNamed && !forms_.may_come_first(part, full);
  }

  // "Leeds Pudding" is one of those that the article about Pudding comes to.
  bool is_kind_of_topic(FormId full, FormId part) const {
    return topic_ == part && forms_[full].type != NameType::person &&
           forms_[full].words.front() != forms_[part].words.front() &&
           first_sentence(full) > first_sentence(part);
  }

  // "Acme Tools Group bought Acme Tools" and "after Elm Quartet he led the band Elm": two bodies.
  // Else names of one word and firms without an "Inc." are said again for shortness alone.
  bool are_told_apart(FormId full, FormId part) const {
    const NameForm &whole = forms_[full], &form = forms_[part];
    if (whole.type != NameType::organization || !forms_.is_inside(part, full)) return false;
    if (lexicon_.is_corporate_suffix(whole.words.back())) return false;
    const bool may_be_near = form.words.size() > 1 && whole.words.front() == form.words.front();
    return std::any_of(form.spans.begin(), form.spans.end(), [&](std::size_t span) {
      const WordSpan name = spans_[span].span;
      return (may_be_near || is_told_by_kind(name)) && stands_beside(name, root(full));
    });
  }

  // "the band [Elm]"
  bool is_told_by_kind(WordSpan name) const {
    const std::uint32_t begin = words_.sentences()[words_.sentence_of(name.first_word)].first_word;
    if (name.first_word == begin || !words_.is(name.first_word - 1, Upos::noun)) return false;
    return !words_.is_capitalised(name.first_word - 1) &&
           !lexicon_.noun_class(words_.lemma(name.first_word - 1)).empty();
  }

  bool stands_beside(WordSpan name, FormId thing) const {
    const std::vector<std::size_t>& others = spans_in_.at(words_.sentence_of(name.first_word));
    if (others.size() > kNamesInSentenceMax) return false;
    const bool is_told = is_told_by_kind(name);
    return std::any_of(others.begin(), others.end(), [&](std::size_t other) {
      const WordSpan span = spans_[other].span;
      if (root(forms_.of_span(other)) != thing) return false;
      const bool apart = span.end_word <= name.first_word || name.end_word <= span.first_word;
      return (is_told && apart) || are_near(span.end_word, name.first_word) ||
             are_near(name.end_word, span.first_word);
    });
  }

  // With few words and no brackets between them.
  bool are_near(std::uint32_t end, std::uint32_t next) const {
    constexpr std::uint32_t kWordsBetweenMax = 6;
    if (end >= next || next - end > kWordsBetweenMax) return false;
    for (std::uint32_t word = end; word < next; ++word) {
      const bool may_part = words_.is(word, Upos::punct) && !words_.is(word, ",");
      if (may_part || lexicon_.in("naming", words_.lower(word))) return false;
    }
    return true;
  }

  // The longer form that the short one can only stand for.
  std::optional<FormId> meant_by(FormId part) const {
    std::map<FormId, FormId> things;  // root -> one of its forms
    std::size_t compared = 0;
    for (const FormId full : forms_.candidates(part)) {
      if (++compared > kCandidatesMax) return std::nullopt;  // it stands for too many things
      if (full == part || root(full) == root(part)) continue;
      if (!forms_.shortens(part, full) || is_named_for_country(full, part)) continue;
      if (contradict(identities_[root(part)], identities_[root(full)])) continue;
      if (is_named_too_late(part, full) || is_kind_of_topic(full, part)) continue;
      if (forms_[full].type != NameType::person &&
          names_division(forms_[part].words, forms_[full].words, lexicon_))
        continue;
      if (are_told_apart(full, part) || is_first_name_before(part, full)) continue;
      const bool is_central = is_topic(full) || forms_[full].spans.front() == 0;
      if (forms_[part].is_introduced && is_central) continue;
      things.emplace(root(full), full);
    }
    if (is_maker(part, things)) return std::nullopt;
    if (things.size() > 1) keep_topic(things);
    if (things.size() > 1) keep_people(part, things);
    if (things.size() > 1) keep_named_before(part, things);
    if (things.size() > 1) keep_hinted(part, things);
    if (things.size() > 1) keep_prominent(things);
    if (things.size() > 1) keep_first_told(part, things);
    if (things.size() != 1 || is_of(things.begin()->second, part)) return std::nullopt;
    return things.begin()->second;
  }

  // "Acme" beside the Acme Swift and the Acme Comet makes them, and is short for neither.
  bool is_maker(FormId part, const std::map<FormId, FormId>& things) const {
    constexpr std::size_t kProductsMin = 2;
    if (forms_[part].type != NameType::organization || forms_[part].words.size() != 1) return false;
    std::set<FormId> products;
    for (const FormId full : forms_.candidates(part)) {
      const NameForm& form = forms_[full];
      const bool product = form.type == NameType::other || form.type == NameType::work;
      if (product && form.words.size() > 1 && form.words.front() == forms_[part].words.front())
        products.insert(root(full));
    }
    return products.size() >= kProductsMin &&
           std::ranges::none_of(things, [&](const auto& thing) {
             const std::string& last = forms_[thing.second].words.back();
             return forms_[thing.second].type == NameType::person ||
                    forms_.may_come_first(part, thing.second) ||
                    lexicon_.in("business", last) || !lexicon_.noun_class(last).empty();
           });
  }

  // "Mexico" is never short for "Mexico City"; but "Thailand" is for "Kingdom of Thailand".
  bool is_named_for_country(FormId full, FormId part) const {
    const NamedSpan& named = spans_[forms_[part].spans.front()];
    return forms_[part].words.size() == 1 &&
           forms_[full].words.front() == forms_[part].words.front() &&
           lexicon_.in("country", words_.phrase(named.span));
  }

  // Of a family, the one whom the article is about.
  void keep_topic(std::map<FormId, FormId>& things) const {
    const auto topic = topic_ ? things.find(root(*topic_)) : things.end();
    if (topic == things.end() || forms_[topic->second].type != NameType::person) return;
    things = {{topic->first, topic->second}};
  }

  // Of William Morris and Morris & Co., who is called Morris as people are.
  void keep_people(FormId part, std::map<FormId, FormId>& things) const {
    if (forms_[part].type != NameType::person) return;
    std::map<FormId, FormId> kept;
    for (const auto& thing : things) {
      if (forms_[thing.second].type == NameType::person) kept.insert(thing);
    }
    if (!kept.empty()) things = std::move(kept);
  }

  // What coreference takes the short form for twice as often as for all the others.
  void keep_hinted(FormId part, std::map<FormId, FormId>& things) const {
    const auto hints = hints_.find(part);
    if (hints == hints_.end()) return;
    std::map<FormId, int> votes;
    int all = 0;
    for (const auto& [form, count] : hints->second) {
      if (!things.contains(root(form))) continue;
      votes[root(form)] += count;
      all += count;
    }
    for (const auto& [thing, count] : votes) {
      if (3 * count < 2 * all) continue;
      things = {{thing, things.at(thing)}};
      return;
    }
  }

  // Two of the family: the one who was named in full before the short form is meant, whatever
  // coreference has: "Holm was born to Olav Holm".
  void keep_named_before(FormId part, std::map<FormId, FormId>& things) const {
    std::map<FormId, FormId> kept;
    for (const auto& thing : things) {
      if (forms_[thing.second].type != NameType::person) return;
      if (forms_[thing.second].spans.front() < forms_[part].spans.front()) kept.insert(thing);
    }
    if (kept.size() == 1) things = std::move(kept);
  }

  // "Acme Ltd." and Acme Europe: the one that may be told after "Acme".
  void keep_first_told(FormId part, std::map<FormId, FormId>& things) const {
    std::map<FormId, FormId> kept;
    for (const auto& thing : things) {
      if (!is_of(thing.second, part)) kept.insert(thing);
    }
    const bool is_sure =
        kept.size() == 1 && forms_.may_come_first(part, kept.begin()->second);
    if (is_sure) things = std::move(kept);
  }

  // The one that the article names in full more than twice as often as any other.
  void keep_prominent(std::map<FormId, FormId>& things) const {
    FormId most = 0;
    std::size_t best = 0, next = 0;
    for (const auto& [thing, form] : things) {
      const std::size_t count = forms_[form].spans.size();
      next = std::max(next, std::min(best, count));
      if (count > best) most = thing;
      best = std::max(best, count);
    }
    if (best > 2 * next) things = {{most, things.at(most)}};
  }

  // "creator Greta Holm", but not "de Rocha".
  bool begins_low(std::size_t span) const {
    constexpr std::size_t kParticleMax = 3;
    const std::uint32_t word = spans_[span].span.first_word;
    return !words_.is_capitalised(word) && words_.lower(word).size() > kParticleMax;
  }

  bool is_fuller(std::size_t a, std::size_t b) const {
    if (begins_low(a) != begins_low(b)) return !begins_low(a);
    if (local_[a] != local_[b]) return !local_[a];
    const FormId fa = forms_.of_span(a), fb = forms_.of_span(b);
    const bool both_full = forms_[fa].words.size() > 2 && forms_[fb].words.size() > 2;
    const std::size_t count_a = forms_[fa].spans.size(), count_b = forms_[fb].spans.size();
    const bool apart = !forms_.is_inside(fa, fb) && !forms_.is_inside(fb, fa);
    if (both_full && apart && count_a != count_b) return count_a > count_b;
    return forms_[fa].key.size() > forms_[fb].key.size();
  }
};

}  // namespace

std::vector<NameCluster> cluster_names(const ArticleWords& words, const Lexicon& lexicon,
                                       const std::vector<NamedSpan>& spans,
                                       const SpanLinks& links) {
  Clustering clustering(words, lexicon, spans);
  for (const SpanPair& pair : links.aliases)
    clustering.join_alias(pair);
  clustering.join_short_forms(links.coreferent);
  return clustering.clusters();
}

}  // namespace weft
