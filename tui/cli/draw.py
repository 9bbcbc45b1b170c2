"""``goodterms draw``: cards from the deck, with the reason for each. Only looks, unless asked to keep."""

from __future__ import annotations

import os
from typing import Any

import click

from tui.cli.reading import put, put_json
from tui.domain.trouble import Trouble, Unknown

DEPTHS = ("light", "medium", "deep")


@click.command()
@click.argument("count", metavar="[N]", default=1, type=click.IntRange(1, 1000))
@click.option("--mentor", metavar="M", help="Draw for this mentor, by what is known of you two.")
@click.option("--theme", metavar="T", help="Only this theme.")
@click.option("--depth", type=click.Choice(DEPTHS), help="Only this depth.")
@click.option("--helps", metavar="DIM", help="Only cards that help D, E, X, R, I or T.")
@click.option("--seed", type=int, metavar="S", help="The same seed draws the same hand.")
@click.option("--keep", is_flag=True, help="Record the hand as drawn for the mentor.")
@click.option("--json", "as_json", is_flag=True, help="Print a JSON list.")
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
    as_json: bool,
) -> None:
    """Draw N questions (1) for the next meeting."""
    from tui.content.deck import load_deck

    deck = load_deck()
    if theme is not None:
        deck.theme(theme)
    helps = _dimension(helps, dict(deck.helps))
    wish: dict[str, Any] = {"theme": theme, "depth": depth, "helps": helps, "seed": seed}
    if mentor is None:
        if keep:
            raise Unknown("--keep needs --mentor: a hand is kept for somebody.")
        drawn = _for_anybody(count, wish)
    else:
        drawn = _for_somebody(ctx, mentor, count, wish, keep=keep)
    if not drawn:
        raise Trouble("No card fits: every one that does is out of reach for now. Leave out an option.")
    if as_json:
        put_json([_shaped(one) for one in drawn])
        return
    for one in drawn:
        put(one.card.text)
        put(f"  {one.reason} {one.card.why}")


def _for_anybody(count: int, wish: dict[str, Any]) -> Any:
    import secrets

    from tui.content.deck import load_deck
    from tui.domain.draw import draw as draw_cards

    seed = secrets.randbelow(2**31) if wish["seed"] is None else wish["seed"]
    narrowed = {key: value for key, value in wish.items() if key != "seed"}
    # Nothing is known of the two, so cards for any phase come first, and deep ones only when asked for.
    meetings = 2 if wish["depth"] == "deep" else 0
    return draw_cards(
        load_deck().cards, count=count, seed=seed, drawn={}, phase="any", meetings=meetings, **narrowed
    )


def _for_somebody(ctx: click.Context, mentor: str, count: int, wish: dict[str, Any], *, keep: bool) -> Any:
    from tui.bootstrap import open_services
    from tui.store.place import store_folder

    with open_services(store_folder(ctx.obj, os.environ), look=not keep) as desk:
        if keep and desk.read_only:
            raise Trouble(desk.read_only)
        found = desk.mentorships.find(mentor)
        return desk.sparks.hand(found.id, count, keep=keep, **wish)


def _dimension(given: str | None, names: dict[str, str]) -> str | None:
    if given is None:
        return None
    for id, name in names.items():
        if given.casefold() in (id.casefold(), name.casefold()):
            return id
    known = ", ".join(f"{id} ({name})" for id, name in names.items())
    raise Unknown(f"There is no dimension “{given}”. There are: {known}.")


def _shaped(drawn: Any) -> dict[str, object]:
    card = drawn.card
    return {
        "id": card.id,
        "text": card.text,
        "theme": card.theme,
        "phase": card.phase,
        "depth": card.depth,
        "helps": card.helps,
        "minutes": card.minutes,
        "why": card.why,
        "follow_ups": list(card.follow_ups),
        "reason": drawn.reason,
    }
