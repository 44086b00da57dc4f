#!/usr/bin/env python3
"""Fit the weights of the ranking model on judgements.

usage: fit.py JUDGEMENTS.tsv > ranking.tsv

JUDGEMENTS.tsv: one judged item a line (README.md in this folder). Logistic regression with a quadratic penalty, by
gradient descent from zero, so the same judgements give the same weights everywhere. Judges of different rounds were
strict to different degrees: every round has a constant of its own, and the weights stand for their mean. To standard
error: how well the weights do on items they have not seen (five folds, whole articles kept together).
"""
import csv, math, sys

PENALTY, STEPS, RATE = 1.0, 1500, 0.6
POINTS = ("grammatical", "understandable", "answerable", "question_word", "key", "one_right", "nontrivial")

def sigmoid(x):
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, x))))

def fit(rows, names):
    weights = {name: 0.0 for name in names}
    constant, n = 0.0, len(rows)
    for _ in range(STEPS):
        slope, drift = {name: PENALTY * weights[name] / n for name in names}, 0.0
        for features, good, share in rows:
            error = (sigmoid(constant + sum(weights[k] * v for k, v in features.items())) - good) * share
            drift += error / n
            for k, v in features.items():
                slope[k] += error * v / n
        constant -= RATE * drift
        for name in names:
            weights[name] -= RATE * slope[name]
    return constant, weights

def fit_over_rounds(rows, names):
    """The constant of a round of mean strictness, and the weights of the items' own features."""
    rounds = sorted({row[4] for row in rows})
    strictness = [f"round {each}" for each in rounds]
    constant, weights = fit([(dict(row[0], **{f"round {row[4]}": 1.0}), row[1], row[2]) for row in rows], names + strictness)
    mean = sum(weights[f"round {row[4]}"] * row[2] for row in rows) / sum(row[2] for row in rows)
    return constant + mean, {name: weights[name] for name in names}

def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        table = list(csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t"))
    names = [c for c in table[0] if c not in POINTS + ("article", "round", "plausible")]
    rows = []
    for line in table:
        features = {k: float(line[k]) for k in names if float(line[k])}
        # Items of the first round were written by an older program: they say less of today's.
        rows.append((features, all(line[p] == "1" for p in POINTS), 0.3 if line["round"] == "1" else 1.0, line["article"], line["round"]))
    articles = sorted({row[3] for row in rows})
    seen = []
    for fold in range(5):
        held = set(articles[fold::5])
        constant, weights = fit_over_rounds([r for r in rows if r[3] not in held], names)
        seen += [(sigmoid(constant + sum(weights[k] * v for k, v in r[0].items())), r[1], r[2]) for r in rows if r[3] in held]
    seen.sort(key=lambda s: -s[0])
    for part in (1.0, 0.75, 0.5, 0.25):
        top = seen[: int(len(seen) * part)]
        print(f"unseen items, best {part:.0%}: {sum(g for _, g, _ in top) / len(top):.3f} acceptable, "
              f"down to a score of {top[-1][0]:.2f}", file=sys.stderr)
    constant, weights = fit_over_rounds(rows, names)
    print("feature\tweight")
    print("# The weights of the model that says how likely a teacher is to use an item as it is. Written by assets/ranking/fit.py.")
    print(f"constant\t{constant:.4f}")
    for name in names:
        print(f"{name}\t{weights[name]:.4f}")

main()
