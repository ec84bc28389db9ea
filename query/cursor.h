#pragma once
#include <memory>

namespace weft::query {

// A plan in motion. All cursors of a query share one frame of values (execution.h): next() leaves
// its row there, in the places of the variables that its plan binds, until it is called again.
class Cursor {
 public:
  virtual ~Cursor() = default;
  // False at the end; then only rewind() may follow.
  virtual bool next() = 0;
  // Starts again, reading the variables bound outside as they are now.
  virtual void rewind() = 0;
};
using CursorPtr = std::unique_ptr<Cursor>;

}  // namespace weft::query
