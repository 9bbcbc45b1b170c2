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
_GAP = 3
NARROW = 60
"""Columns below which a footer word gives up what stands after its comma: that it is kept."""
_PALETTE = next(key for key in EVERYWHERE.keys if key.id == "app.palette")
_TEXT_PLACES = (
    "check.text",
    "mentor",
    "blanks",
    "note",
    "writing",
    "deck.filter",
    "debrief.text",
    "plan",
    "reading.text",
    "own_card",
    "packs.path",
    "packs.ready",
)
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
    """Shows the keys of ``place``; what does not fit is left out from the right, and ^p stays.

    A ``brief`` one never says what stands after a comma: that it is kept is not so where nothing is.
    """

    place: reactive[str] = reactive("home")

    def __init__(self, place: str, *, brief: bool = False) -> None:
        super().__init__()
        self._brief = brief
        self._spans: list[tuple[int, int, Key]] = []
        self._worded = True
        self.set_reactive(KeyLine.place, place)

    def render(self) -> Content:
        self._spans = []
        pieces: list[Content] = []
        at = 0
        for key, gap in self._fitting(self.size.width):
            words = ink((shown(key), "accent"), (self._words(key).removeprefix(shown(key)), "muted"))
            pieces += [Content(" " * gap), words]
            at += gap
            self._spans.append((at, at + len(words.plain), key))
            at += len(words.plain)
        return Content.assemble(*pieces)

    def _fitting(self, room: int) -> list[tuple[Key, int]]:
        """The keys that fit, each with the gap before it. The way out is the last one to go."""
        keys = [F1 if self.place in _TEXT_PLACES else HELP, *self._keys_here()]
        self._worded = True
        if self._width_of(keys) > room:
            self._worded = False
        while self._width_of(keys) > room and len(keys) > 1:
            spare = [key for key in keys[1:] if "escape" not in key.keys] or keys[1:]
            keys.remove(spare[-1])
        used = self._width_of(keys)
        return [
            *((key, _GAP if place else 0) for place, key in enumerate(keys)),
            (_PALETTE, _GAP + room - used),
        ]

    def _keys_here(self) -> list[Key]:
        return [key for key in PLACES[self.place].keys if key.footer and self._works(key)]

    def _works(self, key: Key) -> bool:
        """A key that does nothing just now is not shown."""
        return key.action == "noop" or self.screen.check_action(key.action.split("(")[0], ()) is not False

    def _width_of(self, keys: list[Key]) -> int:
        """Columns for these keys and the palette's, which gives up its word first."""
        return sum(len(self._words(key)) + _GAP for key in keys) + len(self._words(_PALETTE))

    def _words(self, key: Key) -> str:
        if key is _PALETTE and not self._worded:
            return shown(key)
        word = key.word.partition(",")[0] if self._brief or self.size.width < NARROW else key.word
        return f"{shown(key)} {word}"

    def on_click(self, event: events.Click) -> None:
        """A click on a key is a press of that key."""
        for start, end, key in self._spans:
            # A key that stands for several is for the keyboard: a click cannot say which of them is meant.
            if start <= event.x - 1 < end and not (key.action == "noop" and "," in key.keys):
                self.app.simulate_key(key.keys.split(",")[0])
