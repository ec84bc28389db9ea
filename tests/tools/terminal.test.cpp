// What only a person at a terminal sees: editing, history, completion, Ctrl-C, progress.
#include <signal.h>

#include <catch2/catch.hpp>
#include <fstream>

#include "tests/helpers/temporary_folder.h"
#include "tests/tools/process.h"

using namespace weft;
using namespace weft::testing;

namespace {

constexpr const char* kCtrlC = "\x03";
constexpr const char* kCtrlD = "\x04";
constexpr const char* kUp = "\x1b[A";

// A folder with a weft.db in which ten nodes know each other.
void make_graph(const TemporaryFolder& folder) {
  std::ofstream dump(folder / "knows.nt");
  for (char a = '0'; a <= '9'; ++a) {
    for (char b = '0'; b <= '9'; ++b) {
      dump << "<https://example.org/" << a << "> <https://schema.org/knows> <https://example.org/"
           << b << "> .\n";
    }
  }
  dump.close();
  REQUIRE(run_script("weft import knows.nt", folder.path()).exit_code == 0);
}

// Runs for hours where nothing stops it.
constexpr const char* kLongQuestion =
    "MATCH (a)-[:knows]->(b)-[:knows]->(c)-[:knows]->(d)-[:knows]->(e)-[:knows]->(f)-[:knows]->(g)"
    "-[:knows]->(h)-[:knows]->(i)-[:knows]->(j)-[:knows]->(k) RETURN COUNT(*) AS walks";

}  // namespace

TEST_CASE("Ctrl-C ends a query with its own message and exit code", "[tools][terminal]") {
  const TemporaryFolder folder;
  make_graph(folder);
  TerminalSession session(
      {"sh", "-c", std::string("echo started; exec weft query '") + kLongQuestion + "'"},
      folder.path());
  session.read_until("started");
  session.wait_until_caught(SIGTERM);  // as weft does beside SIGINT, and sh does not
  session.type(kCtrlC);
  session.read_until("cancelled");
  CHECK(session.finish() == 130);
}

TEST_CASE("The shell edits lines, completes words and goes on after Ctrl-C", "[tools][terminal]") {
  const TemporaryFolder folder;
  make_graph(folder);
  TerminalSession session({"weft", "shell"}, folder.path());
  session.read_until_prompt("weft> ");
  session.type(
      "RETURN 40 + 3\x7f"
      "2 AS answer;\r");  // the 3 is taken back
  session.read_until("42");
  session.read_until("(1 row)");
  session.read_until_prompt("weft> ");

  session.type("match (a)-[:kno\t");
  session.read_until("ws ");  // only what is new is drawn
  session.type("]->(b)\r");
  session.read_until_prompt("  ... ");
  session.type("return count(*) as pairs;\r");
  session.read_until("100");
  session.read_until_prompt("weft> ");

  session.type("RETURN 'half");
  session.read_until("half");
  session.type(kCtrlC);
  session.read_until_prompt("weft> ");

  session.type(std::string(kLongQuestion) + ";\r");
  session.wait_until_busy();
  session.type(kCtrlC);
  session.read_until("cancelled");
  session.read_until_prompt("weft> ");

  session.type("RETURN 'still' || ' here' AS it;\r");
  session.read_until("still here");
  session.read_until_prompt("weft> ");
  session.type(kCtrlD);
  CHECK(session.finish() == 0);
}

TEST_CASE("The shell's history outlives it", "[tools][terminal]") {
  const TemporaryFolder folder;
  make_graph(folder);
  {
    TerminalSession session({"weft", "shell"}, folder.path());
    session.read_until_prompt("weft> ");
    session.type("RETURN 'first' || ' session' AS a;\r");
    session.read_until("first session");
    session.read_until_prompt("weft> ");
    session.type(".quit\r");
    CHECK(session.finish() == 0);
  }
  CHECK(std::filesystem::exists(folder / ".local/state/weft/history"));
  TerminalSession session({"weft", "shell"}, folder.path());
  session.read_until_prompt("weft> ");
  session.type(std::string(kUp) + kUp + "\r");  // past .quit
  session.read_until("first session");
  session.read_until_prompt("weft> ");
  session.type(kCtrlD);
  CHECK(session.finish() == 0);
}

TEST_CASE("A table is as wide as the terminal at most, and nothing is lost", "[tools][terminal]") {
  const TemporaryFolder folder;
  make_graph(folder);
  TerminalSession session({"weft", "query",
                           "RETURN 'one two three four five six seven eight nine ten eleven twelve "
                           "thirteen fourteen fifteen sixteen' AS numbers"},
                          folder.path());
  const std::string shown = session.read_until("(1 row)");
  CHECK_THAT(shown, Catch::Contains("sixteen") && Catch::Contains("fourteen\r\nfifteen"));
  CHECK(session.finish() == 0);
}

TEST_CASE("Importing shows a progress line on a terminal and takes it away", "[tools][terminal]") {
  const TemporaryFolder folder;
  make_graph(folder);
  TerminalSession session({"weft", "import", "knows.nt"}, folder.path());
  const std::string shown = session.read_until("statements read");
  CHECK_THAT(shown, Catch::Contains("[#") && Catch::Contains("\r\x1b[K"));
  CHECK(session.finish() == 0);
}
