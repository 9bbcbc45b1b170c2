"""Reading view: one card on the whole screen, large and calm; what lies open in the meeting."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.reactive import reactive
from textual.timer import Timer
from textual.widgets import Static, TextArea

from tui.dialogs.words import TYPING_PAUSE
from tui.domain.mentorship import Mentorship
from tui.domain.trouble import Unknown
from tui.screens.place import Place, Wish
from tui.services.asking import Asking
from tui.services.keeper import Keeper
from tui.services.sparks import Spark, Sparks
from tui.widgets.card_view import answer_rows, card_label
from tui.widgets.ink import ink, lines
from tui.widgets.key_line import bindings_for

NEXT_WORTH = {None: True, True: False, False: None}


class ReadingScreen(Place):
    """Leafs through the cards it was given; ``at`` is the one shown. An answer is jotted down beneath it."""

    KEYS: ClassVar[tuple[str, ...]] = ("reading",)
    BINDINGS = bindings_for("reading")

    at: reactive[int] = reactive(0, init=False)

    def __init__(
        self, keeper: Keeper, sparks: Sparks, mentorship: Mentorship, cards: tuple[str, ...], wish: Wish
    ) -> None:
        """``wish``: ``at``, the card to begin with; ``first`` and ``of``, where the cards stand in a longer list."""
        super().__init__(keeper, mentorship.mentor)
        self._sparks, self._mentorship = sparks, mentorship
        self._cards = tuple(card for card in cards if sparks.library.has(card))
        if not self._cards:
            raise Unknown("These questions are not in your deck any more.")
        self._first = int(wish.get("first") or 0)
        self._of = int(wish.get("of") or 0) or len(self._cards)
        self._asking: Asking | None = None
        self._typing: Timer | None = None
        self.set_reactive(ReadingScreen.at, min(int(wish.get("at") or 0), len(self._cards) - 1))

    def body(self) -> ComposeResult:
        with VerticalScroll(id="reading"):
            yield Static(id="reading-label")
            yield Static(id="reading-question")
            yield Static(id="reading-why")
            yield Static(id="reading-then")
            yield Static(id="reading-said")
        yield TextArea(soft_wrap=True, tab_behavior="focus", id="reading-jot")

    def on_mount(self) -> None:
        self.query_one("#reading").focus()
        self._show()

    @property
    def spark(self) -> Spark:
        """The card shown."""
        return self._sparks.one(self._mentorship.id, self._cards[self.at])

    async def watch_at(self) -> None:
        self._show()

    def _show(self) -> None:
        spark = self.spark
        card = spark.card
        mark = (("  ●", "accent"), (" for the next meeting", "muted")) if spark.chosen else ()
        self.top.show_place(f"{self._mentorship.mentor} · {self._first + self.at + 1:,} of {self._of:,}")
        self.query_one("#reading-label", Static).update(
            ink((card_label(spark, self._sparks.library), "muted"), *mark)
        )
        self.query_one("#reading-question", Static).update(ink((card.text, "strong")))
        self.query_one("#reading-why", Static).update(ink((card.why, "muted")))
        steps = zip(("then  ", "or  "), card.follow_ups, strict=False)
        self.query_one("#reading-then", Static).update(
            lines(*(ink((word, "accent"), follow) for word, follow in steps))
        )
        said = self.query_one("#reading-said", Static)
        said.update(lines(*answer_rows(spark, self._sparks.today)))
        said.display = bool(spark.answers) and not self.has_class("-jotting")
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

    # ------------------------------------------------------------ what they say

    async def action_asked(self) -> None:
        """Mark it as asked and open the field for what they say; the question stays where it is."""
        if await self._keep_said() is None:
            return
        jot = self.query_one("#reading-jot", TextArea)
        with self.prevent(TextArea.Changed):
            jot.load_text(self._asking.said.answer if self._asking else "")
        jot.move_cursor(jot.document.end)
        self.add_class("-jotting")
        self.key_line.place = "reading.text"
        self._show()
        jot.focus()

    async def _keep_said(self, **changes: Any) -> bool | None:
        """Keep what was said of the card shown, these fields changed; None where it was refused."""
        asking = self._asking or Asking(self._sparks, self._mentorship.id, self._cards[self.at])
        said = replace(asking.said, **changes)
        if await self.keep(lambda: asking.keep(said)) is None:
            return None
        self._asking = asking
        return True

    def on_text_area_changed(self) -> None:
        if self._typing:
            self._typing.stop()
        self._typing = self.set_timer(TYPING_PAUSE, self.keep_now)

    async def keep_now(self) -> bool:
        """Keep what is being jotted down; returns whether nothing is left to keep."""
        if not self.has_class("-jotting"):
            return True
        return await self._keep_said(answer=self.query_one("#reading-jot", TextArea).text) is not None

    async def action_worth(self) -> None:
        """Worth it, not worth it, or not said; of the last time it was asked today."""
        asking = Asking(self._sparks, self._mentorship.id, self._cards[self.at])
        if not asking.kept:
            self.tell("Press a first: it was not asked today.")
            return
        self._asking = asking
        if await self._keep_said(worth_it=NEXT_WORTH[asking.said.worth_it]):
            self._show()
        self._asking = None

    async def action_leave(self) -> None:
        """Out of the text first; then back to the deck."""
        if not self.has_class("-jotting"):
            self.dismiss()
        elif await self.keep_now() or self._warned:
            self._close_text()
        else:
            self._warned = True
            self.tell("Not saved, and not gone: esc again leaves without it.", bad=True)

    def _close_text(self) -> None:
        self.remove_class("-jotting")
        self._asking = None
        self.key_line.place = "reading"
        self.query_one("#reading").focus()
        self._show()

    @property
    def help_places(self) -> tuple[str, ...]:
        return ("reading.text",) if self.has_class("-jotting") else self.KEYS
