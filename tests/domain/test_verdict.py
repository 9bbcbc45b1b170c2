"""The verdict table: every row by an example, its order, and what may never make a verdict harsher."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import pytest

from tui.content.assessment import load_assessment
from tui.domain.scoring import Band, Facts, RedFlags
from tui.domain.verdict import ROWS, Case, decide

NAMES = ("D", "E", "X", "R", "I", "T", "mine")
LETTERS: dict[str, Band | None] = {"l": "low", "m": "mid", "h": "high", "-": None}
BETTER: dict[Band | None, Band] = {"low": "mid", "mid": "high"}
"""Each band and the next better one."""


def case_of(letters: str, *, red_flags: RedFlags | None = None, **facts: bool | int) -> Case:
    """Bands of D E X R I T and mine as letters: low, mid, high, or - for no score."""
    bands = {name: LETTERS[letter] for name, letter in zip(NAMES, letters, strict=True)}
    return Case({**bands, "relationship": None}, Facts(**facts), red_flags or RedFlags())  # type: ignore[arg-type]


EXAMPLES = [
    ("safety", "own-duty-of-care", case_of("hhhhhhh", red_flags=RedFlags(fear=True))),
    ("safety", "own-duty-of-care", case_of("-------", red_flags=RedFlags(crossed=True), meetings=1)),
    ("credit-end", "S5-S7", case_of("hhhlhhh", red_flags=RedFlags(credit=True))),
    ("credit-end", "S5-S7", case_of("hhhhhhh", red_flags=RedFlags(credit=True), adjusted=1)),
    ("credit-settle", "S12", case_of("hhhmhhh", red_flags=RedFlags(credit=True), mentor_ends=True)),
    ("their-ending", "S3-S4", case_of("hhhhhhh", mentor_ends=True, meetings=1)),
    ("too-early", "S20", case_of("lllllll", meetings=2)),
    ("too-early", "S20", case_of("-------", meetings=0)),
    ("incomplete", "S21", case_of("--hhhhh", meetings=3)),
    ("incomplete", "S21", case_of("hhhh---", goals_met=True)),
    ("finished-peers", "S4-S40", case_of("lllhlll", goals_met=True, meetings=1)),
    ("finished-close", "S4", case_of("hhhmhhh", goals_met=True)),
    ("finished-close", "S4", case_of("hhhhhhh", goals_met=True, external_end=True)),
    ("finished-close", "S4", case_of("hhh-hhh", goals_met=True)),
    ("outside-informal", "S1-S40", case_of("lllhlll", external_end=True, meetings=1)),
    ("outside-close", "S1-S3", case_of("hhhmhhh", external_end=True)),
    ("unmet", "S6-S7-S39", case_of("hllhlll", adjusted=1)),
    ("unmet", "S6-S7-S39", case_of("llhhhhh", adjusted=2)),
    ("own-half", "S16-S25", case_of("hlhhlll")),
    ("own-half", "S16-S25", case_of("mlllmll")),
    ("own-half", "S16-S25", case_of("-hhllll", direction_changed=True)),
    ("ask-first", "S12-S40", case_of("llhhlll")),
    ("ask-first", "S12-S40", case_of("mllhlll", direction_changed=True)),
    ("ask-first", "S12-S40", case_of("hhllmmm")),
    ("content-end", "S7-S37-S39", case_of("lhhhhhh", adjusted=2)),
    ("content-end", "S7-S37-S39", case_of("hhlhlll", adjusted=2)),
    ("content-ask", "S12-S13-S39", case_of("lhhhlll")),
    ("content-ask", "S12-S13-S39", case_of("hhlhhhh", adjusted=1)),
    ("rapport-end", "S5-S6", case_of("hhhlmmm", adjusted=2)),
    ("rapport-say", "S5-S14-S16", case_of("hhhlmhm")),
    ("rapport-say", "S5-S14-S16", case_of("hmhllmm")),
    ("rapport-ask", "S5-S14", case_of("hhhlhhh")),
    ("rapport-ask", "S5-S14", case_of("hhhl-hh")),
    ("rapport-ask", "S5-S14", case_of("hhhlmhm", adjusted=1)),
    ("rapport-ask", "S5-S14", case_of("mhhlmhm", direction_changed=True)),
    ("rapport-ask", "S5-S14", case_of("hmhlmhh")),
    ("moved", "S12-S13-S37", case_of("mmhhhhh", direction_changed=True)),
    ("moved", "S12-S13-S37", case_of("mlhhlll", direction_changed=True)),
    ("rhythm", "S15-S38-S40", case_of("hmhhmhh")),
    ("rhythm", "S15-S38-S40", case_of("hlhhhhh")),
    ("rhythm", "S15-S38-S40", case_of("hlhhmmm", adjusted=1)),
    ("thin", "S30-S38", case_of("hlhhmlm")),
    ("plateau", "S30-S20", case_of("hhhhmll")),
    ("plateau", "S30-S20", case_of("hhhhhlh")),
    ("plateau", "S30-S20", case_of("hmhhmmm")),
    ("plateau", "S30-S20", case_of("mhmhhhh")),
    ("plateau", "S30-S20", case_of("mhhhmmm")),
    ("keep", "S20-S22", case_of("mhhhmhh")),
    ("keep", "S20-S22", case_of("hhhhhhh", adjusted=2, direction_changed=True, meetings=3)),
]


@pytest.mark.parametrize(
    ("row", "case"), [pytest.param(row, case, id=f"{row}-{source}") for row, source, case in EXAMPLES]
)
def test_an_example_reaches_its_row(row: str, case: Case) -> None:
    assert decide(case).id == row


def test_every_row_and_every_rule_has_an_example_that_names_its_source_lines() -> None:
    named = {row: source for row, source, _ in EXAMPLES}
    expected = {rule.id: "-".join(rule.source) or "own-duty-of-care" for rule in load_assessment().rules}
    assert named == expected


def test_the_rows_are_those_of_the_content_file() -> None:
    content = [(rule.id, rule.rule, rule.verdict) for rule in load_assessment().rules]
    assert [(row.id, row.rule, row.verdict) for row in ROWS] == content


@pytest.mark.parametrize(
    ("first", "second", "case"),
    [
        ("safety", "credit-end", case_of("hhhlhhh", red_flags=RedFlags(credit=True, fear=True))),
        (
            "credit-settle",
            "their-ending",
            case_of("hhhhhhh", red_flags=RedFlags(credit=True), mentor_ends=True),
        ),
        ("their-ending", "too-early", case_of("hhhhhhh", mentor_ends=True, meetings=2)),
        ("too-early", "incomplete", case_of("-------", meetings=2)),
        ("incomplete", "finished-close", case_of("--hhhhh", goals_met=True, external_end=True)),
        ("finished-peers", "unmet", case_of("llhhhhh", goals_met=True, adjusted=2)),
        ("outside-close", "unmet", case_of("lllmhhh", external_end=True, adjusted=2)),
        ("unmet", "rhythm", case_of("hllhhhh", adjusted=1)),
        ("own-half", "ask-first", case_of("hllhlll")),
        ("own-half", "rapport-say", case_of("hhhllml")),
        ("own-half", "content-ask", case_of("hhlhlll")),
        ("rapport-ask", "moved", case_of("mhhlhhh", direction_changed=True)),
        ("moved", "rhythm", case_of("mlhhhhh", direction_changed=True)),
        ("rhythm", "thin", case_of("hlhhhhh")),
        ("rhythm", "plateau", case_of("hmhhhhh")),
        ("thin", "plateau", case_of("hlhhmmm")),
    ],
)
def test_where_two_rules_hold_the_first_decides(first: str, second: str, case: Case) -> None:
    later = next(row for row in ROWS if row.id == second)
    assert decide(case).id == first
    assert later.holds(case)


@pytest.mark.parametrize(
    ("meetings", "row"), [(0, "too-early"), (2, "too-early"), (3, "keep"), (None, "keep")]
)
def test_only_a_known_number_of_meetings_makes_it_too_early(meetings: int | None, row: str) -> None:
    assert decide(Case(case_of("hhhhhhh").bands, Facts(meetings=meetings))).id == row


# ---------------------------------------------------------------- over all combinations


def all_cases() -> Iterator[Case]:
    """Four bands in each relationship dimension, three in I, two in T, three in mine, and the facts."""
    facts = [
        Facts(goals_met=goals, external_end=end, direction_changed=moved, adjusted=adjusted)
        for goals, end in [(False, False), (True, False), (False, True)]
        for moved in (False, True)
        for adjusted in (0, 1, 2)
    ]
    relationship = product("lmh-", "lmh-", "lmh-", "lmh-")
    mine = [(i, t, m) for i in "lmh" for t in "lh" for m in "lmh"]
    for first, last in product(relationship, mine):
        case = case_of("".join((*first, *last)))
        for each in facts:
            yield replace(case, facts=each)


def key(case: Case) -> tuple[object, ...]:
    return (*(case.bands[name] for name in NAMES), case.facts, case.red_flags.credit)


@pytest.fixture(scope="module")
def ranks() -> dict[tuple[object, ...], int]:
    """How harsh the verdict of each combination is, also with the credit question answered yes."""
    rank = {verdict.id: verdict.rank for verdict in load_assessment().verdicts}
    table = {}
    for case in all_cases():
        table[key(case)] = rank[decide(case).verdict]
        if not (case.facts.goals_met or case.facts.external_end):
            owed = replace(case, red_flags=RedFlags(credit=True))
            table[key(owed)] = rank[decide(owed).verdict]
    return table


def test_a_better_relationship_score_never_makes_the_verdict_harsher(
    ranks: dict[tuple[object, ...], int],
) -> None:
    seen = 0
    for combination, rank in ranks.items():
        for place in range(4):
            better = BETTER.get(combination[place])  # type: ignore[call-overload]
            if better:
                raised = ranks[(*combination[:place], better, *combination[place + 1 :])]
                assert raised <= rank, (combination, NAMES[place])
                seen += 1
    assert seen > 100_000


def test_more_tries_that_did_not_help_never_make_the_verdict_milder(
    ranks: dict[tuple[object, ...], int],
) -> None:
    seen = 0
    for combination, rank in ranks.items():
        facts = combination[7]
        assert isinstance(facts, Facts)
        if facts.adjusted < 2:
            more = replace(facts, adjusted=facts.adjusted + 1)
            assert ranks[(*combination[:7], more, combination[8])] >= rank, combination
            seen += 1
    assert seen > 50_000


def test_a_better_own_half_may_uncover_that_the_rest_is_low() -> None:
    assert decide(case_of("hllhlll")).verdict == "rekindle"
    assert decide(case_of("hllhhhh")).verdict == "reshape"
