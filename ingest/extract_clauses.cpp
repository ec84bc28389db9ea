#include <algorithm>

#include "ingest/circumstances.h"
#include "ingest/extract_rules.h"
#include "ingest/half_objects.h"
#include "ingest/idle_arguments.h"
#include "ingest/joint_totals.h"
#include "ingest/moods.h"
#include "ingest/own_half.h"
#include "ingest/passive_agents.h"

namespace weft {
namespace {

// The propositions of one clause.
class ClausePatterns {
 public:
  ClausePatterns(const SentencePatterns& sentence, const Clause& clause, Propositions& out)
      : s_(sentence),
        tree_(sentence.tree()),
        words_(sentence.words()),
        clause_(clause),
        mood_(mood_of(sentence, clause)),
        out_(out) {}

  void extract() {
    if (clause_.is_existential()) return existential();
    const std::size_t before = out_.size();
    for (const std::uint32_t subject : clause_.subjects) {
      fronted_as(subject);
      if (clause_.group.copular && clause_.objects.empty()) {
        copula(subject);
      } else if (clause_.group.passive) {
        passive(subject);
      } else {
        active(subject);
      }
    }
    for (std::size_t i = before; i < out_.size(); ++i)
      keep_own_half(s_, clause_, out_[i]);
    if (!mood_.is_fact) withhold(before);
  }

 private:
  const SentencePatterns& s_;
  const SentenceTree& tree_;
  const ArticleWords& words_;
  const Clause& clause_;
  Mood mood_;
  Propositions& out_;

  // Left for people to read, for no fact; those for facts alone go.
  void withhold(std::size_t first) {
    const auto begin = out_.begin() + static_cast<std::ptrdiff_t>(first);
    out_.erase(std::remove_if(begin, out_.end(),
                              [](const Proposition& p) { return p.subject_words.empty(); }),
               out_.end());
    for (std::size_t i = first; i < out_.size(); ++i) {
      out_[i].object.reset();
      for (Argument& argument : out_[i].arguments)
        argument.is_clause = true;
    }
  }

  // ---- the parts of a proposition --------------------------------------------------------------

  bool is_participial() const { return clause_.kind == ClauseKind::participial; }

  Proposition base(std::string_view rule, std::uint32_t subject, ClauseType type) const {
    Proposition p;
    p.sentence = tree_.sentence();
    p.rule = std::string(rule);
    p.subject = s_.bare(subject);
    p.subject_words = phrase_words(tree_, subject, Tail::phrase);
    p.subject_head = subject;
    p.relation = clause_.group.relation;
    p.relation_words = spans_of(clause_.group.words);
    p.relation_span = relation_span();
    p.polarity = s_.is_ruled_out(subject) ? Polarity::negated : mood_.polarity;
    p.modality = mood_.modality;
    if (p.modality == Modality::stated && is_either(s_.layers, subject))
      p.modality = Modality::possible;
    p.clause = type;
    p.tree_probability = clause_.tree_probability;
    p.borrowed_subject = clause_.borrows_subject();
    return p;
  }

  // The group's words that stand together around the main verb.
  WordSpan relation_span() const {
    for (const WordSpan span : spans_of(clause_.group.words)) {
      if (span.first_word <= clause_.group.main && clause_.group.main < span.end_word) return span;
    }
    return spans_of(clause_.group.words).back();
  }

  void set_object(std::uint32_t object, Proposition& p) const {
    p.object = s_.bare(object);
    set_object_words(object, p);
    if (s_.is_ruled_out(object)) p.polarity = Polarity::negated;
    const bool doubted = p.modality == Modality::stated && is_doubted(s_.layers, object);
    if (doubted) p.modality = Modality::possible;  // "died possibly in Leeds"
  }

  void set_object_words(std::uint32_t head, Proposition& p) const {
    p.object_words = phrase_words(tree_, head, Tail::phrase);
    p.object_head = head;
  }

