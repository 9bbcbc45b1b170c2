"""A program in a terminal of its own: press keys, read the screen, pull the plug."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType

import pyte

from tests.nobody.sitecustomize import CALLS

ROOT = Path(__file__).resolve().parents[2]
APP = (sys.executable, "-m", "tui")
PATIENCE = 15.0
"""Seconds to wait for something that must come; a busy machine is slow, not wrong."""

KEYS = {
    "enter": "\r",
    "escape": "\x1b",
    "tab": "\t",
    "backspace": "\x7f",
    "space": " ",
    "up": "\x1b[A",
    "down": "\x1b[B",
    "right": "\x1b[C",
    "left": "\x1b[D",
    "f1": "\x1bOP",
    "f2": "\x1bOQ",
    **{f"ctrl+{letter}": chr(ord(letter) - ord("a") + 1) for letter in "abcdefghijklmnopqrstuvwxyz"},
}


def surroundings(store: Path) -> dict[str, str]:
    """An environment with nothing of this machine's in it but where Python lies."""
    return {
        "PATH": os.environ.get("PATH", ""),
        "HOME": str(store.parent),
        "TMPDIR": str(store.parent),
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        "LANG": "C.UTF-8",
        "PYTHONPATH": os.pathsep.join((str(ROOT / "tests" / "nobody"), str(ROOT))),
        **({CALLS: os.environ[CALLS]} if CALLS in os.environ else {}),
        "PYTHONDONTWRITEBYTECODE": "1",
        "GOODTERMS_STORE": str(store),
    }


class Terminal:
    """Runs a command in a pseudo-terminal and shows what a person would see; use it with ``with``."""

    def __init__(
        self,
        command: Sequence[str],
        environ: dict[str, str],
        *,
        size: tuple[int, int] = (100, 30),
        drawn: bool = True,
    ) -> None:
        """``size`` is columns, rows. Not ``drawn``: only the bytes are wanted, which takes far less time."""
        self.raw = bytearray()
        self._screen = pyte.Screen(*size)
        self._stream = pyte.ByteStream(self._screen) if drawn else None
        self._master, worker = pty.openpty()
        self._set_size(*size)
        self.process = subprocess.Popen(
            command,
            stdin=worker,
            stdout=worker,
            stderr=worker,
            cwd=environ["HOME"],
            env=environ,
            start_new_session=True,
            preexec_fn=_own_terminal,
        )
        os.close(worker)

    def __enter__(self) -> Terminal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self.hang_up()

    def press(self, *keys: str, pause: float = 0.05) -> None:
        """Press keys by name, or type a text of several letters; each is followed by a short pause."""
        for key in keys:
            os.write(self._master, KEYS.get(key, key).encode())
            self.pump(pause)

    def paste(self, text: str) -> None:
        """Paste a text as a terminal does."""
        self.press(f"\x1b[200~{text}\x1b[201~", pause=0.2)

    def pump(self, seconds: float) -> None:
        """Read what comes within this time; a program whose output nobody reads stands still."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0 and self._read(left):
            pass

    def _read(self, seconds: float) -> bool:
        """Read once; False when nothing will come any more."""
        if self._master < 0 or not select.select([self._master], [], [], seconds)[0]:
            return self._master >= 0
        try:
            data = os.read(self._master, 65536)
        except OSError:  # Linux says so, macOS returns nothing, when the other end is closed
            data = b""
        self.raw += data
        if self._stream:
            self._stream.feed(data)
        return bool(data)

    def text(self) -> str:
        """The screen as lines of text; where none is drawn, the last that was said."""
        if not self._stream:
            return bytes(self.raw[-2000:]).decode("utf-8", "replace")
        return "\n".join(line.rstrip() for line in self._screen.display)

    def wait_for(self, *texts: str, patience: float = PATIENCE) -> None:
        """Wait until the screen shows all of these."""
        self.wait_until(lambda: all(text in self.text() for text in texts), f"{texts}", patience)

    def wait_until(self, true: Callable[[], bool], what: str, patience: float = PATIENCE) -> None:
        """Wait until something is so, reading on meanwhile."""
        until = time.monotonic() + patience
        while not true():
            assert time.monotonic() < until, f"no {what} on the screen:\n{self.text()}"
            self.pump(0.03)
            assert true() or self.process.poll() is None or self._drained(), (
                f"ended without {what}:\n{self.text()}"
            )

    def _drained(self) -> bool:
        """Whether the dead program still had something to say."""
        before = len(self.raw)
        self.pump(0.1)
        return len(self.raw) > before

    def resize(self, columns: int, rows: int) -> None:
        """Give the window another size, as dragging its corner does."""
        self._screen.resize(rows, columns)
        self._set_size(columns, rows)
        os.kill(self.process.pid, signal.SIGWINCH)

    def _set_size(self, columns: int, rows: int) -> None:
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def kill(self, number: signal.Signals) -> None:
        """Send a signal."""
        self.process.send_signal(number)

    def hang_up(self) -> None:
        """Close the window: the program's terminal is gone."""
        if self._master >= 0:
            os.close(self._master)
            self._master = -1

    def ended(self, patience: float = PATIENCE) -> int:
        """Wait for the end and return the exit status; a signal that killed it counts below zero."""
        until = time.monotonic() + patience
        while self.process.poll() is None:
            assert time.monotonic() < until, f"still running:\n{self.text()}"
            self.pump(0.03)
            time.sleep(0.01)
        self.pump(0.1)
        return self.process.returncode

    def mode(self, number: int) -> bool:
        """Whether the program left a private mode of the terminal switched on."""
        found = re.findall(rb"\x1b\[\?([\d;]+)([hl])", bytes(self.raw))
        states = [letter == b"h" for numbers, letter in found if str(number).encode() in numbers.split(b";")]
        return bool(states) and states[-1]

    def last_words(self) -> str:
        """What was printed after the app had left the screen."""
        left, _, words = bytes(self.raw).rpartition(b"\x1b[?1049l")
        after = words.decode(errors="replace") if left else ""
        return re.sub(r"\x1b\[[\d;?<>=]*[A-Za-z]", "", after).replace("\r\n", "\n").strip()


def _own_terminal() -> None:
    with suppress(OSError):
        fcntl.ioctl(0, termios.TIOCSCTTY, 0)
