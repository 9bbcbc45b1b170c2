"""``goodterms erase``: shows where it lies, asks once by name, and leaves no word."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest


def holding(folder: Path, word: str) -> list[str]:
    return [path.name for path in folder.rglob("*") if path.is_file() and word.encode() in path.read_bytes()]


def test_a_mentor_is_erased_once_the_name_is_typed(cli: Any, journal: Path) -> None:
    assert holding(journal, "Priya")
    ran = cli("--store", str(journal), "erase", "--mentor", "priya", stdin="priya  RAMAN\n")
    assert (ran.status, ran.out) == (0, "")
    assert "Priya Raman: It is in" in ran.err
    assert "old blocks on the disk" in ran.err
    assert holding(journal, "Priya") == []
    assert holding(journal, "Tom Okafor")
    cli("--store", str(journal), "erase", "--mentor", "priya").complains(
        2, "There is no mentor", "Tom Okafor"
    )


@pytest.mark.parametrize("typed", ["", "Priya\n", "yes\n", "Tom Okafor\n"])
def test_anything_else_erases_nothing(cli: Any, journal: Path, typed: str) -> None:
    before = {
        path: path.read_bytes() for path in journal.iterdir() if path.name.startswith(("journal", "drafts"))
    }
    ran = cli("--store", str(journal), "erase", "--mentor", "Priya Raman", stdin=typed)
    assert ran.status == 1
    assert "nothing was erased" in ran.err
    assert {path: path.read_bytes() for path in before} == before


def test_a_mentor_in_the_trash_can_be_named(cli: Any, journal: Path) -> None:
    from tui.bootstrap import open_services

    with open_services(journal) as desk:
        desk.trash.remove_mentorship(desk.mentorships.find("Priya").id)
    assert cli("--store", str(journal), "erase", "--mentor", "Priya Raman", "--yes").status == 0
    assert holding(journal, "Priya") == []


def test_everything_goes_even_what_cannot_be_read(cli: Any, journal: Path) -> None:
    (journal / "journal.json").write_bytes(b"not a journal")
    ran = cli("--store", str(journal), "erase", "--all", stdin="Everything\n")
    assert ran.status == 0
    assert {path.name for path in journal.rglob("*")} <= {"session.lock"}
    cli("--store", str(journal), "erase", "--all").complains(1, "There is nothing of Good Terms")
    (journal / "drafts.json").write_bytes(b"x")
    assert (
        f"The one file of Good Terms in {journal} will be deleted."
        in cli("--store", str(journal), "erase", "--all", stdin="no\n").err
    )


def test_one_thing_has_to_be_named(cli: Any, journal: Path) -> None:
    for arguments in ([], ["--all", "--mentor", "Tom"]):
        cli("--store", str(journal), "erase", *arguments).complains(2, "--mentor M or --all")


def test_nothing_is_erased_under_an_open_window(cli: Any, journal: Path) -> None:
    from tui.bootstrap import open_services

    with open_services(journal):
        for what in (["--mentor", "Tom"], ["--all"]):
            ran = cli("--store", str(journal), "erase", *what, "--yes")
            assert ran.status == 1
            assert ran.err
    assert holding(journal, "Tom Okafor")
