"""The composition root: paths, store, services, app. The only place that knows everyone."""

from __future__ import annotations

import os
import secrets
import shutil
import signal
import stat
import sys
import tempfile
import threading
import time
import uuid
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from tui.config import FILE, Settings, read_settings, settings_text
from tui.domain.trouble import Trouble, Unknown
from tui.services.ports import Clock
from tui.store.backups import Backups
from tui.store.disk import Disk
from tui.store.erasing import Eraser
from tui.store.errors import ReadOnly
from tui.store.lock import SessionLock
from tui.store.pack_files import PackFiles
from tui.store.place import JOURNAL_NAME, store_folder
from tui.store.reports import Reports
from tui.store.scratch import Scratch
from tui.store.store import Store

if TYPE_CHECKING:
    from tui.domain.appointment import Appointment
    from tui.domain.pack import RawPack
    from tui.screens.place import Go
    from tui.services.desk import Desk
    from tui.services.packs import Shops

QUIET = "TEXTUAL"
"""Environment variables that begin so are the toolkit's own; some of them write what is on the screen to a
file, press keys or call another program, so all but those in ``HARMLESS`` are dropped before the app starts."""
HARMLESS = frozenset(
    f"TEXTUAL_{name}"
    for name in ("ALLOW_SIGNALS", "COLOR_SYSTEM", "DIM_FACTOR", "DISABLE_KITTY_KEY", "FPS", "SPEEDUPS")
)


MOST_GIVEN = 6 * 2**20
"""Bytes read of a file from elsewhere; no form takes so many."""


def local_now() -> datetime:
    """The present in local time with its offset."""
    return datetime.now().astimezone()


def clock_at(today: date | None) -> Clock:
    """The present, or noon of a given day, for example data that always looks the same."""
    if today is None:
        return local_now
    noon = datetime(today.year, today.month, today.day, 12).astimezone()
    return lambda: noon


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
    keeper = Keeper()
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
            outbox=Outbox(write_new, _Mail(), _to_clipboard),
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


def shops() -> Shops:
    """How packs come in and go out; the forms are imported when a pack is read or written."""
    from tui.services.packs import Shops

    def read_pack(file: str, data: bytes) -> RawPack:
        from tui.exchange.packs import read_pack

        return read_pack(file, data)

    def write_pack(form: str, pack: RawPack) -> bytes:
        from tui.exchange.packs import written_pack

        return written_pack(form, pack)

    return Shops(read_given, read_pack, write_pack, write_new)


def look_at(folder: Path) -> Store:
    """The store for reading: nothing is made, changed or locked. Raises Trouble when it cannot be read."""
    return Store.look(folder, now=local_now, new_id=new_id)


def backups_of(folder: Path) -> Backups:
    """The backups of the journal in ``folder``; nothing is made."""
    return Backups(folder, Disk(), local_now)


def files_of(folder: Path) -> list[Path]:
    """Every file that Good Terms has put into the folder, but for the lock."""
    return Eraser(folder, Disk(), local_now).files()


def erase_everything(folder: Path) -> None:
    """Take away every file of the store, readable or not. Raises Trouble while a window has the journal."""
    lock = SessionLock(folder, now=local_now)
    if not lock.acquire():
        raise ReadOnly(folder / JOURNAL_NAME, lock.holder())
    try:
        Eraser(folder, Disk(), local_now).erase_everything()
    finally:
        lock.release()


def _why_read_only(store: Store) -> str:
    held = f"Another window holds the journal ({store.holder}). This one shows it and changes nothing."
    return " ".join((*([held] if store.holder else []), *store.notices))


def open_app(
    store: str | Path | None = None,
    *,
    opening: Go | None = None,
    demo: bool = False,
    today: date | None = None,
) -> int:
    """Open the app on a store, or on example data that is thrown away; returns the exit status."""
    for name in [one for one in os.environ if one.startswith(QUIET) and one not in HARMLESS]:
        del os.environ[name]
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise Trouble("The app needs a terminal. In a script, use its commands: goodterms --help lists them.")
    _leave_when_told()
    _keep_threads_quiet()
    folder = store_folder(store, os.environ)
    status, wish = _run_demo(today, folder) if demo else _run(folder, clock_at(today), opening)
    while wish == "demo":
        _run_demo(today, folder)
        status, wish = _run(folder, clock_at(today), None)
    return status


