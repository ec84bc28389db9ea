#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

#include "tests/helpers/temporary_folder.h"
#include "tests/tools/process.h"

using namespace weft;
using namespace weft::testing;

TEST_CASE("docs/COMMANDS.md is what the command prints; weft --generate markdown renews it",
          "[tools]") {
  std::ostringstream committed;
  committed << std::ifstream("docs/COMMANDS.md").rdbuf();
  const TemporaryFolder folder;
  const ProcessResult printed = run_script("weft --generate markdown", folder.path());
  CHECK(printed.exit_code == 0);
  CHECK(printed.out == committed.str());
}

TEST_CASE("The man page names every command and exit code", "[tools]") {
  const TemporaryFolder folder;
  const ProcessResult page = run_script("weft --generate man", folder.path());
  CHECK(page.exit_code == 0);
  for (const char* command : {"ingest", "query", "shell", "entity", "articles", "read", "models",
                              "import", "export", "stats", "verify", "completion"}) {
    CHECK_THAT(page.out, Catch::Contains(std::string(".SS weft ") + command + "\n"));
  }
  CHECK_THAT(page.out, Catch::Contains(".TP\n.B 130\ncancelled by Ctrl"));
}
