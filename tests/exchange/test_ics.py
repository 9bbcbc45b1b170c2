"""The calendar file: read back by the library it says what it was given, and not a line more."""

from __future__ import annotations

from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from tui.domain.appointment import Appointment
from tui.domain.text import clean_line
from tui.exchange.ics import NO_TITLE, as_ics

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
HOSTILE = st.one_of(
    st.text(),
    st.sampled_from(
        [
            "x\r\nATTACH:http://a", "x\nEND:VEVENT\nBEGIN:VALARM", "a;b,c:d\\n", "\u2028URL:http://a", "“„’ – 我們 🙂",
            "\x1b[31m", "a" * 300, "=1+1", "BEGIN:VEVENT", '"quoted";X=1', "\\", "tab\there", "\x85next",
        ]
    ),
)  # fmt: skip
APPOINTMENTS = st.lists(
    st.builds(
        Appointment,
        id=st.uuids().map(lambda one: one.hex),
        on=st.dates(date(1970, 1, 1), date.max),
        title=HOSTILE,
    ),
    max_size=4,
    unique_by=lambda one: one.id,
)
PROPERTIES = {"UID", "DTSTAMP", "DTSTART", "SUMMARY", "CLASS"}


@given(APPOINTMENTS)
def test_whatever_stands_in_a_title_it_reads_back_equal_and_adds_no_property(meetings) -> None:
    calendar = Calendar.from_ical(as_ics(meetings, NOW))
    assert set(calendar.keys()) == {"PRODID", "VERSION"}
    assert [part.name for part in calendar.subcomponents] == ["VEVENT"] * len(meetings)
    assert calendar.errors == []
    for event, one in zip(calendar.subcomponents, meetings, strict=True):
        assert event.errors == []
        assert set(event.keys()) == PROPERTIES
        assert str(event["SUMMARY"]) == (clean_line(one.title) or NO_TITLE)
        assert event["UID"] == f"{one.id}@goodterms"
        assert event.decoded("DTSTART") == one.on


def test_lines_end_as_the_format_wants_it_and_hold_no_more_than_75_bytes() -> None:
    data = as_ics([Appointment("m1", date(2026, 11, 26), "Meeting with " + "Zoë " * 60)], NOW)
    lines = data.split(b"\r\n")
    assert data.endswith(b"\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert max(map(len, lines)) <= 75


def test_no_meetings_are_a_calendar_too() -> None:
    assert Calendar.from_ical(as_ics([], NOW)).subcomponents == []
