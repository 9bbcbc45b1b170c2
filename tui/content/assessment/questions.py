"""What the check asks and how it asks it: the shapes of the first half of ``assessment.toml``.

Every class is one table of the file and every field one of its keys; ``source`` names source lines (S1 ..).
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of the two articles, verbatim."""

    id: str
    text: str
    by: str
    source: str
    display: str = ""
    """The article's whole clause, where ``text`` is a fragment; show this instead."""

    @property
    def shown(self) -> str:
        """What to put on the screen."""
        return self.display or self.text


@dataclass(frozen=True, slots=True)
class Window:
    """The time that the statements are about."""

    short: str
    text: str
    meetings: int
    days: int
    note: str


@dataclass(frozen=True, slots=True)
class ScaleAnswer:
    """One step of the answering scale."""

    value: int
    key: str
    label: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Scale:
    """How often something was so: 0 never .. 4 nearly always, or "can't say"."""

    question: str
    min: int
    max: int
    kind: str
    cant_say_key: str
    cant_say_label: str
    cant_say_hint: str
    unit_note: str
    answers: tuple[ScaleAnswer, ...] = field(metadata={"key": "answer"})


@dataclass(frozen=True, slots=True)
class Dimension:
    """One of D, E, X, R (the relationship) and I, T (my own part)."""

    id: str
    name: str
    side: str
    """relationship or mine."""
    meaning: str
    high: str
    low: str
    advice_low: str
    advice_mid: str
    advice_high: str
    source: tuple[str, ...]
    ask: str = ""
    """A change to ask for where the person has no words of their own; of the relationship's dimensions."""

    def advice(self, band: str) -> str:
        """The advice for a band: low, mid or high."""
        return {"low": self.advice_low, "mid": self.advice_mid, "high": self.advice_high}[band]


@dataclass(frozen=True, slots=True)
class Item:
    """One statement."""

    id: str
    dimension: str
    """Empty for the unscored one."""
    text: str
    reverse: bool
    count: str
    """What to count: meetings, requests, pieces of advice ..."""
    help: str
    source: tuple[str, ...]
    scored: bool = True


@dataclass(frozen=True, slots=True)
class Ordering:
    """In which order the items are shown."""

    text: str


@dataclass(frozen=True, slots=True)
class ImportanceAnswer:
    """How much a dimension matters."""

    value: int
    label: str


@dataclass(frozen=True, slots=True)
class Importance:
    """The question how much each relationship dimension matters now."""

    applies_to: tuple[str, ...]
    text: str
    note: str
    answers: tuple[ImportanceAnswer, ...] = field(metadata={"key": "answer"})


@dataclass(frozen=True, slots=True)
class Fact:
    """A question of fact. ``values`` are stored, ``labels`` are shown; both are empty for yes and no."""

    id: str
    kind: str
    """yes-no, yes-no-date or count."""
    text: str
    help: str
    source: tuple[str, ...]
    values: tuple[int, ...] = ()
    labels: tuple[str, ...] = ()
    offered_from: str = ""


@dataclass(frozen=True, slots=True)
class LeaningAnswer:
    """What the person is leaning toward."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Leaning:
    """The person's own leaning, asked before the result, and what is said beside the verdict."""

    text: str
    note: str
    agrees: str
    differs: str
    unsure: str
    answers: tuple[LeaningAnswer, ...] = field(metadata={"key": "answer"})


@dataclass(frozen=True, slots=True)
class RedFlag:
    """One private question."""

    id: str
    text: str
    help: str


@dataclass(frozen=True, slots=True)
class RedFlags:
    """What surrounds the private questions."""

    intro: str
    privacy: str
    answers: tuple[str, ...]
    safety_path: tuple[str, ...]
    any_yes: str
    credit_alone: str
    """Instead of ``any_yes``, when credit is the only yes."""
    skipped: str
    help: str
    export_default: bool
    source: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Opening:
    """The first question, a slider from passive to proactive; verbatim."""

    text: str
    verbatim: bool
    source: str
    kind: str
    min: int
    max: int
    low_label: str
    high_label: str
    hint: str


@dataclass(frozen=True, slots=True)
class OpenRules:
    """What holds for every open question."""

    previous_answer: str
    skip: str
    carry: str


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question that is answered in the person's own words."""

    id: str
    text: str
    source: str
    hint: str
    example: str
    carries_to: tuple[str, ...]
    """Slots of a message that the heart of the answer is offered for."""
    source_words: str = ""
    recommended: bool = False
    required: bool = False
    carry_prompt: str = ""
