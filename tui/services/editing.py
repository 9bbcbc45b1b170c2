"""Writing a note in the person's own editor."""

from __future__ import annotations

import shlex
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from tui.domain.text import clean
from tui.domain.trouble import Trouble
from tui.services.notes import Notes


class Scratch(Protocol):
    """Private files for the time that another program has a text open. Reading and writing raise Trouble."""

    def put(self, name: str, text: str) -> Path: ...

    def read(self, name: str) -> str: ...

    def clear(self) -> None: ...

    def strays(self) -> tuple[str, ...]: ...


@dataclass(frozen=True, slots=True)
class Edited:
    """What came back from the editor."""

    text: str
    failed: str = ""
    """What is to be said where the editor ended with an error; the text is then not to be taken over."""


class Editing:
    """One text at a time; its file goes when the editor does."""

    def __init__(self, scratch: Scratch, environ: Mapping[str, str]) -> None:
        self._scratch, self._environ = scratch, environ

    def command(self) -> list[str]:
        """The person's editor. Raises Trouble where none is set."""
        wanted = self._environ.get("VISUAL", "").strip() or self._environ.get("EDITOR", "").strip()
        if not wanted:
            raise Trouble(
                "No editor is set. Set EDITOR where you start Good Terms, as in EDITOR=nano goodterms."
            )
        try:
            return shlex.split(wanted)
        except ValueError:
            raise Trouble(f"EDITOR is “{wanted}”, which cannot be read: a quotation mark is open.") from None

    def edit(self, name: str, text: str) -> Edited:
        """Open the editor on a text and wait for its end. Raises Trouble; the text is then as it was."""
        command = self.command()
        path = self._scratch.put(name, text)
        try:
            status = subprocess.run([*command, str(path)], check=False).returncode
            written = self._scratch.read(name)
        except (FileNotFoundError, PermissionError):
            self._scratch.clear()
            raise Trouble(
                f"The editor “{command[0]}” cannot be started. Set EDITOR to another one."
            ) from None
        except OSError as error:
            self._scratch.clear()
            raise Trouble(f"The editor “{command[0]}” failed: {error.strerror}.") from None
        self._scratch.clear()
        found = clean(written)
        if found.endswith("\n") and not text.endswith("\n"):
            found = found.rstrip("\n")  # editors end a file with a line break
        if status:
            said = f"The editor ended with status {status}, so the text is as it was."
            kept = " What it had written is kept as a version: F5." if found != text else ""
            return Edited(found, said + kept)
        return Edited(found)

    def rescue(self, notes: Notes) -> tuple[str, ...]:
        """Keep what an editor had open when the program was killed, as a version of its note.

        Returns a sentence for each; a text whose note is gone, or that cannot be read or kept, stays in its file.
        """
        said, stays = [], False
        for name in self._scratch.strays():
            draft = notes.under_way(name)
            try:
                text = clean(self._scratch.read(name)).rstrip("\n")
                if draft is None:
                    raise Trouble("The note it belongs to is not under way any more.")
                if text.strip() and text != notes.text(draft).rstrip("\n"):
                    notes.save(notes.keep_version(draft, text))
                    said.append(
                        "Words from an editor that was cut short are kept as a version of the note: F5 there."
                    )
            except Trouble as trouble:
                stays = True
                said.append(
                    f"An editor was cut short, and its words are still in the folder editing. {trouble}"
                )
        if not stays:
            self._scratch.clear()
        return tuple(said)
