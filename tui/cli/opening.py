"""``goodterms check|debrief|deck|compose [MENTOR]``: open the app at a place."""

from __future__ import annotations

import os

import click

from tui.cli.journal import folder_of, looked_at, mentor_id


def _open(store: str | None, place: str, mentor: str | None) -> int:
    id = ""
    if mentor is not None:
        with looked_at(folder_of(store)) as looked:
            id = mentor_id(looked, mentor)
    from tui.bootstrap import open_app
    from tui.screens.place import Go

    return open_app(store, opening=Go(place, id))


def _wants_plain() -> bool:
    """Whether the surroundings ask for lines instead of a screen."""
    return bool(os.environ.get("ACCESSIBLE")) or os.environ.get("TERM") == "dumb"


@click.command()
@click.argument("mentor", required=False)
@click.option(
    "--plain", is_flag=True, help="Line by line, for a screen reader or a pipe (also: ACCESSIBLE=1)."
)
@click.pass_obj
def check(store: str | None, mentor: str | None, plain: bool) -> int:
    """Take stock of a mentorship; a check under way goes on."""
    if plain or _wants_plain():
        from tui.bootstrap import open_plain_check

        return open_plain_check(store, mentor)
    return _open(store, "check", mentor)


@click.command()
@click.argument("mentor", required=False)
@click.option(
    "--plain", is_flag=True, help="Line by line, for a screen reader or a pipe (also: ACCESSIBLE=1)."
)
@click.pass_obj
def debrief(store: str | None, mentor: str | None, plain: bool) -> int:
    """Write down how a meeting went; a debrief under way goes on."""
    if plain or _wants_plain():
        from tui.bootstrap import open_plain_debrief

        return open_plain_debrief(store, mentor)
    return _open(store, "debrief", mentor)


@click.command()
@click.argument("mentor", required=False)
@click.option(
    "--plain", is_flag=True, help="Line by line, for a screen reader or a pipe (also: ACCESSIBLE=1)."
)
@click.pass_obj
def deck(store: str | None, mentor: str | None, plain: bool) -> int:
    """Browse the spark questions for a meeting."""
    if plain or _wants_plain():
        from tui.bootstrap import open_plain_deck

        return open_plain_deck(store, mentor)
    return _open(store, "deck", mentor)


@click.command()
@click.argument("mentor", required=False)
@click.option(
    "--plain", is_flag=True, help="Line by line, for a screen reader or a pipe (also: ACCESSIBLE=1)."
)
@click.pass_obj
def compose(store: str | None, mentor: str | None, plain: bool) -> int:
    """Write an exit note; a note under way goes on."""
    if plain or _wants_plain():
        from tui.bootstrap import open_plain_note

        return open_plain_note(store, mentor)
    return _open(store, "exit_note", mentor)
