"""The small language in which the assessment file says when a rule holds: checked here, never run."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from tui.content.schema_base import Report


class Vocabulary:
    """The words a condition may use.

    ``functions`` are written with their argument, such as ``low(x)``; a number is compared with a constant,
    a truth stands alone, and ``true`` always holds.
    """

    def __init__(
        self, functions: Iterable[str], numbers: Iterable[str], truths: Iterable[str], scores: Iterable[str]
    ) -> None:
        self.functions = {name.removesuffix("(x)") for name in functions}
        self.numbers, self.scores = set(numbers), set(scores)
        self.truths = {"true", *truths}

    def check(self, condition: str, entry: str, field: str, report: Report) -> None:
        """Note the first thing in a condition that the language does not know."""
        try:
            problem = self._problem(ast.parse(condition, mode="eval").body)
        except (SyntaxError, ValueError):
            problem = "cannot be read"
        if problem:
            report.add(entry, field, problem)

    def _problem(self, node: ast.expr) -> str:
        match node:
            case ast.BoolOp(values=values):
                return next(filter(None, map(self._problem, values)), "")
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                return self._problem(operand)
            case ast.Name(id=name):
                return "" if name in self.truths else f"does not know {name}"
            case ast.Call(func=ast.Name(id=function), args=[ast.Name(id=score)], keywords=[]):
                unknown = [
                    word
                    for word, known in ((function, self.functions), (score, self.scores))
                    if word not in known
                ]
                return f"does not know {unknown[0]}" if unknown else ""
            case ast.Compare(
                left=ast.Name(id=name),
                ops=[ast.Lt() | ast.LtE() | ast.Eq() | ast.GtE() | ast.Gt()],
                comparators=[ast.Constant(value=int() | float())],
            ):
                return "" if name in self.numbers else f"does not know {name}"
        return f"does not know {ast.unparse(node)}"
