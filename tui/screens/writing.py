"""A private, dated note: for the person alone, never in an export unless asked for, never in a message."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.timer import Timer
from textual.widgets import Static, TextArea

from tui.domain.private_note import PrivateNote
from tui.screens.place import Place
from tui.services import dates
from tui.services.follow_ups import FollowUps
from tui.services.keeper import Keeper
from tui.widgets.ink import ink
from tui.widgets.key_line import bindings_for

TYPING_PAUSE = 0.5


class WritingScreen(Place):
    """One text; every pause in typing is saved."""

    KEYS: ClassVar[tuple[str, ...]] = ("writing",)
    BINDINGS = bindings_for("writing")

    def __init__(
        self, keeper: Keeper, follow_ups: FollowUps, mentorship_id: str, mentor: str, note: PrivateNote | None
    ) -> None:
        super().__init__(keeper, f"Private note · {mentor}")
        self._follow_ups, self._mentorship_id, self._note = follow_ups, mentorship_id, note
        self._typing: Timer | None = None
        self._kept = note.text if note else ""

    def body(self) -> ComposeResult:
        day = dates.long_day(self._note.on if self._note else self._follow_ups.today)
        with Vertical(id="private"):
            yield Static(
                ink(
                    (day, "title"),
                    "   What happened, when, and who was there. ",
                    ("Only you see this.", "muted"),
                ),
                id="private-head",
            )
            yield TextArea(self._kept, soft_wrap=True, tab_behavior="focus", id="private-text")

    def on_mount(self) -> None:
        area = self.query_one(TextArea)
        area.move_cursor(area.document.end)
        area.focus()

    def on_text_area_changed(self) -> None:
        self.top.show_aside("")
        if self._typing:
            self._typing.stop()
        self._typing = self.set_timer(TYPING_PAUSE, self.keep_now)

    async def keep_now(self) -> bool:
        """Keep what stands on the screen; a blank note is not kept. Returns whether nothing is left to keep."""
        text = self.query_one(TextArea).text
        if text == self._kept or not text.strip():
            return True
        if self._note is None:  # made once, so that two saves on their way write the same note
            self._note = self._follow_ups.new_private_note(self._mentorship_id)
        note = self._note
        if await self.keep(lambda: self._follow_ups.write_private_note(note, text)) is None:
            return False
        self._kept = text
        return True

    async def action_save(self) -> None:
        await self.action_leave()

    async def action_leave(self) -> None:
        self.leave_if(await self.keep_now())
