"""Two checks side by side: scores with honest words, every statement, both open answers, and the trend."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from tui.dialogs.reading import ReadingDialog
from tui.domain.mentorship import Mentorship
from tui.screens.place import Place
from tui.services import dates
from tui.services.changes import Changes, Comparison
from tui.services.keeper import Keeper
from tui.widgets.bars import number
from tui.widgets.ink import ink, lines
from tui.widgets.key_line import bindings_for
from tui.widgets.trend import trend_text

_NAME, _SCORE = 16, 8
MOST_COLUMNS = 6
"""How many checks, the newest ones, the trend shows side by side."""


class CompareScreen(Place):
    """Left and right choose the earlier check, < and > the later one."""

    KEYS: ClassVar[tuple[str, ...]] = ("compare",)
    BINDINGS = bindings_for("compare")

    def __init__(self, keeper: Keeper, changes: Changes, mentorship: Mentorship, newer: str = "") -> None:
        """``newer``: id of the later check to begin with; the newest one otherwise. Needs two checks."""
        super().__init__(keeper, f"Compare · {mentorship.mentor}")
        self._changes, self._mentorship = changes, mentorship
        self._checks = changes.all(mentorship.id)
        ids = [one.id for one in self._checks]
        self._later = max(1, ids.index(newer)) if newer in ids else len(ids) - 1
        self._earlier = self._later - 1

    def body(self) -> ComposeResult:
        with VerticalScroll(id="compare"):
            yield Static(id="compare-head", classes="part")
            yield Static(id="compare-scores", classes="part")
            yield Static(id="compare-trend", classes="part")
            yield Static(ink(("In your own words", "title")), id="words-title")
            with Horizontal(id="words-pair"):
                yield Static(id="words-before")
                yield Static(id="words-after")
            yield Static(id="compare-items", classes="part")

    def on_mount(self) -> None:
        self.query_one("#compare").focus()
        self._show()

    def _show(self) -> None:
        found = self._changes.compare(self._checks[self._earlier], self._checks[self._later])
        self._put("compare-head", self._head(found))
        self._put("compare-scores", self._scores(found))
        self._put("compare-trend", self._trend())
        self._put("compare-items", self._items(found))
        self.query_one("#words-title").display = bool(found.words)
        for side, words in (("before", [(one.question, one.before) for one in found.words]),
                            ("after", [(one.question, one.after) for one in found.words])):  # fmt: skip
            check = found.before if side == "before" else found.after
            rows = [ink((self._day(check.taken.date()), "accent"))]
            for question, answer in words:
                rows += [ink((question, "muted")), ink(answer or "–"), ink("")]
            self._put(f"words-{side}", lines(*rows))

    def _put(self, id: str, text: Content) -> None:
        self.query_one(f"#{id}", Static).update(text)

    def _day(self, on: date) -> str:
        return dates.day(on, self._checks[-1].taken.date())

    def _head(self, found: Comparison) -> Content:
        first, second = self._day(found.before.taken.date()), self._day(found.after.taken.date())
        label = self._changes.assessment.change.label
        return lines(
            ink((f"{first}  →  {second}", "title"), (f"   {len(self._checks)} checks in all", "muted")),
            ink((self._changes.headline(found), "strong"), (f"  {label}; w says why", "muted")),
        )

    def _scores(self, found: Comparison) -> Content:
        rows = []
        for dimension in self._changes.assessment.dimensions:
            old, new = found.old.dimensions[dimension.id], found.new.dimensions[dimension.id]
            shift = found.change.dimensions[dimension.id]
            comparable = found.change.comparable == "yes"
            word = self._changes.word(shift) if comparable else ""
            difference = f"{float(shift.difference):+.0f}" if shift else ""
            voice = "strong" if shift and shift.word == "changed" else "muted"
            rows.append(
                ink(
                    (f"{dimension.name:<{_NAME}}", "muted"),
                    f"{_whole(old):>3}  →  {_whole(new):<3}",
                    (f"{difference:>{_SCORE}}  ", "strong"),
                    (word, voice),
                )
            )
        return lines(*rows)

    def _trend(self) -> Content:
        days, rows = self._changes.trend(self._mentorship.id)
        latest = slice(-MOST_COLUMNS, None)
        short = [
            self._day(day)[-6:].strip() if day.year == days[-1].year else day.strftime("%m/%Y")
            for day in days
        ]
        shown = [type(row)(row.name, row.points[latest]) for row in rows]
        return lines(ink(("Over time", "title")), trend_text(short[latest], shown))

    def _items(self, found: Comparison) -> Content:
        moved = [one for one in found.items if one.moved]
        rows = [ink(("Answers that moved", "title"))]
        for one in moved:
            rows += [
                ink(one.text),
                ink((f"  {one.before}", "muted"), ("  →  ", "accent"), (one.after, "strong")),
            ]
        same = len(found.items) - len(moved)
        rows.append(ink((f"{same} of {len(found.items)} answers are the same.", "muted")))
        return lines(*rows)

    def _choose(self, earlier: int, later: int) -> None:
        if 0 <= earlier < later < len(self._checks):
            self._earlier, self._later = earlier, later
            self._show()
            # Which two they are stands at the top.
            self.query_one("#compare").scroll_home(animate=False)

    def on_key(self, event: events.Key) -> None:
        pane = self.query_one("#compare")
        moves = {"j": pane.scroll_down, "k": pane.scroll_up, "g": pane.scroll_home, "G": pane.scroll_end}
        if event.key in moves:
            event.stop()
            moves[event.key](animate=False)

    def action_earlier(self, by: int) -> None:
        self._choose(self._earlier + by, self._later)

    def action_later(self, by: int) -> None:
        self._choose(self._earlier, self._later + by)

    def action_why(self) -> None:
        said = self._changes.assessment.change
        constants = [f"{one.id}: {one.value:g}, {one.status}, {one.source}" for one in said.constants]
        parts = [
            self._changes.bands_in_words,
            said.note,
            f"{said.method}: {said.formula}",
            said.false_alarm,
            *constants,
            *(one.text for one in said.sources),
        ]
        self.app.push_screen(
            ReadingDialog("How a change is told from noise", [Static(ink(f"{part}\n")) for part in parts])
        )


def _whole(score: object) -> str:
    return number(None if score is None else float(score))  # type: ignore[arg-type]
