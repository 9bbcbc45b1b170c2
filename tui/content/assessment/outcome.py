"""What the app makes of the answers: the shapes of the second half of ``assessment.toml``.

Every class is one table of the file and every field one of its keys; ``source`` names source lines (S1 ..).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Scoring:
    """How scores are made, in words and numbers."""

    reverse: str
    dimension: str
    min_answered: int
    of_items: int
    not_enough: str
    relationship: str
    mine: str
    weakest_mine: str
    gap: str
    step: float
    weakest: str


@dataclass(frozen=True, slots=True)
class Band:
    """One band of a score; ``below`` of the last lies just over 100."""

    id: str
    name: str
    """The word to show."""
    min: float
    below: float
    meaning: str


@dataclass(frozen=True, slots=True)
class NearCut:
    """The warning beside a score that lies close to a cut."""

    within: float
    text: str
    """For one score."""
    text_many: str


@dataclass(frozen=True, slots=True)
class Plateau:
    """A line on home, never a verdict. Two of its three conditions are enough."""

    relationship_band: str
    meetings_without_new_advice: int
    falling_checks: int
    say: str
    note: str
    source: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Signs:
    """What stands over the three lamps."""

    title: str
    note: str
    states: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sign:
    """A lamp: a sign that it might be time to move on, or the chemistry that counts like one."""

    id: str
    name: str
    dimension: str
    source: str
    source_text: str
    meaning: str
    on_when: str
    watch_when: str
    evidence: tuple[str, ...]
    say_on: str
    say_watch: str
    say_off: str

    def say(self, state: str) -> str:
        """The sentence for a state: off, watch or on."""
        return {"on": self.say_on, "watch": self.say_watch, "off": self.say_off}[state]


@dataclass(frozen=True, slots=True)
class Verdict:
    """A verdict and how to say it; ``rank`` runs from mild to harsh, -1 for none yet."""

    id: str
    name: str
    rank: int
    word: str


@dataclass(frozen=True, slots=True)
class ScoreNames:
    """The scores that the rule language knows."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RuleLanguage:
    """The words of the rule language, each with what it means."""

    reading: str
    grammar: str
    functions: Mapping[str, str]
    numbers: Mapping[str, str]
    truths: Mapping[str, str]
    scores: ScoreNames


@dataclass(frozen=True, slots=True)
class Action:
    """Something that a next step can do."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Step:
    """A next step: ``do`` is an action id, ``say`` the line on the screen, the others its arguments."""

    do: str
    say: str
    scenario: str | None = None
    topic: str | None = None
    helps: str | None = None
    """A dimension id, ``weakest`` or ``weakest_mine``."""
    theme: str | None = None
    count: int | None = None
    max_depth: str | None = None
    after_meetings: int | None = None
    after_days: int | None = None
    condition: str | None = field(default=None, metadata={"key": "if"})
    """A rule; the step is offered when it holds. None: always."""


@dataclass(frozen=True, slots=True)
class RuleRow:
    """One row of the verdict table. Headline, explanation and steps may hold words in braces."""

    id: str
    rule: str
    when: str
    when_words: str
    verdict: str
    headline: str
    explanation: str
    quote: str
    """Id of a quote, or empty."""
    source: tuple[str, ...]
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class WithVerdict:
    """Lines that stand beside every verdict."""

    nearest_change: str
    nearest_change_line: str
    rule_line: str
    decided_nudge_days: int
    decided_nudge: str
    slots: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class VerdictNote:
    """A note beside a verdict; it never changes it. ``id`` is the flag that raises it."""

    id: str
    when: str
    never_shown_after_rules: tuple[str, ...]
    text: str
    steps: tuple[Step, ...] = ()
    asks: str = ""
    """Id of an open question that the answer is added to."""


@dataclass(frozen=True, slots=True)
class AnswerCheck:
    """What is said when the answers deserve a second look. ``id`` is the flag that raises it."""

    id: str
    when: str
    text: str


@dataclass(frozen=True, slots=True)
class ChangeConstant:
    """A number behind the change bands, and where it comes from."""

    id: str
    value: float
    status: str
    label: str
    source: str


@dataclass(frozen=True, slots=True)
class ChangeBand:
    """How far a score has to move before it counts, in points."""

    what: str
    answered: str
    at_95: float
    at_80: float
    label: str


@dataclass(frozen=True, slots=True)
class ChangeSource:
    """A paper behind the method."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class ChangeWords:
    """How change over time is found and said."""

    label: str
    note: str
    formula: str
    method: str
    z_95: float
    z_80: float
    min_days_apart: int
    trend_checks: int
    headline_uses: str
    false_alarm: str
    say_changed: str
    say_maybe: str
    say_none: str
    say_trend: str
    say_too_close: str
    say_other_version: str
    constants: tuple[ChangeConstant, ...] = field(metadata={"key": "constant"})
    bands: tuple[ChangeBand, ...] = field(metadata={"key": "band"})
    sources: tuple[ChangeSource, ...] = field(metadata={"key": "source"})
