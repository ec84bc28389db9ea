// Eight times two sentences, for trainers to learn by heart.
#pragma once
#include <fstream>

#include "tests/helpers/temporary_folder.h"
#include "train/treebank.h"

namespace weft::testing {

inline std::vector<TreebankSentence> small_treebank() {
  const TemporaryFolder folder;
  const std::string path = (folder / "small.conllu").string();
  std::ofstream file(path);
  for (int i = 0; i < 8; ++i) {
    file << "# newpar\n# text = dogs bark.\n"
            "1\tdogs\tdog\tNOUN\tNNS\tNumber=Plur\t2\tnsubj\t_\t_\n"
            "2\tbark\tbark\tVERB\tVBP\t_\t0\troot\t_\tSpaceAfter=No\n"
            "3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n"
            "1\tYesterday\tyesterday\tNOUN\tNN\tNumber=Sing\t3\tobl:tmod\t_\t_\n"
            "2\tAda\tAda\tPROPN\tNNP\tNumber=Sing\t3\tnsubj\t_\tNER=B-PER\n"
            "3\twalked\twalk\tVERB\tVBD\t_\t0\troot\t_\t_\n\n";
  }
  file.close();
  return read_conllu(path);
}

}  // namespace weft::testing
