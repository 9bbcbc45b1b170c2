"""The way to every place: which screen is built for it, and with what. Screens are imported when first opened."""

from __future__ import annotations

from collections.abc import Callable

from textual.screen import Screen

from tui.domain.check import CheckDraft
from tui.domain.note import NoteDraft
from tui.domain.task import Task
from tui.domain.trouble import Trouble, Unknown
from tui.screens.place import Go
from tui.services.desk import Desk
from tui.services.today import CHOSEN


class Ways:
    """Builds screens. Nothing here asks the person anything; that is the app's."""

    def __init__(self, desk: Desk, clock: Callable[[], float], *, auto: bool) -> None:
        """``clock`` counts seconds; ``auto``: whether a digit in a check goes on by itself."""
        self._desk, self._clock, self._auto = desk, clock, auto

    def to(self, go: Go) -> Screen[None]:
        """The screen for a wish. Raises Unknown for a mentor or a place that does not exist."""
        build = getattr(self, f"_{go.place}", None)
        if build is None:
            raise Unknown(f"There is no place called “{go.place}”.")
        screen: Screen[None] = build(go)
        return screen

    def home(self) -> Screen[None]:
        """The first screen: the mentors, or the question what brings you here."""
        desk = self._desk
        if not desk.mentorships.all():
            from tui.screens.first import FirstScreen

            return FirstScreen(desk.keeper, desk.mentorships, desk.place)
        from tui.screens.home import HomeScreen
        from tui.services.mirror import last_check

        notice = "example data" if desk.demo else ""
        return HomeScreen(desk.keeper, desk.today, lambda one: last_check(desk.checks, one.id), notice)

    def _check(self, go: Go) -> Screen[None]:
        desk = self._desk
        mentorship = desk.mentorships.get(go.mentorship)
        compact = bool(go.wish.get("compact"))
        draft = desk.checks.draft(mentorship.id) or desk.checks.begin(mentorship.id, compact=compact)
        return self._check_on(draft)

    def _answer_items(self, go: Go) -> Screen[None]:
        desk = self._desk
        check = desk.checks.get(go.about)
        under_way = desk.checks.draft(check.mentorship)
        same = under_way is not None and under_way.completes == check.id
        draft = under_way if under_way is not None and same else desk.checks.complete(check)
        return self._check_on(draft)

    def _check_on(self, draft: CheckDraft) -> Screen[None]:
        from tui.screens.check import CheckScreen

        desk = self._desk
        mentor = desk.mentorships.get(draft.mentorship).mentor
        return CheckScreen(desk.keeper, desk.checks, mentor, draft, self._clock, self._auto)

    def _result(self, go: Go) -> Screen[None]:
        from tui.screens.result import ResultScreen

        check = self._desk.checks.get(go.about)
        mentor = self._desk.mentorships.get(check.mentorship).mentor
        return ResultScreen(self._desk.keeper, self._desk.checks, self._desk.follow_ups, mentor, check)

    def _compare(self, go: Go) -> Screen[None]:
        from tui.screens.compare import CompareScreen

        mentorship = self._desk.mentorships.get(go.mentorship)
        if len(self._desk.changes.all(mentorship.id)) < 2:
            raise Trouble("There is one check so far. After the next one, the two can be compared.")
        return CompareScreen(self._desk.keeper, self._desk.changes, mentorship, go.about)

    def _answers(self, go: Go) -> Screen[None]:
        from tui.screens.page import PageScreen
        from tui.widgets.answers_text import answers_text

        check = self._desk.checks.get(go.about)
        mentor = self._desk.mentorships.get(check.mentorship).mentor
        text = answers_text(check, self._desk.checks)
        return PageScreen(self._desk.keeper, f"Check · {mentor}", "Your answers", text)

    def _deck(self, go: Go) -> Screen[None]:
        from tui.screens.deck import DeckScreen

        mentorship = self._desk.mentorships.get(go.mentorship)
        wish = {"show": go.about, **go.wish} if go.about == CHOSEN else go.wish
        return DeckScreen(self._desk.keeper, self._desk.sparks, self._desk.own_cards, mentorship, wish)

    _draw = _deck

    def _reading(self, go: Go) -> Screen[None]:
        from tui.screens.reading import ReadingScreen

        mentorship = self._desk.mentorships.get(go.mentorship)
        cards = tuple(go.about.split(","))
        return ReadingScreen(self._desk.keeper, self._desk.sparks, mentorship, cards, go.wish)

    def _own_card(self, go: Go) -> Screen[None]:
        from tui.screens.own_card import OwnCardScreen

        card = self._desk.library.sure(go.about) if go.about.startswith("own:") else None
        return OwnCardScreen(self._desk.keeper, self._desk.own_cards, card, str(go.wish.get("theme") or ""))

    def _packs(self, go: Go) -> Screen[None]:
        from tui.screens.packs import PacksScreen

        return PacksScreen(self._desk.keeper, self._desk.packs)

    def _exit_note(self, go: Go) -> Screen[None]:
        """The note under way at the step it was left at, or the choice of a situation."""
        step = self._note_draft(go).step
        return {
            "scenario": self._situation,
            "channel": self._channel,
            "slots": self._blanks,
            "text": self._note,
        }[step](go)

    def _note_draft(self, go: Go) -> NoteDraft:
        notes, task = self._desk.notes, self._note_task(go.mentorship, go.about)
        if task is not None:
            return notes.draft(go.mentorship, task.about) or notes.begin_after(task)
        return notes.draft(go.mentorship) or notes.begin(go.mentorship)

    def _note_task(self, mentorship: str, about: str) -> Task | None:
        """What a note that follows another one is for, where ``about`` names it; see ``_after_task``."""
        return self._desk.today.waiting_for(mentorship, about) if about else None

    def _after_task(self, go: Go) -> Screen[None]:
        """Something to write after a note, at the step it was left at; ``about`` is its [[after]] entry.

        Where nothing of that kind waits any more, the note itself.
        """
        if self._note_task(go.mentorship, go.about) is None:
            return self._exit_note(go)
        return self._note(go) if self._note_draft(go).step == "text" else self._blanks(go)

    def _situation(self, go: Go) -> Screen[None]:
        from tui.screens.situation import SituationScreen

        mentor = self._desk.mentorships.get(go.mentorship).mentor
        return SituationScreen(self._desk.keeper, self._desk.notes, mentor, self._note_draft(go))

    def _channel(self, go: Go) -> Screen[None]:
        from tui.screens.channel import ChannelScreen

        mentor = self._desk.mentorships.get(go.mentorship).mentor
        return ChannelScreen(self._desk.keeper, self._desk.notes, mentor, self._note_draft(go))

    def _blanks(self, go: Go) -> Screen[None]:
        from tui.screens.blanks import BlanksScreen

        mentor = self._desk.mentorships.get(go.mentorship).mentor
        draft, task = self._note_draft(go), self._note_task(go.mentorship, go.about)
        return BlanksScreen(self._desk.keeper, self._desk.notes, mentor, draft, task)

    def _note(self, go: Go) -> Screen[None]:
        from tui.screens.note import NoteScreen

        desk, draft, task = self._desk, self._note_draft(go), self._note_task(go.mentorship, go.about)
        return NoteScreen(desk.keeper, desk.notes, desk.outbox, desk.editing, desk.mentorships, draft, task)

    def _history(self, go: Go) -> Screen[None]:
        from tui.screens.history import HistoryScreen

        desk = self._desk
        about = desk.mentorships.get(go.mentorship)
        return HistoryScreen(desk.keeper, desk.history, desk.mentorships, desk.trash, about)

    def _meetings(self, go: Go) -> Screen[None]:
        from tui.screens.meetings import MeetingsScreen

        desk = self._desk
        return MeetingsScreen(
            desk.keeper,
            desk.meetings,
            desk.agendas,
            desk.advice,
            desk.trash,
            self._desk.mentorships.get(go.mentorship),
        )

    def _prepare(self, go: Go) -> Screen[None]:
        from tui.screens.prepare import PrepareScreen

        desk, mentorship = self._desk, self._desk.mentorships.get(go.mentorship)
        planned = [one for one in desk.meetings.all(mentorship.id) if one.id == go.about and not one.held]
        meeting = planned[0] if planned else desk.agendas.next(mentorship.id)
        return PrepareScreen(desk.keeper, desk.agendas, desk.handout, mentorship, meeting)

    def _debrief(self, go: Go) -> Screen[None]:
        from tui.screens.debrief import DebriefScreen

        desk, mentorship = self._desk, self._desk.mentorships.get(go.mentorship)
        known = {one.id: one for one in desk.meetings.all(mentorship.id)}
        if go.about or go.wish.get("fresh"):
            draft = desk.meetings.begin(mentorship.id, known.get(go.about))
        else:
            near = desk.meetings.passed(mentorship.id) or desk.meetings.met_today(mentorship.id)
            draft = desk.meetings.draft(mentorship.id) or desk.meetings.begin(mentorship.id, near)
        return DebriefScreen(desk.keeper, desk.meetings, mentorship, draft)

    def _advice(self, go: Go) -> Screen[None]:
        from tui.screens.advice import AdviceScreen

        desk = self._desk
        return AdviceScreen(
            desk.keeper, desk.advice, desk.trash, self._desk.mentorships.get(go.mentorship), go.about
        )

    _try_advice = _advice

    def _report(self, go: Go) -> Screen[None]:
        from tui.screens.report import ReportScreen

        desk = self._desk
        return ReportScreen(
            desk.keeper, desk.reporting, desk.handout, self._desk.mentorships.get(go.mentorship)
        )

    def _propose_dates(self, go: Go) -> Screen[None]:
        from tui.screens.two_dates import TwoDatesScreen

        return TwoDatesScreen(
            self._desk.keeper,
            self._desk.meetings,
            self._desk.mentorships,
            self._desk.mentorships.get(go.mentorship),
        )

    def _goals(self, go: Go) -> Screen[None]:
        from tui.screens.goals import GoalsScreen

        return GoalsScreen(self._desk.keeper, self._desk.direction, self._desk.mentorships.get(go.mentorship))

    def _network(self, go: Go) -> Screen[None]:
        from tui.screens.network import NetworkScreen

        desk = self._desk
        names = [one.mentor for one in desk.mentorships.all()]
        return NetworkScreen(desk.keeper, desk.network, desk.trash, names)

    def _new(self, go: Go) -> Screen[None]:
        from tui.screens.mentor import MentorScreen

        return MentorScreen(self._desk.keeper, self._desk.mentorships, None)

    def _mentor(self, go: Go) -> Screen[None]:
        from tui.screens.mentor import MentorScreen

        mentorship = self._desk.mentorships.get(go.mentorship)
        return MentorScreen(self._desk.keeper, self._desk.mentorships, mentorship)

    def _trash(self, go: Go) -> Screen[None]:
        from tui.screens.trash import TrashScreen

        return TrashScreen(self._desk.keeper, self._desk.trash)

    def _log_adjustment(self, go: Go) -> Screen[None]:
        """The change that is still open, or a new one with words to begin with from the check."""
        from tui.screens.plan import PlanScreen

        desk = self._desk
        mentor = desk.mentorships.get(go.mentorship).mentor
        waiting = desk.follow_ups.open_plan(go.mentorship)
        words = desk.checks.to_ask_for(desk.checks.get(go.about)) if go.about and not waiting else ""
        return PlanScreen(desk.keeper, desk.follow_ups, go.mentorship, mentor, waiting, words)

    def _plan(self, go: Go) -> Screen[None]:
        from tui.screens.plan import PlanScreen

        desk = self._desk
        plan, mentor = desk.follow_ups.plan(go.about), desk.mentorships.get(go.mentorship).mentor
        return PlanScreen(desk.keeper, desk.follow_ups, go.mentorship, mentor, plan)

    def _read(self, go: Go) -> Screen[None]:
        from tui.content.help import help_page
        from tui.screens.page import PageScreen
        from tui.widgets.ink import ink

        page = help_page(str(go.wish.get("topic") or go.about))
        return PageScreen(self._desk.keeper, "Help", page.title, ink(page.text))

    def _reach_out(self, go: Go) -> Screen[None]:
        from tui.screens.page import PageScreen
        from tui.widgets.ink import ink, lines

        red = self._desk.checks.assessment.red_flags
        text = lines(ink(red.any_yes), ink(""), ink(red.help), ink(""), ink((red.privacy, "muted")))
        return PageScreen(self._desk.keeper, "Someone to talk to", "Talk to someone neutral", text)

    def _keep_record(self, go: Go) -> Screen[None]:
        from tui.screens.writing import WritingScreen

        desk = self._desk
        mentor = desk.mentorships.get(go.mentorship).mentor
        notes = {one.id: one for one in desk.follow_ups.private_notes(go.mentorship)}
        return WritingScreen(desk.keeper, desk.follow_ups, go.mentorship, mentor, notes.get(go.about))
