#!/usr/bin/env python3
"""How well `bodh facts` finds who claims what, against a hand-annotated list of claims.

    tests/measure/quote_attribution.py BODH CORPUS_DIR GOLD.jsonl [--misses]

CORPUS_DIR holds the texts as ID.txt. A line of GOLD: {"article", "claim_begin", "claim_end", "speaker_begin",
"speaker_end", "speaker"}, spans in bytes. A claim is found when one of the program overlaps it by half or more and the
spans of the two speakers overlap; for a gold pronoun the program may as well give a name that stands elsewhere. Claims
of the program in sentences without a gold claim are not counted: the gold list does not say that nobody speaks there.
"""
import argparse
import json
import pathlib
import subprocess

PRONOUNS = {"उन्होंने", "उसने", "इन्होंने", "उनका", "उसका", "वे", "वह", "दोनों"}


def overlap(a, b):
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def is_right(claim, gold):
    said = (claim["claim"]["begin"], claim["claim"]["end"])
    who = (claim["source"]["begin"], claim["source"]["end"])
    wanted = (gold["claim_begin"], gold["claim_end"])
    speaker = (gold["speaker_begin"], gold["speaker_end"])
    named = gold["speaker"].strip() in PRONOUNS and overlap(who, (min(said[0], wanted[0]), max(said[1], wanted[1]))) == 0
    return overlap(said, wanted) * 2 >= wanted[1] - wanted[0] and (overlap(who, speaker) > 0 or named)


def touches(claim, gold):
    """True when the claim of the program stands in the stretch from the gold claim to its speaker."""
    first = min(gold["claim_begin"], gold["speaker_begin"])
    last = max(gold["claim_end"], gold["speaker_end"])
    return overlap((claim["claim"]["begin"], claim["claim"]["end"]), (first, last)) > 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("bodh")
    parser.add_argument("corpus", type=pathlib.Path)
    parser.add_argument("gold", type=pathlib.Path)
    parser.add_argument("--misses", action="store_true", help="also print what was missed and what is wrong")
    options = parser.parse_args()

    by_article = {}
    for line in options.gold.read_text().splitlines():
        row = json.loads(line)
        by_article.setdefault(row["article"], []).append(row)
    found = wanted = right = counted = 0
    for article, golds in sorted(by_article.items()):
        text = options.corpus / f"{article}.txt"
        printed = subprocess.run([options.bodh, "facts", text], capture_output=True, check=True).stdout
        claims = json.loads(printed)["claims"]
        wanted += len(golds)
        for gold in golds:
            hit = any(is_right(claim, gold) for claim in claims)
            found += hit
            if options.misses and not hit:
                print("missed", article, gold["speaker"], "|", gold["claim"])
        for claim in claims:
            near = [gold for gold in golds if touches(claim, gold)]
            if not near:
                continue
            counted += 1
            good = any(is_right(claim, gold) for gold in near)
            right += good
            if options.misses and not good:
                print("wrong ", article, claim["source"]["text"], "|", claim["claim"]["text"])
    print(f"precision {right / max(1, counted):.3f} ({right} of {counted})")
    print(f"recall    {found / max(1, wanted):.3f} ({found} of {wanted})")


if __name__ == "__main__":
    main()
