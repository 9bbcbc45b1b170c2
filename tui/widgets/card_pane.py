"""The card beside the list: of a new card only the lines that differ are painted."""

from __future__ import annotations

from rich.cells import cell_len
from textual.content import Content
from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.visual import Visual

from tui.widgets.pieces import few


class CardPane(ScrollView, can_focus=False):
    """A text of some lines. Showing another one never lays the screen out anew while it fits."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._text = Content("")
        self._rows: list[Strip] = []

    def show(self, text: Content) -> None:
        """Show this text from its beginning."""
        self._text = text
        old, self._rows = self._rows, self._wrapped()
        size = self._room()
        if self.virtual_size != size:
            self.virtual_size = size
        if self.scroll_offset.y:
            self.scroll_home(animate=False, immediate=True)
            self.refresh()
            return
        for y in range(min(self.size.height, max(len(old), len(self._rows)))):
            before, now = _row(old, y), _row(self._rows, y)
            if before != now:
                width = max(cell_len(strip.text.rstrip()) for strip in (before, now))
                self.refresh(Region(0, y, min(width, self.size.width), 1))

    def _room(self) -> Size:
        return Size(max(0, self.size.width - 1), max(len(self._rows), self.size.height))

    def _wrapped(self) -> list[Strip]:
        width = self.size.width - 1  # the last column is the scrollbar's, whether it is there or not
        if width < 1:
            return []
        return Visual.to_strips(self, self._text, width, None, self.visual_style)

    def on_resize(self) -> None:
        self._rows = self._wrapped()
        self.virtual_size = self._room()
        self.refresh()

    def notify_style_update(self) -> None:
        """Another theme: the same words in other colors."""
        super().notify_style_update()
        self._rows = self._wrapped()

    def render_line(self, y: int) -> Strip:
        at = y + self.scroll_offset.y
        if at >= len(self._rows):
            return Strip.blank(self.size.width, self.rich_style)
        width = self.size.width
        return Strip(few(self._rows[at].adjust_cell_length(width, self.rich_style)), width)


_NOTHING = Strip([])


def _row(rows: list[Strip], y: int) -> Strip:
    return rows[y] if y < len(rows) else _NOTHING
