"""Change over time: any two checks side by side, and how each score went over all of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tui.content.assessment import Assessment
from tui.domain.check import Answer, Check
from tui.domain.scoring import Change, Shift
from tui.domain.scoring.change import (
    LEAST_DAYS_APART,
    R_DIMENSION,
    R_RELATIONSHIP,
    Z_80,
    Z_95,
    band_width,
)
from tui.services.checks import Checks
from tui.services.scoring import Result, evaluate, from_check, from_checks


@dataclass(frozen=True, slots=True)
class ItemPair:
    """One statement and what was answered both times, in words."""

    text: str
    before: str
    after: str

    @property
    def moved(self) -> bool:
        """Whether the two answers differ."""
        return self.before != self.after


@dataclass(frozen=True, slots=True)
class WordPair:
    """One open question and both answers; an empty one was left blank."""

    question: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two checks side by side. The words for a change are honest about noise."""

    before: Check
    after: Check
    old: Result
    new: Result
    change: Change
    items: tuple[ItemPair, ...]
    words: tuple[WordPair, ...]


@dataclass(frozen=True, slots=True)
class TrendLine:
    """One score over all checks, oldest first; None where answers were missing."""

    name: str
    points: tuple[float | None, ...]


class Changes:
    """Reads finished checks; changes nothing."""

    def __init__(self, checks: Checks) -> None:
        self._checks = checks

    @property
    def assessment(self) -> Assessment:
        return self._checks.assessment

    def all(self, mentorship_id: str) -> tuple[Check, ...]:
        """The checks that can be compared, oldest first."""
        return self._checks.all(mentorship_id)

    def compare(self, before: Check, after: Check) -> Comparison:
        """The later check against the earlier one."""
        words = self.assessment
        oldest = self._just_before(before, after)
        answers = from_checks([*oldest, before, after])
        assert answers is not None
        new = evaluate(answers, words)
        assert new.change is not None
        return Comparison(
            before,
            after,
            evaluate(from_check(before), words),
            new,
            new.change,
            tuple(
                ItemPair(item.text, self._answer(before, item.id), self._answer(after, item.id))
                for item in words.items
            ),
            tuple(
                WordPair(one.text, before.words.get(one.id, ""), after.words.get(one.id, ""))
                for one in words.open_questions
                if before.words.get(one.id) or after.words.get(one.id)
            ),
        )

    def _just_before(self, before: Check, after: Check) -> tuple[Check, ...]:
        """The check before these two, for the trend, where they follow each other."""
        known = self.all(after.mentorship)
        if any(before.taken < one.taken < after.taken for one in known):
            return ()
        return tuple(one for one in known if one.taken < before.taken)[-1:]

    def trend(self, mentorship_id: str) -> tuple[tuple[date, ...], tuple[TrendLine, ...]]:
        """The days of all checks, and how Relationship and each dimension went."""
        checks = self.all(mentorship_id)
        results = [evaluate(from_check(one), self.assessment) for one in checks]
        lines = [TrendLine("Relationship", tuple(_float(one.relationship) for one in results))]
        for dimension in self.assessment.dimensions:
            points = tuple(_float(one.dimensions[dimension.id]) for one in results)
            lines.append(TrendLine(dimension.name, points))
        return tuple(one.taken.date() for one in checks), tuple(lines)

    def word(self, shift: Shift | None) -> str:
        """The honest word for a shift."""
        said = self.assessment.change
        if shift is None:
            return "not enough answers"
        return {"none": said.say_none, "maybe": said.say_maybe, "changed": said.say_changed}[shift.word]

    @property
    def bands_in_words(self) -> str:
        """From how many points on a move counts, and how often chance alone goes as far."""
        part_95, part_80 = (band_width(z, R_DIMENSION, R_DIMENSION) for z in (Z_95, Z_80))
        whole_95, whole_80 = (band_width(z, R_RELATIONSHIP, R_RELATIONSHIP) for z in (Z_95, Z_80))
        said = self.assessment.change
        return (
            f"“{said.say_changed.capitalize()}” takes a move of {part_95:.1f} points in one dimension, or "
            f"{whole_95:.1f} in the relationship as a whole; chance alone goes as far about once in twenty times. "
            f"“{said.say_maybe.capitalize()}” takes {part_80:.1f}, or {whole_80:.1f}: about once in five. A dimension "
            f"with an answer missing takes a little more. Less than {LEAST_DAYS_APART} days apart, two checks are "
            "not compared."
        )

    def headline(self, comparison: Comparison) -> str:
        """The one sentence over a comparison; it speaks of the relationship as a whole only."""
        said, change = self.assessment.change, comparison.change
        if change.comparable == "too-close":
            return f"These two are {said.say_too_close}."
        if change.comparable == "version":
            return f"One of these was {said.say_other_version}."
        if change.relationship is None:
            return "The relationship as a whole has no score in one of these."
        moved = f"{float(change.relationship.difference):+.0f}"
        trend = f"; {said.say_trend}" if change.trend else ""
        return f"The relationship as a whole: {self.word(change.relationship)} ({moved}){trend}."

    def _answer(self, check: Check, item: str) -> str:
        labels: dict[Answer, str] = {one.value: one.label for one in self.assessment.scale.answers}
        labels["x"], labels[None] = self.assessment.scale.cant_say_label, "skipped"
        return labels[check.answers[item]] if item in check.answers else "not reached"


def _float(score: object) -> float | None:
    return None if score is None else float(score)  # type: ignore[arg-type]
