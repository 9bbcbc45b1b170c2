"""The way from a stored check to the answers that the rules read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from tui.domain.scoring import Answers, Facts, RedFlags

if TYPE_CHECKING:
    # Only named here: the models bring pydantic along, which `score` does without.
    from tui.domain.check import CheckAnswers, Fact


def from_check(check: CheckAnswers, previous: Answers | None = None) -> Answers:
    """A stored check, or a draft of one, as answers; ``previous`` is the check before it."""
    taken = getattr(check, "taken", None) or check.started
    facts, red = check.facts, check.red_flags
    return Answers(
        version=check.items_version,
        date=taken.date(),
        answers=check.answers,
        order=check.order,
        importance={name: value for name, value in check.importance.items() if value is not None},
        facts=Facts(
            goals_met=_true(facts.get("goals_met")),
            external_end=_true(facts.get("external_end")),
            direction_changed=_true(facts.get("direction_changed")),
            mentor_ends=_true(facts.get("mentor_ends")),
            adjusted=min(_count(facts.get("adjusted")) or 0, 2),
            meetings=_count(facts.get("meetings")),
        ),
        red_flags=RedFlags(*(red.get(name) is True for name in ("credit", "fear", "crossed"))),
        leaning=check.leaning,
        seconds=check.seconds,
        previous=previous,
    )


def from_checks(checks: Iterable[CheckAnswers]) -> Answers | None:
    """Stored checks, oldest first, as the answers of the last with the others behind it."""
    answers: Answers | None = None
    for check in checks:
        answers = from_check(check, answers)
    return answers


def _true(fact: Fact) -> bool:
    """A date counts as true."""
    return fact is True or (isinstance(fact, str) and bool(fact))


def _count(fact: Fact) -> int | None:
    return fact if isinstance(fact, int) and not isinstance(fact, bool) and fact >= 0 else None
