"""The exit note: never a blank page, every word kept, and marked as sent only when nothing says stop."""

from datetime import date
from pathlib import Path

import pytest
from textual.widgets import Input, TextArea

from tests.screens.person import Person, at_the_keyboard
from tui.domain.note import ExitNote, NoteDraft
from tui.widgets.tact_panel import TactPanel


def draft_of(person: Person, mentorship: str = "tom") -> NoteDraft:
    draft = person.desk.notes.draft(mentorship)
    assert draft is not None
    return draft


async def to_the_end(person: Person) -> None:
    """Move the cursor to the end of the text."""
    area = person.app.screen.query_one(TextArea)
    area.move_cursor(area.document.end)
    await person.settle()


async def fill(person: Person) -> None:
    """Fill every blank that is empty with its example."""
    for slot in person.desk.notes.slots(draft_of(person)):
        [field] = [one for one in person.app.screen.query(Input) if one.name == slot.id]
        if not field.value:
            field.value = slot.example
    await person.wait(0.6)


async def test_the_last_check_suggests_a_situation_and_all_are_reachable(example: Path) -> None:
    async with at_the_keyboard(example, size=(100, 40)) as person:
        await person.press("x")
        await person.sees("The short message from the article", "End it safely", "When your mentor ends it")
        await person.press("j", "enter")
        await person.sees("How will you say it?", "60 to 180 words")
        await person.press("j", "enter")
        await person.sees("My direction has changed · chat message")


@pytest.mark.parametrize("size", [(80, 24), (40, 12)])
async def test_all_that_is_said_about_a_situation_and_a_channel_can_be_read(
    example: Path, size: tuple[int, int]
) -> None:
    async with at_the_keyboard(example, size=size) as person:
        await person.press("x", "G", "k")
        last = person.desk.notes.exits.scenario("mentor-ends").avoid[-1].split()[-1]
        await person.sees_not(last)
        await person.press("right", "right", "right", "right")
        await person.sees(last)
        await person.press("k")
        await person.sees("Something is missing, has changed")
        await person.press("enter", "right", "right", "right")
        await person.sees("Do not use a group")


async def test_a_blank_is_asked_once_and_shows_in_the_text_at_once(example: Path) -> None:
    async with at_the_keyboard(example, size=(100, 40)) as person:
        await person.press("j", "x")
        await person.sees("[One moment]", "F2 “the day we spoke about reading", "advice you kept, Thu 26 Mar")
        await person.press("f2")
        await person.sees("think of the day we spoke about reading every")
        await person.wait(0.6)
        await person.sees("saved")
    async with at_the_keyboard(example) as person:
        assert draft_of(person).slots["example"].startswith("the day we spoke about reading")


async def test_stop_findings_block_marking_as_sent_and_nothing_else(example: Path) -> None:
    async with at_the_keyboard(example, size=(100, 40)) as person:
        await person.press("j", "x", "ctrl+n")
        await person.sees("not ready yet", "Unfilled")
        await person.press("f9")
        await person.hears("Not yet: something has to be filled in or put right first.")
        assert person.desk.mentorships.get("tom").state == "active"


async def test_a_finished_note_is_marked_as_sent_and_the_mentorship_ends_well(example: Path) -> None:
    async with at_the_keyboard(example, size=(110, 40)) as person:
        await person.press("j", "x")
        await fill(person)
        await person.press("ctrl+n")
        await person.sees_not("not ready yet")
        await person.press("f9")
        await person.sees("Mark as sent", "Sent or said on", "2026-11-21")
        await person.press("enter", "enter")
        await person.sees("What would help most now")
    async with at_the_keyboard(example) as person:
        tom = person.desk.mentorships.get("tom")
        assert (tom.state, tom.ending, tom.reason) == ("ended", "ended-well", "goals-met")
        assert person.desk.notes.draft("tom") is None
        [note] = person.desk.notes._records.of(ExitNote, "tom")
        assert note.sent == date(2026, 11, 21)
        assert "the essay is out" in note.text
        assert {task.about for task in person.desk.today.coming_tasks("tom")} >= {"thank-you", "update"}
        await person.press("j", "h")
        await person.sees("We reached the goal, by e-mail")