  Argument argument_of(const ClauseArgument& argument) const {
    if (!argument.is_clause) {
      Argument result = s_.phrase_argument(argument.head, argument.preposition);
      result.is_clause = (argument.is_adverb && s_.layers.value_at(argument.head) == nullptr) ||
                         s_.layers.lexicon.in("comparison", result.preposition) ||
                         is_consequence(s_, argument) || is_lacking(s_, argument) ||
                         is_example(s_, argument) ||
                         is_doubted(s_.layers, argument.head);
      result.is_aside = lost_its_preposition(s_, clause_, argument);
      return result;
    }
    Argument result;
    result.is_clause = true;
    result.words = clause_words(argument.head);
    result.span = {result.words.front().first_word, result.words.back().end_word};
    return result;
  }

  // A whole clause, with "that" or "when" before it, without those joined to it.
  WordSpans clause_words(std::uint32_t head) const {
    WordSpan span{tree_.first(head), tree_.last(head) + 1};
    for (const std::uint32_t child : tree_.children(head)) {
      const bool told = tree_.is(child, Deprel::conj) && tree_.has_child(child, Deprel::nsubj);
      if (!told || child < head) continue;
      span.end_word = std::min(span.end_word, tree_.first(child));
    }
    while (span.first_word + 1 < span.end_word &&
           (words_.is(span.first_word, Upos::punct) || words_.is(span.first_word, Upos::cconj)))
      ++span.first_word;
    while (span.first_word + 1 < span.end_word && words_.is(span.end_word - 1, Upos::punct))
      --span.end_word;
    return {span};
  }

  void add_arguments(const ClauseArgument* taken, Proposition& p) const {
    for (const ClauseArgument& argument : clause_.arguments) {
      if (argument.is_adverb && grades_complement(argument.head)) continue;
      // "in Leeds and York": the other members are told for themselves.
      const bool listed =
          taken != nullptr && taken->list != kNoHead && argument.list == taken->list;
      if (&argument != taken && !listed) p.arguments.push_back(argument_of(argument));
      if (!argument.is_clause && !argument.is_adverb && &argument != taken && !listed)
        add_phrases_of(argument, p);
    }
  }

  // "at a school in Leeds" is in Leeds; "since the first games in Leeds", "in search for peace",
  // "and on Mars in May" say nothing more of the deed.
  void add_phrases_of(const ClauseArgument& argument, Proposition& p) const {
    const std::size_t before = p.arguments.size();
    add_object_phrases(argument.head, p);
    const std::string text = preposition_text(words_, argument.preposition);
    const bool apart = s_.layers.lexicon.in("apart", text) || tree_.is(argument.head, Deprel::conj);
    for (std::size_t i = before; i < p.arguments.size(); ++i)
      p.arguments[i].is_aside =
          apart || (text == "with" && !s_.layers.is_date(p.arguments[i].head)) ||
          !s_.layers.lexicon.in("sited_by", p.arguments[i].preposition);
  }

  // "very" of "is very large" stands with the adjective.
  bool grades_complement(std::uint32_t adverb) const {
    return clause_.complement && tree_.head(adverb) == *clause_.complement &&
           tree_.last(adverb) + 1 == *clause_.complement;
  }

  void add_object_phrases(std::uint32_t object, Proposition& p) const {
    const auto more = s_.phrases_on(object, p.object.value_or(WordSpan{object, object + 1}));
    p.arguments.insert(p.arguments.end(), more.begin(), more.end());
  }

  void take_preposition(const ClauseArgument& argument, Proposition& p) const {
    if (argument.preposition.empty()) return;
    p.relation += ' ' + preposition_text(words_, argument.preposition);
    for (const WordSpan span : spans_of(argument.preposition)) {
      if (!p.relation_words.empty() && p.relation_words.back().end_word == span.first_word)
        p.relation_words.back().end_word = span.end_word;
      else
        p.relation_words.push_back(span);
    }
  }

  void add(Proposition p) { out_.push_back(std::move(p)); }

  // ---- which argument is what ------------------------------------------------------------------

  // The first argument that says more than when or how; later ones may belong to its noun.
  const ClauseArgument* main_argument() const {
    for (const ClauseArgument& argument : clause_.arguments) {
      if (!argument.fronted && !is_circumstance(s_, clause_, argument)) return &argument;
    }
    return nullptr;
  }

