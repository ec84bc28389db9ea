#include "tools/line_editor.h"

#include <histedit.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <clocale>
#include <cstdlib>
#include <cwchar>
#include <iostream>
#include <iterator>
#include <string>
#include <system_error>

#include "tools/output.h"

namespace weft {
namespace {

constexpr int kHistoryLines = 1'000;
constexpr std::size_t kListedWordsMax = 60;  // more would push the line off the screen

struct EndEditor {
  void operator()(EditLine* editor) const { el_end(editor); }
};
struct EndHistory {
  void operator()(History* history) const { history_end(history); }
};

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

// libedit counts what it deletes in characters.
int code_points(std::string_view utf8) {
  int count = 0;
  for (const char c : utf8)
    count += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  return count;
}

// Waits until standard input has something; false where an interrupt came before or meanwhile.
bool wait_for_input(const Interrupt& interrupt) {
  pollfd sources[] = {{STDIN_FILENO, POLLIN, 0}, {interrupt.descriptor(), POLLIN, 0}};
  while (!interrupt.requested() && poll(sources, std::size(sources), -1) < 0 && errno == EINTR)
    continue;
  return !interrupt.requested();
}

}  // namespace

struct LineEditor::Impl {
  std::filesystem::path history_file;
  Completer completer;
  const Interrupt& interrupt;
  std::string prompt;
  bool interrupted = false;
  std::unique_ptr<EditLine, EndEditor> editor;  // absent without a terminal
  std::unique_ptr<History, EndHistory> history;

  Impl(std::filesystem::path file, Completer completes, const Interrupt& interrupts)
      : history_file(std::move(file)), completer(std::move(completes)), interrupt(interrupts) {}
  void open();
  void load_history();
  LineEnd read_edited(std::string& line);
  int read_key(wchar_t& key);
  unsigned char complete_word();

