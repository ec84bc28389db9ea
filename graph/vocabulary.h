#pragma once
#include <string>
#include <string_view>

// IRIs that the program itself speaks of. Namespaces first, then single names.
namespace weft::vocabulary {

inline constexpr std::string_view kRdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
inline constexpr std::string_view kRdfs = "http://www.w3.org/2000/01/rdf-schema#";
inline constexpr std::string_view kXsd = "http://www.w3.org/2001/XMLSchema#";
inline constexpr std::string_view kSkos = "http://www.w3.org/2004/02/skos/core#";
inline constexpr std::string_view kFoaf = "http://xmlns.com/foaf/0.1/";
inline constexpr std::string_view kProv = "http://www.w3.org/ns/prov#";
inline constexpr std::string_view kSchema = "https://schema.org/";
// Base of everything that weft mints; a user can set another (Graph::Options::base).
inline constexpr std::string_view kBase = "https://weft.dev/";

inline constexpr std::string_view kType = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
// A property that has one value at a time (OWL 2 Web Ontology Language, section 9.2.7).
inline constexpr std::string_view kFunctionalProperty =
    "http://www.w3.org/2002/07/owl#FunctionalProperty";
// A property that one subject at a time has the object of (section 9.2.8).
inline constexpr std::string_view kInverseFunctionalProperty =
    "http://www.w3.org/2002/07/owl#InverseFunctionalProperty";
inline constexpr std::string_view kLabel = "http://www.w3.org/2000/01/rdf-schema#label";
inline constexpr std::string_view kPrefLabel = "http://www.w3.org/2004/02/skos/core#prefLabel";
inline constexpr std::string_view kAltLabel = "http://www.w3.org/2004/02/skos/core#altLabel";
inline constexpr std::string_view kSchemaName = "https://schema.org/name";
inline constexpr std::string_view kSchemaAlternateName = "https://schema.org/alternateName";
inline constexpr std::string_view kFoafName = "http://xmlns.com/foaf/0.1/name";

inline constexpr std::string_view kXsdString = "http://www.w3.org/2001/XMLSchema#string";
inline constexpr std::string_view kXsdBoolean = "http://www.w3.org/2001/XMLSchema#boolean";
inline constexpr std::string_view kXsdInteger = "http://www.w3.org/2001/XMLSchema#integer";
inline constexpr std::string_view kXsdDecimal = "http://www.w3.org/2001/XMLSchema#decimal";
inline constexpr std::string_view kXsdDouble = "http://www.w3.org/2001/XMLSchema#double";
inline constexpr std::string_view kXsdDate = "http://www.w3.org/2001/XMLSchema#date";
inline constexpr std::string_view kXsdDateTime = "http://www.w3.org/2001/XMLSchema#dateTime";
inline constexpr std::string_view kXsdGYear = "http://www.w3.org/2001/XMLSchema#gYear";
inline constexpr std::string_view kXsdGYearMonth = "http://www.w3.org/2001/XMLSchema#gYearMonth";
inline constexpr std::string_view kXsdDuration = "http://www.w3.org/2001/XMLSchema#duration";

}  // namespace weft::vocabulary
