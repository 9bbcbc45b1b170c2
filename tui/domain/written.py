"""The words of a person in a record, told from names, states and days by how their fields are declared."""

from __future__ import annotations

import types
from collections.abc import Iterator
from functools import cache
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel

from tui.domain.text import clean, clean_line


def written_in(record: BaseModel) -> tuple[str, ...]:
    """Every text that the person may have typed into it, in the order of its fields; empty ones are left out."""
    return tuple(text for text in _texts_of(record) if text)


def _texts_of(record: BaseModel) -> Iterator[str]:
    for name, hint in _hints(type(record)).items():
        yield from _texts(hint, getattr(record, name))


@cache
def _hints(model: type[BaseModel]) -> dict[str, Any]:
    hints = get_type_hints(model, include_extras=True)
    return {name: hints[name] for name in model.model_fields}


def _texts(hint: Any, value: Any) -> Iterator[str]:
    origin = get_origin(hint)
    if isinstance(value, BaseModel):
        yield from _texts_of(value)
    elif origin is Annotated and isinstance(value, str):
        if any(getattr(one, "func", None) in (clean, clean_line) for one in get_args(hint)[1:]):
            yield value
    elif origin is Annotated:
        yield from _texts(get_args(hint)[0], value)
    elif origin in (Union, types.UnionType):
        for one in get_args(hint):
            yield from _texts(one, value)
    elif isinstance(value, tuple) and origin is tuple:
        for one in value:
            yield from _texts(get_args(hint)[0], one)
    elif isinstance(value, dict) and origin is dict:
        for one in value.values():
            yield from _texts(get_args(hint)[1], one)
