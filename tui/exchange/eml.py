"""A note as an e-mail file that mail programs open as a message to be sent."""

from __future__ import annotations

from email.errors import HeaderParseError, MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from tui.domain.text import clean, clean_line
from tui.domain.trouble import Trouble

_CODE = "=?"
"""Begins an encoded word, in which the library would find line breaks that end a header early."""


def address(text: str, name: str = "") -> Address:
    """An e-mail address, with the name of whom it belongs to. Raises Trouble for what is none."""
    wanted = text.strip()
    try:
        found = Address(display_name=clean_line(name), addr_spec=wanted)
    except (MessageError, HeaderParseError, ValueError, IndexError):
        raise Trouble(_wrong(wanted)) from None
    # The library takes more than mail programs do: a bare name, spaces, letters outside of ASCII.
    plain = wanted.isascii() and wanted.isprintable() and not set(wanted) & set(' "<>(),;:\\[]')
    if not plain or not found.username or "." not in found.domain or wanted != found.addr_spec:
        raise Trouble(_wrong(wanted))
    return found


def eml(text: str, subject: str = "", to: str = "", name: str = "") -> bytes:
    """The message with To and Subject, as a draft; no To where ``to`` is blank.

    Raises Trouble where ``to`` is no address, and where a line break, written out or as a code, would make a
    header end early.
    """
    for header in (subject, to, name):
        if clean_line(header) != clean(header).strip():
            raise Trouble(
                "The subject, the name and the address each stand on one line. Take the line break out."
            )
    if _CODE in subject:
        raise Trouble("The subject holds “=?”, which mail programs take for a code. Leave that out.")
    message = EmailMessage(policy=SMTP)
    if to.strip():
        message["To"] = address(to, "" if _CODE in name else name)
    if subject.strip():
        message["Subject"] = clean_line(subject)
    message["X-Unsent"] = "1"  # mail programs that know it open the file for writing, not for reading
    message.set_content(clean(text) + "\n")
    return message.as_bytes()


def _wrong(text: str) -> str:
    return f"“{clean_line(text)[:60]}” is not an e-mail address. Write it as name@example.org, or leave it empty."
