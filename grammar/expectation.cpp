#include "grammar/expectation.h"

#include <WeftParser.h>

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

namespace weft {
namespace {

using antlr4::atn::ATN;
using antlr4::atn::ATNState;
using antlr4::atn::RuleTransition;
using antlr4::atn::Transition;
using syntax::WeftParser;

// What a user calls the rule that could start here, or nothing where its own tokens say it better.
std::string_view concept_of(std::size_t rule) {
  switch (rule) {
    case WeftParser::RuleGraphPattern:
    case WeftParser::RulePathPattern:
      return "a path";
    case WeftParser::RulePlace:
    case WeftParser::RuleNode:
    case WeftParser::RuleSubpath:
      return "a node";
    case WeftParser::RuleEdge:
      return "an edge";
    case WeftParser::RuleQuantifier:
      return "a quantifier";
    case WeftParser::RuleSelector:
      return "a selector";
    case WeftParser::RulePathMode:
      return "a path mode";
    case WeftParser::RuleLabelExpression:
    case WeftParser::RuleLabelTerm:
    case WeftParser::RuleLabelFactor:
    case WeftParser::RuleLabelPrimary:
      return "a label";
    case WeftParser::RuleExpression:
    case WeftParser::RuleConjunction:
    case WeftParser::RuleNegation:
    case WeftParser::RulePredicate:
    case WeftParser::RuleConcatenation:
    case WeftParser::RuleSum:
    case WeftParser::RuleProduct:
    case WeftParser::RuleFactor:
    case WeftParser::RulePostfix:
    case WeftParser::RulePrimary:
    case WeftParser::RuleReturnItem:
    case WeftParser::RuleSortKey:
      return "an expression";
    case WeftParser::RulePredicateTail:
      return "an operator";
    case WeftParser::RuleName:
    case WeftParser::RuleAnyName:
    case WeftParser::RuleVariable:
    case WeftParser::RuleLetItem:
    case WeftParser::RulePathName:
      return "a name";
    case WeftParser::RulePropertyEntry:
      return "a property name";
    case WeftParser::RuleCount:
    case WeftParser::RuleBound:
      return "a number";
    case WeftParser::RuleClause:
      return "a clause";
    case WeftParser::RuleValueType:
      return "a type (STRING, INTEGER, DECIMAL, FLOAT, BOOLEAN, DATE, TIMESTAMP)";
    default:
      return {};
  }
}

// What a user calls a token that could stand here; `rule` is the one that asks for it.
std::string word_of(std::size_t token, std::size_t rule,
                    const antlr4::dfa::Vocabulary& vocabulary) {
  switch (rule) {
    case WeftParser::RuleNegation:
    case WeftParser::RuleFactor:
      return "an expression";
    case WeftParser::RuleLabelFactor:
      return "a label";
    case WeftParser::RuleExpression:
    case WeftParser::RuleConjunction:
    case WeftParser::RuleConcatenation:
    case WeftParser::RuleSum:
    case WeftParser::RuleProduct:
    case WeftParser::RulePostfix:
      if (token != WeftParser::RIGHT_BRACKET) return "an operator";
      break;
    default:
      break;
  }
  switch (token) {
    case antlr4::Token::EOF:
      return "the end of the query";
    case WeftParser::SEMICOLON:
      return {};
    case WeftParser::ORDER:
      return "ORDER BY";
    case WeftParser::GROUP:
      return rule == WeftParser::RuleSelector ? "GROUPS" : "GROUP BY";
    case WeftParser::IS:
      if (rule == WeftParser::RuleLabels) return {};  // `:` says it
      return "IS";
    case WeftParser::AS:
      return rule == WeftParser::RuleAsOf ? "AS OF" : "AS";
    case WeftParser::PARAMETER:
      return "a parameter";
    case WeftParser::SKIP_:
      return {};  // OFFSET says it
    case WeftParser::INTEGER:
      return "a number";
    case WeftParser::STRING:
      return "a text";
    default:
      break;
  }
  const std::string literal = vocabulary.getLiteralName(token);
  if (!literal.empty()) return "`" + literal.substr(1, literal.size() - 2) + "`";
  std::string name = vocabulary.getSymbolicName(token);
  if (name.back() == '_') name.pop_back();  // TRUE_: TRUE is a macro somewhere
  return name;
}

// Reads rules over all tokens at once. A rule that starts at a token may end before several
// others; what was found for a rule and a token is kept.
class Walk {
 public:
  Walk(const antlr4::Parser& parser, const Tokens& tokens)
      : network_(parser.getATN()), vocabulary_(parser.getVocabulary()), tokens_(tokens) {}

  Expectation run() {
    read_rule(WeftParser::RuleQuery, 0);  // finds how far one can read
    ends_.clear();
    is_collecting_ = true;
    read_rule(WeftParser::RuleQuery, 0);  // finds what was asked for there
    return {furthest_, std::move(words_)};
  }

