"""What the deck shows: every way to narrow and sort it, on one small plane."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.widgets import Static

from tui.content.deck import Deck
from tui.dialogs.dialog import Dialog
from tui.services.sifter import DEPTHS, MINUTES, ORDERS, STATES, Filter
from tui.widgets.ink import ink
from tui.widgets.pick import Pick

FACETS = ("theme", "phase", "depth", "helps", "minutes", "state", "source", "order")


class ViewDialog(Dialog[Filter]):
    """Answers with a filter, or None. How many cards it would show stands beneath."""

    BINDINGS = [Binding("enter", "show", show=False), Binding("c", "clear", show=False)]

    def __init__(
        self,
        view: Filter,
        deck: Deck,
        sources: Sequence[tuple[str, str]],
        count: Callable[[Filter], str],
    ) -> None:
        """``sources`` are (name, title) of own cards and packs; ``count`` says how many cards a filter shows."""
        super().__init__("What to show", "←→ choose   enter show   c clear   esc never mind")
        self._view, self._deck, self._sources, self._count = view, deck, sources, count

    def body(self) -> ComposeResult:
        any_ = "any"
        deck = self._deck
        choices: dict[str, tuple[str, list[tuple[object, str]]]] = {
            "theme": ("Theme", [("", any_), *((one.id, one.name) for one in deck.themes)]),
            "phase": ("Phase", [("", any_), *((one, one) for one in deck.phases if one != "any")]),
            "depth": ("Depth", [(one, one or any_) for one in DEPTHS]),
            "helps": ("Helps", [("", any_), *((id, name) for id, name in deck.helps.items())]),
            "minutes": ("Minutes", [(one, f"at most {one}" if one else any_) for one in MINUTES]),
            "state": ("Show", list(STATES.items())),
            "source": ("From", [(None, "everywhere"), ("", "the built-in deck"), *self._sources]),
            "order": ("Order", list(ORDERS.items())),
        }
        with VerticalScroll(id="dialog-scroll", can_focus=False):
            for facet, (label, options) in choices.items():
                yield Pick(label, options, getattr(self._view, facet), id=f"view-{facet}")
        yield Static(id="view-count")

    def on_mount(self) -> None:
        self.query(Pick).first().focus()
        self._say()

    @property
    def view(self) -> Filter:
        """The filter that the picks say."""
        values = {facet: self.query_one(f"#view-{facet}", Pick).value for facet in FACETS}
        return self._view.but(**values, hand=())

    def on_pick_changed(self) -> None:
        self._say()

    def _say(self) -> None:
        self.query_one("#view-count", Static).update(ink((self._count(self.view), "accent")))

    def action_show(self) -> None:
        self.dismiss(self.view)

    def action_clear(self) -> None:
        for facet in FACETS:
            self.query_one(f"#view-{facet}", Pick).put(getattr(Filter(), facet))
