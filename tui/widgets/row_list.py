"""A list that paints only the rows it shows: as quick with a hundred thousand rows as with ten."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import Binding
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.widgets.pieces import few

VOICES = ("plain", "strong", "muted", "accent", "good", "bad", "hit")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a row: pieces of (text, voice) from the left, and some at the right end."""

    left: tuple[tuple[str, str], ...] = ()
    right: tuple[tuple[str, str], ...] = ()


Row = tuple[Line, ...]
"""A row is one or more lines; every row of a list has the same number."""


class RowList(ScrollView, can_focus=True):
    """Rows with a cursor. Arrows, j, k, g, G, page keys and the mouse move it; enter or a click chooses."""

    COMPONENT_CLASSES = {f"row-list--{voice}" for voice in (*VOICES, "cursor", "bar")}

    BINDINGS = [
        Binding("down,j", "move(1)", show=False),
        Binding("up,k", "move(-1)", show=False),
        Binding("pagedown", "page(1)", show=False),
        Binding("pageup", "page(-1)", show=False),
        Binding("home,g", "first", show=False),
        Binding("end,G", "last", show=False),
        Binding("enter", "choose", show=False),
    ]

    cursor: reactive[int] = reactive(0, repaint=False, init=False)
    one_click = False
    """Whether the first click already chooses; otherwise it moves the cursor and the second one chooses."""

    class Moved(Message):
        """The cursor stands on another row."""

        def __init__(self, rows: RowList, index: int) -> None:
            super().__init__()
            self.rows, self.index = rows, index

        @property
        def control(self) -> RowList:
            return self.rows

    class Chosen(Moved):
        """The row was chosen; -1 when the cursor stands on none."""

    def __init__(
        self, height: int = 1, *, bar: bool = True, leap: bool = False, id: str | None = None
    ) -> None:
        """``leap``: for a long list. At its edge it goes on by half a page, and its rows are in few pieces, so
        that little is painted however far one walks."""
        super().__init__(id=id)
        self._height, self._bar, self._leap = height, bar, leap
        self._count = 0
        self._row: Callable[[int], Row] = _no_row

    @property
    def count(self) -> int:
        """How many rows there are."""
        return self._count

    def show_rows(self, count: int, row: Callable[[int], Row], cursor: int = 0) -> None:
        """Show these rows; ``row(index)`` is asked only for what is on the screen.

        A ``cursor`` of -1 stands on no row until it is moved.
        """
        self._count, self._row = count, row
        self.virtual_size = Size(self.size.width, count * self._height)
        self.set_reactive(RowList.cursor, max(-1, min(cursor, count - 1)))
        self.refresh(layout=self.styles.height is not None and self.styles.height.is_auto)
        self.call_after_refresh(self._reveal)

    def on_resize(self) -> None:
        self.virtual_size = Size(self.size.width, self._count * self._height)
        self._reveal()

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return self._count * self._height

    def watch_cursor(self, old: int, new: int) -> None:
        self._repaint(old)
        self._repaint(new)
        self._reveal()
        self.post_message(self.Moved(self, new))

    def validate_cursor(self, cursor: int) -> int:
        return max(0, min(cursor, self._count - 1))

    def repaint_row(self, index: int) -> None:
        """Paint one row again after what it shows has changed."""
        self._repaint(index)

    def _repaint(self, index: int) -> None:
        top = index * self._height - self.scroll_offset.y
        self.refresh(Region(0, top, self.scrollable_size.width, self._height))

    def _reveal(self) -> None:
        if self._count and self.cursor >= 0:
            top, view = self.cursor * self._height, self.size.height
            if self._leap and not 0 <= top - self.scroll_offset.y <= view - self._height:
                self.scroll_to(y=top - view // 2, animate=False, immediate=True)
            region = Region(0, top, 1, self._height)
            self.scroll_to_region(region, animate=False, immediate=True)

    def action_move(self, by: int) -> None:
        self.cursor += by

    def action_page(self, by: int) -> None:
        self.cursor += by * max(1, self.size.height // self._height - 1)

    def action_first(self) -> None:
        self.cursor = 0

    def action_last(self) -> None:
        self.cursor = self._count - 1

    def action_choose(self) -> None:
        if self._count:
            self.post_message(self.Chosen(self, self.cursor))

    def on_click(self, event: events.Click) -> None:
        index = (event.y + self.scroll_offset.y) // self._height
        if 0 <= index < self._count:
            again, self.cursor = index == self.cursor, index
            if again or self.one_click:
                self.action_choose()

    def on_focus(self) -> None:
        self._repaint(self.cursor)

    def on_blur(self) -> None:
        self._repaint(self.cursor)

    def render_line(self, y: int) -> Strip:
        width = self.size.width
        index, part = divmod(y + self.scroll_offset.y, self._height)
        if index >= self._count:
            return Strip.blank(width, self.rich_style)
        row = self._row(index)
        line = row[part] if part < len(row) else Line()
        # A line without words separates rows and belongs to none.
        here = index == self.cursor and self._bar and bool(line.left)
        base = self.get_component_rich_style("row-list--cursor") if here else self.rich_style
        mark = Segment(" ", base)
        if here:
            voice = "row-list--bar" if self.has_focus else "row-list--muted"
            mark = Segment("▌", base + self._ink(voice))
        pieces = [mark, *self._painted(line, width - 2, base), Segment(" ", base)]
        return Strip(few(pieces) if self._leap else pieces, width)

    def _painted(self, line: Line, room: int, base: Style) -> list[Segment]:
        right = "".join(text for text, _ in line.right)
        space = room - (cell_len(right) + 1 if right else 0)
        segments: list[Segment] = []
        for text, voice in line.left:
            if space <= 0:
                break
            shown = text if cell_len(text) <= space else set_cell_size(text, space - 1) + "…"
            space -= cell_len(shown)
            segments.append(Segment(shown, base + self._ink(f"row-list--{voice}")))
        segments.append(Segment(" " * (max(0, space) + (1 if right else 0)), base))
        segments += [Segment(text, base + self._ink(f"row-list--{voice}")) for text, voice in line.right]
        return segments

    def _ink(self, component: str) -> Style:
        style = self.get_component_rich_style(component)
        return Style(color=style.color, bold=style.bold, underline=style.underline)


def _no_row(_index: int) -> Row:
    return ()
