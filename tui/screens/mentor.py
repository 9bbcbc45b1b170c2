"""What is known about a mentor. A name is enough; everything else can wait."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, get_args

from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.widgets import Input, Static

from tui.domain.mentorship import UNNAMED, Mentorship, Phase
from tui.domain.trouble import Trouble
from tui.screens.place import Place
from tui.services.keeper import Keeper
from tui.services.meeting_days import plausible
from tui.services.mentorships import Mentorships
from tui.widgets.ink import ink
from tui.widgets.key_line import bindings_for

FIELDS = {
    "mentor": ("Name", "The name you use when you speak to them."),
    "role": ("What they do", "such as: staff engineer, Northwind"),
    "my_name": ("Your name", "The name you sign with."),
    "since": ("Since", "a month or a day: 2025-09, 2025-09-15"),
    "weeks": ("Rhythm", "weeks from one meeting to the next, such as 4"),
    "last_met": ("Last met", "a day: 2026-05-30"),
    "next_on": ("Next meeting", "a day: 2026-06-27"),
    "phase": ("Phase", "initiation, cultivation, separation, redefinition"),
    "goals": ("Goals", "what you came for; several with ; between them"),
}


class MentorScreen(Place):
    """A short form; enter goes on, ctrl+s keeps it."""

    KEYS: ClassVar[tuple[str, ...]] = ("mentor",)
    BINDINGS = bindings_for("mentor")

    def __init__(self, keeper: Keeper, mentorships: Mentorships, mentorship: Mentorship | None) -> None:
        super().__init__(keeper, f"Mentor · {mentorship.mentor}" if mentorship else "A new mentor")
        self._mentorships, self._mentorship = mentorships, mentorship

    def body(self) -> ComposeResult:
        values = self._values()
        with VerticalScroll(id="mentor-form", can_focus=False):
            yield Static(
                ink(("A name is enough. ", "plain"), ("Everything else can wait.", "muted")), id="form-intro"
            )
            yield Static(id="form-error")
            for name, (label, hint) in FIELDS.items():
                with Horizontal(classes="field"):
                    yield Static(ink(label), classes="field-label")
                    yield Input(values.get(name, ""), placeholder=hint, select_on_focus=False, id=name)

    def on_mount(self) -> None:
        self.query_one("#mentor", Input).focus()

    def _values(self) -> dict[str, str]:
        one = self._mentorship
        if one is None:
            return {}
        last, following = self._mentorships.last_met(one.id), self._mentorships.next_meeting(one.id)
        return {
            "mentor": "" if one.mentor == UNNAMED else one.mentor,
            "role": one.role,
            "my_name": one.my_name,
            "since": one.since.isoformat() if one.since else "",
            "weeks": f"{one.cadence_days / 7:g}" if one.cadence_days else "",
            "last_met": last.isoformat() if last else "",
            "next_on": following.on.isoformat() if following and following.on else "",
            "phase": one.phase,
            "goals": "; ".join(goal.text for goal in one.goals),
        }

    def on_input_submitted(self, event: Input.Submitted) -> None:
        fields = list(self.query(Input))
        if event.input is fields[-1]:
            self.run_worker(self.action_save(), exclusive=True)
        else:
            fields[fields.index(event.input) + 1].focus()

    async def action_leave(self) -> None:
        """Leave at once when nothing was changed; otherwise the second escape leaves without it."""
        self.leave_if(not self._changed)

    @property
    def _changed(self) -> bool:
        """Whether a field differs from what is kept."""
        before = dict.fromkeys(FIELDS, "") | self._values()
        return any(self._written(name) != text for name, text in before.items())

    async def keep_now(self) -> bool:
        """Keep a form that was changed, for a program that is about to end; False when it cannot be kept."""
        return not self._changed or await self._keep_form() is not None

    def _written(self, name: str) -> str:
        return self.query_one(f"#{name}", Input).value.strip()

    async def action_save(self) -> None:
        """Keep the form and go back, or say which field needs another look."""
        kept = await self._keep_form()
        if kept is not None:
            self.go("home", kept.id)

    async def _keep_form(self) -> Mentorship | None:
        try:
            since = _day("since", self._written("since"), month=True)
            last_met = _day("last_met", self._written("last_met"))
            next_on = _day("next_on", self._written("next_on"))
            days, phase = _days(self._written("weeks")), _phase(self._written("phase"))
            if last_met and last_met > self._mentorships.today:
                raise Wrong("last_met", "this day lies ahead.")
            for field, on in (("last_met", last_met), ("next_on", next_on)):
                _meant(field, on, self._mentorships.today)
        except Wrong as wrong:
            self.query_one("#form-error", Static).update(ink((str(wrong), "bad")))
            self.query_one(f"#{wrong.field}", Input).focus()
            return None
        id = self._mentorship.id if self._mentorship else None
        written = {name: self._written(name) for name in ("mentor", "role", "my_name")}
        goals = self._written("goals").split(";")
        kept = await self.keep(
            lambda: self._mentorships.keep_form(
                id,
                **written,
                since=since,
                cadence_days=days,
                phase=phase,
                goals=goals,
                last_met=last_met,
                next_on=next_on,
            )
        )
        self._mentorship = kept or self._mentorship  # a second press changes this mentor and adds no other
        return kept


class Wrong(Trouble):
    """A field that cannot be kept as it is."""

    def __init__(self, field: str, text: str) -> None:
        super().__init__(f"{FIELDS[field][0]}: {text}")
        self.field = field


def _day(field: str, text: str, *, month: bool = False) -> date | None:
    if not text:
        return None
    try:
        return date.fromisoformat(f"{text}-01" if month and len(text) == 7 else text)
    except ValueError:
        example = "2025-09 or 2025-09-15" if month else "2026-05-30"
        raise Wrong(field, f"there is no such day. Write it as {example}.") from None


def _meant(field: str, on: date | None, today: date) -> None:
    """A meeting in 1970 or in the far future is a slip of the year."""
    try:
        _ = on and plausible(on, today)
    except Trouble as trouble:
        raise Wrong(field, str(trouble)) from None


def _days(text: str) -> int | None:
    if not text:
        return None
    try:
        days = round(float(text.replace(",", ".")) * 7)
    except (ValueError, OverflowError):
        days = 0
    if not 1 <= days <= 730:
        raise Wrong("weeks", "write a number of weeks, such as 4 (at most 104).")
    return days


def _phase(text: str) -> Phase:
    phases: tuple[Phase, ...] = get_args(Phase)
    found = [phase for phase in phases if text and phase.startswith(text.casefold())]
    if text and not found:
        raise Wrong("phase", f"one of {', '.join(phases)}; the first letters are enough.")
    return found[0] if found else "initiation"
