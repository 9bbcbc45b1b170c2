"""Getting a note out: to the clipboard, as a file the person names, to their mail program."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal, Protocol

from tui.domain.text import clean, clean_line
from tui.domain.trouble import Trouble

WriteNew = Callable[[Path, bytes], None]
"""Writes a new private file; raises Trouble when it exists already or cannot be written."""

Form = Literal["txt", "md", "eml"]


class Mail(Protocol):
    """Notes as e-mail. Each raises Trouble for an address that is none."""

    def eml(self, text: str, subject: str = "", to: str = "", name: str = "") -> bytes: ...

    def mailto(self, text: str, subject: str = "", to: str = "") -> str: ...

    def open_link(self, link: str) -> None:
        """Hands the link to the mail program; raises Trouble where there is none."""


class Outbox:
    """Hands notes out. A file is new and private, never over one that is there."""

    def __init__(self, write_new: WriteNew, mail: Mail, to_clipboard: Callable[[str], bool]) -> None:
        """``to_clipboard`` says whether the machine's own clipboard took the text."""
        self._write_new, self._mail, self._to_clipboard = write_new, mail, to_clipboard

    def suggested_path(self, mentor: str, scenario: str, day: str, form: Form = "txt") -> str:
        """A name for the file: plain letters only, in the person's home folder."""
        words = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in mentor.lower())
        name = "-".join(part for part in words.split("-") if part) or "mentor"
        return f"~/note-to-{name}-{day}.{form}" if scenario != "safety" else f"~/note-{day}.{form}"

    def copy(self, text: str) -> bool:
        """Put the note on this machine's clipboard; False where only the terminal can."""
        return self._to_clipboard(clean(text))

    def save(
        self, path: str, text: str, subject: str = "", *, form: Form = "txt", to: str = "", name: str = ""
    ) -> Path:
        """Write the note in a form and return where it went. Raises Trouble."""
        line = clean_line(path)
        if not line:
            raise Trouble("The file needs a name, such as ~/note.txt.")
        try:
            target = Path(line).expanduser()
        except RuntimeError:
            raise Trouble(f"{line} names a home folder that does not exist. Write the whole path.") from None
        self._write_new(target, self._in_form(form, text, clean_line(subject), to, name))
        return target

    def _in_form(self, form: Form, text: str, subject: str, to: str, name: str) -> bytes:
        if form == "eml":
            return self._mail.eml(text, subject, to, name)
        head = {"txt": f"Subject: {subject}\n\n", "md": f"# {subject}\n\n"}[form] if subject else ""
        return clean(f"{head}{text}\n").encode("utf-8")

    def address(self, to: str) -> str:
        """What is wrong with an address; empty where nothing is, and where it is blank."""
        try:
            self._mail.mailto("", "", to)
        except Trouble as trouble:
            return str(trouble)
        return ""

    def link(self, text: str, subject: str = "", to: str = "") -> str:
        """The note as a link for the mail program, to be shown before it is opened. Raises Trouble."""
        return self._mail.mailto(text, subject, to)

    def open(self, link: str) -> None:
        """Open the mail program on a link that the person has seen. Raises Trouble."""
        self._mail.open_link(link)
