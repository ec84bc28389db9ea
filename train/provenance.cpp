#include "train/provenance.h"

namespace weft {

namespace {

constexpr std::string_view kGlove =
    "GloVe 6B vectors, 50,000 words (Pennington, Socher, Manning 2014); public domain (PDDL 1.0)\n";
constexpr std::string_view kTreebanks =
    "UD English EWT (Silveira et al. 2014); CC BY-SA 4.0\n"
    "GUM (Zeldes 2017), the documents whose texts are under free licences; annotation CC BY 4.0, "
    "texts CC BY, CC BY-SA or public domain\n";
constexpr std::string_view kNames =
    "Universal NER English EWT (Mayhew et al. 2024); CC BY-SA 4.0\n"
    "Re-DocRED (Tan et al. 2022; Yao et al. 2019); MIT, text of Wikipedia CC BY-SA 3.0\n"
    "CrossNER (Liu et al. 2021); MIT, text of Wikipedia CC BY-SA 3.0\n"
    "WNUT 2017 (Derczynski et al. 2017); CC BY 4.0\n";
constexpr std::string_view kCoreference =
    "OntoGUM (Zhu, Pradhan, Zeldes 2021), of the same documents of GUM; CC BY 4.0\n"
    "LitBank (Bamman, Lewke, Mansoor 2020); CC BY 4.0\n"
    "GAP development set (Webster et al. 2018); Apache 2.0, text of Wikipedia CC BY-SA 3.0\n";

}  // namespace

std::string provenance(ModelKind kind) {
  std::string text = "Learnt from:\n";
  text += kGlove;
  text += kTreebanks;
  if (kind == ModelKind::reader) text += kNames;
  if (kind == ModelKind::coreference) text += kCoreference;
  return text + "Licence of this file: CC BY-SA 4.0\n";
}

std::string provenance_of_files(const std::vector<std::string>& paths) {
  std::string text = "Learnt from:\n";
  for (const std::string& path : paths)
    text += path.substr(path.rfind('/') + 1) + "\n";
  return text + "Licence of this file: as its sources demand\n";
}

}  // namespace weft
