"""From answers to a result, in the words of the assessment."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from tui.content.assessment import Assessment, Step
from tui.domain.rule_language import World, holds
from tui.domain.scoring import (
    ALL,
    MINE,
    MY_PART,
    Answers,
    Change,
    Flag,
    Scores,
    Sitting,
    bands_of,
    compare,
    contradictions,
    gap,
    gap_order,
    glow,
    haste,
    heat,
    highest,
    lowest,
    missing,
    near,
    score,
    straight_line,
)
from tui.domain.scoring.flags import contradiction
from tui.domain.verdict import Case, Evidence, decide, lamps, nearest_changes, sign_states
from tui.domain.verdict.case import world
from tui.services.scoring.result import Result, SignReading

SOMEONE = "your mentor"
AGREES: Mapping[str, tuple[str, ...]] = {
    "stay": ("keep",),
    "change": ("rekindle", "reshape"),
    "leave": ("part",),
}
"""The verdicts that each leaning agrees with."""
STRENGTHS = 2


def evaluate(
    answers: Answers, assessment: Assessment, mentor: str = SOMEONE, evidence: Evidence | None = None
) -> Result:
    """Judge one check. ``evidence`` is what the log shows; it lights lamps and changes no verdict."""
    scores = score(assessment.items, answers.answers)
    bands = bands_of(scores)
    case = Case(bands, answers.facts, answers.red_flags)
    row = decide(case)
    rule, verdict = assessment.rule(row.id), assessment.verdict(row.verdict)
    weakest, strongest = lowest(scores, answers.importance), highest(scores, answers.importance)
    weakest_mine = lowest(scores, {}, MY_PART)
    words = {
        "mentor": mentor.strip() or SOMEONE,
        "weakest": _name(weakest, assessment),
        "strongest": _name(strongest, assessment),
        "lows": joined([assessment.dimension(sign).name for sign in case.signs]),
    }
    pairs = contradictions(assessment.items, answers.answers)
    flags = _flags(answers, assessment, scores, pairs, row.rule)
    topic = _topic(scores, answers, weakest)
    return Result(
        date=answers.date,
        dimensions=scores.dimensions,
        answered={name: scores.tallies[name].answered for name in ALL},
        bands=bands,
        relationship=scores.relationship,
        mine=scores.mine,
        row=row.id,
        rule=row.rule,
        verdict=row.verdict,
        verdict_name=verdict.name,
        verdict_word=verdict.word,
        headline=filled(rule.headline, words),
        explanation=filled(rule.explanation, words),
        when_words=rule.when_words,
        quote=assessment.quote(rule.quote) if rule.quote else None,
        signs=case.signs,
        lamps=lamps(case),
        sign_states=_readings(case, scores, assessment, evidence),
        missing=missing(assessment.items, answers.answers),
        flags=flags,
        contradictions=pairs,
        answer_checks=tuple(check for check in assessment.answer_checks if check.id in flags),
        notes=tuple(note for note in assessment.verdict_notes if note.id in flags),
        near=near([*scores.dimensions.items(), (MINE, scores.mine)]),
        nearest_changes=nearest_changes(case, scores),
        steps=_steps(
            rule.steps, world(case, evidence), words, {"weakest": weakest, "weakest_mine": weakest_mine}
        ),
        weakest=weakest,
        strongest=strongest,
        weakest_mine=weakest_mine,
        gap_order=gap_order(scores, answers.importance),
        strengths=_strengths(scores, answers, topic),
        topic=topic,
        leaning=answers.leaning,
        leaning_words=_leaning_words(answers, assessment, row.rule, row.verdict),
        change=_change(answers, assessment, scores),
    )


def filled(text: str, words: Mapping[str, str]) -> str:
    """``text`` with each ``{word}`` that is known put in, in one pass: braces in a name stay as they are."""
    return re.sub(r"\{(\w+)\}", lambda found: words.get(found[1], found[0]), text)


def joined(names: Sequence[str]) -> str:
    """Names as one would say them: A; A and B; A, B, and C."""
    if len(names) <= 2:
        return " and ".join(names)
    return f"{', '.join(names[:-1])}, and {names[-1]}"


def _name(dimension: str | None, assessment: Assessment) -> str:
    return assessment.dimension(dimension).name if dimension else ""


def _flags(
    answers: Answers, assessment: Assessment, scores: Scores, pairs: Sequence[str], rule: str
) -> tuple[Flag, ...]:
    items, given, before = assessment.items, answers.answers, answers.previous
    same_items = before is not None and before.version == answers.version
    last = score(items, before.answers).relationship if before and same_items else None
    raised: dict[Flag, bool] = {
        "straight-line": straight_line(items, given, answers.order),
        "contradiction": contradiction(pairs),
        "haste": haste(answers.seconds),
        "heat": heat(scores, before is None, last),
        "glow": glow(items, given),
    }
    never = {note.id for note in assessment.verdict_notes if rule in note.never_shown_after_rules}
    return tuple(flag for flag, up in raised.items() if up and flag not in never)


def _readings(
    case: Case, scores: Scores, assessment: Assessment, evidence: Evidence | None
) -> tuple[SignReading, ...]:
    readings = []
    for name, state in sign_states(case, evidence).items():
        sign = assessment.sign(name)
        value = scores.dimensions[sign.dimension]
        say = assessment.scoring.not_enough if value is None else sign.say(state)
        readings.append(SignReading(name, sign.name, sign.dimension, value, state, say))
    return tuple(readings)


def _steps(
    steps: Sequence[Step], case: World, words: Mapping[str, str], resolved: Mapping[str, str | None]
) -> tuple[Step, ...]:
    return tuple(
        replace(
            step,
            say=filled(step.say, words),
            helps=resolved.get(step.helps, step.helps) if step.helps else None,
            condition=None,
        )
        for step in steps
        if step.condition is None or holds(step.condition, case)
    )


def _topic(scores: Scores, answers: Answers, weakest: str | None) -> str | None:
    widest = next(iter(gap_order(scores, answers.importance)), None)
    return widest if widest and gap(widest, scores, answers.importance) else weakest


def _strengths(scores: Scores, answers: Answers, topic: str | None) -> tuple[str, ...]:
    strengths: list[str] = []
    left = [name for name in ALL if name != topic and bands_of(scores)[name] in ("mid", "high")]
    while left and len(strengths) < STRENGTHS:
        best = highest(scores, answers.importance, left)
        assert best is not None
        strengths.append(best)
        left.remove(best)
    return tuple(strengths)


def _leaning_words(answers: Answers, assessment: Assessment, rule: str, verdict: str) -> str:
    # Nobody whose safety is at stake is asked to think again.
    if answers.leaning is None or verdict == "none" or rule == "safety":
        return ""
    if answers.leaning == "unsure":
        return assessment.leaning.unsure
    agrees = verdict in AGREES[answers.leaning]
    return assessment.leaning.agrees if agrees else assessment.leaning.differs


def _change(answers: Answers, assessment: Assessment, scores: Scores) -> Change | None:
    before = answers.previous
    if before is None:
        return None
    oldest = before.previous
    return compare(
        Sitting(answers.version, answers.date, scores),
        _sitting(before, assessment),
        _sitting(oldest, assessment) if oldest else None,
    )


def _sitting(answers: Answers, assessment: Assessment) -> Sitting:
    return Sitting(answers.version, answers.date, score(assessment.items, answers.answers))
