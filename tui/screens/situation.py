"""The first step of an exit note: which situation is true. Those the last check points to come first."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.widgets import Static

from tui.content.exits import Scenario
from tui.domain.note import NoteDraft
from tui.screens.place import Place
from tui.services.keeper import Keeper
from tui.services.notes import Notes
from tui.widgets.ink import ink, lines
from tui.widgets.key_line import bindings_for
from tui.widgets.row_list import Line, Row, RowList


class SituationScreen(Place):
    """All situations, always reachable; what is known about each beside it."""

    KEYS: ClassVar[tuple[str, ...]] = ("situation",)
    BINDINGS = bindings_for("situation")

    def __init__(self, keeper: Keeper, notes: Notes, mentor: str, draft: NoteDraft) -> None:
        super().__init__(keeper, f"Exit note · {mentor}")
        self._notes, self._draft = notes, draft
        suggested, self._reason = notes.suggested(draft.mentorship)
        others = [one for one in notes.exits.scenarios if one not in suggested]
        self._suggested = len(suggested)
        self._scenarios: tuple[Scenario, ...] = (*suggested, *others)

    def body(self) -> ComposeResult:
        yield Static(ink(("What is true?", "title"), f"  {self._notes.exits.intro}"), id="step-intro")
        with Horizontal(id="picker"):
            yield RowList(1, id="scenarios")
            with VerticalScroll(id="picked", can_focus=False):
                yield Static(id="scenario")

    def on_mount(self) -> None:
        rows = self.query_one(RowList)
        ids = [one.id for one in self._scenarios]
        at = ids.index(self._draft.scenario) if self._draft.scenario in ids else 0
        rows.show_rows(len(ids), self._row, at)
        rows.focus()
        self._show(at)

    def _row(self, index: int) -> Row:
        one = self._scenarios[index]
        suggested = index < self._suggested
        mark = ("● " if suggested else "  ", "accent")
        return (Line((mark, (one.name, "strong" if suggested else "plain"))),)

    def on_row_list_moved(self, event: RowList.Moved) -> None:
        self._show(event.index)

    def _show(self, index: int) -> None:
        one = self._scenarios[index]
        rows = [ink((one.name, "strong")), ink(""), ink(one.when), ink("")]
        if index < self._suggested:
            rows += [ink(("● ", "accent"), (f"Suggested by {self._reason}", "plain")), ink("")]
        rows += [
            ink(("Tone   ", "muted"), one.tone),
            ink(""),
            ink(("When   ", "muted"), one.timing_advice),
            ink(""),
        ]
        rows += [ink(("Better not", "muted")), *(ink(("– ", "muted"), avoid) for avoid in one.avoid)]
        self.query_one("#scenario", Static).update(lines(*rows))
        self.query_one("#picked").scroll_home(animate=False)

    def action_read(self, side: int) -> None:
        """A page on, or back, in what is said about the situation."""
        pane = self.query_one("#picked")
        pane.scroll_relative(y=side * max(1, pane.size.height - 1), animate=False)

    async def on_row_list_chosen(self, event: RowList.Chosen) -> None:
        await self._choose(self._scenarios[event.index])

    async def action_choose(self) -> None:
        await self._choose(self._scenarios[self.query_one(RowList).cursor])

    async def _choose(self, scenario: Scenario) -> None:
        other = scenario.id != self._draft.scenario
        draft = self._notes.set_aside(self._draft) if other else self._draft
        draft = draft.but(scenario=scenario.id, step="channel")
        if await self.keep(lambda: self._notes.save(draft)):
            self.go("channel", draft.mentorship, instead=True)
