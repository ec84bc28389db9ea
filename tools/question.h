#pragma once
#include <string_view>

#include "graph/graph.h"
#include "query/query.h"
#include "query/value_text.h"
#include "tools/answer.h"

namespace weft {

struct AnswerStyle {
  AnswerFormat format = AnswerFormat::table;
  query::NodeForm nodes = query::NodeForm::name;
};

// Asks the graph and prints the answer to standard output; warnings, and under PROFILE the plan, go
// to standard error. Throws what query::run_query and query::Rows throw; where the answer ended
// early, Answer::print_cut has been printed before.
void ask(const Snapshot& snapshot, std::string_view text, const query::QueryOptions& options,
         const AnswerStyle& style);

// Takes "name=value" of --param into the options. Throws UsageError.
void add_parameter(query::QueryOptions& options, std::string_view definition);

}  // namespace weft
