"""What is erased is gone: no word of it is left in any file of the folder, and nothing else is touched."""

from __future__ import annotations

import json
import os
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.store.conftest import LASTING
from tui.domain.check import Check, CheckDraft, PastPage, PastStep
from tui.domain.erasure import Wanted
from tui.domain.kinds import ARCHIVE, DRAFTS
from tui.domain.mentorship import Mentorship
from tui.domain.need import Need
from tui.domain.note import NoteDraft
from tui.domain.own_card import OwnCard
from tui.domain.pack import Pack
from tui.domain.private_note import PrivateNote
from tui.domain.record import Record
from tui.services.trash import Trash
from tui.services.undo import Undo
from tui.store.disk import Disk
from tui.store.envelope import checked
from tui.store.errors import ReadOnly, TooNew, Unwritable
from tui.store.store import Store

CANARY, STAYS = "kanarienvogel", "was bleibt"
MENTOR = Wanted(mentorships=frozenset({"m1"}), names=frozenset({f"{CANARY} by name"}))
START = datetime(2026, 11, 1, 9, tzinfo=UTC)


def filled(value: Any, word: str) -> Any:
    """The value with ``word`` in every text that a person may write."""
    if isinstance(value, dict):
        return {
            key: one
            if key in ("id", "mentorship", "kind", "card", "cards", "meeting", "about")
            else filled(one, word)
            for key, one in value.items()
        }
    if isinstance(value, list | tuple):
        return [filled(one, word) for one in value]
    return f"{word} {value}" if isinstance(value, str) and " " in value else value


