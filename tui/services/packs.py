"""Packs of questions from elsewhere: looked through first, added whole or not at all, switched on and off."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from tui.content.deck import Card
from tui.domain.own_card import OWN, OwnCard
from tui.domain.pack import Pack, RawCard, RawPack, name_of
from tui.domain.text import clean_line
from tui.domain.trouble import Trouble, Unknown
from tui.services.library import Library, own_as_card
from tui.services.outbox import WriteNew
from tui.services.ports import Records
from tui.services.runs import PackCards, body_of
from tui.services.trash import Trash

FORMS = ("toml", "csv", "md")
OWN_TITLE = "My questions"


class PackFiles(Protocol):
    """Where the questions of packs lie."""

    def keep(self, body: bytes) -> str: ...

    def read(self, name: str) -> bytes: ...

    def sweep(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Shops:
    """How packs come in and go out, as the composition root hands it over."""

    read_file: Callable[[Path], bytes]
    """All of a file, or so much of it that it is seen to be too large. Raises Trouble."""
    read_pack: Callable[[str, bytes], RawPack]
    write_pack: Callable[[str, RawPack], bytes]
    write_new: WriteNew


@dataclass(frozen=True, slots=True)
class Imprint:
    """What one's own questions say of themselves when they go out as a pack."""

    title: str = OWN_TITLE
    author: str = ""
    licence: str = ""


UNSIGNED = Imprint()


@dataclass(frozen=True, slots=True)
class DryRun:
    """What adding a pack would do."""

    file: str
    name: str
    title: str
    author: str
    licence: str
    language: str
    intro: str
    new: tuple[Card, ...]
    duplicates: tuple[tuple[int, str], ...]
    """Line and question of what the deck or the file itself asks already; it would be passed over."""
    problems: tuple[str, ...]
    """What is broken: file, line, remedy. With any of these nothing is added."""
    replaces: str = ""
    """The title of the pack that it takes the place of."""

    @property
    def fit(self) -> bool:
        """Whether there is something to add, and nothing broken."""
        return bool(self.new) and not self.problems

    def counts(self) -> str:
        """The whole of it in words: "297 new, 1 duplicate, 2 broken"."""
        duplicates, broken = len(self.duplicates), len(self.problems)
        parts = [
            f"{len(self.new):,} new",
            f"{duplicates:,} duplicate{'' if duplicates == 1 else 's'}",
            *([f"{broken:,} broken"] if broken else []),
        ]
        return ", ".join(parts)


