"""Journals in which every text that a person could have written is one of one's own choosing.

The example data gives the shape; a kind of record, or a list, that the example data leaves empty is made up
from its model. So a new field or a new kind of record is filled without a word here.
"""

from __future__ import annotations

import hashlib
import types
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from itertools import count, cycle
from pathlib import Path
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from tests.screens.person import TODAY
from tui.bootstrap import clock_at
from tui.content.deck import Card, load_deck
from tui.domain.act import Shelved
from tui.domain.kinds import DRAFTS, JOURNAL, KINDS
from tui.domain.pack import Pack
from tui.domain.private_note import PrivateNote
from tui.domain.record import Record
from tui.domain.task import Task
from tui.domain.text import clean, clean_line
from tui.services.demo import story
from tui.services.runs import body_of
from tui.store.disk import Disk
from tui.store.envelope import Lines, wrapped
from tui.store.pack_files import PackFiles

NOW = datetime(TODAY.year, TODAY.month, TODAY.day, 9, tzinfo=UTC)
AFTER = ("thank-you", "look-for-next")
"""Things to write after a note: one from a template, one with answers to be read again."""
PACKED = 8
"""Questions in the pack that is made up."""
ANY_LENGTH = (0, 10**9)
Limits = tuple[int, int]
"""How long a text has to be, and may be."""
Document = dict[str, Any]
Tables = dict[str, dict[str, Document]]


