"""``goodterms info``: where the journal lies and what is in it."""

from __future__ import annotations

import click

from tui.cli.journal import folder_of, looked_at
from tui.cli.writing import put, put_json


@click.command()
@click.option("--json", "in_json", is_flag=True, help="Print one JSON object.")
@click.pass_obj
def info(store: str | None, in_json: bool) -> int:
    """Say where the journal lies and what is in it."""
    from tui import __version__
    from tui.domain.kinds import ARCHIVE, DRAFTS
    from tui.domain.tally import named

    folder = folder_of(store)
    with looked_at(folder) as looked:
        records = {model.kind: len(looked.archive.all(model)) for model in ARCHIVE}
        drafts = {model.kind: len(looked.drafts.all(model)) for model in DRAFTS}
    exists = folder.is_dir()
    if in_json:
        place = {"folder": str(folder), "exists": exists}
        put_json({"version": __version__, **place, "records": records, "drafts": drafts})
        return 0
    put(f"Good Terms {__version__}")
    put(f"The journal lies in {folder}{'' if exists else ', which does not exist yet'}")
    for kind, number in (*records.items(), *drafts.items()):
        if number:
            put(f"{number:>6}  {named(kind, number)}")
    put("Nothing in it ever leaves this machine.")
    return 0
