"""No text is handed to the terminal parts as a plain string that would be read as markup."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
CODE = [path for path in sorted((ROOT / "tui").rglob("*.py")) if "textual" in path.read_text()]
"""The terminal parts; the others have no slots to read markup."""
SLOTS = {"Static": 1, "Label": 1, "Button": 1, "Checkbox": 1, "RadioButton": 1, "Link": 1, "Option": 1, "Digits": 0,
         "OptionList": 9, "SelectionList": 9, "Select": 9, "Collapsible": 1, "Tab": 1, "TabPane": 1,
         "update": 1, "add_option": 1, "add_options": 9}  # fmt: skip
"""Calls that read a plain string as markup, and how many of their first arguments they read."""
TITLES = {"border_title", "border_subtitle", "tooltip"}
MAKERS = {"Content", "ink", "lines", "Text", "assemble", "_unread"}


def faults(source: str, makers: set[str]) -> Iterator[str]:
    """The places in a module at which a string may be read as markup."""
    tree = ast.parse(source)
    known = _content_names(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from (f"{node.lineno}: {what}" for what in _call_faults(node, makers, known))
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if (
                    isinstance(target, ast.Attribute)
                    and target.attr in TITLES
                    and not _safe(node.value, makers, known)
                ):
                    yield f"{node.lineno}: {target.attr}"


def _call_faults(call: ast.Call, makers: set[str], known: set[str]) -> Iterator[str]:
    name = _name(call.func)
    named = {one.arg: one.value for one in call.keywords}
    marked = named.get("markup")
    if isinstance(marked, ast.Constant) and marked.value is True:
        yield "markup=True"
    off = isinstance(marked, ast.Constant) and marked.value is False
    if name == "from_markup" and not (call.args and isinstance(call.args[0], ast.Constant)):
        yield "from_markup of something that is no literal"
    if name in ("Hit", "DiscoveryHit"):
        at = 1 if name == "Hit" else 0  # the first argument of a hit is its score
        shown = [*call.args[at : at + 1], *([named["help"]] if "help" in named else [])]
        yield from (f"{name} of {ast.unparse(one)}" for one in shown if not _safe(one, makers, known))
        return
    if name == "notify" and not off and not all(_literal(one) for one in call.args):
        yield "notify without markup=False"
    for value in call.args[: SLOTS.get(name, 0)] if not off else ():
        if not (name == "update" and isinstance(value, ast.Dict)) and not _safe(value, makers, known):
            yield f"{name}({ast.unparse(value)})"


def _safe(value: ast.expr, makers: set[str], known: set[str]) -> bool:
    """Whether an expression is content, a number, or a literal without a bracket."""
    match value:
        case ast.Constant():
            return _literal(value)
        case ast.Call():
            return _name(value.func) in makers
        case ast.IfExp():
            return _safe(value.body, makers, known) and _safe(value.orelse, makers, known)
        case ast.Name() | ast.Attribute():
            return _name(value).lstrip("_") in known | makers
        case ast.Starred():
            return _safe(value.value, makers, known)
    return False


def _literal(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and not (isinstance(value.value, str) and "[" in value.value)


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _content_names(tree: ast.AST) -> set[str]:
    """Parameters, attributes and properties that a module says are content, and what is made by a maker."""
    names = set()
    for node in ast.walk(tree):
        match node:
            case ast.arg(arg=name, annotation=ast.Name(id="Content")):
                names.add(name)
            case ast.FunctionDef(name=name, returns=ast.Name(id="Content")):
                names.add(name)
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(func=func)) if _name(func) in MAKERS:
                names.add(name)
    return {name.lstrip("_") for name in names}


def _makers() -> set[str]:
    """Every function of the app that says it returns content."""
    found = {
        node.name
        for path in CODE
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef)
        and isinstance(node.returns, ast.Name)
        and node.returns.id == "Content"
    }
    return found | MAKERS


def test_no_string_is_read_as_markup() -> None:
    makers = _makers()
    found = [f"{path.relative_to(ROOT)}:{one}" for path in CODE for one in faults(path.read_text(), makers)]
    assert found == []


@pytest.mark.parametrize(
    "line",
    [
        "Static(mentor.name)",
        "Static(f'{mentor}')",
        "Static('[b]bold[/b]')",
        "Label(str(trouble))",
        "Button('Delete ' + name)",
        "self.query_one('#x').update(name)",
        "self.notify(words)",
        "self.notify(f'{words}', severity='error')",
        "self.app.notify(words, markup=True)",
        "Content.from_markup(words)",
        "Content.from_markup(f'[b]{words}')",
        "widget.border_title = name",
        "widget.tooltip = f'{name}'",
        "rows.add_option(name)",
        "Hit(score, name, callback, help=_unread(tip))",
        "Hit(score, Content(name), callback, help=tip)",
        "OptionList(*names)",
        "Static(words if words else ink(words))",
    ],
)  # fmt: skip
def test_the_scan_would_notice(line: str) -> None:
    assert list(faults(line, MAKERS))


@pytest.mark.parametrize(
    "line",
    [
        "Static()",
        "Static(ink(name))",
        "Static(id='x')",
        "self.notify(words, markup=False)",
        "self.notify('Saved.')",
        "Content.from_markup('$name', name=name)",
        "def f(text: Content): Static(text)",
        "Static(ink(name) if name else '')",
        "digest.update({1: 2})",
    ],
)
def test_the_scan_lets_pass_what_is_safe(line: str) -> None:
    assert not list(faults(line, MAKERS))