class Filler:
    """Puts texts, one after another, into every text field of documents; counts the fields."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = cycle(texts)
        self._numbers = count(1)
        self.fields = 0

    def document(self, model: type[BaseModel], document: Document) -> Document:
        """The document with every text replaced."""
        hints = get_type_hints(model, include_extras=True)
        own = {name: _limits(field) for name, field in model.model_fields.items()}
        # What a list may hold is said in code; so its texts are no longer than the shortest one elsewhere.
        listed = (1, min(most for _, most in own.values()))
        return {
            name: self._filled(hints[name], document[name], own[name] if is_text(hints[name]) else listed)
            for name in model.model_fields
            if name in document
        }

    def made(self, model: type[BaseModel], mentorship: str, like: Document | None = None) -> Document:
        """A document of this model, made up as far as its form asks for it; ``like`` has some of its fields."""
        hints = get_type_hints(model, include_extras=True)
        found: Document = {}
        for name, field in model.model_fields.items():
            if name in CHOSEN:
                found[name] = CHOSEN[name]
            elif _needed(field):
                found[name] = self._example(hints[name], name, mentorship)
            else:
                found[name] = _json(field.get_default(call_default_factory=True))
        found |= {name: value for name, value in (like or {}).items() if name in found}
        if issubclass(model, Record):
            found["id"] = f"made-up-{next(self._numbers)}"
        if "mentorship" in found:
            found["mentorship"] = mentorship
        if "mentorships" in found:
            found["mentorships"] = [mentorship]
        return self.document(model, found)

    def text(self, limits: Limits = ANY_LENGTH) -> str:
        """The next text that is long enough once it is cleaned, cut to what is allowed."""
        self.fields += 1
        least, most = limits
        return next(one[:most] for one in self._texts if len(clean_line(one[:most])) >= least)

    def _filled(self, hint: Any, value: Any, limits: Limits) -> Any:
        if get_origin(hint) is Annotated:
            if isinstance(value, str) and is_text(hint):
                return self.text(limits)
            return self._filled(get_args(hint)[0], value, limits)
        if get_origin(hint) in (Union, types.UnionType):
            (inner,) = [one for one in get_args(hint) if one is not type(None)][:1]
            return value if value is None else self._filled(inner, value, limits)
        if get_origin(hint) is tuple:
            inner = get_args(hint)[0]
            values = value or ([""] * 2 if is_text(inner) else self._one(inner))
            return [self._filled(inner, one, limits) for one in values]
        if get_origin(hint) is dict:
            return {key: self._filled(get_args(hint)[1], one, limits) for key, one in value.items()}
        if isinstance(hint, type) and issubclass(hint, BaseModel) and isinstance(value, dict):
            return self.document(hint, value)
        return value

    def _one(self, hint: Any) -> list[Any]:
        made_up = isinstance(hint, type) and issubclass(hint, BaseModel)
        return [self._example(hint, "", "")] if made_up else []

    def _example(self, hint: Any, name: str, mentorship: str) -> Any:
        origin = get_origin(hint)
        if origin is Annotated:
            return self._example(get_args(hint)[0], name, mentorship)
        if origin is Literal:
            return get_args(hint)[0]
        if origin in (Union, types.UnionType):
            return self._example(get_args(hint)[0], name, mentorship)
        if origin in (tuple, dict):
            return [] if origin is tuple else {}
        if hint is Shelved:
            return {"kind": PrivateNote.kind, "document": self.made(PrivateNote, mentorship)}
        if isinstance(hint, type) and issubclass(hint, BaseModel):
            return self.made(hint, mentorship)
        simple = {str: name, bool: False, int: 1, datetime: NOW.isoformat(), date: TODAY.isoformat()}
        return simple.get(hint)


def _limits(field: FieldInfo) -> Limits:
    """How long the form says a text is to be. One that it says more about has to be in ``CHOSEN``."""
    least, most = ANY_LENGTH
    for one in field.metadata:
        least = getattr(one, "min_length", None) or least
        most = getattr(one, "max_length", None) or most
    return least, most


def is_text(hint: Any) -> bool:
    """Whether a field is for words of a person."""
    if get_origin(hint) is not Annotated:
        return False
    return any(getattr(one, "func", None) in (clean, clean_line) for one in get_args(hint)[1:])


def _needed(field: FieldInfo) -> bool:
    return field.is_required()


def _json(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


CHOSEN: Document = {"theme": load_deck().themes[0].id, "file": hashlib.sha256().hexdigest()}
"""Values of fields that are no words of a person and that not every text fits."""


def packed(filler: Filler) -> bytes:
    """The questions of a pack as they lie in its file; cleaned, as they are when a pack comes in."""
    deck = load_deck()
    return body_of(
        Card(
            f"q{number}",
            clean_line(filler.text((1, 10**9))),
            deck.themes[number % len(deck.themes)].id,
            "any",
            "light",
            "E",
            clean_line(filler.text()),
            tuple(clean_line(filler.text((1, 10**9))) for _ in range(2)),
            5,
        )
        for number in range(PACKED)
    )


def tables(texts: Iterable[str]) -> tuple[Tables, Tables, bytes, int]:
    """Journal, drafts and the questions of a pack, and how many fields were filled."""
    filler = Filler(texts)
    now = clock_at(TODAY)()
    records, drafts = story(now.date(), now.tzinfo)
    told: dict[str, list[Document]] = {}
    for record in (*records, *drafts):
        document = record.model_dump(mode="json")
        told.setdefault(record.kind, []).append(filler.document(type(record), document))
    mentorship = told["mentorships"][0]["id"]
    for model in (*JOURNAL, *DRAFTS):
        if model.kind not in told:
            told[model.kind] = [filler.made(model, mentorship, _sibling(model, told))]
    told[Task.kind] += [filler.made(Task, mentorship, {"about": about}) for about in AFTER]
    journal, unfinished = (
        {model.kind: _numbered(told[model.kind]) for model in kinds} for kinds in (JOURNAL, DRAFTS)
    )
    body = packed(filler)
    for pack in journal[Pack.kind].values():
        pack |= {"file": hashlib.sha256(body).hexdigest(), "count": PACKED}
    return journal, unfinished, body, filler.fields


def _sibling(model: type[Record], told: dict[str, list[Document]]) -> Document | None:
    """A document of a model that has most of its fields from the same base as this one."""
    base = model.__mro__[1]
    kin = [one for one in KINDS.values() if base is not Record and one.__mro__[1] is base]
    return next((told[one.kind][0] for one in kin if one.kind in told), None)


def _numbered(documents: list[Document]) -> dict[str, Document]:
    return {str(number): document for number, document in enumerate(documents, 1)}


def written(folder: Path, texts: Iterable[str]) -> int:
    """Write such a journal, such drafts and such a pack; returns how many fields were filled."""
    journal, drafts, pack, fields = tables(texts)
    put(folder, journal, drafts, pack)
    return fields


def put(folder: Path, journal: Tables, drafts: Tables, pack: bytes) -> None:
    """Write these as a store."""
    folder.mkdir(mode=0o700, parents=True)
    for name, content in (("journal.json", journal), ("drafts.json", drafts)):
        (folder / name).write_bytes(wrapped(Lines().body(content)))
        (folder / name).chmod(0o600)
    PackFiles(folder, Disk(), read_only=False).keep(pack)


def texts_of(value: Any) -> Iterator[str]:
    """Every string in a value of a JSON document."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from texts_of(one)
    elif isinstance(value, list):
        for one in value:
            yield from texts_of(one)
