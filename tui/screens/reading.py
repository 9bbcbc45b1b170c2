"""Reading view: one card on the whole screen, large and calm; what lies open in the meeting."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.reactive import reactive
from textual.widgets import Static

from tui.domain.mentorship import Mentorship
from tui.screens.place import Place
from tui.services.keeper import Keeper
from tui.services.sparks import Spark, Sparks
from tui.widgets.card_view import card_label
from tui.widgets.ink import ink, lines
from tui.widgets.key_line import bindings_for


class ReadingScreen(Place):
    """Leafs through the cards it was given; ``at`` is the one shown."""

    KEYS: ClassVar[tuple[str, ...]] = ("reading",)
    BINDINGS = bindings_for("reading")

    at: reactive[int] = reactive(0, init=False)

    def __init__(
        self, keeper: Keeper, sparks: Sparks, mentorship: Mentorship, cards: tuple[str, ...], at: int
    ) -> None:
        super().__init__(keeper, mentorship.mentor)
        self._sparks, self._mentorship, self._cards = sparks, mentorship, cards
        self.set_reactive(ReadingScreen.at, at)

    def body(self) -> ComposeResult:
        with VerticalScroll(id="reading"):
            yield Static(id="reading-label")
            yield Static(id="reading-question")
            yield Static(id="reading-why")
            yield Static(id="reading-then")

    def on_mount(self) -> None:
        self.query_one("#reading").focus()
        self._show()

    @property
    def spark(self) -> Spark:
        """The card shown."""
        return self._sparks.one(self._mentorship.id, self._cards[self.at])

    def watch_at(self) -> None:
        self._show()

    def _show(self) -> None:
        spark = self.spark
        card = spark.card
        mark = (("  ●", "accent"), (" for the next meeting", "muted")) if spark.chosen else ()
        self.top.show_place(f"{self._mentorship.mentor} · {self.at + 1} of {len(self._cards)}")
        self.query_one("#reading-label", Static).update(
            ink((card_label(spark, self._sparks.deck), "muted"), *mark)
        )
        self.query_one("#reading-question", Static).update(ink((card.text, "strong")))
        self.query_one("#reading-why", Static).update(ink((card.why, "muted")))
        first, second = card.follow_ups
        self.query_one("#reading-then", Static).update(
            lines(ink(("then  ", "accent"), first), ink(("or  ", "accent"), second))
        )
        self.query_one("#reading").scroll_home(animate=False)

    def action_next(self) -> None:
        self.at = min(self.at + 1, len(self._cards) - 1)

    def action_before(self) -> None:
        self.at = max(self.at - 1, 0)

    def show_again(self) -> None:
        self._show()

    async def action_choose(self) -> None:
        card = self._cards[self.at]
        if await self.keep(lambda: self._sparks.choose(self._mentorship.id, card)) is not None:
            self._show()
