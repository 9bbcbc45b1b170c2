"""What has to be asked or written down on the way from one place to another."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from tui.dialogs.choice import ChoiceDialog
from tui.dialogs.words import LineDialog
from tui.screens.place import Go
from tui.services import dates
from tui.services.desk import Desk

T = TypeVar("T")
Ask = Callable[[Any], Awaitable[Any]]
"""Shows a dialog and returns its answer; None for "never mind"."""

STALE_SECONDS = 24 * 60 * 60
"""A check left longer ago than this is offered with its age, not silently continued."""


class Errands:
    """Short dialogs and small records. Raises Trouble where something cannot be kept."""

    def __init__(self, desk: Desk, ask: Ask, tell: Callable[[str], object]) -> None:
        self._desk, self._ask, self._tell = desk, ask, tell

    async def _keep(self, job: Callable[[], T]) -> T:
        return await self._desk.keeper.run(job)

    async def somebody(self) -> str | None:
        """The only mentor there is, the one chosen, or a new one; a name is enough and may wait."""
        known = self._desk.mentorships.all()
        if len(known) == 1:
            return known[0].id
        if known:
            index = await self._ask(
                ChoiceDialog("Which mentor?", "", [(one.mentor, one.role) for one in known])
            )
            return None if index is None else known[index].id
        name = await self._ask(
            LineDialog(
                "What do you call your mentor?", "A name is enough, and even that can wait.", hint="my mentor"
            )
        )
        if name is None:
            return None
        return (await self._keep(lambda: self._desk.mentorships.add(name))).id

    async def fresh_or_resumed(self, mentorship: str) -> bool:
        """Offer an old check under way with its age; a recent one goes on by itself."""
        draft = self._desk.checks.draft(mentorship)
        if draft is None or (self._desk.now() - draft.touched).total_seconds() < STALE_SECONDS:
            return True
        age = dates.when(draft.touched.date(), self._desk.now().date())
        answered = sum(value is not None for value in draft.answers.values())
        choices = [
            ("Go on with it", f"{answered} statements answered"),
            ("Start a new one", "the answers of the old one are thrown away"),
        ]
        index = await self._ask(ChoiceDialog(f"You left a check {age}", "", choices))
        if index == 1:
            await self._keep(lambda: self._desk.trash.remove_draft(draft))
        return index is not None

    async def take_back(self) -> None:
        """Take back what was done last, and say what that was."""
        act = await self._keep(self._desk.undo.take_back)
        self._tell(f"Taken back: you {act.what}.")

    async def prepare_note(self, go: Go) -> None:
        """A next step of a result names the situation; what was written before is set aside, never lost."""
        notes = self._desk.notes
        scenario = notes.exits.scenario(str(go.wish.get("scenario"))).id
        draft = notes.draft(go.mentorship) or notes.begin(go.mentorship)
        if draft.scenario != scenario:
            draft = notes.set_aside(draft).but(scenario=scenario, step="channel")
            await self._keep(lambda: notes.save(draft))

    async def recheck(self, go: Go) -> None:
        """Put the next check on the list of what waits."""
        days, meetings = go.wish.get("after_days"), go.wish.get("after_meetings")
        task = await self._keep(
            lambda: self._desk.follow_ups.recheck(
                go.mentorship,
                days=days if isinstance(days, int) else None,
                meetings=meetings if isinstance(meetings, int) else None,
            )
        )
        when = f"on {task.due.isoformat()}" if task.due else f"after {task.after_meetings} more meetings"
        self._tell(f"The first screen will offer a new check {when}.")

    async def log_adjustment(self, go: Go) -> None:
        """Write down a change that was asked for."""
        asked = await self._ask(
            LineDialog(
                "What did you ask for?",
                "One change, given two meetings. It stands in the history with today’s date.",
                hint="starting each meeting with one decision I have to make",
                check=lambda text: "" if text.strip() else "Write the change in a few words, or press esc.",
            )
        )
        if asked:
            await self._keep(
                lambda: self._desk.follow_ups.ask_for(go.mentorship, asked, self._desk.today.today)
            )
            self._tell("Kept in the history.")

    def to_write(self, task_id: str) -> str:
        """The [[after]] entry of a task that is done by writing something; empty for any other task."""
        task = self._desk.today.task(task_id)
        found = next((one for one in self._desk.notes.exits.after if task and one.id == task.about), None)
        return found.id if found and found.written else ""

    async def read_again(self, mentorship: str) -> None:
        """A note that was to be read again today has been opened."""
        notes = self._desk.notes
        draft = notes.draft(mentorship)
        if draft and draft.read_again and draft.read_again <= notes.today:
            await self._keep(lambda: notes.is_read(draft))

    async def close_task(self, task_id: str) -> bool:
        """Ask whether something that waited is done; returns whether it is."""
        task = self._desk.today.task(task_id)
        if task is None:
            return False
        words = next((one.text for one in self._desk.notes.exits.after if one.id == task.about), "")
        done: bool = (
            await self._ask(ChoiceDialog(task.text, words, [("It is done", ""), ("Not yet", "")])) == 0
        )
        if done:
            await self._keep(lambda: self._desk.today.close_task(task.id))
        return done
