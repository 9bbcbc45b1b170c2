"""What holds for a card of a pack, whatever form the pack came in: checked card by card, told by its line."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field

from tui.content.deck import Card, Deck
from tui.content.schema_base import Depth, Dimension, Id, Language, Question, Report, Strict, shown
from tui.content.schema_deck import Phase
from tui.domain.pack import RawPack
from tui.domain.text import clean_line

Words = Annotated[str, AfterValidator(clean_line), Field(max_length=500)]


class PackCard(Strict):
    """A card of a pack; only the question and its theme are needed."""

    id: Id = ""
    text: Question
    theme: str
    phase: Phase = "any"
    depth: Depth = "medium"
    helps: Dimension | None = None
    why: Words = ""
    follow_ups: Annotated[list[Question], Field(max_length=2)] = []
    minutes: Annotated[int, Field(ge=1, le=60)] = 5
    origin: Literal["original"] = "original"
    source: Literal[""] = ""


class PackHead(Strict):
    title: Annotated[str, AfterValidator(clean_line), Field(max_length=200)] = ""
    author: Annotated[str, AfterValidator(clean_line), Field(max_length=200)] = ""
    licence: Annotated[str, AfterValidator(clean_line), Field(max_length=200)] = ""
    language: Language = ""
    intro: Annotated[str, AfterValidator(clean_line), Field(max_length=2000)] = ""


def checked_pack(
    raw: RawPack, file: str, deck: Deck
) -> tuple[PackHead, tuple[tuple[int, Card], ...], Report]:
    """The head, the cards with their lines, and the report: one problem a line, none for a sound pack.

    Words are cleaned. The ids are those within the pack; where the file has none they are made of the
    question, so that the same question has the same id in the next edition.
    """
    report = Report(file)
    for line, why in raw.problems:
        report.add(_line(line), "", why)
    head = (
        report.parse(
            PackHead,
            {name: getattr(raw, name) for name in PackHead.model_fields if getattr(raw, name)},
            _line(0),
        )
        or PackHead()
    )
    cards: list[tuple[int, Card]] = []
    lines: dict[str, int] = {}
    themes = {word.casefold(): theme.id for theme in deck.themes for word in (theme.id, theme.name)}
    dimensions = {word.casefold(): id for id, name in deck.helps.items() for word in (id, name)}
    usual = usual_help(deck)
    for one in raw.cards:
        before = len(report.lines)
        entry = report.parse(PackCard, _named(one.fields, dimensions), _line(one.line))
        if entry is None:
            continue
        theme = themes.get(entry.theme.strip().casefold())
        if theme is None:
            known = ", ".join(theme.id for theme in deck.themes)
            report.add(
                _line(one.line), "theme", f"no theme is called “{shown(entry.theme)}”; there are {known}"
            )
        id = entry.id or id_for(entry.text)
        if entry.id and id in lines:
            report.add(
                _line(one.line), "id", f"“{shown(id)}” is used on line {lines[id]}, too; give it another one"
            )
        lines.setdefault(id, one.line)
        if len(report.lines) == before and theme:
            helps = entry.helps or usual[theme]
            cards.append((one.line, Card(
                id, entry.text, theme, entry.phase, entry.depth, helps, entry.why, tuple(entry.follow_ups),
                entry.minutes, origin="pack",
            )))  # fmt: skip
    return head, tuple(cards), report


def usual_help(deck: Deck) -> dict[str, str]:
    """By theme: the dimension that most of its cards help."""
    helped = {
        theme.id: [card.helps for card in deck.cards if card.theme == theme.id] for theme in deck.themes
    }
    return {theme: max(sorted(set(all)), key=all.count) if all else "E" for theme, all in helped.items()}


def same_words(text: str) -> str:
    """A question without what makes no difference: case, spaces and marks."""
    return re.sub(r"[\W_]+", "", text.casefold()) or text.casefold()


def id_for(text: str) -> str:
    """An id made of the question."""
    return f"q-{hashlib.sha256(same_words(text).encode('utf-8', 'replace')).hexdigest()[:12]}"


def _named(fields: Mapping[str, object], dimensions: Mapping[str, str]) -> dict[str, Any]:
    """The fields with a dimension's name read as its letter, and words trimmed where only a word may stand."""
    given = dict(fields)
    for name in ("id", "phase", "depth", "helps"):
        value = given.get(name)
        if isinstance(value, str):
            given[name] = value.strip()
    if given.get("id") == "":
        del given["id"]
    helps = given.get("helps")
    if isinstance(helps, str):
        given["helps"] = dimensions.get(helps.casefold(), helps)
    return given


def _line(line: int) -> str:
    return f"line {line}" if line else ""