  const ClauseArgument* date_argument() const {
    for (const ClauseArgument& argument : clause_.arguments) {
      if (!argument.is_clause && s_.layers.is_date(argument.head)) return &argument;
    }
    return nullptr;
  }

  bool in(std::string_view list) const {
    return s_.layers.lexicon.in(list, words_.lemma(clause_.group.main));
  }

  // ---- active ----------------------------------------------------------------------------------

  void active(std::uint32_t subject) {
    if (clause_.objects.empty()) {
      if (!clause_.content.empty()) return content(subject);
      if (clause_.complement) return verb_complement(subject);
      return without_object(subject);
    }
    for (const std::uint32_t object : clause_.objects)
      with_object(subject, object);
    dated_objects();
  }

  void with_object(std::uint32_t subject, std::uint32_t object) {
    if (is_idiom(object)) return idiom(subject, object);
    const bool two = !clause_.indirect_objects.empty();
    const ClauseType type = clause_.complement ? ClauseType::svoc
                            : two              ? ClauseType::svoo
                            : main_argument()  ? ClauseType::svoa
                                               : ClauseType::svo;
    Proposition p = base(is_participial() ? "participle.object" : "verb.object", subject, type);
    set_object(object, p);
    for (const std::uint32_t indirect : clause_.indirect_objects)
      p.arguments.push_back(s_.phrase_argument(indirect, {}));
    if (clause_.complement) appoint(object, p);
    add_arguments(nullptr, p);
    add_content(p);
    if (is_half_object(s_, clause_, object) || is_joint_total(s_, clause_, object))
      p.object.reset();
    else
      add_object_phrases(object, p);
    add(std::move(p));
  }

  // "named her director": she is director.
  void appoint(std::uint32_t object, Proposition& p) {
    p.arguments.push_back(argument_of({*clause_.complement, {}}));
    p.arguments.back().is_clause = true;
    if (!in("appoint")) return;
    Proposition other = base("copula.class", object, ClauseType::none);
    other.relation_words.clear();
    other.subject_words.clear();
    extract_copula(s_, clause_, std::move(other), object, *clause_.complement, out_);
  }

  void add_content(Proposition& p) const {
    for (const std::uint32_t head : clause_.content) {
      Argument argument;
      argument.words = clause_words(head);
      argument.span = {argument.words.front().first_word, argument.words.back().end_word};
      argument.is_clause = true;
      p.arguments.push_back(std::move(argument));
    }
  }

  bool is_created() const { return in("create"); }

  // What a dated deed brought about has a date itself: "signed the treaty on May 9".
  void dated_objects() {
    const ClauseArgument* const date = date_argument();
    if (date == nullptr || !is_created() || mood_.polarity == Polarity::negated) return;
    for (const std::uint32_t object : clause_.objects) {
      if (s_.layers.name_at(object) == nullptr) continue;
      Proposition p = base("verb.date", object, ClauseType::none);
      p.relation = participle_of_lemma() + " on";
      p.object = s_.bare(own_date(s_, object).value_or(date->head));
      p.subject_words.clear();
      p.relation_words.clear();
      add(std::move(p));
    }
  }

  // "be signed" also where the text has "signed" or "sign".
  std::string participle_of_lemma() const {
    const std::string& xpos = words_.tag(clause_.group.main).xpos;
    const bool past = xpos == "VBD" || xpos == "VBN";
    return "be " + (past ? words_.lower(clause_.group.main) : clause_.group.relation);
  }

  // "took place in": verb and noun together are the relation.
  bool is_idiom(std::uint32_t object) const {
    return tree_.children(object).empty() &&
           s_.layers.lexicon.in("idiom", clause_.group.relation + ' ' + words_.lower(object));
  }

  void idiom(std::uint32_t subject, std::uint32_t object) {
    const std::size_t before = out_.size();
    without_object(subject);
    for (std::size_t i = before; i < out_.size(); ++i) {
      Proposition& p = out_[i];
      p.relation.insert(clause_.group.relation.size(), ' ' + words_.lower(object));
      if (p.relation_words.empty()) continue;
      p.relation_words.push_back({object, object + 1});
      std::ranges::sort(p.relation_words);
    }
  }

