"""The README's tables of keys, made from ``tui.keys``."""

from __future__ import annotations

from tui.keys import EVERYWHERE, PLACES, Place, shown

TITLES = {
    "first": "Today, in an empty journal",
    "check": "Check: a statement",
    "check.scale": "Check: the first impression",
    "check.page": "Check: an open question, or a page to read",
    "check.text": "Check: inside a text",
    "deck.filter": "Deck: the words of the filter",
    "packs.path": "Packs: the path of a file",
    "packs.ready": "Packs: a file that was looked through",
    "reading": "Deck: one card on the whole screen",
    "page": "Help pages",
}
"""Places whose own title would not tell them apart in a list of all of them."""


def key_tables() -> str:
    """A table per place; all but the keys that work everywhere are folded."""
    tables = [_table(EVERYWHERE)]
    for name, place in PLACES.items():
        title = TITLES.get(name, place.title)
        tables.append(f"<details>\n<summary>{title}</summary>\n\n{_table(place)}\n\n</details>")
    return "\n\n".join(tables)


def _table(place: Place) -> str:
    rows = [f"| {_cell(f'`{_named(shown(key))}`')} | {_cell(key.tip)} |" for key in place.keys]
    return "\n".join(["| key | what it does |", "|---|---|", *rows])


def _named(key: str) -> str:
    """The short ``^p`` of the last line in full; a reader may not know the sign."""
    return f"ctrl+{key[1:]}" if key.startswith("^") else key


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