async def test_free_editing_is_kept_at_every_pause_and_after_reopening(example: Path) -> None:
    async with at_the_keyboard(example, size=(100, 40)) as person:
        await person.press("j", "x", "ctrl+n")
        await to_the_end(person)
        await person.type(" and Mia")
        await person.wait(0.7)
        await person.sees("saved")
    async with at_the_keyboard(example, size=(100, 40)) as person:
        await person.press("j", "x")
        await person.sees("Sam and Mia")
        assert draft_of(person).own_words


async def test_leaving_at_once_keeps_the_last_letter(example: Path) -> None:
    async with at_the_keyboard(example, size=(100, 40)) as person:
        await person.press("j", "x", "ctrl+n")
        await to_the_end(person)
        await person.type("!")
        await person.press("escape")
        await person.sees("What would help most now")
        assert draft_of(person).text.endswith("Sam!")


async def test_a_finding_is_marked_applied_and_undone(example: Path) -> None:
    async with at_the_keyboard(example, size=(110, 40)) as person:
        await person.press("j", "x", "ctrl+n", "ctrl+home")
        await person.type("You never had time for me. ")
        await person.wait(0.4)
        await person.sees("Blame")
        finding = next(one for one in person.app.screen.panel.findings if one.rule == "blame")  # type: ignore[attr-defined]
        await person.press("f2")
        while person.app.screen.panel.finding != finding:  # type: ignore[attr-defined]
            await person.press("j")
        await person.press("i")
        assert all(one.rule != "blame" for one in person.app.screen.panel.findings)  # type: ignore[attr-defined]
        await person.sees("You never had time for me.")
        assert any(key.startswith("blame:") for key in draft_of(person).ignored)


async def test_f3_passes_over_no_finding_and_comes_by_all_of_them(example: Path) -> None:
    async with at_the_keyboard(example, size=(110, 40)) as person:
        await person.press("x", "enter", "enter", "ctrl+n")
        await person.type("Hello ")
        await person.wait(0.4)
        panel = person.app.screen.query_one(TactPanel)
        assert panel.findings[0].level == "stop"
        for finding in (*panel.findings, panel.findings[0]):
            await person.press("f3")
            assert panel.finding == finding
        await person.press("escape", "f3")
        assert panel.finding == panel.findings[1]


async def test_the_finding_looked_at_stays_so_when_a_worse_one_turns_up(example: Path) -> None:
    async with at_the_keyboard(example, size=(110, 40)) as person:
        await person.press("x", "enter", "enter", "ctrl+n", "f3", "f3")
        panel = person.app.screen.query_one(TactPanel)
        before = panel.finding
        assert before is not None
        await person.press("escape")
        await to_the_end(person)
        await person.type(" TODO")
        await person.wait(0.4)
        assert [one.level for one in panel.findings].count("stop") == 2
        assert panel.finding is not None
        assert panel.finding.rule == before.rule


async def test_an_emptied_text_is_not_called_ready_to_send(example: Path) -> None:
    async with at_the_keyboard(example, size=(110, 40)) as person:
        await person.press("j", "x")
        await fill(person)
        await person.press("ctrl+n")
        await person.sees("ready to send")
        area = person.app.screen.query_one(TextArea)
        area.select_all()
        await person.press("delete")
        await person.sees("no words yet", "0 words")
        await person.sees_not("ready to send")
        await person.press("f8")
        await person.sees("Copy to the clipboard")
        await person.sees_not("Send it.")


async def test_own_wording_is_set_aside_not_lost_when_going_back_to_the_blanks(example: Path) -> None:
    async with at_the_keyboard(example, size=(110, 40)) as person:
        await person.press("j", "x", "ctrl+n")
        await to_the_end(person)
        await person.type(" MINE")
        await person.press("ctrl+t")
        await person.sees("You have changed the text", "Stay with my own wording")
        await person.press("2")
        await person.sees("What you came for")
        await person.press("ctrl+n")
        await person.sees("Which text?", "My own wording again")
        await person.press("2")
        await person.sees("Sam MINE")


async def test_another_situation_keeps_the_blanks_and_sets_the_wording_aside(example: Path) -> None:
    async with at_the_keyboard(example, size=(110, 40)) as person:
        await person.press("j", "x", "ctrl+t")
        await person.sees("What is true?")
        await person.press("g", "enter", "enter")
        await person.sees("The short message from the article")
        assert draft_of(person).slots["goal"] == "to publish a first essay"


