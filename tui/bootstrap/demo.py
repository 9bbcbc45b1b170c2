"""Example data in a folder of its own."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from tui.bootstrap.present import clock_at, new_id
from tui.store.store import Store


@contextmanager
def demo_store(today: date | None = None) -> Iterator[Path]:
    """A temporary store with the example data in it, removed on the way out."""
    from tui.services.demo import story

    folder = Path(tempfile.mkdtemp(prefix="goodterms-demo-"))
    try:
        now = clock_at(today)
        records, drafts = story(now().date(), now().tzinfo)
        store = Store.open(folder, now=now, new_id=new_id)
        try:
            store.archive.commit(*records)
            store.drafts.commit(*drafts)
        finally:
            store.close()
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
