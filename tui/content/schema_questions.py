"""What a check asks: the shape of the tables of items, facts, flags and open questions."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from tui.content.schema_base import Dimension, Id, Line, SourceId, Strict

Lines = Annotated[list[Line], Field(min_length=1)]
Sources = list[SourceId]


class Window(Strict):
    short: Line
    text: Line
    meetings: Annotated[int, Field(ge=1)]
    days: Annotated[int, Field(ge=1)]
    note: Line


class ScaleAnswer(Strict):
    value: Annotated[int, Field(ge=0, le=4)]
    key: Line
    label: Line
    anchor: Line


class Scale(Strict):
    question: Line
    min: Literal[0]
    max: Literal[4]
    kind: Literal["frequency"]
    cant_say_key: Literal["x"]
    cant_say_label: Line
    cant_say_hint: Line
    unit_note: Line
    answer: Annotated[list[ScaleAnswer], Field(min_length=5, max_length=5)]


class Ordering(Strict):
    text: Line


class Item(Strict):
    id: Id
    dimension: Literal["D", "E", "X", "R", "I", "T", ""]
    text: Line
    reverse: bool
    scored: bool = True
    count: Line
    help: Line
    source: Sources


class ImportanceAnswer(Strict):
    value: Annotated[int, Field(ge=0, le=2)]
    label: Line


class Importance(Strict):
    applies_to: list[Dimension]
    text: Line
    note: Line
    answer: list[ImportanceAnswer]


class Fact(Strict):
    id: Id
    kind: Literal["yes-no", "yes-no-date", "count"]
    values: list[int] = []
    labels: list[Line] = []
    offered_from: Line | None = None
    text: Line
    help: Line
    source: Sources


class LeaningAnswer(Strict):
    id: Literal["stay", "change", "leave", "unsure"]
    label: Line


class Leaning(Strict):
    text: Line
    note: Line
    agrees: Line
    differs: Line
    unsure: Line
    answer: list[LeaningAnswer]


class RedFlags(Strict):
    intro: Line
    privacy: Line
    answers: Lines
    safety_path: list[Id]
    any_yes: Line
    credit_alone: Line
    skipped: Line
    help: Line
    export_default: Literal[False]
    source: Sources


class RedFlag(Strict):
    id: Literal["credit", "fear", "crossed"]
    text: Line
    help: Line


class Opening(Strict):
    text: Line
    verbatim: Literal[True]
    source: SourceId
    kind: Literal["slider"]
    min: Literal[0]
    max: Literal[10]
    low_label: Line
    high_label: Line
    hint: Line


class OpenRules(Strict):
    previous_answer: Line
    skip: Line
    carry: Line


class OpenQuestion(Strict):
    id: Id
    text: Line
    source_words: Line | None = None
    source: SourceId
    recommended: bool = False
    required: bool = False
    hint: Line
    example: Line
    carry_prompt: Line | None = None
    carries_to: list[Id]
