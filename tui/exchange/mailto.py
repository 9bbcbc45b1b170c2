"""A note as a mailto: link, for the person's own mail program."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from urllib.parse import quote

from tui.domain.text import clean, clean_line
from tui.domain.trouble import Trouble
from tui.exchange.eml import address


def mailto(text: str, subject: str = "", to: str = "") -> str:
    """The link; every part is quoted, and line breaks stand as mail wants them. Raises Trouble for no address."""
    where = ""
    if to.strip():
        found = address(to)
        where = f"{quote(found.username, safe='')}@{quote(found.domain, safe='')}"
    parts = [f"subject={quote(clean_line(subject), safe='')}"] if subject.strip() else []
    parts.append(f"body={quote(clean(text).replace(chr(10), chr(13) + chr(10)), safe='')}")
    return f"mailto:{where}?{'&'.join(parts)}"


def open_link(link: str, environ: Mapping[str, str] = os.environ) -> None:
    """Hand the link to the desktop's mail program. Raises Trouble where there is no desktop."""
    import webbrowser

    # Without a desktop a text browser would take over this terminal.
    desktop = sys.platform in ("darwin", "win32") or environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")
    if not desktop or is_remote(environ) or not webbrowser.open(link):
        raise Trouble("No mail program could be opened from here. Save the note as an e-mail file instead.")


def is_remote(environ: Mapping[str, str]) -> bool:
    """Whether this terminal shows a session on another machine."""
    return any(environ.get(name) for name in ("SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY"))
