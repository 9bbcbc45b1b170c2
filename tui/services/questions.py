"""A page of the check in words: what is asked, which answers there are, which key gives which."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tui.content.assessment import Assessment
from tui.domain.page import CANT_SAY, Page, Value
from tui.domain.wizard import Wizard, section_progress
from tui.services.answers import covering
from tui.services.course import sections
from tui.services.offers import Offer

SECTION_NAMES = {
    "opening": "First impression",
    "stock": "Taking stock",
    "importance": "What matters",
    "facts": "A few facts",
    "private": "Private",
    "ahead": "Looking ahead",
    "leaning": "Your leaning",
}
MARKED = "It is marked already; change it if it is wrong."
"""Stands after where an offered answer comes from, as long as it is the answer."""
DATED = "dated"
"""The value of the choice "yes, and I know when"; the date itself becomes the answer."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer: its key, its words, a muted addition, and the value that is kept."""

    key: str
    label: str
    addition: str
    value: Value

    @property
    def keys(self) -> tuple[str, ...]:
        """Every key that gives it: "1-2" stands for the digits 1 and 2."""
        first, dash, last = self.key.partition("-")
        return tuple(str(digit) for digit in range(int(first), int(last) + 1)) if dash else (self.key,)


@dataclass(frozen=True, slots=True)
class Question:
    """Everything that a front end shows of a page."""

    page: Page
    section: str
    section_at: int
    """Index of the section, from 0."""
    section_count: int
    place: str
    """ "2 of 4" within the section; empty where that says nothing."""
    lead: str
    text: str
    help: str
    choices: tuple[Choice, ...] = ()
    subject: str = ""
    """The dimension that the question is about, where the same words are asked of several."""
    example: str = ""
    carry_prompt: str = ""
    source: str = ""
    """What the log says about it, and where that comes from."""
    from_log: bool = False
    """Whether the answer given is the one that the log offers."""

    @property
    def line(self) -> str:
        """The question on one line of a list, where nothing stands above it."""
        return f"{self.subject}: {self.text[:1].lower()}{self.text[1:]}" if self.subject else self.text

    def chosen(self, value: Value) -> int | None:
        """Index of the choice that this answer is, a date being "yes, and I know when"."""
        for index, choice in enumerate(self.choices):
            if type(choice.value) is type(value) and choice.value == value:
                return index
            if choice.value == DATED and isinstance(value, str) and self.page.takes_date:
                return index
        return None

    def by_key(self, key: str) -> Choice | None:
        """The choice that this key gives."""
        return next((choice for choice in self.choices if key in choice.keys), None)

    def words_for(self, value: Value) -> str:
        """An answer as it stands in the review."""
        index = self.chosen(value)
        if index is None:
            return str(value) if value is not None else ""
        choice = self.choices[index]
        return f"yes, {value}" if choice.value == DATED else choice.label


class Questions:
    """Puts the assessment's words to the pages of a course."""

    def __init__(
        self, assessment: Assessment, goals: Sequence[str] = (), offers: Mapping[str, Offer] | None = None
    ) -> None:
        """``goals``: what the person came for, to stand beside the question whether it was reached;
        ``offers``: what the log knows, by fact."""
        self._assessment, self._goals, self._offers = assessment, tuple(goals), offers or {}

    def of(self, wizard: Wizard, page: Page) -> Question:
        """The page in words, with its coarse progress."""
        names = sections(wizard.course)
        at, place, length = section_progress(wizard.jump(page.id), names)
        lead, text, help, choices = self._words(page)
        question = self._assessment.open_question(page.key) if page.kind == "words" else None
        source, from_log = self._source(wizard, page)
        return Question(
            page=page,
            section=self.section_name(page),
            section_at=at,
            section_count=len(names),
            place=f"{place} of {length}" if length > 1 and place else "",
            lead=lead,
            text=text,
            help=help,
            choices=choices,
            subject=self._assessment.dimension(page.key).name if page.kind == "importance" else "",
            example=question.example if question else "",
            carry_prompt=question.carry_prompt if question else "",
            source=source,
            from_log=from_log,
        )

    def _source(self, wizard: Wizard, page: Page) -> tuple[str, bool]:
        offer = self._offers.get(page.key) if page.kind == "fact" else None
        if offer is None:
            return "", False
        marked = offer.value is not None and wizard.given.get(page.id) == covering(offer.value, page.values)
        return (f"{offer.source} {MARKED}" if marked else offer.source), marked

    def section_name(self, page: Page) -> str:
        """The name of a section; the dimensions' own names are not given away by the statements' order."""
        if page.section in SECTION_NAMES:
            return SECTION_NAMES[page.section]
        return self._assessment.dimension(page.section).name

    def _words(self, page: Page) -> tuple[str, str, str, tuple[Choice, ...]]:
        words = self._assessment
        match page.kind:
            case "scale":
                return "", words.opening.text, words.opening.hint, ()
            case "words":
                question = words.open_question(page.key)
                return question.hint, question.text, words.open_rules.skip, ()
            case "item":
                item = words.item(page.key)
                return f"{words.window.text} Count {item.count}.", item.text, item.help, self._scale()
            case "importance":
                dimension = words.dimension(page.key)
                choices = tuple(
                    Choice(str(one.value), one.label, "", one.value) for one in words.importance.answers
                )
                return (
                    f"{dimension.name}: {dimension.meaning}",
                    words.importance.text,
                    words.importance.note,
                    choices,
                )
            case "fact":
                fact = words.fact(page.key)
                lead = (
                    f"Your goals: {'; '.join(self._goals)}." if fact.id == "goals_met" and self._goals else ""
                )
                return lead, fact.text, fact.help, self._fact(page)
            case "intro":
                return "", words.red_flags.intro, words.red_flags.privacy, ()
            case "flag":
                flag = next(one for one in words.red_flag_questions if one.id == page.key)
                return words.red_flags.privacy, flag.text, flag.help, _no_yes()
            case "leaning":
                choices = tuple(
                    Choice(str(index), one.label, "", one.id)
                    for index, one in enumerate(words.leaning.answers, 1)
                )
                return "", words.leaning.text, words.leaning.note, choices

    def _scale(self) -> tuple[Choice, ...]:
        scale = self._assessment.scale
        answers = tuple(Choice(one.key, one.label, one.anchor, one.value) for one in scale.answers)
        return (*answers, Choice(scale.cant_say_key, scale.cant_say_label, "", CANT_SAY))

    def _fact(self, page: Page) -> tuple[Choice, ...]:
        fact = self._assessment.fact(page.key)
        if fact.kind == "count":
            first = 0 if fact.values[0] == 0 else 1
            pairs = zip(fact.values, fact.labels, strict=True)
            return tuple(
                Choice(str(key), label, "", value) for key, (value, label) in enumerate(pairs, first)
            )
        if page.takes_date:
            return (*_no_yes(), Choice("2", "yes, and I know when", "", DATED))
        return _no_yes()


def _no_yes() -> tuple[Choice, ...]:
    return (Choice("0", "no", "", False), Choice("1", "yes", "", True))
