#pragma once
#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace weft {

// "30", "30s", "250ms", "1.5m", "2h": seconds where no unit follows. Absent: not such a text, or
// not above zero.
std::optional<std::chrono::milliseconds> parse_duration(std::string_view text);

// "1000000", "512MiB", "2G": bytes; K, M, G and KiB, MiB, GiB count by 1024, KB, MB, GB by 1000, in
// any case. Absent: not such a text, or not above zero.
std::optional<std::uint64_t> parse_bytes(std::string_view text);

// "0.8": a probability from 0 to 1. Absent: not such a text.
std::optional<double> parse_probability(std::string_view text);

}  // namespace weft
