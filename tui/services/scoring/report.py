"""A result in the output format of ``score``, which other programs rely on."""

from __future__ import annotations

from dataclasses import fields
from fractions import Fraction

from tui.content.assessment import Step
from tui.domain.scoring import ALL, Change, Shift, rounded
from tui.services.scoring.result import Result


def as_json(result: Result) -> dict[str, object]:
    """All keys of the format, ready for ``json.dumps``. Numbers are rounded half up to one decimal."""
    return {
        "dimensions": {name: _number(result.dimensions[name]) for name in ALL},
        "bands": {name: result.bands[name] for name in ALL},
        "relationship": _number(result.relationship),
        "mine": _number(result.mine),
        "signs": list(result.signs),
        "lamps": dict(result.lamps),
        "verdict": result.verdict,
        "rule": result.rule,
        "row": result.row,
        "missing": list(result.missing),
        "flags": list(result.flags),
        "near": [
            {"score": each.score, "value": rounded(each.value), "cut": each.cut} for each in result.near
        ],
        "what_would_change_it": [
            {
                "score": each.score,
                "from": rounded(each.start),
                "to": rounded(each.end),
                "verdict": each.row.verdict,
                "rule": each.row.rule,
            }
            for each in result.nearest_changes
        ],
        "next_steps": [_step(step) for step in result.steps],
        "change": _change(result.change) if result.change else None,
    }


def _number(score: Fraction | None) -> float | None:
    return None if score is None else rounded(score)


def _step(step: Step) -> dict[str, object]:
    named = {each.name: getattr(step, each.name) for each in fields(step)}
    return {name: value for name, value in named.items() if value is not None}


def _change(change: Change) -> dict[str, object]:
    relationship = _shift(change.relationship)
    return {
        "comparable": change.comparable,
        **{name: _shift(change.dimensions[name]) for name in ALL},
        "relationship": None if relationship is None else {**relationship, "trend": change.trend},
    }


def _shift(shift: Shift | None) -> dict[str, object] | None:
    if shift is None:
        return None
    return {
        "difference": rounded(shift.difference),
        "band_80": rounded(shift.band_80),
        "band_95": rounded(shift.band_95),
        "word": shift.word,
    }
