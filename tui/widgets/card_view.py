"""A card as text: the question in bold, why to ask it, two ways to go on."""

from __future__ import annotations

from datetime import date

from textual.content import Content

from tui.content.deck import Deck
from tui.services import dates
from tui.services.sparks import Spark
from tui.widgets.ink import ink, lines


def card_text(spark: Spark, deck: Deck, today: date, reason: str = "") -> Content:
    """The card beside the list."""
    card = spark.card
    rows = [
        ink((card_label(spark, deck), "muted")),
        *([ink(("● ", "accent"), reason)] if reason else []),
        ink(""),
        ink((card.text, "strong")),
        ink(""),
        ink((card.why, "plain")),
        ink(""),
        ink(("Then ask", "muted")),
        *(ink(("→ ", "accent"), follow) for follow in card.follow_ups),
        ink(""),
        ink((f"About {card.minutes} minutes · helps {deck.helps[card.helps]}", "muted")),
    ]
    rows += [ink((one, "muted")) for one in history_words(spark, today)]
    return lines(*rows)


def card_label(spark: Spark, deck: Deck) -> str:
    """Theme, depth and, for the five quoted cards, that they are the source's own words."""
    parts = [deck.theme(spark.card.theme).name, spark.card.depth]
    if spark.card.origin == "article":
        parts.append("from the article")
    return " · ".join(parts)


def history_words(spark: Spark, today: date) -> list[str]:
    """What already happened with this card."""
    words = []
    if spark.chosen:
        words.append("On the list for the next meeting")
    if spark.favorite:
        words.append("A favorite of yours")
    if spark.asked:
        words.append(f"Asked {dates.when(spark.asked, today)}")
    elif spark.drawn:
        words.append(f"Drawn {dates.when(spark.drawn, today)}")
    return words