  // "settled in X", "began in May", "closed".
  void without_object(std::uint32_t subject) {
    const ClauseArgument* const object = main_argument();
    const ClauseArgument* const date = date_argument();
    std::string relation = clause_.group.relation;
    if (clause_.group.passive) relation = participle();
    if (object != nullptr) {
      for (const ClauseArgument& argument : clause_.arguments) {
        const bool same = &argument == object || preposition_text(words_, argument.preposition) ==
                                                     preposition_text(words_, object->preposition);
        if (argument.fronted || is_circumstance(s_, clause_, argument) || !same) continue;
        with_argument(subject, relation, argument);
      }
    }
    if (object == nullptr && !clause_.group.passive && in("needs_object")) {
      const std::size_t before = out_.size();  // "released the next month": its object was lost
      plain(subject, relation);
      withhold(before);
    } else if (date != nullptr && (object == nullptr || is_created())) {
      with_date(subject, relation, *date, object != nullptr);
    } else if (object == nullptr) {
      plain(subject, relation);
    }
  }

  std::string participle() const {
    const std::string& form = words_.lower(clause_.group.main);
    const std::size_t particle = clause_.group.relation.find(' ');
    return "be " + form +
           (particle == std::string::npos ? "" : clause_.group.relation.substr(particle));
  }

  void with_argument(std::uint32_t subject, const std::string& relation,
                     const ClauseArgument& argument) {
    Proposition p = base(is_participial() ? "participle.argument" : "verb.argument", subject,
                         ClauseType::sva);
    p.relation = relation;
    take_preposition(argument, p);
    set_object(argument.head, p);
    add_arguments(&argument, p);
    add_object_phrases(argument.head, p);
    if (is_bound(s_, clause_, argument)) leave_to_basis(p);
    if (in("utter") && !clause_.group.passive) p.object.reset();  // what was said counts
    if (in("grant") && !clause_.group.passive) p.object.reset();  // "granted to Roe": what?
    add(std::move(p));
  }

  void with_date(std::uint32_t subject, const std::string& relation, const ClauseArgument& date,
                 bool also_said) {
    if (s_.layers.lexicon.in("direction", preposition_text(words_, date.preposition))) {
      if (!also_said) plain(subject, relation);
      return;
    }
    Proposition p = base("verb.date", subject, ClauseType::sva);
    p.relation = relation;
    take_preposition(date, p);
    if (date.preposition.empty()) p.relation += " on";
    set_object(date.head, p);
    add_arguments(&date, p);
    if (also_said) p.subject_words.clear();
    add(std::move(p));
  }

  void plain(std::uint32_t subject, const std::string& relation) {
    Proposition p = base("verb.plain", subject, ClauseType::sv);
    p.relation = relation;
    add_arguments(nullptr, p);
    add(std::move(p));
  }

  // "said that ...": for people; facts are made of the clause itself.
  void content(std::uint32_t subject) {
    for (const std::uint32_t head : clause_.content) {
      Proposition p = base("verb.content", subject, ClauseType::svo);
      p.object_words = clause_words(head);
      for (const std::uint32_t indirect : clause_.indirect_objects)
        p.arguments.push_back(s_.phrase_argument(indirect, {}));
      add_arguments(nullptr, p);
      add(std::move(p));
    }
  }

  // "seems strong", "turned red"
  void verb_complement(std::uint32_t subject) {
    Proposition p = base("verb.complement", subject, ClauseType::svc);
    set_object_words(*clause_.complement, p);
    add_arguments(nullptr, p);
    add(std::move(p));
  }

  // ---- passive ---------------------------------------------------------------------------------

