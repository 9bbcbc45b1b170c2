"""The forms in which something leaves the app or comes in; each is imported when first used."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from tui.bootstrap.files import read_given, write_new

if TYPE_CHECKING:
    from tui.domain.appointment import Appointment
    from tui.domain.pack import RawPack
    from tui.services.packs import Shops


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


def calendar_file(meetings: Iterable[Appointment], now: datetime) -> bytes:
    """Meetings as the bytes of a calendar file."""
    from tui.exchange.ics import as_ics

    return as_ics(meetings, now)


class Mail:
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


def to_clipboard(text: str) -> bool:
    from tui.exchange.clipboard import copy

    return copy(text)
