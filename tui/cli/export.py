"""``goodterms export``: everything a person wrote, in a form other programs read."""

from __future__ import annotations

import os

import click

from tui.cli.journal import folder_of, looked_at, mentor_id
from tui.cli.outcome import narrate
from tui.cli.writing import put_text
from tui.domain.trouble import Trouble


@click.command()
@click.option("--format", type=click.Choice(["json"]), default="json", expose_value=False, help="The format.")
@click.option("--mentor", metavar="M", help="Only this mentorship.")
@click.option("--with-private", is_flag=True, help="Include private answers, notes and safety messages.")
@click.argument("dest", default="-", metavar="[DEST]")
@click.pass_obj
def export(store: str | None, mentor: str | None, with_private: bool, dest: str) -> int:
    """Write the journal to a new file DEST, or to stdout.

    Private answers, private notes and safety messages stay out unless asked for.
    """
    from pathlib import Path

    from tui.bootstrap import local_now, write_new
    from tui.exchange.json_export import as_json

    with looked_at(folder_of(store)) as looked:
        only = None if mentor is None else mentor_id(looked, mentor)
        text, left_out = as_json(
            looked.archive, looked.drafts, local_now(), only=only, with_private=with_private
        )
    if dest == "-":
        put_text(text)
    elif os.path.isdir(dest):
        raise Trouble(f"{dest} is a folder. Name a new file in it.")
    else:
        write_new(Path(dest), text.encode("utf-8"))
        narrate(f"Written to {dest}.")
    if left_out:
        things = "1 private thing was" if left_out == 1 else f"{left_out} private things were"
        narrate(f"{things} left out; --with-private includes them.")
    return 0
