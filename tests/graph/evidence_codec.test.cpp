#include "graph/evidence_codec.h"

#include <catch2/catch.hpp>
#include <random>

namespace weft {
namespace {

Evidence random_evidence(std::mt19937_64& numbers) {
  Evidence evidence;
  for (std::size_t i = numbers() % 3; i > 0; --i) {
    const auto begin = static_cast<std::uint32_t>(numbers() >> 33);
    evidence.ranges.push_back({begin, begin + static_cast<std::uint32_t>(numbers() % 300)});
  }
  evidence.confidence = static_cast<Confidence>(numbers() % 10'001);
  evidence.polarity = static_cast<Polarity>(numbers() % 2);
  evidence.modality = static_cast<Modality>(numbers() % 4);
  if (numbers() % 2 == 0) evidence.speaker = static_cast<TermId>(numbers());
  for (std::size_t i = numbers() % 3; i > 0; --i) {
    evidence.qualifiers.push_back({static_cast<TermId>(numbers()), static_cast<TermId>(numbers())});
  }
  return evidence;
}

}  // namespace

TEST_CASE("A membership gives back itself, and none when cut or prolonged", "[graph][property]") {
  const auto seed = GENERATE(range(0, 100));
  CAPTURE(seed);
  std::mt19937_64 numbers(static_cast<std::uint64_t>(seed));
  Membership membership;
  membership.imported = numbers() % 2 == 0;
  membership.derived = numbers() % 2 == 0;
  for (std::size_t i = numbers() % 4; i > 0; --i) {
    membership.evidence.push_back(random_evidence(numbers));
  }
  const std::string bytes = encode_membership(membership);
  CHECK(decode_membership(bytes) == membership);
  CHECK_FALSE(decode_membership(bytes + '\0'));
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    CHECK_FALSE(decode_membership(bytes.substr(0, size)));
  }
}

TEST_CASE("Only what is affirmed and stated asserts", "[graph]") {
  Membership membership;
  CHECK_FALSE(membership.asserts());
  Evidence evidence;
  evidence.polarity = Polarity::negated;
  membership.evidence = {evidence};
  CHECK_FALSE(membership.asserts());
  evidence.polarity = Polarity::affirmed;
  evidence.modality = Modality::planned;
  membership.evidence.push_back(evidence);
  CHECK_FALSE(membership.asserts());
  evidence.modality = Modality::stated;
  membership.evidence.push_back(evidence);
  CHECK(membership.asserts());
}

}  // namespace weft
