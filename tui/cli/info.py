"""``goodterms info``: where the journal lies and what is in it."""

from __future__ import annotations

import os

import click

from tui.cli.reading import put, put_json


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_context
def info(ctx: click.Context, as_json: bool) -> None:
    """Say where the journal lies and count what is in it; nothing is changed."""
    from tui import __version__
    from tui.bootstrap import look_at
    from tui.domain.kinds import ARCHIVE, DRAFTS
    from tui.store.place import store_folder

    folder = store_folder(ctx.obj, os.environ)
    store = look_at(folder)
    counts = {model.kind: len(store.archive.all(model)) for model in ARCHIVE}
    drafts = {model.kind: len(store.drafts.all(model)) for model in DRAFTS}
    if as_json:
        put_json(
            {
                "version": __version__,
                "folder": str(folder),
                "exists": folder.is_dir(),
                "records": counts,
                "drafts": drafts,
            }
        )
        return
    put(f"Good Terms {__version__}")
    put(f"The journal lies in {folder}" + ("" if folder.is_dir() else ", which does not exist yet"))
    for kind, count in (*counts.items(), *drafts.items()):
        if count:
            put(f"{count:>6}  {kind.replace('_', ' ')}")
    put("Nothing in it ever leaves this machine.")
