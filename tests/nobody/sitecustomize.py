"""Watches this process: an address beyond this machine is refused, and noted where ``CALLS`` says."""

from __future__ import annotations

import contextlib
import os
import sys

CALLS = "GOODTERMS_TEST_CALLS"
"""Names the file to which each attempt is added."""
NAMING = ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr")
REACHING = ("socket.connect", "socket.sendto", "socket.sendmsg", "socket.bind")
tried: list[str] = []


class Called(BaseException):
    """Somebody was to be called; nothing that catches errors may hush it up."""


def _is_here(host: object) -> bool:
    text = host.decode("ascii", "replace") if isinstance(host, bytes) else str(host or "")
    return text in ("", "::1", "localhost") or text.startswith("127.")


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if event in NAMING:
        host = arguments[0]
    elif event in REACHING and isinstance(arguments[1], tuple):
        host = arguments[1][0]
    else:
        return
    if _is_here(host):
        return
    tried.append(f"{event} {host!r}")
    with contextlib.suppress(OSError, KeyError), open(os.environ[CALLS], "a", encoding="utf-8") as file:
        file.write(f"{tried[-1]}\n")
    raise Called(tried[-1])


_twin = sys.modules.get("sitecustomize")
if __name__ != "sitecustomize" and hasattr(_twin, "Called"):  # the process was watched from its start
    tried, Called = _twin.tried, _twin.Called  # type: ignore[union-attr, misc]
else:
    sys.addaudithook(_watch)
