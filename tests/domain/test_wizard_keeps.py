"""No answer is ever lost and nobody is ever trapped, whatever a person does and however often they leave."""

from __future__ import annotations

import itertools
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tui.content.assessment import load_assessment
from tui.domain.check import Check, CheckDraft
from tui.domain.page import Page, Value
from tui.domain.text import clean, clean_line
from tui.domain.wizard import Wizard
from tui.services.checks import Checks
from tui.store.disk import Disk
from tui.store.store import Store

CONTENT = load_assessment()
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
WORDS = st.text(st.sampled_from("ab é́😀 \n\t\x1b\u2067\u202e."), max_size=12)
REFUSED: dict[str, list[Any]] = {
    "scale": [-1, 11, True, "x"],
    "words": [1, False],
    "item": [5, -1, True, "y"],
    "importance": [3, True, "x"],
    "fact": ["soon", -1, 2.5, "2026-13"],
    "flag": [0, 1, "no"],
    "leaning": ["go", 0],
    "intro": [True, 1, ""],
}


def said(value: Value) -> tuple[str, Value]:
    """An answer with its type; no words and no answer are one and the same."""
    blank = value is None or (isinstance(value, str) and not value.strip())
    return ("", None) if blank else (type(value).__name__, value)


class QuickDisk(Disk):
    """Does not wait for the metal: here nothing is about power cuts."""

    def sync(self, handle: int) -> None: ...

    def sync_folder(self, folder: Path) -> None: ...


