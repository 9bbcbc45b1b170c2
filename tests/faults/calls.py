"""Sessions and commands as a person would run them, watched for calls to anybody."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.faults.journey import MENTOR, begun
from tests.faults.store_acts import Figure
from tests.faults.terminal import APP, Terminal, surroundings
from tests.nobody.sitecustomize import CALLS

COMMANDS = (
    ("--version",),
    ("--help",),
    ("info",),
    ("doctor",),
    ("draw", "3"),
    ("export",),
    ("backup",),
    ("restore", "--list"),
    ("lint", "-"),
    ("score", "-"),
)
WALK = (("h", "History ·"), ("d", "Deck ·"), ("x", "Exit note ·"), ("e", "Mentor ·"))
"""A key on the first screen, and what comes."""


def called() -> Figure:
    """Run them all; each call to an address that is not this machine is a failure."""
    with TemporaryDirectory() as place:
        store, calls = Path(place) / "home" / "journal", Path(place) / "calls"
        store.parent.mkdir()
        begun(store)
        environ = {**surroundings(store), CALLS: str(calls)}
        for command in COMMANDS:
            subprocess.run(
                (*APP, *command),
                input=b'{"answers": {}}',
                env=environ,
                cwd=place,
                capture_output=True,
                check=False,
                timeout=60,
            )
        for arguments, first in (((), MENTOR), (("demo",), "Priya Raman")):
            with Terminal((*APP, *arguments), environ) as terminal:
                terminal.wait_for(first, "What would help most now")
                for key, seen in WALK:
                    terminal.press(key)
                    terminal.wait_for(seen)
                    terminal.press("escape")
                    terminal.wait_for("What would help most now")
                terminal.press("ctrl+q")
                terminal.ended()
        found = calls.read_text().splitlines() if calls.exists() else []
    return Figure(
        16, "sessions and commands that call somebody", len(COMMANDS) + 2, len(found), "; ".join(found)
    )


def somebody_called(place: Path) -> list[str]:
    """What the watch notes of a program that does call somebody, and says nothing of it."""
    calls = place / "calls"
    code = (
        "import socket\n"
        "for call in (lambda: socket.create_connection(('192.0.2.1', 9), 1),\n"
        "             lambda: socket.getaddrinfo('goodterms.example', 80)):\n"
        "    try: call()\n"
        "    except BaseException: pass\n"
    )
    environ = {**surroundings(place / "journal"), CALLS: str(calls), "PATH": os.environ.get("PATH", "")}
    subprocess.run((sys.executable, "-c", code), env=environ, cwd=place, check=True, timeout=60)
    return calls.read_text().splitlines()
