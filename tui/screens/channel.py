"""The second step of an exit note: by e-mail, in a chat, on a card, or face to face."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from tui.content.exits import Channel
from tui.domain.note import NoteDraft
from tui.screens.place import Place
from tui.services.keeper import Keeper
from tui.services.notes import Notes, channel_of
from tui.widgets.ink import ink, lines
from tui.widgets.key_line import bindings_for
from tui.widgets.row_list import Line, Row, RowList


class ChannelScreen(Place):
    """Four ways to say it, with advice on which and when."""

    KEYS: ClassVar[tuple[str, ...]] = ("channel",)
    BINDINGS = bindings_for("channel")

    def __init__(self, keeper: Keeper, notes: Notes, mentor: str, draft: NoteDraft) -> None:
        super().__init__(keeper, f"Exit note · {mentor} · {notes.exits.scenario(draft.scenario).name}")
        self._notes, self._draft = notes, draft
        self._channels = notes.exits.channels

    def body(self) -> ComposeResult:
        with VerticalScroll(id="channel-pane", can_focus=False):
            yield Static(ink(("How will you say it?", "title")), id="step-intro")
            yield RowList(1, id="channels")
            yield Static(id="channel-advice")

    def on_mount(self) -> None:
        rows = self.query_one(RowList)
        ids = [one.id for one in self._channels]
        rows.show_rows(len(ids), self._row, ids.index(self._draft.channel))
        rows.focus()
        scenario, general = self._notes.exits.scenario(self._draft.scenario), self._notes.exits.general
        advice = [
            ink(("Which   ", "muted"), scenario.channel_advice),
            ink(""),
            ink(("When    ", "muted"), scenario.timing_advice),
        ]
        if scenario.id != "safety":
            advice += [ink(""), ink((general.others, "muted"))]
        self.query_one("#channel-advice", Static).update(lines(*advice))

    def _row(self, index: int) -> Row:
        one = self._channels[index]
        size = (
            f"{one.min_words} to {one.max_words} words"
            if one.max_words
            else f"{one.min_points} to {one.max_points} points, for you alone"
        )
        return (Line(((f"{one.name:<20}", "strong"), (size, "muted"))),)

    def action_read(self, side: int) -> None:
        """A page on, or back, in the advice."""
        pane = self.query_one("#channel-pane")
        pane.scroll_relative(y=side * max(1, pane.size.height - 1), animate=False)

    async def on_row_list_chosen(self, event: RowList.Chosen) -> None:
        await self._choose(self._channels[event.index])

    async def action_choose(self) -> None:
        await self._choose(self._channels[self.query_one(RowList).cursor])

    async def _choose(self, channel: Channel) -> None:
        other = channel.id != self._draft.channel
        draft = self._notes.set_aside(self._draft) if other else self._draft
        draft = draft.but(channel=channel_of(channel.id), step="text" if draft.own_words else "slots")
        if await self.keep(lambda: self._notes.save(draft)):
            self.go("note" if draft.own_words else "blanks", draft.mentorship, instead=True)

    async def action_leave(self) -> None:
        self.go("situation", self._draft.mentorship, instead=True)
