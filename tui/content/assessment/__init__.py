"""The words of the relationship check: everything in ``assessment.toml`` as plain values, read once."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Protocol, TypeVar

from tui.content.assessment.outcome import (
    Action,
    AnswerCheck,
    Band,
    ChangeBand,
    ChangeConstant,
    ChangeSource,
    ChangeWords,
    NearCut,
    Plateau,
    RuleLanguage,
    RuleRow,
    Scoring,
    Sign,
    Signs,
    Step,
    Verdict,
    VerdictNote,
    WithVerdict,
)
from tui.content.assessment.questions import (
    Dimension,
    Fact,
    Importance,
    ImportanceAnswer,
    Item,
    Leaning,
    LeaningAnswer,
    Opening,
    OpenQuestion,
    OpenRules,
    Ordering,
    Quote,
    RedFlag,
    RedFlags,
    Scale,
    ScaleAnswer,
    Window,
)
from tui.content.assessment.shaping import ContentError, shaped

__all__ = [
    "Action",
    "AnswerCheck",
    "Assessment",
    "Band",
    "ChangeBand",
    "ChangeConstant",
    "ChangeSource",
    "ChangeWords",
    "ContentError",
    "Dimension",
    "Fact",
    "Importance",
    "ImportanceAnswer",
    "Item",
    "Leaning",
    "LeaningAnswer",
    "NearCut",
    "OpenQuestion",
    "OpenRules",
    "Opening",
    "Ordering",
    "Plateau",
    "Quote",
    "RedFlag",
    "RedFlags",
    "RuleLanguage",
    "RuleRow",
    "Scale",
    "ScaleAnswer",
    "Scoring",
    "Sign",
    "Signs",
    "Step",
    "Verdict",
    "VerdictNote",
    "Window",
    "WithVerdict",
    "load_assessment",
]


class _Named(Protocol):
    @property
    def id(self) -> str: ...


_Word = TypeVar("_Word", bound=_Named)


@dataclass(frozen=True, slots=True)
class Assessment:
    """The whole file. A list of tables has the plural of its name; the look-ups raise KeyError."""

    schema: str
    version: int
    """Version of the items; checks of different versions are not compared."""
    language: str
    title: str
    intro: str
    mirror: str
    private: str
    limits: str
    quotes: tuple[Quote, ...] = field(metadata={"key": "quote"})
    window: Window
    scale: Scale
    scoring: Scoring
    bands: tuple[Band, ...] = field(metadata={"key": "band"})
    near_cut: NearCut
    plateau: Plateau
    dimensions: tuple[Dimension, ...] = field(metadata={"key": "dimension"})
    ordering: Ordering
    items: tuple[Item, ...] = field(metadata={"key": "item"})
    """In the order D1 .. T4, then the unscored P1."""
    importance: Importance
    facts: tuple[Fact, ...] = field(metadata={"key": "fact"})
    leaning: Leaning
    red_flags: RedFlags
    """What is said around the private questions; the questions are ``red_flag_questions``."""
    red_flag_questions: tuple[RedFlag, ...] = field(metadata={"key": "red_flag"})
    opening: Opening
    open_rules: OpenRules
    open_questions: tuple[OpenQuestion, ...] = field(metadata={"key": "open_question"})
    signs_intro: Signs = field(metadata={"key": "signs"})
    signs: tuple[Sign, ...] = field(metadata={"key": "sign"})
    """The three signs: alignment, engagement, expectations."""
    also_counts: tuple[Sign, ...]
    """What counts like a sign: chemistry."""
    verdicts: tuple[Verdict, ...] = field(metadata={"key": "verdict"})
    rule_language: RuleLanguage
    rule_slots: Mapping[str, str]
    actions: tuple[Action, ...] = field(metadata={"key": "action"})
    rules: tuple[RuleRow, ...] = field(metadata={"key": "rule"})
    """The rows of the verdict table, first match wins."""
    with_verdict: WithVerdict
    verdict_notes: tuple[VerdictNote, ...] = field(metadata={"key": "verdict_note"})
    answer_checks: tuple[AnswerCheck, ...] = field(metadata={"key": "answer_check"})
    change: ChangeWords

    def quote(self, name: str) -> Quote:
        return _named(self.quotes, name)

    def band(self, name: str) -> Band:
        return _named(self.bands, name)

    def dimension(self, name: str) -> Dimension:
        return _named(self.dimensions, name)

    def item(self, name: str) -> Item:
        return _named(self.items, name)

    def fact(self, name: str) -> Fact:
        return _named(self.facts, name)

    def open_question(self, name: str) -> OpenQuestion:
        return _named(self.open_questions, name)

    def sign(self, name: str) -> Sign:
        """A sign, or what counts like one."""
        return _named((*self.signs, *self.also_counts), name)

    def verdict(self, name: str) -> Verdict:
        return _named(self.verdicts, name)

    def rule(self, row: str) -> RuleRow:
        """The row with this id; several rows may belong to one rule."""
        return _named(self.rules, row)

    def items_of(self, dimension: str) -> tuple[Item, ...]:
        return tuple(item for item in self.items if item.dimension == dimension)


def _named(words: tuple[_Word, ...], name: str) -> _Word:
    for word in words:
        if word.id == name:
            return word
    raise KeyError(name)


@cache
def load_assessment() -> Assessment:
    """Read the file that ships with the package. Raises ``ContentError`` if it is not of the known shape."""
    text = (files("tui.content") / "assessment.toml").read_text(encoding="utf-8")
    return shaped(Assessment, tomllib.loads(text), "assessment")
