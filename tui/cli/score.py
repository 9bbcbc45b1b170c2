"""``goodterms score``: answers in, result out. Needs no store."""

from __future__ import annotations

import click

from tui.cli.reading import each_line, parsed, put, put_json, read_text


@click.command()
@click.argument("file", metavar="FILE|-")
@click.option("--json", "as_json_", is_flag=True, help="Print one JSON object.")
@click.option("--lines", is_flag=True, help="JSON Lines in, one JSON result a line out.")
@click.pass_context
def score(ctx: click.Context, file: str, as_json_: bool, lines: bool) -> None:
    """Score the answers of a check in FILE (JSON) and explain the verdict."""
    from tui.content.assessment import load_assessment
    from tui.domain.score_input import read_answers
    from tui.services.scoring import Result, as_json, evaluate

    assessment = load_assessment()
    items = [item.id for item in assessment.items]

    def judge(text: str, where: str) -> Result:
        return evaluate(read_answers(parsed(text, where), items), assessment)

    if lines:
        ctx.exit(0 if each_line(file, lambda text, where: as_json(judge(text, where))) else 1)
    result = judge(read_text(file), "standard input" if file == "-" else file)
    if as_json_:
        put_json(as_json(result))
        return
    from tui.services.sentences import result_sentences

    for line in result_sentences(result, assessment):
        put(line)