 private:
  using Ends = std::set<std::size_t>;
  struct Place {
    const ATNState* state;
    std::size_t index;
    auto operator<=>(const Place&) const = default;
  };

  const Ends& read_rule(std::size_t rule, std::size_t start) {
    const std::pair key(rule, start);
    if (const auto known = ends_.find(key); known != ends_.end()) return known->second;
    return ends_[key] = read_rule_anew(rule, start);
  }

  Ends read_rule_anew(std::size_t rule, std::size_t start) {
    Ends ends;
    if (is_collecting_ && start == furthest_ && !concept_of(rule).empty()) {
      words_.emplace(concept_of(rule));
      return ends;
    }
    std::vector<Place> open{{network_.ruleToStartState[rule], start}};
    std::set<std::pair<std::size_t, std::size_t>> seen;
    while (!open.empty()) {
      const Place place = open.back();
      open.pop_back();
      if (!seen.emplace(place.state->stateNumber, place.index).second) continue;
      if (place.state == network_.ruleToStopState[rule])
        ends.insert(place.index);
      else
        for (const auto* transition : place.state->transitions)
          follow(*transition, place, open);
    }
    return ends;
  }

  void follow(const Transition& transition, const Place& place, std::vector<Place>& open) {
    if (transition.getSerializationType() == Transition::RULE) {
      const auto& call = static_cast<const RuleTransition&>(transition);
      for (const std::size_t end : read_rule(call.target->ruleIndex, place.index))
        open.push_back({call.followState, end});
    } else if (transition.isEpsilon()) {
      open.push_back({transition.target, place.index});
    } else if (place.index < tokens_.size()) {
      furthest_ = std::max(furthest_, place.index);
      const std::size_t type = tokens_[place.index]->getType();
      if (transition.matches(type, 0, network_.maxTokenType))
        open.push_back({transition.target, place.index + 1});
      else if (is_collecting_ && place.index == furthest_)
        collect(transition, place.state->ruleIndex);
    }
  }

  void collect(const Transition& transition, std::size_t rule) {
    for (const ssize_t type : transition.label().toList())
      if (auto word = word_of(static_cast<std::size_t>(type), rule, vocabulary_); !word.empty())
        words_.insert(std::move(word));
  }

  const ATN& network_;
  const antlr4::dfa::Vocabulary& vocabulary_;
  const Tokens& tokens_;
  std::map<std::pair<std::size_t, std::size_t>, Ends> ends_;
  std::size_t furthest_ = 0;
  bool is_collecting_ = false;
  std::set<std::string> words_;
};

// What says most about the place comes first; what is not here comes in alphabetical order, and
// what could stand after nearly everything comes last.
constexpr std::array kFirst{"a path", "a node",        "an edge",         "a quantifier", "a label",
                            "a name", "an expression", "a property name", "a number",     "a text"};
constexpr std::array kLast{
    "an operator", "WHERE",    "`,`",       "AS",     "a clause",
    "RETURN",      "GROUP BY", "ORDER BY",  "OFFSET", "LIMIT",
    "UNION",       "EXCEPT",   "INTERSECT", "NEXT",   "the end of the query"};

int rank_of(std::string_view word) {
  for (std::size_t i = 0; i < kFirst.size(); ++i)
    if (word == kFirst[i]) return static_cast<int>(i);
  for (std::size_t i = 0; i < kLast.size(); ++i)
    if (word == kLast[i]) return static_cast<int>(kFirst.size() + 1 + i);
  return static_cast<int>(kFirst.size());
}

// Leaves out what is right but would only distract beside something else.
void simplify(std::set<std::string>& words) {
  const auto has = [&](const char* word) { return words.count(word) != 0; };
  const auto drop = [&](std::initializer_list<const char*> distractions) {
    for (const char* word : distractions)
      words.erase(word);
  };
  if (has("an edge")) drop({"a node"});  // two nodes side by side are refused later
  if (has("a path")) words = {"a path"};
  if (has("`)`") && has("`{`")) drop({"a node", "a selector", "a path mode", "`=`"});
  if (has("a node") && has("a selector")) drop({"a selector", "a path mode"});
  if (has("an operator")) drop({"`(`"});
}

}  // namespace

Expectation find_expectation(const antlr4::Parser& parser, const Tokens& visible) {
  Expectation found = Walk(parser, visible).run();
  simplify(found.words);
  return found;
}

std::string list_words(const std::set<std::string>& words) {
  std::vector<std::string_view> ordered(words.begin(), words.end());
  std::stable_sort(ordered.begin(), ordered.end(),
                   [](std::string_view a, std::string_view b) { return rank_of(a) < rank_of(b); });
  std::string text;
  for (std::size_t i = 0; i < ordered.size(); ++i) {
    if (i > 0) text += i + 1 == ordered.size() ? " or " : ", ";
    text += ordered[i];
  }
  return text;
}

}  // namespace weft
