"""The records of one kind as readers see them, and TinyDB's table beneath."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_core import PydanticSerializationError
from tinydb.table import Document, Table

from tui.domain.record import Record
from tui.domain.text import clean_line
from tui.store.errors import Damaged, Unwritable

_LONGEST_ID = 80


class RecordTable(Table):
    """A TinyDB table whose documents are replaced.

    TinyDB's own ``update`` edits the documents it holds, which are also what a failed save falls back to.
    """

    def change(self, puts: Mapping[int, dict[str, Any]], removed: Iterable[int]) -> None:
        """Take the documents numbered ``removed`` away, then set each of ``puts`` at its number."""

        def updater(table: dict[int, Mapping[str, Any]]) -> None:
            for number in removed:
                table.pop(number, None)
            table.update(puts)

        self._update_table(updater)


@dataclass(frozen=True, slots=True)
class Shelf:
    """A snapshot: no shelf is ever changed, so a reader needs no lock."""

    records: Mapping[str, Record] = field(default_factory=dict)
    """By id, in the order in which they were first kept."""
    numbers: Mapping[str, int] = field(default_factory=dict)
    """TinyDB's document number by record id."""
    hidden: int = 0
    """How many documents of a newer form could not be made sense of."""

    @classmethod
    def of(
        cls, model: type[Record], documents: Iterable[Document], path: Path, *, newer: bool = False
    ) -> Shelf:
        """Validate one table; ``Damaged`` names the record and the field, never what it holds.

        Of a table in a ``newer`` form the known fields are taken, and what does not fit is hidden.
        """
        records: dict[str, Record] = {}
        numbers: dict[str, int] = {}
        hidden = 0
        for document in documents:
            try:
                record = model.model_validate(
                    {
                        name: value
                        for name, value in document.items()
                        if not newer or name in model.model_fields
                    }
                )
            except ValidationError as error:
                fault = f"the {_field(model, error)} of {_named(document)} in table {model.kind} is not valid"
            else:
                if record.id not in records:
                    records[record.id], numbers[record.id] = record, document.doc_id
                    continue
                fault = f"table {model.kind} holds {_named(document)} twice"
            if not newer:
                raise Damaged(path, fault)
            hidden += 1
        return cls(records, numbers, hidden)

    def changed(self, puts: Iterable[Record], removed: Iterable[str]) -> Shelf:
        """Return the shelf without ``removed`` and with ``puts``; new records get new numbers at the end."""
        records, numbers = dict(self.records), dict(self.numbers)
        # Counted before the removal: within one save a number never comes to mean another record.
        free = max(numbers.values(), default=0) + 1
        for record_id in removed:
            del records[record_id], numbers[record_id]
        for record in puts:
            if record.id not in records:
                numbers[record.id], free = free, free + 1
            records[record.id] = record
        return Shelf(records, numbers)


def readable(record: Record, path: Path) -> Record:
    """Return ``record`` exactly as a later opening of ``path`` will read it; ``Unwritable`` if it could not.

    A copy with changed fields is not validated where it is made, and one record that cannot be read back
    would close the whole file.
    """
    model = type(record)
    try:
        return model.model_validate_json(record.model_dump_json(warnings=False))
    except ValidationError as error:
        fault = f"its {_field(model, error)} is not valid"
    except PydanticSerializationError:
        fault = "it holds something that cannot be written"
    what = f"A record of {model.kind} could not be saved to {path}"
    raise Unwritable(what, fault, "what was saved before is kept, so correct it and save again")


def document_of(record: Record) -> dict[str, Any]:
    """Return the JSON object that stands for a readable ``record`` in the file."""
    document: dict[str, Any] = json.loads(record.model_dump_json())
    return document


def _named(document: Document) -> str:
    record_id = document.get("id")
    if isinstance(record_id, str) and record_id:
        return f"record {clean_line(record_id)[:_LONGEST_ID]}"
    return f"document {document.doc_id}"


def _field(model: type[Record], error: ValidationError) -> str:
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    place = str(first["loc"][0]) if first["loc"] else ""
    # The name of an unknown field was typed by somebody, so it may itself be content.
    return f'field "{place}"' if place in model.model_fields else "form"
