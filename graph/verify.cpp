#include "graph/verify.h"

#include <fmt/core.h>

#include "graph/evidence_codec.h"
#include "graph/statement_writer.h"
#include "graph/statistics.h"

namespace weft {

VerifyReport verify_folder(const FolderView& view, std::string_view) {
  VerifyReport report;
  std::array<std::uint64_t, 3> counts{};
  for (const KeyOrder order : {KeyOrder::spo, KeyOrder::pos, KeyOrder::osp}) {
    view.for_each(family_of(order), {}, [&](std::string_view, std::string_view) {
      ++counts[static_cast<std::size_t>(order) - 1];
      return Visiting::more;
    });
  }
  if (counts[0] != counts[1] || counts[0] != counts[2]) report.problems.push_back("orders differ");
  report.statements = counts[0];
  return report;
}

}  // namespace weft
