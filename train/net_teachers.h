#pragma once
#include <span>
#include <vector>

#include "train/net_opinion.h"
#include "train/net_pass.h"

namespace weft {

// A net that has learnt.
struct TrainedNet {
  NetPlaces places;
  NetValues values;
};

// The mean opinion of several nets with the same labels. One thread at a time.
class NetTeachers {
 public:
  explicit NetTeachers(std::span<const TrainedNet> nets);  // borrowed

  bool empty() const { return nets_.empty(); }
  // Valid until the next call.
  const NetOpinion& opinion_of(std::span<const NetExample* const> batch);

 private:
  void choose_heads(std::span<const NetExample* const> batch);

  std::span<const TrainedNet> nets_;
  std::vector<NetPass> passes_;
  NetOpinion opinion_;
};

}  // namespace weft
