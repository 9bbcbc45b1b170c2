"""The shape of the deck file, and what must hold between its parts."""

from __future__ import annotations

from typing import Annotated, Any, Literal, get_args

from pydantic import AfterValidator, Field

from tui.content.schema_base import (
    Depth,
    Dimension,
    Id,
    Language,
    Line,
    Question,
    Report,
    SourceId,
    Strict,
    named,
    place,
    texts,
)

Phase = Literal["initiation", "cultivation", "separation", "redefinition", "any"]


def _two(value: list[str]) -> list[str]:
    if len(value) != 2:
        raise ValueError("must be exactly two questions")
    return value


class CardEntry(Strict):
    """A card of the deck."""

    id: Id
    text: Question
    theme: Id
    phase: Phase
    depth: Depth
    helps: Dimension
    why: Question
    follow_ups: Annotated[list[Question], AfterValidator(_two)]
    minutes: Annotated[int, Field(ge=1, le=60)]
    origin: Literal["article", "original"] = "original"
    source: SourceId = ""


class ThemeEntry(Strict):
    id: Id
    name: Line
    purpose: Line
    when: Line


class Legend(Strict):
    phase: dict[Phase, Line]
    depth: dict[Depth, Line]
    helps: dict[Dimension, Line]


class DrawTable(Strict):
    hand: Annotated[int, Field(ge=1)]
    without_replacement: Literal["per mentor"]
    weight_weakest: Annotated[int, Field(ge=1)]
    weight_second_weakest: Annotated[int, Field(ge=1)]
    weight_other: Annotated[int, Field(ge=1)]
    max_deep_per_hand: Annotated[int, Field(ge=0)]
    deep_needs_meetings: Annotated[int, Field(ge=0)]
    deep_needs_rapport: Annotated[int, Field(ge=0, le=100)]
    never_drawn_after_rules: list[Id]


class WordingTable(Strict):
    max_words: Annotated[int, Field(ge=1)]
    openers: Annotated[list[Line], Field(min_length=1)]
    exempt_origin: list[Literal["article", "original"]]
    tip_yes_no: Line
    tip_double: Line
    tip_long: Line
    tip_advice: Line


class DeckFile(Strict):
    """The whole of ``deck.toml``."""

    schema_: Literal["good-terms/deck"] = Field(alias="schema")
    version: Literal[1]
    language: Language
    title: Line
    intro: Line
    legend: Legend
    draw: DrawTable
    wording: WordingTable
    theme: Annotated[list[ThemeEntry], Field(min_length=1)]
    card: Annotated[list[CardEntry], Field(min_length=1)]


def check_deck(raw: dict[str, Any], report: Report) -> DeckFile | None:
    """The deck, or None where its shape is wrong; all problems are noted."""
    deck = report.parse(DeckFile, raw)
    if deck is None:
        return None
    for loc, text in texts(raw):
        if "{" in text or "}" in text:
            report.add(*place(loc, raw), "may not hold braces")
    for table, known in (("phase", Phase), ("depth", Depth), ("helps", Dimension)):
        for one in get_args(known):
            if one not in getattr(deck.legend, table):
                report.add("legend", f"{table}: {one}", "is missing")
    report.unique("theme", (theme.id for theme in deck.theme))
    _check_cards(deck.card, {theme.id for theme in deck.theme}, report)
    for card in deck.card:
        words, most = len(card.text.split()), deck.wording.max_words
        if words > most and card.origin not in deck.wording.exempt_origin:
            report.add(named("card", card.id), "text", f"has {words} words, at most {most} are allowed")
        if (card.origin == "article") != bool(card.source):
            report.add(
                named("card", card.id), "source", "belongs to cards of the article, and to all of them"
            )
    return deck


def _check_cards(cards: list[CardEntry], themes: set[str], report: Report) -> None:
    report.unique("card", (card.id for card in cards))
    asked: dict[str, str] = {}
    for card in cards:
        report.known(named("card", card.id), "theme", [card.theme], themes, "theme")
        twin = asked.setdefault(card.text.casefold(), card.id)
        if twin != card.id:
            report.add(named("card", card.id), "text", f"asks the same as {named('card', twin)}")
