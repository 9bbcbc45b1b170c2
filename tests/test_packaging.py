"""The wheel holds everything and runs from any folder; the sdist can be built and tested."""

from __future__ import annotations

import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest

import tui
from tests.faults.terminal import ROOT, Terminal, surroundings

KEPT = {".py", ".toml", ".md", ".typed"}


def built(kind: str, folder: Path) -> Path:
    """Build a distribution; hatchling needs neither network nor an environment of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    (path,) = folder.iterdir()
    return path


def sources(*folders: str) -> set[str]:
    """The files of these folders as they lie in the checkout."""
    found = (
        path.relative_to(ROOT) for folder in folders for path in (ROOT / folder).rglob("*") if path.is_file()
    )
    return {
        str(path) for path in found if not any(part.startswith((".", "__pycache__")) for part in path.parts)
    }


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built("wheel", tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A virtual environment with nothing in it but the wheel, and a way to the dependencies of this one."""
    folder = tmp_path_factory.mktemp("clean") / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
    python = folder / "bin" / "python"
    install = ["install", "--quiet", "--no-deps", "--no-index", "--no-cache-dir", str(wheel)]
    subprocess.run([sys.executable, "-m", "pip", "--python", str(python), *install], check=True)
    (own,) = folder.glob("lib/python*/site-packages")
    # Plain paths: they come after the wheel, and .pth files in them (an editable install's, say) are not read.
    others = [path for path in sys.path if Path(path).name in ("site-packages", "dist-packages")]
    (own / "dependencies.pth").write_text("\n".join(others) + "\n")
    return folder


def test_the_version_is_the_same_everywhere() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert project["version"] == tui.__version__
    newest = re.search(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)
    assert newest is not None
    assert newest[1] == tui.__version__


def test_the_wheel_holds_the_package_the_styles_the_words_and_nothing_else(wheel: Path) -> None:
    names = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    assert names == sources("tui") | {f"tui/{name}" for name in sources("styles")}
    assert {Path(name).suffix for name in names} == {*KEPT, ".tcss"}
    for needed in (
        "tui/py.typed",
        "tui/styles/app.tcss",
        "tui/content/deck.toml",
        "tui/content/help/sources.md",
    ):
        assert needed in names


def test_the_sdist_holds_the_tests_and_the_documents(tmp_path: Path) -> None:
    with tarfile.open(built("sdist", tmp_path)) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert sources("tui", "styles", "tests", "docs") <= names
    assert any(name.startswith("docs/") for name in names)
    for needed in ("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "pyproject.toml"):
        assert needed in names


def test_the_wheel_runs_from_another_folder(installed: Path, tmp_path: Path) -> None:
    environ = surroundings(tmp_path / "journal")
    del environ["PYTHONPATH"]
    goodterms, python = installed / "bin" / "goodterms", installed / "bin" / "python"

    def said(*command: object) -> str:
        return subprocess.run(
            [str(one) for one in command],
            cwd=tmp_path,
            env=environ,
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()

    where = said(python, "-c", "import tui.stylesheets as s; print(s.__file__, s.stylesheet('app.tcss'))")
    assert all(Path(path).is_relative_to(installed) for path in where.split())
    assert said(goodterms, "--version") == f"goodterms {tui.__version__}"
    with Terminal((str(goodterms),), environ) as terminal:
        terminal.wait_for("What brings you here?", "1  Take stock of a mentorship", "^p Commands")
        assert b"\x1b[38;2;" in terminal.raw  # the sheets and the theme are there: it is drawn in colors
        terminal.press("q")
        assert terminal.ended() == 0
