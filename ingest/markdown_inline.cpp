#include "ingest/markdown_inline.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <optional>

namespace weft {
namespace {

// Limits that keep hostile text from costing more than linear time; beyond them marks stay as
// written.
constexpr std::size_t kNestingMax = 20;    // brackets inside brackets
constexpr std::size_t kCodeMarksMax = 32;  // backticks in a row

void append_utf8(std::string& out, std::uint32_t code) {
  if (code < 0x80) {
    out += static_cast<char>(code);
  } else if (code < 0x800) {
    out += static_cast<char>(0xC0 | code >> 6);
    out += static_cast<char>(0x80 | (code & 0x3F));
  } else if (code < 0x10000) {
    out += static_cast<char>(0xE0 | code >> 12);
    out += static_cast<char>(0x80 | (code >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (code & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | code >> 18);
    out += static_cast<char>(0x80 | (code >> 12 & 0x3F));
    out += static_cast<char>(0x80 | (code >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (code & 0x3F));
  }
}

bool is_ascii_punctuation(char c) {
  return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') ||
         (c >= '{' && c <= '~');
}

bool is_word_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  const auto byte = static_cast<unsigned char>(text[at]);
  return std::isalnum(byte) != 0 || byte >= 0x80;
}

// The place of the ']' or ')' that closes the bracket at `open`.
std::optional<std::size_t> closing(std::string_view text, std::size_t open) {
  const char left = text[open], right = left == '[' ? ']' : ')';
  std::size_t depth = 0;
  for (std::size_t i = open; i < text.size(); ++i) {
    if (text[i] == '\\') {
      ++i;
    } else if (text[i] == left) {
      if (++depth > kNestingMax) return std::nullopt;
    } else if (text[i] == right && --depth == 0) {
      return i;
    }
  }
  return std::nullopt;
}

// "&amp;" or "&#x20AC;" at the start: its character and its bytes.
struct Entity {
  std::uint32_t code = 0;
  std::size_t bytes = 0;
};
std::optional<Entity> entity_at(std::string_view text) {
  const std::size_t end = text.substr(0, 12).find(';');
  if (end == std::string_view::npos || end < 2) return std::nullopt;
  const std::string_view name = text.substr(1, end - 1);
  struct Named {
    std::string_view name;
    std::uint32_t code;
  };
  constexpr std::array<Named, 13> kNamed{{{"amp", '&'},
                                          {"lt", '<'},
                                          {"gt", '>'},
                                          {"quot", '"'},
                                          {"apos", '\''},
                                          {"nbsp", ' '},
                                          {"ndash", 0x2013},
                                          {"mdash", 0x2014},
                                          {"hellip", 0x2026},
                                          {"lsquo", 0x2018},
                                          {"rsquo", 0x2019},
                                          {"ldquo", 0x201C},
                                          {"rdquo", 0x201D}}};
  for (const Named& named : kNamed) {
    if (named.name == name) return Entity{named.code, end + 1};
  }
  if (name.front() != '#') return std::nullopt;
  const bool hexadecimal = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
  const std::string_view digits = name.substr(hexadecimal ? 2 : 1);
  std::uint32_t code = 0;
  for (const char c : digits) {
    const bool decimal_digit = c >= '0' && c <= '9';
    if (!decimal_digit && !(hexadecimal && std::isxdigit(static_cast<unsigned char>(c)) != 0)) {
      return std::nullopt;
    }
    const auto letter = static_cast<unsigned>(std::tolower(static_cast<unsigned char>(c)));
    code = code * (hexadecimal ? 16 : 10) +
           (decimal_digit ? static_cast<unsigned>(c - '0') : letter - 'a' + 10);
  }
  const bool scalar = code != 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
  if (digits.empty() || !scalar) return std::nullopt;
  return Entity{code, end + 1};
}

// Walks one paragraph; each take_ function handles one kind of mark and says whether it was there.
class Flattener {
 public:
  Flattener(std::string_view text, std::size_t depth) : text_(text), depth_(depth) {}

  std::string flatten() {
    while (at_ < text_.size()) {
      if (take_escape() || take_code() || take_link() || take_tag() || take_emphasis() ||
          take_entity()) {
        continue;
      }
      out_ += text_[at_++];
    }
    return std::move(out_);
  }

 private:
  bool take_escape() {
    if (text_[at_] != '\\' || at_ + 1 == text_.size() || !is_ascii_punctuation(text_[at_ + 1])) {
      return false;
    }
    out_ += text_[at_ + 1];
    at_ += 2;
    return true;
  }

  // `words`: the words stay.
  bool take_code() {
    if (text_[at_] != '`') return false;
    const std::size_t marks = std::min(text_.find_first_not_of('`', at_), text_.size()) - at_;
    const std::size_t close = marks > kCodeMarksMax
                                  ? std::string_view::npos
                                  : text_.find(std::string(marks, '`'), at_ + marks);
    if (close == std::string_view::npos) {
      out_ += text_.substr(at_, marks);
      at_ += marks;
      return true;
    }
    out_ += text_.substr(at_ + marks, close - at_ - marks);
    at_ = close + marks;
    return true;
  }

  // [words](url), [words][name], ![words](url), [^1]: the words stay, footnote marks go.
  bool take_link() {
    const bool image = text_[at_] == '!' && at_ + 1 < text_.size() && text_[at_ + 1] == '[';
    const std::size_t open = at_ + (image ? 1 : 0);
    if (text_[open] != '[' || depth_ >= kNestingMax) return false;
    const auto close = closing(text_, open);
    if (!close) return false;
    const std::string_view words = text_.substr(open + 1, *close - open - 1);
    std::size_t end = *close + 1;
    const bool target_follows = end < text_.size() && (text_[end] == '(' || text_[end] == '[');
    if (target_follows) {
      const auto target_close = closing(text_, end);
      if (!target_close) return false;
      end = *target_close + 1;
    } else if (!words.starts_with('^')) {
      return false;  // "[sic]" stays as it is
    }
    if (!words.starts_with('^')) out_ += Flattener(words, depth_ + 1).flatten();
    at_ = end;
    return true;
  }

  // <b>, </b>, <br/>: gone; <https://…>: the address stays.
  bool take_tag() {
    if (text_[at_] != '<' || at_ + 1 == text_.size() || no_tag_closes_) return false;
    const char next = text_[at_ + 1];
    const std::size_t close = text_.find('>', at_);
    no_tag_closes_ = close == std::string_view::npos;
    const bool tag = next == '/' || std::isalpha(static_cast<unsigned char>(next)) != 0;
    if (!tag || close == std::string_view::npos) return false;
    const std::string_view inside = text_.substr(at_ + 1, close - at_ - 1);
    const bool address = inside.find(' ') == std::string_view::npos &&
                         inside.find_first_of(":@") != std::string_view::npos;
    if (address) out_ += inside;
    if (inside.starts_with("br")) out_ += ' ';
    at_ = close + 1;
    return true;
  }

  // Runs of * _ ~~ that touch a word on one side only open or close emphasis.
  bool take_emphasis() {
    const char mark = text_[at_];
    if (mark != '*' && mark != '_' && mark != '~') return false;
    const std::size_t end = std::min(text_.find_first_not_of(mark, at_), text_.size());
    const bool space_before = at_ == 0 || text_[at_ - 1] == ' ';
    const bool space_after = end == text_.size() || text_[end] == ' ';
    const bool inside_word = at_ > 0 && is_word_at(text_, at_ - 1) && is_word_at(text_, end);
    const bool stays = (space_before && space_after) || (mark == '_' && inside_word) ||
                       (mark == '~' && end - at_ != 2);
    if (stays) out_ += text_.substr(at_, end - at_);
    at_ = end;
    return true;
  }

  bool take_entity() {
    if (text_[at_] != '&') return false;
    const auto entity = entity_at(text_.substr(at_));
    if (!entity) return false;
    append_utf8(out_, entity->code);
    at_ += entity->bytes;
    return true;
  }

  std::string_view text_;
  std::size_t depth_;
  std::size_t at_ = 0;
  bool no_tag_closes_ = false;  // no '>' from at_ on
  std::string out_;
};

}  // namespace

std::string flatten_inline(std::string_view text) {
  return Flattener(text, 0).flatten();
}

}  // namespace weft
