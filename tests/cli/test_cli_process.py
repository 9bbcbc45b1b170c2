"""What only a real process shows: closed pipes and streams, signals, a full disk, locales, no terminal."""

from __future__ import annotations

import os
import pty
import select
import signal
import subprocess
import time
import tomllib
from pathlib import Path

import pytest

import tui
from tests.cli.conftest import GOODTERMS

CALLS = {
    "version": ["--version"],
    "help": ["--help"],
    "help of a command": ["score", "--help"],
    "score": ["score", "-"],
    "score, JSON": ["score", "-", "--json"],
    "score, lines": ["score", "-", "--lines"],
    "lint": ["lint", "-"],
    "lint, lines": ["lint", "-", "--lines"],
    "draw": ["draw", "3"],
    "draw, JSON": ["draw", "3", "--json"],
    "info": ["info"],
    "export": ["export"],
}
every_call = pytest.mark.parametrize("call", CALLS.values(), ids=list(CALLS))


@every_call
def test_a_closed_output_pipe_is_silence_and_status_0(call) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(
            [*GOODTERMS, *call],
            input=b"{}\n",
            stdout=writing,
            stderr=subprocess.PIPE,
            timeout=30,
            check=False,
        )
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_reader_that_leaves_early_in_a_shell_is_silence_too(journal) -> None:
    goodterms = " ".join(GOODTERMS)
    line = f"set -o pipefail; {goodterms} --store {journal} export --with-private | head -c 20"
    done = subprocess.run(["bash", "-c", line], capture_output=True, timeout=30, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, b'{\n "format": "goodte', b"")


@pytest.mark.parametrize("name", ["version", "help", "score, JSON", "score, lines", "draw"])
def test_a_full_disk_is_one_clear_line(name) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [*GOODTERMS, *CALLS[name]],
            input=b"{}\n",
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=30,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr.startswith(b"goodterms: The output cannot be written: No space left on device.")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.parametrize(
    ("redirect", "call", "status", "out", "err"),
    [
        (">&-", "--version", 0, "", ""),
        (">&-", "--help", 0, "", ""),
        (">&-", "draw --json", 0, "", ""),
        (">&-", "export", 0, "", ""),
        (">&-", "bogus", 2, "", "goodterms: No such command"),
        ("2>&-", "bogus", 2, "", ""),
        ("2>&-", "score /none --json", 2, "", ""),
        ("<&-", "score - --json", 1, "", "goodterms: standard input cannot be read: it is closed."),
        ("<&-", "lint - --lines", 1, "", "goodterms: standard input cannot be read: it is closed."),
        ("<&-", "--version", 0, f"goodterms {tui.__version__}\n", ""),
        ("<&- >&-", "", 1, "", "goodterms: The app needs a terminal."),
    ],
)
def test_a_stream_closed_from_the_start_is_no_accident(redirect, call, status, out, err) -> None:
    line = f"{' '.join(GOODTERMS)} {call} {redirect}"
    done = subprocess.run(["bash", "-c", line], capture_output=True, text=True, timeout=30, check=False)
    assert (done.returncode, done.stdout) == (status, out)
    assert done.stderr.startswith(err)
    assert done.stderr.count("\n") == bool(err)


@pytest.mark.parametrize("call", ["score - --lines", "lint - --lines", "score -"])
def test_an_interrupt_ends_with_130_and_no_traceback(call) -> None:
    with subprocess.Popen(
        [*GOODTERMS, *call.split()], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdin
        assert process.stdout
        if "--lines" in call:
            process.stdin.write(b'{"text": "Hi"}\n' if "lint" in call else b"{}\n")
            process.stdin.flush()
            assert select.select([process.stdout], [], [], 20)[0], (
                "a line is answered before the next is read"
            )
        else:
            process.stdin.write(b" " * 100_000)  # more than a pipe holds: it goes through once it is read
            process.stdin.flush()
        time.sleep(0.2)  # to be back at the pipe: what comes on the way there waits for the next key
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=30) == 130
        assert process.stderr
        assert process.stderr.read() == b""


def test_the_version_is_that_of_the_project(process) -> None:
    project = tomllib.loads((Path(tui.__file__).parents[1] / "pyproject.toml").read_text())["project"]
    ran = process("--version")
    assert (ran.status, ran.out, ran.err) == (0, f"goodterms {project['version']}\n", "")
    assert tui.__version__ == project["version"]
    assert process("--store", "x", "--version").out == ran.out
    assert project["scripts"] == {"goodterms": "tui.__main__:main"}


@pytest.mark.parametrize(
    "locale", [{"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, {"PYTHONIOENCODING": "ascii"}]
)
def test_the_output_is_utf_8_whatever_the_locale(process, locale) -> None:
    ran = process("score", "-", stdin=b"{}", env=locale)
    assert ran.status == 0
    assert "Rule “incomplete”" in ran.out
    assert process("draw", "--helps", "Zoë", env=locale).complains(2, "Zo") is None
    assert process("--help", env=locale).status == 0


@pytest.mark.parametrize("loud", [{}, {"FORCE_COLOR": "1", "CLICOLOR_FORCE": "1", "TERM": "xterm-256color"}])
def test_nothing_is_colored_when_it_is_no_terminal(process, example, loud) -> None:
    for call in (
        ["--help"],
        ["draw"],
        ["score", "-"],
        ["lint", "-"],
        ["--store", example, "info"],
        ["bogus"],
    ):
        ran = process(*call, stdin=b"{}", env=loud)
        assert "\x1b" not in ran.out + ran.err


@pytest.mark.parametrize("call", [[], ["demo"], ["check"]])
def test_without_a_terminal_the_app_says_so(process, call) -> None:
    process(*call).complains(1, "needs a terminal")


@pytest.mark.parametrize("call", [[], ["check"], ["check", "Priya"]])
def test_on_a_terminal_a_store_that_cannot_be_opened_is_one_clear_line(tmp_path, call) -> None:
    (tmp_path / "file").write_text("mine")
    ours, theirs = pty.openpty()
    try:
        done = subprocess.run(
            [*GOODTERMS, "--store", str(tmp_path / "file"), *call],
            stdin=theirs, stdout=theirs, stderr=subprocess.PIPE, timeout=30, check=False,
        )  # fmt: skip
    finally:
        os.close(ours)
        os.close(theirs)
    assert done.returncode == 1
    assert done.stderr.startswith(b"goodterms: ")
    assert str(tmp_path / "file").encode() in done.stderr
    assert done.stderr.count(b"\n") == 1
    assert b"Traceback" not in done.stderr
