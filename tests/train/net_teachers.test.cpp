#include "train/net_teachers.h"

#include <catch2/catch.hpp>
#include <numeric>

#include "tests/train/small_net.h"

using namespace weft;

namespace {

double sum_of(const float* begin, std::size_t count) {
  return std::accumulate(begin, begin + count, 0.0);
}

}  // namespace

TEST_CASE("Teachers say one distribution for each label, head and relation", "[train]") {
  RandomSource random(3);
  std::vector<TrainedNet> nets;
  for (int i = 0; i < 3; ++i)
    nets.push_back(testing::random_net(random));
  NetTeachers teachers(nets);
  const NetExample parsed = testing::random_example(4, true, random);
  const NetExample unparsed = testing::random_example(2, false, random);
  const std::vector<const NetExample*> batch = {&parsed, &unparsed};
  const NetOpinion& opinion = teachers.opinion_of(batch);

  const NetSizes sizes = testing::small_sizes();
  const float* labels = opinion.labels.row(1);  // of the first word; row 0 is empty
  for (const std::size_t count :
       {sizes.upos, sizes.xpos, sizes.features, sizes.names, sizes.core_names}) {
    CHECK(sum_of(labels, count) == Approx(1));
    labels += count;
  }
  REQUIRE(opinion.trees.size() == 2);
  CHECK(opinion.trees[0].heads == parsed.heads);  // those of the treebank
  const NetOpinion::Tree& tree = opinion.trees[1];
  REQUIRE(tree.arcs.size() == 2 * 3);
  REQUIRE(tree.heads.size() == 2);
  for (std::size_t word = 0; word < 2; ++word) {
    const float* arcs = tree.arcs.data() + word * 3;
    CHECK(sum_of(arcs, 3) == Approx(1));
    CHECK(arcs[word + 1] == 0);  // no word is its own head
    CHECK(arcs[tree.heads[word]] == *std::max_element(arcs, arcs + 3));
    CHECK(sum_of(tree.relations.data() + word * sizes.relations, sizes.relations) == Approx(1));
  }
}

TEST_CASE("One teacher's opinion of a sentence does not depend on its batch", "[train]") {
  RandomSource random(4);
  std::vector<TrainedNet> nets;
  nets.push_back(testing::random_net(random));
  NetTeachers teachers(nets);
  const NetExample first = testing::random_example(6, true, random);
  const NetExample second = testing::random_example(3, true, random);
  const NetExample* alone[] = {&second};
  const std::vector<float> arcs = teachers.opinion_of(alone).trees[0].arcs;
  const NetExample* both[] = {&first, &second};
  const NetOpinion& opinion = teachers.opinion_of(both);
  REQUIRE(opinion.trees[1].arcs.size() == arcs.size());
  for (std::size_t i = 0; i < arcs.size(); ++i)
    CHECK(opinion.trees[1].arcs[i] == Approx(arcs[i]).margin(1e-5));
}
