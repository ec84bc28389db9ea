#include "graph/link_class.h"

#include <algorithm>
#include <array>

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

}  // namespace

std::string link_class(std::string_view type_iri) {
  std::string_view name = type_iri;
  for (const std::string_view schema :
       {vocabulary::kSchema, std::string_view("http://schema.org/")}) {
    if (type_iri.starts_with(schema)) name = type_iri.substr(schema.size());
  }
  if (name.size() == type_iri.size()) return std::string(type_iri);
  if (name == "Thing") return {};
  const auto subclass = std::lower_bound(
      kSubclasses.begin(), kSubclasses.end(), name,
      [](const Subclass& entry, std::string_view wanted) { return entry.name < wanted; });
  if (subclass != kSubclasses.end() && subclass->name == name) name = subclass->main_class;
  return std::string(vocabulary::kSchema) + std::string(name);
}

}  // namespace weft
