#include "ingest/contraction_model.h"

#include <array>
#include <bit>
#include <charconv>

#include "ingest/boundary_model.h"
#include "ingest/characters.h"
#include "ingest/tokenize.h"
#include "ingest/word_hash.h"
#include "ingest/word_traits.h"

namespace weft {

namespace {

constexpr std::size_t kFormBytesMax = 16;    // of a word in doubt
constexpr std::size_t kTokenBytesSeen = 64;  // what is seen of a longer one

// What a feature sees of a neighbour.
struct Neighbour {
  std::uint64_t lower = 0, kind = 0;  // 0: there is none
};

Neighbour seen(std::string_view form, const WordKinds& kinds) {
  if (form.empty()) return {};
  const std::string lower = lower_case(form.substr(0, kTokenBytesSeen));
  return {hash_bytes(lower), std::uint64_t{1} + kinds.find(lower)};
}

}  // namespace

ContractionModel::ContractionModel(const ModelFile& file, const WordKinds& kinds) : kinds_(kinds) {
  std::string_view text = file.section("doubts");
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    const std::size_t space = line.find(' ');
    const std::string_view form = line.substr(0, space);
    Doubt doubt;
    if (space != line.npos)
      std::from_chars(line.data() + space + 1, line.data() + line.size(), doubt.split);
    if (doubt.split == 0 || doubt.split >= form.size() || form.size() > kFormBytesMax) {
      file.reject("has a contraction that cannot be divided");
    }
    doubt.is_word = line.ends_with(" word");
    doubts_.emplace(form, doubt);
  }
  weights_ = file.array<std::int8_t>("doubt weights");
  if (!std::has_single_bit(weights_.size()) || weights_.size() < 2) {
    file.reject("has weights of contractions whose number is no power of two");
  }
  const auto bounds = file.array<std::int32_t>("doubt bounds");
  if (bounds.size() != 2) file.reject("has other than two bounds of contractions");
  bound_ = bounds[0];
  casual_bound_ = bounds[1];
}

bool is_casual_token(std::string_view form) {
  if (form.size() > kFormBytesMax || form.find('\'') != form.npos) return false;
  if (form == "i" || form == "u" || form == "ur") return true;
  return form.find("\u2019") == form.npos && lower_case(form) != "cannot" &&
         !contraction_splits(form).empty();
}

FormCase case_of(std::string_view form) {
  if (form.empty() || !is_upper(character_at(form, 0).code_point)) return FormCase::small;
  const bool ends_large = is_upper(character_before(form, form.size()).code_point);
  return ends_large ? FormCase::large : FormCase::first_large;
}

bool ContractionModel::is_doubtful(std::string_view form) const {
  return form.size() <= kFormBytesMax && doubts_.contains(lower_case(form));
}

std::uint32_t ContractionModel::split(const TokenContext& context) const {
  if (context.form.size() > kFormBytesMax) return 0;
  const auto doubt = doubts_.find(lower_case(context.form));
  if (doubt == doubts_.end() || doubt->first.size() != context.form.size()) return 0;
  std::vector<std::uint32_t> features;
  append_features(context, kinds_, features);
  std::int32_t sum = 0;
  for (const std::uint32_t feature : features)
    sum += weights_[BoundaryModel::place_of(feature, weights_.size())];
  const bool strict = doubt->second.is_word && !context.is_casual;
  return sum > (strict ? bound_ : casual_bound_) ? doubt->second.split : 0;
}

void ContractionModel::append_features(const TokenContext& context, const WordKinds& kinds,
                                       std::vector<std::uint32_t>& out) {
  const Neighbour before2 = seen(context.before2, kinds), before = seen(context.before, kinds);
  const Neighbour after = seen(context.after, kinds), after2 = seen(context.after2, kinds);
  const std::uint64_t form = hash_bytes(lower_case(context.form));
  const auto form_case = static_cast<std::uint64_t>(case_of(context.form));
  std::uint64_t number = 0;
  const auto add = [&](std::uint64_t a, std::uint64_t b) {
    out.push_back(static_cast<std::uint32_t>(mix(mix(++number, a), b) >> 32));
  };
  for (const std::uint64_t of : {form, std::uint64_t{0}}) {  // of this word, and of all in doubt
    add(of, 0);
    add(of, after.lower);
    add(of, after.kind);
    add(of, mix(after.kind, after2.kind));
  }
  add(form, before.lower);
  add(form, before.kind);
  add(form, after2.kind);
  add(form, mix(before.kind, after.kind));
  add(form, mix(before2.kind, before.kind));
  add(form, mix(after.lower, after2.lower));
  add(form, 1 + form_case);
  add(form, mix(1 + form_case, after.kind));
  add(0, 1 + context.is_casual);
  add(form, 1 + context.is_casual);
  add(form, mix(1 + context.is_casual, after.kind));
}

}  // namespace weft
