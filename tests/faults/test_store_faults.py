"""A full disk, damage, two windows, any umask, any file: nothing saved is lost and nothing goes unsaid."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.faults.store_acts import WORK, QuickDisk, opened, shown
from tests.faults.store_damage import damaged, header_flips, older_saves_kept
from tests.faults.store_refusals import full, refused
from tests.faults.store_strange import strange
from tests.faults.store_windows import left_open, two_windows
from tui.store.errors import Damaged, TooNew


@pytest.mark.parametrize("work", [name for name in WORK if name != "import"])
def test_a_disk_that_refuses_any_call_costs_nothing_saved_and_is_told(work: str) -> None:
    figure = refused(work)
    assert figure.failed == 0, figure
    assert figure.tried > 20


def test_a_full_disk_costs_nothing_saved_and_is_told() -> None:
    figure = full(100)
    assert figure.failed == 0, figure
    told, saved = (int(word) for word in figure.note.split() if word.isdigit())
    assert told > 40
    assert saved > 10


def test_every_flipped_bit_of_the_header_is_damage_and_no_newer_version() -> None:
    figure = header_flips()
    assert figure.failed == 0, figure
    assert figure.tried > 1_000


@pytest.mark.parametrize("tries", [400, pytest.param(50_000, marks=pytest.mark.long)])
def test_a_file_that_nobody_wrote_is_opened_or_said_to_be_damaged_or_too_new(tries: int) -> None:
    figure = strange(tries)
    assert figure.failed == 0, figure
    opened, damaged, *_ = (int(word) for word in figure.note.split() if word.isdigit())
    assert opened > 0
    assert damaged > tries // 2


@pytest.mark.parametrize("tries", [600, pytest.param(10_000, marks=pytest.mark.long)])
def test_damage_is_noticed_and_survived(tries: int) -> None:
    figure = damaged(tries)
    assert figure.failed == 0, figure


def test_the_three_saves_before_the_last_one_are_there() -> None:
    figure = older_saves_kept()
    assert figure.failed == 0, figure
    assert figure.tried > 15


@pytest.mark.parametrize("acts", [60, pytest.param(1_000, marks=pytest.mark.long)])
def test_two_windows_do_no_harm(acts: int) -> None:
    figure = two_windows(acts)
    assert figure.failed == 0, figure


@pytest.mark.parametrize("umask", [0o000, 0o002, 0o022, 0o077], ids=oct)
def test_only_the_user_may_read_whatever_the_umask(umask: int) -> None:
    figure = left_open(umask)
    assert figure.failed == 0, figure
    assert figure.tried > 15


NAMES = ["journal.json", "journal.1.json", "journal.2.json", "drafts.json", "drafts.1.json", "session.json"]
HEADER = st.sampled_from(
    [b"", b"null\n", b'{"format":"goodterms","schema":1}\n', b'{"format":"goodterms","schema":2}\n']
)
CONTENT = st.builds(bytes.__add__, HEADER, st.binary(max_size=200)) | st.sampled_from(
    ["FIFO", "folder", "huge", "link"]
)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("any")


@settings(max_examples=120, deadline=None)
@given(files=st.dictionaries(st.sampled_from(NAMES), CONTENT, min_size=1))
def test_no_files_whatever_they_are_crash_it(place: Path, files: dict[str, bytes | str]) -> None:
    folder = place / os.urandom(4).hex()
    folder.mkdir()
    for name, content in files.items():
        make(folder / name, content)
    with suppress(Damaged, TooNew):
        store = opened(folder, disk=QuickDisk())
        assert shown(store) == {}
        store.close()


def make(path: Path, content: bytes | str) -> None:
    if content == "FIFO":
        os.mkfifo(path)
    elif content == "folder":
        path.mkdir()
    elif content == "link":
        path.symlink_to("journal.json")
    else:
        path.write_bytes(content if isinstance(content, bytes) else b"")
        if content == "huge":
            os.truncate(path, 1 << 33)
