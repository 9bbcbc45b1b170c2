"""A result, a finding or a card in plain sentences, for a terminal without an app, a pipe, a screen reader."""

from __future__ import annotations

from collections.abc import Iterator

from tui.content.assessment import Assessment
from tui.domain.scoring import rounded
from tui.domain.tact import Finding, Report
from tui.services.scoring import Result


def result_sentences(result: Result, assessment: Assessment) -> Iterator[str]:
    """The result in the order in which the app shows it: words first, numbers second."""
    yield f"{result.headline} {result.verdict_name}: {result.verdict_word}."
    yield result.explanation
    yield assessment.with_verdict.rule_line.format(rule=result.rule, when_words=result.when_words)
    for dimension in assessment.dimensions:
        score, band = result.dimensions[dimension.id], result.bands[dimension.id]
        if score is None or band is None:
            yield f"{dimension.name}: {assessment.scoring.not_enough}."
        else:
            yield f"{dimension.name}: {rounded(score):g}, {assessment.band(band).name}."
    for sign in result.sign_states:
        yield f"{sign.name}: {sign.state}. {sign.say}"
    for nearest in result.nearest_changes:
        name = assessment.dimension(nearest.score).name
        verdict = assessment.verdict(nearest.row.verdict).name
        yield f"{name} {rounded(nearest.start):g} -> {rounded(nearest.end):g} gives {verdict}."
    yield from (note.text for note in result.notes)
    yield from (check.text for check in result.answer_checks)
    for number, step in enumerate(result.steps, 1):
        yield f"{number}. {step.say}"


def report_sentences(report: Report) -> Iterator[str]:
    """The findings, the worst first; a clean message is said to be one."""
    order = ("stop", "mend", "tip")
    for finding in sorted(report.findings, key=lambda one: (order.index(one.level), one.start)):
        yield finding_sentence(finding)
    verdict = {
        "ready": "It is ready to send.",
        "mend": "It is worth another look before you send it.",
        "stop": "It is not ready: something has to be filled in or put right first.",
    }
    yield f"{report.words} words. {verdict[report.verdict]}"


def finding_sentence(finding: Finding) -> str:
    """One finding on one line."""
    quoted = f" “{' '.join(finding.excerpt.split())}”" if finding.excerpt else ""
    rewrite = f" Instead: “{' '.join(finding.rewrite.split())}”" if finding.rewrite else ""
    return f"{finding.level}, {finding.rule}:{quoted} {finding.reason}{rewrite}"
