"""The command line without a process of its own, and with one; a journal full of example data."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from tui.bootstrap import new_id
from tui.cli.main import run
from tui.services.demo import story
from tui.store.store import Store

TODAY = date(2026, 11, 21)
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
GOODTERMS = [sys.executable, "-m", "tui"]


@dataclass(frozen=True)
class Ran:
    """What a command did: its exit status and what it wrote."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON value that was printed on one line."""
        assert self.out.endswith("\n")
        assert self.out.count("\n") == 1
        return json.loads(self.out)

    @property
    def rows(self) -> list[Any]:
        """The JSON values that were printed one a line."""
        assert self.out.endswith("\n")
        return [json.loads(line) for line in self.out[:-1].split("\n")]

    def complains(self, status: int, *words: str) -> None:
        """One line on standard error with these words, nothing on standard output."""
        assert (self.status, self.out) == (status, "")
        assert self.err.startswith("goodterms: ")
        assert self.err.count("\n") == 1
        assert self.err.endswith("\n")
        assert "Traceback" not in self.err
        for word in words:
            assert word in self.err


Cli = Callable[..., Ran]


@pytest.fixture(autouse=True)
def _own_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test comes near the journal of the person who runs it, nor depends on how Python is set up there."""
    monkeypatch.setenv("GOODTERMS_STORE", str(tmp_path / "nowhere"))
    # Where nothing is buffered, nothing is lost by a flush that was forgotten.
    monkeypatch.delenv("PYTHONUNBUFFERED", raising=False)


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Cli:
    """Runs a command in this process; ``stdin`` is text or bytes."""

    def ran(*arguments: object, stdin: str | bytes = b"") -> Ran:
        data = stdin if isinstance(stdin, bytes) else stdin.encode()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), "utf-8"))
        capsys.readouterr()
        status = run([str(one) for one in arguments])
        return Ran(status, *capsys.readouterr())

    return ran


@pytest.fixture
def process() -> Callable[..., Ran]:
    """Runs a command in a process of its own, without a terminal."""

    def ran(*arguments: object, stdin: bytes = b"", env: dict[str, str] | None = None) -> Ran:
        done = subprocess.run(
            [*GOODTERMS, *map(str, arguments)],
            input=stdin,
            capture_output=True,
            env={**os.environ, **(env or {})},
            timeout=30,
            check=False,
        )
        return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())

    return ran


def opened(folder: Path) -> Store:
    """The store in a folder, to write to."""
    return Store.open(folder, now=lambda: NOON, new_id=new_id)


@pytest.fixture
def open_store() -> Iterator[Callable[[Path], Store]]:
    """Opens a store to write to; what the test leaves open is closed after it."""
    stores: list[Store] = []

    def open_one(folder: Path) -> Store:
        stores.append(opened(folder))
        return stores[-1]

    yield open_one
    for store in stores:
        store.close()


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with the example data; not to be changed."""
    folder = tmp_path_factory.mktemp("example") / "store"
    records, drafts = story(TODAY, UTC)
    store = opened(folder)
    store.archive.commit(*records)
    store.drafts.commit(*drafts)
    store.close()
    return folder


@pytest.fixture
def journal(example: Path, tmp_path: Path) -> Path:
    """A store with the example data, to do with as one likes."""
    return shutil.copytree(example, tmp_path / "journal")


@pytest.fixture
def bytes_of() -> Callable[[Path], dict[str, bytes]]:
    """Every file under a folder with its bytes."""
    return lambda folder: {
        str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Writes a file to give to a command."""

    def written(content: Any, name: str = "input.json") -> Path:
        path = tmp_path / name
        if not isinstance(content, str | bytes):
            content = json.dumps(content)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return written