class Packs:
    """The packs there are, and the way in and out."""

    def __init__(
        self, records: Records, library: Library, trash: Trash, files: PackFiles, shops: Shops
    ) -> None:
        self._records, self._library, self._trash = records, library, trash
        self._files, self._shops = files, shops

    def all(self) -> tuple[Pack, ...]:
        """Every pack, in the order in which they came."""
        return self._records.all(Pack)

    def named(self, name: str) -> Pack:
        """The pack of this name or title. Raises Unknown."""
        wanted = clean_line(name).casefold()
        for pack in self.all():
            if wanted in (pack.id, pack.title.casefold()):
                return pack
        known = ", ".join(pack.id for pack in self.all())
        raise Unknown(
            f"There is no pack “{clean_line(name)}”. "
            + (f"There are: {known}." if known else "There are none yet: goodterms packs add FILE")
        )

    def fault(self, pack: Pack) -> str:
        """Why the questions of a pack that is on cannot be read; empty where they can, or were not wanted yet."""
        return self._library.faults.get(f"{pack.id}:{pack.file}", "")

    def own_count(self) -> int:
        """How many questions the person has written."""
        return len(self._records.all(OwnCard))

    # ------------------------------------------------------------ coming in

    def look(self, path: str) -> DryRun:
        """Say what adding this file would do; nothing is changed. Raises Trouble for what is no pack at all."""
        file = _place(path)
        raw = self._shops.read_pack(str(file), self._shops.read_file(file))
        return self._judged(raw, file)

    def add(self, run: DryRun) -> Pack:
        """Add a pack that was looked through: its file first, then one record, one step to take back."""
        if run.problems:
            lines = "line is" if len(run.problems) == 1 else "lines are"
            raise Trouble(
                f"{run.file}: {len(run.problems)} {lines} broken, so nothing was added. Mend them first."
            )
        if not run.new:
            raise Trouble(f"{run.file}: every question in it is in your deck already, so nothing was added.")
        self._library.try_again()
        file = self._files.keep(body_of(run.new))
        before = self._records.get(Pack, run.name)
        pack = Pack(
            id=run.name,
            title=run.title,
            author=run.author,
            licence=run.licence,
            language=run.language,
            intro=run.intro,
            count=len(run.new),
            file=file,
        )
        did = f"replaced the pack {pack.title}" if before else f"added the pack {pack.title}"
        self._records.commit(pack, act=did)
        self._files.sweep()
        return pack

    def _judged(self, raw: RawPack, file: Path) -> DryRun:
        from tui.content.schema_pack import checked_pack, same_words

        head, cards, report = checked_pack(raw, clean_line(file.name), self._library.deck)
        title = head.title or clean_line(file.stem) or "Pack"
        name = name_of(title)
        here = self._library.all()
        known = {
            same_words(words.partition("\n")[0])
            for run in here.runs
            if run.name != name
            for words in run.folded
        }
        new: list[Card] = []
        duplicates: list[tuple[int, str]] = []
        ids: set[str] = set()
        for line, card in cards:
            same = same_words(card.text)
            if same in known or card.id in ids:
                duplicates.append((line, card.text))
            else:
                known.add(same)
                ids.add(card.id)
                new.append(card)
        replaced = self._records.get(Pack, name)
        return DryRun(
            clean_line(file.name), name, title, head.author, head.licence, head.language or "en-US", head.intro,
            tuple(new), tuple(duplicates), tuple(report.lines), replaced.title if replaced else "",
        )  # fmt: skip

    # ------------------------------------------------------------ being there

    def switch(self, name: str, *, on: bool) -> Pack:
        """Switch a pack on or off; its marks stay either way."""
        pack = self.named(name)
        if pack.on != on:
            did = f"switched the pack {pack.title} {'on' if on else 'off'}"
            self._records.commit(pack.but(on=on), act=did)
        return pack.but(on=on)

    def remove(self, name: str) -> Pack:
        """Put a pack into the trash, for thirty days; what was asked and marked stays in the history."""
        pack = self.named(name)
        self._trash.remove(f"pack of questions: {pack.title}", [pack], act=f"removed the pack {pack.title}")
        return pack

    # ------------------------------------------------------------ going out

    def export(self, name: str, dest: str, form: str | None = None, imprint: Imprint = UNSIGNED) -> Path:
        """Write a pack, or one's own questions (``own``), to a new file. Raises Trouble."""
        target = _place(dest)
        chosen = form or target.suffix.removeprefix(".").casefold().replace("markdown", "md")
        if chosen not in FORMS:
            raise Unknown("The file must end in .toml, .csv or .md, so that its form is known.")
        if target.is_dir():
            raise Trouble(f"{target} is a folder. Name a new file in it.")
        self._shops.write_new(target, self._shops.write_pack(chosen, self.as_raw(name, imprint)))
        return target

    def as_raw(self, name: str, imprint: Imprint = UNSIGNED) -> RawPack:
        """A pack, or one's own questions, as it goes into a file. ``imprint`` is for one's own: a pack keeps the
        name of whoever made it. Raises Trouble."""
        if clean_line(name).casefold() == OWN:
            own = [own_as_card(one) for one in self._records.all(OwnCard)]
            if not own:
                raise Trouble("You have written no question yet, so there is nothing to export.")
            title, author, licence = map(clean_line, (imprint.title, imprint.author, imprint.licence))
            return RawPack(_raw(own), title or OWN_TITLE, author, licence, self._library.deck.language)
        pack = self.named(name)
        if imprint != UNSIGNED:
            raise Unknown(f"The pack {pack.title} keeps its own title, author and licence. Leave them out.")
        cards = PackCards(pack.id, self._files.read(pack.file))
        return RawPack(_raw(cards), pack.title, pack.author, pack.licence, pack.language, pack.intro)


def _raw(cards: Sequence[Card]) -> tuple[RawCard, ...]:
    return tuple(RawCard(0, _fields(card)) for card in cards)


def _fields(card: Card) -> dict[str, object]:
    fields: dict[str, object] = {
        "id": card.id.partition(":")[2],
        "text": card.text,
        "theme": card.theme,
        "phase": card.phase,
        "depth": card.depth,
        "helps": card.helps,
        "minutes": card.minutes,
    }
    if card.why:
        fields["why"] = card.why
    if card.follow_ups:
        fields["follow_ups"] = list(card.follow_ups)
    return fields


def _place(path: str) -> Path:
    """The file a person named. Raises Trouble."""
    name = clean_line(path)
    if not name:
        raise Trouble("The file needs a name, such as ~/questions.csv.")
    try:
        return Path(name).expanduser()
    except RuntimeError:
        raise Trouble(f"{name} names a home folder that does not exist. Write the whole path.") from None
