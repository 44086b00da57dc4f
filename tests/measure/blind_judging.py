#!/usr/bin/env python3
"""Draws generated items for blind judging, and counts what the judges say.

    blind_judging.py draw BODH CORPUS_DIR OUT_DIR [--articles 30] [--items 200] [--batches 4] [--limit N] [--seed 1] [--no-article]
    blind_judging.py tally OUT_DIR

`draw` takes the same number of items from each article CORPUS_DIR/*.txt, of all that the program emits with --all, or with
--limit N of its quiz of N. It writes batch-1.md … for the
judges (RUBRIC.md says how) and items.jsonl, what the tally needs. With --no-article the texts and keys are left out:
the judge answers from general knowledge.
`tally` reads OUT_DIR/batch-1.tsv … and prints the share of items for which each point holds. A line of a judge:
item, the seven points of the rubric as 1 or 0, the number of plausible wrong options (- without options), a note; with
--no-article: item, the number of the option chosen.
"""
import argparse
import collections
import json
import math
import pathlib
import random
import subprocess

POINTS = ["grammatical", "understandable", "answerable", "question_word", "key", "one_right", "nontrivial"]

RUBRIC = """# How to judge

You are a teacher of Hindi who reads carefully and is hard to please. Each item below was made from the article above it.
Write one line an item, fields separated by TAB, into the file you were told:

    item<TAB>grammatical<TAB>understandable<TAB>answerable<TAB>question_word<TAB>key<TAB>one_right<TAB>nontrivial<TAB>plausible<TAB>note

1 when the point holds, 0 when it fails:
- grammatical: Hindi as an educated native writes it (stem, with the key in its place, and options); faults that stand in
  the article's own sentence and are copied word for word count as well when they disturb the pupil
- understandable: the stem makes sense to someone who read the article but does not have the sentence before their eyes
- answerable: the article gives the answer
- question_word: the right question word (or, for gaps and statements: it is clear what is wanted)
- key: the marked answer is right and complete, cut at the right place
- one_right: exactly one option is right (typed answers: no other answer is as good, or the accepted ones cover them; another
  spelling, numbers in words or digits and the surname alone count as the key)
- nontrivial: worth asking; not given away by grammar, by the stem or by absurd options
plausible: how many of the wrong options could a pupil choose who only skimmed the article (0–3; - without options).
note: for a failed point, a few words that say what is wrong.
"""


def run(bodh, items, how):
    feed = "".join(json.dumps(item, ensure_ascii=False) + "\n" for item in items)
    done = subprocess.run([bodh, "generate", "--ndjson", "--seed", "1", *how], input=feed.encode(), capture_output=True, check=True)
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


def needs_article(question):
    """One with options that is about what the article tells, not about a word."""
    return question["form"] in ("choice", "cloze") and question["kind"] not in ("meaning", "postposition", "title")


def draw_from(bodh, articles, how, count, items, wanted):
    """`items` items, as evenly as possible from `count` articles drawn at random among those that give enough."""
    random.shuffle(articles)
    each = math.ceil(items / count)
    drawn = []
    for article, quiz in zip(articles, run(bodh, articles, how)):
        questions = [question for question in quiz["questions"] if wanted(question)]
        if len(questions) >= each and len(drawn) < count:
            drawn.append((article, random.sample(questions, each)))
    surplus = each * len(drawn) - items
    for article, questions in random.sample(drawn, max(0, min(surplus, len(drawn)))):
        questions.pop()
    return drawn


def shown(question, hide_key):
    form = question["form"]
    lines = [f'**{form} / {question["kind"]}** {question["stem"]}']
    if question.get("context"):
        lines.insert(0, f'(context) {question["context"]}')
    for name in ("options", "steps", "pairs", "partners", "sentences"):
        for number, option in enumerate(question.get(name) or [], 1):
            if isinstance(option, dict) and "correct" in option:
                mark = " ← KEY" if option["correct"] and not hide_key else ""
                lines.append(f'   {number}. {option["text"]}{mark}')
            else:
                lines.append(f"   {number}. {json.dumps(option, ensure_ascii=False)}")
    if not hide_key:
        lines.append(f'   answer: {question.get("answer", "")}')
        if question.get("accepted"):
            lines.append("   also accepted: " + "; ".join(question["accepted"]))
    return "\n".join(lines)


def draw(options):
    random.seed(options.seed)
    articles = [{"id": path.stem, "text": path.read_text()} for path in sorted(options.corpus.glob("*.txt"))]
    how = ["--limit", str(options.limit)] if options.limit else ["--all"]
    drawn = draw_from(options.bodh, articles, how, options.articles, options.items, needs_article if options.no_article else lambda _: True)
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "RUBRIC.md").write_text(RUBRIC)
    number = 0
    with (options.out / "items.jsonl").open("w") as record:
        for batch in range(options.batches):
            pages = []
            for article, questions in drawn[batch :: options.batches]:
                pages.append(f'\n# Article {article["id"]}\n')
                if not options.no_article:
                    pages.append(article["text"])
                for question in questions:
                    number += 1
                    pages.append(f"\n## Item {number}\n{shown(question, options.no_article)}")
                    record.write(json.dumps({"item": number, "article": article["id"], "question": question}, ensure_ascii=False) + "\n")
            (options.out / f"batch-{batch + 1}.md").write_text("\n".join(pages) + "\n")
    print(f"{number} items of {len(drawn)} articles in {options.batches} batches")


def tally(options):
    items = {}
    for line in (options.out / "items.jsonl").read_text().splitlines():
        record = json.loads(line)
        items[record["item"]] = record["question"]
    rows = [line.split("\t") for path in sorted(options.out.glob("batch-*.tsv")) for line in path.read_text().splitlines() if line.strip()]
    if all(len(row) <= 3 for row in rows):
        right = sum(items[int(row[0])]["options"][int(row[1]) - 1]["correct"] for row in rows)
        print(f"answered right without the article: {right} of {len(rows)} ({right / len(rows):.2f})")
        return
    holds, kinds, good, plausible, wrong = collections.Counter(), collections.Counter(), collections.Counter(), 0, 0
    for row in rows:
        question = items[int(row[0])]
        points = [int(mark) for mark in row[1:8]]
        for name, mark in zip(POINTS, points):
            holds[name] += mark
        kinds[question["kind"]] += 1
        good[question["kind"]] += all(points)
        if row[8].isdigit() and question.get("options"):
            plausible += int(row[8])
            wrong += len(question["options"]) - 1
    print(f"acceptable: {sum(good.values())} of {len(rows)} ({sum(good.values()) / len(rows):.2f})")
    for name in POINTS:
        print(f"  {name:16} {holds[name] / len(rows):.2f}")
    print(f"  plausible wrong options {plausible} of {wrong} ({plausible / max(1, wrong):.2f})")
    for kind, count in kinds.most_common():
        print(f"  {kind:16} {good[kind]} of {count}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    verbs = parser.add_subparsers(required=True)
    drawing = verbs.add_parser("draw")
    drawing.add_argument("bodh")
    drawing.add_argument("corpus", type=pathlib.Path)
    drawing.add_argument("out", type=pathlib.Path)
    for name, value in (("--articles", 30), ("--items", 200), ("--batches", 4), ("--limit", 0), ("--seed", 1)):
        drawing.add_argument(name, type=int, default=value)
    drawing.add_argument("--no-article", action="store_true")
    drawing.set_defaults(do=draw)
    counting = verbs.add_parser("tally")
    counting.add_argument("out", type=pathlib.Path)
    counting.set_defaults(do=tally)
    options = parser.parse_args()
    options.do(options)


main()
