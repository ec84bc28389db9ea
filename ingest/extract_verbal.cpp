#include "ingest/extract_rules.h"

namespace weft {
namespace {

class VerbalPatterns {
 public:
  VerbalPatterns(const SentencePatterns& sentence, Propositions& out) : s_(sentence), out_(out) {}

  void extract() {
    for (const Clause& clause : s_.clauses) {
      const Chunk& verb = s_.chunks[clause.verb];
      if (verb.form != VerbForm::participle) fronted_as(clause, verb);
      if (clause.has_clause_complement) continue;
      if (s_.lexicon.in("speech", s_.words.lemma(verb.head)) && !verb.passive) continue;
      if (verb.existential) {
        existential(clause, verb);
      } else if (verb.copular) {
        copula(clause, verb);
      } else if (verb.passive && !clause.perfect) {
        passive(clause, verb);
      } else {
        active(clause, verb);
      }
    }
  }

 private:
  const SentencePatterns& s_;
  Propositions& out_;

  static std::string_view rule(const Clause& clause, std::string_view full,
                               std::string_view participial) {
    return clause.kind == ClauseKind::participial ? participial : full;
  }

  void add(Proposition proposition, const Clause& clause, const Chunk& verb) {
    proposition.polarity = verb.polarity;
    if (is_ruled_out(proposition.subject)) proposition.polarity = Polarity::negated;
    proposition.modality = clause.conditional ? Modality::conditional : verb.modality;
    if (clause.kind == ClauseKind::shared) proposition.confidence *= 0.95;
    out_.push_back(std::move(proposition));
  }

  // "Neither A nor B signed": said of both that they did not.
  bool is_ruled_out(WordSpan subject) const {
    const std::uint32_t begin = s_.words.sentences()[s_.sentence].first_word;
    std::uint32_t word = subject.first_word;
    if (word > begin && s_.words.is(word - 1, Upos::det) && !s_.words.is(word - 1, "neither"))
      --word;
    return word > begin && (s_.words.is(word - 1, "nor") || s_.words.is(word - 1, "neither"));
  }

  // The arguments but the one that became the object.
  static std::vector<Argument> others(const Clause& clause, const ClauseArgument* taken) {
    std::vector<Argument> result;
    for (const ClauseArgument& argument : clause.arguments) {
      if (&argument != taken) result.push_back({argument.preposition, argument.phrase.span});
    }
    return result;
  }

  // The first argument that says more than when or how; later ones may belong to its noun.
  const ClauseArgument* main_argument(const Clause& clause) const {
    for (const ClauseArgument& argument : clause.arguments) {
      const std::string& form = argument.preposition;
      if (argument.fronted || form.empty() || s_.is_date(argument.phrase) || form == "by" ||
          form == "according to" || s_.lexicon.in("circumstance", form) || is_duration(argument)) {
        continue;
      }
      return &argument;
    }
    return nullptr;
  }

  // "in nine minutes", "for eight years"
  bool is_duration(const ClauseArgument& argument) const {
    const Chunk& chunk = s_.chunks[argument.phrase.head_chunk];
    return chunk.value && s_.values[*chunk.value].kind == ValueKind::duration &&
           (argument.preposition == "in" || argument.preposition == "for");
  }

  const ClauseArgument* date_argument(const Clause& clause) const {
    for (const ClauseArgument& argument : clause.arguments) {
      if (s_.is_date(argument.phrase)) return &argument;
    }
    return nullptr;
  }

  std::string participle(const Chunk& verb) const {
    const std::string& form = s_.words.lower(verb.head);
    const std::size_t particle = verb.relation.find(' ');
    return "be " + form + (particle == std::string::npos ? "" : verb.relation.substr(particle));
  }

  // "ordered A to come", "made it fairer": the object alone is not what was done.
  bool object_is_half(const Clause& clause, const Chunk& verb) const {
    if (clause.objects.empty()) return false;
    const std::size_t next = clause.objects.back().end_chunk;
    const bool judged = next < s_.chunks.size() && s_.chunks[next].kind == ChunkKind::adjective;
    if (judged) return s_.lexicon.in("judge", s_.words.lemma(verb.head));
    return infinitive_follows(clause.objects.back(), verb);
  }

