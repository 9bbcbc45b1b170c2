"""``packs``: a file comes in whole or not at all, and its questions are in the draw."""

from __future__ import annotations

import csv
import io
import stat

import pytest

from tui.bootstrap import look_at
from tui.domain.own_card import OwnCard
from tui.domain.pack import Pack

LAB = "#title,Lab talk\n#author,Zoë\ntext,theme,id\nWhich experiment did you never publish?,risk,lab-1\n=Who reads?,people,lab-2\n"


@pytest.fixture
def lab(write):
    return write(LAB, "lab.csv")


def test_a_dry_run_says_what_would_be_added_and_makes_no_store(cli, lab, tmp_path) -> None:
    ran = cli("--store", tmp_path / "new", "packs", "add", lab, "--dry-run")
    assert (ran.status, ran.out, ran.err) == (0, "lab.csv: 2 new, 0 duplicates.\n", "")
    assert not (tmp_path / "new").exists()


def test_a_pack_is_added_listed_switched_and_removed(cli, journal, lab) -> None:
    assert cli("--store", journal, "packs", "add", lab).out == "Added lab-talk: 2 new, 0 duplicates.\n"
    fields = {"title": "Lab talk", "author": "Zoë", "licence": "", "language": "en-US", "count": 2}
    call = ("--store", journal, "packs", "list", "--json")
    assert cli(*call).json == {"own": 0, "packs": [{"name": "lab-talk", **fields, "on": True}]}
    assert cli("--store", journal, "packs", "off", "Lab talk").out == "lab-talk is off.\n"
    assert cli(*call).json["packs"][0]["on"] is False
    assert cli("--store", journal, "packs", "on", "lab-talk").status == 0
    assert cli("--store", journal, "packs", "list").out == "lab-talk  on         2  Lab talk, Zoë\n"
    assert "trash for 30 days" in cli("--store", journal, "packs", "remove", "lab-talk").out
    assert cli(*call).json["packs"] == []
    [file] = (journal / "packs").iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_broken_lines_are_all_told_and_nothing_is_changed(cli, journal, write, bytes_of) -> None:
    bad = write(LAB + "Why?,war,x\nHow?,risk,lab-1\n", "bad.csv")
    before = bytes_of(journal)
    ran = cli("--store", journal, "packs", "add", bad, "--dry-run")
    assert ran.status == 1
    assert ran.out.splitlines()[0] == "bad.csv: 2 new, 0 duplicates, 2 broken."
    assert ran.out.splitlines()[1].startswith("bad.csv: line 6: theme: no theme is called “war”")
    assert ran.out.splitlines()[2].startswith("bad.csv: line 7: id: “lab-1” is used on line 4, too")
    ran = cli("--store", journal, "packs", "add", bad)
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.splitlines()[-1] == (
        "goodterms: bad.csv: 2 lines are broken, so nothing was added. Mend them first."
    )
    assert bytes_of(journal) == before


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (["add", "nowhere.csv"], 2, ("nowhere.csv: there is no such file",)),
        (["add", "."], 1, ("is not a file",)),
        (["add"], 2, ("FILE",)),
        (["remove", "war"], 2, ("no pack “war”", "packs add FILE")),
        (["on", "war"], 2, ("no pack “war”",)),
        (["export", "own", "x.csv"], 1, ("no question yet",)),
        (["export", "war", "x.csv"], 2, ("no pack “war”",)),
        (["export", "own", "x.csv", "--format", "pdf"], 2, ("pdf",)),
        (["war"], 2, ("war",)),
    ],
)
def test_what_does_not_exist_is_one_line_and_changes_nothing(
    cli, journal, bytes_of, arguments, status, words
) -> None:
    before = bytes_of(journal)
    cli("--store", journal, "packs", *arguments).complains(status, *words)
    assert bytes_of(journal) == before


