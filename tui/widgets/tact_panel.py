"""The findings of the tact check beside the text: level, words, reason, and a rewrite on one key."""

from __future__ import annotations

from textual import events
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from tui.domain.tact import Finding, Report
from tui.widgets.ink import ink, lines

SIGNS = {"stop": ("■", "strong-bad"), "mend": ("●", "bad"), "tip": ("○", "accent")}
ORDER = ("stop", "mend", "tip")


class FindingView(Static):
    """One finding; a click marks it."""

    def __init__(self, finding: Finding, name: str, place: int) -> None:
        super().__init__(finding_text(finding, name))
        self.place = place

    def on_click(self, event: events.Click) -> None:
        event.stop()
        self.post_message(TactPanel.Picked(self.place))


class TactPanel(VerticalScroll, can_focus=True):
    """Findings ordered by level; j and k move, enter applies, i ignores."""

    BINDINGS = [
        Binding("down,j", "move(1)", show=False),
        Binding("up,k", "move(-1)", show=False),
        Binding("enter", "apply", show=False),
        Binding("i", "ignore", show=False),
    ]

    class Picked(Message):
        """The person looks at this finding."""

        def __init__(self, place: int) -> None:
            super().__init__()
            self.place = place

    class Apply(Message):
        """The person wants the rewrite of this finding."""

        def __init__(self, finding: Finding) -> None:
            super().__init__()
            self.finding = finding

    class Ignore(Apply):
        """The person wants this finding gone."""

    def __init__(self, names: dict[str, str], note: str, id: str | None = None) -> None:
        super().__init__(id=id)
        self._names, self._note = names, note
        self.findings: tuple[Finding, ...] = ()
        self.at = 0
        self._said = ""
        self.looked = False
        """Whether the finding at ``at`` was looked at, rather than come to stand there."""

    @property
    def finding(self) -> Finding | None:
        """The finding looked at."""
        return self.findings[self.at] if self.findings else None

    async def show_report(self, report: Report) -> None:
        """Show these findings; nothing is repainted when they are the same."""
        ordered = tuple(sorted(report.findings, key=lambda one: (ORDER.index(one.level), one.start)))
        summary = self._summary(report)
        if (ordered, summary) == (self.findings, self._said) and self.children:
            return
        self._said = summary
        same = [place for place, one in enumerate(ordered) if self.finding and _alike(one, self.finding)]
        self.looked = self.looked and bool(same)
        at = min(same, key=lambda place: abs(place - self.at)) if self.looked else self.at
        self.findings, self.at = ordered, min(at, max(0, len(ordered) - 1))
        views = [FindingView(one, self._names[one.rule], place) for place, one in enumerate(ordered)]
        head = Static(ink(("Tact", "strong"), "  ", (summary, "muted")), classes="tact-head")
        foot = Static(ink((self._note, "muted")), classes="tact-foot")
        async with self.batch():
            await self.remove_children()
            await self.mount(head, *views, foot)
        self._mark()

    @staticmethod
    def _summary(report: Report) -> str:
        if not report.words:
            return "no words yet"
        return {"ready": "ready to send", "mend": "worth another look", "stop": "not ready yet"}[
            report.verdict
        ]

    def pick(self, place: int) -> None:
        """Look at this finding and say so."""
        if self.findings:
            self.looked = True
            self.look_at(place % len(self.findings))
            self.post_message(self.Picked(self.at))

    def pick_next(self) -> None:
        """Look at the next finding; the one marked comes first where it was not looked at yet."""
        self.pick(self.at + 1 if self.looked or self.has_focus else self.at)

    def look_at(self, place: int) -> None:
        """Mark this finding, or the last one where there are fewer by now."""
        self.at = max(0, min(place, len(self.findings) - 1))
        self._mark()

    def _mark(self) -> None:
        for view in self.query(FindingView):
            view.set_class(view.place == self.at, "-here")
            if view.place == self.at:
                view.scroll_visible(animate=False)

    def action_move(self, by: int) -> None:
        if self.findings:
            self.pick(max(0, min(len(self.findings) - 1, self.at + by)))

    def action_apply(self) -> None:
        if self.finding:
            self.post_message(self.Apply(self.finding))

    def action_ignore(self) -> None:
        if self.finding:
            self.post_message(self.Ignore(self.finding))


def _alike(one: Finding, other: Finding) -> bool:
    """The same finding, wherever its words stand by now."""
    return (one.rule, one.excerpt) == (other.rule, other.excerpt)


def finding_text(finding: Finding, name: str) -> Content:
    """One finding in words."""
    sign, voice = SIGNS[finding.level]
    rows = [
        ink((f"{sign} ", voice), (name[:1].upper() + name[1:], "strong"), (f"  {finding.level}", "muted"))
    ]
    if finding.excerpt:
        short = finding.excerpt if len(finding.excerpt) <= 80 else finding.excerpt[:78] + "…"
        rows.append(ink((f"“{' '.join(short.split())}”", "muted")))
    rows.append(ink(finding.reason))
    if finding.rewrite is not None:
        words = " ".join(finding.rewrite.split()) or "take these words out"
        rows.append(ink(("enter  ", "accent"), words))
    return lines(*rows)
