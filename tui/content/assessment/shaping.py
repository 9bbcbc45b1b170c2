"""Turns parsed TOML into dataclasses by their annotations, and says where the two disagree."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from types import UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

Shape = TypeVar("Shape")


class ContentError(ValueError):
    """The file and the shape disagree; the message names the place."""


def shaped(shape: type[Shape], table: object, where: str = "") -> Shape:
    """``table`` as ``shape``. A key that is missing, unknown or of another type raises ``ContentError``.

    A field reads the key of its own name, or the one in its metadata under "key".
    """
    if not isinstance(table, dict):
        raise ContentError(f"{where}: must be a table")
    hints = get_type_hints(shape)
    known = {_key(each): each for each in fields(shape)}  # type: ignore[arg-type]
    for key in table:
        if key not in known:
            raise ContentError(f"{where}.{key}: unknown key")
    values = {}
    for key, each in known.items():
        if key in table:
            values[each.name] = _value(hints[each.name], table[key], f"{where}.{key}")
        elif each.default is MISSING:
            raise ContentError(f"{where}.{key}: missing")
    return shape(**values)


def _key(each: Field[Any]) -> str:
    return str(each.metadata.get("key", each.name))


def _value(hint: Any, value: object, where: str) -> object:
    if get_origin(hint) is UnionType:
        hint = get_args(hint)[0]
    origin = get_origin(hint)
    if origin is tuple:
        if not isinstance(value, list):
            raise ContentError(f"{where}: must be a list")
        inner = get_args(hint)[0]
        return tuple(_value(inner, each, f"{where}[{index}]") for index, each in enumerate(value))
    if origin is Mapping:
        hint = dict
    if is_dataclass(hint):
        return shaped(hint, value, where)  # type: ignore[arg-type]
    if hint is float and type(value) is int:
        return float(value)
    if type(value) is not hint:
        raise ContentError(f"{where}: must be {hint.__name__}")
    return value