  bool infinitive_follows(const Phrase& phrase, const Chunk& verb) const {
    const std::size_t next = phrase.end_chunk;
    return next < s_.chunks.size() && s_.chunks[next].kind == ChunkKind::verb &&
           s_.chunks[next].form == VerbForm::infinitive &&
           s_.lexicon.in("control", s_.words.lemma(verb.head));
  }

  void active(const Clause& clause, const Chunk& verb) {
    if (object_is_half(clause, verb)) return;
    for (const Phrase& subject : clause.subjects) {
      if (clause.objects.empty()) {
        without_object(clause, verb, subject, verb.relation);
        continue;
      }
      if (is_idiom(clause, verb)) {  // "took place in"
        without_object(clause, verb, subject,
                       verb.relation + ' ' + s_.words.lower(clause.objects[0].span.first_word));
        continue;
      }
      for (const Phrase& object : clause.objects) {
        Proposition p = s_.make(rule(clause, "verb.object", "participle.object"), subject.span,
                                verb.relation, verb.span, object.span);
        if (s_.chunks[object.head_chunk].negated) p.polarity = Polarity::negated;
        p.arguments = others(clause, nullptr);
        add(p, clause, verb);
        if (s_.chunks[object.head_chunk].negated) out_.back().polarity = Polarity::negated;
      }
    }
    if (clause.objects.empty() || verb.polarity == Polarity::negated) return;
    // What a dated deed brought about has a date itself: "signed the treaty on May 9".
    const ClauseArgument* date = date_argument(clause);
    if (date == nullptr || !is_created(verb)) return;
    for (const Phrase& object : clause.objects) {
      if (!s_.chunks[object.head_chunk].name) continue;
      add(s_.make("verb.date", object.span, participle_of_lemma(verb) + " on", verb.span,
                  date->phrase.span),
          clause, verb);
    }
  }

  bool is_created(const Chunk& verb) const {
    return s_.lexicon.in("create", s_.words.lemma(verb.head));
  }

  bool is_idiom(const Clause& clause, const Chunk& verb) const {
    const WordSpan object = clause.objects[0].span;
    return object.end_word - object.first_word == 1 &&
           s_.lexicon.in("idiom", verb.relation + ' ' + s_.words.lower(object.first_word));
  }

  // "be signed" also where the text has "signed" or "sign".
  std::string participle_of_lemma(const Chunk& verb) const {
    const std::string& form = s_.words.lower(verb.head);
    const bool past =
        s_.words.tag(verb.head).xpos == "VBD" || s_.words.tag(verb.head).xpos == "VBN";
    return "be " + (past ? form : verb.relation);
  }

  // "settled in X", "began in May".
  void without_object(const Clause& clause, const Chunk& verb, const Phrase& subject,
                      const std::string& relation) {
    const ClauseArgument* object = main_argument(clause);
    const ClauseArgument* date = date_argument(clause);
    if (object != nullptr && infinitive_follows(object->phrase, verb)) return;
    if (object != nullptr) {
      Proposition p = s_.make(rule(clause, "verb.argument", "participle.argument"), subject.span,
                              relation + ' ' + object->preposition, verb.span, object->phrase.span);
      p.arguments = others(clause, object);
      add(p, clause, verb);
      // "in Leeds and York": each is one.
      for (const ClauseArgument& more : clause.arguments) {
        if (&more == object || more.preposition != object->preposition || s_.is_date(more.phrase)) {
          continue;
        }
        p.object = more.phrase.span;
        p.arguments = others(clause, &more);
        add(p, clause, verb);
      }
    }
    const bool says_when = date != nullptr && (object == nullptr || is_created(verb)) &&
                           !s_.lexicon.in("direction", date->preposition);
    if (says_when) {
      Proposition p =
          s_.make("verb.date", subject.span,
                  relation + (date->preposition.empty() ? " on" : ' ' + date->preposition),
                  verb.span, date->phrase.span);
      add(p, clause, verb);
    }
  }

  // "by force", "by train": how, not who.
  bool is_manner(const Phrase& phrase) const {
    const Chunk& noun = s_.chunks[phrase.head_chunk];
    const bool bare = phrase.first_chunk + 1 == phrase.end_chunk && !noun.name && !noun.pronoun &&
                      noun.span.end_word - noun.span.first_word == 1;
    return bare && s_.words.tag(noun.head).xpos == "NN";
  }

