"""What the first screen mirrors of a mentorship at a glance, where others may look over a shoulder."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from tui.services.mirror import last_check
from tui.services.today import Standing

TODAY = date(2026, 11, 21)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ({}, ""),
        ({"role": "Editor", "since": ago(425), "cadence_days": 28}, "Editor · 14 months · every 4 weeks"),
        ({"since": TODAY, "cadence_days": 7}, "every week"),
        ({"since": ago(1), "cadence_days": 10}, "1 day · every 10 days"),
    ],
)
def test_what_is_known_stands_in_one_line(journal: Any, fields: dict[str, Any], line: str) -> None:
    assert journal.desk.today.headline(journal.mentor(**fields)) == line


@pytest.mark.parametrize("flag", ["fear", "crossed", "credit"])
def test_a_verdict_about_safety_or_credit_is_never_shown_at_a_glance(journal: Any, flag: str) -> None:
    journal.mentor()
    journal.check(red_flags={flag: True}, words={"Q3": "I want to go."})
    mirror = last_check(journal.desk.checks, "m1")
    assert mirror is not None
    assert (mirror.day, mirror.verdict, mirror.result, mirror.quote) == ("Sat 21 Nov", "", None, "")
    told: Standing = journal.desk.today.standing(journal.desk.mentorships.get("m1"))
    assert "part" not in f"{told.word} {told.reason}".lower()


def test_the_mirror_shows_the_last_check_and_one_line_in_the_person_s_words(example: Any) -> None:
    mirror = last_check(example.desk.checks, "priya")
    assert mirror is not None
    assert (mirror.day, mirror.verdict) == ("Mon 12 Oct", "Rekindle")
    assert mirror.quote == "I have been waiting for her to steer"
    assert dict(mirror.names)["E"] == "Engagement"
    assert last_check(example.desk.checks, "tom") is None


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ({"Q3": "\nTo lead.\nSoon."}, "To lead"),
        ({"Q1": "One. Two."}, "One"),
        ({"Q3": "x" * 91}, ""),
        ({}, ""),
    ],
)
def test_the_quote_is_short_or_none(journal: Any, words: dict[str, str], quote: str) -> None:
    journal.mentor()
    journal.check(words=words)
    mirror = last_check(journal.desk.checks, "m1")
    assert mirror is not None
    assert mirror.quote == quote


def test_a_check_without_a_verdict_yet_has_a_mirror_too(journal: Any) -> None:
    journal.mentor()
    journal.check(raw="333- ---- ---- ---- ---- ----")
    mirror = last_check(journal.desk.checks, "m1")
    assert mirror is not None
    assert mirror.result is not None
    assert mirror.result.verdict == "none"
