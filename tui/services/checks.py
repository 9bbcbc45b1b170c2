"""Taking stock: start or resume a check, save every answer, finish it, and read results again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from tui.content.assessment import Assessment
from tui.domain.check import Check, CheckDraft, Fact
from tui.domain.mentorship import UNNAMED, DirectionChange, Mentorship
from tui.domain.task import RECHECK, Task
from tui.domain.trouble import Unknown
from tui.domain.verdict import Evidence
from tui.domain.wizard import REVIEW, Wizard
from tui.services.answers import answers_of, past_of, wizard_of
from tui.services.course import draw_order
from tui.services.evidence import Log
from tui.services.offers import Offer, offers
from tui.services.ports import Clock, DraftRecords, NewId, Records
from tui.services.questions import Questions
from tui.services.scoring import Result, evaluate, from_checks

UNASKED = ("safety", "credit")
"""Rules after which no change is suggested: what there is to ask for is not the app's to say."""
_OF_THE_DRAFT = {
    "page", "returning", "past", "compact", "touched", "completes", "edited", "revision", "replaces"
}  # fmt: skip
"""What a check under way holds and a finished one does not."""


class Checks:
    """The self-assessment of one mentorship at a time; one draft a mentorship."""

    def __init__(
        self,
        records: Records,
        drafts: DraftRecords,
        assessment: Assessment,
        now: Clock,
        new_id: NewId,
        chance: Callable[[], int],
    ) -> None:
        self._records, self._drafts, self.assessment = records, drafts, assessment
        self._now, self._new_id, self._chance = now, new_id, chance

    @property
    def today(self) -> date:
        return self._now().date()

    def draft(self, mentorship_id: str) -> CheckDraft | None:
        """The check under way, if there is one."""
        found = self._drafts.of(CheckDraft, mentorship_id)
        return found[-1] if found else None

    def begin(self, mentorship_id: str, *, compact: bool = False) -> CheckDraft:
        """Start a new check. Nothing is written before the first answer. ``compact``: a section a page."""
        now = self._now()
        return CheckDraft(
            id=self._new_id(),
            mentorship=mentorship_id,
            items_version=self.assessment.version,
            started=now,
            touched=now,
            order=draw_order(self.assessment, self._chance()),
            facts=self.known_facts(mentorship_id),
            compact=compact,
        )

    def complete(self, check: Check) -> CheckDraft:
        """A finished check with too few answers, taken up again at its review; finishing replaces it."""
        now = self._now()
        fields = check.model_dump(exclude={"id", "taken", "edited", "revision", "replaces"})
        return CheckDraft(**fields, id=self._new_id(), page=REVIEW, touched=now, completes=check.id)

    def known_facts(self, mentorship_id: str) -> dict[str, Fact]:
        """What the log already knows and so need not be asked cold: offered, and open to change."""
        found = self.offers(mentorship_id)
        return {fact: offer.value for fact, offer in found.items() if offer.value is not None}

    def offers(self, mentorship_id: str) -> dict[str, Offer]:
        """What the log says about the facts of a check, with where it comes from."""
        return offers(self._records, mentorship_id, self.today)

    def questions(self, mentorship_id: str) -> Questions:
        """The pages of a check of this mentorship in words: with its goals, and what the log knows."""
        mentorship = self._records.get(Mentorship, mentorship_id)
        goals = [goal.text for goal in mentorship.goals] if mentorship else []
        return Questions(self.assessment, goals, self.offers(mentorship_id))

    def wizard(self, draft: CheckDraft) -> Wizard:
        """The state machine of a draft, standing where the person left it."""
        return wizard_of(draft, self.assessment)

    def save(self, draft: CheckDraft, wizard: Wizard) -> CheckDraft:
        """Keep the check under way; returns once the disk has it.

        A finished check stays finished, and one that was only looked at is not written.
        """
        if self._records.get(Check, draft.id) or self._untouched(draft, wizard):
            return draft
        place = {"page": wizard.place, "returning": wizard.returning, "touched": self._now()}
        kept = draft.but(**answers_of(wizard), **place, past=past_of(wizard))
        self._drafts.commit(kept)
        return kept

    def _untouched(self, draft: CheckDraft, wizard: Wizard) -> bool:
        """Whether the person has added nothing to a draft that was never written."""
        if self._drafts.get(CheckDraft, draft.id):
            return False
        offered = self.wizard(draft)
        return (wizard.given, wizard.notes, wizard.carries) == (offered.given, offered.notes, offered.carries)

    def finish(self, draft: CheckDraft, wizard: Wizard) -> Check:
        """Keep the finished check and remove its draft; a crash in between loses and doubles nothing.

        What waited for a check is done with it, and a dated change of direction is noted in the log.
        """
        fields = draft.model_dump(exclude=_OF_THE_DRAFT)
        check = Check.model_validate({**fields, **answers_of(wizard), "taken": self._now()})
        replaced = self._records.get(Check, draft.completes) if draft.completes else None
        self._records.commit(
            check,
            *(one.but(done=self.today) for one in self._waited_for(check.mentorship)),
            *self._learned(check),
            removed=[replaced] if replaced else [],
            act="finished a check",
            ended=[draft],
        )
        self._drafts.commit(removed=[draft])
        return check

    def _learned(self, check: Check) -> list[Mentorship]:
        """The mentorship with a change of direction that the check gives a day for and the log did not know."""
        mentorship, said = (
            self._records.get(Mentorship, check.mentorship),
            check.facts.get("direction_changed"),
        )
        if mentorship is None or not isinstance(said, str):
            return []
        on = date.fromisoformat(said if len(said) > len("2026-05") else f"{said}-01")
        if any(one.on == on for one in mentorship.directions):
            return []
        directions = sorted((*mentorship.directions, DirectionChange(on=on)), key=lambda one: one.on)
        return [mentorship.but(directions=directions)]

    def _waited_for(self, mentorship_id: str) -> list[Task]:
        tasks = self._records.of(Task, mentorship_id)
        return [one for one in tasks if one.about == RECHECK and one.done is None]

    def add_words(self, check: Check, question: str, text: str) -> Check:
        """Keep other words for an open question of a finished check; empty ones take its answer away."""
        others = {key: words for key, words in check.words.items() if key != question}
        kept = check.but(words={**others, question: text} if text.strip() else others)
        if kept != check:
            self._records.commit(kept, act="wrote more into a finished check", goes_on=True)
        return self.get(check.id)

    def all(self, mentorship_id: str) -> tuple[Check, ...]:
        """The finished checks, oldest first."""
        return tuple(sorted(self._records.of(Check, mentorship_id), key=lambda one: one.taken))

    def get(self, check_id: str) -> Check:
        """One finished check. Raises Unknown."""
        found = self._records.get(Check, check_id)
        if found is None:
            raise Unknown("That check is not in the journal any more. Go back and choose another one.")
        return found

    def result(self, check: Check) -> Result:
        """Scores, verdict and next steps of a check, computed anew from its raw answers."""
        mentorship = self._records.get(Mentorship, check.mentorship)
        until = [one for one in self.all(check.mentorship) if one.taken < check.taken]
        answers = from_checks([*until, check])
        assert answers is not None
        name = mentorship.mentor if mentorship and mentorship.mentor != UNNAMED else ""
        return evaluate(answers, self.assessment, name, self._evidence(check))

    def _evidence(self, check: Check) -> Evidence:
        """What the log showed on the day of the check; it lights lamps and changes no verdict."""
        return self._log(check).evidence()

    def evidence_words(self, check: Check) -> dict[str, tuple[str, ...]]:
        """The same in words, by sign; they stand beside the answers and never overrule them."""
        return self._log(check).words()

    def to_ask_for(self, check: Check) -> str:
        """A change to ask for after a check, to begin with: in the person's own words, else for the topic."""
        own = check.carries.get("Q2", "").strip()
        result = self.result(check)
        if own or result.topic is None or result.rule in UNASKED:
            return own
        return self.assessment.dimension(result.topic).ask

    def _log(self, check: Check) -> Log:
        return Log(self._records, check.mentorship, check.taken.date())

    def last_result(self, mentorship_id: str) -> Result | None:
        """The result of the newest check, if there is one."""
        checks = self.all(mentorship_id)
        return self.result(checks[-1]) if checks else None

    def previous_words(self, mentorship_id: str, question: str, before: datetime | None = None) -> str:
        """Last time's answer to an open question; a check that is being completed is not last time's."""
        draft = self.draft(mentorship_id)
        completed = draft.completes if draft else ""
        earlier = [one for one in self.all(mentorship_id) if before is None or one.taken < before]
        written = [one.words.get(question, "") for one in earlier if one.id != completed]
        return next((words for words in reversed(written) if words), "")
