"""A journal of one's own with a clock that tests move, and the example data in another."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any, TypeVar

import pytest

from tui.bootstrap import demo_store, open_services
from tui.domain.check import Check
from tui.domain.kinds import DRAFTS
from tui.domain.mentorship import Mentorship
from tui.domain.record import Record
from tui.services.desk import Desk
from tui.store.disk import Disk

R = TypeVar("R", bound=Record)
TODAY = date(2026, 11, 21)


class Journal:
    """The services on a real store; ``now`` may be moved, and the store closed and opened again."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.now = folder, datetime.combine(TODAY, time(12), UTC)
        self._open = ExitStack()
        self.reopen()

    def reopen(self) -> Desk:
        """Close the journal and open it again, as the next start does."""
        self._open.close()
        self.desk = self._open.enter_context(open_services(self.folder, now=lambda: self.now))
        self.records, self.drafts = self.desk.checks._records, self.desk.checks._drafts
        return self.desk

    def close(self) -> None:
        self._open.close()

    def on(self, day: date) -> None:
        """Let it be noon of this day."""
        self.now = datetime.combine(day, time(12), UTC)

    def keep(self, *records: Record) -> None:
        """Put records where they belong, as an import would."""
        self.records.commit(*(one for one in records if not isinstance(one, DRAFTS)))
        self.drafts.commit(*(one for one in records if isinstance(one, DRAFTS)))

    def mentor(self, id: str = "m1", mentor: str = "Priya Raman", **fields: Any) -> Mentorship:
        """A mentorship to work with."""
        self.keep(Mentorship(id=id, mentor=mentor, **fields))
        return self.desk.mentorships.get(id)

    def check(self, id: str = "c1", raw: str = "3331 3331 3331 3331 3331 3331", **fields: Any) -> Check:
        """A finished check from raw answers in the order D E X R I T; "-" is one that was not reached."""
        answers = {
            f"{name}{place}": mark if mark == "x" else int(mark)
            for name, block in zip("DEXRIT", raw.split(), strict=True)
            for place, mark in enumerate(block, 1)
            if mark != "-"
        }
        base = {"mentorship": "m1", "started": self.now, "taken": self.now, "answers": answers}
        check = Check(id=id, **{**base, **fields})
        self.keep(check)
        return check


@pytest.fixture(autouse=True)
def _no_waiting_for_the_metal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing here is about power cuts, so that nothing waits for the disk."""
    monkeypatch.setattr(Disk, "sync", lambda self, handle: None)
    monkeypatch.setattr(Disk, "sync_folder", lambda self, folder: None)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """An empty journal on Saturday, 21 November 2026."""
    made = Journal(tmp_path / "journal")
    yield made
    made.close()


@pytest.fixture(scope="session")
def _example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("example") / "journal"
    with demo_store(TODAY) as made:
        shutil.copytree(made, folder)
    return folder


@pytest.fixture
def example(_example: Path, tmp_path: Path) -> Iterator[Journal]:
    """The example data on the same day."""
    shutil.copytree(_example, tmp_path / "example")
    made = Journal(tmp_path / "example")
    yield made
    made.close()


@pytest.fixture
def acts(monkeypatch: pytest.MonkeyPatch) -> Callable[[Any], list[tuple[Record, ...]]]:
    """Notes every save of a shelf from now on: what was put in it, one entry a commit."""

    def noting(shelf: Any) -> list[tuple[Record, ...]]:
        seen: list[tuple[Record, ...]] = []
        commit = shelf.commit

        def noted(*puts: Record, **more: Any) -> None:
            seen.append(puts)
            commit(*puts, **more)

        monkeypatch.setattr(shelf, "commit", noted)
        return seen

    return noting


@pytest.fixture
def refusing(monkeypatch: pytest.MonkeyPatch) -> Callable[[Any], None]:
    """Makes every save of a shelf fail, as a full disk does."""

    def refuse(shelf: Any) -> None:
        def full(*puts: Record, **more: Any) -> None:
            raise OSError("no space left")

        monkeypatch.setattr(shelf, "commit", full)

    return refuse
