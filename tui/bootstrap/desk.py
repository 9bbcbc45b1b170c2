"""Store and services of one session, put together."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from tui.bootstrap.files import write_new
from tui.bootstrap.present import chance, local_now, new_id
from tui.bootstrap.ways_out import Mail, calendar_file, shops, to_clipboard
from tui.services.ports import Clock
from tui.store.backups import Backups
from tui.store.disk import Disk
from tui.store.pack_files import PackFiles
from tui.store.place import store_folder
from tui.store.scratch import Scratch
from tui.store.store import Store

if TYPE_CHECKING:
    from tui.services.desk import Desk


@contextmanager
def open_services(
    folder: Path | None = None,
    *,
    now: Clock = local_now,
    look: bool = False,
    demo: bool = False,
    seed: Callable[[], int] | None = None,
) -> Iterator[Desk]:
    """The services on the store in ``folder`` (None: the person's own). ``look`` reads and makes nothing;
    ``seed`` gives the seed of each shuffle and draw.

    Raises Trouble when the store cannot be opened.
    """
    from tui.content.assessment import load_assessment
    from tui.content.deck import load_deck
    from tui.content.exits import load_exits
    from tui.services.advice import AdviceBook
    from tui.services.agendas import Agendas
    from tui.services.changes import Changes
    from tui.services.checks import Checks
    from tui.services.desk import Desk
    from tui.services.direction import Direction
    from tui.services.editing import Editing
    from tui.services.erase import Erase
    from tui.services.follow_ups import FollowUps
    from tui.services.handout import Handout
    from tui.services.history import History
    from tui.services.keeper import Keeper
    from tui.services.library import Library
    from tui.services.meetings import Meetings
    from tui.services.mentorships import Mentorships
    from tui.services.network import Network
    from tui.services.notes import Notes
    from tui.services.outbox import Outbox
    from tui.services.own_cards import OwnCards
    from tui.services.packs import Packs
    from tui.services.reporting import Reporting
    from tui.services.sparks import Sparks
    from tui.services.tact import Tact
    from tui.services.today import Today
    from tui.services.trash import Trash
    from tui.services.undo import Undo

    place = folder or store_folder(None, os.environ)
    store = Store.look(place, now=now, new_id=new_id) if look else Store.open(place, now=now, new_id=new_id)
    keeper = Keeper(read_only=store.read_only and not look)
    try:
        records, drafts, exits = store.archive, store.drafts, load_exits()
        checks = Checks(records, drafts, load_assessment(), now, new_id, seed or chance)
        mentorships = Mentorships(records, now, new_id)
        notes = Notes(records, drafts, exits, checks, Tact(exits), now, new_id)
        editing = Editing(Scratch(place, Disk()), os.environ)
        rescued = () if store.read_only else editing.rescue(notes)
        files = PackFiles(place, Disk(), read_only=store.read_only)
        library = Library(records, load_deck(), files.read)
        trash = Trash(records, drafts, now, new_id, Backups(place, Disk(), now).make)
        meetings = Meetings(records, drafts, mentorships, now, new_id)
        sparks = Sparks(records, library, checks, now, new_id, seed or chance)
        yield Desk(
            mentorships=mentorships,
            today=Today(records, mentorships, checks, notes, meetings),
            checks=checks,
            changes=Changes(checks),
            library=library,
            own_cards=OwnCards(records, library, trash, new_id),
            packs=Packs(records, library, trash, files, shops()),
            sparks=sparks,
            notes=notes,
            follow_ups=FollowUps(records, now, new_id),
            history=History(records, checks, library, exits),
            meetings=meetings,
            agendas=Agendas(records, sparks, now, new_id),
            advice=AdviceBook(records, now, new_id),
            reporting=Reporting(records, mentorships),
            direction=Direction(records, mentorships),
            network=Network(records, new_id),
            handout=Handout(write_new, lambda ones: calendar_file(ones, now())),
            outbox=Outbox(write_new, Mail(), to_clipboard),
            editing=editing,
            undo=Undo(records, drafts, now, new_id),
            trash=trash,
            erase=Erase(records, store),
            keeper=keeper,
            now=now,
            place=str(place),
            read_only=_why_read_only(store) if store.read_only and not look else "",
            notices=(*(store.notices if look or not store.read_only else ()), *rescued),
            demo=demo,
        )
    finally:
        keeper.finish()
        store.close()


def _why_read_only(store: Store) -> str:
    held = f"Another window holds the journal ({store.holder}). This one shows it and changes nothing."
    return " ".join((*([held] if store.holder else []), *store.notices))
