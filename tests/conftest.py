"""What holds for every test run."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.nobody import sitecustomize as nobody
from tests.sheets import read_once

LEAST_WORKERS = 5
"""Many tests wait for a screen to settle rather than compute, so a few more workers than cores pay."""

WATCH = str(Path(nobody.__file__).parent)
os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (WATCH, os.environ.get("PYTHONPATH", ""))))


def pytest_xdist_auto_num_workers() -> int:
    """How many workers ``-n auto`` starts."""
    return max(LEAST_WORKERS, os.cpu_count() or 1)


def pytest_collection_finish() -> None:
    """Style sheets are read once; thousands of tests in memory are not sifted anew, which took a third of the time."""
    read_once()
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 100)


@pytest.fixture(autouse=True)
def _the_environment_stays() -> Iterator[None]:
    """What a test or the program under test changes in the environment is as it was for the next test."""
    before = dict(os.environ)
    yield
    if dict(os.environ) != before:
        os.environ.clear()
        os.environ.update(before)


@pytest.fixture(autouse=True)
def _nobody_is_called(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test, and no Python process that a test starts, calls anybody beyond this machine."""
    calls = tmp_path_factory.getbasetemp() / "calls"
    os.environ[nobody.CALLS] = str(calls)
    yield
    found = [*nobody.tried, *(calls.read_text().splitlines() if calls.exists() else [])]
    nobody.tried.clear()
    calls.unlink(missing_ok=True)
    assert found == []
