"""The house rules that a program can check: lint, types, imports, and what must not stand anywhere."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("tui", "styles", "tests", "docs", ".ci")
TEXT = {".py", ".toml", ".tcss", ".md", ".svg", ".json", ".jsonl", ".txt", ".raw", ".typed", ""}
OTHER_LANGUAGES = ("yaml", "pickle", "marshal", "dill")
"""Formats that can make a program do something when they are read."""

PLACES = re.compile(r"/(?:work|opt|tmp/venv)/\w")
"""Folders of one machine; a made-up ``/home/sam`` in a test is an example."""
INDEXES = re.compile(r"--(?:extra-)?index-url|find[-]links|\bpypi\.|/simp[l]e\b", re.IGNORECASE)


def kept_files() -> Iterator[Path]:
    """Every text file that belongs to the project, whether or not its history is at hand."""
    yield from (path for path in ROOT.iterdir() if path.is_file() and path.suffix in TEXT)
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            parts = path.relative_to(ROOT / folder).parts
            hidden = any(part.startswith((".", "__pycache__")) for part in parts)
            if path.is_file() and path.suffix in TEXT and not hidden:
                yield path


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


def test_nothing_runs_a_shell_or_a_text_as_code_or_escapes_markup() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}"
        for path in kept_files()
        if path.suffix == ".py"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if forbidden(node)
    ]
    assert found == []


def forbidden(node: ast.AST) -> bool:
    """Whether this piece of a program does what none of ours may do."""
    match node:
        case ast.Import(names=names):
            return any(one.name.split(".")[0] in OTHER_LANGUAGES for one in names)
        case ast.ImportFrom(module=str(module), names=names):
            escape = any(one.name == "escape" for one in names)
            return module.split(".")[0] in OTHER_LANGUAGES or (escape and module.endswith("markup"))
        case ast.Call(func=ast.Name(id="eval" | "exec")):
            return True
        case ast.Attribute(value=ast.Name(id="os"), attr="system" | "popen"):
            return True
        case ast.Attribute(value=ast.Name(id="markup") | ast.Attribute(attr="markup"), attr="escape"):
            return True
        case ast.keyword(arg="shell", value=ast.Constant(value=True)):
            return True
        case _:
            return False


@pytest.mark.parametrize(
    "code",
    [
        "import yaml",
        "from rich.markup import escape",
        "from textual.markup import escape as safe",
        "textual.markup.escape(text)",
        "eval(text)",
        "os.system(text)",
        "run(text, shell=True)",
    ],
)
def test_each_of_them_would_be_noticed(code: str) -> None:
    assert any(forbidden(node) for node in ast.walk(ast.parse(code)))


def test_no_file_names_a_place_on_one_machine_or_a_package_index() -> None:
    home = str(Path.home())
    own = {str(ROOT), *index_hosts(), *([home] if home.count("/") > 1 else [])}
    found = []
    for path in kept_files():
        text = path.read_text(encoding="utf-8", errors="replace")
        hits = [one[0] for pattern in (PLACES, INDEXES) for one in pattern.finditer(text)]
        found += [f"{path.relative_to(ROOT)}: {hit}" for hit in (*hits, *(one for one in own if one in text))]
    assert found == []


def index_hosts() -> set[str]:
    """The hosts from which this machine installs packages."""
    settings = " ".join(value for name, value in os.environ.items() if name.startswith(("PIP_", "UV_")))
    configured = subprocess.run(
        [sys.executable, "-m", "pip", "config", "list"], capture_output=True, text=True, check=False
    ).stdout
    hosts = {urlsplit(url).hostname for url in re.findall(r"\w+://[^\s'\"]+", settings + configured)}
    return {host for host in hosts if host}
