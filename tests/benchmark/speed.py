#!/usr/bin/env python3
"""The speed of `bodh generate` beside that of lt-proc; how its time and memory grow with the text.

    tests/benchmark/speed.py BODH CORPUS_DIR [--runs N] [--automaton hin.automorf.bin]

See README.md beside this file.
"""
import argparse
import json
import math
import os
import pathlib
import random
import statistics
import tempfile

ARTICLE_BYTES_MOST = 250_000  # a longer text is no article, see src/article/article.h
SIZES = [10_000, 30_000, 100_000, ARTICLE_BYTES_MOST]
FILE_OF_ARTICLES = 4
LT_PROC_FORMAT = "[]{}^$/\\<>@*"


def run(command, output):
    """Processor seconds and the peak of resident memory, in KB."""
    pid = os.fork()
    if pid == 0:
        os.dup2(os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 1)
        os.execvp(command[0], command)
    _, status, usage = os.wait4(pid, 0)
    if status != 0:
        raise SystemExit(f"{' '.join(map(str, command))} failed")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def text_of_size(articles, size, seed):
    """Whole articles in an order of its own, the last one cut."""
    order = random.Random(seed)
    text = b""
    while len(text) < size:
        text += b"\n\n".join(order.sample(articles, len(articles))) + b"\n\n"
    return text[:size].decode("utf-8", "ignore")


def median(values):
    return statistics.median(values)


def exponent(sizes, seconds):
    """Of the power of the size that fits the seconds best."""
    x = [math.log(size) for size in sizes]
    y = [math.log(second) for second in seconds]
    return statistics.linear_regression(x, y).slope


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("bodh")
    parser.add_argument("corpus", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--automaton", default="/usr/share/apertium/apertium-hin/hin.automorf.bin")
    arguments = parser.parse_args()
    articles = [path.read_bytes().strip() for path in sorted(arguments.corpus.glob("*.txt"))]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        output = folder / "output"

        news = b"\n".join(articles).decode() + "\n"
        (folder / "news.txt").write_text(news)
        (folder / "plain.txt").write_text(news.translate({ord(letter): " " for letter in LT_PROC_FORMAT}))
        seconds = {"bodh generate": [], "bodh facts": [], "lt-proc": []}
        for _ in range(arguments.runs):
            for verb in ("generate", "facts"):
                seconds[f"bodh {verb}"].append(run([arguments.bodh, verb, folder / "news.txt"], output)[0])
            seconds["lt-proc"].append(
                run(["lt-proc", "-w", arguments.automaton, folder / "plain.txt"], output)[0])
        last_word = news.rstrip(" \n।").split()[-1]
        assert f"^{last_word}/" in output.read_text()[-1000:], "lt-proc did not read the whole text"
        print(f"{len(news.encode()) // 1000} KB of news, median of {arguments.runs} runs")
        for program, times in seconds.items():
            print(f"  {program:14} {median(times):.3f} s   {median(times) / median(seconds['lt-proc']):.2f} of lt-proc")

        print("bodh generate by size")
        growth = []
        for size in SIZES:
            (folder / "text.txt").write_text(text_of_size(articles, size, size))
            runs = [run([arguments.bodh, "generate", folder / "text.txt"], output) for _ in range(arguments.runs)]
            growth.append(median([second for second, _ in runs]))
            print(f"  {size // 1000:5} KB  {growth[-1]:.3f} s  {max(memory for _, memory in runs) // 1024} MB")
        (folder / "texts.ndjson").write_text("".join(
            json.dumps({"id": str(seed), "text": text_of_size(articles, ARTICLE_BYTES_MOST, seed)}) + "\n"
            for seed in range(FILE_OF_ARTICLES)))
        runs = [run([arguments.bodh, "generate", "--ndjson", folder / "texts.ndjson"], output)
                for _ in range(arguments.runs)]
        growth.append(median([second for second, _ in runs]))
        total = FILE_OF_ARTICLES * ARTICLE_BYTES_MOST
        print(f"  {total // 1000:5} KB  {growth[-1]:.3f} s  {max(memory for _, memory in runs) // 1024} MB"
              f"  ({FILE_OF_ARTICLES} articles)")
        print(f"  time grows with the size to the power of {exponent(SIZES + [total], growth):.2f}")


if __name__ == "__main__":
    main()