def test_a_large_file_a_foreign_one_and_an_empty_one_are_refused(cli, journal, write) -> None:
    for content, name, said in (
        (b"a" * 6_000_000, "big.csv", "big.csv: larger than 5 MB"),
        (b"\xff\xfe", "utf16.md", "utf16.md: line 1: not UTF-8"),
        (b"", "empty.toml", "empty.toml: line 1: there is nothing in it"),
    ):
        cli("--store", journal, "packs", "add", write(content, name)).complains(1, said)


def test_an_export_is_inert_and_comes_in_again(cli, journal, lab, tmp_path) -> None:
    cli("--store", journal, "packs", "add", lab)
    out = cli("--store", journal, "packs", "export", "lab-talk", "-", "--format", "csv").out
    assert not [cell for row in csv.reader(io.StringIO(out)) for cell in row if cell[:1] in "=+-@" and cell]
    for form in ("toml", "csv", "md"):
        target = tmp_path / f"out.{form}"
        assert cli("--store", journal, "packs", "export", "lab-talk", target).status == 0
        cli("--store", journal, "packs", "export", "lab-talk", target).complains(1, "is there already")
        new = tmp_path / f"new-{form}"
        assert cli("--store", new, "packs", "add", target).out == "Added lab-talk: 2 new, 0 duplicates.\n"
        [pack], [before] = look_at(new).archive.all(Pack), look_at(journal).archive.all(Pack)
        assert pack.file == before.file  # the same questions to the last byte


def test_ones_own_questions_go_out_under_ones_name_and_a_pack_under_that_of_its_maker(
    cli, journal, lab, open_store
) -> None:
    store = open_store(journal)
    store.archive.commit(OwnCard(id="mine", text="My own question?", theme="closing"))
    store.close()
    signed = ("--author", "Ann", "--licence", "CC BY 4.0", "--title", "Ann's dozen")
    out = cli("--store", journal, "packs", "export", "own", "-", *signed).out
    assert 'title = "Ann\'s dozen"\nauthor = "Ann"\nlicence = "CC BY 4.0"\n' in out
    cli("--store", journal, "packs", "add", lab)
    cli("--store", journal, "packs", "export", "lab-talk", "-", *signed).complains(2, "keeps its own title")


def test_another_window_keeps_the_packs_as_they_are(cli, journal, lab, open_store) -> None:
    open_store(journal)
    cli("--store", journal, "packs", "add", lab).complains(1, "Another window holds the journal")
    assert cli("--store", journal, "packs", "list").status == 0


def test_draw_takes_in_own_questions_and_packs_that_are_on(cli, journal, lab, open_store) -> None:
    store = open_store(journal)
    store.archive.commit(OwnCard(id="mine", text="My own question?", theme="closing", depth="light"))
    store.close()
    cli("--store", journal, "packs", "add", lab)

    def drawn(*whom: str) -> dict[str, str]:
        return {
            one["id"]: one["text"] for one in cli("--store", journal, "draw", "300", *whom, "--json").json
        }

    for whom in ((), ("--mentor", "Priya")):
        assert drawn(*whom)["own:mine"] == "My own question?"
        assert drawn(*whom)["lab-talk:lab-2"] == "=Who reads?"
    cli("--store", journal, "packs", "off", "lab-talk")
    assert "lab-talk:lab-2" not in drawn()
    (one,) = cli(
        "--store", journal, "draw", "--theme", "closing", "--mentor", "Tom", "--seed", "1", "--keep", "--json"
    ).json
    assert list(one) == [
        "id",
        "text",
        "theme",
        "phase",
        "depth",
        "helps",
        "minutes",
        "why",
        "follow_ups",
        "reason",
    ]


def test_doctor_reads_the_packs_through(cli, journal, lab) -> None:
    cli("--store", journal, "packs", "add", lab)
    assert "the questions of 1 are whole" in cli("--store", journal, "doctor").out
    [file] = (journal / "packs").iterdir()
    file.write_bytes(file.read_bytes().replace(b"reads", b"heads"))
    file.chmod(0o644)
    ran = cli("--store", journal, "doctor")
    assert ran.status == 1
    assert f"{file} cannot be read: its checksum does not fit its content" in ran.out
    assert "Add the pack again" in ran.out
    assert f"other people on this machine may use {file}" in ran.out
