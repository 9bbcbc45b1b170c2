"""A card as text: the question in bold, why to ask it, two ways to go on; and as one line of a list."""

from __future__ import annotations

from datetime import date

from textual.content import Content

from tui.services import dates
from tui.services.library import Library
from tui.services.runs import folded
from tui.services.sparks import Spark
from tui.widgets.ink import ink, lines
from tui.widgets.row_list import Line, Row

MOST_QUOTED = 240
"""Letters of an answer that stand on the card; the whole of it stands in the history."""
NEAR = 16
"""Letters of a question that are seen in any window before the first hit."""
WORTH = {None: "", True: " · worth it", False: " · not worth it"}


def card_text(
    spark: Spark, library: Library, today: date, reason: str = "", wanted: str = ""
) -> Content:
    """The card beside the list, the words that were searched for marked wherever they were found."""
    card = spark.card
    rows = [
        ink((card_label(spark, library), "muted")),
        *([ink(("● ", "accent"), reason)] if reason else []),
        *(ink((one, "accent")) for one in history_words(spark, today)),
        ink(""),
        ink(*_hits(card.text, wanted.strip(), "strong")),
    ]
    if card.why:
        rows += [ink(""), ink(*_hits(card.why, wanted.strip(), "plain"))]
    if card.follow_ups:
        rows += [ink(""), ink(("Then ask", "muted"))]
        rows += [ink(("→ ", "accent"), follow) for follow in card.follow_ups]
    helps = library.deck.helps[card.helps]
    rows += [ink(""), ink((f"About {card.minutes} minutes · helps {helps}", "muted"))]
    rows += answer_rows(spark, today)
    return lines(*rows)


def card_row(spark: Spark, text: str) -> Row:
    """The card in the list, the words that were searched for marked."""
    marks = f"{'★' if spark.favorite else ''}{'✓' if spark.asked else ''}{'–' if spark.never else ''}"
    voice = "muted" if spark.asked or spark.never else "plain"
    left = ("● " if spark.chosen else "  ", "accent")
    shown = _from_near(spark.card.text, text.strip())
    return (Line((left, *_hits(shown, text.strip(), voice)), ((marks, "muted"),) if marks else ()),)


def _from_near(text: str, wanted: str) -> str:
    """The text from a word before the first place that was searched for, where that would not be seen."""
    at = folded(text).find(folded(wanted)) if wanted else 0
    if at <= NEAR or len(folded(text)) != len(text):
        return text
    start = text.rfind(" ", 0, at - NEAR // 2) + 1
    return f"…{text[start:]}" if start else text


def _hits(text: str, wanted: str, voice: str) -> tuple[tuple[str, str], ...]:
    """The text in pieces; every place that was searched for has a voice of its own."""
    lower, needle = folded(text), folded(wanted)
    if not needle or len(lower) != len(text):
        return ((text, voice),)
    pieces, start = [], 0
    while (at := lower.find(needle, start)) >= 0:
        pieces += [(text[start:at], voice), (text[at : at + len(needle)], "hit")]
        start = at + len(needle)
    return (*(piece for piece in pieces if piece[0]), (text[start:], voice))


def card_label(spark: Spark, library: Library) -> str:
    """Theme, depth and where it comes from, where that is not the deck's own making."""
    card = spark.card
    parts = [library.deck.theme(card.theme).name, card.depth]
    if card.origin == "article":
        parts.append("from the article")
    elif card.origin == "own":
        parts.append("your own")
    elif card.origin == "pack":
        name = card.id.partition(":")[0]
        parts += [pack.title for pack in library.packs_on() if pack.id == name]
    return " · ".join(parts)


def history_words(spark: Spark, today: date) -> list[str]:
    """What already happened with this card."""
    words = []
    if spark.chosen:
        words.append("On the list for the next meeting")
    if spark.favorite:
        words.append("A favorite of yours")
    if spark.never:
        words.append("Set aside for this mentor")
    if spark.asked:
        times = len(spark.answers)
        often = "" if times == 1 else f", {'twice' if times == 2 else f'{times} times'} so far"
        words.append(f"Asked {dates.when(spark.asked, today)}{often}")
    if spark.drawn and not spark.asked:
        words.append(f"Drawn {dates.when(spark.drawn, today)}")
    if spark.skipped and not spark.asked:
        words.append(f"Skipped {dates.when(spark.skipped, today)}")
    return words


def answer_rows(spark: Spark, today: date) -> list[Content]:
    """Each time it was asked, the last one first: when, whether it was worth it, what they said."""
    rows = []
    for one in sorted(spark.answers, key=lambda one: one.on, reverse=True):
        rows += [ink(""), ink((f"Asked {dates.when(one.on, today)}{WORTH[one.worth_it]}", "muted"))]
        said = " ".join(one.answer.split())
        if said:
            rows.append(ink(f"“{said if len(said) <= MOST_QUOTED else said[: MOST_QUOTED - 1] + '…'}”"))
    return rows
