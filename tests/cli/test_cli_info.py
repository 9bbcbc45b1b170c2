"""``info``, and what every command says of a store that it cannot use."""

from __future__ import annotations

import hashlib
import json
import stat

import pytest

import tui
from tui.domain.mentorship import Mentorship


def test_it_names_the_folder_and_makes_nothing(cli, tmp_path) -> None:
    place = tmp_path / "deep" / "store"
    ran = cli("--store", place, "info")
    assert (ran.status, ran.err) == (0, "")
    assert f"The journal lies in {place}, which does not exist yet" in ran.out.splitlines()
    result = cli("--store", place, "info", "--json").json
    assert list(result) == ["version", "folder", "exists", "records", "drafts"]
    assert (result["version"], result["folder"], result["exists"]) == (tui.__version__, str(place), False)
    assert set(result["records"].values()) == set(result["drafts"].values()) == {0}
    assert not (tmp_path / "deep").exists()


def test_it_counts_what_is_there_and_changes_nothing(cli, journal, bytes_of) -> None:
    before = bytes_of(journal)
    result = cli("--store", journal, "info", "--json").json
    assert result["exists"] is True
    assert (result["records"]["mentorships"], result["records"]["checks"]) == (2, 4)
    assert result["drafts"] == {"check_drafts": 0, "note_drafts": 1, "debrief_drafts": 0}
    lines = cli("--store", journal, "info").out.splitlines()
    assert f"The journal lies in {journal}" in lines
    assert "     2  mentorships" in lines
    assert "     1  unfinished note" in lines
    assert bytes_of(journal) == before


def test_the_environment_names_the_folder_and_the_option_outranks_it(
    cli, journal, tmp_path, monkeypatch
) -> None:
    monkeypatch.setenv("GOODTERMS_STORE", str(journal))
    assert cli("info", "--json").json["folder"] == str(journal)
    assert cli("--store", tmp_path / "x", "info", "--json").json["folder"] == str(tmp_path / "x")
    cli("--store", "", "info").complains(2, "--store names no folder")


def test_a_folder_name_with_escapes_prints_clean_and_exact_in_json(cli, tmp_path) -> None:
    place = tmp_path / "a\x1b[31m\x9bb\udcff"
    assert not set(cli("--store", place, "info").out) & set("\x1b\x9b\udcff")
    ran = cli("--store", place, "info", "--json")
    assert ran.json["folder"] == str(place)
    assert not set(ran.out) & set("\x1b\x9b\udcff")


def newer(text: bytes) -> bytes:
    """A store file of the same content, as a later version would have written it."""
    _, body = text.split(b"\n", 1)
    made = {"format": "goodterms", "schema": 99, "sha256": hashlib.sha256(body).hexdigest()}
    return json.dumps(made).encode() + b"\n" + body


SPOILT = {
    "empty": (lambda text: b"", "it is empty"),
    "cut": (lambda text: text[:-30], "checksum"),
    "flipped": (lambda text: text[:-9] + bytes([text[-9] ^ 1]) + text[-8:], "checksum"),
    "not a store": (lambda text: b"\xff\x00" * 99, "does not begin as a Good Terms file"),
    "newer": (newer, "newer Good Terms (schema 99"),
}
CALLS = {
    "info": ["info"],
    "info, JSON": ["info", "--json"],
    "export": ["export"],
    "draw": ["draw", "--mentor", "Priya", "--json"],
    "draw to keep": ["draw", "--mentor", "Priya", "--keep"],
    "check": ["check", "Priya"],
}


@pytest.mark.parametrize(("spoil", "words"), SPOILT.values(), ids=list(SPOILT))
@pytest.mark.parametrize("name", ["journal.json", "drafts.json"])
def test_a_store_that_cannot_be_read_is_one_clear_line_and_stays_as_it_is(
    cli, journal, bytes_of, spoil, words, name
) -> None:
    (journal / name).write_bytes(spoil((journal / name).read_bytes()))
    before = bytes_of(journal)
    for call in CALLS.values():
        cli("--store", journal, *call).complains(1, str(journal / name), words)
    after = bytes_of(journal)
    assert {key: after[key] for key in before} == before


@pytest.mark.parametrize("call", [["info", "--json"], ["export"], ["draw", "--mentor", "Priya", "--json"]])
def test_where_an_older_save_stands_in_it_is_used_and_that_is_said(
    cli, journal, open_store, bytes_of, call
) -> None:
    store = open_store(journal)
    store.archive.commit(Mentorship(id="ada", mentor="Ada Lin"))
    store.close()
    (journal / "journal.json").write_bytes(b"")
    before = bytes_of(journal)
    ran = cli("--store", journal, *call)
    assert ran.status == 0
    assert "Ada Lin" not in ran.out
    assert "Priya" in cli("--store", journal, "export").out
    assert str(journal / "journal.json") in ran.err.splitlines()[0]
    assert "older save" in ran.err.splitlines()[0]
    assert bytes_of(journal) == before


@pytest.mark.parametrize("call", CALLS.values(), ids=list(CALLS))
def test_a_folder_in_the_place_of_the_file_or_a_file_in_that_of_the_folder(cli, tmp_path, call) -> None:
    (tmp_path / "store" / "journal.json").mkdir(parents=True)
    cli("--store", tmp_path / "store", *call).complains(1, "journal.json")
    (tmp_path / "file").write_text("mine")
    cli("--store", tmp_path / "file", *call).complains(
        1, str(tmp_path / "file"), "ot a directory", "move the file away"
    )
    assert (tmp_path / "file").read_text() == "mine"


def test_a_store_that_cannot_be_written_to_says_so(cli, journal, monkeypatch) -> None:
    monkeypatch.setattr("os.access", lambda *_, **__: False)
    cli("--store", journal, "draw", "--mentor", "Priya", "--keep", "--json").complains(1, "--store")
    assert stat.S_IMODE(journal.stat().st_mode) == 0o700