  void passive(std::uint32_t subject) {
    if (clause_.complement) return passive_complement(subject);
    if (!clause_.objects.empty()) {  // "was given a medal"
      for (const std::uint32_t object : clause_.objects) {
        Proposition p = base("verb.object", subject, ClauseType::svo);
        p.relation = participle();
        set_object(object, p);
        add_arguments(nullptr, p);
        add(std::move(p));
      }
      return;
    }
    if (!clause_.content.empty()) return content(subject);
    if (has_agent(s_, clause_)) return by_agents(subject);
    without_object(subject);
  }

  // Stored as what the agent did; its words are the sentence's own.
  void by_agents(std::uint32_t subject) {
    for (const ClauseArgument& argument : clause_.arguments) {
      if (!is_after_by(s_, clause_, argument) || s_.layers.value_at(argument.head)) continue;
      Proposition p = base("verb.by", subject, ClauseType::svo);
      take_preposition(argument, p);
      p.relation = clause_.group.relation;
      if (p.modality == Modality::stated && is_doubted(s_.layers, argument.head))
        p.modality = Modality::possible;
      if (is_seen_to_be(s_, clause_) || in("company")) {
        p.relation = participle() + " by";
      } else {
        p.object = p.subject;
        p.subject = s_.bare(argument.head);
      }
      set_object_words(argument.head, p);
      add_arguments(&argument, p);
      const bool row = tree_.is(argument.head, Deprel::conj) ||
                       tree_.has_child(argument.head, Deprel::conj);
      if (row) add_object_phrases(argument.head, p);  // "by A in Leeds and by B in York"
      std::erase_if(p.arguments, [&](const Argument& other) {  // each agent did it
        return other.preposition == "by" && s_.layers.value_at(other.head) == nullptr;
      });
      add(std::move(p));
    }
    const ClauseArgument* const date = date_argument();
    if (date != nullptr && !is_after_by(s_, clause_, *date))
      with_date(subject, participle(), *date, true);
  }

  // "was named chairman of X", "is called X"
  void passive_complement(std::uint32_t subject) {
    Proposition p = base("verb.object", subject, ClauseType::svc);
    if (in("appoint") || is_entitled(s_, clause_)) {
      extract_copula(s_, clause_, p, subject, *clause_.complement, out_);
      return;
    }
    p.relation = participle();
    set_object(*clause_.complement, p);
    const bool thing = !words_.is(*clause_.complement, Upos::adj) &&
                       !words_.is(*clause_.complement, Upos::adp);
    if (!thing) p.object.reset();
    add_arguments(nullptr, p);
    add(std::move(p));
  }

  // ---- is, are, became -------------------------------------------------------------------------

  // "As the capital of X, Y ...": Y is the capital of X.
  void fronted_as(std::uint32_t subject) {
    for (const ClauseArgument& argument : clause_.arguments) {
      if (!argument.fronted || argument.is_clause || argument.is_adverb) continue;
      if (preposition_text(words_, argument.preposition) != "as") continue;
      if (s_.layers.is_date(argument.head) || is_consequence(s_, argument)) continue;
      if (s_.layers.lexicon.in("as_idiom", words_.lemma(argument.head))) continue;
      Proposition p = base("copula.class", subject, ClauseType::none);
      p.relation_words.clear();
      p.subject_words.clear();
      extract_copula(s_, clause_, std::move(p), subject, argument.head, out_);
    }
  }

  void copula(std::uint32_t subject) {
    const bool is_adjective = clause_.complement && !words_.is_noun(*clause_.complement) &&
                              !words_.is(*clause_.complement, Upos::num) &&
                              !words_.is(*clause_.complement, Upos::pron);
    if (clause_.complement && !is_adjective) {
      Proposition p = base("copula.class", subject, ClauseType::svc);
      if (words_.lemma(clause_.group.main) == "become") p.relation = "become";
      set_object_words(*clause_.complement, p);
      add_arguments(nullptr, p);
      add_object_phrases(*clause_.complement, p);
      extract_copula(s_, clause_, std::move(p), subject, *clause_.complement, out_);
      return;
    }
    const ClauseArgument* const object = main_argument();
    if (object == nullptr) return adjective(subject);
    Proposition p = base("copula.argument", subject, ClauseType::sva);
    p.relation = words_.lemma(clause_.group.main) == "become" ? "become" : "be";
    if (clause_.complement) {
      p.relation += ' ' + words_.lower(*clause_.complement);
      const WordSpans adjective = phrase_head(*clause_.complement);
      p.relation_words.insert(p.relation_words.end(), adjective.begin(), adjective.end());
      std::ranges::sort(p.relation_words);
    }
    take_preposition(*object, p);
    set_object(object->head, p);
    add_arguments(object, p);
    if (clause_.complement && *clause_.complement > tree_.begin() &&
        words_.is(*clause_.complement - 1, "most"))
      p.object.reset();  // "is the most recent of the towns"
    const bool with = p.relation == "be with" && words_.is(subject, Upos::noun);
    if (with || p.relation == "be as") p.object.reset();
    add(std::move(p));
  }

