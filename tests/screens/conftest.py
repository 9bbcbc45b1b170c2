"""A store with example data, and an empty one."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.screens.person import TODAY
from tui.bootstrap import demo_store
from tui.store.disk import Disk


@pytest.fixture(scope="session")
def _story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("story") / "store"
    with demo_store(TODAY) as made:
        shutil.copytree(made, folder)
    return folder


@pytest.fixture(autouse=True)
def _at_a_far_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """As over ssh: nothing here touches the clipboard or the mail program of whoever runs the tests."""
    monkeypatch.setenv("SSH_TTY", "/dev/pts/0")


@pytest.fixture
def example(_story: Path, tmp_path: Path) -> Path:
    """A store of one's own with the example data in it."""
    folder = tmp_path / "example"
    shutil.copytree(_story, folder)
    return folder


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    """The folder of a journal that does not exist yet."""
    return tmp_path / "journal"


@pytest.fixture(autouse=True)
def _no_waiting_for_the_metal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing here is about power cuts, so that nothing waits for the disk."""
    monkeypatch.setattr(Disk, "sync", lambda self, handle: None)
    monkeypatch.setattr(Disk, "sync_folder", lambda self, folder: None)
