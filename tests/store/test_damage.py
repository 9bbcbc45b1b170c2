"""A file that is not what it should be is refused in words and stays as it is."""

from __future__ import annotations

import json
import os
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tui.domain.mentorship import Mentorship
from tui.store.errors import Damaged, StoreError, TooNew
from tui.store.lock import SessionLock

HARD = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
FILES = pytest.mark.parametrize("name", ["journal.json", "drafts.json"])


@pytest.fixture
def kept(open_store, folder, lasting, begun):
    """A store that holds something, closed."""
    store = open_store()
    store.archive.commit(*lasting)
    store.drafts.commit(*begun)
    store.close()
    return folder


@pytest.fixture
def refused(open_store, look, folder, snapshot_of):
    """Opens and looks at the store; both must refuse, change no file and give the lock back.

    Of a store that is too new a session may show what it knows, as long as it saves nothing.
    """

    def check(*expected: type[StoreError]) -> StoreError:
        before = snapshot_of(folder)
        for opening in (open_store, look, open_store):
            with pytest.raises(expected) as refusal:
                opening().archive.commit(Mentorship(id="m9"))
        assert snapshot_of(folder) == before
        lock = SessionLock(folder)
        assert lock.acquire(), "a session that could not begin must not keep the lock"
        lock.release()
        return refusal.value

    return check


@FILES
def test_every_flipped_bit_is_noticed(kept, refused, name):
    path = kept / name
    good = path.read_bytes()
    header = good.index(b"\n") + 1
    for place in (*range(header), *range(header, len(good), 37)):
        bad = bytearray(good)
        bad[place] ^= 1 << place % 8
        path.write_bytes(bad)
        refused(Damaged)


@FILES
def test_a_file_that_was_cut_off_is_noticed(kept, refused, name):
    path = kept / name
    good = path.read_bytes()
    for length in (*range(0, len(good), 61), len(good) - 1):
        path.write_bytes(good[:length])
        refused(Damaged)


@FILES
@pytest.mark.parametrize(
    "content",
    [b"", b"\n", b"null", b"null\n", b"{}", b"{}\n{}", b"\0" * 4096, b"[" * 100_000, b'{"_default": {}}'],
)
def test_what_tinydb_would_take_for_a_new_database_is_damaged(kept, refused, name, content):
    (kept / name).write_bytes(content)
    sentence = str(refused(Damaged))
    assert str(kept / name) in sentence
    assert "nothing was changed" in sentence
    assert ("goodterms restore" if name == "journal.json" else "move it away") in sentence


def test_a_header_whose_own_checksum_does_not_fit_is_damaged(kept, refused):
    path = kept / "journal.json"
    good = path.read_bytes()
    assert b'"schema":1' in good
    path.write_bytes(good.replace(b'"schema":1', b'"schema":3', 1))
    assert "header" in str(refused(Damaged))
    path.write_bytes(good.replace(b'"schema":1', b'"schema":3', 1).replace(b'"check"', b'"cheek"', 1))
    refused(TooNew)


def test_an_early_file_whose_header_has_no_checksum_of_its_own_opens(kept, open_store):
    path = kept / "journal.json"
    header, body = path.read_bytes().split(b"\n", 1)
    early = {name: value for name, value in json.loads(header).items() if name != "check"}
    path.write_bytes(json.dumps(early).encode() + b"\n" + body)
    store = open_store()
    assert store.archive.all(Mentorship)
    assert store.notices == ()


def test_a_newer_schema_is_too_new(kept, refused, store_file):
    (kept / "journal.json").write_bytes(store_file({"mentorships": {}}, schema=2))
    sentence = str(refused(TooNew))
    assert "schema 2" in sentence
    assert "update Good Terms" in sentence


@pytest.mark.parametrize("schema", [0, -1, True, "1", None, 1.0])
def test_a_schema_that_never_was_is_damaged(kept, refused, store_file, schema):
    (kept / "journal.json").write_bytes(store_file({"mentorships": {}}, schema=schema))
    refused(Damaged)


def test_another_programs_file_is_damaged(kept, refused, store_file):
    (kept / "journal.json").write_bytes(store_file({}, form="recipes"))
    refused(Damaged)


