"""``backup`` and ``restore``: keep the journal as it is, see what was kept, go back to it."""

from __future__ import annotations

import json
import shlex
import stat
from pathlib import Path

import pytest

from tui.domain.mentorship import Mentorship
from tui.domain.note import NoteDraft


@pytest.fixture
def rename(journal, open_store):
    """Changes the name of the first mentor in the journal."""

    def renamed(name: str) -> None:
        store = open_store(journal)
        first = store.archive.all(Mentorship)[0]
        store.archive.commit(first.but(mentor=name))
        store.close()

    return renamed


def test_a_backup_is_made_listed_and_gone_back_to(cli, journal, rename) -> None:
    made = cli("--store", journal, "backup")
    assert (made.status, made.err) == (0, "")
    assert stat.S_IMODE((journal / "backups").stat().st_mode) == 0o700
    rename("Somebody else")
    (entry,) = [
        one
        for one in cli("--store", journal, "restore", "--list", "--json").json["backups"]
        if one["reason"] == "asked"
    ]
    assert made.out == f"{journal}/backups/journal-{entry['name']}.json\n"
    assert entry["records"]["mentorships"] == 2
    assert entry["readable"] is True
    assert "Somebody else" in cli("--store", journal, "export").out
    ran = cli("--store", journal, "restore", entry["name"])
    assert (ran.status, ran.out) == (0, f"The journal is now as in the backup {entry['name']}.\n")
    assert "Somebody else" not in cli("--store", journal, "export").out
    undo = ran.err.splitlines()[-1].removeprefix("To take this back: goodterms ")
    assert cli(*shlex.split(undo)).status == 0
    assert "Somebody else" in cli("--store", journal, "export").out


def test_the_list_shows_dates_sizes_and_counts_and_changes_nothing(cli, journal, bytes_of) -> None:
    cli("--store", journal, "backup")
    path = journal / "backups" / "journal-2026-02-01.json"
    path.write_bytes(b"")
    before = bytes_of(journal)
    first, second = cli("--store", journal, "restore", "--list").out.splitlines()
    assert "-asked" in first
    assert "kB  2 mentorships, 4 checks" in first
    assert second.startswith("2026-02-01 ")
    assert second.endswith("0 B  cannot be read: it is empty")
    assert bytes_of(journal) == before
    cli("--store", journal, "restore", "2026-02-01").complains(1, str(path), "it is empty")


def test_a_date_is_enough_where_there_is_one_backup_of_it(cli, journal, rename) -> None:
    text = (journal / "journal.json").read_bytes()
    (journal / "backups").mkdir()
    for name in (
        "2026-02-01",
        "2026-02-02-101010-asked",
        "2026-02-03-101010-asked",
        "2026-02-03-111111-asked",
    ):
        (journal / "backups" / f"journal-{name}.json").write_bytes(text)
    for which in ("2026-02-01", "2026-02-02", "2026-02-03-111111-asked"):
        rename("Somebody else")
        assert cli("--store", journal, "restore", which).status == 0
        assert (journal / "journal.json").read_bytes() == text
    cli("--store", journal, "restore", "2026-02-03").complains(2, "several", "2026-02-03-101010-asked")
    cli("--store", journal, "restore", "2026-02-04").complains(2, "no backup 2026-02-04", "restore --list")


def test_a_copy_elsewhere_takes_the_drafts_along_and_can_be_gone_back_to(
    cli, journal, tmp_path, rename
) -> None:
    (tmp_path / "stick").mkdir()
    text = (journal / "journal.json").read_bytes()
    ran = cli("--store", journal, "backup", "--to", tmp_path / "stick")
    journal_copy, drafts_copy = ran.out.splitlines()
    assert ran.status == 0
    assert not (journal / "backups").exists()
    with open(drafts_copy, "rb") as file:
        assert file.read() == (journal / "drafts.json").read_bytes()
    rename("Somebody else")
    assert cli("--store", journal, "restore", journal_copy).status == 0
    assert (journal / "journal.json").read_bytes() == text
    assert {stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "stick").iterdir()} == {0o600}


def test_the_copy_of_the_drafts_does_not_empty_the_journal(
    cli, journal, tmp_path, bytes_of, open_store
) -> None:
    drafts = journal / "drafts.json"
    cli("--store", journal, "backup", "--to", tmp_path)
    (copy,) = tmp_path.glob("drafts-*.json")
    store = open_store(journal)
    store.drafts.commit(removed=store.drafts.all(NoteDraft))
    store.close()
    before = bytes_of(journal)
    for one in (copy, drafts):  # with an unfinished note, and with nothing left in it
        cli("--store", journal, "restore", one).complains(2, str(one), "no journal", f"over {drafts}")
    assert bytes_of(journal) == before


def test_a_backup_that_cannot_be_read_leads_to_the_others(cli, journal, tmp_path) -> None:
    (tmp_path / "copy.json").write_bytes(b"x")
    ran = cli("--store", journal, "restore", tmp_path / "copy.json")
    ran.complains(
        1, "copy.json cannot be read", "go back to another backup", f"--store {journal} restore --list"
    )


def test_a_backup_may_be_called_by_the_name_of_its_file(cli, journal) -> None:
    made = Path(cli("--store", journal, "backup").out.strip())
    assert cli("--store", journal, "restore", made.stem).status == 0
    assert cli("--store", journal, "restore", made.name).status == 0


def test_a_damaged_journal_is_no_backup_but_is_replaced_by_one(cli, journal) -> None:
    text = (journal / "journal.json").read_bytes()
    cli("--store", journal, "backup")
    (journal / "journal.json").write_bytes(text[:-9])
    cli("--store", journal, "info").complains(1, "journal.json", "restore --list")
    cli("--store", journal, "backup").complains(1, "journal.json", "checksum")
    (entry,) = cli("--store", journal, "restore", "--list", "--json").json["backups"]
    ran = cli("--store", journal, "restore", entry["name"])
    assert "journal.damaged-" in ran.err
    assert "take this back" not in ran.err
    assert (journal / "journal.json").read_bytes() == text


def test_an_open_window_is_not_restored_under(cli, journal, open_store) -> None:
    cli("--store", journal, "backup")
    (entry,) = cli("--store", journal, "restore", "--list", "--json").json["backups"]
    open_store(journal)
    cli("--store", journal, "restore", entry["name"]).complains(1, "close the other window", "process")
    assert cli("--store", journal, "backup").status == 0, "to keep what is saved harms nobody"


@pytest.mark.parametrize(
    ("call", "status", "words"),
    [
        (["backup"], 1, "There is no journal"),
        (["backup", "--to", "/nowhere/at/all"], 2, "no folder /nowhere/at/all"),
        (["restore"], 2, "--list"),
        (["restore", "2026-01-01", "--list"], 2, "--list"),
        (["restore", "2026-01-01", "--json"], 2, "--list"),
        (["restore", "yesterday"], 2, "no backup yesterday"),
    ],
)
def test_what_cannot_be_done_is_said(cli, tmp_path, call, status, words) -> None:
    cli("--store", tmp_path / "new", *call).complains(status, words)
    assert not (tmp_path / "new").exists()


def test_a_store_without_backups_lists_none(cli, tmp_path) -> None:
    ran = cli("--store", tmp_path / "new", "restore", "--list")
    assert (ran.status, ran.out) == (0, "")
    assert "no backups" in ran.err
    result = json.loads(cli("--store", tmp_path / "new", "restore", "--list", "--json").out)
    assert result["backups"] == []
