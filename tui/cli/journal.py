"""The journal as a command sees it: which folder it is, and who a mentor named on the command line is."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from tui.cli.outcome import narrate

if TYPE_CHECKING:
    from pathlib import Path

    from tui.store.store import Store


def folder_of(store: str | None) -> Path:
    """The folder of the ``--store`` option, of the environment, or the person's own."""
    from tui.store.place import store_folder

    return store_folder(store, os.environ)


@contextmanager
def looked_at(folder: Path) -> Iterator[Store]:
    """The store for reading: nothing is made, changed or locked. Raises Trouble when it cannot be read.

    Where an older save had to stand in for the last one, that is said.
    """
    from tui.bootstrap import look_at

    with closing(look_at(folder)) as store:
        for notice in store.notices:
            narrate(notice)
        yield store


def mentor_id(store: Store, name: str) -> str:
    """The id of the mentorship with the mentor of this name. Raises Unknown."""
    from tui.bootstrap import local_now, new_id
    from tui.services.mentorships import Mentorships

    return Mentorships(store.archive, local_now, new_id).find(name).id
