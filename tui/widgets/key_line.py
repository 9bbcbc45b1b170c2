"""The last line of every screen: the five or six keys of this place, help first. Each can be clicked."""

from __future__ import annotations

from textual import events
from textual.binding import Binding
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from tui.keys import EVERYWHERE, F1, HELP, PLACES, Key, shown
from tui.widgets.ink import ink

AnyBinding = Binding | tuple[str, str] | tuple[str, str, str]
_GAP, _NARROW = 3, 60
_TEXT_PLACES = ("check.text", "mentor", "blanks", "note", "writing")
"""Places in which letters are text, so that help is on F1 there."""


def bindings_for(*places: str) -> list[AnyBinding]:
    """The bindings of these places, for a screen's BINDINGS; keys that a widget handles itself are left out."""
    return [
        Binding(key.keys, key.action, key.word, show=False, priority=key.first, tooltip=key.tip, id=key.id)
        for place in places
        for key in PLACES[place].keys
        if key.action != "noop"
    ]


def app_bindings() -> list[AnyBinding]:
    """The bindings that work everywhere."""
    return [
        Binding(key.keys, key.action, key.word, show=False, priority=key.first, tooltip=key.tip, id=key.id)
        for key in EVERYWHERE.keys
    ]


class KeyLine(Widget):
    """Shows the keys of ``place``; what does not fit is left out from the right, and ^p stays."""

    place: reactive[str] = reactive("home")

    def __init__(self, place: str) -> None:
        super().__init__()
        self._spans: list[tuple[int, int, Key]] = []
        self.set_reactive(KeyLine.place, place)

    def render(self) -> Content:
        self._spans = []
        pieces: list[Content] = []
        at = 0
        for key, gap in self._fitting(self.size.width - 2):
            words = ink((shown(key), "accent"), *(((f" {key.word}", "muted"),) if self._worded(key) else ()))
            pieces += [Content(" " * gap), words]
            at += gap
            self._spans.append((at, at + len(words.plain), key))
            at += len(words.plain)
        return Content.assemble(*pieces)

    def _works(self, key: Key) -> bool:
        """A key that does nothing just now is not shown."""
        return key.action == "noop" or self.screen.check_action(key.action.split("(")[0], ()) is not False

    def _worded(self, key: Key) -> bool:
        """In a narrow window the palette's key stands without its word, to leave room for others."""
        return key is not EVERYWHERE.keys[2] or self.size.width >= _NARROW

    def _width(self, key: Key) -> int:
        return len(shown(key)) + (1 + len(key.word) if self._worded(key) else 0)

    def _fitting(self, room: int) -> list[tuple[Key, int]]:
        """The keys that fit, each with the gap before it."""
        help_key = F1 if self.place in _TEXT_PLACES else HELP
        keys = [help_key, *(key for key in PLACES[self.place].keys if key.footer and self._works(key))]
        last = EVERYWHERE.keys[2]
        spare = self._width(last) + _GAP
        found: list[tuple[Key, int]] = []
        used = 0
        for key in keys:
            gap = _GAP if found else 0
            if used + gap + self._width(key) + spare <= room:
                found.append((key, gap))
                used += gap + self._width(key)
        return [*found, (last, max(_GAP, room - used - self._width(last)))] if used + spare <= room else found

    def on_click(self, event: events.Click) -> None:
        """A click on a key is a press of that key."""
        for start, end, key in self._spans:
            if start <= event.x - 1 < end:
                self.app.simulate_key(key.keys.split(",")[0])
