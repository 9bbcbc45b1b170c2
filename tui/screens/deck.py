"""The deck: a list of questions beside the card, to browse, filter, draw from and choose for the next meeting."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.timer import Timer
from textual.widgets import Input, Static

from tui.domain.mentorship import Mentorship
from tui.domain.own_card import OWN
from tui.screens.place import Place, Wish
from tui.services.keeper import Keeper
from tui.services.own_cards import OwnCards
from tui.services.sifter import DEPTHS, ORDERS, Filter, Sifter
from tui.services.sparks import Spark, Sparks, spark_of
from tui.services.today import CHOSEN
from tui.widgets.card_pane import CardPane
from tui.widgets.card_view import card_row, card_text
from tui.widgets.deck_words import count_words, empty_words, names_in
from tui.widgets.ink import ink
from tui.widgets.key_line import bindings_for
from tui.widgets.row_list import Row, RowList

REST = 0.12
"""Seconds from one move to the next that are no held key."""
MOST_LEAVES = 200
"""The reading view leafs so many cards to either side; the chosen ones it leafs all."""


class DeckScreen(Place):
    """All cards as this mentorship sees them."""

    KEYS: ClassVar[tuple[str, ...]] = ("deck",)
    BINDINGS = bindings_for("deck")
    READS_AGAIN = True

    def __init__(
        self, keeper: Keeper, sparks: Sparks, own: OwnCards, mentorship: Mentorship, wish: Wish
    ) -> None:
        super().__init__(keeper, f"Deck · {mentorship.mentor}")
        self._sparks, self._own, self._mentorship, self._wish = sparks, own, mentorship, wish
        self._sifter = Sifter(sparks.library.now(), sparks.marks(mentorship.id))
        self._filter = Filter(state="chosen" if wish.get("show") == CHOSEN else "")
        self._shown: Sequence[int] = ()
        self._reasons: dict[str, str] = {}
        self._reading = False
        self._count_length = 0
        self._pace: Timer | None = None
        self._behind = False

    def body(self) -> ComposeResult:
        with Horizontal(id="deck"):
            with VerticalScroll(id="deck-list", can_focus=False):
                yield Input(placeholder="words in a question", id="deck-filter")
                yield Static(id="deck-count")
                yield RowList(1, leap=True, id="cards")
                yield Static(id="deck-empty")
            with Vertical(id="deck-card"):
                yield CardPane(id="card")

    async def on_mount(self) -> None:
        self._sift()
        self.query_one("#cards").focus()
        self._read_what_waits()
        count = self._wish.get("count")
        if isinstance(count, int):
            await self._draw(count)

    # ------------------------------------------------------------ what is shown

    @property
    def spark(self) -> Spark | None:
        """The card under the cursor."""
        if not len(self._shown):
            return None
        return self._spark(self._shown[self.query_one("#cards", RowList).cursor])

    def _spark(self, place: int) -> Spark:
        return spark_of(self._sifter.cards[place], self._sifter.marks)

    def show_again(self, select: str = "") -> None:
        """Show the marks and cards as the journal has them now; cards that stayed are not looked at again."""
        wanted = select or (self.spark.card.id if self.spark else "")
        cards, marks = self._sparks.library.now(), self._sparks.marks(self._mentorship.id)
        if cards is not self._sifter.cards:
            own, before = cards.of_source(OWN), self._sifter.cards.of_source(OWN)
            if len(own) > len(before) and not select:  # it has just been written, or was brought back
                wanted = cards[own[-1]].id
            self._sifter = Sifter(cards, marks)
        self._sifter.see(marks)
        self._sift(wanted)
        self._read_what_waits()

    def _read_what_waits(self) -> None:
        """Read packs in a thread of their own, once the screen stands."""
        if self._sparks.library.waiting() and not self._reading:
            self._reading = True
            self.run_worker(self._read_packs(), group="packs")

    async def _read_packs(self) -> None:
        library = self._sparks.library
        known = dict(library.faults)
        await asyncio.to_thread(library.all)
        self._reading = False
        for file, fault in library.faults.items():
            if file not in known:
                self.tell(fault, bad=True)
        if self.is_attached:
            self.show_again()

    def _sift(self, select: str = "") -> None:
        """Show what the filter lets through; the cursor stays on its card where it can."""
        rows = self.query_one("#cards", RowList)
        wanted = select or (self.spark.card.id if self.spark else "")
        self._shown = self._sifter.sift(self._filter)
        place = self._sifter.cards.place(wanted)
        at = self._shown.index(place) if place is not None and place in self._shown else 0
        rows.show_rows(len(self._shown), self._row, at)
        rows.display = bool(len(self._shown))
        empty = self.query_one("#deck-empty", Static)
        empty.display = not len(self._shown)
        if empty.display:
            typing = isinstance(self.focused, Input)
            empty.update(ink((empty_words(self._filter, typing=typing), "muted")))
        self._say_count()
        self._show_card()
        if len(self._shown) and self.focused is None:  # a list that was empty had to give the focus away
            rows.focus()

    def _say_count(self) -> None:
        words = count_words(
            self._filter,
            len(self._shown),
            len(self._sifter.cards),
            names_in(self._sparks.library),
            self._sparks.next_meeting(self._mentorship.id),
            self._sparks.today,
            reading=self._reading,
        )
        count = self.query_one("#deck-count", Static)
        length = len(ink(*words).plain)
        lines_before, self._count_length = self._count_length // max(1, count.size.width), length
        # Only a line that needs more room than before is worth laying the screen out anew.
        count.update(ink(*words), layout=lines_before != self._count_length // max(1, count.size.width))

    def _row(self, index: int) -> Row:
        return card_row(self._spark(self._shown[index]), self._filter.text)

    def _show_card(self) -> None:
        spark = self.spark
        pane = self.query_one("#card", CardPane)
        if spark is None:
            pane.show(ink(""))
            return
        library = self._sparks.library
        pane.show(card_text(spark, library, self._sparks.today, self._reasons.get(spark.card.id, ""), self._filter.text))

    def on_descendant_focus(self) -> None:
        self.key_line.place = "deck.filter" if isinstance(self.focused, Input) else "deck"

    @property
    def help_places(self) -> tuple[str, ...]:
        return (self.key_line.place,)

    def on_row_list_moved(self) -> None:
        """Show the card at once; while a key is held, only when it is let go: nobody reads in between."""
        if self._pace:
            self._behind = True
            self._pace.reset()
        else:
            self._pace = self.set_timer(REST, self._catch_up)
            self._show_card()

    def _catch_up(self) -> None:
        self._pace = None
        if self._behind:
            self._behind = False
            self._show_card()

    def on_row_list_chosen(self) -> None:
        self.action_read()

    # ------------------------------------------------------------ acts on the card under the cursor

    async def _mark(self, job: Callable[[str], object]) -> bool:
        """Do something to the card under the cursor and show it; returns whether it was kept."""
        spark = self.spark
        if spark is None or await self.keep(lambda: (job(spark.card.id), True)) is None:
            return False
        self.show_again()
        return True

    async def action_choose(self) -> None:
        await self._mark(lambda card: self._sparks.choose(self._mentorship.id, card))

    async def action_favorite(self) -> None:
        await self._mark(lambda card: self._sparks.favor(self._mentorship.id, card))

    async def action_never(self) -> None:
        back = self.spark is not None and self.spark.never
        if await self._mark(lambda card: self._sparks.set_aside(self._mentorship.id, card)):
            self.tell("It is in the deck again." if back else "Set aside for this mentor. u brings it back.")

    async def action_skip(self) -> None:
        """Not now; it leaves the hand, and the cursor goes on."""
        spark = self.spark
        if await self._mark(lambda card: self._sparks.skip(self._mentorship.id, card)) and spark:
            rest = tuple(id for id in self._filter.hand if id != spark.card.id)
            if self._filter.hand:
                self._filter = self._filter.but(hand=rest)
                self._sift()
            else:
                self.query_one("#cards", RowList).action_move(1)
            self.tell("Not now: it comes back when the others had their turn.")

    async def action_asked(self) -> None:
        """Write down when it was asked and what they said."""
        from tui.dialogs.asked import AskedDialog
        from tui.services.asking import Asking

        spark = self.spark
        if spark:
            asking = Asking(self._sparks, self._mentorship.id, spark.card.id)
            await self.app.push_screen(AskedDialog(self._keeper, asking), self._asked)

    def _asked(self, kept: bool | None) -> None:
        if kept:
            self.show_again()
            self._say_saved("saved")

    # ------------------------------------------------------------ drawing

    async def action_draw(self) -> None:
        await self._draw(1)

    async def action_hand(self) -> None:
        await self._draw(3)

    async def _draw(self, count: int) -> None:
        """Draw from what the list shows, or as a next step of a result asked for; what was done with a card
        narrows nothing. The list goes on showing what it was narrowed to."""
        wish = {key: str(self._wish[key]) for key in ("helps", "theme", "max_depth") if self._wish.get(key)}
        self._wish = {}
        drawn = await self.keep(
            lambda: self._sparks.hand(
                self._mentorship.id,
                count,
                theme=wish.get("theme") or self._filter.theme or None,
                helps=wish.get("helps") or self._filter.helps or None,
                max_depth=wish.get("max_depth"),
                depth=self._filter.depth or None,
                within=self._filter,
            ),
            refused="",
        )
        if drawn is None:
            return
        if not drawn:
            self.tell("No card is left to draw here. Clear the filters with c and draw again.")
            return
        self._reasons = {one.card.id: one.reason for one in drawn}
        hand = tuple(one.card.id for one in drawn) if count > 1 else ()
        self._filter = self._filter.but(state="", hand=hand)
        self.query_one("#cards").focus()
        self.show_again(drawn[0].card.id)

    # ------------------------------------------------------------ what to show

    def _view(self, view: Filter | None) -> None:
        if view is not None:
            self._filter = view
            self._sift()

    def action_view(self) -> None:
        from tui.dialogs.view import ViewDialog

        def count(view: Filter) -> str:
            found = len(self._sifter.sift(view))
            return f"{found:,} of {len(self._sifter.cards):,} questions"

        names = names_in(self._sparks.library)
        sources = [(key[5:], title) for key, title in names.items() if key.startswith("from ") and key[5:]]
        self.app.push_screen(ViewDialog(self._filter, self._sparks.deck, sources, count), self._view)

    def action_filter(self) -> None:
        field = self.query_one("#deck-filter", Input)
        field.add_class("-open")
        field.focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        if event.value != self._filter.text:
            self._filter = self._filter.but(text=event.value, hand=())
            self._sift()

    def on_input_submitted(self) -> None:
        if len(self._shown):  # otherwise the words are still to be mended
            self.query_one("#cards").focus()

    def _close_filter(self) -> None:
        field = self.query_one("#deck-filter", Input)
        with self.prevent(Input.Changed):
            field.value = ""
        field.remove_class("-open")
        self.query_one("#cards").focus()

    def _turn(self, facet: str, values: Sequence[str]) -> None:
        now = getattr(self._filter, facet)
        self._view(self._filter.but(hand=(), **{facet: values[(values.index(now) + 1) % len(values)]}))

    def action_theme(self) -> None:
        self._turn("theme", ["", *(theme.id for theme in self._sparks.deck.themes)])

    def action_depth(self) -> None:
        self._turn("depth", DEPTHS)

    def action_order(self) -> None:
        self._turn("order", tuple(ORDERS))

    def action_list(self) -> None:
        self._filter = Filter(state="" if self._filter.chosen else "chosen")
        self._close_filter()
        self._sift()

    def action_clear(self) -> None:
        self._filter = Filter()
        self._close_filter()
        self._sift()

    # ------------------------------------------------------------ other places

    def action_read(self) -> None:
        """The chosen ones, where the cursor is on one of them; otherwise what the list shows around it."""
        spark = self.spark
        if spark is None:
            return
        chosen = self._sifter.marks.chosen
        if spark.chosen and not self._filter.hand:
            wish: Wish = {"at": chosen.index(spark.card.id)}
            self.go("reading", self._mentorship.id, ",".join(chosen), wish)
            return
        at = self.query_one("#cards", RowList).cursor
        first = max(0, at - MOST_LEAVES)
        near = self._shown[first : at + MOST_LEAVES + 1]
        cards = ",".join(self._sifter.cards[place].id for place in near)
        self.go(
            "reading",
            self._mentorship.id,
            cards,
            {"at": at - first, "first": first, "of": len(self._shown)},
        )

    def action_new(self) -> None:
        self.go("own_card", self._mentorship.id, "", {"theme": self._filter.theme})

    def action_edit(self) -> None:
        if self.spark:
            self.go("own_card", self._mentorship.id, self.spark.card.id)

    async def action_remove(self) -> None:
        if await self._mark(lambda card: self._own.remove(card)):
            self.tell("In the trash for 30 days. u brings it back.")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only one's own questions can be changed or removed."""
        if action in ("edit", "remove") and self.query("#cards"):
            return self.spark is not None and self.spark.card.origin == "own"
        return True

    def action_packs(self) -> None:
        self.go("packs", self._mentorship.id)

    async def action_leave(self) -> None:
        """Put a hand away first, then close the filter, then the deck."""
        if self._filter.hand:
            self._view(self._filter.but(hand=()))
        elif self.query_one("#deck-filter", Input).has_class("-open"):
            self.action_clear()
        else:
            self.dismiss()
