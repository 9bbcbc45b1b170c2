"""``due``, ``mentors``, ``history`` and the calendar: what may leave the app, and what never does."""

from __future__ import annotations

import json
import sys
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from tui.domain.meeting import Meeting
from tui.domain.note import ExitNote
from tui.domain.private_note import PrivateNote
from tui.domain.task import Task

TODAY = date(2026, 11, 21)
NAMES = ("Priya", "Tom", "Raman", "Okafor", "canary")


@pytest.fixture
def someday(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is the day of the example."""

    class Then(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> datetime:
            return datetime(TODAY.year, TODAY.month, TODAY.day, 12, tzinfo=tz)

    monkeypatch.setattr("tui.bootstrap.present.datetime", Then)


@pytest.fixture
def secretive(journal: Path, open_store: Any) -> Path:
    """The example with a task and a message about safety, a private note, and a task that is due."""
    store = open_store(journal)
    base: dict[str, Any] = {"mentorship": "tom", "set_on": date(2026, 11, 1), "due": date(2026, 11, 2)}
    store.archive.commit(
        Task(id="k1", about="safe-talk", scenario="safety", text="canary task", **base),
        Task(id="k2", about="thank-you", text="Write canary a card", **base),
        Task(id="k3", about="safe-talk", scenario="safety", text="canary done", done=TODAY, **base),
        ExitNote(id="n1", mentorship="tom", scenario="safety", text="canary", sent=TODAY, sent_by="email"),
        PrivateNote(id="v1", mentorship="tom", on=TODAY, text="canary", written=store_now()),
        store.archive.get(Meeting, "tom-next").but(asks=("canary ask",), note="canary note"),
    )
    store.close()
    return journal


def store_now() -> Any:
    from datetime import UTC, datetime

    return datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.mark.usefixtures("someday")
def test_what_waits_is_told_without_names(cli, secretive, bytes_of) -> None:
    before = bytes_of(secretive)
    ran = cli("--store", secretive, "due")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.splitlines() == [
        "A meeting is overdue; the last one was 6 weeks ago.",
        "A meeting is on Thu 26 Nov, in 5 days.",
        "4 pieces of advice are untried; the oldest was heard 6 months ago.",
        "Something to do is due, Mon 2 Nov.",
    ]
    assert not [name for name in NAMES if name in ran.out]
    assert bytes_of(secretive) == before


@pytest.mark.usefixtures("someday")
def test_names_are_told_when_they_are_asked_for_and_safety_never_is(cli, secretive) -> None:
    ran = cli("--store", secretive, "due", "--names")
    assert "A meeting is on Thu 26 Nov, in 5 days (Priya Raman)." in ran.out
    assert "Something to do is due, Mon 2 Nov (Tom Okafor: Write canary a card)." in ran.out
    assert ran.out.count("canary") == 1


@pytest.mark.usefixtures("someday")
def test_as_json_it_is_one_object_with_numbers_and_days(cli, secretive) -> None:
    ran = cli("--store", secretive, "due", "--json")
    body = ran.json
    assert list(body) == ["date", "counts", "meetings", "checks", "advice", "tasks"]
    assert body["counts"] == {"meetings": 2, "checks": 0, "advice": 4, "tasks": 1}
    assert body["meetings"][1] == {"date": "2026-11-26", "state": "soon", "count": 1}
    assert not [name for name in NAMES if name in ran.out]
    named = cli("--store", secretive, "due", "--json", "--names").json
    assert named["meetings"][1]["mentor"] == "Priya Raman"
    assert "safety" not in json.dumps(named)


def test_where_nothing_waits_nothing_is_said(cli, tmp_path) -> None:
    ran = cli("--store", tmp_path / "new", "due")
    assert (ran.status, ran.out, ran.err) == (0, "", "")
    assert cli("--store", tmp_path / "new", "due", "--json").json["counts"]["meetings"] == 0
    assert not (tmp_path / "new").exists()


def test_neither_the_screen_nor_the_words_of_the_app_are_loaded_for_it(process, secretive) -> None:
    code = (
        "import sys; from tui.cli.main import run; status = run(sys.argv[1:]);"
        "bad = {'textual', 'rich', 'icalendar', 'tui.content.assessment', 'tui.content.deck'} & set(sys.modules);"
        "sys.exit(status or (f'loaded: {bad}' if bad else 0))"
    )
    import subprocess

    done = subprocess.run(
        [sys.executable, "-c", code, "--store", str(secretive), "due"],
        capture_output=True,
        timeout=30,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")


# ------------------------------------------------------------ the calendar


def test_the_calendar_holds_days_and_names_and_nothing_else(cli, secretive, tmp_path) -> None:
    ran = cli("--store", secretive, "export", "--format", "ics")
    assert (ran.status, ran.err) == (0, "")
    assert "canary" not in ran.out
    events = Calendar.from_ical(ran.out).subcomponents
    assert len(events) == 19
    assert {str(one["SUMMARY"]) for one in events} == {"Meeting with Priya Raman", "Meeting with Tom Okafor"}
    toms = cli("--store", secretive, "export", "--format", "ics", "--mentor", "tom", tmp_path / "m.ics")
    assert toms.err == f"Written to {tmp_path / 'm.ics'}.\n"
    assert len(Calendar.from_ical((tmp_path / "m.ics").read_bytes()).subcomponents) == 7
    assert (tmp_path / "m.ics").stat().st_mode & 0o777 == 0o600
    again = cli("--store", secretive, "export", "--format", "ics", tmp_path / "m.ics")
    again.complains(1, "is there already")
    cli("--store", secretive, "export", "--format", "ics", "--mentor", "Nobody").complains(2, "“Nobody”")


# ------------------------------------------------------------ mentors and history


@pytest.mark.usefixtures("someday")
def test_the_mentors_are_listed_with_where_they_stand(cli, journal) -> None:
    ran = cli("--store", journal, "mentors")
    assert ran.out == "Priya Raman: needs you, met 6 weeks ago\nTom Okafor: on track, next Tue 1 Dec\n"
    [priya, tom] = cli("--store", journal, "mentors", "--json").json["mentors"]
    assert (priya["name"], priya["last_met"], priya["next_meeting"]) == (
        "Priya Raman",
        "2026-10-10",
        "2026-11-26",
    )
    assert (tom["state"], tom["phase"], tom["cadence_days"]) == ("active", "cultivation", 42)


def test_the_history_leaves_out_what_is_private_and_says_so(cli, secretive) -> None:
    ran = cli("--store", secretive, "history", "tom")
    assert ran.status == 0
    assert ran.out.splitlines()[0] == "2026-11-09  reached    to publish a first essay"
    assert "canary" not in ran.out
    assert ran.err == "3 private things were left out.\n"
    body = cli("--store", secretive, "history", "tom", "--json").json
    assert body["mentor"] == "Tom Okafor"
    assert "canary" not in json.dumps(body)
    assert list(body["entries"][0]) == ["date", "what", "line", "text"]


def test_with_several_mentors_one_has_to_be_named(cli, journal, tmp_path) -> None:
    cli("--store", journal, "history").complains(2, "Priya Raman, Tom Okafor")
    cli("--store", tmp_path / "new", "history").complains(2, "nobody yet")
    cli("--store", journal, "history", "Nobody").complains(2, "“Nobody”")
