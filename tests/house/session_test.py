#!/usr/bin/env python3
"""A page is replayed as it says, and only its console blocks are."""
import unittest

import session

PAGE = """Prose, $ not a command.

```console
$ echo one; \\
> echo two >&2
old
$ false
$ pwd > here; ls
```

```sh
$ not run
```
"""
REPLAYED = PAGE.replace("old", "one\ntwo").replace("$ false\n", "$ false\n[1]\n").replace(
    "ls\n", "ls\nhere\nsamples\n")


class SessionTest(unittest.TestCase):
    def test_replay(self):
        self.assertEqual(session.replay(PAGE, "/"), REPLAYED)
        self.assertEqual(session.replay(REPLAYED, "/"), REPLAYED)


if __name__ == "__main__":
    unittest.main()