def open_plain_check(store: str | Path | None, mentor: str | None) -> int:
    """A check line by line on standard input and output; returns the exit status."""
    from tui.plain.check import PlainCheck
    from tui.plain.start import somebody, under_way
    from tui.plain.talk import Left, Talk

    talk = Talk(sys.stdin, sys.stdout)
    with open_services(store_folder(store, os.environ)) as desk:
        if desk.read_only:
            raise Trouble(desk.read_only)
        try:
            id = somebody(talk, desk.mentorships, mentor)
            draft = under_way(talk, desk.checks, desk.trash, id)
        except Left:
            return 0
        PlainCheck(talk, desk.checks, desk.follow_ups, draft, time.monotonic).run()
    return 0


def open_plain_deck(store: str | Path | None, mentor: str | None) -> int:
    """The deck line by line on standard input and output; returns the exit status."""
    from tui.plain.deck import PlainDeck
    from tui.plain.start import somebody
    from tui.plain.talk import Left, Talk

    talk = Talk(sys.stdin, sys.stdout)
    with open_services(store_folder(store, os.environ)) as desk:
        if desk.read_only:
            raise Trouble(desk.read_only)
        try:
            id = somebody(talk, desk.mentorships, mentor)
        except Left:
            return 0
        PlainDeck(talk, desk.sparks, id, desk.mentorships.get(id).mentor).run()
    return 0


def open_plain_debrief(store: str | Path | None, mentor: str | None) -> int:
    """A debrief line by line on standard input and output; returns the exit status."""
    from tui.plain.debrief import PlainDebrief, which_meeting
    from tui.plain.start import somebody
    from tui.plain.talk import Left, Talk

    talk = Talk(sys.stdin, sys.stdout)
    with open_services(store_folder(store, os.environ)) as desk:
        if desk.read_only:
            raise Trouble(desk.read_only)
        try:
            id = somebody(talk, desk.mentorships, mentor)
            draft = which_meeting(talk, desk.meetings, id)
        except Left:
            return 0
        PlainDebrief(talk, desk.meetings, draft).run()
    return 0


def open_plain_note(store: str | Path | None, mentor: str | None) -> int:
    """An exit note line by line on standard input and output; returns the exit status."""
    from tui.plain.compose import PlainNote
    from tui.plain.start import somebody
    from tui.plain.talk import Left, Talk

    talk = Talk(sys.stdin, sys.stdout)
    with open_services(store_folder(store, os.environ)) as desk:
        if desk.read_only:
            raise Trouble(desk.read_only)
        talk.say(*desk.notices)
        try:
            id = somebody(talk, desk.mentorships, mentor)
        except Left:
            return 0
        notes, red = desk.notes, desk.checks.assessment.red_flags
        draft = notes.draft(id) or notes.begin(id)
        PlainNote(talk, notes, desk.outbox, desk.mentorships, draft, (red.any_yes, red.help)).run()
    return 0


def _leave_when_told() -> None:
    """Unwind what is open when the program is ended from outside before or after the app listens itself."""
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, lambda received, _: sys.exit(128 + received))


def _keep_threads_quiet() -> None:
    """What goes wrong on a thread is told where it is waited for; the thread itself would print it, words
    and all."""
    threading.excepthook = lambda _: None


def reporter(folder: Path) -> Callable[[BaseException], str]:
    """Writes a report of an error beside the journal and returns where it lies; empty where it cannot."""

    def report(error: BaseException) -> str:
        try:
            return str(Reports(folder, Disk(), local_now).keep(error) or "")
        except Exception:  # a mistake in the report of a mistake is not worth a word
            return ""

    return report


def _run(
    folder: Path, now: Clock, opening: Go | None, *, demo: bool = False, reports: Path | None = None
) -> tuple[int, str]:
    """``reports``: the folder of the journal that reports of mistakes go to, if it is another one."""
    from tui.app import GoodTerms

    settings = load_settings(folder)
    with open_services(folder, now=now, demo=demo) as desk:

        def abandon() -> None:
            desk.keeper.finish()
            if demo:
                shutil.rmtree(folder, ignore_errors=True)

        def keep(chosen: Settings) -> None:
            keep_settings(folder, chosen)

        app = GoodTerms(desk, settings, keep, opening, abandon=abandon, report=reporter(reports or folder))
        wish = app.run()
        _leave_when_told()
        return app.return_code or 0, wish or ""


