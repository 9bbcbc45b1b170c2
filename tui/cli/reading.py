"""Input and output that the commands share: files, standard input, JSON, JSON Lines."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import click

from tui.domain.text import clean
from tui.domain.trouble import Trouble, Unknown

MOST_BYTES = 64 * 1024 * 1024
DEEPEST = 200
"""Levels of nesting that JSON input may have; anything deeper is an attack or a mistake."""


def read_bytes(source: str) -> bytes:
    """All of a file, or of standard input for "-". Raises Unknown for a missing file, Trouble for others."""
    try:
        if source == "-":
            data = sys.stdin.buffer.read(MOST_BYTES + 1)
        else:
            path = Path(source)
            if not path.exists():
                raise Unknown(
                    f"{source}: there is no such file. Check the path, or give - for standard input."
                )
            if not path.is_file():
                raise Trouble(f"{source}: this is not a file. Give a file, or - for standard input.")
            with path.open("rb") as file:
                data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise Trouble(f"{source}: cannot be read ({error.strerror}). Check its permissions.") from None
    if len(data) > MOST_BYTES:
        raise Trouble(f"{source}: larger than {MOST_BYTES // 2**20} MB. Split it into smaller files.")
    return data


def read_text(source: str) -> str:
    """A file as UTF-8 text, a byte order mark dropped, newlines untouched."""
    return decoded(read_bytes(source), source)


def decoded(data: bytes, where: str) -> str:
    """Bytes as UTF-8 text, a byte order mark dropped. Raises Trouble naming the place."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Trouble(f"{where}: not UTF-8 at byte {error.start}. Save it as UTF-8.") from None


def parsed(text: str, where: str) -> Any:
    """Text as JSON. Raises Trouble naming line and column."""
    depth = deepest = 0
    for character in text:
        if character in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif character in "]}":
            depth -= 1
    if deepest > DEEPEST:
        raise Trouble(f"{where}: nested too deep. At most {DEEPEST} levels are read.")
    try:
        return json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        place = (
            f"line {error.lineno}, column {error.colno}"
            if isinstance(error, json.JSONDecodeError)
            else "a number"
        )
        raise Trouble(
            f"{where}: not JSON at {place}. Mend it there, or check that it is the right file."
        ) from None


def _no_constant(name: str) -> None:
    raise ValueError(name)


def put_json(value: object) -> None:
    """One JSON object and a newline on standard output."""
    put(json.dumps(value, ensure_ascii=False))


def put(text: str) -> None:
    """A line of data on standard output, UTF-8, nothing in it that a terminal would obey."""
    sys.stdout.buffer.write(clean(text).encode("utf-8") + b"\n")


def narrate(text: str) -> None:
    """A line of narration on standard error."""
    click.echo(clean(text), err=True)


def each_line(source: str, judge: Callable[[str, str], object]) -> bool:
    """JSON Lines in, one result a line out, in order; a bad line becomes {"error": ...}.

    Returns whether every line was good.
    """
    good = True
    for number, line in _lines(source):
        where = f"{'standard input' if source == '-' else source}, line {number}"
        try:
            put_json(judge(decoded(line, where), where))
        except Trouble as trouble:
            good = False
            put_json({"error": str(trouble)})
        sys.stdout.buffer.flush()
    return good


def _lines(source: str) -> Iterator[tuple[int, bytes]]:
    if source == "-":
        stream: Any = sys.stdin.buffer
        lines: Iterator[bytes] = iter(stream)
    else:
        lines = iter(read_bytes(source).split(b"\n"))
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield number, line.rstrip(b"\r\n")
