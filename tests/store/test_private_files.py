"""Private by default: only the user may open the folder and its files, whatever the umask."""

from __future__ import annotations

import os
import stat

import pytest

from tui.store.disk import Disk


@pytest.fixture(params=[0o000, 0o002, 0o022, 0o077, 0o777], ids=oct)
def umask(request):
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


def mode(path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_folder_and_files_are_private_whatever_the_umask(umask, open_store, folder, lasting, begun):
    store = open_store()
    for _ in range(3):
        store.archive.commit(*lasting)
        store.drafts.commit(*begun)
        files = list(folder.iterdir())
        assert {"journal.json", "drafts.json", "session.lock", "session.json"} <= {
            path.name for path in files
        }
        assert {mode(path) for path in files} == {0o600}
        assert mode(folder) == mode(folder.parent) == 0o700


def test_a_folder_and_files_that_were_open_to_others_are_closed(open_store, folder, lasting, begun):
    store = open_store()
    store.archive.commit(*lasting)
    store.drafts.commit(*begun)
    store.close()
    for path in folder.iterdir():
        path.chmod(0o666)
    (folder / "another program's.json").touch(0o644)
    folder.chmod(0o777)
    store = open_store()
    assert mode(folder / "another program's.json") == 0o644
    (folder / "another program's.json").unlink()
    assert mode(folder) == 0o700
    assert {mode(path) for path in folder.iterdir()} == {0o600}


def test_a_folder_everybody_shares_is_left_as_it_is(open_store, tmp_path):
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o1777)
    open_store(shared)
    assert mode(shared) == 0o1777


def test_half_written_files_of_a_killed_session_are_swept(open_store, look, folder):
    store = open_store()
    stray = Disk().stage(folder, b"half")
    other = folder / ".somebody-elses.tmp"
    other.write_bytes(b"not ours")
    look()
    second = open_store()
    assert second.read_only
    assert stray.exists(), "it may be the other session's save under way"
    second.close()
    store.close()
    open_store()
    assert not stray.exists()
    assert other.exists()


def test_looking_makes_and_changes_nothing(look, folder, tmp_path):
    store = look()
    assert store.read_only
    assert not folder.parent.exists()
    folder.mkdir(parents=True)
    folder.chmod(0o755)
    look().close()
    assert list(folder.iterdir()) == []
    assert mode(folder) == 0o755
