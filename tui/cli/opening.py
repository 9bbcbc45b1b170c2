"""``goodterms check|deck|compose [MENTOR]``: open the app at a place."""

from __future__ import annotations

import click


def _open(ctx: click.Context, place: str, mentor: str | None) -> None:
    from tui.bootstrap import open_app, open_services
    from tui.screens.place import Go
    from tui.store.place import store_folder

    id = ""
    if mentor is not None:
        import os

        with open_services(store_folder(ctx.obj, os.environ), look=True) as desk:
            id = desk.mentorships.find(mentor).id
    ctx.exit(open_app(ctx.obj, opening=Go(place, id)))


@click.command()
@click.argument("mentor", required=False)
@click.pass_context
def check(ctx: click.Context, mentor: str | None) -> None:
    """Take stock of a mentorship; a check under way goes on."""
    _open(ctx, "check", mentor)


@click.command()
@click.argument("mentor", required=False)
@click.pass_context
def deck(ctx: click.Context, mentor: str | None) -> None:
    """Browse the spark questions for a meeting."""
    _open(ctx, "deck", mentor)


@click.command()
@click.argument("mentor", required=False)
@click.pass_context
def compose(ctx: click.Context, mentor: str | None) -> None:
    """Write an exit note; a note under way goes on."""
    _open(ctx, "exit_note", mentor)
