"""A question was asked: when, what they said, and whether it was worth it."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, VerticalScroll
from textual.timer import Timer
from textual.widgets import Input, Static, TextArea

from tui.dialogs.dialog import Dialog
from tui.dialogs.words import TYPING_PAUSE
from tui.domain.trouble import Trouble
from tui.services.asking import Asking, Said
from tui.services.keeper import Keeper
from tui.services.meeting_days import past_day
from tui.widgets.ink import ink
from tui.widgets.pick import Pick

WORTH = ((None, "can’t say yet"), (True, "yes"), (False, "no"))


class AskedDialog(Dialog[bool]):
    """Answers whether it was kept. What is typed is kept at every pause; escape keeps it, too."""

    BINDINGS = [
        Binding("ctrl+s", "keep", show=False, priority=True),
        Binding("escape", "leave", show=False),
        Binding("enter", "keep", show=False),
    ]

    def __init__(self, keeper: Keeper, asking: Asking) -> None:
        super().__init__("Asked", "^s keep   tab next field   esc back, words are kept and count as asked")
        self._keeper, self._asking = keeper, asking
        self._typing: Timer | None = None
        self._refused = False

    def body(self) -> ComposeResult:
        said = self._asking.said
        with VerticalScroll(id="dialog-scroll", can_focus=False):
            yield Static(ink((self._asking.spark.card.text, "strong")), id="asked-question")
            yield Static(ink("What they said"), classes="field-label")
            yield TextArea(said.answer, soft_wrap=True, tab_behavior="focus", id="asked-answer")
            with Horizontal(id="asked-when"):
                yield Static(ink("When"), classes="field-label")
                yield Input(
                    said.on.isoformat(),
                    placeholder="such as 2026-05-30",
                    select_on_focus=False,
                    id="asked-on",
                )
            yield Pick("Worth it", WORTH, said.worth_it, id="asked-worth")
        yield Static(id="dialog-error")

    def on_mount(self) -> None:
        area = self.query_one(TextArea)
        area.move_cursor(area.document.end)
        area.focus()

    def on_text_area_changed(self) -> None:
        self._wait_for_a_pause()

    def on_input_changed(self) -> None:
        self._wait_for_a_pause()

    def on_pick_changed(self) -> None:
        self._wait_for_a_pause()

    def on_input_submitted(self) -> None:
        self.query_one(Pick).focus()

    def _wait_for_a_pause(self) -> None:
        if self._typing:
            self._typing.stop()
        self._typing = self.set_timer(TYPING_PAUSE, self.keep_now)

    @property
    def _worth(self) -> bool | None:
        value = self.query_one(Pick).value
        return value if isinstance(value, bool) else None

    def _said(self) -> Said:
        """What the fields say. Raises Trouble for a day that does not exist."""
        text = self.query_one(Input).value.strip()
        try:
            on = past_day(text, self._asking.today) if text else self._asking.today
        except Trouble as trouble:
            raise Trouble(f"When: {trouble}") from None
        return Said(on, self.query_one(TextArea).text, self._worth)

    async def keep_now(self) -> bool:
        """Keep what was typed; nothing typed is nothing to keep. Returns whether nothing is left to keep."""
        blank = not self.query_one(TextArea).text.strip() and self._worth is None
        return True if blank and not self._asking.kept else await self._keep()

    async def _keep(self) -> bool:
        try:
            said = self._said()
            await self._keeper.run(lambda: self._asking.keep(said))
        except Trouble as trouble:
            self._say(str(trouble))
            return False
        self._refused = False
        self._say("")
        return True

    def _say(self, wrong: str) -> None:
        for error in self.query("#dialog-error"):
            assert isinstance(error, Static)
            error.update(ink((wrong, "bad")))

    async def action_keep(self) -> None:
        """Mark it as asked, with or without words."""
        if await self._keep():
            self.dismiss(True)

    async def action_leave(self) -> None:
        """Back to the card. Where saving is refused, the second escape leaves without it."""
        if await self.keep_now() or self._refused:
            self.dismiss(self._asking.kept)
        self._refused = True
