#pragma once

namespace weft {

// Prints the broken invariant with its place to stderr and aborts.
[[noreturn]] void check_failed(const char* condition, const char* what, const char* file, int line);

}  // namespace weft

// For what is wrong only when we are wrong; on in every build.
#define WEFT_CHECK(condition, what)                                                 \
  do {                                                                              \
    if (!(condition)) ::weft::check_failed(#condition, (what), __FILE__, __LINE__); \
  } while (false)
