"""The course of a check as a pure state machine: which page comes next, what is open, what may be left.

Nothing here knows the words, the terminal or the disk: two front ends share it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile
from typing import Literal, TypeVar

from tui.domain.page import BY_ONE_KEY, CANT_SAY, Kind, Page, Value, allowed
from tui.domain.retrace import MOST_STEPS, PageBefore, StepBefore
from tui.domain.text import clean, clean_line

Status = Literal["answered", "cant-say", "skipped", "open"]

_T = TypeVar("_T")

REVIEW = "review"
OPEN_FIRST: tuple[Status, ...] = ("open", "skipped", "cant-say", "answered")
"""The order of a review."""


@dataclass(frozen=True, slots=True)
class Wizard:
    """Where the person is in a course and what they have answered. Every act returns a new wizard."""

    course: tuple[Page, ...]
    at: int = 0
    """Index of the page shown; ``len(course)`` is the review."""
    given: Mapping[str, Value] = field(default_factory=dict)
    """Page id to answer; None is skipped, no entry is not reached."""
    notes: Mapping[str, str] = field(default_factory=dict)
    carries: Mapping[str, str] = field(default_factory=dict)
    seconds: Mapping[str, float] = field(default_factory=dict)
    returning: bool = False
    """True after a jump from the review: the next answer leads back there."""
    past: tuple[StepBefore, ...] = ()
    """What was there before each of the last answers, skips and notes; the newest comes last."""
    writing: str = ""
    """What is being typed or moved: it stays one step until the person goes elsewhere."""

    @property
    def page(self) -> Page | None:
        """The page shown, or None at the review."""
        return self.course[self.at] if self.at < len(self.course) else None

    @property
    def place(self) -> str:
        """The id of the page shown, or "review"."""
        return self.course[self.at].id if self.at < len(self.course) else REVIEW

    def answer(self, value: Value, seconds: float | None = None) -> Wizard:
        """Keep an answer for this page without leaving it.

        Raises ValueError for a value that the page does not know.
        """
        page = self._page()
        if not allowed(page, value):
            raise ValueError(f"{page.id} cannot be answered with {value!r}")
        timed = self.seconds if seconds is None else {**self.seconds, page.id: seconds}
        kept = clean(value) if isinstance(value, str) else value
        typed = page.id if page.kind in ("words", "scale") else ""
        return self._stepped(replace(self, given={**self.given, page.id: kept}, seconds=timed), typed, page)

    def note(self, text: str) -> Wizard:
        """Keep a note on this page; an empty one removes it."""
        page = self._page()
        return self._stepped(
            replace(self, notes=_with(self.notes, page, clean(text))), f"note {page.id}", page
        )

    def carry(self, text: str) -> Wizard:
        """Keep the heart of an open answer, to be offered when a message is written."""
        page = self._page()
        return self._stepped(
            replace(self, carries=_with(self.carries, page, clean_line(text))), page.id, page
        )

    def forward(self) -> Wizard:
        """Go to the next page, or back to the review after a jump; a page without an answer is skipped."""
        page = self.page
        if page is None:
            return self
        given = self.given if page.id in self.given or page.kind == "intro" else {**self.given, page.id: None}
        at = len(self.course) if self.returning else self.at + 1
        return self._stepped(replace(self, given=given, at=at, returning=False), "", page)

    def skip(self) -> Wizard:
        """Go on and say so: the page counts as skipped, unless it already has an answer."""
        return self.forward()

    def skip_section(self) -> Wizard:
        """Go past the section of this page; its open pages count as skipped."""
        page = self.page
        if page is None:
            return self
        rest = list(takewhile(lambda other: other.section == page.section, self.course[self.at :]))
        skipped = {other.id: None for other in rest if other.kind != "intro" and other.id not in self.given}
        at = len(self.course) if self.returning else self.at + len(rest)
        return self._stepped(
            replace(self, given={**self.given, **skipped}, at=at, returning=False), "", *rest
        )

    def back(self) -> Wizard:
        """Go one page back; at the first page nothing happens. It is never blocked."""
        return replace(self, at=max(0, self.at - 1), returning=False, writing="")

    def mark(self, page_id: str) -> Wizard:
        """Stand at another page of this section, where several are on the screen; nothing is skipped.

        A page of another section, or none, changes nothing.
        """
        here = self.page
        for index, page in enumerate(self.course):
            if page.id == page_id and here is not None and page.section == here.section:
                return replace(self, at=index, writing="")
        return self

    def jump(self, page_id: str) -> Wizard:
        """Go to a page; from the review, the next answer leads back there. Raises KeyError for no such page."""
        if page_id == REVIEW:
            return self.review()
        for index, page in enumerate(self.course):
            if page.id == page_id:
                return replace(self, at=index, returning=self.page is None, writing="")
        raise KeyError(page_id)

    def review(self) -> Wizard:
        """Go to the list of all answers. Pages between here and there stay "not reached"."""
        return replace(self, at=len(self.course), returning=False, writing="")

    def undo(self) -> Wizard:
        """Take back the last answer, skip or note and stand where it was given; without one nothing happens."""
        if not self.past:
            return self
        step = self.past[-1]
        given, notes = dict(self.given), dict(self.notes)
        carries, seconds = dict(self.carries), dict(self.seconds)
        for before in step.pages:
            _put(given, before.page, before.value, there=before.reached)
            _put(notes, before.page, before.note, there=bool(before.note))
            _put(carries, before.page, before.carry, there=bool(before.carry))
            _put(seconds, before.page, before.seconds or 0.0, there=before.seconds is not None)
        places = [page.id for page in self.course]
        return replace(
            self,
            at=places.index(step.place) if step.place in places else self.at,
            given=given,
            notes=notes,
            carries=carries,
            seconds=seconds,
            returning=step.returning,
            past=self.past[:-1],
            writing="",
        )

    def status(self, page: Page) -> Status:
        """Answered, can't say, skipped and open (not reached) are four different things."""
        if page.id not in self.given:
            return "open"
        value = self.given[page.id]
        if value is None or (isinstance(value, str) and not value.strip()):
            return "skipped"
        return "cant-say" if page.kind == "item" and value == CANT_SAY else "answered"

    def together(self) -> tuple[Page, ...]:
        """The pages of this section that one page of the screen can hold; none where this one stands alone."""
        here = self.page
        if here is None or here.kind not in BY_ONE_KEY:
            return ()
        found = tuple(one for one in self.course if (one.section, one.kind) == (here.section, here.kind))
        return found if len(found) > 1 else ()

    def pages(self, *kinds: Kind) -> tuple[Page, ...]:
        """The pages of these kinds, in the order of the course."""
        return tuple(page for page in self.course if page.kind in kinds)

    def open_first(self) -> tuple[Page, ...]:
        """All pages that ask something, those not reached first, then skipped, can't say and answered."""
        asked = [page for page in self.course if page.kind != "intro"]
        return tuple(sorted(asked, key=lambda page: OPEN_FIRST.index(self.status(page))))

    def unanswered_items(self) -> tuple[Page, ...]:
        """The statements without a usable answer, in the order of the course."""
        return tuple(page for page in self.pages("item") if self.status(page) != "answered")

    def _stepped(self, after: Wizard, writing: str, *pages: Page) -> Wizard:
        """``after`` with the way back to here, unless it holds the same or goes on with what was being typed."""
        changed = [self._before(page) for page in pages if self._differs(after, page)]
        if not changed or (writing and writing == self.writing):
            return replace(after, writing=self.writing if writing else "")
        step = StepBefore(self.place, self.returning, tuple(changed))
        return replace(after, past=(*self.past, step)[-MOST_STEPS:], writing=writing)

    def _before(self, page: Page) -> PageBefore:
        return PageBefore(
            page.id,
            page.id in self.given,
            self.given.get(page.id),
            self.notes.get(page.id, ""),
            self.carries.get(page.id, ""),
            self.seconds.get(page.id),
        )

    def _differs(self, other: Wizard, page: Page) -> bool:
        """Whether the page says something else there; how long it took is no difference, nor is blank text."""
        return _said(self._before(page)) != _said(other._before(page))

    def _page(self) -> Page:
        page = self.page
        if page is None:
            raise ValueError("the review itself takes no answer")
        return page


def _with(texts: Mapping[str, str], page: Page, text: str) -> dict[str, str]:
    """The texts with this one for the page; an empty one is none."""
    others = {key: old for key, old in texts.items() if key != page.id}
    return {**others, page.id: text} if text.strip() else others


def _said(before: PageBefore) -> PageBefore:
    blank = isinstance(before.value, str) and not before.value.strip()
    return replace(before, seconds=None, value=None if blank else before.value)


def _put(texts: dict[str, _T], key: str, value: _T, *, there: bool) -> None:
    """Set an entry, or take it away where there was none."""
    if there:
        texts[key] = value
    else:
        texts.pop(key, None)


def section_progress(wizard: Wizard, sections: Sequence[str]) -> tuple[int, int, int]:
    """Coarse progress: (index of this section among ``sections``, place within it from 1, its length)."""
    page = wizard.page
    if page is None or page.section not in sections:
        return len(sections), 0, 0
    members = [other.id for other in wizard.course if other.section == page.section and other.kind != "intro"]
    place = members.index(page.id) + 1 if page.id in members else 0
    return list(sections).index(page.section), place, len(members)
