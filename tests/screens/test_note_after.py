"""What comes after a note: a thank-you, an update and one's own answers, each written where it is due."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from tests.screens.composer import draft_of, fill, paste, sent_to, tasks_of
from tests.screens.person import TODAY, Person, at_the_keyboard
from tui.domain.task import Task

ROOM = (110, 40)


@pytest.fixture
def waiting(example: Path) -> Path:
    """The example with three things due for Tom, after a note that was sent."""
    from tui.bootstrap import clock_at, open_services

    with open_services(example, now=clock_at(TODAY)) as desk:
        notes = desk.notes
        draft = notes.draft("tom")
        assert draft is not None
        slots = {one.id: one.example for one in notes.slots(draft)}
        notes.mark_sent(draft.but(slots={**slots, **draft.slots}), on=TODAY, last_meeting=None, until=None)
        for task in notes._records.of(Task, "tom"):
            due = (
                TODAY
                if task.about in ("thank-you", "update", "look-for-next")
                else TODAY + timedelta(days=99)
            )
            notes._records.commit(task.but(due=due), act="")
    return example


async def open_task(person: Person, words: str) -> None:
    """From the first screen to what is due."""
    await person.press("G", "enter")
    for _ in range(4):
        here = person.app.screen.query_one("#helps")
        if words in here._row(here.cursor)[0].left[0][0]:  # type: ignore[attr-defined]
            await person.press("enter")
            return
        await person.press("j")
    raise AssertionError(f"{words} is not due:\n{person.screen}")


async def test_a_thank_you_is_filled_edited_and_ticked_off(waiting: Path) -> None:
    async with at_the_keyboard(waiting, size=ROOM) as person:
        await open_task(person, "Send a thank-you")
        await person.sees("Send a thank-you · Tom Okafor", "[One moment]", "advice you kept")
        await person.press("f2", "escape")
    async with at_the_keyboard(waiting, size=ROOM) as person:
        await open_task(person, "Send a thank-you")
        await person.sees("Thank you once more for the day we spoke about")
        await fill(person)
        await person.press("ctrl+n")
        await person.sees("ready to send", "20 to 60 for handwritten card")
        await person.press("f8")
        await person.sees("Copy to the clipboard")
        await person.press("escape", "f9", "1")
        await person.sees("What would help most now")
        await person.sees_not("Send a thank-you")
    async with at_the_keyboard(waiting, size=ROOM) as person:
        assert tasks_of(person)["thank-you"].done == TODAY
        [note] = [one for one in sent_to(person) if one.after]
        assert note.text.startswith("Dear Tom")
        assert person.desk.notes.draft("tom", "thank-you") is None
        assert person.desk.mentorships.get("tom").ending == "ended-well"
        await person.press("G", "h")
        await person.sees("Send a thank-you, by handwritten card")


async def test_a_thank_you_can_be_done_in_other_words_and_undone(waiting: Path) -> None:
    async with at_the_keyboard(waiting, size=ROOM) as person:
        await open_task(person, "Send a thank-you")
        await person.press("f2", "f9")
        await person.sees("It is done", "rests in the trash")
        await person.press("1")
        await person.sees("What would help most now")
        assert tasks_of(person)["thank-you"].done == TODAY
        assert any("unsent words" in one.what for one in person.desk.trash.all())
    async with at_the_keyboard(waiting, size=ROOM) as person:
        await person.press("u")
        await person.hears("Taken back")
        assert tasks_of(person)["thank-you"].done is None
        assert draft_of(person, after="thank-you").slots["example"]


async def test_an_update_knows_the_goal_and_a_stop_keeps_it_open(waiting: Path) -> None:
    async with at_the_keyboard(waiting, size=ROOM) as person:
        await open_task(person, "Send an update")
        await person.sees("What came of it", "to publish a first essay", "the essay is out")
        await person.press("ctrl+n", "f9", "1")
        await person.hears("Not yet")
        assert tasks_of(person)["update"].done is None
        await person.press("ctrl+t")
        await fill(person)
        await person.press("ctrl+n")
        await person.sees("ready to send")


async def test_what_to_look_for_next_shows_one_s_own_answers_to_keep(waiting: Path) -> None:
    async with at_the_keyboard(waiting, size=ROOM) as person:
        await open_task(person, "What to look for next")
        await person.sees("What I need now:", "Who could introduce us:")
        await person.sees_not("Tact")
        person.app.screen.area.move_cursor((0, 0))  # type: ignore[attr-defined]
        await paste(person, "somebody who reads drafts ")
        await person.press("f9", "1")
        await person.sees("What would help most now")
    async with at_the_keyboard(waiting, size=ROOM) as person:
        assert tasks_of(person)["look-for-next"].done == TODAY
        [kept] = [one for one in sent_to(person) if one.after]
        assert kept.text.startswith("somebody who reads drafts")


async def test_answers_of_the_last_check_stand_there(example: Path) -> None:
    async with at_the_keyboard(example, size=ROOM) as person:
        task = Task(id="t", mentorship="priya", about="look-for-next", text="What to look for next", set_on=TODAY, due=TODAY)  # fmt: skip
        person.desk.notes._records.commit(task, act="")
        await person.press("c", "escape", "enter")
        await person.press("enter") if "What to look for" in person.screen else None
        text = person.desk.notes.begin_after(task).text
    assert "What guidance and support do you feel you aren't getting?" in text
    assert "Somebody to look at real drafts with me." in text
    assert "What do you want going forward?" in text
