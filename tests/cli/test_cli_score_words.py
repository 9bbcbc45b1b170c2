"""``score`` without ``--json``: plain sentences, in the order in which the app shows a result."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tui.content.assessment import load_assessment

IDS = [f"{dimension}{place}" for dimension in "DEXRIT" for place in (1, 2, 3, 4)]
OWN_HALF = dict(zip(IDS, map(int, "333112132221333112131113"), strict=True))
BEST = {item: 0 if item.endswith("4") else 4 for item in IDS}


@pytest.fixture
def said(cli) -> Any:
    """The lines that a sheet of answers gives."""

    def lines(**sheet: Any) -> list[str]:
        ran = cli("score", "-", stdin=json.dumps(sheet))
        assert (ran.status, ran.err) == (0, "")
        assert ran.out.endswith("\n")
        return ran.out.splitlines()

    return lines


def place(lines: list[str], beginning: str) -> int:
    """Where the first line that begins so stands."""
    return next(number for number, line in enumerate(lines) if line.startswith(beginning))


def test_words_come_first_then_the_rule_the_signs_the_numbers_and_the_steps(said) -> None:
    lines = said(answers=OWN_HALF, facts={"meetings": 9})
    beginnings = (
        "Start with your own half. Rekindle: ",
        "Rule “own-half”: ",
        "Diminished Engagement: on. ",
        "A strength, ",
        "The topic, Engagement: ",
        "Direction: 75, good.",
        "Engagement: 31.3, low.",
        "Follow-through: 25, low.",
        "Direction from 75 to 37.5 gives Reshape.",
        "1. ",
        "3. Check again after two meetings.",
        "This is a mirror, not a test of your mentor.",
    )
    places = [place(lines, beginning) for beginning in beginnings]
    assert places == sorted(places)
    assert places[0] == 0
    assert not any("{" in line for line in lines)


def test_whoever_is_afraid_is_told_the_way_out_and_no_numbers(said) -> None:
    lines = said(answers=OWN_HALF, red_flags={"fear": True}, leaning="stay")
    assert lines[0].startswith("Your safety comes first.")
    assert any("Someone neutral can help" in line for line in lines)
    assert not any(line.startswith(("Rule", "Direction", "Engagement", "A strength")) for line in lines)


def test_credit_taken_is_answered_kindly_and_still_explained(said) -> None:
    lines = said(answers=BEST, red_flags={"credit": True})
    kind = place(lines, "Thank you for saying so. It is fair to want your name on your own work")
    assert kind < place(lines, "Rule “credit”")


def test_without_a_verdict_it_says_what_is_still_open(said) -> None:
    lines = said(answers={item: 2 for item in IDS if item[0] in "DE" or item == "X1"})
    still_open = [line.removeprefix("Still open, ") for line in lines if line.startswith("Still open, ")]
    assert [line[:3] for line in still_open][:4] == ["X2:", "X3:", "X4:", "R1:"]
    assert still_open[0] == f"X2: {load_assessment().item('X2').text}"
    assert "Expectations: not enough answers." in lines
    assert not any(" gives " in line for line in lines)


def test_a_sign_without_a_score_is_neither_on_nor_off(said) -> None:
    lines = said(answers={item: 4 - mark for item, mark in BEST.items() if item[0] in "DE"})
    assert "Unmet Expectations: not enough answers." in lines
    assert any(line.startswith("Diminished Engagement: on. ") for line in lines)


def test_a_score_near_a_cut_is_said_to_be_so(said) -> None:
    near = said(answers={**BEST, "D1": 2, "D2": 2, "D3": 2, "D4": 0})
    assert any(line.startswith("Direction lies close to a cut.") for line in near)
    assert not any("close to a cut" in line for line in said(answers=BEST))


def test_the_own_leaning_stands_beside_the_verdict(said) -> None:
    assert any("agrees with your own leaning" in line for line in said(answers=BEST, leaning="stay"))
    assert any("differs from your own leaning" in line for line in said(answers=BEST, leaning="leave"))


def test_notes_come_with_their_own_step(said) -> None:
    worst = {item: 4 if item.endswith("4") else 0 for item in IDS}
    lines = said(answers=worst, facts={"meetings": 9})
    assert place(lines, "Everything came out very low at once.") < place(lines, "1. ")
    assert any(line.endswith("Look again in a week.") and line[0].isdigit() for line in lines)


@pytest.mark.parametrize(
    ("before", "words"),
    [
        ({"date": "2026-08-01", "answers": OWN_HALF}, "as a whole: changed ("),
        ({"date": "2026-08-01", "answers": BEST}, "as a whole: no clear change (0 points)"),
        ({"date": "2026-11-20", "answers": BEST}, "too close together to compare."),
        ({"date": "2026-08-01", "answers": BEST, "version": 9}, "another version of the items"),
        ({"answers": BEST}, "a date is missing"),
        ({"date": "2026-08-01", "answers": {"D1": 2, "D2": 2, "D3": 2}}, "no score in one of the two."),
    ],
)
def test_a_check_before_it_is_compared_in_words(said, before: dict[str, Any], words: str) -> None:
    lines = said(date="2026-11-21", answers=BEST, previous=before)
    assert words in lines[place(lines, "Against the last check")]


def test_what_has_a_score_in_both_is_compared_also_where_the_whole_is_not(said) -> None:
    before = {"date": "2026-08-01", "answers": {"D1": 2, "D2": 2, "D3": 2}}
    lines = said(date="2026-11-21", answers=BEST, previous=before)
    assert "Direction, against the last check: changed (50 points)." in lines
    assert not any(line.startswith("Engagement, against") for line in lines)
