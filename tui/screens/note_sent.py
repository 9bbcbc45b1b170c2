"""What is asked, and said, when a note has been sent."""

from __future__ import annotations

from tui.dialogs.choice import ChoiceDialog
from tui.dialogs.sent import Sent, SentDialog
from tui.domain.note import NoteDraft
from tui.domain.task import Task
from tui.screens.place import Place
from tui.services import dates
from tui.services.endings import PAUSE
from tui.services.mentorships import Mentorships
from tui.services.notes import Notes

SAFETY = "safety"
PEERS = "become-peers"
NOT_YET = (
    "Not yet: something has to be filled in or put right first. F2 shows where; saving and copying work."
)


class NoteSent:
    """Marks notes as sent, or what they are for as done. On the safety path nothing is asked."""

    def __init__(self, place: Place, notes: Notes, mentorships: Mentorships, task: Task | None) -> None:
        self._place, self._notes, self._mentorships, self._task = place, notes, mentorships, task

    async def begin(self, draft: NoteDraft) -> None:
        """Ask what has to be known about the sending of a saved draft."""
        stopped = self._notes.report(draft).verdict == "stop"
        if self._task is not None:
            self._ask_whether_done(draft, self._task, stopped=stopped)
        elif stopped:
            self._place.tell(NOT_YET, bad=True)
        elif draft.scenario == SAFETY:
            await self._sent(draft, Sent(self._notes.today, None, None))
        else:
            self._ask_for_days(draft)

    def _ask_whether_done(self, draft: NoteDraft, task: Task, *, stopped: bool) -> None:
        written = self._notes.has_words_to_check(draft)
        choices = [
            ("Sent, in these words" if written else "Done; keep what I wrote", "it stands in the history"),
            ("Done without these words", "what is written here rests in the trash"),
        ]

        async def answered(index: int | None) -> None:
            if index == 0 and stopped:
                self._place.tell(NOT_YET, bad=True)
            elif index == 0:
                if await self._place.keep(lambda: self._notes.mark_done(draft, task)):
                    self._place.tell("Kept in the history.")
                    self._place.go("home", draft.mentorship)
            elif (
                index == 1
                and await self._place.keep(lambda: self._notes.close_without(draft, task)) is not None
            ):
                self._place.go("home", draft.mentorship)

        self._place.app.push_screen(ChoiceDialog(task.text, "", choices), answered)

    def _ask_for_days(self, draft: NoteDraft) -> None:
        next_on = self._mentorships.next_meeting(draft.mentorship)
        scenario, today = self._notes.exits.scenario(draft.scenario), self._notes.today
        pauses = scenario.id == PAUSE
        dialog = SentDialog(
            today,
            last_meeting=next_on.on if next_on and "last_meeting" in draft.slots else None,
            until=dates.next_named(draft.slots.get("date", ""), today) if pauses else None,
            ends=scenario.exit,
            pauses=pauses,
        )

        async def answered(sent: Sent | None) -> None:
            if sent is not None:
                await self._sent(draft, sent)

        self._place.app.push_screen(dialog, answered)

    async def _sent(self, draft: NoteDraft, sent: Sent) -> None:
        mark = self._notes.mark_sent
        note = await self._place.keep(
            lambda: mark(draft, on=sent.on, last_meeting=sent.last_meeting, until=sent.until)
        )
        if note is None:
            return
        if draft.scenario == SAFETY:
            self._place.go("reach_out", draft.mentorship, instead=True)
            return
        words = "Kept in the history. What comes after has its day on the first screen."
        if self._mentorships.get(draft.mentorship).ending in ("ended-well", "ended-otherwise"):
            words += " Whether it ended well or otherwise, o changes it there."
        self._place.tell(words)
        if draft.scenario == PEERS and self._mentorships.get(draft.mentorship).phase != "redefinition":
            self._offer_phase(draft)
        else:
            self._place.go("home", draft.mentorship)

    def _offer_phase(self, draft: NoteDraft) -> None:
        async def answered(index: int | None) -> None:
            if index == 0:
                await self._place.keep(lambda: self._mentorships.set_phase(draft.mentorship, "redefinition"))
            self._place.go("home", draft.mentorship)

        choices = [
            ("Yes, redefinition", "the deck then offers questions among peers"),
            ("Leave the phase", ""),
        ]
        self._place.app.push_screen(
            ChoiceDialog("You two are peers now. A new phase?", "", choices), answered
        )
