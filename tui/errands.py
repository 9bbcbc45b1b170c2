"""What has to be asked or written down on the way from one place to another."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from tui.dialogs.choice import ChoiceDialog
from tui.dialogs.outcome import OutcomeDialog
from tui.dialogs.words import LineDialog
from tui.screens.place import Go
from tui.services import dates
from tui.services.desk import Desk
from tui.services.follow_ups import MORE_MEETINGS

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

    async def fresh_or_resumed(self, go: Go) -> bool:
        """Offer an old check under way with its age; a recent one goes on by itself.

        Who begins another check is offered the short way through it.
        """
        draft = self._desk.checks.draft(go.mentorship)
        if draft is None:
            return await self._how_to_answer(go)
        if (self._desk.now() - draft.touched).total_seconds() < STALE_SECONDS:
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
            return await self._how_to_answer(go)
        return index is not None

    async def _how_to_answer(self, go: Go) -> bool:
        """Ask once a check, after the first one; c changes it on the way."""
        if not self._desk.checks.all(go.mentorship):
            return True
        choices = [
            ("A section a page", "you know the statements; it is quicker"),
            ("One question a page", "as the first time"),
        ]
        index = await self._ask(ChoiceDialog("How would you like to answer?", "", choices))
        go.wish["compact"] = int(index == 0)
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

    async def did_it_change(self, go: Go) -> None:
        """Ask whether a change that was asked for has come, and keep what was said."""
        follow_ups = self._desk.follow_ups
        plan = follow_ups.plan(go.about)
        asked = dates.when(plan.asked, self._desk.today.today)

        async def noted(note: str) -> bool:
            if note != plan.note:
                await self._keep(lambda: follow_ups.note_on_plan(plan, note))
            return True

        said = await self._ask(OutcomeDialog(plan.ask, asked, follow_ups.held_since(plan), plan.note, noted))
        if said.outcome == "not-now":
            await noted(said.note)
        elif said.outcome == "more-time":
            await self._keep(lambda: follow_ups.give_time(plan, said.note))
            self._tell(f"The first screen asks again after {MORE_MEETINGS} more meetings.")
        else:
            helped = said.outcome == "helped"
            await self._keep(lambda: follow_ups.close_plan(plan, helped=helped, note=said.note))
            self._tell("Kept." if helped else "Kept. The next check offers it as a change that did not help.")

    async def take_up(self, go: Go) -> None:
        """Make a mentorship active again; one step takes that back."""
        mentorship = await self._keep(lambda: self._desk.mentorships.take_up(go.mentorship))
        self._tell(f"The mentorship with {mentorship.mentor} is active again. u takes that back.")

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
