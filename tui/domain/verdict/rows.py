"""The verdict: one ordered list of rows, of which the first that holds decides.

Rows with the same rule name are one rule, split by its outcome. A row may leave out what the rows above it
have settled. The content file describes each row in its own words (``when``), and a test compares the two.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from tui.domain.scoring.scores import MINE, MY_PART, RELATIONSHIP
from tui.domain.verdict.case import Case

Verdict = Literal["none", "keep", "rekindle", "reshape", "part"]
"""None yet, then from mild to harsh."""

YOUNG = 2
"""Meetings up to which it is too early to judge."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table: when it holds, it gives its verdict."""

    id: str
    rule: str
    verdict: Verdict
    holds: Callable[[Case], bool]


def decide(case: Case) -> Row:
    """The first row that holds. The last one always does."""
    return next(row for row in ROWS if row.holds(case))


def _credit_end(case: Case) -> bool:
    return case.red_flags.credit and (case.low("R") or case.facts.adjusted >= 1)


def _too_early(case: Case) -> bool:
    facts = case.facts
    young = facts.meetings is not None and facts.meetings <= YOUNG
    return young and not facts.goals_met and not facts.external_end


def _incomplete(case: Case) -> bool:
    return case.scored(RELATIONSHIP) < 3 or case.scored(MY_PART) < 1


def _finished_peers(case: Case) -> bool:
    return case.facts.goals_met and case.high("R") and not case.facts.external_end


def _own_half(case: Case) -> bool:
    theirs = bool(case.signs) and not case.low("D")
    return case.low(MINE) and theirs and case.facts.adjusted == 0 and not case.moved


def _only(case: Case, *names: str) -> bool:
    """Whether exactly one relationship dimension is low, and it is one of these."""
    return len(case.signs) == 1 and case.signs[0] in names


def _half_done(case: Case) -> bool:
    """I do my part, and the other side is thin."""
    return case.below_high("E") and case.high(MINE)


def _rapport_say(case: Case) -> bool:
    untried = _only(case, "R") and case.facts.adjusted == 0
    return untried and case.below_high("I") and not case.moved and not _half_done(case)


def _rhythm(case: Case) -> bool:
    return _half_done(case) or (_only(case, "E") and case.facts.adjusted >= 1)


def _plateau(case: Case) -> bool:
    slack = case.low(MINE) or case.low("T") or case.below_high("E")
    return slack or case.fair_or_low(RELATIONSHIP) >= 2 or case.fair_or_low() >= 3


ROWS: tuple[Row, ...] = (
    Row("safety", "safety", "part", lambda case: case.red_flags.fear or case.red_flags.crossed),
    Row("credit-end", "credit", "part", _credit_end),
    Row("credit-settle", "credit", "reshape", lambda case: case.red_flags.credit),
    Row("their-ending", "their-ending", "part", lambda case: case.facts.mentor_ends),
    Row("too-early", "too-early", "keep", _too_early),
    Row("incomplete", "incomplete", "none", _incomplete),
    Row("finished-peers", "finished", "reshape", _finished_peers),
    Row("finished-close", "finished", "part", lambda case: case.facts.goals_met),
    Row("outside-informal", "outside-end", "reshape", lambda c: c.facts.external_end and c.high("R")),
    Row("outside-close", "outside-end", "part", lambda case: case.facts.external_end),
    Row("unmet", "unmet", "part", lambda case: len(case.signs) >= 2 and case.facts.adjusted >= 1),
    Row("own-half", "own-half", "rekindle", _own_half),
    Row("ask-first", "ask-first", "reshape", lambda case: len(case.signs) >= 2),
    Row("content-end", "content", "part", lambda c: _only(c, "D", "X") and c.facts.adjusted >= 2),
    Row("content-ask", "content", "reshape", lambda case: _only(case, "D", "X")),
    Row("rapport-end", "rapport", "part", lambda c: _only(c, "R") and c.facts.adjusted >= 2),
    Row("rapport-say", "rapport", "rekindle", _rapport_say),
    Row("rapport-ask", "rapport", "reshape", lambda case: _only(case, "R")),
    Row("moved", "moved", "reshape", lambda case: case.moved),
    Row("rhythm", "rhythm", "reshape", _rhythm),
    Row("thin", "thin", "rekindle", lambda case: _only(case, "E")),
    Row("plateau", "plateau", "rekindle", _plateau),
    Row("keep", "keep", "keep", lambda _: True),
)
