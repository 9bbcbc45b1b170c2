"""``goodterms restore``: the backups, and the way back to one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from tui.cli.journal import folder_of
from tui.cli.outcome import narrate
from tui.cli.writing import put, put_json
from tui.domain.tally import in_words

if TYPE_CHECKING:
    from tui.store.backups import Backup


@click.command()
@click.option("--list", "listed", is_flag=True, help="Show the backups there are.")
@click.option("--json", "in_json", is_flag=True, help="With --list: print one JSON object.")
@click.argument("which", required=False, metavar="[DATE]")
@click.pass_context
def restore(ctx: click.Context, listed: bool, in_json: bool, which: str | None) -> int:
    """Go back to a backup, or list them.

    DATE is a date or a name from the list, or a backup file. What is in the journal now becomes a backup first, so this can be taken back.
    """
    from tui.bootstrap import backups_of
    from tui.store.place import call

    if listed == bool(which) or (in_json and not listed):
        raise click.UsageError("Give either a date or --list, and --json only with --list.", ctx)
    folder = folder_of(ctx.obj)
    backups = backups_of(folder)
    if which:
        entry = backups.named(which)
        kept = backups.restore(entry)
        put(f"The journal is now as in the backup {entry.name}.")
        if kept:
            narrate(f"What was there before is kept in {kept}.")
        if kept and kept.parent == backups.folder:  # what could not be read was set aside, and is none
            name = kept.stem.removeprefix("journal-")
            narrate(f"To take this back: {call(f'restore {name}', folder)}")
        return 0
    entries = backups.all()
    if in_json:
        put_json({"folder": str(backups.folder), "backups": [_shaped(entry) for entry in entries]})
        return 0
    if not entries:
        narrate(f"There are no backups in {backups.folder} yet; the first save of each day makes one.")
    width = max((len(entry.name) for entry in entries), default=0)
    for entry in entries:
        put(f"{entry.name:<{width}}  {_size(entry.size):>8}  {_content(entry)}")
    return 0


def _size(size: int) -> str:
    return f"{size} B" if size < 1000 else f"{size / 1000:.1f} kB" if size < 1e6 else f"{size / 1e6:.1f} MB"


def _content(entry: Backup) -> str:
    if entry.fault:
        return f"cannot be read: {entry.fault}"
    return in_words(entry.counts) or "empty"


def _shaped(entry: Backup) -> dict[str, object]:
    return {
        "name": entry.name,
        "day": entry.day.isoformat(),
        "reason": entry.reason,
        "bytes": entry.size,
        "readable": not entry.fault,
        "fault": entry.fault,
        "records": dict(entry.counts),
    }
