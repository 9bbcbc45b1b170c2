"""``goodterms demo``: the app on example data."""

from __future__ import annotations

from datetime import datetime

import click


@click.command()
@click.option(
    "--today", type=click.DateTime(["%Y-%m-%d"]), hidden=True, help="Tell the example relative to this day."
)
@click.pass_obj
def demo(store: str | None, today: datetime | None) -> int:
    """Open the app on example data that is thrown away."""
    from tui.bootstrap import open_app

    return open_app(store, demo=True, today=today.date() if today else None)
