"""``goodterms export``: everything a person wrote, in a form other programs read."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from tui.cli.journal import folder_of, looked_at, mentor_id
from tui.cli.outcome import narrate
from tui.cli.writing import put_text
from tui.domain.trouble import Trouble

if TYPE_CHECKING:
    from tui.store.store import Store


@click.command()
@click.option("--format", "form", type=click.Choice(["json", "ics"]), default="json", help="The format.")
@click.option("--mentor", metavar="M", help="Only this mentorship.")
@click.option("--with-private", is_flag=True, help="Include private answers, notes and safety messages.")
@click.argument("dest", default="-", metavar="[DEST]")
@click.pass_obj
def export(store: str | None, form: str, mentor: str | None, with_private: bool, dest: str) -> int:
    """Write the journal to a new file DEST, or to stdout.

    Private answers, private notes and safety messages stay out unless asked for.
    A calendar (ics) holds the days of the meetings and the names, and nothing else.
    """
    from pathlib import Path

    from tui.bootstrap import local_now, write_new
    from tui.exchange.json_export import as_json

    with looked_at(folder_of(store)) as looked:
        only = None if mentor is None else mentor_id(looked, mentor)
        if form == "ics":
            text, left_out = _calendar(looked, only), 0
        else:
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


def _calendar(looked: Store, only: str | None) -> str:
    """All meetings that have a day, of all mentors or of one, as the text of a calendar file."""
    from tui.bootstrap import calendar_file, local_now
    from tui.services.due import appointments

    return calendar_file(appointments(looked.archive, only), local_now()).decode("utf-8")
