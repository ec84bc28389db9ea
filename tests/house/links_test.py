#!/usr/bin/env python3
"""Links between the project's own pages lead somewhere."""
import re
import sys

import sources

LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")


def check(root=sources.ROOT):
    problems = []
    for name in sources.files(root, (".md",)):
        if name.startswith("samples/articles/") or name.startswith("tests/"):
            continue
        for line_number, line in enumerate(sources.lines(root, name), 1):
            for target in LINK.findall(line):
                if not (root / name).parent.joinpath(target).exists():
                    problems.append(f"{name}:{line_number}: {target} is not there; mend the link")
    return problems


if __name__ == "__main__":
    sys.exit(sources.report(check()))
