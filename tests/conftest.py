"""What holds for every test run."""

from __future__ import annotations

import os

LEAST_WORKERS = 4
"""Many tests wait for a screen to settle rather than compute, so a few more workers than cores pay."""


def pytest_xdist_auto_num_workers() -> int:
    """How many workers ``-n auto`` starts."""
    return max(LEAST_WORKERS, os.cpu_count() or 1)
