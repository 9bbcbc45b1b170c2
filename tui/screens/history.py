"""Everything that happened in one mentorship, newest first."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from tui.dialogs.reading import ReadingDialog
from tui.domain.mentorship import Mentorship
from tui.screens.place import Place
from tui.services import dates
from tui.services.history import Entry, History
from tui.services.keeper import Keeper
from tui.services.mentorships import Mentorships
from tui.services.trash import Trash
from tui.widgets.ink import ink
from tui.widgets.key_line import bindings_for
from tui.widgets.row_list import Line, Row, RowList

EMPTY = (
    "This list fills by itself: checks, meetings, changes you asked for, notes. "
    "Take stock with c on the first screen, and it begins."
)


class HistoryScreen(Place):
    """One line an entry; enter opens it."""

    KEYS: ClassVar[tuple[str, ...]] = ("history",)
    BINDINGS = bindings_for("history")
    READS_AGAIN = True

    def __init__(
        self,
        keeper: Keeper,
        history: History,
        mentorships: Mentorships,
        trash: Trash,
        mentorship: Mentorship,
    ) -> None:
        super().__init__(keeper, f"History · {mentorship.mentor}")
        self._history, self._trash, self._mentorship = history, trash, mentorship
        self._mentorships, self._today = mentorships, mentorships.today
        self._entries: tuple[Entry, ...] = ()

    def body(self) -> ComposeResult:
        with Vertical(id="history"):
            yield RowList(1, id="entries")
            yield Static(ink((EMPTY, "muted")), id="history-empty")

    def on_mount(self) -> None:
        self._show()
        self.query_one("#entries").focus()

    def show_again(self) -> None:
        self._mentorship = self._mentorships.get(self._mentorship.id)
        self._show()

    def _show(self) -> None:
        rows = self.query_one("#entries", RowList)
        self._entries = self._history.entries(self._mentorship.id)
        rows.show_rows(len(self._entries), self._row, max(0, rows.cursor))
        rows.display = bool(self._entries)
        self.query_one("#history-empty").display = not self._entries

    def _row(self, index: int) -> Row:
        one = self._entries[index]
        day = f"{dates.day(one.on, self._today):<13}"
        return (Line(((day, "muted"), (f"{one.what:<11}", "accent"), (" ".join(one.line.split()), "plain"))),)

    def on_row_list_chosen(self, event: RowList.Chosen) -> None:
        self._open(self._entries[event.index])

    def action_open(self) -> None:
        if self._entries:
            self._open(self._entries[self.query_one("#entries", RowList).cursor])

    def action_compare(self) -> None:
        self.go("compare", self._mentorship.id)

    async def action_remove(self) -> None:
        """Take the entry out of use; no question, as it can be taken back."""
        if not self._entries:
            return
        entry = self._entries[self.query_one("#entries", RowList).cursor]
        record = entry.of
        if record is None:
            self.tell("This is part of something else and goes with it.")
            return
        day = dates.day(entry.on, self._today)
        what = f"{entry.what} of {day} · {self._mentorship.mentor}"
        if await self.keep(lambda: self._trash.remove(what, [record], f"removed the {what}")) is not None:
            self.tell(f"The {what} is in the trash for 30 days. u takes this back.")
            self._show()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Two checks are needed before they can be compared."""
        return action != "compare" or sum(bool(one.check) for one in self._entries) > 1

    def _open(self, entry: Entry) -> None:
        if entry.check:
            self.go("result", self._mentorship.id, entry.check)
        elif entry.private:
            self.go("keep_record", self._mentorship.id, entry.private)
        elif entry.plan:
            self.go("plan", self._mentorship.id, entry.plan)
        else:
            title = f"{dates.day(entry.on, self._today)} · {entry.what}"
            self.app.push_screen(ReadingDialog(title, [Static(ink(entry.text or entry.line))]))
