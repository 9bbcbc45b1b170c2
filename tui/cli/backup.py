"""``goodterms backup``: keep the journal as it is now."""

from __future__ import annotations

import os

import click

from tui.cli.journal import folder_of
from tui.cli.outcome import narrate
from tui.cli.writing import put
from tui.domain.trouble import Trouble, Unknown


@click.command()
@click.option("--to", metavar="DIR", help="Put a copy there, such as on another disk, with the drafts.")
@click.pass_obj
def backup(store: str | None, to: str | None) -> int:
    """Keep the journal as it is now, and say where.

    The first save of each day does so by itself.
    """
    from pathlib import Path

    from tui.bootstrap import backups_of, write_new
    from tui.store.disk import Disk
    from tui.store.reading import sound_files

    folder = folder_of(store)
    if to is not None and not os.path.isdir(to):
        raise Unknown(f"There is no folder {to}. Make it first, or name another one.")
    backups, files = backups_of(folder), sound_files(folder, Disk())
    made: list[Path] = []
    if to is None:
        made += [place for place in [backups.make("asked")] if place]
    else:
        for path, data in files.items():
            place = Path(to) / f"{path.stem}-{backups.stamp()}-asked{path.suffix}"
            write_new(place, data)
            made.append(place)
    if not made:
        raise Trouble(f"There is no journal in {folder}, so there is nothing to keep.")
    for one in made:
        put(str(one))
    if to is not None:
        narrate("It can be read by whoever can read that folder's disk.")
    return 0
