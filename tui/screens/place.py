"""What every screen shares: its first and last line, saving with a word about it, and asking to go elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any, ClassVar, TypeVar

from textual.app import ComposeResult
from textual.await_complete import AwaitComplete
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Static

from tui.domain.trouble import Trouble, Unknown
from tui.services.keeper import Keeper
from tui.widgets.ink import ink
from tui.widgets.key_line import KeyLine
from tui.widgets.top_line import TopLine

T = TypeVar("T")

READ_ONLY = "read only"
BAD_NEWS = 8.0
"""Seconds for which a word about something that went wrong stays on the screen."""


Wish = dict[str, str | int | None]
"""More of what a place should start with: theme, helps, count, scenario."""


class Go(Message):
    """The person wants to go somewhere; the app knows the way."""

    def __init__(
        self,
        place: str,
        mentorship: str = "",
        about: str = "",
        wish: Wish | None = None,
        *,
        instead: bool = False,
        origin: Screen[Any] | None = None,
    ) -> None:
        super().__init__()
        self.origin = origin
        """The screen that asks; None for the palette and the command line."""
        self.place, self.mentorship, self.about = place, mentorship, about
        self.instead = instead
        """Whether the new screen takes the place of this one."""
        self.wish: Wish = dict(wish or {})


class Place(Screen[None]):
    """A screen with a first line, a body and a last line with its keys."""

    AUTO_FOCUS = ""
    HORIZONTAL_BREAKPOINTS = [
        (0, "-tiny"),
        (40, "-narrow"),
        (80, "-normal"),
        (110, "-wide"),
    ]
    VERTICAL_BREAKPOINTS = [(0, "-flat"), (12, "-low"), (20, "-high")]

    KEYS: ClassVar[tuple[str, ...]] = ()
    """The places of ``tui.keys`` whose keys work here; the first is shown at the start."""
    OWN_STEPS: ClassVar[str] = ""
    """What undo takes back on this screen, in a sentence; empty where it is the journal's last act."""

    READS_AGAIN: ClassVar[bool] = False
    """Whether it shows what the journal holds now whenever it comes back into view; not where words may stand
    on it that are nowhere else."""

    def __init__(self, keeper: Keeper, title: str, aside: str = "") -> None:
        super().__init__()
        self._was_covered = False
        self._keeper = keeper
        self._title, self._aside = title, aside or (READ_ONLY if keeper.read_only else "")
        self._refused = ""
        """Why the last save was refused; the same reason is not told at every key."""
        self._warned = False

    def compose(self) -> ComposeResult:
        yield Static(ink("Good Terms needs 40 columns, 12 lines"), id="too-small")
        yield TopLine(self._title, self._aside)
        yield from self.body()
        yield KeyLine(self.KEYS[0], brief=self._keeper.read_only)

    def body(self) -> ComposeResult:
        """What stands between the first and the last line."""
        raise NotImplementedError(f"{type(self).__name__} has no body")

    @property
    def top(self) -> TopLine:
        return self.query_one(TopLine)

    @property
    def key_line(self) -> KeyLine:
        return self.query_one(KeyLine)

    @property
    def help_places(self) -> tuple[str, ...]:
        """The places of ``tui.keys`` that the help page lists now."""
        return self.KEYS

    def go(
        self,
        place: str,
        mentorship: str = "",
        about: str = "",
        wish: Wish | None = None,
        *,
        instead: bool = False,
    ) -> None:
        """Ask the app to go somewhere. Straight to the app: this screen may be gone when it answers."""
        self.app.post_message(Go(place, mentorship, about, wish, instead=instead, origin=self))

    async def keep(self, job: Callable[[], T], refused: str = "not saved") -> T | None:
        """Save something and say so, or say why not. None when it was refused; nothing on the screen changes.

        ``refused`` is the word for it on the first line; "" where a refusal is an answer, not the disk's.
        """
        try:
            result = await self._keeper.run(job)
        except Trouble as trouble:
            if refused:
                self._say_saved(refused, "bad")
            if str(trouble) != self._refused or not refused:
                self.tell(str(trouble), bad=True)
            self._refused = str(trouble)
            return None
        self._refused, self._warned = "", False
        self._say_saved("saved")
        return result

    def _say_saved(self, word: str, voice: str = "muted") -> None:
        """Say it on the first line, unless the screen has gone while the disk was busy."""
        for top in self.query(TopLine):
            top.show_aside(word, voice)

    def tell(self, text: str, *, bad: bool = False) -> None:
        """Say something that is not visible otherwise; never read as markup."""
        self.app.notify(
            text, severity="error" if bad else "information", markup=False, timeout=BAD_NEWS if bad else 4
        )

    def dismiss(self, result: None = None) -> AwaitComplete:
        """Leave once: of two quick keys, the second one would close the screen below."""
        return super().dismiss(result) if self.is_active else AwaitComplete()

    def leave_if(self, kept: bool) -> None:
        """Leave once all is kept. Where saving is refused, the first escape says so and the second one leaves."""
        if kept or self._warned:
            self.dismiss()
        else:
            self._warned = True
            self.set_timer(BAD_NEWS, self._forget_warning)
            self.tell("Not saved, and not gone: esc again leaves without it.", bad=True)

    def _forget_warning(self) -> None:
        """What is written from now on deserves a warning of its own."""
        self._warned = False

    def take_back(self) -> bool:
        """Take back what was done last on this screen; False where the step back is the journal's."""
        return False

    def on_screen_suspend(self) -> None:
        self._was_covered = True

    def on_screen_resume(self) -> None:
        """The first time, mounting has shown everything already."""
        if self.READS_AGAIN and self._was_covered:
            with suppress(Unknown):  # what it is about has gone, and whoever took it away goes on from here
                self.show_again()

    def show_again(self) -> None:
        """Show what the journal holds now. May raise Unknown where the subject of the screen has gone."""

    async def action_leave(self) -> None:
        """One step back."""
        self.dismiss()
