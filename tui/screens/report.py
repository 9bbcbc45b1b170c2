"""Report back: you said, I did, it led to. To read before a meeting, to copy into a message."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from tui.domain.mentorship import Mentorship
from tui.screens.asking import Asking
from tui.services import dates
from tui.services.handout import Handout, report_text
from tui.services.keeper import Keeper
from tui.services.reporting import Reporting
from tui.widgets.ink import ink, lines
from tui.widgets.key_line import bindings_for

NOTHING = "Nothing was tried since the last meeting. a shows everything that ever was."
NOTHING_AT_ALL = (
    "This page fills when you mark advice as tried: t in the list of advice. For example: You said: write the "
    "last slide first. I did: so for the all-hands talk. It led to: half the time to prepare."
)


class ReportScreen(Asking):
    """The report since the last meeting, or all of it."""

    KEYS: ClassVar[tuple[str, ...]] = ("report",)
    BINDINGS = bindings_for("report")

    def __init__(
        self, keeper: Keeper, reporting: Reporting, handout: Handout, mentorship: Mentorship
    ) -> None:
        super().__init__(keeper, f"Report back · {mentorship.mentor}")
        self._reporting, self._handout, self._mentorship = reporting, handout, mentorship
        self._all = not reporting.report(mentorship.id).told
        self._report = reporting.report(mentorship.id, everything=self._all)

    def body(self) -> ComposeResult:
        with VerticalScroll(id="page-scroll"):
            yield Static(id="page-heading")
            yield Static(id="page-text")

    def on_mount(self) -> None:
        self._show()
        self.query_one("#page-scroll").focus()

    def show_again(self) -> None:
        self._report = self._reporting.report(self._mentorship.id, everything=self._all)
        self._show()

    def _show(self) -> None:
        report = self._report
        since = f"since {dates.day(report.since, self._reporting.today)}" if report.since else "all of it"
        head = ink(("You said, I did, it led to", "title"), (f"   {since}", "muted"))
        self.query_one("#page-heading", Static).update(head)
        self.query_one("#page-text", Static).update(self._text())
        self.key_line.refresh()

    def _text(self) -> Content:
        if not self._report.told:
            return ink((NOTHING_AT_ALL if self._all else NOTHING, "muted"))
        rows: list[Content] = []
        for one in self._report.told:
            for line in one.lines:
                lead, _, words = line.partition(": ")
                rows.append(ink((f"{lead:<11}", "accent"), words))
            rows.append(ink(""))
        return lines(*rows)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """There is nothing to take along before there is something to tell."""
        return action not in ("copy", "save") or bool(self._report.told)

    def on_key(self, event: events.Key) -> None:
        pane = self.query_one("#page-scroll")
        moves = {"j": pane.scroll_down, "k": pane.scroll_up, "g": pane.scroll_home, "G": pane.scroll_end}
        if event.key in moves:
            event.stop()
            moves[event.key](animate=False)

    def action_everything(self) -> None:
        self._all = not self._all
        self.show_again()

    def action_copy(self) -> None:
        self.copy(self._report.text)

    def action_save(self) -> None:
        report, handout = self._report, self._handout
        path = handout.suggested_path("report", self._mentorship.mentor, self._reporting.today, "txt")
        self.save_to_file(
            path, lambda name: handout.save(name, report_text(report, markdown=name.endswith(".md")))
        )
