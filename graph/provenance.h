// The words in which an article and its evidence stand in a dump (docs/DUMPS.md): PROV-O and
// schema.org where they have one, else weft's own. Beside the graph <article>, which holds what the
// article asserts, stands the graph <article/provenance>, which holds where and how it says it.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace weft::provenance {

inline constexpr std::string_view kWeft = "https://weft.dev/vocabulary#";
inline constexpr std::string_view kGraphSuffix = "/provenance";

// The graph of what linking derives from all articles together, the labels of entities. A reader of
// a dump derives it again, so it is not read back.
inline constexpr std::string_view kLinking = "https://weft.dev/vocabulary#Linking";

// The graph of the schema: which predicates have one value at a time, each an
// owl:FunctionalProperty, and which one subject, an owl:InverseFunctionalProperty. Read back as a
// setting of the folder, not as statements.
inline constexpr std::string_view kSchemaGraph = "https://weft.dev/vocabulary#Schema";
// Of a predicate there: roles that one subject at a time has under it, "chairman|chair".
inline constexpr std::string_view kSingleRole = "https://weft.dev/vocabulary#singleRole";
// The graph of what was decided by hand about entities; it is read back.
inline constexpr std::string_view kDecisions = "https://weft.dev/vocabulary#Decisions";
// A decision is this, its time in microseconds since 1970, '-', and the hash of what it says.
inline constexpr std::string_view kDecisionBase = "https://weft.dev/decision/";

// Classes.
inline constexpr std::string_view kBundle = "http://www.w3.org/ns/prov#Bundle";
inline constexpr std::string_view kSchemaArticle = "https://schema.org/Article";
inline constexpr std::string_view kArticle = "https://weft.dev/vocabulary#Article";
inline constexpr std::string_view kLocalEntity = "https://weft.dev/vocabulary#LocalEntity";
inline constexpr std::string_view kName = "https://weft.dev/vocabulary#Name";
inline constexpr std::string_view kEvidence = "https://weft.dev/vocabulary#Evidence";
inline constexpr std::string_view kQualifier = "https://weft.dev/vocabulary#Qualifier";
inline constexpr std::string_view kDecision = "https://weft.dev/vocabulary#Decision";
inline constexpr std::string_view kDecidedName = "https://weft.dev/vocabulary#DecidedName";

// Of articles.
inline constexpr std::string_view kSource = "https://weft.dev/vocabulary#source";
inline constexpr std::string_view kContentHash = "https://weft.dev/vocabulary#contentHash";
inline constexpr std::string_view kHeadline = "https://schema.org/headline";
inline constexpr std::string_view kDatePublished = "https://schema.org/datePublished";
inline constexpr std::string_view kAuthor = "https://schema.org/author";
inline constexpr std::string_view kText = "https://schema.org/text";

// Of everything that has a place in a list: counted from 0.
inline constexpr std::string_view kPosition = "https://weft.dev/vocabulary#position";

// Of an article's own entities and their names.
inline constexpr std::string_view kSpecializationOf = "http://www.w3.org/ns/prov#specializationOf";
inline constexpr std::string_view kEntityType = "https://weft.dev/vocabulary#entityType";
inline constexpr std::string_view kHasName = "https://weft.dev/vocabulary#name";
inline constexpr std::string_view kNameText = "https://schema.org/name";
inline constexpr std::string_view kReach = "https://weft.dev/vocabulary#reach";
inline constexpr std::string_view kFirstMention = "https://weft.dev/vocabulary#firstMention";

// Of evidence. The rdf: terms name what the graph's statement holds, the weft: ones the article's
// own entity behind it.
inline constexpr std::string_view kSubject = "http://www.w3.org/1999/02/22-rdf-syntax-ns#subject";
inline constexpr std::string_view kPredicate =
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate";
inline constexpr std::string_view kObject = "http://www.w3.org/1999/02/22-rdf-syntax-ns#object";
inline constexpr std::string_view kValue = "http://www.w3.org/1999/02/22-rdf-syntax-ns#value";
inline constexpr std::string_view kLocalSubject = "https://weft.dev/vocabulary#subject";
inline constexpr std::string_view kLocalObject = "https://weft.dev/vocabulary#object";
inline constexpr std::string_view kLocalSpeaker = "https://weft.dev/vocabulary#speaker";
inline constexpr std::string_view kLocalValue = "https://weft.dev/vocabulary#value";
inline constexpr std::string_view kQuotedFrom = "http://www.w3.org/ns/prov#wasQuotedFrom";
inline constexpr std::string_view kAttributedTo = "http://www.w3.org/ns/prov#wasAttributedTo";
inline constexpr std::string_view kQuote = "http://www.w3.org/ns/prov#value";
inline constexpr std::string_view kRanges = "https://weft.dev/vocabulary#ranges";
inline constexpr std::string_view kConfidence = "https://weft.dev/vocabulary#confidence";
inline constexpr std::string_view kPolarity = "https://weft.dev/vocabulary#polarity";
inline constexpr std::string_view kModality = "https://weft.dev/vocabulary#modality";
inline constexpr std::string_view kHasQualifier = "https://weft.dev/vocabulary#qualifier";

// Of decisions; their names have kNameText and, where they are of one class, kEntityType.
inline constexpr std::string_view kKind = "https://weft.dev/vocabulary#kind";
inline constexpr std::string_view kDecidedAt = "http://www.w3.org/ns/prov#generatedAtTime";
inline constexpr std::string_view kDecidedValue = "https://weft.dev/vocabulary#value";
inline constexpr std::string_view kComment = "http://www.w3.org/2000/01/rdf-schema#comment";
inline constexpr std::string_view kOther = "https://weft.dev/vocabulary#other";

}  // namespace weft::provenance
