"""``goodterms history [MENTOR]``: what happened, newest first."""

from __future__ import annotations

import click

from tui.cli.journal import folder_of
from tui.cli.outcome import narrate
from tui.cli.writing import put, put_json
from tui.domain.trouble import Unknown

SAFETY = "safety"
"""The scenario whose messages and tasks are not for others."""


@click.command()
@click.argument("mentor", required=False)
@click.option("--json", "in_json", is_flag=True, help="Print one JSON object.")
@click.pass_obj
def history(store: str | None, mentor: str | None, in_json: bool) -> int:
    """List what happened in a mentorship, newest first.

    Private notes and what belongs to a safety message stay out.
    """
    from tui.bootstrap import open_services

    with open_services(folder_of(store), look=True) as desk:
        for notice in desk.notices:
            narrate(notice)
        known = desk.mentorships.all()
        if mentor is None and len(known) != 1:
            names = ", ".join(one.mentor for one in known) or "nobody yet"
            raise Unknown(f"Name a mentor. The journal knows: {names}.")
        one = known[0] if mentor is None else desk.mentorships.find(mentor)
        entries = desk.history.entries(one.id)
    shown = [one for one in entries if not one.private and getattr(one.of, "scenario", "") != SAFETY]
    if in_json:
        rows = [
            {"date": entry.on.isoformat(), "what": entry.what, "line": entry.line, "text": entry.text}
            for entry in shown
        ]
        put_json({"mentor": one.mentor, "entries": rows})
    else:
        for entry in shown:
            put(f"{entry.on.isoformat()}  {entry.what:<10} {' '.join(entry.line.split())}")
    left_out = len(entries) - len(shown)
    if left_out:
        things = "1 private thing was" if left_out == 1 else f"{left_out} private things were"
        narrate(f"{things} left out.")
    return 0
