"""Report back: you said, I did, it led to, in the person's own words."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from tui.domain.advice import Advice
from tui.domain.meeting import Meeting
from tui.services.handout import dates_text, report_text

TODAY = date(2026, 11, 21)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def advice(journal: Any, id: str, heard: int, **fields: Any) -> None:
    journal.keep(Advice(id=id, mentorship="m1", text=f"Do {id}.", heard=ago(heard), **fields))


def told(journal: Any, **wish: Any) -> list[tuple[str, str, str]]:
    return [one.lines for one in journal.desk.reporting.report("m1", **wish).told]


def test_what_was_tried_since_the_last_meeting_is_told_in_order(journal: Any) -> None:
    journal.mentor()
    journal.keep(Meeting(id="t", mentorship="m1", on=ago(30), held=True))
    advice(journal, "late", 60, state="kept", tried=ago(5), closed=ago(2), result="It worked.")
    advice(journal, "first", 60, state="tried", tried=ago(20), cue="it rains", step="read the plan")
    advice(journal, "let-go", 60, state="dropped", tried=ago(40), closed=ago(3), result="Too slow.")
    advice(journal, "old", 90, state="kept", tried=ago(80), closed=ago(70), result="Long ago.")
    advice(journal, "never", 60)
    advice(journal, "not-tried", 60, state="dropped", closed=ago(1))
    assert told(journal) == [
        (
            "You said: Do let-go. (Tue 22 Sep)",
            "I did: I tried it, Mon 12 Oct. I let it go.",
            "It led to: Too slow.",
        ),
        (
            "You said: Do first. (Tue 22 Sep)",
            "I did: read the plan, Sun 1 Nov.",
            "It led to: It is too early to say.",
        ),
        (
            "You said: Do late. (Tue 22 Sep)",
            "I did: I tried it, Mon 16 Nov. I keep doing it.",
            "It led to: It worked.",
        ),
    ]
    everything = [lines[0] for lines in told(journal, everything=True)]
    assert everything[0].startswith("You said: Do old.")
    assert len(everything) == 4


def test_before_anything_was_tried_there_is_nothing_to_tell(journal: Any) -> None:
    journal.mentor()
    advice(journal, "a", 9)
    assert told(journal, everything=True) == []


def test_the_file_begins_with_whom_it_is_for_and_markdown_shows_words_as_typed(journal: Any) -> None:
    journal.mentor()
    advice(journal, "*a*", 9, state="tried", tried=ago(2))
    report = journal.desk.reporting.report("m1")
    assert report_text(report).startswith("For Priya Raman: what became of your advice\n\nYou said: Do *a*.")
    assert "\\*a\\*" in report_text(report, markdown=True)


def test_two_dates_read_as_a_sentence_to_send() -> None:
    assert dates_text(date(2026, 11, 26), date(2026, 11, 30)) == (
        "Could we meet again on Thursday, November 26? If that does not suit you, Monday, November 30 would "
        "work for me, too."
    )
    assert dates_text(date(2026, 11, 26), date(2026, 11, 30), again=False).startswith("Could we meet on Thu")
