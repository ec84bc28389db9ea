#include "ingest/mention_traits.h"

#include <algorithm>

#include "ingest/quotations.h"
#include "ingest/word_hash.h"

namespace weft {
namespace {

bool has_feature(const WordTag& tag, std::string_view feature) {
  const std::string_view all = tag.features;
  for (std::size_t at = all.find(feature); at != std::string_view::npos;
       at = all.find(feature, at + 1)) {
    const bool begins = at == 0 || all[at - 1] == '|';
    const std::size_t end = at + feature.size();
    if (begins && (end == all.size() || all[end] == '|')) return true;
  }
  return false;
}

bool counts(Upos upos) {
  return upos == Upos::noun || upos == Upos::propn || upos == Upos::adj || upos == Upos::num ||
         upos == Upos::x || upos == Upos::sym || upos == Upos::verb;
}

std::uint8_t type_of(NameType type) {
  switch (type) {
    case NameType::person:
      return static_cast<std::uint8_t>(EntityType::person);
    case NameType::organization:
      return static_cast<std::uint8_t>(EntityType::organization);
    case NameType::place:
      return static_cast<std::uint8_t>(EntityType::place);
    case NameType::event:
      return static_cast<std::uint8_t>(EntityType::event);
    case NameType::work:
      return static_cast<std::uint8_t>(EntityType::abstract);
    case NameType::other:
      break;
  }
  return WordSense::kNoType;
}

class TraitsReader {
 public:
  TraitsReader(const ArticleWords& words, const Trees& trees, const Names& names,
               const WordSenses& senses)
      : words_(words),
        trees_(trees),
        names_(names),
        senses_(senses),
        quotations_(find_quotations(words, trees)) {
    link();
  }

  MentionTraits read(const MentionSpan& span) const {
    MentionTraits traits;
    traits.span = span;
    read_words(traits);
    read_core(traits);
    read_surroundings(traits);
    read_grammar(traits);
    read_sense(traits);
    return traits;
  }

 private:
  const ArticleWords& words_;
  const Trees& trees_;
  const Names& names_;
  const WordSenses& senses_;
  Quotations quotations_;
  std::vector<bool> has_complement_, is_predicate_, is_negated_;  // per word
  std::vector<std::uint32_t> subject_, paragraph_;

  void link() {
    has_complement_.resize(words_.size());
    is_predicate_.resize(words_.size());
    is_negated_.resize(words_.size());
    subject_.assign(words_.size(), kNoHead);
    paragraph_.resize(words_.size());
    std::uint32_t paragraph = 0;
    for (std::uint32_t word = 0; word < words_.size(); ++word) {
      const Sentence& sentence = words_.sentences()[words_.sentence_of(word)];
      if (word > 0 && word == sentence.first_word && sentence.starts_paragraph) ++paragraph;
      paragraph_[word] = paragraph;
      const std::uint32_t head = trees_[word].head;
      if (head == kNoHead) continue;
      const std::string_view relation = base_relation(trees_[word].relation);
      if (relation == "cop") is_predicate_[head] = true;
      if (relation == "nsubj") subject_[head] = word;
      if (words_.is(word, "no") && relation == "det") is_negated_[head] = true;
      if (word > head && (relation == "acl" || relation == "nmod" || relation == "appos")) {
        has_complement_[head] = true;
      }
    }
  }

  std::uint64_t lower(std::uint32_t word) const { return hash_bytes(words_.lower(word)); }

  void read_words(MentionTraits& traits) const {
    const MentionSpan& span = traits.span;
    traits.first = lower(span.first_word);
    const WordTag& tag = words_.tag(span.first_word);
    const bool is_determiner = tag.upos == Upos::det || tag.xpos == "PRP$";
    if (is_determiner && span.first_word != span.head) traits.determiner = traits.first;
    std::uint32_t first = span.first_word, end = span.end_word;
    if (end - first > 1 && tag.upos == Upos::det) ++first;
    if (end - first > 1 && words_.tag(end - 1).xpos == "POS") --end;
    for (std::uint32_t word = first; word < end; ++word)
      traits.string = mix(traits.string, lower(word));
  }

  // The core runs to the last word of a name that holds the head, or of what is flat with it.
  std::uint32_t core_end(const MentionSpan& span) const {
    std::uint32_t end = span.head + 1;
    if (span.name) end = std::max(end, names_[*span.name].end_word);
    while (end < span.end_word && base_relation(trees_[end].relation) == "flat")
      ++end;
    return std::min(end, span.end_word);
  }

  void read_core(MentionTraits& traits) const {
    const MentionSpan& span = traits.span;
    const std::uint32_t end = core_end(span);
    traits.head = hash_bytes(words_.lemma(span.head));
    if (span.is_coordination) traits.head = mix(traits.head, traits.string);
    std::string initials;
    for (std::uint32_t word = span.first_word; word < end; ++word) {
      const WordTag& tag = words_.tag(word);
      if (!counts(tag.upos) && !(word == span.head)) continue;
      const std::uint64_t hash = hash_bytes(words_.lemma(word));
      traits.core = mix(traits.core, hash);
      traits.core_words.push_back(hash);
      if (traits.first_core == 0) traits.first_core = hash;
      traits.last_core = hash;
      if (tag.upos == Upos::num) traits.numeral = hash;
      if (words_.is_capitalised(word)) initials += words_.text(word).front();
    }
    std::sort(traits.core_words.begin(), traits.core_words.end());
    traits.is_capitalised = words_.is_capitalised(span.head);
    if (span.kind != MentionKind::name) return;
    const std::string_view text = words_.text(span.head);
    const bool capitals = text.size() >= 2 && std::all_of(text.begin(), text.end(), [](char c) {
                            return (c >= 'A' && c <= 'Z') || c == '.';
                          });
    if (traits.core_words.size() == 1 && capitals) {
      std::copy_if(text.begin(), text.end(), std::back_inserter(traits.acronym),
                   [](char c) { return c != '.'; });
    }
    if (initials.size() >= 2) traits.initials = std::move(initials);
  }

