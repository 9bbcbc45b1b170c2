"""What every screen shares: its first and last line, saving with a word about it, and asking to go elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, TypeVar

from textual.app import ComposeResult
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Static

from tui.domain.trouble import Trouble
from tui.services.keeper import Keeper
from tui.widgets.ink import ink
from tui.widgets.key_line import KeyLine
from tui.widgets.top_line import TopLine

T = TypeVar("T")


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
    ) -> None:
        super().__init__()
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

    def __init__(self, keeper: Keeper, title: str, aside: str = "") -> None:
        super().__init__()
        self._keeper = keeper
        self._title, self._aside = title, aside

    def compose(self) -> ComposeResult:
        yield Static(ink("Good Terms needs a window of at least 40 columns and 12 lines."), id="too-small")
        yield TopLine(self._title, self._aside)
        yield from self.body()
        yield KeyLine(self.KEYS[0])

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
        self.app.post_message(Go(place, mentorship, about, wish, instead=instead))

    async def keep(self, job: Callable[[], T]) -> T | None:
        """Save something and say so, or say why not. None when it was refused; nothing on the screen changes."""
        try:
            result = await self._keeper.run(job)
        except Trouble as trouble:
            if self.is_mounted:
                self.top.show_aside("not saved", "bad")
            self.tell(str(trouble), bad=True)
            return None
        if self.is_mounted:
            self.top.show_aside("saved")
        return result

    def tell(self, text: str, *, bad: bool = False) -> None:
        """Say something that is not visible otherwise; never read as markup."""
        self.app.notify(
            text, severity="error" if bad else "information", markup=False, timeout=8 if bad else 4
        )

    async def action_leave(self) -> None:
        """One step back."""
        self.dismiss()
