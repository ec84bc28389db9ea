#!/usr/bin/env python3
"""The checks find each fault that they are for, and nothing in a clean tree."""
import pathlib
import tempfile
import unittest

import check_includes
import check_style
import check_type_names

CLEAN = {
    "graph/CMakeLists.txt": "add_library(graph STATIC store.cpp rocksdb_folder.cpp)\n",
    "graph/store.h": "#pragma once\n#include <string>\n#include <fmt/core.h>\n",
    "graph/store.cpp": '#include "graph/store.h"\n',
    "graph/rocksdb_folder.cpp": "#include <rocksdb/db.h>\n",
    "query/CMakeLists.txt": "add_library(query STATIC plan.cpp)\n",
    "query/plan.cpp": '#include "graph/store.h"\n#include "grammar/ast.h"\n',
}
LONG = "void f(int x) {\n" + "  ++x;\n" * 61 + "}\n"


class ChecksTest(unittest.TestCase):
    def problems(self, check, changes):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for name, text in {**CLEAN, **changes}.items():
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                (root / name).write_text(text, encoding="utf-8")
            return check(root)

    def test_clean_tree(self):
        self.assertEqual(self.problems(check_includes.check, {}), [])
        self.assertEqual(self.problems(check_style.check, {}), [])
        self.assertEqual(self.problems(check_type_names.check, {}), [])

    def test_includes(self):
        for text, words in {
            '#include "query/plan.h"\n': "graph/ must not see query/",
            "#include <rocksdb/db.h>\n": "belongs in graph/rocksdb_folder.cpp",
            '#include "store.h"\n': 'write "graph/store.h"',
        }.items():
            found = self.problems(check_includes.check, {"graph/store.cpp": text})
            self.assertEqual(len(found), 1)
            self.assertIn("graph/store.cpp:1: ", found[0])
            self.assertIn(words, found[0])
        found = self.problems(check_includes.check, {
            "grammar/tree.h": "#include <antlr4-runtime.h>\n",
            "grammar/ast.h": '#include "grammar/tree.h"\n'})
        self.assertEqual(found, ["query/plan.cpp: grammar/ast.h brings <antlr4-runtime.h> along; "
                                 "split what others need from it"])
        found = self.problems(
            check_includes.check, {"graph/store.h": "#include <unicode/utf8.h>\n"})
        self.assertIn("move <unicode/utf8.h> to the .cpp", found[0])

    def test_type_names(self):
        body = "namespace weft {\n\nstruct Row {\n};\n\n}  // namespace weft\n"
        self.assertEqual(self.problems(check_type_names.check, {
            "graph/row.h": body, "query/row.h": body.replace("weft", "weft::query")}), [])
        self.assertEqual(
            self.problems(check_type_names.check, {"graph/row.h": body, "query/row.h": body}),
            ["query/row.h:3: graph/row.h has a type Row, too; rename one"])

    def test_style(self):
        for text, words in {
            LONG: "a function of 61 lines",
            "struct A {\n" + LONG.replace("void", "  void").replace("\n}", "\n  }") + "};\n":
                "a function of 61 lines",
            "int x;  // " + "x" * 100 + "\n": "111 columns",
            "\tint x;\n": "a tab",
            "// TO" + "DO later\n": "unfinished work",
            'auto folder = "/ro' + 'ot/x";\n': "a path of one machine",
            "std::cout << 1;\n": "does not print",
            "int x;\n" * 601: "601 lines",
        }.items():
            found = self.problems(check_style.check, {"graph/store.cpp": text})
            self.assertEqual(len(found), 1, found)
            self.assertIn(words, found[0])
        found = self.problems(check_style.check, {"graph/orphan.cpp": "int x;\n"})
        self.assertIn("graph/orphan.cpp: no target builds it", found[0])


if __name__ == "__main__":
    unittest.main()
