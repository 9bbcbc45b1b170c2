"""``score``: the worked example, every key of its output, and every way an input can be wrong."""

from __future__ import annotations

import json
from typing import Any

import pytest

IDS = [f"{dimension}{place}" for dimension in "DEXRIT" for place in (1, 2, 3, 4)]
RAW = "333112132x21333112131113"
SHEET: dict[str, Any] = {
    "answers": {item: "x" if mark == "x" else int(mark) for item, mark in zip(IDS, RAW, strict=True)},
    "facts": {"meetings": 9},
}
OUTPUT = {
    "dimensions": {"D": 75, "E": 31.3, "X": 58.3, "R": 75, "I": 31.3, "T": 25},
    "bands": {"D": "high", "E": "low", "X": "mid", "R": "high", "I": "low", "T": "low"},
    "relationship": 59.9,
    "mine": 28.1,
    "signs": ["E"],
    "lamps": {"alignment": False, "engagement": True, "expectations": False},
    "verdict": "rekindle",
    "rule": "own-half",
    "row": "own-half",
    "missing": ["X2"],
    "flags": [],
    "near": [],
    "what_would_change_it": [
        {"score": "D", "from": 75, "to": 37.5, "verdict": "reshape", "rule": "ask-first"},
        {"score": "T", "from": 25, "to": 100, "verdict": "reshape", "rule": "rhythm"},
    ],
    "change": None,
}


def test_the_worked_example_gives_exactly_its_numbers(cli, write) -> None:
    ran = cli("score", write(SHEET), "--json")
    assert (ran.status, ran.err) == (0, "")
    result = ran.json
    steps = result.pop("next_steps")
    assert result == OUTPUT
    assert [step["do"] for step in steps] == ["draw", "try_advice", "recheck"]
    assert all(step["say"] and "{" not in step["say"] for step in steps)


def test_all_keys_are_there_even_for_an_empty_object_and_in_their_order(cli) -> None:
    keys = [*list(OUTPUT)[:-1], "next_steps", "change"]
    for sheet in ({}, SHEET, {**SHEET, "previous": {}}):
        assert list(cli("score", "-", "--json", stdin=json.dumps(sheet)).json) == keys
    empty = cli("score", "-", "--json", stdin="{}").json
    assert empty["dimensions"] == dict.fromkeys("DEXRIT")
    assert (empty["relationship"], empty["mine"], empty["verdict"]) == (None, None, "none")
    assert empty["missing"] == IDS


def test_a_check_before_it_gives_the_change(cli) -> None:
    before = {"date": "2026-08-01", "answers": dict.fromkeys(IDS, 4)}
    sheet = {**SHEET, "date": "2026-11-21", "previous": before}
    change = cli("score", "-", "--json", stdin=json.dumps(sheet)).json["change"]
    assert list(change) == ["comparable", *"DEXRIT", "relationship"]
    assert change["comparable"] == "yes"
    assert list(change["D"]) == ["difference", "band_80", "band_95", "word"]
    assert change["D"]["difference"] == 0
    assert change["relationship"]["trend"] is False


def test_a_byte_order_mark_and_a_file_or_standard_input_make_no_difference(cli, write) -> None:
    plain = cli("score", write(SHEET), "--json").out
    marked = write(b"\xef\xbb\xbf" + json.dumps(SHEET).encode(), "marked.json")
    assert cli("score", marked, "--json").out == plain
    assert cli("score", "-", "--json", stdin=json.dumps(SHEET)).out == plain


WRONG = {
    "unknown item": ('{"answers": {"D9": 1}}', "answers.D9"),
    "out of range": ('{"answers": {"D1": 5}}', "answers.D1"),
    "below the range": ('{"answers": {"D1": -1}}', "answers.D1"),
    "a truth for an answer": ('{"answers": {"D1": true}}', "answers.D1"),
    "a broken number": ('{"answers": {"D1": 2.0}}', "answers.D1"),
    "a word for an answer": ('{"answers": {"D1": "X"}}', "answers.D1"),
    "a huge answer": ('{"answers": {"D1": ' + "9" * 4000 + "}}", "answers.D1"),
    "a number too long to read": ('{"answers": {"D1": ' + "9" * 5000 + "}}", "too long"),
    "an unknown key": ('{"anwsers": {}}', "anwsers"),
    "an unknown fact": ('{"facts": {"weather": true}}', "facts.weather"),
    "a date that is none": ('{"date": "2026-02-30"}', "date"),
    "another version": ('{"version": 2}', "version"),
    "a wrong one before": ('{"previous": {"answers": {"D1": 7}}}', "previous.answers.D1"),
    "endless time": ('{"seconds": {"D1": 1e999}}', "seconds.D1"),
    "a list": ("[]", "one JSON object"),
    "a word": ('"D1"', "one JSON object"),
    "not JSON": ('{"answers":\n  {"D1" 3}}', "line 2, column 9"),
    "nothing": ("", "nothing in it"),
    "blank": (" \n\t\n", "nothing in it"),
    "not a number": ('{"answers": {"D1": NaN}}', "NaN"),
    "infinity": ('{"seconds": {"D1": -Infinity}}', "-Infinity"),
    "nested without end": ("[" * 1_000_000, "nested too deep"),
    "nested objects": ('{"previous":' * 100_000, "nested too deep"),
    "a chain too long": ('{"previous":' * 60 + "{}" + "}" * 60, "at most 50 checks"),
    "the same answer twice": ('{"answers": {"D1": 1, "D1": 3}}', "'D1' stands twice"),
    "not UTF-8": (b'{"date": "\xff"}', "not UTF-8 at byte 11"),
    "two objects": ('{}\n{"answers": {}}', "line 2, column 1"),
}


@pytest.mark.parametrize(("text", "words"), WRONG.values(), ids=list(WRONG))
@pytest.mark.parametrize("form", [[], ["--json"]], ids=["words", "json"])
def test_a_wrong_input_is_one_clear_line_and_status_1(cli, form: list[str], text: Any, words: str) -> None:
    cli("score", "-", *form, stdin=text).complains(1, "standard input: ", words)


def test_a_complaint_names_the_file_and_never_repeats_an_answer(cli, write) -> None:
    ran = cli("score", write('{"leaning": "I hate \\u001b[31mPriya"}', "mine.json"))
    ran.complains(1, "mine.json: leaning")
    assert "Priya" not in ran.err


def test_a_file_too_large_to_be_a_check_is_refused(cli, write) -> None:
    cli("score", write(b" " * (5 * 2**20) + b"{}")).complains(1, "larger than 5 MB")


def test_answers_that_are_skipped_unknown_or_absent_are_all_missing(cli) -> None:
    sheet = {"answers": {**SHEET["answers"], "D1": None, "R1": "x"}}
    del sheet["answers"]["E1"]
    assert cli("score", "-", "--json", stdin=json.dumps(sheet)).json["missing"] == ["D1", "E1", "X2", "R1"]
