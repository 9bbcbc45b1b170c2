"""The check line by line, on the same state machine as the screens: equal answers end in equal checks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress

from tui.domain.check import Check, CheckDraft
from tui.domain.page import CANT_SAY, Page, is_day_or_month
from tui.domain.trouble import Trouble
from tui.domain.wizard import Wizard
from tui.plain.check_review import numbered, review_lines
from tui.plain.talk import END, Left, Talk
from tui.services.checks import Checks
from tui.services.follow_ups import ENDING, FollowUps
from tui.services.questions import DATED, Question
from tui.services.scoring import Result
from tui.services.sentences import result_sentences

HELP = (
    "Answer with the number, or: b back, s skip, u take back the last answer, n add a note, ? explain, r review, "
    "q leave (everything is kept).",
    f"A long text ends with a line that holds a single period ({END}).",
)
AT_THE_REVIEW = "f for the result, a number to change an answer, r the list again, u take back the last one, b back, q leave."
DOORS = {"draw": "goodterms deck --plain", "compose": "goodterms compose --plain"}
"""The commands that do a next step line by line."""
DAY = "Write it as 2026-05-30, or 2026-05 for the month."


class PlainCheck:
    """One check in a conversation."""

    def __init__(
        self,
        talk: Talk,
        checks: Checks,
        follow_ups: FollowUps,
        draft: CheckDraft,
        clock: Callable[[], float],
    ) -> None:
        self._talk, self._checks, self._follow_ups, self._draft = talk, checks, follow_ups, draft
        self._questions = checks.questions(draft.mentorship)
        self._clock = clock
        self._wizard: Wizard = checks.wizard(draft)
        self._told = ""

    def run(self) -> Check | None:
        """Ask until the check is finished, and tell the result; None when the person left before."""
        words = self._checks.assessment
        self._talk.say(words.title, words.intro, words.private, *HELP, "")
        try:
            while True:
                page = self._wizard.page
                if page is None:
                    check = self._finish() if self._review() else None
                    if check is not None:
                        return check
                else:
                    self._ask(page)
        except Left:
            self._save()
            self._talk.say("Left. Everything is kept; the same command goes on from here.")
            return None

    def _finish(self) -> Check | None:
        """Keep the check and tell the result; None when the person goes on with what is still open."""
        check = self._checks.finish(self._draft, self._wizard)
        evidence, result = self._checks.evidence_words(check), self._checks.result(check)
        self._talk.say("", *result_sentences(result, self._checks.assessment, evidence))
        self._talk.say(*_doors(result))
        with suppress(Left):  # everything is kept already
            if result.verdict == "none" and self._goes_on():
                self._draft = self._checks.complete(check)
                self._wizard = self._checks.wizard(self._draft)
                return None
            check = self._name_one(check, result)
            if result.rule not in ENDING and self._follow_ups.goes_on(check.mentorship):
                self._next_check(check.mentorship)
        return check

    def _goes_on(self) -> bool:
        choices = ["yes, in the review", "not now"]
        return self._talk.choose("Would you like to answer what is still open?", choices) == 0

    def _name_one(self, check: Check, result: Result) -> Check:
        """Ask for the one concrete thing that a note beside the verdict wants to have named."""
        for note in result.notes:
            if note.asks:
                self._talk.say("", f"Name it here, or leave it empty. A long text ends with a single {END}")
                first = self._after_help("It is kept with your answers. s goes on without it, q leaves.")
                before = check.words.get(note.asks, "")
                more = "" if first in ("", "s", "b") else self._talk.rest_of_text(first)
                if more:
                    check = self._checks.add_words(check, note.asks, "\n".join(filter(None, [before, more])))
        return check

    def _after_help(self, explained: str) -> str:
        """An answer at a prompt within a page; ? explains, and q leaves."""
        while (answer := self._talk.ask()) == "?":
            self._talk.say(explained)
        if answer == "q":
            raise Left
        return answer

    def _next_check(self, mentorship: str) -> None:
        days = [30, 90]
        index = self._talk.choose(
            "When would you like to check again?",
            [*(f"in {count} days" for count in days), "no day is set, or stays as it is"],
        )
        if index is not None and index < len(days):
            task = self._follow_ups.recheck(mentorship, days=days[index], meetings=None)
            self._talk.say(f"A check will be offered from {task.due} on.")

    def _go(self, wizard: Wizard) -> None:
        self._wizard = wizard
        self._save()

    def _save(self) -> None:
        try:
            self._draft = self._checks.save(self._draft, self._wizard)
        except Trouble as trouble:
            if str(trouble) != self._told:
                self._talk.say(f"Not saved: {trouble}")
            self._told = str(trouble)

    def _ask(self, page: Page) -> None:
        question = self._questions.of(self._wizard, page)
        self._announce(question)
        began = self._clock()
        answer = self._talk.ask()
        if answer in ("b", "s", "u", "r", "q", "?", "n", ""):
            self._command(answer, question)
        elif page.kind == "words":
            self._words(question, answer)
        elif page.kind != "intro":
            self._choice(question, answer, round(self._clock() - began, 1))

    def _announce(self, question: Question) -> None:
        place = f", {question.place}" if question.place else ""
        self._talk.say("", f"{question.section}{place}. {question.lead}".strip(), question.text)
        if question.page.kind == "scale":
            opening = self._checks.assessment.opening
            self._talk.say(f"  {opening.min}  {opening.low_label}", f"  {opening.max}  {opening.high_label}")
            self._talk.say(f"A number from {opening.min} to {opening.max}.")
        for choice in question.choices:
            addition = f", {choice.addition}" if choice.addition else ""
            self._talk.say(f"  {choice.key}  {choice.label}{addition}")
        if question.source:
            self._talk.say(question.source)
        given = self._wizard.given.get(question.page.id)
        if given is not None:
            self._talk.say(f"Your answer so far: {question.words_for(given) or given}")
        note = self._wizard.notes.get(question.page.id)
        if note:
            self._talk.say(f"Your note: {note}")

    def _command(self, command: str, question: Question) -> None:
        match command:
            case "b":
                self._go(self._wizard.back())
            case "u":
                self._take_back()
            case "r":
                self._go(self._wizard.review())
            case "q":
                raise Left
            case "?":
                self._talk.say(question.help or "There is nothing more to say about this one.", *HELP)
            case "n":
                self._talk.say(f"Your note; it ends with a single {END}")
                self._go(self._wizard.note(self._talk.rest_of_text("")))
            case "s" if question.page.kind == "intro":
                self._go(self._wizard.skip_section())
            case _:
                self._go(self._wizard.forward())

    def _take_back(self) -> None:
        taken = bool(self._wizard.past)
        self._go(self._wizard.undo())
        self._talk.say("Taken back." if taken else "There is no answer to take back in this check.")

    def _words(self, question: Question, first: str) -> None:
        self._go(self._wizard.answer(self._talk.rest_of_text(first)))
        if question.carry_prompt and not self._carry(question):
            return
        before = self._checks.previous_words(self._draft.mentorship, question.page.key)
        if before:
            self._talk.say(f"Last time you wrote: {before}")
        self._go(self._wizard.forward())

    def _carry(self, question: Question) -> bool:
        """Ask for the heart of what was written; returns whether to go on from this page."""
        so_far = self._wizard.carries.get(question.page.id, "")
        leave = f"Empty leaves what it is: “{so_far}”" if so_far else "Leave it empty if you like."
        self._talk.say(question.carry_prompt, leave)
        answer = self._after_help(f"{self._checks.assessment.open_rules.carry} b asks the question again.")
        if answer == "r":
            self._go(self._wizard.review())
        elif answer not in ("", "s", "b"):
            self._go(self._wizard.carry(answer))
        return answer not in ("r", "b")

    def _choice(self, question: Question, answer: str, seconds: float) -> None:
        if question.page.kind == "scale":
            value = int(answer) if answer.isdecimal() and int(answer) in question.page.values else None
        else:
            choice = question.by_key(answer.casefold() if answer.casefold() == CANT_SAY else answer)
            if choice is not None and choice.value == DATED:
                self._date(question)
                return
            value = choice.value if choice is not None else None  # type: ignore[assignment]
        if value is None:
            self._talk.say("That is not one of the answers. Type ? for an explanation.")
        else:
            self._go(self._wizard.answer(value, seconds).forward())

    def _date(self, question: Question) -> None:
        self._talk.say(f"When? {DAY}")
        answer = self._after_help(f"A rough date will do. {DAY} b asks the question again.")
        if answer in ("r", "s"):
            self._command(answer, question)
        elif is_day_or_month(answer):
            self._go(self._wizard.answer(answer).forward())
        elif answer not in ("", "b"):
            self._talk.say("There is no such day; the question is asked again.")

    def _review(self) -> bool:
        """List the answers, open ones first; returns whether the person wants the result."""
        wizard = self._wizard
        self._talk.say("", *review_lines(wizard, self._questions), AT_THE_REVIEW)
        answer = self._talk.ask().casefold()
        while not (answer in ("", "f", "q", "b", "u", "r") or numbered(wizard, answer)):
            self._talk.say("" if answer == "?" else "That is not one of the answers.", AT_THE_REVIEW)
            answer = self._talk.ask().casefold()
        page = numbered(wizard, answer)
        if answer == "q":
            raise Left
        if answer == "b":
            self._go(wizard.back())
        elif answer == "u":
            self._take_back()
        elif page is not None:
            self._go(wizard.jump(page.id))
        return answer == "f"


def _doors(result: Result) -> Iterator[str]:
    """For each next step that can be done line by line, how."""
    for number, step in enumerate(result.next_steps, 1):
        if step.do in DOORS:
            yield f"For step {number}, when you are ready: {DOORS[step.do]}"
