"""Versions, the person's own editor, the ways out, and letting it rest: no word is lost on any of them."""

from __future__ import annotations

import email
from contextlib import nullcontext
from datetime import timedelta
from email.policy import default
from pathlib import Path

import pytest

from tests.screens.composer import draft_of, paste
from tests.screens.person import TODAY, Person, at_the_keyboard
from tui.app import GoodTerms

ROOM = (110, 40)


def text_of(person: Person) -> str:
    return person.app.screen.area.text  # type: ignore[attr-defined,no-any-return]


async def write(person: Person, text: str) -> None:
    """Put other words in place of all that stands there, and rest."""
    person.app.screen.area.focus()  # type: ignore[attr-defined]
    area = person.app.screen.area  # type: ignore[attr-defined]
    area.move_cursor((0, 0))
    area.move_cursor(area.document.end, select=True)
    await paste(person, text)
    await person.wait(0.6)


LETTER = "dear tom thank you for the long afternoon over my first page and for all the patience in it"
OTHER = "a new and wholly different beginning that has nothing at all of what stood here before now"


async def test_a_wording_that_went_at_once_is_listed_compared_and_taken_up_again(example: Path) -> None:
    async with at_the_keyboard(example, size=ROOM) as person:
        await person.press("j", "x", "ctrl+n")
        await write(person, LETTER)
        await write(person, OTHER)
    async with at_the_keyboard(example, size=ROOM) as person:
        await person.press("j", "x", "f5")
        await person.sees("Versions", "We reached the goal, e-mail", "+19 −17 words")
        await person.sees("[+dear tom", "[−a new")
        await person.press("enter")
        await person.hears("Taken up again")
        assert text_of(person) == LETTER
        await person.press("ctrl+z")
        assert text_of(person) == OTHER
        await person.press("ctrl+y")
        await person.wait(0.7)
    async with at_the_keyboard(example, size=ROOM) as person:
        draft = draft_of(person)
        assert draft.text == LETTER
        assert {one.text for one in draft.versions} >= {LETTER, OTHER}


async def test_a_session_that_ends_elsewhere_keeps_the_words_it_began_with(example: Path) -> None:
    async with at_the_keyboard(example, size=ROOM) as person:
        await person.press("j", "x", "ctrl+n")
        await write(person, LETTER)
    async with at_the_keyboard(example, size=ROOM) as person:
        await person.press("j", "x", "ctrl+end")
        await paste(person, " and here is a good deal more that came to mind the next day")
        await person.press("escape")
        assert [one.text for one in draft_of(person).versions] == [LETTER]


async def test_without_versions_f5_says_what_they_are(example: Path) -> None:
    async with at_the_keyboard(example, size=ROOM) as person:
        await person.press("j", "x", "ctrl+n", "f5")
        await person.hears("one wording so far")


# ------------------------------------------------------------ the editor