  void read_surroundings(MentionTraits& traits) const {
    const MentionSpan& span = traits.span;
    const Sentence& sentence = words_.sentences()[span.sentence];
    const std::uint32_t governor = trees_[span.head].head;
    traits.relation = hash_bytes(base_relation(trees_[span.head].relation));
    traits.governor_word = governor;
    if (governor != kNoHead) {
      traits.governor = hash_bytes(words_.lemma(governor));
      traits.governor_upos = words_.tag(governor).upos;
      const Name* const name = span.name ? &names_[*span.name] : nullptr;
      traits.is_name_part =
          name != nullptr && name->first_word <= governor && governor < name->end_word;
    }
    if (span.first_word > sentence.first_word) traits.previous = lower(span.first_word - 1);
    if (span.end_word < sentence.end_word) traits.next = lower(span.end_word);
    traits.paragraph = paragraph_[span.first_word];
    traits.quote = quotations_.of_word[span.head];
    traits.speaker_word = quotations_.speaker_word[traits.quote];
    if (traits.speaker_word != kNoHead) {
      traits.speaker = hash_bytes(words_.lemma(traits.speaker_word));
    }
    traits.is_subject = base_relation(trees_[span.head].relation) == "nsubj";
    traits.has_complement = has_complement_[span.head];
    traits.is_negated = is_negated_[span.head];
    traits.is_predicate = is_predicate_[span.head];
    if (traits.is_predicate) traits.subject_of_predicate = subject_[span.head];
  }

  void read_grammar(MentionTraits& traits) const {
    const WordTag& tag = words_.tag(traits.span.head);
    const bool plural = traits.span.is_coordination || tag.xpos == "NNS" || tag.xpos == "NNPS" ||
                        has_feature(tag, "Number=Plur");
    const bool singular = tag.xpos == "NN" || tag.xpos == "NNP" || has_feature(tag, "Number=Sing");
    if (plural) {
      traits.number = GrammaticalNumber::plural;
    } else if (singular) {
      traits.number = GrammaticalNumber::singular;
    }
    if (traits.span.kind != MentionKind::pronoun) return;
    traits.is_first_person = has_feature(tag, "Person=1");
    traits.is_second_person = has_feature(tag, "Person=2");
    if (has_feature(tag, "Gender=Masc")) traits.gender = Gender::masculine;
    if (has_feature(tag, "Gender=Fem")) traits.gender = Gender::feminine;
    if (has_feature(tag, "Gender=Neut")) traits.gender = Gender::neuter;
  }

  void read_sense(MentionTraits& traits) const {
    const MentionSpan& span = traits.span;
    if (span.kind == MentionKind::pronoun) {
      const bool person = traits.gender == Gender::masculine ||
                          traits.gender == Gender::feminine || traits.is_first_person ||
                          traits.is_second_person;
      if (person) traits.type = static_cast<std::uint8_t>(EntityType::person);
      return;
    }
    const WordSense* sense = senses_.find(traits.head);
    if (sense != nullptr) {
      traits.sketch = sense->sketch;
      traits.type = sense->type;
      traits.gender = sense->gender;
    }
    if (span.name && names_[*span.name].type != NameType::other) {
      traits.type = type_of(names_[*span.name].type);
    }
    if (traits.type != static_cast<std::uint8_t>(EntityType::person)) return;
    // A first name or a title says more than the last name.
    for (std::uint32_t word = span.first_word; word < span.head + 1; ++word) {
      if (!words_.is_noun(word)) continue;
      const WordSense* part = senses_.find(hash_bytes(words_.lemma(word)));
      if (part == nullptr || part->gender == Gender::unknown) continue;
      traits.gender = part->gender;
      return;
    }
  }
};

// The smallest mention around each, and how many of its sentence come before it.
void place_mentions(std::vector<MentionTraits>& traits) {
  std::vector<std::uint32_t> around;
  for (std::uint32_t i = 0; i < traits.size(); ++i) {
    const MentionSpan& span = traits[i].span;
    const bool same_sentence = i > 0 && traits[i - 1].span.sentence == span.sentence;
    traits[i].place = same_sentence ? traits[i - 1].place + 1 : 0;
    while (!around.empty() && traits[around.back()].span.end_word < span.end_word)
      around.pop_back();
    while (!around.empty() && traits[around.back()].span.end_word <= span.first_word)
      around.pop_back();
    if (!around.empty()) traits[i].parent = around.back();
    around.push_back(i);
  }
}

}  // namespace

std::vector<MentionTraits> traits_of_mentions(const ArticleWords& words, const Trees& trees,
                                              const Names& names,
                                              const std::vector<MentionSpan>& mentions,
                                              const WordSenses& senses) {
  const TraitsReader reader(words, trees, names, senses);
  std::vector<MentionTraits> traits;
  traits.reserve(mentions.size());
  for (const MentionSpan& mention : mentions)
    traits.push_back(reader.read(mention));
  place_mentions(traits);
  return traits;
}

}  // namespace weft
