"""What holds for every command: usage errors, help, and one line for whatever goes wrong."""

from __future__ import annotations

import sys

import pytest

from tui.cli.main import COMMANDS
from tui.cli.outcome import concluded
from tui.domain.trouble import Trouble, Unknown


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (["bogus"], ("'bogus'", "goodterms --help")),
        ([""], ("goodterms --help",)),
        (["--bogus"], ("--bogus", "goodterms --help")),
        (["--store"], ("--store", "goodterms --help")),
        (["doctor", "--store"], ("'--store' requires an argument.", "goodterms --help")),
        (["backup", "/tmp"], ("(/tmp). Try: goodterms backup --help",)),
        (["score"], ("Missing argument", "FILE", "goodterms score --help")),
        (["lint"], ("Missing argument", "FILE", "goodterms lint --help")),
        (["score", "-", "extra"], ("extra", "goodterms score --help")),
        (["lint", "-", "--channel"], ("--channel", "goodterms --help")),
        (["info", "--jsno"], ("--jsno", "--json", "goodterms info --help")),
        (["check", "a", "b"], ("goodterms check --help",)),
        (["export", "a", "b"], ("goodterms export --help",)),
        (["draw", "--json=yes"], ("--json", "goodterms --help")),
        (["info", "x\x1b[31m\ny"], ("x[31m y",)),
    ],
)
def test_a_usage_error_is_one_line_that_says_what_and_where_to_look(cli, call, words) -> None:
    cli(*call).complains(2, *words)


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_explains_itself_in_plain_letters(cli, name) -> None:
    helped = cli(name, "--help")
    assert (helped.status, helped.err) == (0, "")
    assert helped.out.startswith(f"Usage: goodterms {name} ")
    assert helped.out.isascii()
    listed = cli("-h")
    assert listed.out == cli("--help").out
    line = next(line for line in listed.out.splitlines() if line.startswith(f"  {name} "))
    assert line.endswith(".")
    assert not line.endswith("...")


@pytest.mark.parametrize("form", [[], ["--json"], ["--lines"]])
@pytest.mark.parametrize("command", ["score", "lint"])
def test_a_file_that_is_missing_is_a_usage_error(cli, write, tmp_path, command, form) -> None:
    for missing in (tmp_path / "none", tmp_path / "none" / "deeper", write("{}") / "deeper"):
        cli(command, missing, *form).complains(2, str(missing), "no such file", "standard input")


def test_each_kind_of_trouble_has_its_status(capsys) -> None:
    def failing(error: BaseException) -> int:
        def job() -> int:
            raise error

        return concluded(job)

    known = ((Unknown("Who?"), 2, "Who?"), (Trouble("No.\nReally"), 1, "No. Really"))
    for error, status, said in known:
        assert failing(error) == status
        assert capsys.readouterr() == ("", f"goodterms: {said}\n")
    assert failing(KeyboardInterrupt()) == 130
    assert capsys.readouterr() == ("", "")
    assert failing(PermissionError(13, "Permission denied", "/root/x")) == 1
    assert "/root/x: Permission denied" in capsys.readouterr().err
    assert concluded(lambda: 5) == 5


def test_an_error_nobody_foresaw_is_told_by_its_place_without_what_was_written(cli, monkeypatch) -> None:
    def broken(*_: object) -> None:
        raise ValueError("canary")

    monkeypatch.setattr("tui.domain.score_input.read_answers", broken)
    ran = cli("score", "-", "--json", stdin='{"date": "canary"}')
    ran.complains(1, "ValueError in test_cli_usage.py, line ")
    assert "canary" not in ran.err


def test_a_closed_stream_gets_a_place_to_go_and_is_never_taken_for_another(monkeypatch, capsys) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)

    def job() -> int:
        print("data")
        raise Trouble("No.")

    assert concluded(job) == 1
    with pytest.raises(OSError, match="read"):
        sys.stdin.buffer.read()
    assert capsys.readouterr() == ("", "")
