"""Packs in the app: a path typed, looked through, added; the same words as on the command line."""

from pathlib import Path

import pytest

from tests.screens.person import Person, at_the_keyboard

LAB = "#title,Lab talk\n#author,Zoe\ntext,theme,id\nWhich experiment did you never publish?,risk,lab-1\nWho reads first?,people,lab-2\n"


@pytest.fixture
def lab(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "lab.csv"
    path.write_text(LAB)
    return path


async def path_typed(person: Person, path: str) -> None:
    await person.press("d", "P", "a")
    await person.type(path)
    await person.press("enter")


async def test_a_pack_is_looked_through_then_added_and_its_cards_are_in_the_deck(
    example: Path, lab: Path
) -> None:
    async with at_the_keyboard(example) as person:
        await path_typed(person, "lab.csv")
        await person.sees("“Lab talk” by Zoe: 2 new, 0 duplicates.", "Press enter to add")
        assert person.desk.packs.all() == ()
        await person.press("enter")
        await person.sees("● Lab talk", "2 questions", "by Zoe")
        await person.press("escape")
        await person.sees("142 questions")
    async with at_the_keyboard(example) as person:
        await person.press("d", "slash")
        await person.type("who reads first")
        await person.sees("1 of 142", "Lab talk")
        await person.press("enter", "space", "escape", "u")
        await person.hears("Taken back")


async def test_an_import_is_one_step_and_u_takes_it_back_in_the_deck_too(example: Path, lab: Path) -> None:
    async with at_the_keyboard(example) as person:
        await path_typed(person, "lab.csv")
        await person.press("enter", "escape")
        await person.sees("142 questions")
        await person.press("u")
        await person.sees("140 questions")
        await person.hears("you added the pack Lab talk")


async def test_a_pack_is_switched_off_and_on_and_removed(example: Path, lab: Path) -> None:
    async with at_the_keyboard(example) as person:
        await path_typed(person, "lab.csv")
        await person.press("enter", "space")
        await person.sees("○ Lab talk", "off · 2 questions")
        await person.press("escape")
        await person.sees("140 questions")
        await person.press("P", "space", "delete")
        await person.sees_not("Lab talk")
        await person.press("u")
        await person.sees("● Lab talk")
    async with at_the_keyboard(example) as person:
        assert [pack.on for pack in person.desk.packs.all()] == [True]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, ("there is no such file", "Check the path.")),
        (LAB + "Why?,war,x\n", ("lab.csv: line 6: theme: no theme is called “war”", "Nothing was added.")),
        ("a" * 6_000_000, ("lab.csv: larger than 5 MB.",)),
    ],
)
async def test_what_is_broken_is_said_and_what_was_typed_stays_in_the_field(
    example: Path, lab: Path, content: str | None, words: tuple[str, ...]
) -> None:
    if content is None:
        lab.unlink()
    else:
        lab.write_text(content)
    journal = (example / "journal.json").read_bytes()
    async with at_the_keyboard(example) as person:
        await path_typed(person, "lab.csv")
        await person.sees(*words, "lab.csv")
        lab.write_text(LAB)
        await person.press("escape", "a", "enter")
        await person.sees("2 new")
    assert (example / "journal.json").read_bytes() == journal
    assert not (example / "packs").exists()


async def test_own_questions_are_exported_with_the_name_and_the_licence_of_whoever_wrote_them(
    example: Path, lab: Path
) -> None:
    async with at_the_keyboard(example) as person:
        person.desk.own_cards.keep(None, text="=Mine?", theme="risk")
        await person.press("d", "P", "x")
        await person.sees("My questions as a pack", "What others may do with it")
        await person.type("lab.csv")
        await person.press("enter", "enter", "enter", "enter")
        await person.sees("is there already and was left as it is", "lab.csv")
        await person.press(*["backspace"] * 7)
        await person.type("mine.md")
        await person.press("enter", "enter")
        await person.type("Ann")
        await person.press("enter")
        await person.type("CC BY")
        await person.press("enter")
        await person.hears("Written to mine.md")
        await person.sees("a Add", "● My questions")
    words = (lab.parent / "mine.md").read_text()
    assert words.startswith("# My questions\n\nAuthor: Ann\nLicence: CC BY\n")
    assert "## =Mine?" in words


async def test_a_pack_of_somebody_else_goes_out_under_their_name(example: Path, lab: Path) -> None:
    async with at_the_keyboard(example) as person:
        await path_typed(person, "lab.csv")
        await person.press("enter", "x")
        await person.sees("To which new file?")
        await person.sees_not("Who wrote it")
        await person.type("out.toml")
        await person.press("enter")
        await person.hears("Written to out.toml")
    assert 'author = "Zoe"' in (lab.parent / "out.toml").read_text()


async def test_the_last_line_says_what_enter_does(example: Path, lab: Path) -> None:
    async with at_the_keyboard(example) as person:
        await path_typed(person, "lab.csv")
        await person.sees("enter Add the new ones")
        await person.type("x")
        await person.sees("enter Look through")
        await person.press("enter")
        await person.sees("there is no such file", "enter Look through")


async def test_a_pack_that_cannot_be_read_is_told_once_and_the_deck_works_on(
    example: Path, lab: Path
) -> None:
    async with at_the_keyboard(example) as person:
        await path_typed(person, "lab.csv")
        await person.press("enter")
    for file in (example / "packs").iterdir():
        file.write_bytes(b"damaged")
    async with at_the_keyboard(example) as person:
        await person.press("d")
        await person.hears("import the pack again")
        await person.sees("140 questions")
        await person.press("P")
        await person.sees("cannot be read · 2 questions")
