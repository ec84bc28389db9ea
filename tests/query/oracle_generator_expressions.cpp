#include <fmt/core.h>

#include <string_view>

#include "tests/query/oracle_query_writer.h"

namespace weft::oracle {

std::string Generator::owner() {
  return one_named(Sort::node);
}

std::string Generator::number(int depth) {
  const std::string node = owner(), path = one_named(Sort::path), known = one_named(Sort::number);
  const std::string length = one_named(Sort::length_only_path);
  if (depth > 0 && chance(50)) {
    const std::string a = number(depth - 1), b = number(depth - 1);
    switch (below(8)) {
      case 0:
        return fmt::format("({} + {})", a, b);
      case 1:
        return fmt::format("({} - {})", a, b);
      case 2:
        return fmt::format("({} * {})", a, b);
      case 3:
        return fmt::format("COALESCE({}, {})", a, b);
      case 4:
        return fmt::format("CASE WHEN {} THEN {} ELSE {} END", condition(depth - 1), a, b);
      case 5:
        return fmt::format("ABS({})", a);
      case 6:
        return fmt::format("CHAR_LENGTH({})", text(depth - 1));
      default:
        return fmt::format("NULLIF({}, {})", a, b);
    }
  }
  switch (below(7)) {
    case 0:
      return node.empty() ? "2" : node + ".num";
    case 1:
      return known.empty() ? "1.5" : known;
    case 2:
      return path.empty() ? "0" : fmt::format("path_length({})", path);
    case 3:
      return length.empty() ? "3" : fmt::format("path_length({})", length);
    case 4:
      return node.empty() ? "1e0" : fmt::format("YEAR({}.day)", node);
    case 5: {
      const std::string list = chance(50) ? one_named(Sort::edges) : one_named(Sort::nodes);
      return list.empty() ? "-1" : fmt::format("size({})", list);
    }
    default:
      return any_of({"0", "1", "2", "1.0", "0.5"});
  }
}

std::string Generator::text(int depth) {
  const std::string node = owner(), edge = one_named(Sort::edge), known = one_named(Sort::text);
  if (depth > 0 && chance(40)) {
    const std::string a = text(depth - 1);
    switch (below(5)) {
      case 0:
        return fmt::format("UPPER({})", a);
      case 1:
        return fmt::format("({} || {})", a, text(depth - 1));
      case 2:
        return fmt::format("LEFT({}, 1)", a);
      case 3:
        return fmt::format("COALESCE({}, 'none')", a);
      default:
        return fmt::format("CASE ({} || '') WHEN 'x' THEN 'is x' WHEN 'Ada' THEN 'is Ada' END", a);
    }
  }
  switch (below(6)) {
    case 0:
      return node.empty() ? "'x'" : node + ".txt";
    case 1:
      return node.empty() ? "'Ada'" : node + ".name";
    case 2:
      return edge.empty() ? "'p'" : fmt::format("type({})", edge);
    case 3:
      return known.empty() ? "''" : known;
    case 4:
      return node.empty() ? "CAST(12 AS STRING)" : node + ".iri";
    default:
      return any_of({"'x'", "'Y'", "'xy'", "'Ada'", "'Bob'"});
  }
}

std::string Generator::day() {
  const std::string node = owner();
  if (!node.empty() && chance(60)) return node + ".day";
  return any_of({"DATE '2019-05-09'", "DATE '2020-01-31'", "CAST('2019-06-01' AS DATE)"});
}

std::string Generator::comparison() {
  const char* op = any_of({"=", "<>", "<", "<=", ">", ">="});
  const std::string node = owner(), edge = one_named(Sort::edge), anything = one_named(Sort::any);
  switch (below(10)) {
    case 0:
      return fmt::format("{} {} {}", number(1), op, number(1));
    case 1:
      return fmt::format("{} {} {}", text(1), op, text(0));
    case 2:
      return fmt::format("{} {} {}", day(), op, day());
    case 3:
      return node.empty()
                 ? "TRUE"
                 : fmt::format("{}.day {} {}", node, op, any_of({"'2019'", "'2019-05'", "'2020'"}));
    case 4:
      return node.empty() ? "NULL IS NULL"
                          : fmt::format("{}.mix {} {}", node, op,
                                        any_of({"1", "'x'", "TRUE", "DATE '2019-05-09'"}));
    case 5:
      return node.empty() ? "FALSE" : fmt::format("{} = {}", node, owner());
    case 6:
      return edge.empty()
                 ? "UNKNOWN"
                 : fmt::format("{} {} {}", edge, any_of({"=", "<>"}), one_named(Sort::edge));
    case 7:
      return anything.empty() ? "1 = 1.0" : fmt::format("{} {} 1", anything, op);
    case 8:
      return node.empty()
                 ? "TRUE"
                 : fmt::format("{}.{} {} {}.num", node, any_of({"num", "mix"}), op, owner());
    default:
      return node.empty() ? "FALSE"
                          : fmt::format("{}.flag = {}", node, any_of({"TRUE", "FALSE", "NULL"}));
  }
}

std::string Generator::condition(int depth) {
  const std::string node = owner();
  if (depth > 0 && chance(45)) {
    switch (below(4)) {
      case 0:
        return fmt::format("({} AND {})", condition(depth - 1), condition(depth - 1));
      case 1:
        return fmt::format("({} OR {})", condition(depth - 1), condition(depth - 1));
      case 2:
        return fmt::format("({} XOR {})", condition(depth - 1), condition(depth - 1));
      default:
        return fmt::format("(NOT {})", condition(depth - 1));
    }
  }
  switch (node.empty() ? below(4) : below(10)) {
    case 0:
      return fmt::format("({})", comparison());
    case 1:
      return fmt::format("({} IN [{}, {}])", number(0), number(0), any_of({"1", "NULL", "0.5"}));
    case 2:
      return fmt::format("({} {} {})", text(0), any_of({"CONTAINS", "STARTS WITH", "ENDS WITH"}),
                         any_of({"'x'", "'d'", "''"}));
    case 3:
      return fmt::format("(({}) IS {}{})", comparison(), any_of({"", "NOT "}),
                         any_of({"TRUE", "FALSE", "UNKNOWN"}));
    case 4:
      return fmt::format("({}.{} IS {}NULL)", node, any_of({"num", "txt", "name", "day"}),
                         any_of({"", "NOT "}));
    case 5:
      return fmt::format("({} IS {}LABELED {})", node, any_of({"", "NOT "}), node_labels());
    case 6:
      return fmt::format("({}:{})", node, any_of({"A", "B", "C"}));
    case 7:
      return fmt::format("EXISTS {{ ({}){}() }}", node, edge());
    case 8: {
      const std::string other = fresh();
      return fmt::format("EXISTS {{ MATCH ({}){}({}) WHERE {} }}", node, edge(), other,
                         element_condition(other));
    }
    default:
      return fmt::format("({}.name IN ['Ada', 'Lady', 'x'])", node);
  }
}

std::string Generator::element_condition(const std::string& variable) {
  switch (below(5)) {
    case 0:
      return fmt::format("{}.num > 0", variable);
    case 1:
      return fmt::format("{}.name = 'Bob'", variable);
    case 2:
      return fmt::format("NOT {}:A", variable);
    case 3:
      return fmt::format("{}.txt IS NULL", variable);
    default:
      return fmt::format("{0}.num = 1 OR {0}.mix = 1", variable);
  }
}

}  // namespace weft::oracle
