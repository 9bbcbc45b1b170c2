"""The form of a store file: one line of header, then TinyDB's JSON with a document a line."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from tui.store.errors import Damaged, TooNew
from tui.store.schema import SCHEMA, Tables

FORMAT = "goodterms"
_LONGEST_HEADER = 4096
_LONGEST_NUMBER = 15
_FIELDS = {"format", "schema", "sha256", "check"}
_CHECK, _CHECK_DIGITS = b',"check":"', 16


def wrapped(body: bytes) -> bytes:
    """Return ``body`` under a header with its format, schema and checksum, and a checksum of these."""
    header = {"format": FORMAT, "schema": SCHEMA, "sha256": hashlib.sha256(body).hexdigest()}
    return checked(json.dumps(header, separators=(",", ":")).encode()) + b"\n" + body


def checked(header: bytes) -> bytes:
    """Return the JSON object ``header`` with a last field that is the checksum of all before it."""
    before = header.removesuffix(b"}")
    return before + _CHECK + hashlib.sha256(before).hexdigest()[:_CHECK_DIGITS].encode() + b'"}'


def unwrapped(data: bytes, path: Path) -> tuple[int, Tables]:
    """Return the schema and the tables in ``data``; ``Damaged`` naming ``path`` otherwise.

    The schema may be a newer one. ``TooNew`` is raised where a newer one keeps something else than tables.
    """
    if not data:
        raise Damaged(path, "it is empty")
    end = data.find(b"\n", 0, _LONGEST_HEADER)
    header = _parsed(data[: max(end, 0)])
    if not isinstance(header, dict) or header.get("format") != FORMAT:
        raise Damaged(path, "it does not begin as a Good Terms file")
    if not _is_sound(data[:end], header):
        raise Damaged(path, "its header is not as it was written")
    schema = header.get("schema")
    if type(schema) is not int or schema < 1:
        raise Damaged(path, "its header names no schema")
    body = memoryview(data)[end + 1 :]
    if schema > SCHEMA and "sha256" not in header:
        raise TooNew(path, schema, SCHEMA)
    if header.get("sha256") != hashlib.sha256(body).hexdigest():
        raise Damaged(path, "its checksum does not fit its content")
    tables = _parsed(bytes(body))
    if not _are_tables(tables):
        if schema > SCHEMA:
            raise TooNew(path, schema, SCHEMA)
        raise Damaged(path, "it holds no tables")
    return schema, tables


def _is_sound(line: bytes, header: dict[str, Any]) -> bool:
    """Whether a header is as it was written; of an early one, without a check of its own, only its form
    is known."""
    if "check" in header:
        return line == checked(line.rpartition(_CHECK)[0])
    schema = header.get("schema")
    return header.keys() <= _FIELDS or (type(schema) is int and schema > SCHEMA)


def _parsed(data: bytes) -> Any:
    """Return the JSON value in ``data``, or None where there is none."""
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        return None


def _are_tables(value: Any) -> bool:
    return isinstance(value, dict) and all(
        isinstance(table, dict) and all(_is_entry(number, document) for number, document in table.items())
        for table in value.values()
    )


def _is_entry(number: str, document: Any) -> bool:
    """TinyDB counts documents from 1; "01" beside "1" would be one document to it."""
    return (
        isinstance(document, dict)
        and number.isascii()
        and number.isdigit()
        and number[0] != "0"
        and len(number) <= _LONGEST_NUMBER
    )


class Lines:
    """Writes tables as JSON and remembers each document's line, so that a save encodes what changed only."""

    def __init__(self) -> None:
        self._known: dict[str, dict[str, tuple[dict[str, Any], str]]] = {}

    def body(self, tables: Tables) -> bytes:
        """Return ``tables`` as ASCII JSON.

        A document is never edited in place, so that the same one is the same line.
        """
        fresh = {name: self._lines(name, table) for name, table in tables.items()}
        text = ",".join(
            f"{json.dumps(name)}:{{\n" + ",\n".join(line for _, line in lines.values()) + "\n}"
            for name, lines in fresh.items()
        )
        self._known = fresh
        return f"{{{text}}}\n".encode("ascii")

    def _lines(self, name: str, table: dict[str, dict[str, Any]]) -> dict[str, tuple[dict[str, Any], str]]:
        known = self._known.get(name, {})
        lines = {}
        for number, document in table.items():
            entry = known.get(number)
            if entry is None or entry[0] is not document:
                text = json.dumps(document, separators=(",", ":"), allow_nan=False)
                entry = (document, f'"{number}":{text}')
            lines[number] = entry
        return lines
