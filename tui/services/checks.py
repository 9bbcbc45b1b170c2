"""Taking stock: start or resume a check, save every answer, finish it, and read results again."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date, datetime
from itertools import pairwise
from statistics import median

from tui.content.assessment import Assessment
from tui.domain.advice import Advice
from tui.domain.check import Check, CheckDraft
from tui.domain.meeting import Meeting
from tui.domain.mentorship import Mentorship
from tui.domain.plan import Plan
from tui.domain.trouble import Unknown
from tui.domain.verdict import Evidence
from tui.domain.wizard import REVIEW, Value, Wizard
from tui.services.course import build_course, draw_order
from tui.services.ports import Clock, NewId, Records
from tui.services.scoring import Result, evaluate, from_checks

GAPS = 4
"""How many gaps between meetings the evidence looks at."""
RECENT_ADVICE = 6
"""How many pieces of advice the evidence looks at."""


class Checks:
    """The self-assessment of one mentorship at a time; one draft a mentorship."""

    def __init__(
        self,
        records: Records,
        drafts: Records,
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

    def begin(self, mentorship_id: str) -> CheckDraft:
        """Start a new check. Nothing is written before the first answer."""
        now = self._now()
        return CheckDraft(
            id=self._new_id(),
            mentorship=mentorship_id,
            items_version=self.assessment.version,
            started=now,
            touched=now,
            order=draw_order(self.assessment, self._chance()),
            facts=self.known_facts(mentorship_id),
        )

    def complete(self, check: Check) -> CheckDraft:
        """A finished check with too few answers, taken up again at its review; finishing replaces it."""
        now = self._now()
        fields = check.model_dump(exclude={"id", "taken", "edited", "revision", "replaces"})
        return CheckDraft(**fields, id=self._new_id(), page=REVIEW, touched=now, completes=check.id)

    def known_facts(self, mentorship_id: str) -> dict[str, Fact]:
        """What the log already knows and so need not be asked cold: offered, and open to change."""
        facts: dict[str, Fact] = {}
        held = [one for one in self._records.of(Meeting, mentorship_id) if one.held]
        if len(held) >= 3:
            facts["meetings"] = len(held)
        failed = [one for one in self._records.of(Plan, mentorship_id) if one.outcome == "did-not-help"]
        if failed:
            facts["adjusted"] = min(2, len(failed))
        return facts

    def wizard(self, draft: CheckDraft) -> Wizard:
        """The state machine of a draft, standing where the person left it."""
        given: dict[str, int | str | bool | None] = {}
        course = build_course(self.assessment, draft.order)
        for page in course:
            match page.kind:
                case "scale" if draft.opening is not None or "opening" in draft.seen:
                    given[page.id] = draft.opening
                case "item" if page.key in draft.answers:
                    given[page.id] = draft.answers[page.key]
                case "importance" if page.key in draft.importance:
                    given[page.id] = draft.importance[page.key]
                case "fact" if page.key in draft.facts:
                    given[page.id] = _offered(draft.facts[page.key], page.values)
                case "flag" if page.key in draft.red_flags:
                    given[page.id] = draft.red_flags[page.key]
                case "words" if page.key in draft.words or page.id in draft.seen:
                    given[page.id] = draft.words.get(page.key)
                case "leaning" if draft.leaning is not None or "leaning" in draft.seen:
                    given[page.id] = draft.leaning
                case _:
                    pass
        wizard = Wizard(course, given=given, notes=draft.notes, carries=draft.carries, seconds=draft.seconds)
        if draft.page == REVIEW:
            return wizard.review()
        known = {page.id for page in course}
        return wizard.jump(draft.page) if draft.page in known else wizard

    def save(self, draft: CheckDraft, wizard: Wizard) -> CheckDraft:
        """Keep the check under way; returns once the disk has it. A finished check stays finished."""
        if self._records.get(Check, draft.id):
            return draft
        kept = draft.model_copy(update={**_answers(wizard), "page": wizard.place, "touched": self._now()})
        kept = CheckDraft.model_validate(kept.model_dump())
        self._drafts.commit(kept)
        return kept

    def discard(self, draft: CheckDraft) -> None:
        """Remove a check under way at the person's wish."""
        self._drafts.commit(removed=[draft])

    def finish(self, draft: CheckDraft, wizard: Wizard) -> Check:
        """Keep the finished check and remove its draft; a crash in between loses and doubles nothing."""
        fields = draft.model_dump(
            exclude={"page", "seen", "touched", "completes", "edited", "revision", "replaces"}
        )
        answers = {key: value for key, value in _answers(wizard).items() if key != "seen"}
        check = Check.model_validate({**fields, **answers, "taken": self._now()})
        replaced = self._records.get(Check, draft.completes) if draft.completes else None
        self._records.commit(check, removed=[replaced] if replaced else [])
        self._drafts.commit(removed=[draft])
        return check

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
        name = mentorship.mentor if mentorship else "your mentor"
        return evaluate(answers, self.assessment, name, self._evidence(check))

    def _evidence(self, check: Check) -> Evidence:
        """What the log showed on the day of the check; it lights lamps and changes no verdict."""
        mentorship = self._records.get(Mentorship, check.mentorship)
        on = check.taken.date()
        held = sorted(
            one.on
            for one in self._records.of(Meeting, check.mentorship)
            if one.held and one.on and one.on <= on
        )
        gaps = [(later - earlier).days for earlier, later in pairwise(held)][-GAPS:]
        agreed = mentorship.cadence_days if mentorship else None
        heard = sorted(
            (one for one in self._records.of(Advice, check.mentorship) if one.heard <= on),
            key=lambda one: one.heard,
        )[-RECENT_ADVICE:]
        general = [one for one in heard if one.specific is False]
        return Evidence(
            gap_ratio=median(gaps) / agreed if gaps and agreed else 0.0,
            generic_share=len(general) / len(heard) if heard else 0.0,
        )

    def last_result(self, mentorship_id: str) -> Result | None:
        """The result of the newest check, if there is one."""
        checks = self.all(mentorship_id)
        return self.result(checks[-1]) if checks else None

    def previous_words(self, mentorship_id: str, question: str, before: datetime | None = None) -> str:
        """Last time's answer to an open question."""
        for check in reversed(self.all(mentorship_id)):
            if (before is None or check.taken < before) and check.words.get(question):
                return check.words[question]
        return ""