def _run_demo(today: date | None, reports: Path) -> tuple[int, str]:
    with demo_store(today) as folder:
        return _run(folder, clock_at(today), None, demo=True, reports=reports)


@contextmanager
def demo_store(today: date | None = None) -> Iterator[Path]:
    """A temporary store with the example data in it, removed on the way out."""
    from tui.services.demo import story

    folder = Path(tempfile.mkdtemp(prefix="goodterms-demo-"))
    try:
        now = clock_at(today)
        records, drafts = story(now().date(), now().tzinfo)
        store = Store.open(folder, now=now, new_id=new_id)
        try:
            store.archive.commit(*records)
            store.drafts.commit(*drafts)
        finally:
            store.close()
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def load_settings(folder: Path) -> Settings:
    """The settings beside the journal, or the defaults. Raises Unknown for a file that is wrong."""
    path = folder / FILE
    if not path.exists():
        return Settings()
    try:
        return read_settings(Disk().read(path).decode("utf-8"), str(path))
    except (OSError, UnicodeDecodeError) as error:
        raise Trouble(
            f"{path} cannot be read: {error}. Mend it, or delete it to start with the defaults."
        ) from None


def keep_settings(folder: Path, settings: Settings) -> None:
    """Write the settings beside the journal."""
    try:
        Disk().write_whole(folder / FILE, settings_text(replace(settings)).encode("utf-8"))
    except OSError as error:
        raise Trouble(
            f"{folder / FILE} cannot be written: {error.strerror}. The choice holds for now."
        ) from None


def read_given(path: Path) -> bytes:
    """All of a file that the person named, or the first megabytes of one that is too large anyway. Raises
    Unknown for a file that is not there, else Trouble."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe would be waited for without end
            raise Trouble(f"{path} is not a file with text in it. Name a file.")
        with open(path, "rb") as file:
            return file.read(MOST_GIVEN)
    except (FileNotFoundError, NotADirectoryError):
        raise Unknown(f"{path}: there is no such file. Check the path.") from None
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "its name is not one"
        raise Trouble(f"{path} cannot be read: {why}. Check it, or name another file.") from None


def write_new(path: Path, data: bytes) -> None:
    """Write a new private file outside the store. Raises Trouble; nothing is ever overwritten."""
    disk = Disk()
    try:
        handle = disk.create(path)
    except FileExistsError:
        raise Trouble(f"{path} is there already and was left as it is. Choose another name.") from None
    except OSError as error:
        raise Trouble(f"{path} cannot be written: {error.strerror}. Choose another place.") from None
    try:
        disk.write(handle, data)
        disk.sync(handle)
    except OSError as error:
        disk.remove(path)
        raise Trouble(f"{path} could not be written: {error.strerror}. Choose another place.") from None
    finally:
        os.close(handle)


def calendar_file(meetings: Iterable[Appointment], now: datetime) -> bytes:
    """Meetings as the bytes of a calendar file."""
    from tui.exchange.ics import as_ics

    return as_ics(meetings, now)


class _Mail:
    """The e-mail formats, each imported when first used."""

    def eml(self, text: str, subject: str = "", to: str = "", name: str = "") -> bytes:
        from tui.exchange.eml import eml

        return eml(text, subject, to, name)

    def mailto(self, text: str, subject: str = "", to: str = "") -> str:
        from tui.exchange.mailto import mailto

        return mailto(text, subject, to)

    def open_link(self, link: str) -> None:
        from tui.exchange.mailto import open_link

        open_link(link)


def _to_clipboard(text: str) -> bool:
    from tui.exchange.clipboard import copy

    return copy(text)


def new_id() -> str:
    """A name that no other record has, on any machine."""
    return uuid.uuid4().hex


def chance() -> int:
    """A seed that nobody can foresee."""
    return secrets.randbelow(2**31)
