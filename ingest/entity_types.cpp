#include "ingest/entity_types.h"

#include "graph/vocabulary.h"

namespace weft {
namespace {

bool says_what_it_is(const Proposition& p) {
  return p.relation == "be" && p.object && p.polarity == Polarity::affirmed &&
         p.modality == Modality::stated && p.standing == Standing::current;
}

}  // namespace

void refine_types(const References& references, const ClassTree& classes,
                  const Propositions& propositions, std::vector<EntityRecord>& records) {
  for (const Proposition& p : propositions) {
    if (!says_what_it_is(p)) continue;
    const auto subject = references.refer(p.subject);
    if (!subject || !std::holds_alternative<LocalEntity>(subject->term)) continue;
    const auto object = references.refer_as_class(*p.object);
    if (!object || object->type.kind != ArgumentKind::text) continue;
    const std::string_view stated = object->type.class_name;
    std::string& type =
        records[static_cast<std::size_t>(std::get<LocalEntity>(subject->term))].type;
    const bool narrower = type.empty() || classes.is_a(stated, schema_class(type));
    // Nobody is a company or a town: there the name was taken for a person's.
    const bool never_person = schema_class(type) == "Person" && !classes.is_a(stated, "Person") &&
                              classes.main_class(stated) != stated;
    if (!stated.empty() && (narrower || never_person)) {
      type = std::string(vocabulary::kSchema) + std::string(stated);
    }
  }
}

}  // namespace weft
