"""Sessions with the command, written down in Markdown and run again.

A block that opens with ```console holds commands after "$ " (goes on after "> ") and what they
print, both streams together, then the exit status in brackets where it is not 0. All blocks of one
file run in one temporary folder, in which samples/ is the project's.
"""
import os
import pathlib
import subprocess
import tempfile

import sources


def parse(lines):
    """Yields (is_command, lines): commands with their marks, everything else with its lines."""
    inside = False
    for line in lines:
        if line.startswith("```"):
            inside = line.strip() == "```console"
            yield False, line
        elif inside and line.startswith(("$ ", "> ")):
            yield True, line
        elif inside:
            yield None, line  # output, to be replaced
        else:
            yield False, line


def run(command, folder, binaries):
    environment = {key: value for key, value in os.environ.items() if not key.startswith("WEFT_")}
    environment["PATH"] = f"{binaries}{os.pathsep}{environment['PATH']}"
    done = subprocess.run(["bash", "-c", command], cwd=folder, env=environment, text=True,
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, timeout=600, check=False)
    printed = [line.rstrip() for line in done.stdout.splitlines()]
    return printed + ([f"[{done.returncode}]"] if done.returncode else [])


def replay(text, binaries):
    """The text with what its commands print now."""
    out, command = [], []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "samples").symlink_to(sources.ROOT / "samples")

        def finish():
            if command:
                out.extend(run("\n".join(line[2:] for line in command), folder, binaries))
                command.clear()

        for kind, line in parse(text.splitlines()):
            if kind is None:
                continue
            if kind is False or line.startswith("$ "):
                finish()
            if kind:
                command.append(line)
            out.append(line)
        finish()
    return "\n".join(out) + "\n"