def _answers(wizard: Wizard) -> dict[str, object]:
    """The answers of a wizard by the fields of a check."""
    by_kind: dict[str, dict[str, object]] = {}
    for page in wizard.course:
        if page.id in wizard.given:
            by_kind.setdefault(page.kind, {})[page.key] = wizard.given[page.id]
    words = {key: text for key, text in by_kind.get("words", {}).items() if text}
    opening = by_kind.get("scale", {})
    leaning = by_kind.get("leaning", {})
    seen = [page.id for page in wizard.pages("words", "scale", "leaning") if wizard.status(page) == "skipped"]
    return {
        "opening": next(iter(opening.values()), None),
        "answers": by_kind.get("item", {}),
        "importance": by_kind.get("importance", {}),
        "facts": by_kind.get("fact", {}),
        "red_flags": by_kind.get("flag", {}),
        "words": words,
        "leaning": next(iter(leaning.values()), None),
        "notes": dict(wizard.notes),
        "carries": dict(wizard.carries),
        "seconds": {
            page.key: wizard.seconds[page.id] for page in wizard.pages("item") if page.id in wizard.seconds
        },
        "seen": tuple(seen),
    }


def _offered(value: Fact, values: Collection[int | str | bool]) -> Value:
    """A count from the log becomes the answer that covers it, such as "three or more"."""
    counts = [choice for choice in values if type(choice) is int]
    return min(value, max(counts)) if type(value) is int and counts else value
