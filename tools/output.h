// Standard output as a place that can fail. Everything that commands print for the reader of stdout
// goes through here, so that a full disk is an error and a closed pipe a quiet end.
#pragma once
#include <stdexcept>
#include <string_view>

#include "graph/error.h"

namespace weft {

// The output cannot be written: a full disk, a folder that is not there.
struct OutputError : Error {
  using Error::Error;
};

// Nobody reads standard output any more; not worth a message.
struct OutputClosed : std::runtime_error {
  OutputClosed() : std::runtime_error("standard output was closed") {}
};

// Writes to standard output, buffered. Throws OutputClosed or OutputError.
void print_out(std::string_view text);

// Hands everything printed so far to the operating system. Throws as print_out.
void flush_out();

// Writes one line to standard error; failures are ignored, there is nowhere to tell them.
void print_error(std::string_view line);

enum class Stream { in, out, error };
bool is_terminal(Stream stream);

// Columns of the terminal behind the stream; `otherwise` where there is none.
int terminal_columns(Stream stream, int otherwise);

}  // namespace weft
