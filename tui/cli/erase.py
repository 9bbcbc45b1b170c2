"""``goodterms erase``: delete for good."""

from __future__ import annotations

import sys

import click

from tui.cli.journal import folder_of
from tui.cli.outcome import narrate
from tui.domain.trouble import Trouble

ALL = "everything"


@click.command()
@click.option("--mentor", metavar="M", help="All about this mentor, also one in the trash.")
@click.option("--all", "all_", is_flag=True, help="Everything: the journal, its backups, the settings.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_context
def erase(ctx: click.Context, mentor: str | None, all_: bool, yes: bool) -> int:
    """Delete for good, from backups as well.

    From the journal, the trash, the steps to take back, drafts, older saves and backups. This cannot be
    taken back. It shows first where something lies, and asks once, by name.
    """
    from tui.bootstrap import erase_everything, files_of, open_services
    from tui.services.erase import BEYOND, spots_in_words

    if (mentor is None) == (not all_):
        raise click.UsageError("Name what is to be erased: --mentor M or --all.", ctx)
    folder = folder_of(ctx.obj)
    if all_:
        files = files_of(folder)
        if not files:
            raise Trouble(f"There is nothing of Good Terms in {folder}.")
        what = "The one file" if len(files) == 1 else f"All {len(files)} files"
        narrate(f"{what} of Good Terms in {folder} will be deleted.")
        narrate(BEYOND)
        _ask(ALL, yes)
        erase_everything(folder)
        narrate("Erased.")
        return 0
    with open_services(folder) as desk:
        if desk.read_only:
            raise Trouble(desk.read_only)
        erasure = desk.erase.mentor(desk.erase.find(mentor or "", desk.mentorships).id)
        narrate(f"{erasure.name}: {spots_in_words(erasure.spots)}")
        narrate(BEYOND)
        _ask(erasure.name, yes)
        desk.erase.carry_out(erasure)
        narrate("Erased.")
    return 0


def _ask(name: str, yes: bool) -> None:
    """Go on only when the name is typed."""
    if yes:
        return
    narrate(f"This cannot be taken back. Type “{name}” to erase it:")
    if " ".join(sys.stdin.readline().split()).casefold() != " ".join(name.split()).casefold():
        raise Trouble("That is not the name, so nothing was erased.")
