#include "graph/link_class.h"

#include <algorithm>
#include <array>
#include <set>

#include "graph/vocabulary.h"

namespace weft {
namespace {

struct Subclass {
  std::string_view name, main_class;
};

// schema.org's classes below the main ones that readers of news meet; sorted by name.
constexpr std::array kSubclasses{
    Subclass{"AdministrativeArea", "Place"},
    Subclass{"Airline", "Organization"},
    Subclass{"Airport", "Place"},
    Subclass{"Article", "CreativeWork"},
    Subclass{"Bank", "Organization"},
    Subclass{"BodyOfWater", "Place"},
    Subclass{"Book", "CreativeWork"},
    Subclass{"City", "Place"},
    Subclass{"CivicStructure", "Place"},
    Subclass{"CollegeOrUniversity", "Organization"},
    Subclass{"Continent", "Place"},
    Subclass{"Corporation", "Organization"},
    Subclass{"Country", "Place"},
    Subclass{"EducationalOrganization", "Organization"},
    Subclass{"Festival", "Event"},
    Subclass{"GovernmentOrganization", "Organization"},
    Subclass{"Hospital", "Organization"},
    Subclass{"Landform", "Place"},
    Subclass{"LandmarksOrHistoricalBuildings", "Place"},
    Subclass{"Legislation", "CreativeWork"},
    Subclass{"LocalBusiness", "Organization"},
    Subclass{"Mountain", "Place"},
    Subclass{"Movie", "CreativeWork"},
    Subclass{"Museum", "Organization"},
    Subclass{"MusicAlbum", "CreativeWork"},
    Subclass{"MusicComposition", "CreativeWork"},
    Subclass{"MusicGroup", "Organization"},
    Subclass{"MusicRecording", "CreativeWork"},
    Subclass{"NGO", "Organization"},
    Subclass{"NewsMediaOrganization", "Organization"},
    Subclass{"Newspaper", "CreativeWork"},
    Subclass{"OrganizationRole", "Role"},
    Subclass{"Park", "Place"},
    Subclass{"PerformingGroup", "Organization"},
    Subclass{"Play", "CreativeWork"},
    Subclass{"PoliticalParty", "Organization"},
    Subclass{"Residence", "Place"},
    Subclass{"RiverBodyOfWater", "Place"},
    Subclass{"School", "Organization"},
    Subclass{"SportsEvent", "Event"},
    Subclass{"SportsOrganization", "Organization"},
    Subclass{"SportsTeam", "Organization"},
    Subclass{"State", "Place"},
    Subclass{"TVSeries", "CreativeWork"},
    Subclass{"VideoGame", "CreativeWork"},
};

// The bytes of schema.org's namespace at the begin, however it is written; 0 for other IRIs.
std::size_t schema_bytes(std::string_view type_iri) {
  for (const std::string_view schema :
       {vocabulary::kSchema, std::string_view("http://schema.org/")}) {
    if (type_iri.starts_with(schema)) return schema.size();
  }
  return 0;
}

// Empty where the bare name is no subclass's.
std::string_view above(std::string_view name) {
  const auto subclass = std::lower_bound(
      kSubclasses.begin(), kSubclasses.end(), name,
      [](const Subclass& entry, std::string_view wanted) { return entry.name < wanted; });
  const bool found = subclass != kSubclasses.end() && subclass->name == name;
  return found ? subclass->main_class : std::string_view();
}

}  // namespace

std::string link_class(std::string_view type_iri) {
  const std::size_t bytes = schema_bytes(type_iri);
  if (bytes == 0) return std::string(type_iri);
  std::string_view name = type_iri.substr(bytes);
  if (name == "Thing") return {};
  if (const std::string_view main = above(name); !main.empty()) name = main;
  return std::string(vocabulary::kSchema) + std::string(name);
}

std::string main_class(std::string_view type_iri) {
  const std::size_t bytes = schema_bytes(type_iri);
  if (bytes == 0) return {};
  const std::string_view main = above(type_iri.substr(bytes));
  return main.empty() ? std::string()
                      : std::string(type_iri.substr(0, bytes)) + std::string(main);
}

std::vector<std::string> finest_classes(std::vector<std::string> type_iris) {
  std::set<std::string> coarse;
  for (const std::string& iri : type_iris)
    coarse.insert(main_class(iri));
  std::erase_if(type_iris, [&](const std::string& iri) { return coarse.contains(iri); });
  std::sort(type_iris.begin(), type_iris.end());
  type_iris.erase(std::unique(type_iris.begin(), type_iris.end()), type_iris.end());
  return type_iris;
}

}  // namespace weft
