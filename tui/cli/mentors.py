"""``goodterms mentors``: who they are, and where each mentorship stands."""

from __future__ import annotations

import click

from tui.cli.journal import folder_of
from tui.cli.outcome import narrate
from tui.cli.writing import put, put_json


@click.command()
@click.option("--json", "in_json", is_flag=True, help="Print one JSON object.")
@click.pass_obj
def mentors(store: str | None, in_json: bool) -> int:
    """List the mentors, those who need attention first."""
    from tui.bootstrap import open_services

    with open_services(folder_of(store), look=True) as desk:
        for notice in desk.notices:
            narrate(notice)
        rows = []
        for standing in desk.today.standings():
            one, following = standing.mentorship, desk.mentorships.next_meeting(standing.mentorship.id)
            last = desk.mentorships.last_met(one.id)
            rows.append(
                {
                    "name": one.mentor,
                    "role": one.role,
                    "state": one.state_on(desk.today.today),
                    "phase": one.phase,
                    "cadence_days": one.cadence_days,
                    "since": one.since.isoformat() if one.since else None,
                    "last_met": last.isoformat() if last else None,
                    "next_meeting": following.on.isoformat() if following and following.on else None,
                }
            )
            if not in_json:
                reason = f", {standing.reason}" if standing.reason else ""
                put(f"{one.mentor}: {standing.word}{reason}")
    if in_json:
        put_json({"mentors": rows})
    return 0
