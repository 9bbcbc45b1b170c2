"""How a command ends: its exit status, and one line on standard error where something went wrong."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from tui.domain.trouble import Trouble, Unknown

FAILURE, USAGE, INTERRUPTED = 1, 2, 130


def concluded(job: Callable[[], int], store: str | None = None) -> int:
    """Do ``job`` and return the exit status: whatever goes wrong becomes one line, never a traceback.

    ``store`` is the folder named on the command line; a mistake of the program's own is reported there. A
    reader of standard output that has gone away is no failure: silence, and status 0.
    """
    _open_streams()
    try:
        status = _told(job, store)
        sys.stdout.flush()
    except BrokenPipeError:
        _drop_output()
        return 0
    except OSError as error:
        _drop_output()
        return complain(f"The output cannot be written: {error.strerror}. Make room or name a file.", FAILURE)
    return status


def complain(text: str, status: int) -> int:
    """Say what is wrong and hand the status back."""
    narrate(f"goodterms: {text}")
    return status


def narrate(text: str) -> None:
    """One line on standard error; a standard error that takes no more is not worth failing for."""
    from contextlib import suppress

    from tui.domain.text import clean_line

    with suppress(OSError):
        print(clean_line(text), file=sys.stderr, flush=True)


def _told(job: Callable[[], int], store: str | None) -> int:
    try:
        return job()
    except Unknown as trouble:
        return complain(str(trouble), USAGE)
    except Trouble as trouble:
        return complain(str(trouble), FAILURE)
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        if error.filename is None:
            raise
        return complain(f"{error.filename}: {error.strerror}. Check that you may use this place.", FAILURE)
    except Exception as error:
        # Only its type and place: the message of an unforeseen error may quote what somebody wrote.
        report = _report(error, store)
        more = f" More, without a word of yours: {report}" if report else ""
        return complain(
            f"Good Terms itself made a mistake: {_place(error)}. Please report it.{more}", FAILURE
        )


def _report(error: Exception, store: str | None) -> str:
    """Where the report of an error lies; empty where there is no journal, or none could be written."""
    try:
        from tui.bootstrap import reporter
        from tui.store.place import store_folder

        return reporter(store_folder(store, os.environ))(error)
    except Exception:  # the mistake itself is told all the same
        return ""


def _place(error: Exception) -> str:
    frame = error.__traceback__
    while frame and frame.tb_next:
        frame = frame.tb_next
    file = os.path.basename(frame.tb_frame.f_code.co_filename) if frame else "?"
    return f"{type(error).__name__} in {file}, line {frame.tb_lineno if frame else 0}"


def _open_streams() -> None:
    """Give a standard stream that was closed before the start a place to go.

    The next file opened would otherwise take its number, and ``print`` would take None for standard output.
    """
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            # Standard input as well is open for writing only: closed is not the same as empty.
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 (open to the end)


def _drop_output() -> None:
    """What Python would still flush at exit goes nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
