// Killed at any moment: an acknowledged article, or load of statements, is there, whole; an
// unacknowledged one is there whole or not at all. WEFT_CRASH_ROUNDS sets how often a child is
// killed, WEFT_CRASH_ARTICLES how many articles, or loads, it would write.
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <cstdlib>
#include <random>
#include <string>

#include "graph/graph.h"
#include "tests/graph/random_articles.h"
#include "tests/helpers/temporary_folder.h"

namespace weft {
namespace {

int setting(const char* variable, int otherwise) {
  const char* value = std::getenv(variable);
  return value ? std::atoi(value) : otherwise;
}

// A child that writes; killed after it has acknowledged so many steps, and a little.
class Child {
 public:
  Child(const std::filesystem::path& folder, const char* mode, std::uint64_t number, int steps) {
    int ends[2];
    if (pipe(ends) != 0) throw std::runtime_error("no pipe");
    const std::string path = folder.string(), number_text = std::to_string(number),
                      count = std::to_string(steps);
    process_ = fork();
    if (process_ == 0) {
      dup2(ends[1], STDOUT_FILENO);
      close(ends[0]);
      close(ends[1]);
      execl(WEFT_CRASH_WRITER, "crash_writer", path.c_str(), mode, number_text.c_str(),
            count.c_str(), nullptr);
      _exit(127);
    }
    close(ends[1]);
    acknowledged_ = fdopen(ends[0], "r");
  }
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  ~Child() { std::fclose(acknowledged_); }

  // The last step acknowledged before the kill; -1 for none.
  int kill_after(int acknowledgements, useconds_t delay_us) {
    int last = -1;
    while (last + 1 < acknowledgements && std::fscanf(acknowledged_, "%d", &last) == 1) {
    }
    usleep(delay_us);
    kill(process_, SIGKILL);
    while (std::fscanf(acknowledged_, "%d", &last) == 1) {
    }
    int status = 0;
    waitpid(process_, &status, 0);
    if (WIFEXITED(status) && WEXITSTATUS(status) != 0) throw std::runtime_error("child failed");
    return last;
  }

 private:
  pid_t process_ = 0;
  std::FILE* acknowledged_ = nullptr;
};

}  // namespace

TEST_CASE("A killed writer leaves whole articles, and all that it acknowledged", "[graph][crash]") {
  const int rounds = setting("WEFT_CRASH_ROUNDS", 10);
  const int articles = setting("WEFT_CRASH_ARTICLES", 40);
  for (int round = 0; round < rounds; ++round) {
    CAPTURE(round);
    const auto seed = static_cast<std::uint64_t>(round);
    std::mt19937_64 moments(seed + 1000);
    TemporaryFolder folder;
    Child child(folder / "g", "articles", seed, articles);
    const int wanted = static_cast<int>(moments() % static_cast<unsigned>(articles + 1));
    const int last = child.kill_after(wanted, static_cast<useconds_t>(moments() % 20'000));
    REQUIRE(last + 1 >= wanted);
    if (!std::filesystem::exists(folder / "g")) continue;

    Graph graph = Graph::open(folder / "g", OpenMode::create);
    CHECK(graph.verify().problems == std::vector<std::string>{});
    const Snapshot snapshot = graph.snapshot();
    const std::uint64_t present = snapshot.statistics().articles;
    CHECK(present >= static_cast<std::uint64_t>(last + 1));
    CHECK(present <= static_cast<std::uint64_t>(last + 2));
    std::mt19937_64 numbers(seed);
    for (std::uint64_t i = 0; i < present; ++i) {
      const std::string source = "article " + std::to_string(i);
      const auto summary = snapshot.find_article(source);
      REQUIRE(summary);
      CHECK(snapshot.article_facts(summary->graph) == random_article(source, numbers));
    }
  }
}

TEST_CASE("A killed load of files is there whole or not at all", "[graph][crash]") {
  const int rounds = setting("WEFT_CRASH_ROUNDS", 10);
  const int loads = setting("WEFT_CRASH_ARTICLES", 20);
  constexpr std::uint64_t kQuads = 50;
  for (int round = 0; round < rounds; ++round) {
    CAPTURE(round);
    std::mt19937_64 moments(static_cast<std::uint64_t>(round));
    TemporaryFolder folder;
    // The graph is made first, by one that says what its IRIs begin with.
    Graph::open(folder / "g", OpenMode::create);
    Child child(folder / "g", "files", kQuads, loads);
    const int wanted = static_cast<int>(moments() % static_cast<unsigned>(loads + 1));
    const int last = child.kill_after(wanted, static_cast<useconds_t>(moments() % 20'000));
    REQUIRE(last + 1 >= wanted);

    const Graph graph = Graph::open(folder / "g", OpenMode::read_write);
    CHECK(graph.verify().problems == std::vector<std::string>{});
    const std::uint64_t statements = graph.snapshot().statistics().statements;
    CHECK(statements % kQuads == 0);
    CHECK(statements / kQuads >= static_cast<std::uint64_t>(last + 1));
    CHECK(statements / kQuads <= static_cast<std::uint64_t>(last + 2));
  }
}

}  // namespace weft