@pytest.mark.parametrize(
    "tables",
    [
        None,
        [],
        {"mentorships": []},
        {"mentorships": {"1": None}},
        {"mentorships": {"one": {"id": "m1"}}},
        {"mentorships": {"0": {"id": "m1"}}},
        {"mentorships": {"01": {"id": "m1"}}},
        {"mentorships": {"": {"id": "m1"}}},
        {"mentorships": {"²": {"id": "m1"}}},
        {"mentorships": {"9" * 5000: {"id": "m1"}}},
        {"other": 1},
        b"[" * 200_000,
        b'{"mentorships": {"1": ' + b'{"id":' * 50_000,
    ],
)
def test_a_whole_file_that_holds_no_tables_is_damaged(kept, refused, store_file, tables):
    (kept / "journal.json").write_bytes(store_file(tables))
    refused(Damaged)


def test_a_bad_record_is_named_but_not_quoted(kept, refused, store_file):
    bad = {"id": "m1", "mentor": "Priya", "cadence_days": "private words", "more private words": 1}
    (kept / "journal.json").write_bytes(store_file({"mentorships": {"1": bad}}))
    sentence = str(refused(Damaged))
    assert all(word in sentence for word in ("journal.json", "mentorships", "m1", "cadence_days"))
    assert "private words" not in sentence
    assert "Priya" not in sentence
    bad = {"id": "m1", "mentor": "Priya", "more private words": 1}
    (kept / "journal.json").write_bytes(store_file({"mentorships": {"1": bad}}))
    assert "private words" not in str(refused(Damaged))


@pytest.mark.parametrize("bad", [{}, {"id": 7}, {"id": ""}, {"id": None, "secret": "secret"}])
def test_a_record_without_an_id_is_named_by_its_number(kept, refused, store_file, bad):
    (kept / "journal.json").write_bytes(store_file({"meetings": {"12": bad}}))
    sentence = str(refused(Damaged))
    assert "document 12" in sentence
    assert "secret" not in sentence


def test_a_record_that_is_there_twice_is_damaged(kept, refused, store_file):
    (kept / "journal.json").write_bytes(store_file({"mentorships": {"1": {"id": "m1"}, "2": {"id": "m1"}}}))
    assert "twice" in str(refused(Damaged))


@FILES
def test_a_fifo_is_refused_without_waiting(kept, refused, name):
    (kept / name).unlink()
    os.mkfifo(kept / name)
    assert "regular file" in str(refused(Damaged))


@FILES
def test_a_folder_in_place_of_a_file_is_refused(kept, refused, name):
    (kept / name).unlink()
    (kept / name).mkdir()
    refused(Damaged)


def test_a_link_in_place_of_the_file_is_refused(kept, refused, tmp_path):
    (kept / "journal.json").rename(tmp_path / "elsewhere.json")
    (kept / "journal.json").symlink_to(tmp_path / "elsewhere.json")
    refused(Damaged)


def test_a_huge_file_is_refused_unread(kept, open_store):
    os.truncate(kept / "journal.json", 1 << 40)
    with pytest.raises(Damaged, match="larger"):
        open_store()


@HARD
@given(content=st.binary(max_size=400))
def test_any_bytes_are_damaged_or_too_new(folder, refused, content):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "journal.json").write_bytes(content)
    refused(Damaged, TooNew)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=8,
)
FIELDS = st.sampled_from([*Mentorship.model_fields, "more"])
RECORDS = st.dictionaries(FIELDS, VALUES, max_size=5)
TABLES = st.dictionaries(st.sampled_from(["1", "2", "3", "x"]), RECORDS | VALUES, max_size=3)


@HARD
@given(tables=st.dictionaries(st.sampled_from(["mentorships", "other"]), TABLES | VALUES) | VALUES)
def test_any_json_under_a_good_checksum_opens_or_is_damaged(folder, look, store_file, tables):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "journal.json").write_bytes(store_file(json.dumps(tables).encode()))
    with suppress(Damaged):
        look().archive.all(Mentorship)


def test_a_window_that_reads_keeps_what_it_showed_when_the_file_breaks(kept, look, snapshot_of):
    window = look()
    shown = window.archive.all(Mentorship)
    assert shown
    (kept / "journal.json").write_bytes(b"broken")
    with pytest.raises(Damaged):
        window.archive.reload()
    assert window.archive.all(Mentorship) == shown


def test_a_session_whose_reload_failed_still_saves_everything(open_store, folder, store_file, lasting):
    store = open_store()
    store.archive.commit(*lasting)
    good = store.archive.all(Mentorship)
    (folder / "journal.json").write_bytes(store_file({"mentorships": {"1": {"id": 5}}}))
    with pytest.raises(Damaged):
        store.archive.reload()
    store.archive.commit(Mentorship(id="m2"))
    store.close()
    assert open_store().archive.all(Mentorship)[:-1] == good
