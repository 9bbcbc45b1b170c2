"""``goodterms draw``: cards from the deck, with the reason for each. Only looks, unless asked to keep."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import click

from tui.cli.journal import folder_of, looked_at, mentor_id
from tui.cli.writing import put, put_json
from tui.domain.trouble import Trouble, Unknown

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from tui.content.deck import Card
    from tui.domain.draw import Drawn

DEPTHS = ("light", "medium", "deep")
FIELDS = ("id", "text", "theme", "phase", "depth", "helps", "minutes", "why")


@click.command()
@click.argument("count", metavar="[N]", default=1, type=click.IntRange(1, 1000))
@click.option("--mentor", metavar="M", help="Draw for this mentor, by what is known of you two.")
@click.option("--theme", metavar="T", help="Only this theme.")
@click.option("--depth", type=click.Choice(DEPTHS), help="Only this depth.")
@click.option("--helps", metavar="DIM", help="Only cards that help D, E, X, R, I or T.")
@click.option("--seed", type=int, metavar="S", help="The same seed draws the same hand.")
@click.option("--keep", is_flag=True, help="Record the hand as drawn for the mentor.")
@click.option("--json", "in_json", is_flag=True, help="Print a JSON list.")
@click.pass_context
def draw(
    ctx: click.Context,
    count: int,
    mentor: str | None,
    theme: str | None,
    depth: str | None,
    helps: str | None,
    seed: int | None,
    keep: bool,
    in_json: bool,
) -> int:
    """Draw N questions (1) for the next meeting."""
    from tui.content.deck import load_deck

    deck = load_deck()
    if theme is not None:
        deck.theme(theme)
    if keep and mentor is None:
        raise click.UsageError("--keep needs --mentor: a hand is kept for somebody.", ctx)
    wish = {"theme": theme, "depth": depth, "helps": _dimension(helps, deck.helps), "seed": seed}
    if mentor is None:
        drawn = _for_anybody(ctx.obj, deck.cards, count, wish)
    else:
        drawn = _for_somebody(ctx.obj, mentor, count, wish, keep=keep)
    if not drawn:
        raise Trouble("No card fits all of that now. Leave out an option.")
    if in_json:
        put_json([_shaped(one) for one in drawn])
        return 0
    for one in drawn:
        put(one.card.text)
        put(f"  {one.reason} {one.card.why}".rstrip())
    return 0


def _for_anybody(
    store: str | None, built_in: tuple[Card, ...], count: int, wish: dict[str, Any]
) -> tuple[Drawn[Card], ...]:
    from tui.domain.draw import DEEP_MEETINGS, Drawn
    from tui.domain.draw import draw as deal

    if wish["seed"] is None:
        wish = {**wish, "seed": int.from_bytes(os.urandom(4))}
    # Nothing is known of the two, so cards for any phase come first, and deep ones only when asked for.
    known: dict[str, Any] = {
        "drawn": {},
        "phase": None,
        "meetings": DEEP_MEETINGS if wish["depth"] == "deep" else 0,
        **wish,
    }
    folder = folder_of(store)
    if not _has_more(folder):
        return deal(built_in, count=count, **known)
    from tui.bootstrap import open_services

    with open_services(folder, look=True) as desk:
        dealt = deal(desk.library.all().slips(), count=count, **known)
        return tuple(Drawn(desk.library.sure(one.card.id), one.reason) for one in dealt)


def _has_more(folder: Path) -> bool:
    """Whether the journal speaks of own questions or packs; most do not, and are not opened for a draw."""
    from tui.store.place import JOURNAL_NAME

    try:
        data = (folder / JOURNAL_NAME).read_bytes()
    except OSError:
        return False
    return b'"own_cards"' in data or b'"packs"' in data


def _for_somebody(
    store: str | None, mentor: str, count: int, wish: dict[str, Any], *, keep: bool
) -> tuple[Drawn[Card], ...]:
    from tui.bootstrap import open_services

    folder = folder_of(store)
    # Looked at first in any case: a store is not made, opened or mended for a mentor nobody knows.
    with looked_at(folder) as looked:
        id = mentor_id(looked, mentor)
    with open_services(folder, look=not keep) as desk:
        if keep and desk.read_only:
            raise Trouble(desk.read_only)
        return desk.sparks.hand(id, count, keep=keep, **wish)


def _dimension(given: str | None, names: Mapping[str, str]) -> str | None:
    if given is None:
        return None
    for id, name in names.items():
        if given.casefold() in (id.casefold(), name.casefold()):
            return id
    known = ", ".join(f"{id} ({name})" for id, name in names.items())
    raise Unknown(f"There is no dimension “{given}”. There are: {known}.")


def _shaped(drawn: Drawn[Card]) -> dict[str, object]:
    card = {name: getattr(drawn.card, name) for name in FIELDS}
    return {**card, "follow_ups": list(drawn.card.follow_ups), "reason": drawn.reason}
