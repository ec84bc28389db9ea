#!/usr/bin/env python3
"""Includes point one way, and big foreign headers stay behind the few files that need them."""
import re
import sys

import sources

# What a folder may include, beside itself.
VISIBLE = {
    "graph": set(),
    "grammar": set(),
    "query": {"graph", "grammar"},
    "ingest": {"graph"},
    "train": {"graph", "ingest"},
    "tools": {"graph", "grammar", "query", "ingest", "train"},
    "tests": {"graph", "grammar", "query", "ingest", "train", "tools"},
    "samples": set(),  # through <weft/…> only, as users do
}
# Foreign headers that cost a second to compile, or whose types must not spread: their homes. No
# file elsewhere may reach one, not even through our own headers.
AT_HOME = {
    "rocksdb/": ("graph/rocksdb_folder.cpp",),
    "antlr4-": ("grammar/",),
    "WeftParser.h": ("grammar/",),
    "WeftLexer.h": ("grammar/",),
    "httplib.h": ("ingest/chat_client.cpp",),
    "gumbo.h": ("ingest/read_html.cpp", "ingest/html_text.cpp"),
}
HEADER_MAY = {"fmt/core.h"}  # besides the standard library's
PUBLIC = ("graph", "grammar", "query", "ingest")
INCLUDE = re.compile(r'\s*#\s*include\s*([<"])([^>"]+)[>"]')


def judge(name, line_number, mark, header):
    place = f"{name}:{line_number}"
    folder = name.split("/")[0]
    if mark == '"':
        wanted = header.split("/")[0]
        if "/" not in header:
            return f'{place}: "{header}" has no folder; write "{folder}/{header}"'
        known = wanted in VISIBLE
        if known and wanted != folder and wanted not in VISIBLE[folder]:
            return (f"{place}: {folder}/ must not see {wanted}/; move what both need down, "
                    "or pass it in as a value")
        return None
    for prefix, homes in AT_HOME.items():
        if not header.startswith(prefix) or folder not in PUBLIC:
            continue
        if not name.startswith(homes):
            return (f"{place}: <{header}> belongs in {', '.join(homes)}; "
                    "hide it behind a class there")
        return None
    foreign = "/" in header or header.endswith(".h")
    if name.endswith(".h") and folder in PUBLIC and foreign and header not in HEADER_MAY:
        return (f"{place}: our headers include only the standard library; "
                f"move <{header}> to the .cpp")
    return None


def carriers(includes):
    """For each header of ours, the guarded foreign header that it brings along."""
    carried = {}
    for name, headers in includes.items():
        for header in headers:
            if header.startswith(tuple(AT_HOME)):
                carried[name] = header
    grown = True
    while grown:
        grown = False
        for name, headers in includes.items():
            for header in headers:
                if header in carried and name.endswith(".h") and name not in carried:
                    carried[name] = carried[header]
                    grown = True
    return carried


def check(root=sources.ROOT):
    problems, includes = [], {}
    for name in sources.files(root):
        if name.split("/")[0] not in VISIBLE:
            continue
        includes[name] = []
        for line_number, line in enumerate(sources.lines(root, name), 1):
            found = INCLUDE.match(line)
            if not found:
                continue
            includes[name].append(found[2])
            problem = judge(name, line_number, found[1], found[2])
            if problem:
                problems.append(problem)
    carried = carriers(includes)
    for name, headers in includes.items():
        for header in headers:
            foreign = carried.get(header)
            if not foreign or name.split("/")[0] not in PUBLIC:
                continue
            homes = next(AT_HOME[prefix] for prefix in AT_HOME if foreign.startswith(prefix))
            if not name.startswith(homes):
                problems.append(f"{name}: {header} brings <{foreign}> along; split what others "
                                "need from it")
    return problems


if __name__ == "__main__":
    sys.exit(sources.report(check()))
