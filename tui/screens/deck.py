"""The deck: a list of questions beside the card, to browse, filter, draw from and choose for the next meeting."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.widgets import Input, Static

from tui.domain.mentorship import Mentorship
from tui.screens.place import Place, Wish
from tui.services import dates
from tui.services.keeper import Keeper
from tui.services.sifter import DEPTHS, Filter, Sifter
from tui.services.sparks import Spark, Sparks
from tui.services.today import CHOSEN
from tui.widgets.card_view import card_text
from tui.widgets.ink import ink
from tui.widgets.key_line import bindings_for
from tui.widgets.row_list import Line, Row, RowList


class DeckScreen(Place):
    """All cards of the deck as this mentorship sees them."""

    KEYS: ClassVar[tuple[str, ...]] = ("deck",)
    BINDINGS = bindings_for("deck")

    def __init__(self, keeper: Keeper, sparks: Sparks, mentorship: Mentorship, wish: Wish) -> None:
        super().__init__(keeper, f"Deck · {mentorship.mentor}")
        self._sparks, self._mentorship, self._wish = sparks, mentorship, wish
        self._sifter = Sifter(sparks.all(mentorship.id))
        self._filter = Filter(chosen=wish.get("show") == CHOSEN)
        self._shown: tuple[int, ...] = ()
        self._reasons: dict[str, str] = {}

    def body(self) -> ComposeResult:
        with Horizontal(id="deck"):
            with VerticalScroll(id="deck-list", can_focus=False):
                yield Input(placeholder="words in a question", id="deck-filter")
                yield Static(id="deck-count")
                yield RowList(1, id="cards")
                yield Static(id="deck-empty")
            with VerticalScroll(id="deck-card", can_focus=False):
                yield Static(id="card")

    async def on_mount(self) -> None:
        self._sift()
        self.query_one("#cards").focus()
        count = self._wish.get("count")
        if isinstance(count, int):
            await self._draw(count)

    def on_screen_resume(self) -> None:
        if self.query("#cards"):
            self._reread()

    @property
    def spark(self) -> Spark | None:
        """The card under the cursor."""
        if not self._shown:
            return None
        return self._sifter.sparks[self._shown[self.query_one("#cards", RowList).cursor]]

    def _sift(self, select: str = "") -> None:
        """Show what the filter lets through; the cursor stays on its card where it can."""
        rows = self.query_one("#cards", RowList)
        wanted = select or (self.spark.card.id if self.spark else "")
        self._shown = self._sifter.sift(self._filter)
        ids = [self._sifter.sparks[index].card.id for index in self._shown]
        rows.show_rows(len(ids), self._row, ids.index(wanted) if wanted in ids else 0)
        rows.display = bool(ids)
        empty = self.query_one("#deck-empty", Static)
        empty.display = not ids
        empty.update(ink((self._empty_words(), "muted")))
        self.query_one("#deck-count", Static).update(ink(*self._count_words()))
        self._show_card()
        if ids and self.focused is None:  # a list that was empty had to give the focus away
            rows.focus()

    def _empty_words(self) -> str:
        if self._filter == Filter(chosen=True):
            return (
                "This list holds the questions for your next meeting, and is still empty. Press z to draw one, or "
                "c to see the whole deck; space on a card chooses it. "
                "For example: “What do you ask yourself before you say yes to something?”"
            )
        return "No card fits these filters. Press c to see all of them again."

    def _count_words(self) -> list[tuple[str, str]]:
        names = {theme.id: theme.name for theme in self._sparks.deck.themes}
        parts = self._filter.words(names)
        if self._filter.chosen:
            on = self._sparks.next_meeting(self._mentorship.id)
            parts = [f"for {dates.day(on, self._sparks.today)}" if on else "for the next meeting", *parts]
        total = len(self._sifter.sparks)
        count = f"{len(self._shown)} of {total}" if len(self._shown) != total else f"{total} questions"
        return [(count, "muted"), *((f" · {part}", "accent") for part in parts)]

    def _row(self, index: int) -> Row:
        spark = self._sifter.sparks[self._shown[index]]
        marks = (("★" if spark.favorite else ""), ("✓" if spark.asked else ""))
        left = ("●" if spark.chosen else " ", "accent")
        voice = "muted" if spark.asked else "plain"
        right = (("".join(marks), "muted"),) if any(marks) else ()
        return (Line((left, (" ", "plain"), *self._hits(spark.card.text, voice)), right),)

    def _hits(self, text: str, voice: str) -> tuple[tuple[str, str], ...]:
        at = text.casefold().find(self._filter.text.casefold()) if self._filter.text else -1
        if at < 0 or len(text) != len(text.casefold()):
            return ((text, voice),)
        end = at + len(self._filter.text)
        return ((text[:at], voice), (text[at:end], "hit"), (text[end:], voice))

    def _show_card(self) -> None:
        spark = self.spark
        card = self.query_one("#card", Static)
        if spark is None:
            card.update("")
            return
        card.update(
            card_text(spark, self._sparks.deck, self._sparks.today, self._reasons.get(spark.card.id, ""))
        )

    def on_descendant_focus(self) -> None:
        self.key_line.place = "deck.filter" if isinstance(self.focused, Input) else "deck"

    def on_row_list_moved(self) -> None:
        self._show_card()

    def on_row_list_chosen(self) -> None:
        self.action_read()

    def _reread(self, select: str = "") -> None:
        self._sifter = Sifter(self._sparks.all(self._mentorship.id))
        self._sift(select)

    def show_again(self) -> None:
        self._reread()

    async def action_choose(self) -> None:
        spark = self.spark
        if (
            spark
            and await self.keep(lambda: self._sparks.choose(self._mentorship.id, spark.card.id)) is not None
        ):
            self._reread()

    async def action_favorite(self) -> None:
        spark = self.spark
        if (
            spark
            and await self.keep(lambda: self._sparks.favor(self._mentorship.id, spark.card.id)) is not None
        ):
            self._reread()

    async def action_draw(self) -> None:
        await self._draw(1)

    async def action_hand(self) -> None:
        await self._draw(3)

    async def _draw(self, count: int) -> None:
        """Draw within the theme and depth shown, or as a next step of a result asked for."""
        wish = {
            key: str(value)
            for key, value in self._wish.items()
            if key in ("helps", "theme", "max_depth") and value
        }
        self._wish = {}
        wish.setdefault("theme", self._filter.theme)
        drawn = await self.keep(
            lambda: self._sparks.hand(
                self._mentorship.id,
                count,
                theme=wish.get("theme") or None,
                helps=wish.get("helps"),
                max_depth=wish.get("max_depth"),
                depth=self._filter.depth or None,
            ),
            refused="",
        )
        if drawn is None:
            return
        if not drawn:
            self.tell("No card is left to draw here. Clear the filters with c and draw again.")
            return
        self._reasons = {one.card.id: one.reason for one in drawn}
        self._filter = Filter(hand=tuple(one.card.id for one in drawn)) if count > 1 else Filter()
        self._close_filter()
        self._reread(drawn[0].card.id)

    def action_filter(self) -> None:
        field = self.query_one("#deck-filter", Input)
        field.add_class("-open")
        field.focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        if event.value != self._filter.text:
            self._filter = self._filter.but(text=event.value)
            self._sift()

    def on_input_submitted(self) -> None:
        self.query_one("#cards").focus()

    def _close_filter(self) -> None:
        field = self.query_one("#deck-filter", Input)
        with self.prevent(Input.Changed):
            field.value = ""
        field.remove_class("-open")
        self.query_one("#cards").focus()

    def action_theme(self) -> None:
        themes = ["", *(theme.id for theme in self._sparks.deck.themes)]
        following = themes[(themes.index(self._filter.theme) + 1) % len(themes)]
        self._filter = self._filter.but(theme=following, hand=())
        self._sift()

    def action_depth(self) -> None:
        following = DEPTHS[(DEPTHS.index(self._filter.depth) + 1) % len(DEPTHS)]
        self._filter = self._filter.but(depth=following, hand=())
        self._sift()

    def action_list(self) -> None:
        self._filter = Filter(chosen=not self._filter.chosen)
        self._close_filter()
        self._sift()

    def action_clear(self) -> None:
        self._filter = Filter()
        self._close_filter()
        self._sift()

    def action_read(self) -> None:
        if self.spark:
            cards = ",".join(self._sifter.sparks[index].card.id for index in self._shown)
            self.go("reading", self._mentorship.id, cards, {"at": self.query_one("#cards", RowList).cursor})

    async def action_leave(self) -> None:
        """Close the filter first, then a hand or a narrowed list, then the deck."""
        if self.query_one("#deck-filter", Input).has_class("-open") or self._filter.hand:
            self.action_clear()
        else:
            self.dismiss()
