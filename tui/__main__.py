"""Decides: no arguments open the app, arguments go to the command line. Imports nothing heavy."""

from __future__ import annotations

import sys

from tui import __version__
from tui.cli.outcome import concluded


def main() -> None:
    """The command ``goodterms``."""
    sys.excepthook = _say_nothing
    sys.unraisablehook = _say_nothing
    sys.exit(concluded(lambda: _status(sys.argv[1:])))


def _say_nothing(*_: object) -> None:
    """An error that nobody catches is not printed: what it says may quote what somebody wrote."""


def _status(arguments: list[str]) -> int:
    if arguments == ["--version"]:
        print(f"goodterms {__version__}")
        return 0
    if arguments:
        from tui.cli.main import run

        return run(arguments)
    from tui.bootstrap import open_app

    return open_app()


if __name__ == "__main__":
    main()
