"""The rule language, and that the content file's rules say what the code does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product

import pytest

from tui.content.assessment import load_assessment
from tui.domain.rule_language import FUNCTIONS, NUMBERS, SCORES, TRUTHS, RuleError, World, holds, read_rule
from tui.domain.scoring import Band, Facts, RedFlags
from tui.domain.verdict import Case, Evidence, decide, sign_states
from tui.domain.verdict.case import world

BANDS: tuple[Band | None, ...] = ("low", "mid", "high", None)
CONTENT = load_assessment()


def small_world(**bands: Band) -> World:
    return World(
        bands=dict.fromkeys(SCORES) | bands,
        numbers=dict.fromkeys(NUMBERS, 0) | {"signs": 2},
        truths=dict.fromkeys(TRUTHS, False) | {"fear": True},
    )


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("true", True),
        ("fear", True),
        ("credit", False),
        ("not credit", True),
        ("fear and credit", False),
        ("fear or credit", True),
        ("not (fear and credit) and fear", True),
        ("low(D)", True),
        ("mid(D)", False),
        ("mid(E)", True),
        ("high(R)", True),
        ("below_high(D)", True),
        ("below_high(E)", True),
        ("below_high(R)", False),
        ("low(X)", False),  # no score
        ("mid(X)", False),
        ("high(X)", False),
        ("below_high(X)", False),
        ("not low(X)", True),
        ("low(mine)", False),
        ("signs < 2", False),
        ("signs <= 2", True),
        ("signs == 2", True),
        ("signs >= 2", True),
        ("signs > 2", False),
        ("gap_ratio >= 1.5", False),
    ],
)
def test_what_a_rule_means(rule: str, expected: bool) -> None:
    assert holds(rule, small_world(D="low", E="mid", R="high")) is expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "low(Q)",
        "low(D, E)",
        "low(x=D)",
        "low",
        "signs",
        "wild",
        "wild(D)",
        "D",
        "True",
        "1",
        "signs != 2",
        "1 <= signs <= 2",
        "signs >= adjusted",
        "signs >= True",
        "signs >= 'a'",
        "2 <= signs",
        "fear == 1",
        "signs + 1 >= 2",
        "fear if credit else fear",
        "lambda: fear",
        "[fear]",
        "fear.__class__",
        "__import__('os').system('true')",
        "low(__import__('os'))",
        "(fear := credit)",
        "fear; credit",
        "fear\ncredit",
        "not " * 200 + "fear",
        "(" * 300 + "fear" + ")" * 300,
        "fear\0",
    ],
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(RuleError):
        read_rule(text)


def test_the_words_are_those_of_the_content_file() -> None:
    language = CONTENT.rule_language
    assert set(SCORES) == set(language.scores.names)
    assert set(NUMBERS) == set(language.numbers)
    assert set(TRUTHS) == set(language.truths)
    assert set(FUNCTIONS) == {name.removesuffix("(x)") for name in language.functions}


def test_every_rule_of_the_content_file_can_be_read() -> None:
    steps = [step for row in CONTENT.rules for step in row.steps] + [
        step for note in CONTENT.verdict_notes for step in note.steps
    ]
    texts = [row.when for row in CONTENT.rules] + [step.condition for step in steps if step.condition]
    for sign in (*CONTENT.signs, *CONTENT.also_counts):
        texts += [sign.on_when, sign.watch_when]
    assert len(texts) > 30
    for text in texts:
        read_rule(text)


# ---------------------------------------------------------------- the file against the code


def check_all(cases: Iterable[Case]) -> set[str]:
    """Compare the first row that holds by the file with the code's; return the rows that were met."""
    written = [(row.id, read_rule(row.when)) for row in CONTENT.rules]
    met = set()
    for case in cases:
        view = world(case)
        first = next(name for name, rule in written if rule(view))
        assert decide(case).id == first, case
        met.add(first)
    return met


def bands_over(*choices: Iterable[Band | None]) -> Iterator[dict[str, Band | None]]:
    for combination in product(*choices):
        yield dict(zip(("D", "E", "X", "R", "I", "T", "mine"), combination, strict=True))


def early_cases() -> Iterator[Case]:
    """Everything that is settled before the scores are looked at."""
    bands = list(bands_over(["low", None], ["mid", None], ["high"], BANDS, ["high", None], [None], ["high"]))
    yes_no = (False, True)
    for red in product(yes_no, repeat=3):
        for ends, goals, outside in product(yes_no, repeat=3):
            for adjusted, meetings in product((0, 1, 2), (None, 0, 2, 3)):
                facts = Facts(goals, outside, False, ends, adjusted, meetings)
                for each in bands:
                    yield Case(each, facts, RedFlags(*red))


def late_cases() -> Iterator[Case]:
    """Everything that the scores settle: all bands, also those that cannot come together."""
    facts = [Facts(direction_changed=moved, adjusted=tried) for moved in (False, True) for tried in (0, 1, 2)]
    for bands in bands_over(*[BANDS] * 7):
        for each in facts:
            yield Case(bands, each)


def test_the_file_and_the_code_agree_on_what_comes_before_the_scores() -> None:
    assert check_all(early_cases()) >= {"safety", "credit-end", "credit-settle", "their-ending", "too-early"}


def test_the_file_and_the_code_agree_on_the_scores() -> None:
    met = check_all(late_cases())
    settled = {"safety", "credit", "their-ending", "too-early", "finished", "outside-end"}
    assert met == {row.id for row in CONTENT.rules if row.rule not in settled}


@pytest.mark.long
def test_the_file_and_the_code_agree_everywhere() -> None:
    met = check_all(
        Case(bands, Facts(goals, outside, moved, False, tried, meetings), RedFlags(credit))
        for bands in bands_over(*[BANDS] * 7)
        for goals, outside, moved, credit in product((False, True), repeat=4)
        for tried, meetings in product((0, 1, 2), (None, 2))
    )
    assert met == {row.id for row in CONTENT.rules} - {"safety", "their-ending"}


def test_the_lamps_are_lit_as_the_content_file_says() -> None:
    seen = set()
    for bands in bands_over(BANDS, BANDS, BANDS, BANDS, ["high"], ["high"], ["high"]):
        for moved, tried in product((False, True), (0, 1, 2)):
            for evidence in (Evidence(), Evidence(gap_ratio=1.5), Evidence(1.49, 0.49), Evidence(0, 0.5)):
                case = Case(bands, Facts(direction_changed=moved, adjusted=tried))
                states = sign_states(case, evidence)
                for sign in (*CONTENT.signs, *CONTENT.also_counts):
                    on = holds(sign.on_when, world(case, evidence))
                    watch = holds(sign.watch_when, world(case, evidence))
                    assert states[sign.id] == ("on" if on else "watch" if watch else "off"), (sign.id, case)
                    seen.add((sign.id, states[sign.id]))
    assert len(seen) == 12