  void passive(const Clause& clause, const Chunk& verb) {
    const std::string relation = participle(verb);
    const ClauseArgument* agent = nullptr;
    for (const ClauseArgument& argument : clause.arguments) {
      if (argument.preposition == "by" && !argument.fronted && !s_.is_date(argument.phrase) &&
          !s_.chunks[argument.phrase.head_chunk].value && !is_manner(argument.phrase)) {
        agent = &argument;
      }
    }
    for (const Phrase& subject : clause.subjects) {
      if (agent != nullptr) {
        Proposition p =
            s_.make("verb.by", agent->phrase.span, verb.relation, verb.span, subject.span);
        p.arguments = others(clause, agent);
        add(p, clause, verb);
        if (const ClauseArgument* date = date_argument(clause)) {
          add(s_.make("verb.date", subject.span, relation + ' ' + date->preposition, verb.span,
                      date->phrase.span),
              clause, verb);
        }
        continue;
      }
      if (!clause.objects.empty() && s_.lexicon.in("appoint", s_.words.lemma(verb.head))) {
        copula_noun(clause, verb, subject, clause.objects.front(), "be");
        continue;
      }
      if (!clause.objects.empty()) {  // "was named chairman of X", "is called X"
        Proposition p =
            s_.make("verb.object", subject.span, relation, verb.span, clause.objects.front().span);
        p.arguments = others(clause, nullptr);
        add(p, clause, verb);
        continue;
      }
      without_object(clause, verb, subject, relation);
    }
  }

  // "As the capital of X, Y ...": Y is the capital of X.
  void fronted_as(const Clause& clause, const Chunk& verb) {
    for (const ClauseArgument& argument : clause.arguments) {
      if (!argument.fronted || argument.preposition != "as" || s_.is_date(argument.phrase))
        continue;
      for (const Phrase& subject : clause.subjects) {
        copula_noun(clause, verb, subject, argument.phrase, "be");
      }
    }
  }

  // ---- is, are, became ------------------------------------------------------------------------

  void copula(const Clause& clause, const Chunk& verb) {
    const std::string be = s_.words.lemma(verb.head) == "become" ? "become" : "be";
    for (const Phrase& subject : clause.subjects) {
      for (const Phrase& object : clause.objects)
        copula_noun(clause, verb, subject, object, be);
      if (!clause.objects.empty()) continue;
      const ClauseArgument* argument = main_argument(clause);
      if (argument == nullptr) continue;
      const std::string relation = be + (clause.complement.empty() ? "" : ' ' + clause.complement) +
                                   ' ' + argument->preposition;
      Proposition p =
          s_.make("copula.argument", subject.span, relation, verb.span, argument->phrase.span);
      p.arguments = others(clause, argument);
      add(p, clause, verb);
    }
  }

  // "X is the chairman of Y" says who X is to Y; "X is a firm" says what X is.
  void copula_noun(const Clause& clause, const Chunk& verb, const Phrase& left, const Phrase& right,
                   const std::string& be) {
    // "The other founders are X and Y": X is a founder.
    const bool turned = !s_.chunks[left.head_chunk].name && s_.chunks[right.head_chunk].name &&
                        !s_.chunks[left.head_chunk].pronoun &&
                        right.head_chunk == right.first_chunk;
    const Phrase& subject = turned ? right : left;
    const Phrase& object = turned ? left : right;
    const std::size_t head = object.head_chunk;
    const Chunk& noun = s_.chunks[head];
    if (noun.pronoun || s_.chunks[object.first_chunk].pronoun) return;
    if (s_.words.lemma(noun.head) == "one") return;  // "the one who writes"
    if (&object == &right && measured(clause, verb, left, right)) return;
    const bool of = head + 2 < s_.chunks.size() && head + 2 < object.end_chunk &&
                    s_.words.is(s_.chunks[head + 1].span.first_word, "of");
    const bool named =
        of && s_.chunks[head + 2].name && s_.chunks[head + 2].head + 1 == object.span.end_word;
    if (named && !noun.name && noun.definite &&
        s_.lexicon.in("apposed", s_.words.lemma(noun.head))) {
      // "Its seat is the city of Leeds": Leeds itself.
      add(s_.make("copula.class", subject.span, be, verb.span,
                  bare_span(s_.words, s_.chunks[head + 2])),
          clause, verb);
      return;
    }
    if (named && !noun.name) {
      const WordSpan title = bare_span(s_.words, noun);
      std::string role = s_.words.lower(title.first_word);
      for (std::uint32_t w = title.first_word + 1; w < title.end_word; ++w) {
        role += ' ' + s_.words.lower(w);
      }
      Proposition p = s_.make(
          "copula.of", subject.span, be + ' ' + role + " of", verb.span,
          WordSpan{bare_span(s_.words, s_.chunks[head + 2]).first_word, object.span.end_word});
      p.arguments = others(clause, nullptr);
      add(p, clause, verb);
      return;
    }
    Proposition p = s_.make("copula.class", subject.span, be, verb.span, object.span);
    if (noun.negated) p.polarity = Polarity::negated;
    p.arguments = others(clause, nullptr);
    add(p, clause, verb);
    if (noun.negated) out_.back().polarity = Polarity::negated;
  }

