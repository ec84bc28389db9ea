#!/usr/bin/env python3
"""What a formatter cannot see: long functions, files that no target builds, words out of place."""
import re
import sys

import sources

LINE_COLUMNS_MAX = 100
FUNCTION_LINES_MAX = 60
FILE_LINES_MAX = 600
TEXT = (".h", ".cpp", ".py", ".cmake", ".md", ".txt", ".sh", ".case", ".gql", ".tsv", ".json",
        ".g4")
CODE = (".h", ".cpp", ".py", ".cmake", ".sh")
PRINTING = re.compile(r"std::(cout|cerr|clog)\b|\b(f?printf|puts)\(")
MAY_PRINT = ("tools/", "tests/", "samples/", "train/", "graph/check.cpp")
UNFINISHED = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X)\b")
MACHINE_PATH = re.compile(r"(?<![\w.])/(ro" + r"ot|wo" + r"rk|ho" + r"me|Us" + r"ers)/\w")
NOT_A_FUNCTION = re.compile(
    r"\s*(if|for|while|switch|else|do|try|catch|namespace|struct|class|enum|union|return|case)\b"
    r"|\s*(\}|#|//)|.*=\s*\{$")


def long_functions(name, text):
    """A body runs from a line that ends in '{' to the first '}' at the same indent."""
    for begin, line in enumerate(text):
        has_parameters = ")" in "".join(text[max(0, begin - 3):begin + 1])
        if not line.endswith("{") or NOT_A_FUNCTION.match(line) or not has_parameters:
            continue
        indent = len(line) - len(line.lstrip())
        if indent > 4 or (begin and "TEST_CASE" in line):
            continue
        closing = " " * indent + "}"
        for end in range(begin + 1, len(text)):
            if text[end].startswith(closing):
                if end - begin - 1 > FUNCTION_LINES_MAX:
                    yield (f"{name}:{begin + 1}: a function of {end - begin - 1} lines; "
                           f"split it where its parts have names (at most {FUNCTION_LINES_MAX})")
                break


def judge_lines(name, text):
    code = name.endswith(CODE)
    for line_number, line in enumerate(text, 1):
        place = f"{name}:{line_number}"
        if code and len(line) > LINE_COLUMNS_MAX and "R\"" not in line and "http" not in line:
            yield f"{place}: {len(line)} columns; break the line (at most {LINE_COLUMNS_MAX})"
        if "\t" in line and name.endswith((".h", ".cpp", ".py", ".cmake")):
            yield f"{place}: a tab; indent with blanks, write \\t in text"
        if UNFINISHED.search(line):
            yield f"{place}: unfinished work; finish it, or take the note away"
        if MACHINE_PATH.search(line):
            yield f"{place}: a path of one machine; use a relative path or a temporary folder"
        in_library = name.endswith((".h", ".cpp")) and not name.startswith(MAY_PRINT)
        if in_library and PRINTING.search(line):
            yield f"{place}: the library does not print; return it, or throw an Error"


def unbuilt(root, name):
    """Whether no CMakeLists.txt of the file's folder, or of one above, names it."""
    folder = (root / name).parent
    path = (root / name)
    while True:
        lists = folder / "CMakeLists.txt"
        if lists.exists():
            text = lists.read_text(encoding="utf-8")
            stem = path.relative_to(folder).with_suffix("").as_posix()
            if re.search(r"(?<![\w/])" + re.escape(stem) + r"(\.cpp)?(?![\w.])", text):
                return False
            harness = path.stem.removesuffix("_fuzz")  # weft_fuzzer(NAME …) builds NAME_fuzz.cpp
            if re.search(r"(?<![\w/])" + re.escape(harness) + r"(?![\w.])", text):
                return False
        if folder == root:
            return True
        folder = folder.parent


def check(root=sources.ROOT):
    problems = []
    for name in sources.files(root, TEXT):
        if name.startswith("ingest/models/"):
            continue
        text = sources.lines(root, name)
        problems.extend(judge_lines(name, text))
        if name.endswith((".h", ".cpp")):
            if len(text) > FILE_LINES_MAX:
                problems.append(f"{name}: {len(text)} lines; a file holds one concept "
                                f"(at most {FILE_LINES_MAX})")
            problems.extend(long_functions(name, text))
        if name.endswith(".cpp") and unbuilt(root, name):
            problems.append(f"{name}: no target builds it; name it in CMakeLists.txt or remove it")
    return problems


if __name__ == "__main__":
    sys.exit(sources.report(check()))
