"""A result or a report in plain sentences: for a pipe, a script's log, a screen reader."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # Only named here: `lint` has no use for the scores and the assessment, which take long to load.
    from fractions import Fraction

    from tui.content.assessment import Assessment, ChangeWords
    from tui.domain.scoring import Change
    from tui.domain.tact import Finding, Report
    from tui.services.scoring import Result

LEVELS = ("stop", "mend", "tip")
REPORT_WORDS = {
    "ready": "It is ready to send.",
    "mend": "It is worth another look before you send it.",
    "stop": "It is not ready: something has to be filled in or put right first.",
}
NO_WORDS = "There is no text yet."
NO_DATE = "a date is missing, so they are not compared"
NO_WHOLE = "the relationship as a whole has no score in one of the two"


def result_sentences(
    result: Result, assessment: Assessment, evidence: Mapping[str, Sequence[str]] | None = None
) -> Iterator[str]:
    """The result as the app shows it: words first, then the rule, the signs, the numbers, the steps.

    ``evidence``: what the log says, by sign.
    """
    yield f"{result.headline} {result.verdict_name}: {result.verdict_word}."
    yield result.explanation
    if result.rule in ("safety", "credit"):
        red = assessment.red_flags
        yield red.credit_alone if result.rule == "credit" else red.any_yes
        yield red.help
    # Whoever is afraid is shown the way out, and no numbers.
    if result.rule != "safety":
        yield from _reasons(result, assessment, evidence or {})
        yield from _numbers(result, assessment)
        yield from _second_thoughts(result, assessment)
    for number, step in enumerate(result.next_steps, 1):
        yield f"{number}. {step.say}"
    yield f"{assessment.mirror} {assessment.limits}"


def near_words(result: Result, assessment: Assessment) -> str:
    """The warning about scores that lie close to a cut, in one sentence for all of them; empty without one."""
    from tui.services.scoring.evaluate import joined

    names = [
        "your own part" if one.score == "mine" else assessment.dimension(one.score).name
        for one in result.near
    ]
    words = assessment.near_cut.text if len(names) == 1 else assessment.near_cut.text_many
    said = joined(names)
    return words.format(dimension=said[:1].upper() + said[1:]) if names else ""


def uncompared(change: Change, words: ChangeWords) -> str:
    """Why nothing can be said of the relationship as a whole against the last check; empty where it can."""
    reasons = {"too-close": words.say_too_close, "version": words.say_other_version, "no-date": NO_DATE}
    why = reasons.get(change.comparable, "" if change.relationship else NO_WHOLE)
    return f"Against the last check: {why}." if why else ""


def report_sentences(report: Report) -> Iterator[str]:
    """The findings, the worst first, and what they come to."""
    for finding in sorted(report.findings, key=lambda one: (LEVELS.index(one.level), one.start)):
        yield finding_sentence(finding)
    words = "1 word" if report.words == 1 else f"{report.words} words"
    yield f"{words}. {report_words(report)}"


def report_words(report: Report) -> str:
    """What the whole comes to; a text without words has nothing wrong in it, and is not ready for all that."""
    return REPORT_WORDS[report.verdict] if report.words else NO_WORDS


def finding_sentence(finding: Finding) -> str:
    """One finding on one line."""
    quoted = f" “{_on_one_line(finding.excerpt)}”" if finding.excerpt else ""
    if finding.rewrite is None:
        remedy = ""
    else:
        words = _on_one_line(finding.rewrite)
        remedy = f" Instead: “{words}”" if words else " Leave it out."
    return f"{finding.level}, {finding.rule}:{quoted} {finding.reason}{remedy}"


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


def _number(value: Fraction) -> str:
    from tui.domain.scoring import rounded

    return f"{rounded(value):g}"


def _reasons(result: Result, assessment: Assessment, evidence: Mapping[str, Sequence[str]]) -> Iterator[str]:
    yield assessment.with_verdict.rule_line.format(rule=result.rule, when_words=result.when_words)
    if result.verdict == "none":
        yield from (f"Still open, {id}: {assessment.item(id).text}" for id in result.missing)
    for sign in result.sign_states:
        # A lamp without a score is neither on nor off.
        says = f"{sign.say}." if sign.score is None else f"{sign.state}. {sign.say}"
        yield " ".join([f"{sign.name}: {says}", *evidence.get(sign.id, ())])
    for name in result.strengths:
        dimension = assessment.dimension(name)
        yield f"A strength, {dimension.name}: {dimension.high}"
    if result.topic:
        dimension = assessment.dimension(result.topic)
        yield f"The topic, {dimension.name}: {dimension.advice(result.bands[result.topic] or 'low')}"


def _numbers(result: Result, assessment: Assessment) -> Iterator[str]:
    for dimension in assessment.dimensions:
        score, band = result.dimensions[dimension.id], result.bands[dimension.id]
        if score is None or band is None:
            yield f"{dimension.name}: {assessment.scoring.not_enough}."
        else:
            yield f"{dimension.name}: {_number(score)}, {assessment.band(band).name}."
    change, words = result.change, assessment.change
    if change is None:
        return
    shift = change.relationship
    if shift is None:
        yield uncompared(change, words)
    else:
        trend = f"; {words.say_trend}" if change.trend else ""
        yield (
            f"Against the last check, as a whole: {_said(shift.word, words)} "
            f"({_number(shift.difference)} points{trend}), {words.label}."
        )
    for dimension in assessment.dimensions:
        part = change.dimensions[dimension.id]
        if part is not None:
            yield f"{dimension.name}, against the last check: {_said(part.word, words)} ({_number(part.difference)} points)."


def _said(word: str, words: ChangeWords) -> str:
    return {"none": words.say_none, "maybe": words.say_maybe, "changed": words.say_changed}[word]


def _second_thoughts(result: Result, assessment: Assessment) -> Iterator[str]:
    if result.verdict != "none":
        for nearest in result.nearest_changes:
            name = assessment.dimension(nearest.score).name
            verdict = assessment.verdict(nearest.row.verdict).name
            yield f"{name} from {_number(nearest.start)} to {_number(nearest.end)} gives {verdict}."
        close = near_words(result, assessment)
        if close:
            yield close
    if result.leaning_words:
        yield result.leaning_words
    yield from (note.text for note in result.notes)
    yield from (check.text for check in result.answer_checks)
