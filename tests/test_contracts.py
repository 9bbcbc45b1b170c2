"""The house rules that a program can check: lint, types, imports, styles, and what must not stand anywhere."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from textual.css.model import SelectorType
from textual.css.stylesheet import Stylesheet

from tui.app import GoodTerms
from tui.dialogs.dialog import Dialog
from tui.screens.place import Place
from tui.themes import THEMES

ROOT = Path(__file__).resolve().parents[1]
SHEETS = sorted((ROOT / "styles").iterdir())
SHARED = ("app", "dialogs", "widgets")
"""Sheets that style more than one screen."""
CODE = sorted((ROOT / "tui").rglob("*.py"))
KEPT = ("tui", "styles", "tests", "docs", ".ci")
TEXT = {".py", ".toml", ".tcss", ".md", ".svg", ".json", ".jsonl", ".txt", ".typed", ""}


def kept_files() -> Iterator[Path]:
    """Every text file that belongs to the project, with or without its history."""
    yield from (path for path in ROOT.iterdir() if path.is_file() and path.suffix in TEXT)
    for folder in KEPT:
        for path in sorted((ROOT / folder).rglob("*")):
            parts = path.relative_to(ROOT / folder).parts
            hidden = any(part.startswith((".", "__pycache__")) for part in parts)
            if path.is_file() and not hidden and path.suffix in TEXT:
                yield path


def where(path: Path, node: ast.AST) -> str:
    return f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}"


@pytest.mark.parametrize(
    "command",
    [
        (sys.executable, "-m", "ruff", "check", "tui", "tests"),
        (sys.executable, "-m", "mypy"),
        (str(Path(sys.executable).with_name("lint-imports")),),
    ],
    ids=["ruff", "mypy", "imports"],
)
def test_the_checkers_find_nothing(command: tuple[str, ...]) -> None:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_only_the_themes_name_colors() -> None:
    named = re.compile(r"#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b|\b(?:rgba?|hsla?)\(", re.IGNORECASE)
    places = [path for path in (*CODE, *SHEETS) if path.name != "themes.py"]
    found = {str(path.relative_to(ROOT)): named.findall(path.read_text()) for path in places}
    assert {path: colors for path, colors in found.items() if colors} == {}
    assert named.search((ROOT / "tui" / "themes.py").read_text())


def test_no_class_carries_its_own_style_sheet() -> None:
    found = [
        where(path, node)
        for path in CODE
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Name | ast.Attribute)
        and getattr(node, "id", getattr(node, "attr", "")) in ("CSS", "DEFAULT_CSS", "INLINE_CSS")
    ]
    assert found == []


def test_the_styles_folder_holds_sheets_only() -> None:
    assert {path.suffix for path in SHEETS} == {".tcss"}


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.stem)
def test_every_sheet_parses_in_every_theme(sheet: Path, theme: object) -> None:
    assert rules_of(sheet, theme)


@pytest.mark.parametrize("sheet", [one for one in SHEETS if one.stem not in SHARED], ids=lambda one: one.stem)
def test_a_screens_sheet_touches_that_screen_only(sheet: Path) -> None:
    screens = {
        name
        for path in (ROOT / "tui" / "screens").glob("*.py")
        for name, one in vars(import_module(f"tui.screens.{path.stem}")).items()
        if isinstance(one, type) and issubclass(one, Place) and one is not Place
    }
    for selectors in rules_of(sheet, THEMES[0]):
        first = selectors[0]
        assert first.type is SelectorType.TYPE, f"{sheet.name}: {first.css}"
        assert first.name in screens, f"{sheet.name}: {first.css}"


def test_every_sheet_is_loaded_by_the_app_or_by_the_dialogs() -> None:
    loaded = {Path(path).name for path in (*GoodTerms.CSS_PATH, Dialog.CSS_PATH)}
    assert loaded == {sheet.name for sheet in SHEETS}


def rules_of(sheet: Path, theme: object) -> list[list[object]]:
    """The selectors of each rule, read by Textual's own parser; it raises for an error."""
    colors = {**THEMES[0].variables, **theme.to_color_system().generate(), **theme.variables}
    stylesheet = Stylesheet(variables=colors)
    stylesheet.read(sheet)
    stylesheet.parse()
    return [one.selectors for rule in stylesheet.rules for one in rule.selector_set]


@pytest.mark.parametrize("path", [*CODE, *sorted((ROOT / "tests").rglob("*.py"))], ids=lambda path: path.name)
def test_nothing_runs_a_shell_guesses_code_or_escapes_markup(path: Path) -> None:
    found = [where(path, node) for node in ast.walk(ast.parse(path.read_text())) if forbidden(node, path)]
    assert found == []


def forbidden(node: ast.AST, path: Path) -> bool:
    """Whether this piece of a program does what none of ours may do."""
    match node:
        case ast.Import(names=names):
            return any(one.name.split(".")[0] in ("yaml", "pickle", "marshal") for one in names)
        case ast.ImportFrom(module=str(module), names=names):
            escaping = module in ("rich.markup", "textual.markup") and any(
                one.name == "escape" for one in names
            )
            return escaping or module.split(".")[0] in ("yaml", "pickle", "marshal")
        case ast.Call(func=ast.Name(id="eval" | "exec")):
            return True
        case ast.Attribute(value=ast.Name(id="os"), attr="system" | "popen"):
            return True
        case ast.Attribute(value=ast.Name(id="markup") | ast.Attribute(attr="markup"), attr="escape"):
            return True
        case ast.keyword(arg="shell", value=ast.Constant(value=True)):
            return True
    return False


@pytest.mark.parametrize(
    "code",
    ["import yaml", "from rich.markup import escape", "from textual.markup import escape", "eval('1')", "os.system('ls')",
     "run('ls', shell=True)", "textual.markup.escape('x')"],
)  # fmt: skip
def test_what_must_not_be_done_would_be_noticed(code: str) -> None:
    assert any(forbidden(node, ROOT) for node in ast.walk(ast.parse(code)))


def test_no_file_names_a_place_on_one_machine_or_a_package_index() -> None:
    own = [str(ROOT), str(Path.home())] if len(ROOT.parts) > 2 else []
    places = re.compile(r"/(?:home|root|Users|work|opt)/\w|[A-Z]:\\Users")
    indexes = re.compile(r"--(?:extra-)?index-url|find[-]links|\bpypi\.|/simple\b", re.IGNORECASE)
    for path in kept_files():
        text = path.read_text(encoding="utf-8")
        for pattern in (places, indexes):
            hit = pattern.search(text)
            assert hit is None, f"{path.relative_to(ROOT)}: {hit}"
        for word in (*own, *index_hosts()):
            assert word not in text, f"{path.relative_to(ROOT)}: {word}"


def index_hosts() -> set[str]:
    """The hosts from which this machine installs packages."""
    settings = " ".join(value for name, value in os.environ.items() if name.startswith(("PIP_", "UV_")))
    configured = subprocess.run(
        [sys.executable, "-m", "pip", "config", "list"], capture_output=True, text=True, check=False
    ).stdout
    hosts = (urlsplit(url).hostname for url in re.findall(r"https?://[^\s'\"]+", settings + configured))
    return {host for host in hosts if host}
