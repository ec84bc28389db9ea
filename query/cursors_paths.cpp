#include "query/lookup_cursor.h"
#include "query/open_cursor.h"
#include "query/path_search.h"

namespace weft::query {
namespace {

class PathsCursor final : public LookupCursor {
 public:
  PathsCursor(const FindPaths& op, CursorPtr input, Execution& run)
      : LookupCursor(std::move(input), run),
        op_(op),
        direction_(op.first_bound ? SearchDirection::forward : SearchDirection::backward),
        search_(make_path_search(*op.pattern, direction_, ends_known(op), run)) {}

 private:
  static EndsKnown ends_known(const FindPaths& op) {
    const bool both = (op.first_bound && op.last_bound) || op.pattern->first == op.pattern->last;
    return both ? EndsKnown::both : EndsKnown::one;
  }
  bool start() override {
    const PathPattern& pattern = *op_.pattern;
    std::optional<TermId> first, last;
    if (op_.first_bound && !(first = bound_term(at(pattern.first), run_.snapshot()))) return false;
    if (op_.last_bound && !(last = bound_term(at(pattern.last), run_.snapshot()))) return false;
    if (pattern.first == pattern.last) first = last = first ? first : last;
    if (direction_ == SearchDirection::forward)
      search_->start(*first, last);
    else
      search_->start(*last, first);
    return true;
  }
  bool advance() override { return search_->next(); }

  const FindPaths& op_;
  SearchDirection direction_;
  std::unique_ptr<PathSearch> search_;
};

}  // namespace

CursorPtr open_paths(const FindPaths& op, CursorPtr input, Execution& run) {
  return std::make_unique<PathsCursor>(op, std::move(input), run);
}

}  // namespace weft::query
