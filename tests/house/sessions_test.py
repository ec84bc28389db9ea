#!/usr/bin/env python3
"""sessions_test.py BINARIES FILE…: what the pages show is what the command does.

WEFT_UPDATE_CASES=1 rewrites the pages; the difference is the review.
"""
import difflib
import os
import pathlib
import sys

import session


def main(binaries, names):
    failed = 0
    for name in names:
        page = pathlib.Path(name)
        written = page.read_text(encoding="utf-8")
        now = session.replay(written, pathlib.Path(binaries).resolve())
        if now == written:
            continue
        if os.environ.get("WEFT_UPDATE_CASES"):
            page.write_text(now, encoding="utf-8")
            continue
        failed += 1
        sys.stdout.writelines(line + "\n" for line in difflib.unified_diff(
            written.splitlines(), now.splitlines(), name, "as it is now", lineterm=""))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
