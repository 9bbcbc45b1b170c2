"""``goodterms due``: what waits, for a reminder; days and numbers, and names only when they are asked for."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from tui.cli.journal import folder_of, looked_at
from tui.cli.outcome import narrate
from tui.cli.writing import put, put_json

if TYPE_CHECKING:
    from datetime import date

    from tui.services.due import Waits

KINDS = ("meetings", "checks", "advice", "tasks")


@click.command()
@click.option("--names", is_flag=True, help="Say whom it is about, and what a task is.")
@click.option("--json", "in_json", is_flag=True, help="Print one JSON object.")
@click.pass_obj
def due(store: str | None, names: bool, in_json: bool) -> int:
    """Say what waits: meetings, checks, advice, after-tasks.

    Nothing is printed when nothing waits, so that cron keeps quiet. Tasks about your safety are never listed.
    """
    from tui.bootstrap import local_now
    from tui.services.due import waiting

    today = local_now().date()
    with looked_at(folder_of(store)) as looked:
        found = waiting(looked.archive, today)
    if in_json:
        rows = {kind: [_shaped(one, names) for one in found if one.kind == kind] for kind in KINDS}
        counts = {kind: sum(one.count for one in found if one.kind == kind) for kind in KINDS}
        put_json({"date": today.isoformat(), "counts": counts, **rows})
        return 0
    for one in found:
        put(_line(one, today, names))
    if not found and sys.stderr.isatty():
        narrate("Nothing waits.")
    return 0


def _shaped(one: Waits, names: bool) -> dict[str, object]:
    row: dict[str, object] = {"date": one.on.isoformat(), "state": one.state, "count": one.count}
    return {**row, "mentor": one.mentor, "text": one.text} if names else row


def _line(one: Waits, today: date, names: bool) -> str:
    from tui.services import dates

    words = {
        "passed": f"A meeting was planned for {dates.day(one.on, today)} and is not written down",
        "soon": f"A meeting is on {dates.day(one.on, today)}, {dates.when(one.on, today)}",
        "overdue": f"A meeting is overdue; the last one was {dates.when(one.on, today)}",
        "untried": f"{_pieces(one.count)} untried; the oldest was heard {dates.when(one.on, today)}",
        "due": f"{'A check' if one.kind == 'checks' else 'Something to do'} is due, {dates.day(one.on, today)}",
    }[one.state]
    whose = f" ({one.mentor}{f': {one.text}' if one.text else ''})" if names else ""
    return f"{words}{whose}."


def _pieces(count: int) -> str:
    return "1 piece of advice is" if count == 1 else f"{count} pieces of advice are"
