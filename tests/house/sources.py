"""The project's own files, as the checks see them."""
import pathlib
import shutil
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDERS = ("graph", "grammar", "query", "ingest", "train", "tools", "tests", "samples")
# Written by a tool, there to satisfy one, or broken on purpose: never formatted, never judged.
FOREIGN = ("grammar/generated/", "grammar/antlr/", "tests/fuzz/corpus/")


def listed_by_git(root):
    """What git would commit; nothing where it is not used, not installed or refuses."""
    if not (root / ".git").exists() or not shutil.which("git"):
        return None
    done = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard"],
                          cwd=root, capture_output=True, text=True, check=False)
    return done.stdout.splitlines() if done.returncode == 0 else None


def files(root=ROOT, suffixes=(".h", ".cpp")):
    """Paths relative to root, sorted."""
    listed = listed_by_git(root)
    if listed is None:
        listed = [str(path.relative_to(root)) for path in root.rglob("*") if path.is_file()]
    return sorted({name for name in listed
                   if name.endswith(suffixes) and not name.startswith(FOREIGN + ("build/", "."))
                   and (root / name).is_file()})


def lines(root, name):
    return (root / name).read_text(encoding="utf-8").splitlines()


def report(problems):
    """Prints the problems and gives the exit status."""
    for problem in problems:
        print(problem)
    print(f"{len(problems)} problem(s)")
    return 1 if problems else 0
