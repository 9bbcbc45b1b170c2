"""``export``: to standard output or to a new private file, with a count of what stays out."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest

from tui.bootstrap import look_at
from tui.domain.check import Check
from tui.domain.kinds import ARCHIVE, DRAFTS
from tui.domain.private_note import PrivateNote


@pytest.fixture
def secretive(journal, open_store) -> Path:
    """The example journal with a private note, private answers, and a note on one of them."""
    store = open_store(journal)
    (check, *_) = store.archive.of(Check, "priya")
    store.archive.commit(
        PrivateNote(id="v", mentorship="tom", on=check.taken.date(), text="canary", written=check.taken),
        check.but(
            red_flags={"credit": True, "fear": False}, notes={"flag-credit": "canary", "item-D1": "ok"}
        ),
    )
    store.close()
    return journal


def test_all_of_it_reads_back_as_the_store_has_it(cli, secretive, bytes_of) -> None:
    before = bytes_of(secretive)
    ran = cli("--store", secretive, "export", "--with-private", "--format", "json", "-")
    assert (ran.status, ran.err) == (0, "")
    body, store = json.loads(ran.out), look_at(secretive)
    for shelf, models in ((store.archive, ARCHIVE), (store.drafts, DRAFTS)):
        for model in models:
            assert tuple(model.model_validate(row) for row in body[model.kind]) == shelf.all(model)
    assert len(body["mentorships"]) == 2
    assert bytes_of(secretive) == before


def test_private_things_stay_out_and_are_counted(cli, secretive) -> None:
    ran = cli("--store", secretive, "export")
    assert ran.status == 0
    assert "canary" not in ran.out
    answers = sum(len(check.red_flags) for check in look_at(secretive).archive.all(Check))
    number = answers + 2  # the note on an answer and the private note
    assert ran.err == f"{number} private things were left out; --with-private includes them.\n"
    body = json.loads(ran.out)
    assert body["private_notes"] == []
    assert not any(row["red_flags"] for row in body["checks"])
    assert any(row["notes"].get("item-D1") == "ok" for row in body["checks"])


def test_one_mentorship_alone(cli, secretive) -> None:
    ran = cli("--store", secretive, "export", "--mentor", "okafor")
    body = json.loads(ran.out)
    assert ran.err == "1 private thing was left out; --with-private includes them.\n"
    assert [row["mentor"] for row in body["mentorships"]] == ["Tom Okafor"]
    owners = {
        row["mentorship"]
        for rows in body.values()
        if isinstance(rows, list)
        for row in rows[:]
        if "mentorship" in row
    }
    assert owners == {"tom"}
    assert len(body["meetings"]) > 1
    cli("--store", secretive, "export", "--mentor", "Nobody").complains(2, "“Nobody”")


def test_a_journal_that_is_not_there_is_an_empty_one_and_is_not_made(cli, tmp_path) -> None:
    ran = cli("--store", tmp_path / "new", "export")
    assert (ran.status, ran.err) == (0, "")
    assert not any(value for value in json.loads(ran.out).values() if isinstance(value, list))
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077])
def test_a_named_file_is_new_and_for_the_owner_alone(cli, journal, tmp_path, mask: int) -> None:
    before = os.umask(mask)
    try:
        ran = cli("--store", journal, "export", "--with-private", tmp_path / "out.json")
    finally:
        os.umask(before)
    assert (ran.status, ran.out, ran.err) == (0, "", f"Written to {tmp_path / 'out.json'}.\n")
    assert stat.S_IMODE((tmp_path / "out.json").stat().st_mode) == 0o600
    assert len(json.loads((tmp_path / "out.json").read_bytes())["checks"]) == 4


def test_nothing_is_ever_overwritten(cli, journal, tmp_path) -> None:
    (tmp_path / "mine").write_text("mine")
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    for name in ("mine", "link"):
        cli("--store", journal, "export", tmp_path / name).complains(1, name, "is there already")
    assert (tmp_path / "mine").read_text() == "mine"
    assert not (tmp_path / "elsewhere").exists()


def test_a_place_that_cannot_be_written_to_is_one_clear_line(cli, journal, tmp_path) -> None:
    (tmp_path / "file").write_text("mine")
    cli("--store", journal, "export", tmp_path).complains(1, str(tmp_path), "is a folder")
    cli("--store", journal, "export", "").complains(1, "Choose another name")
    cli("--store", journal, "export", tmp_path / "no" / "out").complains(
        1, "cannot be written", "No such file"
    )
    cli("--store", journal, "export", tmp_path / "file" / "out").complains(1, "cannot be written")
    cli("--store", journal, "export", tmp_path / ("n" * 300)).complains(1, "cannot be written")


def test_another_format_is_a_usage_error(cli, journal) -> None:
    cli("--store", journal, "export", "--format", "md").complains(2, "'md'", "json")


def test_what_a_terminal_would_obey_is_escaped_and_comes_back(cli, journal, open_store) -> None:
    store = open_store(journal)
    words = "\u2068open \u2067 (tail"
    store.archive.commit(
        PrivateNote(id="v", mentorship="tom", on="2026-11-21", text=words, written="2026-11-21T12:00Z")
    )
    store.close()
    out = cli("--store", journal, "export", "--with-private").out
    assert not set(out) & set("\u2066\u2067\u2068\u2069")
    assert words in json.loads(out)["private_notes"][0]["text"]
