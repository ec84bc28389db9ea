#!/usr/bin/env python3
"""sample_program_test.py PROGRAM ARTICLES: the sample program reads and answers."""
import subprocess
import sys
import tempfile

QUESTION = "MATCH (n {name: 'Zhang Yongcheng'}) RETURN n.name AS name, COUNT(*) AS found"


def main(program, articles):
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run([program, f"{folder}/people.db", QUESTION, articles], text=True,
                              capture_output=True, timeout=600, check=False)
        if done.returncode or done.stdout != "5 added, 0 failed\nZhang Yongcheng\t1\n":
            sys.exit(f"status {done.returncode}\n{done.stdout}\n{done.stderr}")
        wrong = subprocess.run([program, f"{folder}/people.db", "MATCH", articles], text=True,
                               capture_output=True, timeout=600, check=False)
        if wrong.returncode != 1 or "query:1:" not in wrong.stderr:
            sys.exit(f"a wrong question: status {wrong.returncode}\n{wrong.stderr}")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
