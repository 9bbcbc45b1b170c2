"""Journals in which every text that a person could have written is one of one's own choosing.

The example data gives the shape; a kind of record, or a list, that the example data leaves empty is made up
from its model. So a new field or a new kind of record is filled without a word here.
"""

from __future__ import annotations

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
from tui.domain.act import Shelved
from tui.domain.kinds import DRAFTS, JOURNAL, KINDS
from tui.domain.private_note import PrivateNote
from tui.domain.record import Record
from tui.domain.text import clean, clean_line
from tui.services.demo import story
from tui.store.envelope import Lines, wrapped

NOW = datetime(TODAY.year, TODAY.month, TODAY.day, 9, tzinfo=UTC)
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
        return {
            name: self._filled(hints[name], document[name], name)
            for name in model.model_fields
            if name in document
        }

    def made(self, model: type[BaseModel], mentorship: str, like: Document | None = None) -> Document:
        """A document of this model, made up as far as its form asks for it; ``like`` has some of its fields."""
        hints = get_type_hints(model, include_extras=True)
        found: Document = {}
        for name, field in model.model_fields.items():
            if _needed(field):
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

    def _text(self) -> str:
        self.fields += 1
        return next(self._texts)

    def _filled(self, hint: Any, value: Any, name: str) -> Any:
        if get_origin(hint) is Annotated:
            if isinstance(value, str) and is_text(hint):
                return self._text()
            return self._filled(get_args(hint)[0], value, name)
        if get_origin(hint) in (Union, types.UnionType):
            (inner,) = [one for one in get_args(hint) if one is not type(None)][:1]
            return value if value is None else self._filled(inner, value, name)
        if get_origin(hint) is tuple:
            inner = get_args(hint)[0]
            values = value or ([""] * 2 if is_text(inner) else self._one(inner))
            return [self._filled(inner, one, name) for one in values]
        if get_origin(hint) is dict:
            return {key: self._filled(get_args(hint)[1], one, name) for key, one in value.items()}
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


def is_text(hint: Any) -> bool:
    """Whether a field is for words of a person."""
    if get_origin(hint) is not Annotated:
        return False
    return any(getattr(one, "func", None) in (clean, clean_line) for one in get_args(hint)[1:])


def _needed(field: FieldInfo) -> bool:
    return field.is_required()


def _json(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def tables(texts: Iterable[str]) -> tuple[Tables, Tables, int]:
    """Journal and drafts, and how many fields were filled."""
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
    journal, unfinished = (
        {model.kind: _numbered(told[model.kind]) for model in kinds} for kinds in (JOURNAL, DRAFTS)
    )
    return journal, unfinished, filler.fields


def _sibling(model: type[Record], told: dict[str, list[Document]]) -> Document | None:
    """A document of a model that has most of its fields from the same base as this one."""
    base = model.__mro__[1]
    kin = [one for one in KINDS.values() if base is not Record and one.__mro__[1] is base]
    return next((told[one.kind][0] for one in kin if one.kind in told), None)


def _numbered(documents: list[Document]) -> dict[str, Document]:
    return {str(number): document for number, document in enumerate(documents, 1)}


def written(folder: Path, texts: Iterable[str]) -> int:
    """Write such a journal and such drafts; returns how many fields were filled."""
    journal, drafts, fields = tables(texts)
    folder.mkdir(mode=0o700, parents=True)
    for name, content in (("journal.json", journal), ("drafts.json", drafts)):
        (folder / name).write_bytes(wrapped(Lines().body(content)))
        (folder / name).chmod(0o600)
    return fields


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
