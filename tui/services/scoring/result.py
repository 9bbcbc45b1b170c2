"""What a check comes to, ready to be shown: scores, verdict, signs, notes, steps, and what changed."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from tui.content.assessment import AnswerCheck, Quote, Step, VerdictNote
from tui.domain.scoring import Band, Change, Flag, Leaning, Near
from tui.domain.verdict import NearestChange, SignState, Verdict


@dataclass(frozen=True, slots=True)
class SignReading:
    """One lamp: its word, its state and the sentence beside it."""

    id: str
    """alignment, engagement, expectations or chemistry."""
    name: str
    dimension: str
    score: Fraction | None
    state: SignState
    say: str
    """Says "not enough answers" where the lamp is off for want of a score."""


@dataclass(frozen=True, slots=True)
class Result:
    """One check, judged. Scores are exact and run from 0 to 100; None where answers are missing."""

    date: datetime.date | None
    dimensions: Mapping[str, Fraction | None]
    """D, E, X, R, I, T."""
    answered: Mapping[str, int]
    """How many of its items count in each dimension."""
    bands: Mapping[str, Band | None]
    """D, E, X, R, I, T, relationship and mine."""
    relationship: Fraction | None
    mine: Fraction | None
    row: str
    rule: str
    verdict: Verdict
    verdict_name: str
    verdict_word: str
    headline: str
    explanation: str
    when_words: str
    """The rule in plain words."""
    quote: Quote | None
    signs: tuple[str, ...]
    """Those of D, E, X, R that are low."""
    lamps: Mapping[str, bool]
    sign_states: tuple[SignReading, ...]
    """The three signs, then chemistry, with three states each."""
    missing: tuple[str, ...]
    """Scored items without a number, in the order of the file."""
    flags: tuple[Flag, ...]
    contradictions: tuple[str, ...]
    """Reversed items that disagree with their neighbours, also where they are too few for the flag."""
    answer_checks: tuple[AnswerCheck, ...]
    notes: tuple[VerdictNote, ...]
    near: tuple[Near, ...]
    nearest_changes: tuple[NearestChange, ...]
    steps: tuple[Step, ...]
    """Those whose condition holds, with their words filled."""
    weakest: str | None
    strongest: str | None
    weakest_mine: str | None
    gap_order: tuple[str, ...]
    """The relationship dimensions, most worth working on first."""
    strengths: tuple[str, ...]
    """The two highest of what is not low, but for the topic."""
    topic: str | None
    """The one dimension to talk about: the widest gap, else the weakest."""
    leaning: Leaning | None
    leaning_words: str
    """What to say about it beside the verdict; empty where nothing should be said."""
    change: Change | None
    """Against the check before; None for a first one."""

    @property
    def next_steps(self) -> tuple[Step, ...]:
        """The steps of the verdict, then those of the notes beside it."""
        return (*self.steps, *(step for note in self.notes for step in note.steps))
