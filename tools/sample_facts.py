#!/usr/bin/env python3
"""Draws facts at random to be judged against their sentences (docs/evaluation).

usage: sample_facts.py --count 200 --seed 1 WEFT TEXT...

Reads every TEXT with `WEFT read --layer facts`, draws asserted and other facts alike, and prints
one line each, in the order of the texts:

    number TAB document TAB sentence number TAB fact TAB confidence TAB sentence

Sentences are numbered from 1 as in `weft read --layer tokens`; 0 is one that is divided otherwise
where the title is taken off. The same program, texts and seed draw the same facts.
"""
import argparse
import json
import pathlib
import random
import subprocess


def term(value):
    return value.get("name") or value.get("value")


def line(fact):
    predicate = fact["predicate"].rstrip("/").split("/")[-1]
    text = f'{term(fact["subject"])} --{predicate}--> {term(fact["object"])}'
    for qualifier in fact.get("qualifiers", []):
        name = qualifier["predicate"].split("/")[-1]
        text += f' [{name}={term(qualifier)}]'
    if fact["polarity"] != "affirmed":
        text += " {negated}"
    if fact["modality"] != "stated":
        text += f' {{{fact["modality"]}}}'
    if "speaker" in fact:
        text += f' says {term(fact["speaker"])}'
    return text


def records(weft, layer, path):
    command = [weft, "read", "--layer", layer, "--format", "jsonl", path]
    out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return [json.loads(text) for text in out.splitlines()]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("weft")
    parser.add_argument("texts", nargs="+")
    options = parser.parse_args()
    facts = []
    for path in options.texts:
        numbers = {}
        for record in records(options.weft, "tokens", path):
            numbers.setdefault(record["text"], record["sentence"] + 1)
        for fact in records(options.weft, "facts", path):
            facts.append((pathlib.Path(path).stem, numbers.get(fact["sentence"], 0), fact))
    order = random.Random(options.seed).sample(range(len(facts)), min(options.count, len(facts)))
    for count, index in enumerate(sorted(order), 1):
        document, number, fact = facts[index]
        sentence = " ".join(fact["sentence"].split())
        print(count, document, number, line(fact), fact["confidence"], sentence, sep="\t")


if __name__ == "__main__":
    main()
