"""Today: the mentors, who needs attention and why, and the few things that would help most now."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from tui.domain.mentorship import Mentorship
from tui.screens.place import Place
from tui.services import dates
from tui.services.keeper import Keeper
from tui.services.mirror import Mirror
from tui.services.today import ENDINGS, Help, Standing, Today
from tui.widgets.ink import ink, lines
from tui.widgets.key_line import bindings_for
from tui.widgets.profile import profile
from tui.widgets.row_list import Line, Row, RowList

MOOD_VOICE = {"needs": "accent", "steady": "good", "quiet": "muted"}


class HomeScreen(Place):
    """The list of mentors beside what is known and what would help."""

    KEYS: ClassVar[tuple[str, ...]] = ("home",)
    BINDINGS = bindings_for("home")
    READS_AGAIN = True

    def __init__(
        self, keeper: Keeper, today: Today, mirror: Callable[[Mentorship], Mirror | None], notice: str = ""
    ) -> None:
        super().__init__(keeper, dates.long_day(today.today), notice)
        self._today, self._mirror = today, mirror
        self._standings: tuple[Standing, ...] = ()
        self._helps: tuple[Help, ...] = ()
        self._last: Mirror | None = None
        """The last check of the mentor under the cursor."""

    def body(self) -> ComposeResult:
        with Horizontal(id="home"):
            yield RowList(3, id="mentors")
            with VerticalScroll(id="about", can_focus=False):
                yield Static(id="who")
                yield Static(ink(("What would help most now", "title")), id="help-title")
                yield RowList(1, id="helps")
                yield Static(id="mirror")

    def on_mount(self) -> None:
        self.show_mentors()
        self.query_one("#mentors").focus()

    def show_again(self) -> None:
        self.show_mentors()

    def show_mentors(self, select: str = "") -> None:
        """Read the journal again; the cursor stays on the mentor it was on."""
        rows = self.query_one("#mentors", RowList)
        chosen = select or (self.mentorship.id if self._standings else "")
        self._standings = self._today.standings()
        ids = [one.mentorship.id for one in self._standings]
        rows.show_rows(len(ids), self._mentor_row, ids.index(chosen) if chosen in ids else 0)
        self._show_about()

    @property
    def mentorship(self) -> Mentorship:
        """The mentorship under the cursor."""
        return self._standings[self.query_one("#mentors", RowList).cursor].mentorship

    def _mentor_row(self, index: int) -> Row:
        one = self._standings[index]
        reason = ((f" · {one.reason}", "muted"),) if one.reason else ()
        return (
            Line((("", "plain"), (one.mentorship.mentor, "strong"))),
            Line(((one.word, MOOD_VOICE[one.mood]), *reason)),
            Line(),
        )

    def _show_about(self) -> None:
        if not self._standings:
            return
        one = self.mentorship
        self._helps = self._today.helps(one)
        self.query_one("#who", Static).update(
            lines(ink((one.mentor, "strong")), ink((self._today.headline(one), "muted")))
        )
        rows = self.query_one("#helps", RowList)
        rows.show_rows(len(self._helps), self._help_row)
        self._last = self._mirror(one)
        self._show_mirror()

    def _show_mirror(self) -> None:
        self.query_one("#mirror", Static).update(self._mirror_text())

    def _help_row(self, index: int) -> Row:
        one = self._helps[index]
        return (
            Line(
                ((one.say, "strong" if index == 0 else "plain"), (f"  {one.why}", "muted")),
                ((one.key, "accent"),),
            ),
        )

    def _mirror_text(self) -> Content:
        found = self._last
        if found is None:
            return ink(("No check yet. It takes 8 to 15 minutes, and you can stop at any point.", "muted"))
        head = ink((f"Last check, {found.day}", "title"), "   ", (found.verdict, "strong"))
        if found.result is None:
            return head
        rows = [head, profile(found.result, found.names, self._bar_width(), short=True)]
        if found.quote:
            rows += [ink(""), ink((f"“{found.quote}”", "plain"), ("  your words", "muted"))]
        return lines(*rows)

    def _bar_width(self) -> int:
        return 24 if self.size.width >= 110 else 16 if self.size.width >= 90 else 9

    def on_resize(self) -> None:
        if self._standings:
            self._show_mirror()

    def on_row_list_moved(self, event: RowList.Moved) -> None:
        if event.rows.id == "mentors":
            self._show_about()

    def on_row_list_chosen(self, event: RowList.Chosen) -> None:
        if event.rows.id == "mentors":
            self.query_one("#helps").focus()
        else:
            chosen = self._helps[event.index]
            self.go(chosen.place, self.mentorship.id, chosen.about)

    def action_check(self) -> None:
        self.go("check", self.mentorship.id)

    def action_deck(self) -> None:
        about = next((one.about for one in self._helps if one.place == "deck"), "")
        self.go("deck", self.mentorship.id, about)

    def action_meetings(self) -> None:
        self.go("meetings", self.mentorship.id)

    def action_exit_note(self) -> None:
        self.go("exit_note", self.mentorship.id)

    def action_history(self) -> None:
        self.go("history", self.mentorship.id)

    async def action_ending(self) -> None:
        """Change an end from well to otherwise, or back."""
        if not self._standings:
            return
        about = self.mentorship.id
        kept = await self.keep(lambda: self._today.end_otherwise_or_well(about), "")
        if kept is not None:
            self.show_mentors()
            if kept.state_on(self._today.today) == "active":
                self.tell(f"When its day comes, it has {ENDINGS[kept.ending or 'ended-well']}.")

    def action_new(self) -> None:
        self.go("new")

    def action_edit(self) -> None:
        self.go("mentor", self.mentorship.id)

    def action_trash(self) -> None:
        self.go("trash")

    async def action_remove(self) -> None:
        """Take the mentor out of use; no question, as it can be taken back."""
        if self.focused is self.query_one("#mentors"):
            self.go("remove", self.mentorship.id)

    def action_take_up(self) -> None:
        if self._standings and self.mentorship.state != "active":
            self.go("take_up", self.mentorship.id)

    async def action_leave(self) -> None:
        """Escape goes from what would help back to the mentors, and never quits."""
        self.query_one("#mentors").focus()
