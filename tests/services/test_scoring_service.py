"""From answers to the result that is shown and printed."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta, timezone
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tui.content.assessment import load_assessment
from tui.domain.check import Check, CheckDraft
from tui.domain.score_input import read_answers
from tui.domain.scoring import Answer, Answers, Facts, RedFlags
from tui.domain.verdict import Evidence
from tui.services.scoring import Result, as_json, evaluate, from_check, from_checks

CONTENT = load_assessment()
IDS = [item.id for item in CONTENT.items]
SCORED = [item for item in CONTENT.items if item.scored]
RANK = {verdict.id: verdict.rank for verdict in CONTENT.verdicts}
KEYS = [
    "dimensions",
    "bands",
    "relationship",
    "mine",
    "signs",
    "lamps",
    "verdict",
    "rule",
    "row",
    "missing",
    "flags",
    "near",
    "what_would_change_it",
    "next_steps",
    "change",
]
GOOD, FAIR, LOW, UNSCORED = "3331", "2222", "1113", "xx31"


def sheet(d: str = GOOD, e: str = GOOD, x: str = GOOD, r: str = GOOD, i: str = GOOD, t: str = GOOD) -> Any:
    """Raw answers by dimension, the fourth of each reversed."""
    return {
        f"{dimension}{place}": "x" if mark == "x" else int(mark)
        for dimension, block in zip("DEXRIT", (d, e, x, r, i, t), strict=True)
        for place, mark in enumerate(block, 1)
    }


def judged(answers: Any, mentor: str = "Priya", evidence: Evidence | None = None, **more: Any) -> Result:
    """The result of raw answers and whatever else an ``Answers`` holds."""
    return evaluate(Answers(answers=answers, **more), CONTENT, mentor, evidence)


# ---------------------------------------------------------------- the format


def test_the_worked_example_comes_out_exactly() -> None:
    answers = read_answers(
        {
            "answers": sheet("3331", "1213", "2x21", "3331", "1213", "1113"),
            "facts": {"meetings": 9},
        },
        IDS,
    )
    assert as_json(evaluate(answers, CONTENT)) == {
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
        "next_steps": [
            {
                "do": "draw",
                "say": "Draw three questions for your own weakest side.",
                "helps": "T",
                "count": 3,
            },
            {
                "do": "try_advice",
                "say": "Pick one piece of advice you have not tried, and give it a day and an hour.",
            },
            {"do": "recheck", "say": "Check again after two meetings.", "after_meetings": 2},
        ],
        "change": None,
    }


def test_near_is_printed_in_order_with_rounded_values() -> None:
    result = as_json(judged(sheet(d="2112", x="3322", i="2112", t="2122")))
    assert result["near"] == [
        {"score": "D", "value": 37.5, "cut": 40},
        {"score": "X", "value": 62.5, "cut": 65},
        {"score": "I", "value": 37.5, "cut": 40},
        {"score": "T", "value": 43.8, "cut": 40},
        {"score": "mine", "value": 40.6, "cut": 40},
    ]


def test_no_answers_at_all_crash_nothing() -> None:
    result = as_json(evaluate(Answers(), CONTENT))
    assert list(result) == KEYS
    assert result["dimensions"] == dict.fromkeys("DEXRIT")
    assert (result["rule"], result["verdict"], result["relationship"]) == ("incomplete", "none", None)
    assert len(result["missing"]) == 24  # type: ignore[arg-type]
    assert "P1" not in result["missing"]  # type: ignore[operator]


@pytest.mark.parametrize(
    ("row", "more"),
    [
        ("safety", {"red_flags": RedFlags(fear=True)}),
        ("credit-end", {"red_flags": RedFlags(credit=True), "facts": Facts(adjusted=1)}),
        ("credit-settle", {"red_flags": RedFlags(credit=True)}),
        ("their-ending", {"facts": Facts(mentor_ends=True)}),
        ("too-early", {"facts": Facts(meetings=1)}),
    ],
)
def test_rows_before_the_scores_need_no_scores(row: str, more: dict[str, Any]) -> None:
    result = judged({}, **more)
    assert result.row == row
    assert as_json(result)["what_would_change_it"] == []
    assert "{" not in result.explanation + result.headline + "".join(step.say for step in result.steps)


# ---------------------------------------------------------------- words


def test_the_words_are_filled() -> None:
    result = judged(sheet(d=LOW, e=LOW, r=LOW), facts=Facts(adjusted=1))
    assert result.explanation.startswith("Direction, Engagement, and Rapport came out low")
    assert "it would cost Priya hours" in result.explanation
    assert result.headline == "You asked, you waited, and it is still missing."
    assert result.verdict_name == "Part ways"
    assert result.quote is not None
    assert result.quote.id == "move-on"

    assert judged(sheet(x=LOW, r=LOW)).explanation.startswith("Expectations and Rapport came out low")
    assert judged(sheet(d=LOW)).explanation.startswith("Direction is low, and the rest holds.")
    assert judged(sheet(t="2112", i="4440")).explanation.startswith(
        "Nothing here calls for an ending. Follow-through came out lowest"
    )
    assert "Rapport came out highest: tell Priya so" in judged(sheet(r="4440")).explanation


def test_a_mentor_without_a_name_and_one_with_braces() -> None:
    assert "Ask your mentor for one change" in judged(sheet(x=LOW, r=LOW), mentor=" ").explanation
    assert "Ask {weakest} { for one change" in judged(sheet(x=LOW, r=LOW), mentor="{weakest} {").explanation


def test_steps_are_those_whose_condition_holds() -> None:
    unmet = judged(sheet(d=LOW, x=LOW), facts=Facts(adjusted=2))
    assert [step.scenario for step in unmet.steps] == [
        "direction-changed",
        "unmet-after-try",
        "article-direction",
    ]
    assert all("if" not in step and "condition" not in step for step in as_json(unmet)["next_steps"])  # type: ignore[attr-defined]
    credit = judged(sheet(r=LOW), red_flags=RedFlags(credit=True))
    assert [step.scenario for step in credit.steps if step.do == "compose"] == ["no-chemistry"]
    rhythm = judged(sheet(e=FAIR))
    assert (rhythm.rule, "not-enough-time" in [step.scenario for step in rhythm.steps]) == ("rhythm", False)
    tried = judged(sheet(e=FAIR), facts=Facts(adjusted=1))
    assert (tried.rule, "not-enough-time" in [step.scenario for step in tried.steps]) == ("rhythm", True)


def test_the_weakest_dimension_is_named_and_meant() -> None:
    plateau = judged(sheet(d=FAIR, x=FAIR), importance={"X": 2})
    assert (plateau.rule, plateau.weakest) == ("plateau", "X")
    draw = as_json(plateau)["next_steps"][0]  # type: ignore[index]
    assert (draw["helps"], draw["say"]) == ("X", "Draw three questions for Expectations.")
    own = judged(sheet(e=LOW, i=LOW, t=LOW))
    assert own.weakest_mine == "I"
    assert own.steps[0].helps == "I"
    fixed = judged(sheet(r=LOW, i=FAIR))
    assert [step.helps for step in fixed.steps][:2] == ["R", None]


def test_two_strengths_and_one_topic() -> None:
    result = judged(sheet(d="4440", e=LOW, x="2112", t="4441", i=LOW), importance={"X": 2, "R": 0})
    assert result.gap_order == ("X", "E", "R", "D")  # 2 x 62.5, 75, and no gap: the lower first
    assert (result.topic, result.strengths) == ("X", ("D", "T"))
    nothing_matters = judged(sheet(t=FAIR), importance=dict.fromkeys("DEXR", 0))
    assert nothing_matters.topic == "T"
    low = judged(sheet(LOW, LOW, LOW, LOW, LOW, FAIR))
    assert low.strengths == ("T",)
    assert judged({}).topic is None


@pytest.mark.parametrize(
    ("leaning", "answers", "more", "said"),
    [
        ("stay", sheet(), {}, CONTENT.leaning.agrees),
        ("stay", sheet(d=LOW), {}, CONTENT.leaning.differs),
        ("change", sheet(d=LOW), {}, CONTENT.leaning.agrees),
        ("change", sheet(d=FAIR, x=FAIR), {}, CONTENT.leaning.agrees),
        ("leave", sheet(d=LOW), {"facts": Facts(adjusted=2)}, CONTENT.leaning.agrees),
        ("leave", sheet(), {}, CONTENT.leaning.differs),
        ("unsure", sheet(), {}, CONTENT.leaning.unsure),
        ("stay", {}, {}, ""),
        ("stay", sheet(), {"red_flags": RedFlags(fear=True)}, ""),
        (None, sheet(), {}, ""),
    ],
)
def test_the_own_leaning_stands_beside_the_verdict(
    leaning: Any, answers: Any, more: dict[str, Any], said: str
) -> None:
    assert judged(answers, leaning=leaning, **more).leaning_words == said


# ---------------------------------------------------------------- signs, flags, notes


def test_lamps_have_three_states_and_say_what_they_are_lit_for() -> None:
    result = judged(
        sheet(d=FAIR, x=LOW, r=UNSCORED),
        evidence=Evidence(gap_ratio=1.5),
        facts=Facts(direction_changed=True),
    )
    assert [(lamp.id, lamp.state) for lamp in result.sign_states] == [
        ("alignment", "watch"),
        ("engagement", "watch"),
        ("expectations", "watch"),
        ("chemistry", "off"),
    ]
    assert result.sign_states[0].say == CONTENT.sign("alignment").say_watch
    assert result.sign_states[3].say == "not enough answers"
    assert result.lamps == {"alignment": False, "engagement": False, "expectations": True}
    tried = judged(sheet(d=LOW, x=LOW), facts=Facts(adjusted=1))
    assert [lamp.state for lamp in tried.sign_states] == ["on", "off", "on", "off"]
    assert tried.sign_states[1].say == CONTENT.sign("engagement").say_off


def test_evidence_never_changes_a_verdict() -> None:
    plain = as_json(judged(sheet()))
    assert as_json(judged(sheet(), evidence=Evidence(9.0, 1.0))) == plain


def test_notes_and_answer_checks_come_with_their_flags() -> None:
    result = judged(dict.fromkeys([item.id for item in SCORED], 0), seconds={"D1": 1.0})
    assert result.flags == ("straight-line", "contradiction", "haste")
    assert [each.id for each in result.answer_checks] == list(result.flags)
    assert result.contradictions == ("D4", "E4", "X4", "R4", "I4", "T4")
    very_low = judged(sheet("0013", "0013", "0013", "0013"))
    assert [note.id for note in very_low.notes] == ["heat"]
    assert very_low.notes[0].steps[0].after_days == 7


def test_heat_on_a_later_check_is_a_steep_fall() -> None:
    now, before = sheet("0013", "0013", "0013", "0013"), sheet()
    week = {"date": date(2026, 9, 8), "previous": Answers(answers=before, date=date(2026, 9, 1))}
    assert judged(now, **week).flags == ("heat",)
    assert judged(now, previous=Answers(answers=now)).flags == ()
    assert judged(now, previous=Answers(answers=before, version=2)).flags == ()
    assert judged(now, previous=Answers()).flags == ()


# ---------------------------------------------------------------- change


def test_change_is_printed_with_words_bands_and_trend() -> None:
    oldest = Answers(answers=sheet(), date=date(2026, 3, 1))
    before = Answers(
        answers=sheet("2221", "2221", "2221", "2221"), date=date(2026, 6, 1), previous=oldest
    )  # 56.3 each
    now = judged(sheet(FAIR, FAIR, "2x22", UNSCORED, "4440", LOW), date=date(2026, 9, 1), previous=before)

    assert as_json(now)["change"] == {
        "comparable": "yes",
        "D": {"difference": -6.2, "band_80": 16.2, "band_95": 24.8, "word": "none"},
        "E": {"difference": -6.2, "band_80": 16.2, "band_95": 24.8, "word": "none"},
        "X": {"difference": -6.2, "band_80": 17.2, "band_95": 26.3, "word": "none"},
        "R": None,
        "I": {"difference": 25, "band_80": 16.2, "band_95": 24.8, "word": "changed"},
        "T": {"difference": -50, "band_80": 16.2, "band_95": 24.8, "word": "changed"},
        "relationship": {
            "difference": -6.2,
            "band_80": 12,
            "band_95": 18.4,
            "word": "none",
            "trend": True,
        },
    }


def test_what_is_not_compared_is_printed_as_null() -> None:
    before = Answers(answers=sheet(), date=date(2026, 9, 1))
    change = as_json(judged(sheet(), date=date(2026, 9, 14), previous=before))["change"]
    assert change == {"comparable": "too-close", **dict.fromkeys("DEXRIT"), "relationship": None}


# ---------------------------------------------------------------- stored checks


def stored(**more: Any) -> Check:
    there = timezone(timedelta(hours=-10))
    return Check(
        **{
            "id": "c1",
            "mentorship": "m1",
            "started": datetime(2026, 8, 31, 22, tzinfo=there),
            "taken": datetime(2026, 9, 1, 23, tzinfo=there),
            "answers": sheet(d=FAIR),
        }
        | more
    )


def test_a_stored_check_becomes_answers() -> None:
    check = stored(
        order=("D2", "D1"),
        importance={"D": 2, "E": None},
        facts={
            "goals_met": False,
            "external_end": "2026-12",
            "direction_changed": True,
            "mentor_ends": None,
            "adjusted": 3,
            "meetings": 12,
        },
        red_flags={"credit": True, "fear": None, "crossed": False},
        leaning="unsure",
        seconds={"D1": 2.5},
    )
    before = Answers(date=date(2026, 1, 1))
    assert from_check(check, before) == Answers(
        date=date(2026, 9, 1),  # the day where the person was
        answers=sheet(d=FAIR),
        order=("D2", "D1"),
        importance={"D": 2},
        facts=Facts(external_end=True, direction_changed=True, adjusted=2, meetings=12),
        red_flags=RedFlags(credit=True),
        leaning="unsure",
        seconds={"D1": 2.5},
        previous=before,
    )


def test_a_draft_counts_from_its_start_and_skipped_facts_are_unknown() -> None:
    now = datetime(2026, 9, 1, 12, tzinfo=UTC)
    draft = CheckDraft(
        id="d", mentorship="m", started=now, touched=now + timedelta(days=3), facts={"meetings": None}
    )
    assert from_check(draft) == Answers(date=date(2026, 9, 1))
    assert evaluate(from_check(draft), CONTENT).rule == "incomplete"


def test_facts_of_another_kind_are_taken_as_unknown() -> None:
    odd = stored(facts={"goals_met": 1, "adjusted": True, "meetings": "9", "mentor_ends": "", "other": 3})
    assert from_check(odd).facts == Facts()
    assert from_check(stored(facts={"meetings": -1, "adjusted": -1})).facts == Facts()
    assert from_check(stored(facts={"meetings": 0, "adjusted": 0})).facts == Facts(meetings=0)


def test_a_history_is_read_oldest_first() -> None:
    first, second, third = (
        stored(id=f"c{month}", taken=datetime(2026, month, 1, tzinfo=UTC)) for month in (1, 4, 8)
    )
    answers = from_checks([first, second, third])
    assert answers is not None
    assert answers == from_check(third, from_check(second, from_check(first)))
    assert evaluate(answers, CONTENT).change is not None
    assert from_checks([]) is None


def test_scoring_does_without_pydantic_and_the_terminal() -> None:
    code = (
        "import sys, tui.services.scoring, tui.domain.score_input;"
        "print([name for name in ('pydantic', 'textual', 'tinydb') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


# ---------------------------------------------------------------- what holds for all answers

answer = st.sampled_from([0, 1, 2, 3, 4, "x", None])
numbers = st.fixed_dictionaries({name: st.integers(0, 4) for name in IDS})
sheets = numbers | st.dictionaries(st.sampled_from(IDS), answer)
facts = st.fixed_dictionaries(
    {},
    optional={
        "goals_met": st.sampled_from([True, False, None, "2026-10"]),
        "external_end": st.sampled_from([True, False, None, "2026-10-31"]),
        "direction_changed": st.booleans(),
        "mentor_ends": st.sampled_from([False, False, True]),
        "adjusted": st.integers(0, 4),
        "meetings": st.none() | st.integers(0, 30),
    },
)
one_check = st.fixed_dictionaries(
    {"answers": sheets, "facts": facts},
    optional={
        "date": st.dates(date(2020, 1, 1), date(2030, 1, 1)).map(str),
        "order": st.permutations(IDS),
        "importance": st.dictionaries(st.sampled_from("DEXR"), st.integers(0, 2)),
        "red_flags": st.dictionaries(st.sampled_from(["credit", "fear", "crossed"]), st.booleans()),
        "leaning": st.sampled_from(["stay", "change", "leave", "unsure", None]),
        "seconds": st.dictionaries(st.sampled_from(IDS), st.floats(0, 100)),
    },
)
inputs = st.builds(
    lambda now, before, oldest: (
        now if before is None else now | {"previous": before | ({"previous": oldest} if oldest else {})}
    ),
    one_check,
    st.none() | one_check,
    st.none() | one_check,
)


@given(inputs)
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_any_valid_input_gives_one_verdict_and_all_keys_twice_the_same(raw: dict[str, Any]) -> None:
    result = as_json(evaluate(read_answers(raw, IDS), CONTENT, "Priya"))

    assert list(result) == KEYS
    row = CONTENT.rule(str(result["row"]))
    assert (result["rule"], result["verdict"]) == (row.rule, row.verdict)
    assert json.dumps(result, allow_nan=False) == json.dumps(
        as_json(evaluate(read_answers(json.loads(json.dumps(raw)), IDS), CONTENT, "Priya")), allow_nan=False
    )
    assert "{" not in json.dumps(result["next_steps"]).replace('{"do"', "")
    assert (result["change"] is None) == ("previous" not in raw)


def better(item: str, raw: dict[str, Answer]) -> dict[str, Answer] | None:
    """The sheet with one answer a step nearer to the good end, if there is room."""
    number = raw.get(item)
    step = -1 if CONTENT.item(item).reverse else 1
    if not isinstance(number, int) or not 0 <= number + step <= 4:
        return None
    return {**raw, item: number + step}


@given(one_check, st.sampled_from([item.id for item in SCORED if item.dimension in "DEXR"]))
@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_a_better_relationship_answer_never_makes_the_verdict_harsher(raw: dict[str, Any], item: str) -> None:
    raised = better(item, raw["answers"])
    if raised is not None:
        before = evaluate(read_answers(raw, IDS), CONTENT)
        after = evaluate(read_answers({**raw, "answers": raised}, IDS), CONTENT)
        assert RANK[after.verdict] <= RANK[before.verdict]


@given(one_check)
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_more_tries_that_did_not_help_never_make_the_verdict_milder(raw: dict[str, Any]) -> None:
    ranks = [
        RANK[
            evaluate(read_answers({**raw, "facts": raw["facts"] | {"adjusted": tries}}, IDS), CONTENT).verdict
        ]
        for tries in (0, 1, 2, 3)
    ]
    assert ranks == sorted(ranks)
    assert ranks[2] == ranks[3]


@given(one_check, st.sampled_from([item.id for item in SCORED]))
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_a_better_answer_never_lowers_a_score(raw: dict[str, Any], item: str) -> None:
    raised = better(item, raw["answers"])
    if raised is not None:
        before = evaluate(read_answers(raw, IDS), CONTENT)
        after = evaluate(read_answers({**raw, "answers": raised}, IDS), CONTENT)
        for name, score in before.dimensions.items():
            assert (after.dimensions[name] or Fraction(0)) >= (score or Fraction(0))
