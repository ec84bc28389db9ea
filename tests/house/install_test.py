#!/usr/bin/env python3
"""install_test.py BUILD SANITIZERS: an installed weft works, and programs can be built against it.

Installs into a temporary folder, reads and asks with the command from another folder, builds the
sample program with find_package(weft) and runs it.
"""
import os
import pathlib
import subprocess
import sys
import tempfile

import sources

ARTICLE = sources.ROOT / "samples/articles/service-hall.md"
QUESTION = "MATCH (n {name: 'Harbin New Area'}) RETURN COUNT(*) AS found"


def run(*command, **options):
    """Runs a command that must succeed; what it printed is shown where it does not."""
    done = subprocess.run([str(word) for word in command], text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, timeout=600, check=False, **options)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stdout}\nexit status {done.returncode}")
    return done.stdout


def expect(words, text):
    if words not in text:
        sys.exit(f"{words!r} is missing in:\n{text}")


def main(build, sanitizers):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        prefix = folder / "prefix"
        run("cmake", "--install", build, "--prefix", prefix)
        for path in ("bin/weft", "include/weft/graph/graph.h", "share/weft/models",
                     "share/weft/data", "share/man/man1/weft.1",
                     "share/bash-completion/completions/weft"):
            if not (prefix / path).exists():
                sys.exit(f"{path} is not installed")

        (folder / "elsewhere").mkdir()
        weft = prefix / "bin/weft"
        run(weft, "ingest", ARTICLE, cwd=folder / "elsewhere")
        expect("1", run(weft, "query", "--format", "csv", QUESTION, cwd=folder / "elsewhere"))

        flags = f"-fsanitize={sanitizers}" if sanitizers else ""
        run("cmake", "-S", sources.ROOT / "samples/programs", "-B", folder / "build",
            "-D", f"CMAKE_PREFIX_PATH={prefix}", "-D", f"CMAKE_CXX_FLAGS={flags}")
        run("cmake", "--build", folder / "build")
        environment = {**os.environ, "WEFT_DATA": str(prefix / "share/weft")}
        printed = run(folder / "build/read_and_ask", folder / "people.db", QUESTION, ARTICLE,
                      env=environment)
        expect("1 added, 0 failed\n1\n", printed)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
