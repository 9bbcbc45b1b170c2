"""What ``score`` reads, and what it says about the rest."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.content.assessment import load_assessment
from tui.domain.score_input import DEEPEST, KEYS, BadAnswers, read_answers
from tui.domain.scoring import Answers, Facts, RedFlags

IDS = [item.id for item in load_assessment().items]

FULL = {
    "version": 1,
    "date": "2026-11-21",
    "answers": {"D1": 0, "D2": 4, "D3": "x", "D4": None, "P1": 2},
    "order": ["D4", "P1", "D1"],
    "importance": {"D": 2, "R": 0, "X": None},
    "facts": {
        "goals_met": True,
        "external_end": "2026-12",
        "direction_changed": "2026-05-30",
        "mentor_ends": False,
        "adjusted": 7,
        "meetings": 12,
    },
    "red_flags": {"credit": True, "fear": False, "crossed": None},
    "leaning": "change",
    "seconds": {"D1": 2.5, "D2": 3, "D3": None},
    "previous": {"version": 3, "date": "2026-03-01", "answers": {"Z1": 3}, "order": ["Z1"]},
}


def chain(length: int) -> dict[str, object]:
    sheet: dict[str, object] = {}
    for _ in range(length - 1):
        sheet = {"previous": sheet}
    return sheet


def test_everything_is_read() -> None:
    assert read_answers(json.loads(json.dumps(FULL)), IDS) == Answers(
        version=1,
        date=date(2026, 11, 21),
        answers={"D1": 0, "D2": 4, "D3": "x", "D4": None, "P1": 2},
        order=("D4", "P1", "D1"),
        importance={"D": 2, "R": 0},
        facts=Facts(goals_met=True, external_end=True, direction_changed=True, adjusted=2, meetings=12),
        red_flags=RedFlags(credit=True),
        leaning="change",
        seconds={"D1": 2.5, "D2": 3.0},
        previous=Answers(version=3, date=date(2026, 3, 1), answers={"Z1": 3}, order=("Z1",)),
    )


def test_every_key_is_optional_and_null_is_the_same_as_absent() -> None:
    assert read_answers({}, IDS) == Answers()
    assert read_answers(dict.fromkeys(KEYS), IDS) == Answers()


def test_an_empty_previous_is_a_check_all_the_same() -> None:
    assert read_answers({"previous": {}}, IDS).previous == Answers()


@pytest.mark.parametrize("value", [1, "true", "yes", "x", [True], {"a": True}, 1.0, False, None])
def test_only_true_counts_as_a_red_flag(value: object) -> None:
    assert read_answers({"red_flags": {"fear": value}}, IDS).red_flags == RedFlags()


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, Facts()),
        ({"meetings": None, "adjusted": None}, Facts()),
        ({"meetings": 0}, Facts(meetings=0)),
        ({"adjusted": 0}, Facts(adjusted=0)),
        ({"adjusted": 1}, Facts(adjusted=1)),
        ({"adjusted": 2}, Facts(adjusted=2)),
        ({"adjusted": 10**40}, Facts(adjusted=2)),
        ({"goals_met": "1999-01"}, Facts(goals_met=True)),
        ({"mentor_ends": "2026-02-28"}, Facts(mentor_ends=True)),
    ],
)
def test_facts(facts: dict[str, object], expected: Facts) -> None:
    assert read_answers({"facts": facts}, IDS).facts == expected


@pytest.mark.parametrize(
    ("sheet", "where", "allowed"),
    [
        ([], "the input", "JSON object"),
        (None, "the input", "JSON object"),
        ("{}", "the input", "JSON object"),
        ({"answer": {}}, "answer:", "version, date, answers"),
        ({"version": 2}, "version:", "1"),
        ({"version": 0}, "version:", "1"),
        ({"version": True}, "version:", "1"),
        ({"version": 1.0}, "version:", "1"),
        ({"version": "1"}, "version:", "1"),
        ({"date": "2026-02-30"}, "date:", "2026-11-21"),
        ({"date": "2026-11"}, "date:", "2026-11-21"),
        ({"date": "20261121"}, "date:", "2026-11-21"),
        ({"date": "2026-W47-6"}, "date:", "2026-11-21"),
        ({"date": "2026-11-21\n"}, "date:", "2026-11-21"),
        ({"date": "２０２６-11-21"}, "date:", "2026-11-21"),
        ({"date": 20261121}, "date:", "2026-11-21"),
        ({"answers": []}, "answers:", "object"),
        ({"answers": {"D5": 1}}, "answers.D5:", "D1, D2"),
        ({"answers": {"d1": 1}}, "answers.d1:", "D1, D2"),
        ({"answers": {"D1": 5}}, "answers.D1:", '0 to 4, "x" or null'),
        ({"answers": {"D1": -1}}, "answers.D1:", '0 to 4, "x" or null'),
        ({"answers": {"D1": 2.0}}, "answers.D1:", '0 to 4, "x" or null'),
        ({"answers": {"D1": True}}, "answers.D1:", '0 to 4, "x" or null'),
        ({"answers": {"D1": False}}, "answers.D1:", '0 to 4, "x" or null'),
        ({"answers": {"D1": "3"}}, "answers.D1:", '0 to 4, "x" or null'),
        ({"answers": {"D1": "X"}}, "answers.D1:", '0 to 4, "x" or null'),
        ({"answers": {"D1": [3]}}, "answers.D1:", '0 to 4, "x" or null'),
        ({"order": "D1"}, "order:", "list"),
        ({"order": ["D1", 2]}, "order:", "list"),
        ({"order": ["D1", "Q1"]}, "order[1]:", "D1, D2"),
        ({"order": ["D1", "D1"]}, "order:", "once"),
        ({"importance": {"I": 1}}, "importance.I:", "D, E, X, R"),
        ({"importance": {"D": 3}}, "importance.D:", "0, 1, 2"),
        ({"importance": {"D": True}}, "importance.D:", "0, 1, 2"),
        ({"facts": {"goal_met": True}}, "facts.goal_met:", "goals_met, external_end"),
        ({"facts": {"goals_met": 1}}, "facts.goals_met:", "true, false, null, or a date"),
        ({"facts": {"goals_met": "yes"}}, "facts.goals_met:", "true, false, null, or a date"),
        ({"facts": {"goals_met": "2026-13"}}, "facts.goals_met:", "true, false, null, or a date"),
        ({"facts": {"goals_met": "2026"}}, "facts.goals_met:", "true, false, null, or a date"),
        ({"facts": {"adjusted": -1}}, "facts.adjusted:", "whole number"),
        ({"facts": {"adjusted": True}}, "facts.adjusted:", "whole number"),
        ({"facts": {"adjusted": 1.0}}, "facts.adjusted:", "whole number"),
        ({"facts": {"meetings": "9"}}, "facts.meetings:", "whole number"),
        ({"facts": {"meetings": -2}}, "facts.meetings:", "whole number"),
        ({"red_flags": {"anger": True}}, "red_flags.anger:", "credit, fear, crossed"),
        ({"red_flags": [True]}, "red_flags:", "object"),
        ({"leaning": "go"}, "leaning:", "stay, change, leave, unsure"),
        ({"leaning": True}, "leaning:", "stay, change, leave, unsure"),
        ({"seconds": {"D1": -1}}, "seconds.D1:", "number"),
        ({"seconds": {"D1": "2"}}, "seconds.D1:", "number"),
        ({"seconds": {"D1": True}}, "seconds.D1:", "number"),
        ({"seconds": {"D1": float("nan")}}, "seconds.D1:", "number"),
        ({"seconds": {"D1": float("inf")}}, "seconds.D1:", "number"),
        ({"seconds": {"D1": 10**400}}, "seconds.D1:", "number"),
        ({"seconds": {"D9": 1}}, "seconds.D9:", "D1, D2"),
        ({"previous": []}, "previous:", "object"),
        ({"previous": {"answers": {"D1": 9}}}, "previous.answers.D1:", "0 to 4"),
        ({"previous": {"previous": {"date": "x"}}}, "previous.previous.date:", "2026-11-21"),
        ({"previous": {"version": 0}}, "previous.version:", "1"),
        ({"previous": {"version": 2, "answers": {"Z1": 9}}}, "previous.answers.Z1:", "0 to 4"),
        (chain(DEEPEST + 1), "previous:", str(DEEPEST)),
    ],
)
def test_what_is_wrong_is_said_with_its_place_and_what_is_allowed(
    sheet: object, where: str, allowed: str
) -> None:
    with pytest.raises(BadAnswers) as caught:
        read_answers(sheet, IDS)
    message = str(caught.value)
    assert message.startswith(where)
    assert allowed in message
    assert "\n" not in message


def test_the_longest_chain_is_read_and_a_far_longer_one_does_no_harm() -> None:
    answers: Answers | None = read_answers(chain(DEEPEST), IDS)
    length = 0
    while answers:
        length, answers = length + 1, answers.previous
    assert length == DEEPEST
    with pytest.raises(BadAnswers):
        read_answers(chain(100_000), IDS)


@pytest.mark.parametrize("key", ["a\x1b]0;owned\x07", "a" * 5000, "two words", "new\nline", "ü"])
def test_a_strange_key_cannot_act_on_the_terminal(key: str) -> None:
    with pytest.raises(BadAnswers) as caught:
        read_answers({key: 1}, IDS)
    message = str(caught.value)
    assert message.isascii()
    assert message.isprintable()
    assert len(message) < 300


def test_a_message_repeats_no_answer() -> None:
    for sheet in (
        {"answers": {"D1": "canary"}},
        {"leaning": "canary"},
        {"facts": {"goals_met": "canary"}},
        {"date": "canary"},
        {"seconds": {"D1": "canary"}},
    ):
        with pytest.raises(BadAnswers) as caught:
            read_answers(sheet, IDS)
        assert "canary" not in str(caught.value)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.sampled_from(KEYS),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from([*KEYS, *IDS, "goals_met", "adjusted", "fear"]), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(json_values)
def test_any_json_is_answers_or_one_clear_error(sheet: object) -> None:
    message = ""
    try:
        answers = read_answers(sheet, IDS)
        assert {each.name for each in fields(answers)} == set(KEYS)
    except BadAnswers as error:
        message = str(error)
    assert message.isprintable()
