"""A pack as CSV: rows that begin with # about the pack, a row with the columns' names, a row a question."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from tui.domain.pack import RawCard, RawPack
from tui.exchange.packs.cells import guarded, unguarded

HEAD = ("title", "author", "licence", "language", "intro")
COLUMNS = ("text", "theme", "phase", "depth", "helps", "minutes", "why", "follow_up_1", "follow_up_2", "id")
_FOLLOW_UPS = ("follow_up_1", "follow_up_2")
_NO_COLUMNS = (
    f"the first row must name the columns, text and theme at least. The columns are: {', '.join(COLUMNS)}."
)


def read(text: str) -> RawPack:
    """The pack in a CSV text; commas, semicolons or tabs between the cells."""
    head: dict[str, str] = {}
    cards: list[RawCard] = []
    problems: list[tuple[int, str]] = []
    columns: list[str] = []
    for line, cells in _rows(text, problems):
        first = cells[0].strip()
        if not columns and first.startswith("#") and first[1:].casefold() in HEAD:
            head[first[1:].casefold()] = cells[1] if len(cells) > 1 else ""
        elif not columns:
            columns = [cell.strip().casefold() for cell in cells]
            wrong = _wrong_columns(columns)
            if wrong:
                return RawPack((), **head, problems=((line, wrong),))
        elif len(cells) > len(columns):
            problems.append(
                (
                    line,
                    f"has {len(cells)} cells, but there are {len(columns)} columns. Quote a cell that holds a separator.",
                )
            )
        else:
            cards.append(RawCard(line, _fields(dict(zip(columns, cells, strict=False)))))
    if not columns and not problems:
        problems.append((1, _NO_COLUMNS))
    return RawPack(tuple(cards), **head, problems=tuple(problems))


def written(pack: RawPack) -> str:
    """The pack as CSV."""
    sheet = io.StringIO()
    rows = csv.writer(sheet, lineterminator="\n")
    for name in HEAD:
        if getattr(pack, name):
            rows.writerow([f"#{name}", guarded(getattr(pack, name))])
    rows.writerow(COLUMNS)
    for card in pack.cards:
        fields = dict(card.fields)
        follow_ups = fields.pop("follow_ups", ())
        assert isinstance(follow_ups, list | tuple)
        fields |= dict(zip(_FOLLOW_UPS, follow_ups, strict=False))
        rows.writerow([guarded(str(fields.get(column, ""))) for column in COLUMNS])
    return sheet.getvalue()


def _rows(text: str, problems: list[tuple[int, str]]) -> Iterator[tuple[int, list[str]]]:
    """The rows with words in them and the line each begins on."""
    start = next((line for line in text.split("\n", 10) if line.strip() and not line.startswith("#")), "")
    separator = max(",;\t", key=start.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    line = 1
    while True:
        try:
            cells = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            problems.append((line, f"not CSV ({error}). Check its quotation marks."))
            return
        if any(cell.strip() for cell in cells):
            yield line, [unguarded(cell) for cell in cells]
        line = rows.line_num + 1


def _wrong_columns(columns: list[str]) -> str:
    if "text" not in columns:
        return _NO_COLUMNS
    for column in columns:
        if column not in COLUMNS:
            return f"no column is called “{column[:40]}”. The columns are: {', '.join(COLUMNS)}."
        if columns.count(column) > 1:
            return f"the column “{column}” stands there twice. Keep one of them."
    return ""


def _fields(cells: dict[str, str]) -> dict[str, object]:
    given: dict[str, object] = {name: cell for name, cell in cells.items() if cell.strip()}
    follow_ups = [given.pop(name) for name in _FOLLOW_UPS if name in given]
    minutes = str(given.get("minutes", "")).strip()
    if minutes.isascii() and minutes.isdigit() and len(minutes) < 6:
        given["minutes"] = int(minutes)
    return {**given, "follow_ups": follow_ups} if follow_ups else given
