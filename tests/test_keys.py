"""Every key has a name, a word and a sentence, does something, and takes no other key's place."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections import Counter
from collections.abc import Iterator

import pytest
from textual.app import App, ComposeResult

import tui.screens
from tui.app import GoodTerms
from tui.keys import EVERYWHERE, F1, PLACES, Key, shown
from tui.screens.place import Place
from tui.widgets.key_line import KeyLine, bindings_for
from tui.widgets.tact_panel import TactPanel

COLUMNS = 80
TEXT_PLACES = {
    "check.text", "mentor", "blanks", "note", "writing", "deck.filter", "debrief.text", "plan", "reading.text",
    "own_card", "packs.path", "packs.ready",
}  # fmt: skip
"""Places in which letters are text; help is on F1 there."""
ALL = [key for place in (EVERYWHERE, *PLACES.values()) for key in place.keys]


def screens() -> list[type[Place]]:
    for module in pkgutil.iter_modules(tui.screens.__path__):
        importlib.import_module(f"tui.screens.{module.name}")
    return sorted(set(leaves(Place)), key=lambda screen: screen.__name__)


def leaves(kind: type[Place]) -> Iterator[type[Place]]:
    """The screens that are shown: those that no other screen is made from."""
    for one in kind.__subclasses__():
        yield from leaves(one) if one.__subclasses__() else (one,)


def screens_with(place: str) -> list[type[Place]]:
    return [screen for screen in screens() if place in screen.KEYS]


def names(key: Key) -> list[str]:
    return key.keys.split(",")


def test_no_two_keys_have_one_id() -> None:
    ids = Counter(key.id for key in [*ALL, F1])
    assert [id for id, times in ids.items() if times > 1] == []


@pytest.mark.parametrize("place", PLACES)
def test_no_two_keys_of_a_place_collide_nor_with_those_that_work_everywhere(place: str) -> None:
    taken = Counter(name for key in (*PLACES[place].keys, *EVERYWHERE.keys) for name in names(key))
    assert [name for name, times in taken.items() if times > 1] == []


@pytest.mark.parametrize("key", ALL, ids=lambda key: key.id)
def test_every_key_has_a_word_and_a_sentence(key: Key) -> None:
    assert key.word.strip() == key.word != ""
    assert key.tip.endswith(".")
    assert key.tip[0].isupper()
    assert "!" not in key.tip
    assert "_" not in shown(key)
    assert shown(key)


@pytest.mark.parametrize("place", PLACES)
def test_every_place_belongs_to_a_screen_or_is_a_part_of_one(place: str) -> None:
    assert screens_with(place) or screens_with(place.split(".")[0]) or place == "findings"
    assert PLACES[place].title


@pytest.mark.parametrize("screen", screens(), ids=lambda screen: screen.__name__)
def test_every_screen_has_keys_and_binds_what_is_not_its_widgets_own(screen: type[Place]) -> None:
    assert screen.KEYS
    assert set(screen.KEYS) <= set(PLACES)
    bound = {binding.id for binding in screen.BINDINGS if hasattr(binding, "id")}
    wanted = {
        key.id
        for place in screen.KEYS
        if place != "findings"  # the panel of findings handles its own
        for key in PLACES[place].keys
        if key.action != "noop"
    }
    assert wanted <= bound


@pytest.mark.parametrize(("place", "key"), [(name, key) for name in PLACES for key in PLACES[name].keys])
def test_every_key_does_something(place: str, key: Key) -> None:
    action = key.action.split("(")[0]
    if action == "noop":
        return
    if action.startswith("app."):
        assert hasattr(GoodTerms, f"action_{action.removeprefix('app.')}")
        return
    found: list[type[object]] = [TactPanel] if place == "findings" else [*screens_with(place)]
    assert found
    for owner in found:
        assert hasattr(owner, f"action_{action}"), owner


@pytest.mark.parametrize("key", [*EVERYWHERE.keys, F1], ids=lambda key: key.id)
def test_every_key_that_works_everywhere_does_something(key: Key) -> None:
    assert hasattr(GoodTerms, f"action_{key.action}")


class Line(App[None]):
    """Nothing but the last line of a place."""

    def compose(self) -> ComposeResult:
        yield KeyLine("home")


async def last_lines(width: int) -> dict[str, str]:
    """The last line of every place in a window of this width."""
    app = Line()
    async with app.run_test(size=(width, 24)) as pilot:
        line, found = app.query_one(KeyLine), {}
        line.styles.padding = (0, 1)
        for place in PLACES:
            line.place = place
            await pilot.pause()
            found[place] = str(line.render())
        return found


def footer(place: str) -> list[str]:
    return [f"{shown(key)} {key.word}" for key in PLACES[place].keys if key.footer]


async def test_the_last_line_shows_all_keys_of_a_place_in_a_wide_window() -> None:
    for place, line in (await last_lines(120)).items():
        help = "F1 Help" if place in TEXT_PLACES else "? Help"
        assert [part for part in re.split(r" {3,}", line) if part] == [help, *footer(place), "^p Commands"]
        assert len(footer(place)) <= 6, place


async def test_in_80_columns_it_has_room_for_help_the_palette_the_way_out_and_all_but_one_key() -> None:
    for place, line in (await last_lines(80)).items():
        assert len(line) <= COLUMNS - 2, place
        assert line.startswith("F1 Help" if place in TEXT_PLACES else "? Help")
        assert line.split("   ")[-1].strip() in ("^p", "^p Commands")
        left_out = [key for key in footer(place) if key not in line]
        assert len(left_out) <= 1, place
        assert not any(key.startswith(("esc ", "F9 ")) for key in left_out), place


@pytest.mark.parametrize("place", PLACES)
def test_every_last_line_says_how_to_leave(place: str) -> None:
    if place != "home":  # nothing comes before it; the keys are those of the mentor under the cursor
        ways = {"escape", "q"}
        assert [key for key in PLACES[place].keys if key.footer and ways & set(names(key))]


@pytest.mark.parametrize("place", sorted(TEXT_PLACES))
def test_letters_are_never_commands_where_text_is_typed(place: str) -> None:
    assert [key.id for key in PLACES[place].keys for name in names(key) if len(name) == 1] == []


def test_only_keys_that_are_never_text_go_before_the_widget() -> None:
    for key in ALL:
        if key.first:
            assert all(name[:1] == "f" or name.startswith("ctrl+") for name in names(key)), key.id
            assert all(len(name) > 1 for name in names(key))


def test_keys_that_terminals_or_the_text_area_keep_for_themselves_are_not_used() -> None:
    lost = {f"ctrl+{letter}" for letter in "imjhabewukdzyxcv"} | {"ctrl+left_square_bracket", "f6", "f7"}
    assert [key.id for key in ALL if lost & set(names(key))] == []


def test_bindings_carry_the_id_and_the_sentence_of_their_key() -> None:
    [back] = [one for one in bindings_for("page") if getattr(one, "id", "") == "page.back"]
    assert (back.key, back.action, back.tooltip) == ("escape", "leave", "Go back.")  # type: ignore[union-attr]