  // "The population of X is 900", "its seat is Leeds": X has the population, the seat.
  bool measured(const Clause& clause, const Chunk& verb, const Phrase& left, const Phrase& right) {
    const Chunk& noun = s_.chunks[left.head_chunk];
    const Chunk& what = s_.chunks[right.head_chunk];
    if (noun.name || noun.pronoun || noun.value || noun.count) return false;
    const bool number = what.value.has_value() && !s_.is_date(what);
    const bool plain_name = what.name && what.span.end_word == right.span.end_word;
    std::optional<WordSpan> owner;
    WordSpan title = bare_span(s_.words, noun);
    if (s_.words.tag(noun.span.first_word).xpos == "PRP$") {
      owner = {noun.span.first_word, noun.span.first_word + 1};
    } else if (noun.owned && left.head_chunk > left.first_chunk) {
      owner = bare_span(s_.words, s_.chunks[left.head_chunk - 1]);
    } else if (number && left.end_chunk == left.head_chunk + 3 &&
               s_.words.is(s_.chunks[left.head_chunk + 1].span.first_word, "of")) {
      owner = bare_span(s_.words, s_.chunks[left.head_chunk + 2]);
    }
    if (!owner || (!number && !plain_name)) return false;
    std::string relation = "have";
    for (std::uint32_t w = title.first_word; w < title.end_word; ++w)
      relation += ' ' + s_.words.lower(w);
    Proposition p = s_.make("copula.of", *owner, relation + " of", verb.span, right.span);
    p.arguments = others(clause, nullptr);
    add(p, clause, verb);
    return true;
  }

  // "there are 12 firms in the park": the park has them.
  void existential(const Clause& clause, const Chunk& verb) {
    const ClauseArgument* place = nullptr;
    for (const ClauseArgument& argument : clause.arguments) {
      const std::string& form = argument.preposition;
      const bool local = form == "in" || form == "at" || form == "on" || form == "within";
      if (s_.is_date(argument.phrase)) continue;
      if (local) place = &argument;
      if (!argument.fronted) break;  // after "from A to B" a place belongs to B
      if (local) break;
    }
    if (place == nullptr) return;
    for (const Phrase& object : clause.objects) {
      Proposition p = s_.make("existential", place->phrase.span, "have", verb.span, object.span);
      p.arguments = others(clause, place);
      if (s_.chunks[object.head_chunk].negated) p.polarity = Polarity::negated;
      const Polarity polarity = p.polarity;
      add(p, clause, verb);
      if (polarity == Polarity::negated) out_.back().polarity = polarity;
    }
    counted_after(clause, verb, *place);
  }

  // "..., and 55 signed contracts": a counted noun right after the place still belongs to the list.
  void counted_after(const Clause& clause, const Chunk& verb, const ClauseArgument& place) {
    std::size_t next = place.phrase.end_chunk;
    const auto kind = [&](std::size_t i) {
      return i < s_.chunks.size() ? s_.chunks[i].kind : ChunkKind::stop;
    };
    if (kind(next) == ChunkKind::comma) ++next;
    if (kind(next) != ChunkKind::conjunction) return;
    while (kind(++next) == ChunkKind::adverb) {
    }
    if (kind(next) != ChunkKind::noun || !s_.chunks[next].count) return;
    if (kind(next + 1) == ChunkKind::verb) return;
    add(s_.make("existential", place.phrase.span, "have", verb.span,
                bare_span(s_.words, s_.chunks[next])),
        clause, verb);
  }
};

}  // namespace

void extract_verbal(const SentencePatterns& sentence, Propositions& out) {
  VerbalPatterns(sentence, out).extract();
}

}  // namespace weft
