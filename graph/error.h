#pragma once
#include <stdexcept>

namespace weft {

// All that public calls throw. A message reads "where: what; what to do".
struct Error : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// The folder is missing, damaged, locked, of another format, or its disk is full.
struct StoreError : Error {
  using Error::Error;
};

// Foreign text (a dump, an article, a file of parameters) cannot be read; the text says where.
struct InputError : Error {
  using Error::Error;
};

}  // namespace weft
