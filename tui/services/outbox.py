"""Getting a note out: as a file the person names."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tui.domain.text import clean, clean_line
from tui.domain.trouble import Trouble

WriteNew = Callable[[Path, bytes], None]
"""Writes a new private file; raises Trouble when it exists already or cannot be written."""


class Outbox:
    """Writes notes to files outside the store; never over a file that is there."""

    def __init__(self, write_new: WriteNew) -> None:
        self._write_new = write_new

    def suggested_path(self, mentor: str, scenario: str, day: str) -> str:
        """A name for the file: plain letters only, in the person's home folder."""
        words = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in mentor.lower())
        name = "-".join(part for part in words.split("-") if part) or "mentor"
        return f"~/note-to-{name}-{day}.txt" if scenario != "safety" else f"~/note-{day}.txt"

    def save(self, path: str, text: str, subject: str = "") -> Path:
        """Write the note as plain text and return where it went. Raises Trouble."""
        name = clean_line(path)
        if not name:
            raise Trouble("The file needs a name, such as ~/note.txt.")
        try:
            target = Path(name).expanduser()
        except RuntimeError:
            raise Trouble(f"{name} names a home folder that does not exist. Write the whole path.") from None
        body = f"Subject: {clean_line(subject)}\n\n{text}\n" if subject else f"{text}\n"
        self._write_new(target, clean(body).encode("utf-8"))
        return target
