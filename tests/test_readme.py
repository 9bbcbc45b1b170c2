"""The README tells the truth: its keys and pictures are today's, its commands exist."""

from __future__ import annotations

import re
import subprocess
import tomllib
import xml.etree.ElementTree as ET

import click
import pytest

from tests.readme.keys import key_tables
from tests.readme.page import README, ROOT, made_anew, with_part
from tests.readme.pictures import FOLDER, PICTURES, alone, drawn, path_of
from tests.readme.tact import PAGE, page_anew
from tui.cli.main import COMMANDS, goodterms
from tui.keys import EVERYWHERE, PLACES

STALE = "make them anew with: python -m tests.readme"
TEXT = README.read_text(encoding="utf-8")


def blocks() -> list[str]:
    """The shell commands that the README asks a reader to run."""
    return re.findall(r"^```sh\n(.*?)\n```$", TEXT, re.MULTILINE | re.DOTALL)


def test_the_key_tables_and_the_tour_are_todays() -> None:
    assert made_anew(TEXT) == TEXT, STALE
    with pytest.raises(ValueError, match="once each"):
        with_part(TEXT, "no such part", "")


def test_the_figures_of_the_tact_check_are_todays() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert page_anew(page) == page, STALE


def test_the_key_tables_name_every_key() -> None:
    tables = key_tables()
    for place in (EVERYWHERE, *PLACES.values()):
        for key in place.keys:
            assert f"| {key.tip} |" in tables
    assert len(re.findall("<summary>(.*)</summary>", tables)) == len(PLACES)
    assert len(set(re.findall("<summary>(.*)</summary>", tables))) == len(PLACES)


@pytest.mark.parametrize("name", PICTURES)
async def test_a_picture_is_todays_and_loads_nothing_from_elsewhere(name: str) -> None:
    kept = (ROOT / path_of(name)).read_text(encoding="utf-8")
    assert await drawn(name) == kept, STALE
    root = ET.fromstring(kept)
    assert {element.tag.rpartition("}")[2] for element in root.iter()}.isdisjoint(
        {"image", "script", "use", "a"}
    )
    assert re.findall(r"\w+://[^\"]*", kept) == ["http://www.w3.org/2000/svg"]
    assert not re.search(r"@font-face|@import|src:|Fira", kept)
    assert len(kept) < 80_000


def test_a_picture_that_would_load_a_font_is_freed_of_it() -> None:
    face = '@font-face { font-family: "Fira Code"; src: local("x"), url("https://far.example/f.woff2"); }'
    rule = ".m { font-family: Fira Code, monospace; font-size: 20px; }"
    style = f"<svg><!-- by --><style>{face} {rule}</style></svg>"
    freed = "<svg><style>.m { font-family: ui-monospace, monospace; font-size: 20px; }</style></svg>"
    assert "".join(alone(style).split()) == "".join(freed.split())


def test_every_picture_shown_is_there_and_every_picture_there_is_shown() -> None:
    shown = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", TEXT)
    assert sorted(shown) == sorted(f"{FOLDER}/{path.name}" for path in (ROOT / FOLDER).iterdir())
    assert sorted(shown) == sorted(path_of(name) for name in PICTURES)


def test_the_two_commands_name_what_exists() -> None:
    look, test = blocks()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert look == "python3 -m venv .venv && .venv/bin/pip install --quiet . && .venv/bin/goodterms demo"
    assert "goodterms" in project["scripts"]
    assert "demo" in COMMANDS
    assert test == (
        "python3 -m venv .venv && .venv/bin/pip install --quiet '.[test]' && .venv/bin/python -m pytest"
    )
    assert any(one.startswith("pytest>") for one in project["optional-dependencies"]["test"])


def test_the_continuous_run_takes_exactly_the_test_command() -> None:
    script = (ROOT / ".ci" / "run").read_text()
    (extraction,) = re.findall(r"^command=.*$", script, re.MULTILINE)
    done = subprocess.run(
        ["sh", "-euc", f'{extraction}\nprintf %s "$command"'],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == blocks()[1]
    assert script.rstrip().endswith('sh -c "$command"')


def test_the_command_line_listed_is_the_command_line_there_is() -> None:
    listed = TEXT.partition("## Command line")[2].partition("## ")[0]
    lines = re.findall(r"^    goodterms (\S+) +(.*)$", listed, re.MULTILINE)
    named = {name: rest for names, rest in lines if names != "open" for name in names.split("|")}
    assert set(named) == set(COMMANDS)
    context = click.Context(goodterms)
    for name, rest in named.items():
        command = goodterms.get_command(context, name)
        assert command is not None
        options = {option for one in command.params for option in one.opts}
        assert set(re.findall(r"--[a-z-]+", rest)) <= options
