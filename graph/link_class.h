#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace weft {

// The class under which linking compares: schema.org's subclasses count as their main class
// (City as Place, Corporation as Organization); schema:Thing and an empty type as unknown (empty).
std::string link_class(std::string_view type_iri);

// The main class above a subclass, in the namespace that it is written in: schema:Place of
// schema:City. Empty for main classes and for classes that are not known.
std::string main_class(std::string_view type_iri);

// Without repetition and without those that another of them is a subclass of: what to show of
// {City, Place} is City. Sorted.
std::vector<std::string> finest_classes(std::vector<std::string> type_iris);

}  // namespace weft