class Life:
    """A store that has been lived in: two mentors, older saves, backups, steps back, trash, a damaged file."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.now, self.count = folder, START, 0
        self.store = self.open()
        self.write()

    def new_id(self) -> str:
        self.count += 1
        return f"{self.count:032x}"

    def open(self) -> Store:
        return Store.open(self.folder, now=lambda: self.now, new_id=self.new_id)

    def write(self) -> None:
        for mentor, word in (("m1", CANARY), ("m2", STAYS)):
            self.store.archive.commit(*self.records(mentor, word), act=f"added {word}")
            self.store.drafts.commit(
                CheckDraft(id=f"d-{mentor}", mentorship=mentor, started=self.now, touched=self.now,
                           words={"Q1": f"{word} words"}, red_flags={"fear": True}),
                NoteDraft(id=f"n-{mentor}", mentorship=mentor, scenario="pause", text=f"{word} text", own_words=True,
                          started=self.now, touched=self.now),
            )  # fmt: skip
        trash = Trash(self.store.archive, self.store.drafts, lambda: self.now, self.new_id, str)
        for day in range(20):
            self.now = START + timedelta(days=day)
            for mentor, word in (("m1", CANARY), ("m2", STAYS)):
                note = PrivateNote(
                    id=self.new_id(),
                    mentorship=mentor,
                    on=self.now.date(),
                    text=f"{word} {day}",
                    written=self.now,
                )
                self.store.archive.commit(note, act=f"wrote about {word}")
                if day % 3 == 0:
                    trash.remove(f"note about {word}", [note], f"removed {word}")
            if day % 5 == 0:
                Undo(self.store.archive, self.store.drafts, lambda: self.now, self.new_id).take_back()
            for draft in self.store.drafts.all(NoteDraft):
                self.store.drafts.commit(draft.but(text=f"{draft.text} more"))
        shutil.copy(self.folder / "journal.json", self.folder / "journal.damaged-2026-11-02-101010.json")
        spoiled = (self.folder / "journal.json").read_bytes()
        (self.folder / "journal.damaged-2026-11-03-101010.json").write_bytes(spoiled[:-40] + b"x" * 40)
        (self.folder / "editing").mkdir(mode=0o700)
        (self.folder / "editing" / "n-m1.txt").write_text(f"an editor had open: {CANARY}")
        (self.folder / "editing" / "n-m2.txt").write_text(f"an editor had open: {STAYS}")
        (self.folder / ".goodterms-0123456789abcdef.tmp").write_text(f"half of {CANARY}")

    @staticmethod
    def records(mentor: str, word: str) -> list[Record]:
        made: list[Record] = []
        for one in LASTING:
            if "mentorship" not in type(one).model_fields and not isinstance(one, Mentorship | Need):
                continue  # questions and packs belong to nobody
            if isinstance(one, Need):  # it belongs to nobody, and may name anybody
                made.append(one.but(id=f"{mentor}-{one.id}", people=(f"{word} by name", "somebody else")))
                continue
            if isinstance(
                one, OwnCard | Pack
            ):  # questions are of no mentor, and no erasure of one takes them
                continue
            document = filled(one.model_dump(), word)
            own = {"id": mentor, "mentor": f"{word} by name"} if isinstance(one, Mentorship) else {
                "id": f"{mentor}-{one.id}", "mentorship": mentor
            }  # fmt: skip
            made.append(type(one).model_validate({**document, **own}))
        return made

    def holding(self, word: str) -> list[str]:
        """Every file of the folder in which the word stands."""
        return sorted(
            path.relative_to(self.folder).as_posix()
            for path in self.folder.rglob("*")
            if path.is_file() and word.encode() in path.read_bytes()
        )

    def shown(self, mentor: str = "") -> list[Any]:
        """What is kept, of all or of one mentor."""
        records = [*(one for model in ARCHIVE for one in self.store.archive.all(model))]
        records += [one for model in DRAFTS for one in self.store.drafts.all(model)]
        about = [one for one in records if mentor in (one.id, getattr(one, "mentorship", ""))]
        return about if mentor else [one for one in records if not isinstance(one, Need)]


@pytest.fixture
def life(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Life:
    monkeypatch.setattr(Disk, "sync", lambda self, handle: None)
    monkeypatch.setattr(Disk, "sync_folder", lambda self, folder: None)
    return Life(tmp_path / "journal")


def test_a_mentor_leaves_no_word_in_any_file_and_the_other_one_stays(life: Life) -> None:
    before, files = life.shown("m2"), life.holding(STAYS)
    assert len(life.holding(CANARY)) > 15
    places = {one.where for one in life.store.spots(MENTOR)}
    assert places == {
        "journal", "trash", "steps to take back", "drafts", "older saves", "backups",
        "files that cannot be read, and go whole", "texts that an editor left behind",
    }  # fmt: skip
    life.store.erase(MENTOR)
    assert life.holding(CANARY) == []
    assert life.holding('"m1"') == []
    assert {one.people for one in life.store.archive.all(Need)} == {
        ("somebody else",), (f"{STAYS} by name", "somebody else"),
    }  # fmt: skip
    assert life.shown("m2") == before == life.shown()
    gone = {"journal.damaged-2026-11-03-101010.json", ".goodterms-0123456789abcdef.tmp"}
    assert set(files) - set(life.holding(STAYS)) <= gone
    life.store.close()
    life.store = life.open()
    assert life.shown() == before
    assert life.store.notices == ()
    assert life.store.spots(MENTOR) == ()


def test_the_session_goes_on_after_it_and_brings_nothing_back(life: Life) -> None:
    life.store.erase(MENTOR)
    undo = Undo(life.store.archive, life.store.drafts, lambda: life.now, life.new_id)
    trash = Trash(life.store.archive, life.store.drafts, lambda: life.now, life.new_id, str)
    while undo.last():
        undo.take_back()
    for thing in trash.all():
        trash.bring_back(thing.id)
    for day in range(5):
        life.now += timedelta(days=day)
        life.store.archive.commit(Mentorship(id="m3", mentor=f"Ada {day}"), act="added Ada")
    life.store.close()
    life.store = life.open()
    assert life.holding(CANARY) == []


def test_one_thing_leaves_no_word_in_any_file(life: Life) -> None:
    note = next(one for one in life.store.archive.all(PrivateNote) if one.text == f"{CANARY} 1")
    life.store.archive.commit(note.but(text="der sonderfall"), act="wrote a private note")
    assert life.holding("sonderfall")
    life.store.erase(Wanted(records=frozenset({(PrivateNote.kind, note.id)})))
    assert life.holding("sonderfall") == []
    assert life.store.archive.get(PrivateNote, note.id) is None
    assert life.holding(f"{CANARY} 2")


def test_private_answers_go_alone_from_every_copy_of_a_check(life: Life) -> None:
    check = life.store.archive.all(Check)[0]
    draft = CheckDraft(
        id="again", completes=check.id, page="review", touched=life.now,
        **{**check.model_dump(exclude={"id", "taken", "edited", "revision", "replaces"}),
           "notes": {"flag-fear": "das geheimnis", "D1": "bleibt da"}, "red_flags": {"fear": True}},
        past=(PastStep(place="flag-fear", pages=(PastPage(page="flag-fear", value=True, note="das geheimnis"),)),
              PastStep(place="item-D1", pages=(PastPage(page="item-D1", value=2, note="bleibt da"),))),
    )  # fmt: skip
    life.store.drafts.commit(draft)
    done = Check(**{**draft.model_dump(include=set(Check.model_fields)), "taken": life.now})
    life.store.archive.commit(done, removed=[check], act="finished a check", ended=[draft])
    life.store.archive.commit(done.but(leaning="leave"), act="changed a check")
    assert life.holding("geheimnis")
    answers = life.store.archive.get(Check, "again").answers
    life.store.erase(Wanted(flags_of=frozenset({"again"})))
    assert life.holding("geheimnis") == []
    left = life.store.archive.get(Check, "again")
    assert (left.answers, left.red_flags, left.notes) == (answers, {}, {"D1": "bleibt da"})
    for path in life.folder.rglob("journal*.json"):
        for line in path.read_text().splitlines():
            if '"again"' in line or f'"{check.id}"' in line:
                assert '"fear":' not in line
    assert any(one.red_flags for one in life.store.drafts.all(CheckDraft))


def test_everything_leaves_nothing_but_the_lock(life: Life) -> None:
    (life.folder / "settings.toml").write_text("theme = 'dusk'")
    (life.folder / "mine.txt").write_text("somebody else's file")
    life.store.erase_everything()
    assert life.shown() == []
    life.store.close()
    assert sorted(path.name for path in life.folder.rglob("*")) in (
        ["mine.txt", "session.lock"],
        ["mine.txt"],
    )
    assert life.open().notices == ()


@pytest.mark.parametrize("step", range(12))
def test_an_erasure_that_was_cut_off_can_be_repeated(
    life: Life, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, left = life.shown("m2"), [step]
    write = Disk.write_whole

    def failing(self: Disk, path: Path, data: bytes) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise OSError(28, os.strerror(28))
        write(self, path, data)

    with monkeypatch.context() as patch:
        patch.setattr(Disk, "write_whole", failing)
        with pytest.raises(Unwritable, match="still holds what was to be erased"):
            life.store.erase(MENTOR)
    assert life.store.archive.get(Mentorship, "m1") is not None  # so that it can be named again
    life.store.close()
    life.store = life.open()
    assert life.store.notices == ()
    life.store.erase(MENTOR)
    assert life.holding(CANARY) == []
    assert life.shown() == before


def test_nothing_is_erased_where_nothing_may_be_changed(life: Life) -> None:
    second = life.open()
    held = life.holding(CANARY)
    with pytest.raises(ReadOnly):
        second.erase(MENTOR)
    with pytest.raises(ReadOnly):
        second.erase_everything()
    assert life.holding(CANARY) == held


def test_a_backup_of_a_newer_version_is_said_before_anything_is_changed(life: Life) -> None:
    backup = sorted((life.folder / "backups").iterdir())[3]
    header, _, body = backup.read_bytes().partition(b"\n")
    newer = {**json.loads(header), "schema": 9}
    del newer["check"]
    backup.unlink()
    backup.write_bytes(checked(json.dumps(newer, separators=(",", ":")).encode()) + b"\n" + body)
    held = life.holding(CANARY)
    with pytest.raises(TooNew, match="newer Good Terms"):
        life.store.erase(MENTOR)
    assert life.holding(CANARY) == held
