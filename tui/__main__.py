"""Decides: no arguments open the app, arguments go to the command line. Imports nothing heavy."""

from __future__ import annotations

import sys

from tui import __version__


def main() -> None:
    """The command ``goodterms``."""
    arguments = sys.argv[1:]
    if arguments in (["--version"], ["-V"]):
        print(f"goodterms {__version__}")
        return
    if arguments:
        from tui.cli.main import run

        sys.exit(run(arguments))
    sys.exit(_app())


def _app() -> int:
    from tui.domain.trouble import Trouble, Unknown

    try:
        from tui.bootstrap import open_app

        return open_app()
    except Trouble as trouble:
        print(f"goodterms: {trouble}", file=sys.stderr)
        return 2 if isinstance(trouble, Unknown) else 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    main()
