#include "tools/manual.h"

#include <CLI/CLI.hpp>
#include <catch2/catch.hpp>

#include "tools/command.h"

using namespace weft;

namespace {

// A small command line with one of everything.
struct Sample {
  CLI::App app{"Paint things\n\nIt paints.", "painter"};
  std::string colour, file;
  std::vector<std::string> walls;
  bool quiet = false;

  Sample() {
    app.set_help_flag("-h,--help", "Print this help");
    app.footer("painter wall shed");
    CLI::App& wall = add_command(app, {"wall", "Paint walls", "Dry ones.", "painter wall shed -q"});
    wall.add_option("WALL", walls, "Walls to paint")->required();
    add_choice_option(wall, "-c,--colour", colour, "red|blue", "Colour")->default_str("red");
    wall.add_option("--log", file, "Where to tell")->type_name("FILE");
    wall.add_flag("-q,--quiet", quiet, "Say nothing");
  }
};

}  // namespace

TEST_CASE("Help names usage, arguments, options with choices and defaults, examples", "[tools]") {
  const Sample sample;
  CHECK(help_text(read_manual(*sample.app.get_subcommand("wall"))) ==
        "painter wall: Paint walls\n"
        "\n"
        "Usage: painter wall [OPTIONS] WALL…\n"
        "\n"
        "Dry ones.\n"
        "\n"
        "Arguments:\n"
        "  WALL                      Walls to paint\n"
        "\n"
        "Options:\n"
        "  -h, --help                Print this help\n"
        "  -c, --colour NAME         Colour: red or blue (default: red)\n"
        "  --log FILE                Where to tell\n"
        "  -q, --quiet               Say nothing\n"
        "\n"
        "Examples:\n"
        "  painter wall shed -q\n");
}

TEST_CASE("Help of the whole lists the commands", "[tools]") {
  const Sample sample;
  CHECK(help_text(read_manual(sample.app)) ==
        "painter: Paint things\n"
        "\n"
        "Usage: painter [OPTIONS] COMMAND …\n"
        "\n"
        "It paints.\n"
        "\n"
        "Commands:\n"
        "  wall                      Paint walls\n"
        "\n"
        "Options:\n"
        "  -h, --help                Print this help\n"
        "\n"
        "Examples:\n"
        "  painter wall shed\n");
}

TEST_CASE("Markdown and man page hold every option", "[tools]") {
  const Sample sample;
  const ManualPage manual = read_manual(sample.app);
  CHECK_THAT(markdown_text(manual),
             Catch::Contains("## painter wall\n\nPaint walls.\n") &&
                 Catch::Contains("| `-c, --colour NAME` | Colour: red or blue "
                                 "(default: red) |\n"));
  CHECK_THAT(man_text(manual, "1.2.3"),
             Catch::StartsWith(".TH WEFT 1 \"\" \"weft 1.2.3\" \"User Commands\"\n") &&
                 Catch::Contains(".TP\n.B \\-c, \\-\\-colour NAME\nColour: red or blue"));
}
