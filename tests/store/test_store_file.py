"""The form of the file: a header with a checksum over a standard TinyDB database."""

from __future__ import annotations

import hashlib
import json
import subprocess

import pytest
from tinydb import TinyDB, where

from tui.domain.kinds import ARCHIVE
from tui.domain.mentorship import Mentorship
from tui.store.schema import migrated


def test_the_first_line_is_a_header_with_the_checksum_of_the_rest(open_store, folder, lasting):
    open_store().archive.commit(*lasting)
    header, rest = (folder / "journal.json").read_bytes().split(b"\n", 1)
    checksum = hashlib.sha256(rest).hexdigest()
    before = header[: header.rindex(b',"check"')]
    check = hashlib.sha256(before).hexdigest()[:16]
    assert json.loads(header) == {"format": "goodterms", "schema": 1, "sha256": checksum, "check": check}


def test_the_rest_is_a_standard_tinydb_database(open_store, folder, lasting, tmp_path):
    open_store().archive.commit(*lasting)
    plain = tmp_path / "plain.json"
    with plain.open("wb") as file:
        subprocess.run(["tail", "-n", "+2", folder / "journal.json"], stdout=file, check=True)
    with TinyDB(plain) as database:
        assert database.tables() == {model.kind for model in ARCHIVE}
        for record in lasting:
            (found,) = database.table(record.kind).search(where("id") == record.id)
            assert type(record).model_validate(dict(found)).model_dump(exclude={"edited", "revision"}) == (
                record.model_dump(exclude={"edited", "revision"})
            )


def test_a_document_keeps_its_number(open_store, folder):
    archive = open_store().archive
    archive.commit(Mentorship(id="x"), Mentorship(id="y"), Mentorship(id="z"))
    archive.commit(Mentorship(id="y", mentor="Tom"), removed=[Mentorship(id="x")])
    tables = json.loads((folder / "journal.json").read_bytes().split(b"\n", 1)[1])
    assert [(number, document["id"]) for number, document in tables["mentorships"].items()] == [
        ("2", "y"),
        ("3", "z"),
    ]


def test_a_table_of_another_version_is_kept(open_store, folder, store_file):
    folder.mkdir(parents=True)
    foreign = {"_default": {"7": {"any": "thing"}}, "letters": {}}
    (folder / "journal.json").write_bytes(store_file(foreign))
    open_store().archive.commit(Mentorship(id="m1"))
    tables = json.loads((folder / "journal.json").read_bytes().split(b"\n", 1)[1])
    assert {name: tables[name] for name in foreign} == foreign


def test_one_act_is_one_file_write_in_the_safe_order(open_store, lasting, recording_disk):
    store = open_store(disk=recording_disk)
    recording_disk.steps.clear()
    store.archive.commit(*lasting)
    staged = ["create temp", "write temp", "sync temp", "link journal.json"]
    in_place = ["replace journal.json", "sync folder"]
    assert recording_disk.steps == [*staged, *in_place]
    recording_disk.steps.clear()
    store.archive.commit(Mentorship(id="m2"), removed=lasting)
    older = ["replace journal.3.json", "replace journal.2.json", "replace journal.1.json"]
    assert recording_disk.steps == [*staged, *older, *in_place]


def test_an_act_that_changes_nothing_writes_nothing(open_store, lasting, recording_disk):
    store = open_store(disk=recording_disk)
    recording_disk.steps.clear()
    store.archive.commit(removed=lasting)
    store.archive.commit()
    store.close()
    assert "write temp" not in recording_disk.steps


def test_saving_a_draft_costs_the_same_beside_a_large_archive(open_store, begun, recording_disk):
    store = open_store(disk=recording_disk)
    store.drafts.commit(*begun)
    store.archive.commit(*(Mentorship(id=f"m{number}") for number in range(2_000)))
    archive_bytes = recording_disk.written[-1]
    recording_disk.written.clear()
    recording_disk.steps.clear()
    store.drafts.commit(begun[0])
    assert recording_disk.steps.count("replace drafts.json") == 1
    assert "replace journal.json" not in recording_disk.steps
    (draft_bytes,) = recording_disk.written
    assert draft_bytes < 10_000 < archive_bytes


def test_older_forms_are_brought_forward_step_by_step():
    steps = {
        1: lambda tables: {**tables, "second": {}},
        2: lambda tables: {**tables, "third": {"1": {"from": sorted(tables)}}},
    }
    old = {"first": {}}
    new = migrated(old, 1, to=3, steps=steps)
    assert new == {"first": {}, "second": {}, "third": {"1": {"from": ["first", "second"]}}}
    assert old == {"first": {}}
    assert migrated(old, 3, to=3, steps=steps) == old


@pytest.mark.parametrize("kind", ["journal.json", "drafts.json"])
def test_nothing_is_written_before_something_is_kept(open_store, folder, kind):
    open_store().close()
    assert not (folder / kind).exists()