class Person(RuleBasedStateMachine):
    """Takes a check page by page; every act is saved, as the app does. ``told`` is what a person remembers."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="wizard-"))
        self.numbers = itertools.count()
        self.seed, self.told, self.notes, self.carries = 0, {}, {}, {}  # type: ignore[var-annotated]
        self.back: list[Any] = []
        self.typing, self.compact = "", False

    @initialize(seed=st.integers(0, 2**32))
    def sit_down(self, seed: int) -> None:
        self.seed = seed
        self.open()
        self.draft = self.checks.begin("m1")
        self.wizard = self.checks.wizard(self.draft)

    def open(self) -> None:
        def new_id() -> str:
            return f"{next(self.numbers)}"

        self.store = Store.open(self.folder, now=lambda: NOON, new_id=new_id, disk=QuickDisk())
        self.checks = Checks(
            self.store.archive, self.store.drafts, CONTENT, lambda: NOON, new_id, lambda: self.seed
        )

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.finish()
            self.store.close()
        shutil.rmtree(self.folder)

    @property
    def page(self) -> Page | None:
        return self.wizard.page

    def do(self, wizard: Wizard) -> None:
        """Act, and save."""
        self.wizard = wizard
        self.draft = self.checks.save(self.draft, wizard)

    @contextmanager
    def act(self, typing: str = "") -> Iterator[None]:
        """Remember what there was before, unless nothing changes or the typing of a moment ago goes on."""
        before = (dict(self.told), dict(self.notes), dict(self.carries))
        place = (self.wizard.place, self.wizard.returning)
        yield
        changed = self.all_said(*before) != self.all_said(self.told, self.notes, self.carries)
        if changed and not (typing and typing == self.typing):
            self.back.append((place, *before))
        self.typing = typing if changed else self.typing if typing else ""

    @staticmethod
    def all_said(told: dict[str, Any], notes: dict[str, str], carries: dict[str, str]) -> Any:
        texts = [{id: text for id, text in kept.items() if text.strip()} for kept in (notes, carries)]
        return {id: said(value) for id, value in told.items()}, texts

    def leaves(self, *pages: Page) -> None:
        """Pages left without an answer are skipped."""
        for page in pages:
            if page.kind != "intro":
                self.told.setdefault(page.id, None)

    # ------------------------------------------------------------ what a person does

    @precondition(lambda self: self.page and self.page.kind != "intro")
    @rule(data=st.data())
    def answers(self, data: st.DataObject) -> None:
        page = self.page
        assert page is not None
        choices = [st.none(), *([st.sampled_from(sorted(page.values, key=str))] if page.values else [])]
        choices += [WORDS] if page.kind == "words" else []
        choices += [st.sampled_from(["2026-05", "2024-02-29"])] if page.takes_date else []
        value = data.draw(st.one_of(choices))
        with self.act(page.id if page.kind in ("words", "scale") else ""):
            self.told[page.id] = clean(value) if isinstance(value, str) else value
            self.do(self.wizard.answer(value, 2.5))

    @precondition(lambda self: self.page)
    @rule(data=st.data())
    def tries_a_wrong_answer(self, data: st.DataObject) -> None:
        assert self.page is not None
        wrong = data.draw(st.sampled_from(REFUSED[self.page.kind]))
        with suppress(ValueError):
            self.wizard = self.wizard.answer(wrong)
            raise AssertionError(f"{self.page.id} took {wrong!r}")

    @precondition(lambda self: self.page)
    @rule(skip=st.booleans())
    def goes_on(self, skip: bool) -> None:
        assert self.page is not None
        at, returning = self.wizard.at, self.wizard.returning
        with self.act():
            self.leaves(self.page)
            self.do(self.wizard.skip() if skip else self.wizard.forward())
        assert self.wizard.at == (len(self.wizard.course) if returning else at + 1)

    @precondition(lambda self: self.page)
    @rule()
    def skips_the_section(self) -> None:
        page, at = self.page, self.wizard.at
        assert page is not None
        with self.act():
            self.leaves(*(one for one in self.wizard.course[at:] if one.section == page.section))
            self.do(self.wizard.skip_section())
        assert self.page is None or self.page.section != page.section

    @rule()
    def goes_back(self) -> None:
        at = self.wizard.at
        with self.act():
            self.do(self.wizard.back())
        assert self.wizard.at == max(0, at - 1)

    @rule(data=st.data())
    def jumps(self, data: st.DataObject) -> None:
        kind = data.draw(st.sampled_from(sorted(REFUSED)))
        place = data.draw(st.sampled_from([page.id for page in self.wizard.course if page.kind == kind]))
        from_review = self.page is None
        with self.act():
            self.do(self.wizard.jump(place))
        assert self.wizard.place == place
        assert self.wizard.returning == from_review

    @rule()
    def looks_at_the_review(self) -> None:
        with self.act():
            self.do(self.wizard.review())

    @precondition(lambda self: self.compact and self.page)
    @rule(data=st.data())
    def moves_the_mark(self, data: st.DataObject) -> None:
        """In compact mode a section stands on one page, and the arrows go through it."""
        page, returning = self.page, self.wizard.returning
        assert page is not None
        place = data.draw(st.sampled_from([one.id for one in self.wizard.course]))
        same = place in [one.id for one in self.wizard.course if one.section == page.section]
        with self.act("" if same else self.typing):
            self.do(self.wizard.mark(place))
        assert self.wizard.place == (place if same else page.id)
        assert self.wizard.returning == returning

    @rule()
    def switches_the_mode(self) -> None:
        self.compact = not self.compact
        self.draft = self.draft.but(compact=self.compact)
        self.do(self.wizard)

    @rule()
    def takes_back(self) -> None:
        here = (self.wizard.place, self.wizard.returning)
        place, self.told, self.notes, self.carries = (
            self.back.pop() if self.back else (here, self.told, self.notes, self.carries)
        )
        self.typing = ""
        self.do(self.wizard.undo())
        assert (self.wizard.place, self.wizard.returning) == place

    @precondition(lambda self: self.page)
    @rule(text=WORDS)
    def notes_something(self, text: str) -> None:
        assert self.page is not None
        with self.act(f"note {self.page.id}"):
            self.notes[self.page.id] = clean(text)
            self.do(self.wizard.note(text))

    @precondition(lambda self: self.page and self.page.kind == "words")
    @rule(text=WORDS)
    def carries_the_heart_of_it(self, text: str) -> None:
        assert self.page is not None
        with self.act(self.page.id):
            self.carries[self.page.id] = clean_line(text)
            self.do(self.wizard.carry(text))

    @rule(killed=st.booleans())
    def leaves_and_comes_back(self, killed: bool) -> None:
        written = bool(self.told or self.wizard.notes or self.wizard.carries or self.checks.draft("m1"))
        place, returning, seconds = self.wizard.place, self.wizard.returning, self.wizard.seconds
        if killed:  # what is in memory is gone; the next start finds what the disk has at this moment
            dead, corpse, self.folder = self.store, self.folder, Path(tempfile.mkdtemp(prefix="wizard-"))
            shutil.copytree(corpse, self.folder, dirs_exist_ok=True)
            self.open()
            dead.close()
            shutil.rmtree(corpse)
        else:
            self.store.close()
            self.open()
        self.typing = ""
        draft = self.checks.draft("m1")
        assert (draft is not None) == written
        self.draft = draft or self.checks.begin("m1")
        self.wizard = self.checks.wizard(self.draft)
        self.compact = self.draft.compact if not written else self.compact
        assert self.draft.compact == self.compact
        if written:
            assert (self.wizard.place, self.wizard.returning) == (place, returning)
            items = {page.id for page in self.wizard.pages("item")}
            assert self.wizard.seconds == {id: time for id, time in seconds.items() if id in items}

    # ------------------------------------------------------------ what always holds

    @invariant()
    def no_answer_is_lost_or_made_up(self) -> None:
        if hasattr(self, "wizard"):
            assert {id: said(value) for id, value in self.wizard.given.items()} == {
                id: said(value) for id, value in self.told.items()
            }
            assert self.wizard.notes == {id: text for id, text in self.notes.items() if text.strip()}
            assert self.wizard.carries == {id: text for id, text in self.carries.items() if text}

    @invariant()
    def the_four_kinds_of_silence_stay_apart(self) -> None:
        if hasattr(self, "wizard"):
            for page in self.wizard.course:
                status, value = self.wizard.status(page), said(self.told.get(page.id))
                reached = page.id in self.told
                cant_say = page.kind == "item" and value[1] == "x"
                expected = "cant-say" if cant_say else "answered" if value[0] else "skipped"
                assert status == (expected if reached else "open")

    @invariant()
    def nobody_is_trapped(self) -> None:
        if hasattr(self, "wizard"):
            assert self.wizard.review().page is None
            on = back = self.wizard
            for _ in on.course:
                on, back = on.forward(), back.back()
            assert on.page is None
            assert back.at == 0

    def finish(self) -> None:
        """From any state: finish, and everything is in the check that the next start finds."""
        self.checks.finish(self.draft, self.wizard)
        self.store.close()
        self.open()
        [check] = self.checks.all("m1")
        assert check.id == self.draft.id
        assert self.store.archive.all(Check) == (check,)
        assert self.store.drafts.all(CheckDraft) == ()
        self.wizard = self.checks.wizard(self.checks.complete(check))
        self.no_answer_is_lost_or_made_up()
        self.the_four_kinds_of_silence_stay_apart()


TestPerson = Person.TestCase
# A failing history is short enough to be read as it is; making it shorter would take minutes.
PHASES = (Phase.explicit, Phase.reuse, Phase.generate)
TestPerson.settings = settings(max_examples=80, stateful_step_count=40, deadline=None, phases=PHASES)
