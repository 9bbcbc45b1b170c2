"""Deleting for good what a person names: a mentor, one thing in the trash, private answers, or everything."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from tui.domain.check import Check
from tui.domain.erasure import Spot, Wanted
from tui.domain.kinds import DRAFTS
from tui.domain.mentorship import Mentorship
from tui.domain.record import Record
from tui.domain.text import clean_line
from tui.domain.trash import Trashed
from tui.domain.trouble import Unknown
from tui.services.mentorships import Mentorships
from tui.services.ports import Records
from tui.services.shelving import opened, shelved

BEYOND = (
    "What it cannot reach: what you wrote about it elsewhere, files you saved or copied, snapshots and sync "
    "copies of the folder, and old blocks on the disk."
)


class Eraser(Protocol):
    """The files. Every refusal is Trouble."""

    def spots(self, wanted: Wanted) -> tuple[Spot, ...]: ...

    def erase(self, wanted: Wanted) -> None: ...

    def erase_everything(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Erasure:
    """What would go, by its name, and where it lies now."""

    name: str
    """What the person has to type: asked once, by name."""
    wanted: Wanted
    spots: tuple[Spot, ...]


class Erase:
    """Nothing here can be taken back."""

    def __init__(self, records: Records, eraser: Eraser) -> None:
        self._records, self._eraser = records, eraser

    def mentor(self, id: str) -> Erasure:
        """All about one mentor, in use or in the trash. Raises Unknown."""
        mentorship = self._records.get(Mentorship, id)
        if mentorship is None:
            mentorship = next((one for one in self.removed_mentors() if one.id == id), None)
        if mentorship is None:
            raise Unknown("That mentor is not in the journal.")
        others = {one.mentor.casefold() for one in self._records.all(Mentorship) if one.id != id}
        full = mentorship.mentor.casefold()
        names = frozenset({full, full.partition(" ")[0]} - others)
        return self._of(mentorship.mentor, Wanted(mentorships=frozenset({id}), names=names))

    def find(self, name: str, mentorships: Mentorships) -> Mentorship:
        """The mentorship with this mentor, in use or else in the trash. Raises Unknown."""
        try:
            return mentorships.find(name)
        except Unknown:
            wanted = clean_line(name).casefold()
            found = [one for one in self.removed_mentors() if one.mentor.casefold() == wanted]
            if not found:
                raise
            return found[0]

    def removed_mentors(self) -> tuple[Mentorship, ...]:
        """Mentors that are in the trash."""
        return self._removed([opened(one) for kept in self._records.all(Trashed) for one in kept.records])

    def _removed(self, records: Iterable[Record]) -> tuple[Mentorship, ...]:
        """The mentorships among records of the trash that are not in use: an earlier form of one may rest there."""
        found = (one for one in records if isinstance(one, Mentorship))
        return tuple(one for one in found if self._records.get(Mentorship, one.id) is None)

    def trashed(self, id: str) -> Erasure:
        """One thing in the trash, wherever else it lies. Raises Unknown."""
        kept = self._records.get(Trashed, id)
        if kept is None:
            raise Unknown("That is not in the trash any more.")
        records = [opened(one) for one in kept.records]
        mentor = next((one.id for one in self._removed(records)), None)
        if mentor is not None:
            return self.mentor(mentor)
        used = [self._records.get(type(one), one.id) for one in records if not isinstance(one, DRAFTS)]
        now = {(one.kind, one.id): shelved(one).document for one in used if one}
        single = {(one.kind, one.id) for one in records} - set(now)
        return self._of("erase", Wanted(records=frozenset({*single, (Trashed.kind, id)}), now=now))

    def flags(self, check_id: str) -> Erasure:
        """The private answers of one check. Raises Unknown."""
        if self._records.get(Check, check_id) is None:
            raise Unknown("That check is not in the journal any more.")
        return self._of("erase", Wanted(flags_of=frozenset({check_id})))

    def carry_out(self, erasure: Erasure) -> None:
        """Delete it for good. Raises Trouble."""
        self._eraser.erase(erasure.wanted)

    def everything(self) -> None:
        """Leave an empty journal behind. Raises Trouble."""
        self._eraser.erase_everything()

    def _of(self, name: str, wanted: Wanted) -> Erasure:
        return Erasure(name, wanted, self._eraser.spots(wanted))


def spots_in_words(spots: tuple[Spot, ...]) -> str:
    """Where it lies, on one line: "journal 12 entries, backups 3 files"."""
    if not spots:
        return "Nothing of it is in any file."
    files = (
        "older saves",
        "backups",
        "files that cannot be read, and go whole",
        "texts that an editor left behind",
    )
    parts = []
    for one in spots:
        unit = "file" if one.where in files else "entry"
        plural = {"file": "files", "entry": "entries"}[unit]
        parts.append(f"{one.where}: {one.count} {unit if one.count == 1 else plural}")
    return f"It is in {'; '.join(parts)}."
