#pragma once
#include "graph/error.h"

namespace weft::query {

// The question is wrong; the message says what and where, with the line and a caret below it.
struct QueryError : Error {
  using Error::Error;
};

// The answer is not whole: a limit that the caller set ended the query.
struct LimitError : Error {
  using Error::Error;
};
struct TimeLimitError : LimitError {
  using LimitError::LimitError;
};
struct RowLimitError : LimitError {
  using LimitError::LimitError;
};
struct MemoryLimitError : LimitError {
  using LimitError::LimitError;
};
struct CancelledError : LimitError {
  using LimitError::LimitError;
};

}  // namespace weft::query
