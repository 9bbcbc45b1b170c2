"""``goodterms export``: everything a person wrote, in a form other programs read."""

from __future__ import annotations

import os
from pathlib import Path

import click

from tui.cli.reading import narrate
from tui.domain.trouble import Trouble


@click.command()
@click.option("--format", type=click.Choice(["json"]), default="json", expose_value=False, help="The format.")
@click.option("--mentor", metavar="M", help="Only this mentorship.")
@click.option("--with-private", is_flag=True, help="Include private answers, notes and safety messages.")
@click.argument("dest", default="-", metavar="[DEST]")
@click.pass_context
def export(ctx: click.Context, mentor: str | None, with_private: bool, dest: str) -> None:
    """Write the journal to DEST (standard output). Private answers stay out unless asked for."""
    import sys

    from tui.bootstrap import local_now, look_at, open_services, write_new
    from tui.exchange.json_export import as_json
    from tui.store.place import store_folder

    folder = store_folder(ctx.obj, os.environ)
    only = None
    if mentor is not None:
        with open_services(folder, look=True) as desk:
            only = desk.mentorships.find(mentor).id
    store = look_at(folder)
    text, left_out = as_json(store.archive, store.drafts, local_now(), only=only, with_private=with_private)
    if dest == "-":
        sys.stdout.buffer.write(text.encode("utf-8"))
    else:
        target = Path(dest).expanduser()
        if target.is_dir():
            raise Trouble(f"{dest} is a folder. Name a file in it.")
        write_new(target, text.encode("utf-8"))
        narrate(f"Written to {target}.")
    if left_out:
        things = "1 private thing was" if left_out == 1 else f"{left_out} private things were"
        narrate(f"{things} left out; --with-private includes them.")
