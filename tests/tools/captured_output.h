#pragma once
#include <functional>
#include <string>

namespace weft::testing {

// What `body` writes to standard output.
std::string captured_output(const std::function<void()>& body);

}  // namespace weft::testing