@pytest.fixture
def editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A script that plays the editor; the tests say what it does with the file it is given."""
    script = tmp_path / "my editor"
    monkeypatch.setenv("EDITOR", f"'{script}' --wait")
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setattr(GoodTerms, "suspend", lambda self: nullcontext())
    return script


def plays(script: Path, body: str) -> None:
    script.write_text(f'#!/bin/sh\nfile="$2"\n{body}\n')
    script.chmod(0o700)


async def test_the_editor_gets_a_private_file_that_is_gone_afterwards(example: Path, editor: Path) -> None:
    plays(
        editor,
        f'stat -c "%a" "$file" > "{editor}.mode"; printf " and a word more" >> "$file"; cp "$file" "{editor}.copy"',
    )
    async with at_the_keyboard(example, size=ROOM) as person:
        await person.press("j", "x", "ctrl+n")
        before = text_of(person)
        await person.press("f4")
        assert text_of(person) == before + " and a word more"
        await person.press("ctrl+z")
        assert text_of(person) == before
    assert Path(f"{editor}.mode").read_text().strip() == "600"
    assert not (example / "editing").exists()


async def test_unchanged_text_changes_nothing(example: Path, editor: Path) -> None:
    plays(editor, "exit 0")
    async with at_the_keyboard(example, size=ROOM) as person:
        await person.press("j", "x", "ctrl+n", "f4")
        await person.hears("Nothing was changed")
        assert not draft_of(person).own_words


async def test_an_emptied_text_is_asked_about_and_kept_as_a_version(example: Path, editor: Path) -> None:
    plays(editor, ': > "$file"')
    async with at_the_keyboard(example, size=ROOM) as person:
        await person.press("j", "x", "ctrl+n")
        before = text_of(person)
        await person.press("f4")
        await person.sees("The editor left an empty text")
        await person.press("1")
        assert text_of(person) == before
        await person.press("f4", "2")
        assert text_of(person) == ""
        await person.press("escape")
        assert [one.text for one in draft_of(person).versions] == [before]


@pytest.mark.parametrize(
    ("body", "words"),
    [("rm \"$file\"", "took its file away"), ("printf 'caf\\351' > \"$file\"", "is not UTF-8"), ("printf other > \"$file\"; exit 3", "status 3")],
)  # fmt: skip
async def test_an_editor_that_fails_leaves_the_text_as_it_was(
    example: Path, editor: Path, body: str, words: str
) -> None:
    plays(editor, body)
    async with at_the_keyboard(example, size=ROOM) as person:
        await person.press("j", "x", "ctrl+n")
        before = text_of(person)
        await person.press("f4")
        await person.hears(words)
        assert text_of(person) == before
        if "exit 3" in body:
            assert [one.text for one in draft_of(person).versions] == ["other"]


@pytest.mark.parametrize(("name", "words"), [("", "No editor is set"), ("/nowhere/ed", "cannot be started"), ("ed 'x", "cannot be read")])  # fmt: skip
async def test_no_editor_is_one_clear_sentence(
    example: Path, editor: Path, monkeypatch: pytest.MonkeyPatch, name: str, words: str
) -> None:
    monkeypatch.setenv("EDITOR", name)
    async with at_the_keyboard(example, size=ROOM) as person:
        await person.press("j", "x", "ctrl+n", "f4")
        await person.hears(words)
    assert not (example / "editing").exists()


async def test_a_window_that_cannot_be_lent_says_so(example: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITOR", "true")
    async with at_the_keyboard(example, size=ROOM) as person:
        await person.press("j", "x", "ctrl+n", "f4")
        await person.hears("cannot be lent to an editor")


# ------------------------------------------------------------ out


async def test_an_e_mail_file_holds_to_subject_and_text(example: Path, tmp_path: Path) -> None:
    target = tmp_path / "note.eml"
    async with at_the_keyboard(example, size=ROOM) as person:
        await person.press("j", "x", "ctrl+n", "f8", "4")
        await person.sees("To which address of Tom Okafor?")
        await person.type("tom")
        await person.press("enter")
        await person.sees("is not an e-mail address")
        person.app.screen.query_one("#dialog-line").value = "tom@example.org"  # type: ignore[attr-defined]
        await person.press("enter")
        await person.sees("Save to which file?", "note-to-tom-okafor-2026-11-21.eml")
        person.app.screen.query_one("#dialog-line").value = str(target)  # type: ignore[attr-defined]
        await person.press("enter")
        await person.hears("Saved to")
        text = text_of(person)
    message = email.message_from_bytes(target.read_bytes(), policy=default)
    assert message["To"] == "Tom Okafor <tom@example.org>"
    assert message["Subject"] == "It worked, and thank you"
    assert message.get_content().replace("\r\n", "\n") == f"{text}\n"  # type: ignore[attr-defined]
    assert target.stat().st_mode & 0o777 == 0o600


async def test_the_link_is_shown_before_the_mail_program_opens(
    example: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.delenv("SSH_TTY")
    monkeypatch.delenv("SSH_CONNECTION", raising=False)
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr("webbrowser.open", lambda link: opened.append(link) or True)
    async with at_the_keyboard(example, size=ROOM) as person:
        await person.press("j", "x", "ctrl+n", "f8", "5", "enter")
        await person.sees("Hand it to your mail program?", "mailto:?subject=It%20worked")
        await person.press("escape")
        assert opened == []
        await person.press("f8", "5", "enter", "1")
        await person.hears("Handed to your mail program")
    assert len(opened) == 1
    assert opened[0].startswith("mailto:?subject=It%20worked%2C%20and%20thank%20you&body=Dear%20Tom")


@pytest.mark.parametrize("size", [(80, 24), (80, 20), (40, 12)])
async def test_a_long_link_leaves_room_for_the_answers_and_can_be_read_to_its_end(
    example: Path, size: tuple[int, int]
) -> None:
    async with at_the_keyboard(example, size=size) as person:
        await person.press("j", "x", "ctrl+n", "f8", "5", "enter")
        await person.sees(
            "mailto:?subject=It%20", "1 Open the mail program", "2 Copy the link", "esc never mind"
        )
        await person.sees_not("%0D%0ASam")
        await person.press(*["right"] * 40)
        await person.sees("%0ASam", "2 Copy the link")


async def test_without_a_desktop_it_says_what_to_do_instead(example: Path) -> None:
    async with at_the_keyboard(example, size=ROOM) as person:
        await person.press("j", "x", "ctrl+n", "f8", "5", "enter", "1")
        await person.hears("Save the note as an e-mail file instead")


# ------------------------------------------------------------ tomorrow


async def test_read_again_tomorrow_shows_on_the_first_screen_when_it_is_due(example: Path) -> None:
    async with at_the_keyboard(example, size=ROOM) as person:
        await person.press("j", "x", "ctrl+n", "ctrl+r")
        await person.hears("It rests until tomorrow")
    async with at_the_keyboard(example, size=ROOM) as person:
        await person.press("j")
        await person.sees("Go on with the exit note")
        assert draft_of(person).read_again == TODAY + timedelta(days=1)
        await person.press("x", "ctrl+r")
        await person.hears("It rests no longer")
        await person.press("ctrl+r", "escape")
    async with at_the_keyboard(example, today=TODAY + timedelta(days=1), size=ROOM) as person:
        await person.press("j")
        await person.sees("Read your note to Tom Okafor again")
        await person.press("x", "escape", "j")
        await person.sees_not("Read your note to Tom Okafor again")
    async with at_the_keyboard(example, size=ROOM) as person:
        assert draft_of(person).read_again is None
