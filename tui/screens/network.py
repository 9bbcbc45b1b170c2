"""Who covers what: the person's needs, and the people who cover them. No mentor covers everything."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from tui.dialogs.form import Field
from tui.domain.need import Need
from tui.screens.asking import Asking
from tui.services.keeper import Keeper
from tui.services.network import Network
from tui.services.trash import Trash
from tui.widgets.ink import ink, lines
from tui.widgets.key_line import bindings_for
from tui.widgets.row_list import Line, Row, RowList

INTRO = "One need a line, in your words, and who covers it. No mentor covers everything."
EMPTY = (
    "n adds the first one. For example: “somebody who reads my drafts line by line”, covered by nobody yet."
)
NOBODY = "nobody yet"


class NetworkScreen(Asking):
    """A table of two columns; needs that nobody covers come first."""

    KEYS: ClassVar[tuple[str, ...]] = ("network",)
    BINDINGS = bindings_for("network")

    def __init__(self, keeper: Keeper, network: Network, trash: Trash, mentors: Sequence[str]) -> None:
        super().__init__(keeper, "Who covers what")
        self._network, self._trash, self._mentors = network, trash, tuple(mentors)
        self._needs: tuple[Need, ...] = ()

    def body(self) -> ComposeResult:
        with Vertical(id="network"):
            yield Static(lines(ink((INTRO, "muted")), ink("")), id="network-intro")
            yield RowList(2, id="needs")
            yield Static(ink((EMPTY, "muted")), id="network-empty")

    def on_mount(self) -> None:
        self.show_again()
        self.query_one("#needs").focus()

    def show_again(self) -> None:
        rows = self.query_one("#needs", RowList)
        self._needs = self._network.all()
        rows.show_rows(len(self._needs), self._row, max(0, rows.cursor))
        rows.display = bool(self._needs)
        self.query_one("#network-empty").display = not self._needs
        if self._needs and self.focused is None:
            rows.focus()
        self.key_line.refresh()

    def _row(self, index: int) -> Row:
        need = self._needs[index]
        who = (", ".join(need.people), "good") if need.people else (NOBODY, "accent")
        return Line(((need.text, "strong"),)), Line((("  ", "plain"), who))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only a need that is there can be changed."""
        return action not in ("change", "remove") or bool(self._needs)

    @property
    def _need(self) -> Need | None:
        return self._needs[self.query_one("#needs", RowList).cursor] if self._needs else None

    def on_row_list_chosen(self) -> None:
        self.action_change()

    def action_new(self) -> None:
        self._ask(None)

    def action_change(self) -> None:
        if self._need:
            self._ask(self._need)

    def _ask(self, need: Need | None) -> None:
        hint = ", ".join(self._mentors[:3]) or "a colleague"
        fields = (
            Field("text", "What I need", need.text if need else "", "somebody who reads my drafts"),
            Field("who", "Who covers it; commas part names", ", ".join(need.people) if need else "", hint),
        )
        self.ask_for("A need", "", fields, lambda said: self._network.keep(need, said["text"], said["who"]))

    async def action_remove(self) -> None:
        need = self._need
        if need is None:
            return
        what = f"Need: {need.text}"
        if await self.keep(lambda: self._trash.remove(what, [need], act="removed a need")) is not None:
            self.show_again()
            self.tell("In the trash for 30 days. u takes it back.")
