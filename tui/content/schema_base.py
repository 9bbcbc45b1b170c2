"""What all content schemas share: strict models, text types, and problems told by file, entry and field."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Annotated, Any, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from tui.domain.text import clean, clean_line
from tui.domain.trouble import Trouble

_MOST_SHOWN = 20
_SLOT = re.compile(r"\{[a-z][a-z0-9_]*\}")
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")


class BadContent(Trouble):
    """A content file that cannot be used. ``problems`` holds one line each, such as
    ``deck.toml: card "dec-3": depth: must be light, medium or deep``; the text shows the first twenty."""

    def __init__(self, problems: Sequence[str]) -> None:
        self.problems = tuple(problems)
        more = len(problems) - _MOST_SHOWN
        shown = [*problems[:_MOST_SHOWN], *([f"... and {more} more"] if more > 0 else [])]
        super().__init__("\n".join(shown))


class Strict(BaseModel):
    """A table: every key known, no value bent into another type."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, hide_input_in_errors=True)


def _id(value: str) -> str:
    if not _ID.fullmatch(value):
        raise ValueError("must be 1 to 64 letters, digits, hyphens or underscores")
    return value


def _source(value: str) -> str:
    if value and not re.fullmatch(r"S[1-9][0-9]?", value):
        raise ValueError("must be a source line such as S31")
    return value


def _language(value: str) -> str:
    if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", value):
        raise ValueError("must be a language tag such as en-US")
    return value


Id = Annotated[str, AfterValidator(_id)]
SourceId = Annotated[str, AfterValidator(_source)]
Language = Annotated[str, AfterValidator(_language)]
Line = Annotated[str, AfterValidator(clean_line), Field(min_length=1, max_length=1000)]
"""One line, not empty."""
Question = Annotated[str, AfterValidator(clean_line), Field(min_length=1, max_length=500)]
Block = Annotated[str, AfterValidator(clean), Field(min_length=1, max_length=5000)]
"""Several lines, not empty."""
Dimension = Literal["D", "E", "X", "R", "I", "T"]
Depth = Literal["light", "medium", "deep"]
M = TypeVar("M", bound=Strict)


class Report:
    """Problems found in one file so far."""

    def __init__(self, file: str) -> None:
        self.file = shown(file)
        self.lines: list[str] = []

    def add(self, entry: str, field: str, message: str) -> None:
        """Note a problem. ``entry`` is empty for a key at the top of the file."""
        self.lines.append(": ".join(part for part in (self.file, entry, field, message) if part))

    def known(self, entry: str, field: str, values: Iterable[str], those: Collection[str], what: str) -> None:
        """Note every value that is not among ``those``."""
        for value in values:
            if value not in those:
                self.add(entry, field, f'no {what} is called "{shown(value)}"')

    def unique(self, table: str, ids: Iterable[str]) -> None:
        """Note every id that a table uses more than once."""
        for id, times in Counter(ids).items():
            if times > 1:
                self.add(named(table, id), "id", f"is used {times} times")

    def parse(self, model: type[M], raw: Mapping[str, Any], entry: str | None = None) -> M | None:
        """The table as its model; None, with the problems noted, where it has another shape.

        ``entry`` is what to call it, where the raw table does not say so itself.
        """
        try:
            return model.model_validate(raw)
        except ValidationError as error:
            for one in error.errors(include_url=False, include_input=False):
                found, field = place(one["loc"], raw)
                message = _message(one["type"], one["msg"], one.get("ctx") or {})
                self.add(found if entry is None else entry, field, message)
            return None

    def done(self) -> None:
        """Raise BadContent if anything was noted."""
        if self.lines:
            raise BadContent(self.lines)


def shown(value: str) -> str:
    """Foreign text, safe and short enough for a message."""
    line = clean_line(value)
    return line if len(line) <= 60 else f"{line[:59]}…"


def named(table: str, id: str) -> str:
    """How an entry is called in messages."""
    return f'{table} "{shown(id)}"'


def place(loc: Sequence[str | int], raw: Mapping[str, Any]) -> tuple[str, str]:
    """The entry and the field of a path into the raw file, positions counted from one."""
    entry, rest = "", list(loc)
    if len(rest) > 1 and isinstance(rest[1], int):
        table, at = str(rest[0]), rest[1]
        one = raw[table][at]
        id = one.get("id") if isinstance(one, dict) else None
        entry, rest = named(table, id) if isinstance(id, str) and id else f"{table} {at + 1}", rest[2:]
    field = ""
    for part in rest:
        if part == "[key]":  # pydantic's mark for a key that is wrong; the key itself stands before it
            continue
        field += f" {part + 1}" if isinstance(part, int) else f"{': ' if field else ''}{shown(part)}"
    return entry, field.strip()


def stray(text: str, marks: str) -> str:
    """The first of ``marks`` that stands in a text outside its slots; empty if none does."""
    return next((mark for mark in _SLOT.sub("", text) if mark in marks), "")


def texts(raw: Any, loc: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Every text of a raw file with the path to it."""
    if isinstance(raw, str):
        yield loc, raw
    elif isinstance(raw, Mapping):
        for key, value in raw.items():
            yield from texts(value, (*loc, key))
    elif isinstance(raw, list):
        for at, value in enumerate(raw):
            yield from texts(value, (*loc, at))


def _message(kind: str, msg: str, ctx: Mapping[str, Any]) -> str:
    if kind == "value_error":
        return str(ctx["error"])
    if kind == "literal_error":
        return f"must be {ctx['expected']}".replace("''", "empty").replace("'", "")
    if kind in ("too_short", "too_long"):
        what = "entries" if ctx["field_type"] == "List" else "characters"
        if ctx.get("min_length") == 1:
            return "must not be empty"
        bound = f"least {ctx['min_length']}" if kind == "too_short" else f"most {ctx['max_length']}"
        return f"must have at {bound} {what}"
    words = {
        "missing": "is missing",
        "extra_forbidden": "is not a known field",
        "string_type": "must be text",
        "int_type": "must be a whole number",
        "float_type": "must be a number",
        "bool_type": "must be true or false",
        "list_type": "must be a list",
        "dict_type": "must be a table",
        "model_type": "must be a table",
        "greater_than_equal": "must be at least {ge}",
        "less_than_equal": "must be at most {le}",
    }
    return words[kind].format(**ctx) if kind in words else msg[:1].lower() + msg[1:]
