"""A note as a file: where the person says, never over another one, and nothing a terminal would obey."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tui.bootstrap import write_new
from tui.domain.trouble import Trouble
from tui.exchange import eml, mailto
from tui.services.outbox import Outbox


class Mail:
    """The e-mail formats, and a mail program that only notes what it was asked to open."""

    def __init__(self) -> None:
        self.opened: list[str] = []
        self.eml, self.mailto = eml.eml, mailto.mailto

    def open_link(self, link: str) -> None:
        self.opened.append(link)


def outbox(write: Any = write_new, mail: Mail | None = None) -> Outbox:
    """An outbox on a machine without a clipboard."""
    return Outbox(write, mail or Mail(), lambda text: False)


def test_a_note_is_written_as_it_stands_with_its_subject(tmp_path: Path) -> None:
    target = outbox().save(f" {tmp_path}/note.txt ", "Dear Zoë,\n\nthank you.", "A thank-you")
    assert target == tmp_path / "note.txt"
    assert target.read_bytes().decode() == "Subject: A thank-you\n\nDear Zoë,\n\nthank you.\n"
    assert target.stat().st_mode & 0o777 == 0o600


def test_without_a_subject_it_is_the_text_alone(tmp_path: Path) -> None:
    assert outbox().save(f"{tmp_path}/a", "Hi").read_text() == "Hi\n"


def test_a_file_that_is_there_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("mine")
    with pytest.raises(Trouble, match="there already"):
        outbox().save(f"{tmp_path}/a", "Hi")
    assert (tmp_path / "a").read_text() == "mine"


@pytest.mark.parametrize(
    ("path", "words"),
    [("", "needs a name"), (" \x00 ", "needs a name"), ("~nobody-of-this-name/a", "does not exist"), ("/nowhere/a", "cannot be written")],
)  # fmt: skip
def test_a_path_that_leads_nowhere_is_said_to(path: str, words: str) -> None:
    with pytest.raises(Trouble, match=words):
        outbox().save(path, "Hi")


def test_the_home_folder_is_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert outbox().save("~/a.txt", "Hi") == tmp_path / "a.txt"


def test_what_was_pasted_cannot_act_on_the_terminal_that_shows_the_file(tmp_path: Path) -> None:
    target = outbox().save(f"{tmp_path}/a", "Hi\x1b[2J\ud800\r\nthere", "One\nBcc: two")
    assert target.read_bytes() == b"Subject: One Bcc: two\n\nHi[2J\nthere\n"


@pytest.mark.parametrize(
    ("mentor", "scenario", "path"),
    [
        ("Priya Raman", "goals-met", "~/note-to-priya-raman-2026-11-21.txt"),
        ("../../etc/passwd", "goals-met", "~/note-to-etc-passwd-2026-11-21.txt"),
        ("李薇", "goals-met", "~/note-to-mentor-2026-11-21.txt"),
        ("Priya Raman", "safety", "~/note-2026-11-21.txt"),
    ],
)
def test_the_name_that_is_offered_has_plain_letters_and_is_silent_about_safety(
    mentor: str, scenario: str, path: str
) -> None:
    refuse: Any = None
    assert outbox(refuse).suggested_path(mentor, scenario, "2026-11-21") == path
