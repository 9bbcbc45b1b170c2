"""``goodterms doctor``: is everything about the journal in order, and what to do where it is not."""

from __future__ import annotations

from dataclasses import asdict

import click

from tui.cli.journal import folder_of
from tui.cli.outcome import FAILURE
from tui.cli.writing import put, put_json

MARKS = {"good": "ok", "note": "--", "wrong": "!!"}


@click.command()
@click.option("--json", "in_json", is_flag=True, help="Print one JSON object.")
@click.pass_obj
def doctor(store: str | None, in_json: bool) -> int:
    """Check the journal's files and change nothing.

    Exits with status 1 when something is wrong.
    """
    from tui.bootstrap import local_now
    from tui.store.checkup import Checkup
    from tui.store.disk import Disk

    folder = folder_of(store)
    findings = Checkup(folder, Disk(), local_now).findings()
    wrong = sum(finding.state == "wrong" for finding in findings)
    if in_json:
        found = [asdict(finding) for finding in findings]
        put_json({"folder": str(folder), "wrong": wrong, "findings": found})
    else:
        width = max(len(finding.about) for finding in findings)
        for finding in findings:
            put(f"{MARKS[finding.state]}  {finding.about:<{width}}  {finding.found}")
            if finding.advice:
                put(f"    {'':<{width}}  {finding.advice}")
        things = "1 thing is" if wrong == 1 else f"{wrong} things are"
        put(f"{things} wrong." if wrong else "Everything is in order.")
    return FAILURE if wrong else 0
