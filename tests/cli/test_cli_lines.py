"""``--lines``: a thousand cases in one process, in order, with an error in the place of each bad line."""

from __future__ import annotations

import json
from typing import Any

import pytest

IDS = [f"{dimension}{place}" for dimension in "DEXRIT" for place in (1, 2, 3, 4)]
LETTER = "Hello Priya,\n\nyou never listened. TODO\n\nSam"


def sheet(raw: int) -> dict[str, Any]:
    return {"answers": dict.fromkeys(IDS, raw), "facts": {"meetings": 9}}


def test_each_line_gives_what_the_command_gives_for_it_alone(cli) -> None:
    cases = [sheet(0), sheet(4), {}]
    alone = [cli("score", "-", "--json", stdin=json.dumps(case)).json for case in cases]
    ran = cli("score", "-", "--lines", stdin="\n".join(map(json.dumps, cases)))
    assert (ran.status, ran.err, ran.rows) == (0, "", alone)


def test_a_thousand_lines_keep_their_order(cli, write) -> None:
    alone = [cli("score", "-", "--json", stdin=json.dumps(sheet(raw))).json for raw in range(5)]
    assert len({json.dumps(one) for one in alone}) == 5
    cases = [json.dumps(sheet(number * 7 % 5)) for number in range(1000)]
    ran = cli("score", write("\n".join(cases) + "\n", "cases.jsonl"), "--lines")
    assert (ran.status, ran.err) == (0, "")
    assert ran.rows == [alone[number * 7 % 5] for number in range(1000)]
    texts = [{"text": "word " * (number % 40 + 1)} for number in range(1000)]
    ran = cli("lint", "-", "--lines", stdin="\n".join(map(json.dumps, texts)))
    assert [row["words"] for row in ran.rows] == [number % 40 + 1 for number in range(1000)]


def test_a_bad_line_gives_an_error_in_its_place_and_the_rest_goes_on(cli, write) -> None:
    lines = [
        json.dumps(sheet(4)).encode(),
        b"{not json",
        b'{"answers": {"D9": 1}}',
        b'{"date": "\xff"}',
        b"[]",
        b"[" * 100_000,
        b'{"answers": {}, "answers": {}}',
        json.dumps(sheet(0)).encode(),
    ]
    ran = cli("score", write(b"\n".join(lines), "cases.jsonl"), "--lines")
    assert ran.status == 1
    assert ran.err == ""
    good = [cli("score", "-", "--json", stdin=lines[number]).json for number in (0, -1)]
    assert [ran.rows[0], ran.rows[-1]] == good
    errors = [row["error"] for row in ran.rows[1:-1]]
    assert all(list(row) == ["error"] for row in ran.rows[1:-1])
    words = (
        "not JSON at column 2.",
        "answers.D9",
        "not UTF-8 at byte 11",
        "one JSON object",
        "deep",
        "twice",
    )
    for number, (error, word) in enumerate(zip(errors, words, strict=True), 2):
        assert f"cases.jsonl, line {number}: " in error
        assert word in error


def test_empty_lines_count_but_give_nothing(cli) -> None:
    ran = cli("score", "-", "--lines", stdin=b"\xef\xbb\xbf{}\r\n\r\n  \n\nnope\n\n")
    assert [set(row) == {"error"} for row in ran.rows] == [False, True]
    assert "standard input, line 5: " in ran.rows[1]["error"]
    nothing = cli("score", "-", "--lines")
    assert (nothing.status, nothing.out, nothing.err) == (0, "", "")


def test_a_line_too_large_is_an_error_and_the_next_one_is_read(cli) -> None:
    big = b'{"text": "' + b"a" * (6 * 2**20) + b'"}'
    ran = cli("lint", "-", "--lines", stdin=big + b'\n{"text": "Hi"}\n')
    assert ran.status == 1
    assert "line 1: larger than 5 MB" in ran.rows[0]["error"]
    assert ran.rows[1]["words"] == 1


def test_lines_in_a_file_that_is_missing_are_a_usage_error(cli, tmp_path) -> None:
    cli("score", tmp_path / "none.jsonl", "--lines").complains(2, "none.jsonl", "no such file")
    cli("lint", tmp_path, "--lines").complains(1, "this is a folder")


def test_a_line_of_lint_says_for_itself_what_the_options_say_for_all(cli) -> None:
    options = ("--channel", "talk", "--mentor", "Priya", "--me", "Sam")
    case = {"text": LETTER, "channel": "card", "scenario": "safety", "mentor": "Pria", "me": "Ann"}
    alone = cli(
        "lint", "-", "--json", "--channel", "card", "--scenario", "safety", "--mentor", "Pria", "--me", "Ann",
        stdin=LETTER,
    )  # fmt: skip
    plain = cli("lint", "-", "--json", stdin=LETTER)
    assert alone.json != plain.json
    ran = cli("lint", "-", "--lines", *options, stdin=json.dumps(case))
    assert (ran.status, ran.rows) == (0, [alone.json])
    nulls = {"text": LETTER, "channel": None, "scenario": None, "mentor": None, "me": None}
    assert cli("lint", "-", "--lines", stdin=json.dumps(nulls)).rows == [plain.json]
    as_options = cli("lint", "-", "--lines", *options, stdin=json.dumps({"text": LETTER})).rows
    assert as_options == [cli("lint", "-", "--json", *options, stdin=LETTER).json]


@pytest.mark.parametrize(
    ("case", "words"),
    [
        ({"text": 3}, "“text” must be a text"),
        ({"text": None}, "“text” is missing"),
        ({"channel": "chat"}, "“text” is missing"),
        ({"text": "Hi", "channel": "fax"}, "no channel “fax”"),
        ({"text": "Hi", "channel": 3}, "“channel” must be a text"),
        ({"text": "Hi", "scenario": "divorce"}, "no scenario “divorce”"),
        ({"text": "Hi", "scenario": ["safety"]}, "“scenario” must be a text"),
        ({"text": "Hi", "mentor": {}}, "“mentor” must be a text"),
        ({"text": "Hi", "me": True}, "“me” must be a text"),
        ({"text": "Hi", "mentro": "x"}, "no field 'mentro'"),
        (["Hi"], "no JSON object"),
        ("Hi", "no JSON object"),
        (None, "no JSON object"),
    ],
)
def test_a_wrong_case_of_lint_is_an_error_in_its_place(cli, case: Any, words: str) -> None:
    ran = cli("lint", "-", "--lines", stdin=f'{{"text": "A"}}\n{json.dumps(case)}\n{{"text": "B"}}\n')
    assert (ran.status, ran.err) == (1, "")
    assert [list(row) for row in ran.rows] == [["findings", "words", "verdict"], ["error"], list(ran.rows[0])]
    assert "line 2: " in ran.rows[1]["error"]
    assert words in ran.rows[1]["error"]
