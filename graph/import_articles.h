#pragma once
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "graph/graph.h"
#include "graph/import.h"

namespace weft {

// Holds the statements of named graphs until a file has been read, because those of one article may
// stand anywhere in it; then hands them on graph by graph, each article once as a whole.
class NamedGraphs {
 public:
  explicit NamedGraphs(const ImportOptions& options);
  ~NamedGraphs();

  void add(const Quad& quad);  // quad.graph is set

  struct Receiver {
    std::function<void(const ArticleFacts&)> article;
    std::function<void(const std::vector<Decision>&)> decisions;
    std::function<void(Quad&&)> statement;  // of a graph that is no article's record
    // Of an article, or of decisions; its statements follow as such.
    std::function<void(std::string reason)> fault;
  };
  // Once, after the last add(). Articles come in order of their IRIs. Memory: one article.
  void drain(const Receiver& receiver);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace weft
