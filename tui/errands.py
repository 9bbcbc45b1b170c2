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
from tui.services.erase import BEYOND, spots_in_words
from tui.services.follow_ups import MORE_MEETINGS

T = TypeVar("T")
Ask = Callable[[Any], Awaitable[Any]]
"""Shows a dialog and returns its answer; None for "never mind"."""

EVERYTHING = "everything"
ALL_OF_IT = "The journal, its drafts, older saves, backups, packs and settings go, for every mentor."
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

    async def take_back(self) -> str:
        """Take back what was done last, say what that was, and return the mentorship it was about."""
        act = await self._keep(self._desk.undo.take_back)
        self._tell(f"Taken back: you {act.what}.")
        return act.mentorships[0] if act.mentorships else ""

    async def let_go(self, go: Go) -> bool:
        """Take a mentor out of use, or delete something for good; returns whether it is gone."""
        desk = self._desk
        if go.place == "remove":
            kept = await self._keep(lambda: desk.trash.remove_mentorship(go.mentorship))
            self._tell(f"{kept.what} is in the trash for 30 days. u takes this back.")
            return True
        if go.place == "erase_all":
            return await self._erase("Erase everything", EVERYTHING, ALL_OF_IT, desk.erase.everything)
        find, title = {
            "erase": (desk.erase.mentor, "Erase all about this mentor"),
            "erase_trashed": (desk.erase.trashed, "Erase it for good"),
            "erase_flags": (desk.erase.flags, "Erase the private answers"),
        }[go.place]
        erasure = await self._keep(lambda: find(go.about or go.mentorship))
        words = spots_in_words(erasure.spots)
        if go.place == "erase_flags":
            words += " The result is then worked out without them."
        return await self._erase(title, erasure.name, words, lambda: desk.erase.carry_out(erasure))

    async def _erase(self, title: str, name: str, words: str, job: Callable[[], None]) -> bool:
        """Ask once, by name, then delete."""

        def wrong(text: str) -> str:
            same = " ".join(text.split()).casefold() == " ".join(name.split()).casefold()
            return "" if same else f"Type “{name}”, or press esc to keep it."

        text = f"This cannot be taken back. Type “{name}” to erase it.\n\n{words} {BEYOND}"
        if await self._ask(LineDialog(title, text, check=wrong)) is None:
            return False
        await self._keep(job)
        self._tell("Erased.")
        return True

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