  static Impl& of(EditLine* editor) {
    void* data = nullptr;
    el_get(editor, EL_CLIENTDATA, &data);
    return *static_cast<Impl*>(data);
  }
};

void LineEditor::Impl::open() {
  // libedit moves over characters as the locale's encoding has them.
  std::setlocale(LC_CTYPE, "");
  if (MB_CUR_MAX == 1) std::setlocale(LC_CTYPE, "C.UTF-8");
  editor.reset(el_init("weft", stdin, stdout, stderr));
  if (!editor) return;
  EditLine* const line = editor.get();
  el_set(line, EL_CLIENTDATA, this);
  el_set(
      line, EL_PROMPT, +[](EditLine* of_line) { return of(of_line).prompt.data(); });
  el_set(line, EL_EDITOR, "emacs");
  history.reset(history_init());
  HistEvent event;
  ::history(history.get(), &event, H_SETSIZE, kHistoryLines);
  ::history(history.get(), &event, H_SETUNIQUE, 1);
  el_set(line, EL_HIST, ::history, history.get());
  // The wide form: the narrow one copies both texts and never frees them.
  el_wset(
      line, EL_ADDFN, L"weft-complete", L"Complete a word",
      +[](EditLine* of_line, int) { return of(of_line).complete_word(); });
  el_set(
      line, EL_GETCFN, +[](EditLine* of_line, wchar_t* to) { return of(of_line).read_key(*to); });
  el_source(line, nullptr);  // the user's ~/.editrc
  el_set(line, EL_BIND, "\t", "weft-complete", nullptr);
  load_history();
}

void LineEditor::Impl::load_history() {
  if (history_file.empty()) return;
  std::error_code ignored;
  std::filesystem::create_directories(history_file.parent_path(), ignored);
  HistEvent event;
  ::history(history.get(), &event, H_LOAD, history_file.c_str());
}

// One character from the terminal, as libedit's own function gives it (1, 0 at the end, -1), but an
// interrupt ends the line instead of being passed over.
int LineEditor::Impl::read_key(wchar_t& key) {
  std::mbstate_t state{};
  while (true) {
    interrupted = !wait_for_input(interrupt);
    if (interrupted) return -1;
    char byte = 0;
    const ssize_t count = read(STDIN_FILENO, &byte, 1);
    if (count <= 0) return static_cast<int>(count);
    constexpr auto kMoreBytes = static_cast<std::size_t>(-2);
    const std::size_t decoded = std::mbrtowc(&key, &byte, 1, &state);
    if (decoded <= 1) return 1;
    if (decoded != kMoreBytes) state = {};  // no character: passed over
  }
}

LineEnd LineEditor::Impl::read_edited(std::string& line) {
  int bytes = 0;
  interrupted = false;
  const char* text = el_gets(editor.get(), &bytes);
  if (text == nullptr || bytes <= 0 || interrupted) {
    if (interrupted) el_reset(editor.get());
    print_out("\n");
    flush_out();
    return interrupted ? LineEnd::interrupted : LineEnd::end_of_input;
  }
  line.assign(text, static_cast<std::size_t>(bytes));
  while (!line.empty() && (line.back() == '\n' || line.back() == '\r'))
    line.pop_back();
  return LineEnd::line;
}

// Puts in what all words have in common; where that is no more than was typed, lists them.
unsigned char LineEditor::Impl::complete_word() {
  const LineInfo* info = el_line(editor.get());
  const std::string_view before(info->buffer,
                                static_cast<std::size_t>(info->cursor - info->buffer));
  const Completion completion = completer(before);
  if (completion.words.empty()) return CC_REFRESH_BEEP;
  const std::string typed(before.substr(completion.begin_byte));
  std::string inserted = common_prefix(completion.words);
  if (completion.words.size() == 1) inserted += ' ';
  if (inserted.size() > typed.size()) {
    el_deletestr(editor.get(), code_points(typed));
    el_insertstr(editor.get(), inserted.c_str());
    return CC_REFRESH;
  }
  std::string list = "\n";
  for (std::size_t i = 0; i < std::min(completion.words.size(), kListedWordsMax); ++i) {
    list += completion.words[i] + "  ";
  }
  if (completion.words.size() > kListedWordsMax) list += "…";
  print_out(list + "\n");
  flush_out();
  return CC_REDISPLAY;
}

LineEditor::LineEditor(std::filesystem::path history_file, Completer completer,
                       const Interrupt& interrupt)
    : impl_(std::make_unique<Impl>(std::move(history_file), std::move(completer), interrupt)) {
  if (is_terminal(Stream::in) && is_terminal(Stream::out)) impl_->open();
}

LineEditor::~LineEditor() {
  if (!impl_->history || impl_->history_file.empty()) return;
  HistEvent event;
  ::history(impl_->history.get(), &event, H_SAVE, impl_->history_file.c_str());
}

LineEnd LineEditor::read_line(std::string_view prompt, std::string& line) {
  line.clear();
  if (impl_->editor) {
    impl_->prompt = prompt;
    return impl_->read_edited(line);
  }
  if (!std::getline(std::cin, line)) return LineEnd::end_of_input;
  if (!line.empty() && line.back() == '\r') line.pop_back();
  return LineEnd::line;
}

void LineEditor::remember(std::string_view statement) {
  if (!impl_->history) return;
  HistEvent event;
  ::history(impl_->history.get(), &event, H_ENTER, std::string(statement).c_str());
}

std::filesystem::path default_history_file() {
  if (const std::string file = environment("WEFT_HISTORY"); !file.empty()) return file;
  if (const std::string state = environment("XDG_STATE_HOME"); !state.empty()) {
    return std::filesystem::path(state) / "weft" / "history";
  }
  const std::string home = environment("HOME");
  if (home.empty()) return {};
  return std::filesystem::path(home) / ".local" / "state" / "weft" / "history";
}

}  // namespace weft
