"""Earlier wordings of a note beside the present one; one of them can be taken up again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.widgets import Static

from tui.dialogs.dialog import Dialog
from tui.domain.note import Version
from tui.services import dates
from tui.services.versions import Listed
from tui.widgets.difference_text import difference_text
from tui.widgets.ink import ink
from tui.widgets.row_list import Line, Row, RowList

EXPLAINED = "[− ] stands in your text only, [+ ] in that version only."


class VersionsDialog(Dialog[Version]):
    """Answers with the version to take up, or None."""

    BINDINGS = [
        Binding("right,tab", "read(1)", show=False, priority=True),
        Binding("left,shift+tab", "read(-1)", show=False, priority=True),
    ]

    def __init__(self, versions: Sequence[Listed], today: date) -> None:
        super().__init__("Versions", "↑ ↓ choose   ← → read on   enter take it up, yours is kept   esc back")
        self.add_class("-wide", "-tall")
        self._versions, self._today = tuple(versions), today

    def body(self) -> ComposeResult:
        yield RowList(1, id="dialog-rows")
        yield Static(ink((EXPLAINED, "muted")), id="dialog-text")
        with VerticalScroll(id="dialog-scroll", can_focus=False):
            yield Static(id="difference")

    def on_mount(self) -> None:
        rows = self.query_one(RowList)
        rows.show_rows(len(self._versions), self._row)
        rows.focus()
        self._show(0)

    def _row(self, index: int) -> Row:
        one = self._versions[index]
        at = one.version.at
        when = f"{dates.day(at.date(), self._today)} {at:%H:%M}"
        size = (
            f"+{one.difference.new} −{one.difference.gone} words" if one.difference.size else "the same words"
        )
        return (Line(((f"{when}  ", "accent"), (one.name, "plain")), ((size, "muted"),)),)

    def on_row_list_moved(self, event: RowList.Moved) -> None:
        self._show(event.index)

    def _show(self, index: int) -> None:
        self.query_one("#difference", Static).update(difference_text(self._versions[index].difference))
        self.query_one("#dialog-scroll").scroll_home(animate=False)

    def action_read(self, side: int) -> None:
        """A page of the difference on, or back."""
        pane = self.query_one("#dialog-scroll")
        pane.scroll_relative(y=side * max(1, pane.size.height - 1), animate=False)

    def on_row_list_chosen(self, event: RowList.Chosen) -> None:
        self.dismiss(self._versions[event.index].version)
