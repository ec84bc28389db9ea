// Articles written down in a line, for tests of what is said when and how.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "graph/article_facts.h"
#include "graph/graph.h"

namespace weft {

struct Saying {
  std::string subject, predicate;
  Term object;
  std::vector<std::pair<std::string, std::string>> qualifiers{};  // their texts
  Polarity polarity = Polarity::affirmed;
  Confidence confidence = kCertain;
};

inline Term thing(const std::string& name) {
  return Term::iri("http://example.org/" + name);
}

// One sentence, "…", for each saying; the source is the title.
inline ArticleFacts article_saying(const std::string& title, const std::string& date,
                                   const std::vector<Saying>& sayings) {
  ArticleFacts facts;
  facts.article = {title, title, date, "", std::string(sayings.size(), '.')};
  for (std::uint32_t i = 0; i < sayings.size(); ++i) {
    const Saying& saying = sayings[i];
    Fact fact{thing(saying.subject), thing(saying.predicate).text, saying.object, {{i, i + 1}}};
    fact.polarity = saying.polarity;
    fact.confidence = saying.confidence;
    for (const auto& [name, text] : saying.qualifiers)
      fact.qualifiers.push_back({"https://weft.dev/qualifier/" + name, Term::string(text)});
    facts.facts.push_back(std::move(fact));
  }
  return facts;
}

}  // namespace weft