async def test_the_note_is_saved_to_a_new_private_file(example: Path, tmp_path: Path) -> None:
    target = tmp_path / "note.txt"
    async with at_the_keyboard(example, size=(110, 40)) as person:
        await person.press("j", "x", "ctrl+n", "f8", "2")
        await person.sees("Save to which file?", "note-to-tom-okafor-2026-11-21.txt")
        person.app.screen.query_one("#dialog-line").value = str(target)  # type: ignore[attr-defined]
        await person.press("enter")
        await person.hears("Saved to")
    assert target.read_text().startswith("Subject: It worked, and thank you\n\nDear Tom,")
    assert target.stat().st_mode & 0o777 == 0o600


async def test_a_file_that_is_there_is_never_overwritten(example: Path, tmp_path: Path) -> None:
    target = tmp_path / "note.txt"
    target.write_text("mine")
    async with at_the_keyboard(example, size=(110, 40)) as person:
        await person.press("j", "x", "ctrl+n", "f8", "2")
        person.app.screen.query_one("#dialog-line").value = str(target)  # type: ignore[attr-defined]
        await person.press("enter")
        await person.sees("is there already", "Save to which file?")
    assert target.read_text() == "mine"


async def test_copy_hands_the_text_over_and_says_where_it_went(example: Path) -> None:
    async with at_the_keyboard(example, size=(110, 40)) as person:
        await person.press("j", "x", "ctrl+n", "f8", "1")
        await person.hears("clipboard")
        assert person.app.clipboard.startswith("Dear Tom,")


@pytest.mark.parametrize("key", ["f1", "f2", "f3"])
async def test_keys_inside_the_text_do_not_type(example: Path, key: str) -> None:
    async with at_the_keyboard(example, size=(110, 40)) as person:
        await person.press("j", "x", "ctrl+n")
        before = person.app.screen.area.text  # type: ignore[attr-defined]
        await person.press(key, "escape")
        assert person.app.screen.area.text == before  # type: ignore[attr-defined]


async def test_a_pause_asks_for_its_end_and_pauses(example: Path) -> None:
    async with at_the_keyboard(example, size=(110, 40)) as person:
        await person.press("j", "x", "ctrl+t")
        while "A pause with a date" not in person.app.screen.query_one("#scenario").render().plain:  # type: ignore[attr-defined]
            await person.press("j")
        await person.press("enter", "enter")
        await fill(person)
        await person.press("ctrl+n", "f9", "enter")
        await person.type("2026-11-20")
        await person.press("enter")
        await person.sees("A pause needs a day on which it ends")
        for _ in range(10):
            await person.press("backspace")
        await person.type("2027-02-01")
        await person.press("enter")
        await person.sees("paused · until 1 Feb 2027")


async def test_the_blanks_count_again_once_one_goes_back_to_them(example: Path) -> None:
    async with at_the_keyboard(example, size=(110, 40)) as person:
        await person.press("j", "x", "ctrl+n")
        await person.type("HELLO ")
        await person.press("ctrl+t", "2", "f2")
        await person.press("ctrl+n", "1")
        await person.sees("Exit note", "day we spoke about reading every sentence")
        await person.sees_not("HELLO")
    async with at_the_keyboard(example) as person:
        assert not draft_of(person).own_words
        assert draft_of(person).versions[-1].text.startswith("HELLO ")


async def test_the_blank_being_filled_is_in_view_in_the_fields_and_in_the_text(example: Path) -> None:
    async with at_the_keyboard(example, size=(80, 24)) as person:
        await person.press("x", "j", "j", "enter", "enter")
        for field in list(person.app.screen.query(Input))[1:]:
            slot = person.desk.notes.exits.slot(field.name or "")
            await person.pilot.pause(0.1)
            rows = [(line[:37].rstrip(), line[37:].strip(" ▁▂▃▄▅▆▇█")) for line in person.screen.splitlines()]
            left, right = ("\n".join(part).split("\n") for part in zip(*rows, strict=True))
            assert person.app.focused is field
            assert person.app.screen.query_one("#fields").region.contains_region(field.region), slot.id
            assert any(slot.label in line for line in left), slot.id
            assert field.value or f"[{slot.label}]" in " ".join(right), slot.id
            if slot.from_ and not field.value:
                await person.press("f2")
            elif not field.value:
                await person.type("ab")
            await person.press("enter")
