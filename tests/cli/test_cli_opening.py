"""``check``, ``deck``, ``compose`` and ``demo``: the app, opened at a place."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """How the app was asked to open, call by call."""
    calls: list[Any] = []

    def open_app(store=None, *, opening=None, demo=False, today=None) -> int:
        calls.append((store, opening and (opening.place, opening.mentorship), demo, today))
        return 5

    monkeypatch.setattr("tui.bootstrap.open_app", open_app)
    return calls


@pytest.mark.parametrize(
    ("command", "place"),
    [("check", "check"), ("debrief", "debrief"), ("deck", "deck"), ("compose", "exit_note")],
)
def test_the_app_opens_there_for_the_mentor_that_is_named(cli, journal, opened, command, place) -> None:
    store = str(journal)
    assert cli("--store", store, command).status == 5
    assert cli("--store", store, command, "okafor").status == 5
    assert opened == [(store, (place, ""), False, None), (store, (place, "tom"), False, None)]


def test_without_a_command_the_app_opens_on_the_store(cli, journal, opened) -> None:
    assert cli("--store", journal).status == 5
    assert opened == [(str(journal), None, False, None)]


def test_the_demo_can_be_told_relative_to_a_day_and_help_does_not_say_so(cli, opened) -> None:
    assert cli("demo", "--today", "2026-11-21").status == 5
    assert cli("demo").status == 5
    assert opened == [(None, None, True, date(2026, 11, 21)), (None, None, True, None)]
    cli("demo", "--today", "tomorrow").complains(2, "tomorrow")
    assert "today" not in cli("demo", "--help").out


@pytest.mark.parametrize("command", ["check", "debrief", "deck", "compose"])
def test_a_mentor_nobody_knows_is_a_usage_error(cli, journal, bytes_of, opened, command, tmp_path) -> None:
    before = bytes_of(journal)
    cli("--store", journal, command, "Nobody").complains(2, "“Nobody”", "Priya Raman, Tom Okafor")
    cli("--store", journal, command, "a").complains(2, "fits more than one mentor")
    cli("--store", tmp_path / "new", command, "Nobody").complains(2, "“Nobody”", "the journal is empty")
    assert bytes_of(journal) == before
    assert not (tmp_path / "new").exists()
    assert opened == []


@pytest.mark.parametrize(
    "call", [["check"], ["check", "Priya"], ["debrief"], ["deck"], ["compose"], ["demo"], []]
)
def test_without_a_terminal_it_says_so(cli, journal, bytes_of, call) -> None:
    before = bytes_of(journal)
    cli("--store", journal, *call).complains(1, "needs a terminal", "goodterms --help")
    assert bytes_of(journal) == before


def test_a_name_with_escapes_prints_clean(cli, journal) -> None:
    ran = cli("--store", journal, "check", "Bob\x1b[31m\u202e\nEve")
    ran.complains(2, "“Bob[31m Eve”")
    assert not set(ran.err) & set("\x1b\u202e")
