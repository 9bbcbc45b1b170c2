"""``goodterms score``: answers in, result out. Needs no store."""

from __future__ import annotations

from typing import Any

import click

from tui.cli.outcome import FAILURE
from tui.cli.reading import each_line, parsed, placed, read_text
from tui.cli.writing import put, put_json


@click.command()
@click.argument("file", metavar="FILE|-")
@click.option("--json", "in_json", is_flag=True, help="Print one JSON object.")
@click.option("--lines", is_flag=True, help="JSON Lines in, one JSON result a line out.")
def score(file: str, in_json: bool, lines: bool) -> int:
    """Score a check's answers (JSON) and explain the verdict."""
    from tui.content.assessment import load_assessment
    from tui.domain.score_input import read_answers
    from tui.services.scoring import Result, as_json, evaluate

    assessment = load_assessment()
    items = [item.id for item in assessment.items]

    def judged(raw: Any) -> Result:
        return evaluate(read_answers(raw, items), assessment)

    if lines:
        return 0 if each_line(file, lambda raw: as_json(judged(raw))) else FAILURE
    text = read_text(file)
    with placed(file):
        result = judged(parsed(text))
    if in_json:
        put_json(as_json(result))
        return 0
    from tui.services.sentences import result_sentences

    for line in result_sentences(result, assessment):
        put(line)
    return 0
