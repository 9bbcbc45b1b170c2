"""What a check answers: the shape of the tables of scores, signs, verdict rules and change over time."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from tui.content.schema_base import Block, Depth, Dimension, Id, Line, SourceId, Strict

Band = Literal["low", "mid", "high"]
Lines = Annotated[list[Line], Field(min_length=1)]
Sources = list[SourceId]
Label = Literal["provisional"]


class Quote(Strict):
    id: Id
    text: Line
    display: Line | None = None
    by: Line
    source: SourceId


class Scoring(Strict):
    reverse: Line
    dimension: Line
    min_answered: Annotated[int, Field(ge=1)]
    of_items: Annotated[int, Field(ge=1)]
    not_enough: Line
    relationship: Line
    mine: Line
    weakest_mine: Line
    gap: Line
    step: float
    weakest: Line


class BandEntry(Strict):
    id: Band
    name: Line
    min: float
    below: float
    meaning: Line


class NearCut(Strict):
    within: float
    text: Line
    text_many: Line


class Plateau(Strict):
    relationship_band: Band
    meetings_without_new_advice: int
    falling_checks: int
    say: Line
    note: Line
    source: Sources


class DimensionEntry(Strict):
    id: Dimension
    name: Line
    side: Literal["relationship", "mine"]
    meaning: Line
    high: Line
    low: Line
    advice_low: Line
    advice_mid: Line
    advice_high: Line
    ask: Line | None = None
    source: Sources


class Signs(Strict):
    title: Line
    note: Line
    states: list[Literal["off", "watch", "on"]]


class Sign(Strict):
    id: Id
    name: Line
    dimension: Dimension
    source: SourceId
    source_text: Line
    meaning: Line
    on_when: Line
    watch_when: Line
    evidence: Lines
    say_on: Line
    say_watch: Line
    say_off: Line


class Verdict(Strict):
    id: Literal["none", "keep", "rekindle", "reshape", "part"]
    name: Line
    rank: Annotated[int, Field(ge=-1, le=3)]
    word: Line


class ScoreNames(Strict):
    names: list[Id]


class RuleLanguage(Strict):
    reading: Line
    grammar: Line
    functions: dict[str, Line]
    numbers: dict[Id, Line]
    truths: dict[Id, Line]
    scores: ScoreNames


class Action(Strict):
    id: Id
    text: Line


class Step(Strict):
    """A next step; which of the optional keys it needs depends on ``do``."""

    do: Id
    say: Line
    if_: Line | None = Field(default=None, alias="if")
    helps: Literal["D", "E", "X", "R", "I", "T", "weakest", "weakest_mine"] | None = None
    theme: Id | None = None
    count: Annotated[int, Field(ge=1, le=3)] | None = None
    max_depth: Depth | None = None
    scenario: Id | None = None
    after_meetings: Annotated[int, Field(ge=1)] | None = None
    after_days: Annotated[int, Field(ge=1)] | None = None
    topic: Id | None = None


class RuleRow(Strict):
    id: Id
    rule: Id
    when: Line
    when_words: Line
    verdict: Id
    headline: Line
    explanation: Block
    quote: str
    source: Sources
    steps: Annotated[list[Step], Field(min_length=1)]


class WithVerdict(Strict):
    nearest_change: Line
    nearest_change_line: Line
    rule_line: Line
    decided_nudge_days: Annotated[int, Field(ge=1)]
    decided_nudge: Line
    slots: list[Id]


class VerdictNote(Strict):
    id: Id
    when: Line
    never_shown_after_rules: list[Id]
    text: Line
    steps: list[Step] = []
    asks: Id | None = None


class AnswerCheck(Strict):
    id: Id
    when: Line
    text: Line


class ChangeConstant(Strict):
    id: Id
    value: float
    status: Literal["assumed", "borrowed"]
    label: Label
    source: Line


class ChangeBand(Strict):
    what: Literal["dimension", "relationship"]
    answered: Line
    at_95: float
    at_80: float
    label: Label


class ChangeSource(Strict):
    id: Id
    text: Line


class Change(Strict):
    label: Label
    note: Line
    formula: Line
    method: Line
    z_95: float
    z_80: float
    min_days_apart: Annotated[int, Field(ge=1)]
    trend_checks: Annotated[int, Field(ge=2)]
    headline_uses: Literal["relationship"]
    false_alarm: Line
    say_changed: Line
    say_maybe: Line
    say_none: Line
    say_trend: Line
    say_too_close: Line
    say_other_version: Line
    constant: list[ChangeConstant]
    band: list[ChangeBand]
    source: list[ChangeSource]
