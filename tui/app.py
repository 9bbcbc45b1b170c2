"""The app: which screen comes when, the themes, the palette. What happens on a screen is the screen's."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable, Sequence
from typing import Any, ClassVar

from textual import events
from textual.app import SystemCommand
from textual.filter import LineFilter
from textual.screen import Screen
from textual.widgets import Input, TextArea

from tui.config import Settings
from tui.domain.text import clean, loses
from tui.domain.trouble import Trouble, Unknown
from tui.errands import Errands
from tui.farewell import Farewell
from tui.keys import PLACES, Key, shown
from tui.mishap import CalmApp, Report
from tui.palette import Commands
from tui.screens.place import Go, Place
from tui.services.desk import Desk
from tui.stylesheets import stylesheet
from tui.themes import THEMES
from tui.ways import Ways
from tui.widgets.key_line import app_bindings
from tui.widgets.terminal_guard import TerminalGuard

KeepSettings = Callable[[Settings], None]

DEMO = "demo"
HOME, FIRST = "home", "first"
ERASING = ("erase", "erase_trashed", "erase_flags", "erase_all")
"""Wishes to delete something for good."""
ERRANDS = ("recheck", "take_up", "did_it_change")
"""Wishes that an errand of the same name fulfills on the spot."""
LOW = 18
"""Lines below which one message at a time has to do."""
LEFT_OUT = "Characters that only a terminal would obey were left out."


class GoodTerms(CalmApp):
    """Stay on good terms with your mentor. Its result is "demo" when the person wants to look around."""

    TITLE = "Good Terms"
    CSS_PATH = [
        stylesheet(f"{name}.tcss")
        for name in (
            "app",
            "widgets",
            "home",
            "check",
            "result",
            "compare",
            "deck",
            "composer",
            "mentor",
            "plan",
            "pages",
            "meetings",
        )
    ]
    BINDINGS: ClassVar[list[Any]] = app_bindings()
    COMMANDS = {Commands}
    COMMAND_PALETTE_BINDING = "f24"

    def __init__(
        self,
        desk: Desk,
        settings: Settings,
        keep_settings: KeepSettings,
        opening: Go | None = None,
        clock: Callable[[], float] = time.monotonic,
        abandon: Callable[[], None] | None = None,
        report: Report = lambda _: "",
    ) -> None:
        """``opening``: where to go at once; ``clock`` counts seconds for the pace of the check; ``abandon``
        finishes what is being saved when the terminal has gone (None: signals are not this app's business);
        ``report`` writes down what a mistake of the program's own was."""
        super().__init__(report)
        self.animation_level = "none"
        self._desk, self._settings, self._keep_settings = desk, settings, keep_settings
        self._opening, self._abandon = opening, abandon
        self._road = asyncio.Lock()
        self._warned = False
        self._left_out = False
        self._guard = TerminalGuard()
        self._ways = Ways(desk, clock, auto=settings.advance == "auto")
        self._errands = Errands(desk, self.push_screen_wait, lambda words: self.notify(words, markup=False))
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = settings.theme

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return dict(THEMES[0].variables)

    def get_default_screen(self) -> Screen[Any]:
        return self._ways.home()

    def on_mount(self) -> None:
        self.listen_for_strays()
        if self._abandon:
            Farewell(self._ended_from_outside, self._abandon).listen()
        if self._desk.read_only:
            self.notify(self._desk.read_only, markup=False, timeout=10)
        for notice in self._desk.notices:
            self.notify(notice, severity="warning", markup=False, timeout=30)
        if self._opening:
            self.post_message(self._opening)

    async def on_event(self, event: events.Event) -> None:
        """What is pasted is data: nothing in it may act on the terminal, not even before it is kept."""
        if isinstance(event, events.Paste):
            if not self._left_out and loses(event.text):
                self._left_out = True
                self.notify(LEFT_OUT, markup=False)
            event.text = clean(event.text)
        await super().on_event(event)

    def notify(self, message: str, *, markup: bool = False, **more: Any) -> None:
        """Say something, never read as markup; on a low screen it takes the place of what would hide it."""
        if self.size.height < LOW:
            self.clear_notifications()
        super().notify(message, markup=False, **more)

    def _withdraw(self) -> None:
        """Unsay what is no bad news: "u takes this back" is untrue once u did, and invites one step too many."""
        for one in tuple(self._notifications):
            if one.severity == "information":
                self._unnotify(one)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Nothing blinks: a cursor that comes and goes asks for attention and paints while nobody types."""
        if isinstance(event.widget, Input | TextArea):
            event.widget.cursor_blink = False

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Whatever a widget paints, nothing in it acts on the terminal."""
        within = tuple(super().get_line_filters())
        if within != self._guard.within:  # a line remembers the filter it went through
            self._guard = TerminalGuard(within)
        return (self._guard,)

    # ------------------------------------------------------------ going places

    def on_go(self, go: Go) -> None:
        self.run_worker(self._travel(go), group="travel")

    async def _travel(self, go: Go) -> None:
        """Go where a screen asked to go, asking first what has to be known.

        One way at a time, and only for the screen that is shown: two quick keys do not open two screens.
        """
        try:
            async with self._road:
                if go.origin in (None, self.screen):
                    await self._go(go)
        except Trouble as trouble:
            self.notify(str(trouble), severity="error", markup=False, timeout=8)

    async def _go(self, go: Go) -> None:
        if go.place == "look_around":
            self.exit(DEMO)
        elif go.place == "home":
            await self._home(go.mentorship)
        elif go.place == "task" and (entry := self._errands.to_write(go.about)):
            await self._open(Go("after_task", go.mentorship, entry, origin=go.origin))
        elif go.place == "task":
            if await self._errands.close_task(go.about):
                await self._home(go.mentorship)
        elif go.place == "undo":
            await self._show_again(await self._errands.take_back())
        elif go.place in ("remove", *ERASING):
            if await self._errands.let_go(go):
                if go.place == "erase_flags":
                    await self.switch_screen(self._ways.to(Go("result", go.mentorship, go.about)))
                await self._show_again()
        elif go.place in ERRANDS:
            await getattr(self._errands, go.place)(go)
            await self._show_again()
        else:
            await self._open(go)

    async def _open(self, go: Go) -> None:
        if go.place in ("check", "deck", "exit_note", "meetings", "debrief") and not go.mentorship:
            mentorship = await self._errands.somebody()
            if mentorship is None:
                return
            go.mentorship = mentorship
            await self._home(mentorship)
        if go.place == "check" and not await self._errands.fresh_or_resumed(go):
            return
        if go.place == "compose":
            await self._errands.prepare_note(go)
            go.place = "exit_note"
        if go.place == "exit_note":
            await self._errands.read_again(go.mentorship)
        screen = self._ways.to(go)
        if go.instead:
            await self.switch_screen(screen)
        else:
            await self.push_screen(screen)

    async def _home(self, mentorship: str = "") -> None:
        """Back to the first screen, with the cursor on a mentor."""
        while not self._at_home:
            await self.pop_screen()
        await self._fitting_first_screen()
        home = self.screen
        if mentorship and home.is_mounted and hasattr(home, "show_mentors"):
            home.show_mentors(mentorship)

    async def _fitting_first_screen(self) -> None:
        """The list of mentors where there are any, else the question what brings one here."""
        # The screen at the bottom of the stack cannot be switched, so the fitting one goes on top of it.
        wrong = FIRST if self._desk.mentorships.all() else HOME
        if wrong in self._here:
            await self.push_screen(self._ways.home())

    async def _show_again(self, mentorship: str = "") -> None:
        """Show what the journal holds now; where the screen's own subject has gone, go back to the first one."""
        try:
            if isinstance(self.screen, Place):
                self.screen.show_again()
        except Unknown:
            await self._home()
        await self._fitting_first_screen()
        if HOME in self._here:
            await self._home(mentorship)

    @property
    def _here(self) -> tuple[str, ...]:
        """The places of ``tui.keys`` of the screen shown."""
        return self.screen.KEYS if isinstance(self.screen, Place) else ()

    @property
    def _at_home(self) -> bool:
        return HOME in self._here or FIRST in self._here

    # ------------------------------------------------------------ everywhere

    async def action_help(self) -> None:
        """The keys of this place, made from the bindings."""
        from tui.dialogs.reading import ReadingDialog, keys_of

        if isinstance(self.screen, ReadingDialog):
            self.screen.dismiss()
        elif isinstance(self.screen, Place):
            places = self.screen.help_places
            await self.push_screen(ReadingDialog("Keys", keys_of(places)))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """On the blank screen every key but the one that quits brings the other screen back."""
        blank = type(self.screen).__name__ == "BlankScreen" if self.screen_stack else False
        return not (blank and action in ("help", "command_palette", "blank", "undo"))

    def action_undo(self) -> None:
        """Take back what was done last: on the screen, where it keeps its own steps, or in the journal."""
        self._withdraw()
        if not (isinstance(self.screen, Place) and self.screen.take_back()):
            self.post_message(Go("undo", origin=self.screen))

    async def action_blank(self) -> None:
        """Hide what is on the screen until a key is pressed."""
        from tui.dialogs.blank import BlankScreen

        await self.push_screen(BlankScreen())

    async def action_quit(self) -> None:
        """Keep what stands on every screen, then leave; where that is refused, only the second time."""
        if await self._kept_all() or self._warned:
            self.exit()
            return
        self._warned = True
        self.notify("Not saved, and not gone: ^q again leaves without it.", severity="error", markup=False)

    async def _kept_all(self) -> bool:
        if self.focused:  # letters typed before this key may still wait for their field
            caught_up = asyncio.Event()
            self.focused.call_later(caught_up.set)
            await caught_up.wait()
        kept = True
        for screen in reversed(self.screen_stack):  # a dialog hands what it holds to the screen below
            keep_now = getattr(screen, "keep_now", None)
            if keep_now and await keep_now() is False:
                kept = False
        return kept

    def _ended_from_outside(self) -> None:
        """The terminal window was closed or the machine shuts down: nobody is there to be asked again."""
        self._warned = True
        self.run_worker(self.action_quit())

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[SystemCommand]:
        """Every key of this place as a command, then the places of each mentor, then the themes."""
        if isinstance(screen, Place):
            for place in screen.help_places:
                for key in PLACES[place].keys:
                    if _works_on(screen, key):
                        yield SystemCommand(f"{key.word} ({shown(key)})", key.tip, self._doing(key.action))
        if isinstance(screen, Place) and screen.KEYS[0] in (HOME, FIRST):
            for one in self._desk.mentorships.all():
                for place, word in (
                    ("check", "Check"),
                    ("deck", "Deck"),
                    ("meetings", "Meetings"),
                    ("advice", "Advice"),
                    ("goals", "Goals"),
                    ("exit_note", "Exit note"),
                    ("history", "History"),
                ):
                    yield SystemCommand(
                        f"{word}: {one.mentor}", "Open it for this mentor.", self._going(place, one.id)
                    )
                yield SystemCommand(
                    f"Erase for good: {one.mentor}",
                    "Delete all about this mentor, from backups as well.",
                    self._going("erase", one.id),
                )
            yield SystemCommand(
                "Erase everything", "Delete the journal and its backups.", self._going("erase_all", "")
            )
        for theme in THEMES:
            if theme.name != self.theme:
                yield SystemCommand(
                    f"Theme: {theme.name.title()}", "Change the colors.", self._painting(theme.name)
                )
        last = self._desk.undo.last()
        if isinstance(screen, Place) and screen.OWN_STEPS:
            yield SystemCommand("Undo (u)", screen.OWN_STEPS, self.action_undo)
        elif last:
            yield SystemCommand("Undo (u)", f"Take back: you {last.what}.", self.action_undo)
        yield SystemCommand("Keys (?)", "Show the keys of this place.", self.action_help)
        yield SystemCommand("Blank screen (^l)", "Blank the screen until you press a key.", self.action_blank)
        yield SystemCommand("Sources", "Whose work this app stands on.", self._going("read", "", "sources"))
        yield SystemCommand("Quit (^q)", "Quit from anywhere; everything is kept.", self.action_quit)

    def _doing(self, action: str) -> Callable[[], object]:
        return lambda: self.call_later(self.screen.run_action, action)

    def _going(self, place: str, mentorship: str, about: str = "") -> Callable[[], object]:
        return lambda: self.post_message(Go(place, mentorship, about))

    def _painting(self, theme: str) -> Callable[[], object]:
        def paint() -> None:
            self.theme = theme
            self._settings = self._settings.with_theme(theme)
            try:
                self._keep_settings(self._settings)
            except Trouble as trouble:
                self.notify(str(trouble), severity="error", markup=False, timeout=8)

        return paint


def _works_on(screen: Place, key: Key) -> bool:
    """Whether the key's action is the screen's own and can be done just now."""
    name = key.action.split("(")[0]
    here = name.startswith("app.") or hasattr(screen, f"action_{name}")
    return key.action != "noop" and here and screen.check_action(name, ()) is not False
