"""Steps of somebody who writes a note, shared by the tests of the composer."""

from __future__ import annotations

from textual import events
from textual.widgets import Input

from tests.screens.person import Person
from tui.domain.note import ExitNote, NoteDraft
from tui.domain.task import Task
from tui.widgets.row_list import RowList


def draft_of(person: Person, mentorship: str = "tom", after: str = "") -> NoteDraft:
    draft = person.desk.notes.draft(mentorship, after)
    assert draft is not None
    return draft


def sent_to(person: Person, mentorship: str = "tom") -> list[ExitNote]:
    return list(person.desk.notes._records.of(ExitNote, mentorship))


def tasks_of(person: Person, mentorship: str = "tom") -> dict[str, Task]:
    return {one.about: one for one in person.desk.notes._records.of(Task, mentorship)}


async def choose(person: Person, words: str) -> None:
    """Move down the list to the row with these words and take it."""
    rows = person.app.screen.query_one(RowList)
    await person.press("g")
    for _ in range(30):
        row = rows._row(rows.cursor)
        if words in "".join(text for text, _ in row[0].left):
            await person.press("enter")
            return
        await person.press("j")
    raise AssertionError(f"{words!r} is not in the list")


async def fill(person: Person, **words: str) -> None:
    """Paste into every blank that is empty: these words, or else its example."""
    for field in list(person.app.screen.query(Input)):
        if not field.value:
            slot = person.desk.notes.exits.slot(field.name or "")
            field.focus()
            await paste(person, words.get(slot.id, slot.example))


async def paste(person: Person, text: str) -> None:
    """Paste a text where the cursor is, in place of what is selected."""
    person.app.post_message(events.Paste(text))
    await person.settle()