  // An adjective with the adverbs before it.
  WordSpans phrase_head(std::uint32_t adjective) const {
    std::uint32_t first = adjective;
    for (const std::uint32_t child : tree_.children(adjective)) {
      const bool graded = tree_.is(child, Deprel::advmod) && tree_.last(child) + 1 == first;
      if (child < adjective && graded && !is_negation(words_, child)) first = tree_.first(child);
    }
    return {WordSpan{first, adjective + 1}};
  }

  void adjective(std::uint32_t subject) {
    Proposition p = base("copula.adjective", subject, ClauseType::svc);
    if (clause_.complement)
      p.object_words = complement_words();
    else if (!clause_.content.empty())  // "became known for it"
      p.object_words = clause_words(clause_.content.front());
    if (clause_.complement) add_content(p);
    add_arguments(nullptr, p);
    add(std::move(p));
  }

  // What stands after the copula is the clause's head: its subject and adverbials are no part.
  WordSpans complement_words() const {
    std::vector<std::uint32_t> kept;
    for (const WordSpan span : phrase_head(*clause_.complement)) {
      for (std::uint32_t word = span.first_word; word < span.end_word; ++word)
        kept.push_back(word);
    }
    return spans_of(kept);
  }

  // "there are 12 firms in the park": the park has them; its words are the sentence's own.
  void existential() {
    for (const std::uint32_t thing : clause_.subjects) {
      Proposition p = base("existential", thing, ClauseType::existential);
      p.subject_words = {{*clause_.there, *clause_.there + 1}};
      p.subject_head = *clause_.there;
      set_object_words(thing, p);
      add_arguments(nullptr, p);
      if (const auto place = place_of(thing)) {
        p.relation = "have";
        p.object = p.subject;
        p.subject = s_.bare(*place);
        std::erase_if(p.arguments, [&](const Argument& argument) {
          return argument.head == *place && argument.of_object;
        });
      }
      add(std::move(p));
    }
  }

  // Where the things are: "[12 firms] are in the park", "are [12 firms in the park]".
  std::optional<std::uint32_t> place_of(std::uint32_t thing) const {
    const auto is_local = [&](std::uint32_t head, const std::vector<std::uint32_t>& preposition) {
      const std::string text = preposition_text(words_, preposition);
      const bool local = text == "in" || text == "at" || text == "on" || text == "within";
      return local && !s_.layers.is_date(head);
    };
    for (const ClauseArgument& argument : clause_.arguments) {
      if (argument.is_clause || argument.is_adverb) continue;
      if (is_local(argument.head, argument.preposition)) return argument.head;
    }
    const auto place_inside = [&](std::uint32_t noun) -> std::optional<std::uint32_t> {
      for (const std::uint32_t child : tree_.children(noun)) {
        if (!tree_.is(child, Deprel::nmod) || child < noun) continue;
        if (is_local(child, preposition_of(tree_, child))) return child;
      }
      return std::nullopt;
    };
    if (const auto inside = place_inside(thing)) return inside;
    return place_inside(clause_.subjects.front());  // "12 firms in the park, and 5 shops"
  }
};

}  // namespace

void extract_clauses(const SentencePatterns& sentence, Propositions& out) {
  for (const Clause& clause : sentence.clauses)
    ClausePatterns(sentence, clause, out).extract();
}

}  // namespace weft
