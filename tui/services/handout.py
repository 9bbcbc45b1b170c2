"""What is taken along: an agenda, a report or two dates as text, as Markdown, or as a calendar file."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

from tui.domain.appointment import Appointment
from tui.domain.mentorship import Mentorship
from tui.domain.text import clean, clean_line
from tui.domain.trouble import Trouble
from tui.services import dates
from tui.services.agendas import Agenda, Point
from tui.services.outbox import WriteNew
from tui.services.reporting import ReportBack

CalendarFile = Callable[[Iterable[Appointment]], bytes]
"""Appointments as the bytes of a calendar file."""

LEADS = {"step": "Open step", "card": "Card", "ask": "My question"}
LATER = "If there is time"
_ACTING = re.compile(r"([\\`*_{}\[\]<>#|~])")
_OPENING = re.compile(r"^(\s*)([-+=>]|\d+[.)])", re.MULTILINE)


class Handout:
    """Makes texts and writes them to new files of the person's choice."""

    def __init__(self, write_new: WriteNew, calendar: CalendarFile) -> None:
        self._write_new, self._calendar = write_new, calendar

    def suggested_path(self, what: str, mentor: str, on: date | None, ending: str) -> str:
        """A name for the file: plain letters only, in the person's home folder."""
        words = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in mentor.lower())
        name = "-".join(part for part in words.split("-") if part) or "mentor"
        return f"~/{what}-{name}{f'-{on.isoformat()}' if on else ''}.{ending}"

    def save(self, path: str, text: str) -> Path:
        """Write a text to a new file. Raises Trouble; nothing is overwritten."""
        return self._write(path, f"{clean(text)}\n".encode())

    def save_calendar(self, path: str, meetings: Iterable[Appointment]) -> Path:
        """Write a calendar file with these meetings. Raises Trouble; nothing is overwritten."""
        return self._write(path, self._calendar(meetings))

    def _write(self, path: str, data: bytes) -> Path:
        name = clean_line(path)
        if not name:
            raise Trouble("The file needs a name, such as ~/agenda.md.")
        try:
            target = Path(name).expanduser()
        except RuntimeError:
            raise Trouble(f"{name} names a home folder that does not exist. Write the whole path.") from None
        if target.is_dir():
            raise Trouble(f"{name} is a folder. Name a new file in it.")
        self._write_new(target, data)
        return target


def appointment(agenda: Agenda, mentorship: Mentorship) -> Appointment:
    """The meeting for a calendar. Raises Trouble while it has no day."""
    if agenda.meeting.on is None:
        raise Trouble("The meeting has no day yet. Set it with t, then save it for the calendar.")
    return Appointment(agenda.meeting.id, agenda.meeting.on, f"Meeting with {mentorship.mentor}")


def agenda_text(agenda: Agenda, mentorship: Mentorship, *, markdown: bool = False) -> str:
    """The agenda to read from paper: numbered, with the minutes of each point."""
    shown = escaped if markdown else str
    day = f"{dates.long_day(agenda.meeting.on)} {agenda.meeting.on.year}, " if agenda.meeting.on else ""
    title = f"Meeting with {shown(mentorship.mentor)}"
    lines = [f"# {title}" if markdown else title, "", f"{day}{agenda.minutes} minutes", ""]
    number = 0
    for head, points in (("", agenda.fits), (LATER, agenda.later)):
        if points and head:
            lines += ["", f"## {head}" if markdown else head, ""]
        for point in points:
            number += 1
            lines += _point(number, point, shown)
    return "\n".join(lines).rstrip()


def _point(number: int, point: Point, shown: Callable[[str], str]) -> list[str]:
    room = " " * (len(str(number)) + 2)
    head = f"{number}. {LEADS[point.kind]} ({point.minutes} min): {shown(' '.join(point.text.split()))}"
    more = point.more[1:] if point.kind == "card" else point.more
    return [head, *(f"{room}- {shown(' '.join(one.split()))}" for one in more)]


def report_text(report: ReportBack, *, markdown: bool = False) -> str:
    """The report with a heading."""
    shown = escaped if markdown else str
    title = f"For {shown(report.mentor)}: what became of your advice"
    return f"{'# ' if markdown else ''}{title}\n\n{shown(report.text)}"


def dates_text(first: date, second: date, *, again: bool = True) -> str:
    """Two dates, as they stand in a message; ``again``: the two have met before."""
    return (
        f"Could we meet {'again ' if again else ''}on {_said(first)}? "
        f"If that does not suit you, {_said(second)} would work for me, too."
    )


def _said(on: date) -> str:
    """ "Thursday, November 26"."""
    return f"{dates.long_day(on).split()[0]}, {dates.american(on)}"


def escaped(text: str) -> str:
    """Words of a person as Markdown that shows them as typed."""
    return _OPENING.sub(r"\1\\\2", _ACTING.sub(r"\\\1", text))
