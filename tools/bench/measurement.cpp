#include "tools/bench/measurement.h"

#include <fmt/core.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <thread>

namespace weft::bench {
namespace {

std::string machine() {
  std::ifstream cpus("/proc/cpuinfo");
  for (std::string line; std::getline(cpus, line);) {
    if (line.starts_with("model name")) return line.substr(line.find(':') + 2);
  }
  return "unknown";
}

// Memory that is in use now, not the most that ever was (proc(5), VmRSS); 0 where nothing tells.
std::uint64_t resident_mib() {
  std::ifstream status("/proc/self/status");
  constexpr std::string_view kName = "VmRSS:";
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with(kName)) return std::stoull(line.substr(kName.size())) / 1024;
  }
  return 0;
}

}  // namespace

Measurement measure(std::string name, std::string unit,
                    const std::function<std::uint64_t()>& body) {
  const auto begin = std::chrono::steady_clock::now();
  const std::uint64_t work = body();
  const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
  return {std::move(name), std::move(unit), work, taken.count(), resident_mib()};
}

void print(const Measurement& measurement, std::string_view commit) {
  const nlohmann::ordered_json line{
      {"case", measurement.name},
      {"value", static_cast<std::uint64_t>(
                    static_cast<double>(measurement.work) / measurement.seconds + 0.5)},
      {"unit", measurement.unit},
      {"work", measurement.work},
      {"seconds", static_cast<double>(static_cast<int>(measurement.seconds * 1000)) / 1000},
      {"resident_mib", measurement.resident_mib},
      {"machine", machine()},
      {"cores", std::thread::hardware_concurrency()},
      {"commit", commit}};
  fmt::print("{}\n", line.dump());
  std::fflush(stdout);
}

void expect(std::uint64_t answer, std::uint64_t wanted, std::string_view what) {
  if (answer == wanted) return;
  fmt::print(stderr, "{}: the answer is {}, not {}; the figure would mean nothing\n", what, answer,
             wanted);
  std::exit(1);
}

}  // namespace weft::bench
