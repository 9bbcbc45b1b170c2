"""Packs: looked through first, added whole or not at all, one step to take back, and never in the way of a save."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.services.conftest import Journal
from tui.domain.card import CardState
from tui.domain.pack import Pack, name_of
from tui.domain.trouble import Trouble, Unknown
from tui.services.packs import Imprint

HEAD = "text,theme,id\n"
LAB = HEAD + "Which experiment did you never publish?,risk,lab-1\nWho reads your drafts?,people,lab-2\n"


@pytest.fixture
def file(tmp_path: Path) -> Any:
    def written(text: str, name: str = "lab.csv") -> str:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    return written


def everything(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.startswith("session")
    }


def added(journal: Journal, path: str) -> Pack:
    return journal.desk.packs.add(journal.desk.packs.look(path))


def texts(journal: Journal) -> list[str]:
    cards = journal.desk.library.all()
    return [cards[at].text for at in range(140, len(cards))]


def test_a_pack_is_in_the_deck_after_it_was_added_also_after_reopening(journal: Journal, file: Any) -> None:
    run = journal.desk.packs.look(file(LAB))
    assert (run.counts(), run.name, texts(journal)) == ("2 new, 0 duplicates", "lab", [])
    journal.desk.packs.add(run)
    asked = ["Which experiment did you never publish?", "Who reads your drafts?"]
    assert texts(journal) == asked
    journal.reopen()
    assert texts(journal) == asked
    card = journal.desk.library.sure("lab:lab-2")
    assert (card.theme, card.origin, card.helps) == (
        "people",
        "pack",
        journal.desk.library.sure("lab:lab-2").helps,
    )


def test_looking_through_a_file_changes_nothing(journal: Journal, file: Any) -> None:
    journal.mentor()
    before = everything(journal.folder)
    journal.desk.packs.look(file(LAB))
    assert everything(journal.folder) == before


def test_with_one_broken_line_nothing_is_added_and_the_store_is_as_it_was(
    journal: Journal, file: Any
) -> None:
    journal.mentor()
    before = everything(journal.folder)
    run = journal.desk.packs.look(file(LAB + "Why?,war,x\n"))
    assert [line.partition(";")[0] for line in run.problems] == [
        "lab.csv: line 4: theme: no theme is called “war”"
    ]
    with pytest.raises(Trouble, match="1 line is broken, so nothing was added"):
        journal.desk.packs.add(run)
    assert everything(journal.folder) == before


@pytest.mark.parametrize("path", ["nowhere.csv", "", "~nobody-here/x.csv", ".", "/dev/null", "a\0b.csv"])
def test_a_path_that_is_no_file_is_told_in_words(journal: Journal, path: str) -> None:
    with pytest.raises(Trouble):
        journal.desk.packs.look(path)


def test_what_is_asked_already_is_passed_over_and_named(journal: Journal, file: Any) -> None:
    known = journal.desk.library.deck.cards[3].text
    journal.desk.own_cards.keep(None, text="What do you read on trains?", theme="habits")
    run = journal.desk.packs.look(
        file(
            f'{LAB}"{known.upper()}",risk,a\nWHO reads: your drafts?,risk,b\nWhat do you read on trains,risk,c\n'
        )
    )
    assert [line for line, _ in run.duplicates] == [4, 5, 6]
    assert run.counts() == "2 new, 3 duplicates"
    assert journal.desk.packs.add(run).count == 2
    again = journal.desk.packs.look(file(LAB, "other.csv"))
    with pytest.raises(Trouble, match="in your deck already"):
        journal.desk.packs.add(again)


def test_an_import_is_one_step_to_take_back_also_after_reopening(journal: Journal, file: Any) -> None:
    added(journal, file(LAB))
    journal.reopen()
    assert journal.desk.undo.take_back().what == "added the pack lab"
    assert texts(journal) == []
    assert journal.reopen().packs.all() == ()


def test_a_new_edition_takes_the_place_of_the_old_one_and_taking_it_back_brings_the_old_one(
    journal: Journal, file: Any
) -> None:
    added(journal, file(LAB))
    journal.mentor()
    journal.desk.sparks.favor("m1", "lab:lab-2")
    run = journal.desk.packs.look(file(LAB.replace("lab-1", "lab-9") + "And who else?,people,lab-3\n"))
    assert (run.replaces, run.counts()) == ("lab", "3 new, 0 duplicates")
    journal.desk.packs.add(run)
    assert len(texts(journal)) == 3
    assert journal.desk.sparks.one("m1", "lab:lab-2").favorite  # marks go by the ids of the pack's author
    assert journal.desk.library.card("lab:lab-1") is None
    journal.desk.undo.take_back()
    assert journal.reopen().library.sure("lab:lab-1")
    assert len(texts(journal)) == 2


def test_a_pack_switched_off_is_out_of_the_deck_and_its_marks_stay(journal: Journal, file: Any) -> None:
    added(journal, file(LAB))
    journal.mentor()
    journal.desk.sparks.choose("m1", "lab:lab-1")
    journal.desk.packs.switch("lab", on=False)
    assert (texts(journal), journal.desk.sparks.chosen_ids("m1")) == ([], ())
    assert not [one for one in journal.desk.sparks.hand("m1", 200, keep=False) if ":" in one.card.id]
    journal.reopen().packs.switch("LAB", on=True)
    assert journal.desk.sparks.chosen_ids("m1") == ("lab:lab-1",)
    assert [one.card.id for one in journal.desk.sparks.hand("m1", 200, keep=False) if ":" in one.card.id]


def test_a_removed_pack_rests_in_the_trash_and_comes_back_whole(journal: Journal, file: Any) -> None:
    added(journal, file(LAB))
    journal.desk.packs.remove("lab")
    added(
        journal, file(HEAD + "A question of another pack?,risk,x\n", "other.csv")
    )  # sweeps what nobody names
    [kept] = [one for one in journal.reopen().trash.all() if "lab" in one.what]
    journal.desk.trash.bring_back(kept.id)
    assert "Who reads your drafts?" in texts(journal)


def test_files_that_nobody_names_any_more_are_swept_at_the_next_import(journal: Journal, file: Any) -> None:
    first = added(journal, file(LAB)).file
    journal.records.commit(removed=journal.records.all(Pack), act="")
    for act in journal.records.all(type(journal.desk.undo.last())):
        journal.records.commit(removed=[act], act="")
    packs = journal.folder / "packs"
    assert (packs / f"{first}.json").exists()
    for number in range(4):  # older saves name it still
        added(journal, file(f"{HEAD}Question number {number}?,risk,n\n", f"p{number}.csv"))
    assert not (packs / f"{first}.json").exists()
    assert len(list(packs.iterdir())) == 4


def test_a_pack_whose_file_is_gone_or_damaged_leaves_the_deck_as_it_is_and_says_so(
    journal: Journal, file: Any
) -> None:
    pack = added(journal, file(LAB))
    path = journal.folder / "packs" / f"{pack.file}.json"
    whole = path.read_bytes()
    path.write_bytes(whole.replace(b"drafts", b"crafts"))
    desk = journal.reopen()
    assert len(desk.library.all()) == 140
    assert "import the pack again" in desk.packs.fault(pack)
    assert path.read_bytes() != whole
    path.unlink()
    assert len(journal.reopen().library.all()) == 140
    assert "it is not there" in journal.desk.packs.fault(pack)
    added(journal, file(LAB))
    assert len(texts(journal)) == 2


def test_a_save_beside_many_questions_writes_as_much_as_beside_few(journal: Journal, file: Any) -> None:
    journal.mentor()
    journal.desk.sparks.favor("m1", "dec-1")
    before = (journal.folder / "journal.json").stat().st_size
    rows = "".join(
        f"Is number {number} a question of a usual length?,risk,q{number}\n" for number in range(3000)
    )
    added(journal, file(HEAD + rows))
    assert (journal.folder / "journal.json").stat().st_size - before < 3000


def test_an_own_question_or_a_pack_named_own_never_clash(journal: Journal, file: Any) -> None:
    pack = added(journal, file(LAB, "own.csv"))
    own = journal.desk.own_cards.keep(None, text="Mine?", theme="risk")
    cards = journal.desk.library.all()
    ids = [cards[at].id for at in range(len(cards))]
    assert len(set(ids)) == len(ids) == 143
    assert (pack.id, own.id.partition(":")[0]) == ("own-pack", "own")
    assert [cards.place(id) for id in ids] == list(range(143))


@pytest.mark.parametrize("form", ["toml", "csv", "md"])
def test_an_exported_pack_comes_in_again_as_it_was(
    journal: Journal, file: Any, tmp_path: Path, form: str
) -> None:
    head = "#title,Lab talk\n#author,Zoë\n#licence,CC BY 4.0\n"
    pack = added(journal, file(head + LAB))
    target = tmp_path / f"out.{form}"
    journal.desk.packs.export("Lab talk", str(target))
    assert oct(target.stat().st_mode & 0o777) == "0o600"
    with pytest.raises(Trouble, match="is there already"):
        journal.desk.packs.export("lab-talk", str(target))
    journal.desk.undo.take_back()
    again = added(journal, str(target))
    own = {"edited", "revision", "replaces"}
    assert again.model_dump(exclude=own) == pack.model_dump(exclude=own)


def test_ones_own_questions_go_out_as_a_pack(journal: Journal, tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="no question yet"):
        journal.desk.packs.export("own", str(tmp_path / "x.csv"))
    journal.desk.own_cards.keep(None, text="=Mine?", theme="risk", follow_ups=("And then?",))
    journal.desk.packs.export("own", str(tmp_path / "x.csv"))
    assert "'=Mine?,risk" in (tmp_path / "x.csv").read_text()
    with pytest.raises(Unknown, match="no pack “war”"):
        journal.desk.packs.export("war", str(tmp_path / "y.csv"))
    with pytest.raises(Unknown, match="must end in"):
        journal.desk.packs.export("own", str(tmp_path / "y.doc"))


@pytest.mark.parametrize("form", ["toml", "csv", "md"])
def test_ones_own_questions_carry_the_name_and_the_licence_they_are_given(
    journal: Journal, tmp_path: Path, form: str
) -> None:
    journal.desk.own_cards.keep(None, text="Mine?", theme="risk")
    target = str(tmp_path / f"x.{form}")
    journal.desk.packs.export("own", target, imprint=Imprint("Ann's dozen", "Ann", "CC BY 4.0"))
    run = journal.desk.packs.look(target)
    assert (run.title, run.author, run.licence) == ("Ann's dozen", "Ann", "CC BY 4.0")


def test_a_pack_keeps_the_name_of_whoever_made_it(journal: Journal, file: Any, tmp_path: Path) -> None:
    added(journal, file(LAB))
    with pytest.raises(Unknown, match="keeps its own title"):
        journal.desk.packs.export("lab", str(tmp_path / "x.csv"), imprint=Imprint(author="Me"))
    assert not (tmp_path / "x.csv").exists()


def test_marks_are_of_one_mentor(journal: Journal, file: Any) -> None:
    added(journal, file(LAB))
    journal.mentor()
    journal.mentor("m2", "Tom")
    journal.desk.sparks.set_aside("m1", "lab:lab-1")
    assert [one.card for one in journal.records.all(CardState)] == ["lab:lab-1"]
    assert not journal.desk.sparks.one("m2", "lab:lab-1").never


@pytest.mark.parametrize(
    ("title", "name"),
    [("Lab talk", "lab-talk"), ("  ¡Olé!  ", "ol"), ("我們", "pack"), ("own", "own-pack"), ("../../etc", "etc"), ("x" * 90, "x" * 40)],
)  # fmt: skip
def test_a_name_is_made_of_plain_letters(title: str, name: str) -> None:
    assert name_of(title) == name
