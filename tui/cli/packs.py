"""``goodterms packs``: packs of questions in and out, on and off."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from tui.cli.journal import folder_of, looked_at
from tui.cli.outcome import FAILURE, narrate
from tui.cli.writing import put, put_json, put_text
from tui.domain.trouble import Trouble

if TYPE_CHECKING:
    from tui.services.packs import DryRun, Packs

MOST_LINES = 20
FORMS = ("toml", "csv", "md")


@contextmanager
def _packs(store: str | None, *, look: bool) -> Iterator[Packs]:
    """The packs of the journal; to change them, nobody else may hold it."""
    from tui.bootstrap import open_services

    folder = folder_of(store)
    if look:
        with looked_at(folder):  # says what there is to say of how the journal was read
            pass
    with open_services(folder, look=look) as desk:
        if desk.read_only:
            raise Trouble(desk.read_only)
        yield desk.packs


@click.group()
def packs() -> None:
    """Packs of questions: add, list, switch off, remove, export."""


@packs.command()
@click.argument("file", metavar="FILE")
@click.option("--dry-run", is_flag=True, help="Only say what would be added.")
@click.pass_obj
def add(store: str | None, file: str, dry_run: bool) -> int:
    """Add a pack from a .toml, .csv or .md file: the whole of it, or nothing."""
    with _packs(store, look=True) as shelf:  # looked through first: a store is not made for a bad file
        run = shelf.look(file)
    if dry_run:
        put(f"{run.file}: {run.counts()}.")
        _list_lines(run, put)
        return FAILURE if run.problems else 0
    if run.problems or not run.new:
        _list_lines(run, narrate)
    with _packs(store, look=bool(run.problems or not run.new)) as shelf:
        pack = shelf.add(run)
    put(f"{'Replaced' if run.replaces else 'Added'} {pack.id}: {run.counts()}.")
    return 0


@packs.command("list")
@click.option("--json", "in_json", is_flag=True, help="Print one JSON object.")
@click.pass_obj
def list_(store: str | None, in_json: bool) -> int:
    """List the packs there are."""
    with _packs(store, look=True) as shelf:
        all_packs, own = shelf.all(), shelf.own_count()
    if in_json:
        fields = ("title", "author", "licence", "language", "count", "on")
        shaped = [
            {"name": pack.id, **{field: getattr(pack, field) for field in fields}} for pack in all_packs
        ]
        put_json({"own": own, "packs": shaped})
        return 0
    if own:
        put(f"own  {own} of your own")
    width = max((len(pack.id) for pack in all_packs), default=0)
    for pack in all_packs:
        said = ", ".join(part for part in (pack.title, pack.author, pack.licence) if part)
        put(f"{pack.id:<{width}}  {'on ' if pack.on else 'off'}  {pack.count:>7,}  {said}")
    if not all_packs:
        narrate("There are no packs yet: goodterms packs add FILE")
    return 0


@packs.command()
@click.argument("name", metavar="NAME")
@click.pass_obj
def remove(store: str | None, name: str) -> int:
    """Put a pack into the trash for 30 days."""
    with _packs(store, look=False) as shelf:
        pack = shelf.remove(name)
    put(f"Removed {pack.id}. It rests in the trash for 30 days; u in the app brings it back.")
    return 0


@packs.command()
@click.argument("name", metavar="NAME")
@click.pass_obj
def on(store: str | None, name: str) -> int:
    """Put the questions of a pack into the deck."""
    return _switched(store, name, on=True)


@packs.command()
@click.argument("name", metavar="NAME")
@click.pass_obj
def off(store: str | None, name: str) -> int:
    """Take the questions of a pack out of the deck; its marks stay."""
    return _switched(store, name, on=False)


@packs.command()
@click.argument("name", metavar="NAME")
@click.argument("dest", metavar="DEST")
@click.option(
    "--format", "form", type=click.Choice(FORMS), help="The form; otherwise the ending of DEST says it."
)
@click.option("--title", default="", help="What your own questions are called as a pack.")
@click.option("--author", default="", help="Who wrote your own questions.")
@click.option("--licence", default="", help="What others may do with them, such as CC BY 4.0.")
@click.pass_obj
def export(store: str | None, /, name: str, dest: str, form: str | None, **imprint: str) -> int:
    """Write a pack, or your own questions (NAME "own"), to a new file DEST, or to stdout."""
    from tui.bootstrap import shops
    from tui.services.packs import Imprint

    signed = Imprint(**{field: words for field, words in imprint.items() if words})
    with _packs(store, look=True) as shelf:
        if dest == "-":
            put_text(shops().write_pack(form or "toml", shelf.as_raw(name, signed)).decode("utf-8"))
            return 0
        target = shelf.export(name, dest, form, signed)
    narrate(f"Written to {target}.")
    return 0


def _switched(store: str | None, name: str, *, on: bool) -> int:
    with _packs(store, look=False) as shelf:
        pack = shelf.switch(name, on=on)
    put(f"{pack.id} is {'on' if on else 'off'}.")
    return 0


def _list_lines(run: DryRun, say: object) -> None:
    assert callable(say)
    for line in run.problems[:MOST_LINES]:
        say(line)
    more = len(run.problems) - MOST_LINES
    if more > 0:
        say(f"... and {more} more")
    for number, text in run.duplicates[:MOST_LINES]:
        say(f"{run.file}: line {number}: asked already: {text}")
