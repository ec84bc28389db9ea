#!/usr/bin/env python3
"""Writes ingest/data/occupations.tsv: what people do for a living or hold, from WordNet.

    apt-get install wordnet-base
    tools/occupations.py > ingest/data/occupations.tsv

A word is taken where its most frequent sense is a kind of one of the ROOTS; that of "head" or
"contact" is not. Names of single people and words of several parts are left out: the last part
of "vice president" tells.
"""
import sys

FOLDER = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/wordnet"
PERSON = "18"  # the lexicographer file noun.person
ROOTS = """leader worker professional official creator expert adviser ruler entertainer contestant
scholar communicator capitalist intellectual scientist serviceman representative investigator
student judge owner founder candidate delegate noble aristocrat""".split()


def read_senses():
    """Offsets of each lemma's senses, the most frequent first."""
    senses = {}
    with open(FOLDER + "/index.noun", encoding="ascii") as file:
        for line in file:
            if line.startswith(" "):
                continue
            fields = line.split()
            pointers = int(fields[3])
            senses[fields[0]] = fields[6 + pointers:]
    return senses


def read_synsets():
    """Of each synset of people: its words as written, and what is a kind of it."""
    words, kinds = {}, {}
    with open(FOLDER + "/data.noun", encoding="ascii") as file:
        for line in file:
            if line.startswith(" "):
                continue
            fields = line.split(" | ")[0].split()
            if fields[1] != PERSON:
                continue
            count = int(fields[3], 16)
            words[fields[0]] = fields[4:4 + 2 * count:2]
            pointers = fields[5 + 2 * count:]
            kinds[fields[0]] = [pointers[i + 1] for i in range(0, len(pointers), 4)
                                if pointers[i] == "~"]
    return words, kinds


def main():
    senses = read_senses()
    words, kinds = read_synsets()
    open_synsets = [s for root in ROOTS for s in senses[root] if s in words]
    inside = set()
    while open_synsets:
        synset = open_synsets.pop()
        if synset in inside or synset not in words:
            continue
        inside.add(synset)
        open_synsets += kinds[synset]
    found = set()
    for synset in inside:
        for word in words[synset]:
            if word == word.lower() and "_" not in word and senses[word][0] == synset:
                found.add(word)
    print("# What people do or hold; written by tools/occupations.py from WordNet 3.0 (NOTICE).")
    for letter in sorted({word[0] for word in found}):
        print("occupation\t" + " ".join(sorted(w for w in found if w[0] == letter)))


main()
