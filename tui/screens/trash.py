"""What was removed: it rests here for thirty days and can be brought back, or erased for good."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from tui.domain.trash import REST, Trashed
from tui.screens.place import Place
from tui.services import dates
from tui.services.keeper import Keeper
from tui.services.trash import Trash
from tui.widgets.ink import ink
from tui.widgets.key_line import bindings_for
from tui.widgets.row_list import Line, Row, RowList

INTRO = "What you removed rests here for 30 days. Nothing in it is used anywhere."
EMPTY = (
    "The trash is empty. What you remove comes here for 30 days and can be brought back; "
    "for example a mentor (del on the first screen) or an entry of the history."
)


class TrashScreen(Place):
    """One line a thing; enter brings it back."""

    KEYS: ClassVar[tuple[str, ...]] = ("trash",)
    BINDINGS = bindings_for("trash")

    def __init__(self, keeper: Keeper, trash: Trash) -> None:
        super().__init__(keeper, "Trash")
        self._trash = trash
        self._things: tuple[Trashed, ...] = ()

    def body(self) -> ComposeResult:
        with Vertical(id="trash"):
            yield Static(ink((INTRO, "muted")), id="trash-intro")
            yield RowList(1, id="things")
            yield Static(ink((EMPTY, "muted")), id="trash-empty")

    def on_mount(self) -> None:
        self.show_again()
        self.query_one("#things").focus()

    def show_again(self) -> None:
        rows = self.query_one("#things", RowList)
        self._things = self._trash.all()
        rows.show_rows(len(self._things), self._row, max(0, rows.cursor))
        for name in ("#things", "#trash-intro"):
            self.query_one(name).display = bool(self._things)
        self.query_one("#trash-empty").display = not self._things
        self.key_line.refresh()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """An empty trash gives nothing back."""
        return bool(self._things) or action not in ("bring_back", "erase")

    def _row(self, index: int) -> Row:
        one = self._things[index]
        day = dates.when(one.at.date(), self._trash.today)
        left = max(1, (one.at + REST - self._trash.now).days)
        return (
            Line(
                ((one.what, "plain"), (f"  removed {day}", "muted")),
                ((f"{left} {'day' if left == 1 else 'days'} left", "muted"),),
            ),
        )

    @property
    def thing(self) -> Trashed:
        """What the cursor stands on."""
        return self._things[self.query_one("#things", RowList).cursor]

    def on_row_list_chosen(self) -> None:
        self.run_worker(self.action_bring_back(), group="save")

    async def action_bring_back(self) -> None:
        one = self.thing
        if await self.keep(lambda: self._trash.bring_back(one.id), refused="") is not None:
            self.tell(f"Brought back: {one.what}.")
            self.show_again()

    def action_erase(self) -> None:
        self.go("erase_trashed", about=self.thing.id)
