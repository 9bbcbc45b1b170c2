"""The little language in which the content file says when something holds: read, checked, never executed.

``and``, ``or``, ``not``, parentheses, ``true``, the truths by name, ``low(x)``, ``mid(x)``, ``high(x)`` and
``below_high(x)`` of a score, and one comparison of a number with a constant. Anything else is a
``RuleError``.
"""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from tui.domain.scoring.bands import Band

SCORES = ("D", "E", "X", "R", "I", "T", "mine", "relationship")
NUMBERS = (
    "signs",
    "scored_relationship",
    "scored_mine",
    "fair_or_low",
    "fair_or_low_relationship",
    "adjusted",
    "meetings",
    "gap_ratio",
    "generic_share",
)
TRUTHS = (
    "fear",
    "crossed",
    "credit",
    "mentor_ends",
    "meetings_known",
    "external_end",
    "goals_met",
    "direction_changed",
)
FUNCTIONS: Mapping[str, tuple[Band, ...]] = {
    "low": ("low",),
    "mid": ("mid",),
    "high": ("high",),
    "below_high": ("low", "mid"),
}
"""Each function, with the bands of its score for which it is true. A missing score is in none."""

LONGEST = 500
"""Characters; a longer text is refused before it is parsed."""

_COMPARISONS: Mapping[type[ast.cmpop], Callable[[Any, Any], bool]] = {
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Eq: operator.eq,
    ast.GtE: operator.ge,
    ast.Gt: operator.gt,
}


class RuleError(ValueError):
    """The text is not in the language; the message names the part that is not."""


@dataclass(frozen=True, slots=True)
class World:
    """What the names of the language stand for in one case. Every name must be given."""

    bands: Mapping[str, Band | None]
    numbers: Mapping[str, float]
    truths: Mapping[str, bool]


Rule = Callable[[World], bool]


def holds(text: str, world: World) -> bool:
    """Whether the rule ``text`` is true in ``world``. Raises ``RuleError``."""
    return read_rule(text)(world)


@cache
def read_rule(text: str) -> Rule:
    """Turn a rule into a function. Raises ``RuleError`` for anything outside the language."""
    if len(text) > LONGEST:
        raise RuleError(f"a rule has at most {LONGEST} characters")
    try:
        tree = ast.parse(text.strip(), mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise RuleError(f"not a rule: {text!r}") from error
    return _read(tree.body)


def _read(node: ast.expr) -> Rule:
    match node:
        case ast.BoolOp(op=ast.And(), values=values):
            parts = [_read(value) for value in values]
            return lambda world: all(part(world) for part in parts)
        case ast.BoolOp(op=ast.Or(), values=values):
            parts = [_read(value) for value in values]
            return lambda world: any(part(world) for part in parts)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            inner = _read(operand)
            return lambda world: not inner(world)
        case ast.Name(id="true"):
            return lambda _: True
        case ast.Name(id=name) if name in TRUTHS:
            return lambda world: world.truths[name]
        case ast.Call(func=ast.Name(id=function), args=[ast.Name(id=name)], keywords=[]):
            return _band_rule(function, name)
        case ast.Compare(left=ast.Name(id=name), ops=[comparison], comparators=[ast.Constant(value=value)]):
            return _comparison(name, comparison, value)
    raise RuleError(f"not in the rule language: {ast.unparse(node)}")


def _band_rule(function: str, name: str) -> Rule:
    if function not in FUNCTIONS or name not in SCORES:
        raise RuleError(f"not in the rule language: {function}({name})")
    bands = FUNCTIONS[function]
    return lambda world: world.bands[name] in bands


def _comparison(name: str, comparison: ast.cmpop, value: object) -> Rule:
    compare = _COMPARISONS.get(type(comparison))
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if compare is None or name not in NUMBERS or not number:
        raise RuleError(f"not a comparison of a known number with a constant: {name}")
    return lambda world: compare(world.numbers[name], value)
