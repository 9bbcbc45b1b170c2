"""``goodterms lint``: the tact check on a text. Needs no store."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from tui.cli.outcome import FAILURE
from tui.cli.reading import each_line, read_text
from tui.cli.writing import put, put_json
from tui.domain.trouble import Trouble

if TYPE_CHECKING:
    from tui.domain.tact import Report

FIELDS = ("text", "channel", "scenario", "mentor", "me")


@click.command()
@click.argument("file", metavar="FILE|-")
@click.option("--channel", default="email", metavar="email|chat|card|talk", help="How it is sent (email).")
@click.option("--scenario", metavar="ID", help="The situation it is written for (none: all rules are on).")
@click.option("--mentor", default="", metavar="NAME", help="The mentor's name, to check its spelling.")
@click.option("--me", default="", metavar="NAME", help="Your own name.")
@click.option("--json", "in_json", is_flag=True, help="Print one JSON object.")
@click.option("--lines", is_flag=True, help="JSON Lines in, one JSON result a line out.")
@click.option("--strict", is_flag=True, help="Exit with status 1 when there is a finding.")
def lint(
    file: str,
    channel: str,
    scenario: str | None,
    mentor: str,
    me: str,
    in_json: bool,
    lines: bool,
    strict: bool,
) -> int:
    """Check the wording of a message. English only; wording, not meaning."""
    from tui.content.exits import load_exits
    from tui.services.tact import Tact

    tact = Tact(load_exits())
    tact.setting(channel, scenario)
    defaults = {"channel": channel, "scenario": scenario, "mentor": mentor, "me": me}
    found = False

    def report_on(case: dict[str, Any]) -> Report:
        nonlocal found
        report = tact.check(**{**defaults, **case})
        found = found or bool(report.findings)
        return report

    good = True
    if lines:
        good = each_line(file, lambda raw: _shaped(report_on(_case(raw))))
    else:
        report = report_on({"text": read_text(file)})
        if in_json:
            put_json(_shaped(report))
        else:
            from tui.services.sentences import report_sentences

            for line in report_sentences(report):
                put(line)
    return 0 if good and not (strict and found) else FAILURE


def _case(raw: object) -> dict[str, Any]:
    """What one line of ``--lines`` says; null says the same as leaving it out."""
    if not isinstance(raw, dict):
        raise Trouble("this is no JSON object. Write one, with “text” in it.")
    for key, value in raw.items():
        if key not in FIELDS:
            raise Trouble(f"there is no field {key[:30]!a}. There are: {', '.join(FIELDS)}.")
        if value is not None and not isinstance(value, str):
            raise Trouble(f"“{key}” must be a text in quotation marks.")
    if raw.get("text") is None:
        raise Trouble("“text” is missing. Put the message there.")
    return {key: value for key, value in raw.items() if value is not None}


def _shaped(report: Report) -> dict[str, Any]:
    return {
        "findings": [asdict(one) for one in report.findings],
        "words": report.words,
        "verdict": report.verdict,
    }
