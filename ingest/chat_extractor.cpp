#include "ingest/chat_extractor.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <exception>
#include <fstream>
#include <thread>
#include <tuple>

#include "ingest/article_parts.h"
#include "ingest/reader_models.h"

namespace weft {
namespace {

// About 1,000 tokens of English. A model says two to four times as much of it in JSON, which fits
// the 4,096 tokens that many servers allow for an answer.
constexpr std::size_t kPartBytes = 4'000;
constexpr int kAsksMax = 2;  // of one part, where the answer has not the form that was asked for

std::string read_instructions(const std::string& path) {
  std::ifstream file(path);
  if (!file) throw InputError(fmt::format("{}: cannot be opened; reinstall weft's data", path));
  std::string text;
  for (std::string line; std::getline(file, line);) {
    if (!line.starts_with('#')) text += line + '\n';
  }
  return text;
}

std::string message_of(const Article& article, ByteRange part) {
  std::string message;
  if (!article.title.empty()) message += "Title: " + article.title + "\n";
  if (!article.date.empty()) message += "Date: " + article.date + "\n";
  return message + "Text:\n" + article.text.substr(part.begin, part.end - part.begin);
}

auto identity(const Proposition& p) {
  return std::tie(p.sentence, p.subject, p.relation, p.object);
}

}  // namespace

std::string today() {
  const std::chrono::year_month_day day(
      std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()),
                     static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
}

ChatExtractor::ChatExtractor(ChatClient client, std::string date, const std::string& data_folder)
    : client_(std::move(client)),
      date_(std::move(date)),
      instructions_(
          read_instructions(find_data_folder(data_folder) + "/data/extraction_prompt.txt")) {}

ModelStatements ChatExtractor::ask(const ArticleWords& words, ByteRange part,
                                   ExtractionCounts& counts) const {
  const ChatRequest request{instructions_, message_of(words.article(), part), "propositions",
                            kStatementsSchema};
  const std::string& where = client_.address().shown;
  for (int asks = 0; asks < kAsksMax; ++asks) {
    const ChatReply reply = client_.ask(request);
    ++counts.requests;
    counts.tokens_in += reply.tokens_in;
    counts.tokens_out += reply.tokens_out;
    if (!reply.refusal.empty()) {
      throw ExtractorError(fmt::format("{}: {} refuses: {}; read the article without it", where,
                                       model(), reply.refusal));
    }
    if (reply.cut_short) {
      throw ExtractorError(
          fmt::format("{}: the answer of {} was cut short; allow it more tokens there", where,
                      model()));
    }
    if (auto statements = read_model_statements(reply.content)) return std::move(*statements);
  }
  throw ExtractorError(
      fmt::format("{}: {} answered {} times with something that is no list of propositions; choose "
                  "a model that answers by a JSON Schema",
                  where, model(), kAsksMax));
}

struct ChatExtractor::PartResult {
  Propositions propositions;
  ExtractionCounts counts;
  std::exception_ptr problem;
};

Propositions ChatExtractor::extract(const ArticleWords& words, ExtractionCounts& counts) const {
  const std::vector<SentenceRange> parts = article_parts(words, kPartBytes);
  std::vector<PartResult> results(parts.size());
  std::atomic<std::size_t> next{0};
  std::atomic<bool> failed{false};
  const auto read_parts = [&] {
    for (std::size_t i; !failed && (i = next++) < parts.size();) {
      PartResult& result = results[i];
      try {
        const ByteRange range{words.sentences()[parts[i].first].range.begin,
                              words.sentences()[parts[i].end - 1].range.end};
        const ModelStatements said = ask(words, range, result.counts);
        result.counts.malformed += said.malformed;
        const StatementLocator locator(words, parts[i]);
        for (const ModelStatement& statement : said.statements) {
          auto located = locator.locate(statement, result.counts);
          if (!located) continue;
          located->signature = ModelSignature{model(), date_};
          result.propositions.push_back(std::move(*located));
        }
      } catch (...) {
        result.problem = std::current_exception();
        failed = true;
      }
    }
  };
  {
    std::vector<std::jthread> helpers;
    for (std::size_t i = 1; i < std::min<std::size_t>(parts.size(), concurrency()); ++i)
      helpers.emplace_back(read_parts);
    read_parts();
  }
  Propositions found;
  for (PartResult& result : results) {
    counts += result.counts;
    std::move(result.propositions.begin(), result.propositions.end(), std::back_inserter(found));
  }
  for (const PartResult& result : results) {
    if (result.problem) std::rethrow_exception(result.problem);
  }
  std::stable_sort(found.begin(), found.end(), [](const Proposition& a, const Proposition& b) {
    return identity(a) < identity(b);
  });
  found.erase(std::unique(found.begin(), found.end(),
                          [](const Proposition& a, const Proposition& b) {
                            return identity(a) == identity(b);
                          }),
              found.end());
  return found;
}

}  // namespace weft
