#!/usr/bin/env python3
"""No two headers define a type of the same name in one namespace: linkers merge what templates make
of both ([basic.def.odr]), and the program is then wrong without a word."""
import re
import sys

import sources

NAMESPACE = re.compile(r"namespace ([\w:]+) \{")
DEFINITION = re.compile(r"(?:struct|class|enum class) (\w+)(?!::)\b(?: final)?(?: :[^;(]*)? \{")


def definitions(root, name):
    """(line number, namespace, type) of each type defined at the first column."""
    namespace = ""
    for line_number, line in enumerate(sources.lines(root, name), 1):
        if found := NAMESPACE.match(line):
            namespace = found[1]
        elif found := DEFINITION.match(line):
            yield line_number, namespace, found[1]


def check(root=sources.ROOT):
    problems, homes = [], {}
    for name in sources.files(root, suffixes=(".h",)):
        for line_number, namespace, type_name in definitions(root, name):
            home = homes.setdefault((namespace, type_name), name)
            if home != name:
                problems.append(f"{name}:{line_number}: {home} has a type {type_name}, too; "
                                "rename one")
    return problems


if __name__ == "__main__":
    sys.exit(sources.report(check()))
