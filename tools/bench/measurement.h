// One line of JSON a case: {"case", "value", "unit", "work", "seconds", "resident_mib", "machine",
// "cores", "commit"}. A wrong answer is no measurement: it ends the program.
#pragma once
#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace weft::bench {

struct Measurement {
  std::string name;        // "point_pattern"
  std::string unit;        // "patterns/s"
  std::uint64_t work = 0;  // how many of them
  double seconds = 0;
  std::uint64_t resident_mib = 0;  // of the process at the end, buffers of the store included
};

// Runs `body`, which returns how much work it did, and takes the time.
Measurement measure(std::string name, std::string unit, const std::function<std::uint64_t()>& body);

void print(const Measurement& measurement, std::string_view commit);

// Ends the program with a message where an answer is not the one wanted.
void expect(std::uint64_t answer, std::uint64_t wanted, std::string_view what);

}  // namespace weft::bench
