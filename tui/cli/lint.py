"""``goodterms lint``: the tact check on a text. Needs no store."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import click

from tui.cli.reading import decoded, each_line, parsed, put, put_json, read_bytes
from tui.domain.trouble import Trouble

FIELDS = ("text", "channel", "scenario", "mentor", "me")


@click.command()
@click.argument("file", metavar="FILE|-")
@click.option("--channel", default="email", metavar="email|chat|card|talk", help="How it is sent.")
@click.option("--scenario", metavar="ID", help="The situation it is written for; none: all rules on.")
@click.option("--mentor", default="", metavar="NAME", help="The mentor's name, to check its spelling.")
@click.option("--me", default="", metavar="NAME", help="Your own name.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option("--lines", is_flag=True, help="JSON Lines in, one JSON result a line out.")
@click.option("--strict", is_flag=True, help="Exit with status 1 when there is a finding.")
@click.pass_context
def lint(
    ctx: click.Context,
    file: str,
    channel: str,
    scenario: str | None,
    mentor: str,
    me: str,
    as_json: bool,
    lines: bool,
    strict: bool,
) -> None:
    """Check the wording of a message in FILE. English only; wording, not meaning."""
    from tui.content.exits import load_exits
    from tui.domain.tact import Report
    from tui.services.sentences import report_sentences
    from tui.services.tact import Tact

    tact = Tact(load_exits())
    tact.setting(channel, scenario)
    found = False

    def shaped(report: Report) -> dict[str, Any]:
        nonlocal found
        found = found or bool(report.findings)
        return {
            "findings": [asdict(one) for one in report.findings],
            "words": report.words,
            "verdict": report.verdict,
        }

    def judge(text: str, where: str) -> dict[str, Any]:
        return shaped(tact.check(**_case(parsed(text, where), where, channel, scenario, mentor, me)))

    if lines:
        good = each_line(file, judge)
        ctx.exit(0 if good and not (strict and found) else 1)
    text = decoded(read_bytes(file), "standard input" if file == "-" else file)
    report = tact.check(text, channel=channel, scenario=scenario, mentor=mentor, me=me)
    if as_json:
        put_json(shaped(report))
    else:
        for line in report_sentences(report):
            put(line)
    ctx.exit(1 if strict and report.findings else 0)


def _case(
    raw: object, where: str, channel: str, scenario: str | None, mentor: str, me: str
) -> dict[str, Any]:
    """One line of ``--lines``; what it leaves out is taken from the options."""
    if not isinstance(raw, dict):
        raise Trouble(f"{where}: must be an object with “text”.")
    for key, value in raw.items():
        if key not in FIELDS:
            raise Trouble(f"{where}: there is no field “{key}”. Known: {', '.join(FIELDS)}.")
        if not isinstance(value, str) and not (value is None and key != "text"):
            raise Trouble(f"{where}: {key} must be a text.")
    if "text" not in raw:
        raise Trouble(f"{where}: “text” is missing.")
    defaults = {"channel": channel, "scenario": scenario, "mentor": mentor, "me": me}
    return defaults | {key: value for key, value in raw.items() if value is not None}
