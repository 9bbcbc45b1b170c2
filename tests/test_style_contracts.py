"""Style lives in the sheets and color in the themes; a screen's sheet touches that screen only."""

from __future__ import annotations

import ast
import re
from importlib import import_module
from pathlib import Path

import pytest
from textual.css.errors import UnresolvedVariableError
from textual.css.model import Selector, SelectorType
from textual.css.stylesheet import Stylesheet, StylesheetParseError
from textual.theme import Theme

from tui.app import GoodTerms
from tui.dialogs.dialog import Dialog
from tui.screens.place import Place
from tui.themes import THEMES

ROOT = Path(__file__).resolve().parents[1]
SHEETS = sorted(path for path in (ROOT / "styles").iterdir() if not path.name.startswith("."))
SHARED = ("app", "dialogs", "widgets")
"""Sheets that style more than one screen."""
CODE = sorted((ROOT / "tui").rglob("*.py"))
COLOR = re.compile(r"#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b|\b(?:rgba?|hsla?)\(", re.IGNORECASE)


def rules_of(sheet: str, theme: Theme = THEMES[0]) -> list[list[Selector]]:
    """The selectors of each rule, nesting resolved by Textual's own parser; it raises for an error."""
    colors = {**THEMES[0].variables, **theme.to_color_system().generate(), **theme.variables}
    stylesheet = Stylesheet(variables=colors)
    stylesheet.add_source(sheet)
    stylesheet.parse()
    return [one.selectors for rule in stylesheet.rules for one in rule.selector_set]


def strays(sheet: str, screens: set[str]) -> list[str]:
    """The rules of a sheet that are not nested under one of these screens."""
    rules = rules_of(sheet)
    return [
        " ".join(one.css for one in rule)
        for rule in rules
        if rule[0].type is not SelectorType.TYPE or rule[0].name not in screens
    ]


def screens_in(module: str) -> set[str]:
    """The screens that a module defines."""
    found = vars(import_module(f"tui.screens.{module}")).values()
    return {
        one.__name__ for one in found if isinstance(one, type) and issubclass(one, Place) and one is not Place
    }


def test_only_the_themes_name_colors() -> None:
    found = {
        str(path.relative_to(ROOT)): COLOR.findall(path.read_text())
        for path in (*CODE, *SHEETS)
        if path.name != "themes.py"
    }
    assert {path: colors for path, colors in found.items() if colors} == {}
    assert len(COLOR.findall((ROOT / "tui" / "themes.py").read_text())) > 20


def test_no_class_carries_its_own_style_sheet() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in CODE
        for node in ast.walk(ast.parse(path.read_text()))
        if (isinstance(node, ast.Name) and node.id in ("CSS", "DEFAULT_CSS"))
        or (isinstance(node, ast.Attribute) and node.attr in ("CSS", "DEFAULT_CSS"))
    ]
    assert found == []


def test_the_styles_folder_holds_sheets_only() -> None:
    assert {path.suffix for path in SHEETS} == {".tcss"}


@pytest.mark.parametrize("theme", THEMES, ids=[theme.name for theme in THEMES])
def test_every_sheet_parses_in_every_theme(theme: Theme) -> None:
    for sheet in SHEETS:
        assert rules_of(sheet.read_text(), theme), sheet.name


@pytest.mark.parametrize("sheet", [one.stem for one in SHEETS if one.stem not in SHARED])
def test_a_screens_sheet_touches_that_screen_only(sheet: str) -> None:
    modules = [path.stem for path in (ROOT / "tui" / "screens").glob("*.py") if path.stem != "__init__"]
    screens = set().union(*(screens_in(module) for module in modules))
    assert strays((ROOT / "styles" / f"{sheet}.tcss").read_text(), screens) == []


def test_every_sheet_is_loaded() -> None:
    paths = (*GoodTerms.CSS_PATH, Dialog.CSS_PATH)
    assert {Path(str(path)).name for path in paths} == {sheet.name for sheet in SHEETS}


def test_a_stray_rule_and_a_broken_one_would_be_noticed() -> None:
    nested = "DeckScreen { &.-narrow #a { width: 1; } .b { height: 1; } }"
    assert strays(nested, {"DeckScreen"}) == []
    assert strays(f"{nested} #a {{ width: 1; }} Input, DeckScreen .c {{ width: 2; }}", {"DeckScreen"}) == [
        "#a",
        "Input",
    ]
    for broken in ("DeckScreen { color: $nothing-of-ours; }", "DeckScreen { colour: red; }"):
        with pytest.raises((StylesheetParseError, UnresolvedVariableError)):
            rules_of(broken)
