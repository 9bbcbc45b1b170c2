"""A change to ask for: what, by when, and how many meetings to give it."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.widgets import Input, Static

from tui.domain.plan import Plan
from tui.domain.trouble import Trouble
from tui.screens.place import Place
from tui.services import dates
from tui.services.follow_ups import FollowUps
from tui.services.keeper import Keeper
from tui.services.meeting_days import day, number, plausible
from tui.widgets.ink import ink
from tui.widgets.key_line import bindings_for

FIELDS = {
    "ask": ("Ask for", "one change, such as: half an hour on a fixed day"),
    "by": ("By when", "a day, if you like: 2026-12-18"),
    "meetings": ("Meetings", "how many to give it, such as 2"),
}
INTRO = "Nobody can guess what you miss. Ask for one change, and give it its time."
THEN = "When its meetings are over, or its day has come, the first screen asks: did it change?"
MEETINGS = 2
MOST_MEETINGS = 12


class PlanScreen(Place):
    """A short form; enter goes on, ctrl+s keeps it."""

    KEYS: ClassVar[tuple[str, ...]] = ("plan",)
    BINDINGS = bindings_for("plan")

    def __init__(
        self,
        keeper: Keeper,
        follow_ups: FollowUps,
        mentorship_id: str,
        mentor: str,
        plan: Plan | None,
        words: str = "",
    ) -> None:
        """``plan`` is one to be written otherwise; None makes a new one, which begins with ``words``."""
        super().__init__(keeper, f"A change to ask for · {mentor}")
        self._follow_ups, self._mentorship_id = follow_ups, mentorship_id
        self._plan, self._words = plan, words

    def body(self) -> ComposeResult:
        with VerticalScroll(id="plan-form", can_focus=False):
            yield Static(ink((INTRO, "plain")), id="plan-intro")
            yield Static(id="plan-error")
            for name, (label, hint) in FIELDS.items():
                with Horizontal(classes="field"):
                    yield Static(ink(label), classes="field-label")
                    yield Input(self._values()[name], placeholder=hint, select_on_focus=False, id=name)
            yield Static(ink((THEN, "muted")), id="plan-then")
            yield Static(id="plan-since")

    def on_mount(self) -> None:
        self.query_one("#ask", Input).focus()
        self._show_since()

    def _show_since(self) -> None:
        plan, today = self._plan, self._follow_ups.today
        said = f"You wrote this down {dates.when(plan.asked, today)}." if plan else ""
        self.query_one("#plan-since", Static).update(ink((said, "muted")))

    def show_again(self) -> None:
        """What was taken back, or said elsewhere, stands in the form; a change that has gone closes it."""
        if self._plan is not None:
            self._plan = self._follow_ups.plan(self._plan.id)
            for name, value in self._values().items():
                self.query_one(f"#{name}", Input).value = value
            if self._plan.outcome != "open":
                self.dismiss()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only what was asked for can have changed."""
        return not (action == "changed" and self._plan is None)

    def _values(self) -> dict[str, str]:
        plan = self._plan
        if plan is None:
            return {"ask": self._words, "by": "", "meetings": str(MEETINGS)}
        return {
            "ask": " ".join(plan.ask.split()),
            "by": plan.by.isoformat() if plan.by else "",
            "meetings": str(plan.meetings),
        }

    def on_input_submitted(self, event: Input.Submitted) -> None:
        fields = list(self.query(Input))
        if event.input is fields[-1]:
            self.run_worker(self.action_save(), exclusive=True)
        else:
            fields[fields.index(event.input) + 1].focus()

    def _written(self, name: str) -> str:
        return self.query_one(f"#{name}", Input).value.strip()

    @property
    def _changed(self) -> bool:
        return any(self._written(name) != value for name, value in self._values().items())

    async def action_leave(self) -> None:
        """Leave at once when nothing was changed; otherwise the second escape leaves without it."""
        self.leave_if(not self._changed)

    async def keep_now(self) -> bool:
        """Keep a form that was changed, for a program that is about to end; False when it cannot be kept."""
        return not self._changed or await self._keep_form() is not None

    async def action_save(self) -> None:
        """Keep the form and go back, or say which field needs another look."""
        if await self._keep_form() is not None:
            self.tell("Kept in the history.")
            self.dismiss()

    async def action_changed(self) -> None:
        """Say whether it helped; what was written in the form is kept first."""
        if self._plan is not None and await self.keep_now():
            self.go("did_it_change", self._mentorship_id, self._plan.id)

    async def _keep_form(self) -> Plan | None:
        try:
            ask, by, meetings = self._ask(), self._by(), self._meetings()
        except Wrong as wrong:
            self.query_one("#plan-error", Static).update(ink((str(wrong), "bad")))
            self.query_one(f"#{wrong.field}", Input).focus()
            return None
        old, follow_ups = self._plan, self._follow_ups
        if old is None:
            kept = await self.keep(
                lambda: follow_ups.ask_for(self._mentorship_id, ask, follow_ups.today, meetings, by)
            )
        else:
            # Words of several lines that were not touched stay as they are.
            same = ask == " ".join(old.ask.split())
            kept = await self.keep(
                lambda: follow_ups.reword_plan(old, old.ask if same else ask, meetings, by)
            )
        self._plan = kept or self._plan  # a second press changes this one and adds no other
        return kept

    def _ask(self) -> str:
        if not self._written("ask"):
            raise Wrong("ask", "write the change in a few words.")
        return self._written("ask")

    def _by(self) -> date | None:
        text = self._written("by")
        if not text:
            return None
        try:
            on = plausible(day(text), self._follow_ups.today)
        except Trouble as trouble:
            raise Wrong("by", str(trouble)) from None
        if on <= self._follow_ups.today and text != self._values()["by"]:
            raise Wrong("by", "this day has passed. Name one that is to come, or none.")
        return on

    def _meetings(self) -> int:
        text = self._written("meetings") or str(MEETINGS)
        try:
            return number(text, 1, MOST_MEETINGS)
        except Trouble as trouble:
            raise Wrong("meetings", str(trouble)) from None


class Wrong(Trouble):
    """A field that cannot be kept as it is."""

    def __init__(self, field: str, text: str) -> None:
        super().__init__(f"{FIELDS[field][0]}: {text[:1].lower()}{text[1:]}")
        self.field = field
