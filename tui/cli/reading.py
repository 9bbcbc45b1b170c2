"""Input that the commands share: a file or standard input, as text, as JSON, as JSON Lines."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from typing import Any, BinaryIO

from tui.cli.writing import put_json
from tui.domain.trouble import Trouble, Unknown

MOST_BYTES = 5 * 2**20
"""No text to judge is larger, be it a file or one of its lines."""


def read_text(source: str) -> str:
    """All of a file, or of standard input for "-". Raises Unknown for a missing file, else Trouble."""
    with _opened(source) as stream, placed(source):
        return _decoded(stream.read(MOST_BYTES + 1))


def parsed(text: str, *, one_line: bool = False) -> Any:
    """JSON text as a value. Raises Trouble; of a syntax error it names line and column."""
    try:
        return json.loads(text, parse_constant=_no_constant, object_pairs_hook=_once)
    except json.JSONDecodeError as error:
        if not text.strip():
            raise Trouble("there is nothing in it. Give one JSON object.") from None
        line = "" if one_line else f"line {error.lineno}, "
        raise Trouble(f"not JSON at {line}column {error.colno}. Mend it there.") from None
    except RecursionError:
        raise Trouble("nested too deep. Give one plain JSON object.") from None
    except ValueError:  # Python reads no whole number of thousands of digits
        raise Trouble("a number in it is too long. Check that it is the right file.") from None


def each_line(source: str, judge: Callable[[Any], object]) -> bool:
    """JSON Lines in, one result a line out, in order; a bad line becomes {"error": ...}, an empty one nothing.

    Returns whether every line was good.
    """
    good = True
    for number, line in _lines(source):
        try:
            with placed(source, number):
                result = judge(parsed(_decoded(line), one_line=True))
        except Trouble as trouble:
            good, result = False, {"error": str(trouble)}
        put_json(result)
        # Somebody may be talking to this process line by line.
        sys.stdout.flush()
    return good


@contextmanager
def placed(source: str, line: int = 0) -> Iterator[None]:
    """Trouble met here is told with its place."""
    try:
        yield
    except Trouble as trouble:
        where = "standard input" if source == "-" else source
        raise Trouble(f"{where}{f', line {line}' if line else ''}: {trouble}") from None


def _lines(source: str) -> Iterator[tuple[int, bytes]]:
    with _opened(source) as stream:
        for number in count(1):
            line = rest = stream.readline(MOST_BYTES + 1)
            while len(rest) > MOST_BYTES and not rest.endswith(b"\n"):
                rest = stream.readline(MOST_BYTES + 1)
            if not line:
                return
            if line.strip():
                yield number, line


@contextmanager
def _opened(source: str) -> Iterator[BinaryIO]:
    try:
        if source == "-":
            yield sys.stdin.buffer
        else:
            with open(source, "rb") as file:
                yield file
    except (FileNotFoundError, NotADirectoryError):
        raise Unknown(
            f"{source}: there is no such file. Check the path, or give - for standard input."
        ) from None
    except IsADirectoryError:
        raise Trouble(f"{source}: this is a folder. Give a file, or - for standard input.") from None
    except OSError as error:
        name = "standard input" if source == "-" else source
        why = error.strerror or "it is closed"
        raise Trouble(f"{name} cannot be read: {why}. Check it, or give another file.") from None


def _decoded(data: bytes) -> str:
    """Bytes as UTF-8 text, a byte order mark dropped, newlines untouched."""
    if len(data) > MOST_BYTES:
        raise Trouble(f"larger than {MOST_BYTES // 2**20} MB. Check that it is the right file.")
    try:
        return data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise Trouble(f"not UTF-8 at byte {error.start + 1}. Save it as UTF-8.") from None


def _no_constant(name: str) -> None:
    raise Trouble(f"not JSON: {name} is no number there. Write null for what is unknown.")


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object whose keys differ: of two answers under one key nobody can tell which one is meant."""
    table: dict[str, Any] = {}
    for key, value in pairs:
        if key in table:
            raise Trouble(f"the key {key[:30]!a} stands twice in one object. Keep one of them.")
        table[key] = value
    return table
