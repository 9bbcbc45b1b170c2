"""The command line. Data on stdout, narration on stderr; a command is imported when it is called."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path

import click

from tui.domain.trouble import Trouble, Unknown

COMMANDS = {
    "check": "opening",
    "compose": "opening",
    "deck": "opening",
    "demo": "demo",
    "draw": "draw",
    "export": "export",
    "info": "info",
    "lint": "lint",
    "score": "score",
}
"""Each command and the module of this package that holds it."""


class Lazy(click.Group):
    """Knows the names of the commands without importing them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"tui.cli.{COMMANDS[cmd_name]}")
        command: click.Command = getattr(module, cmd_name)
        return command


@click.group(
    cls=Lazy,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Without a command, the app opens. Nothing ever leaves this machine.",
)
@click.option(
    "--store",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="The journal's folder (or set GOODTERMS_STORE); otherwise your data folder.",
)
@click.option("--version", is_flag=True, help="Show the version and exit.")
@click.pass_context
def goodterms(ctx: click.Context, store: Path | None, version: bool) -> None:
    """Stay on good terms with your mentor: take stock, rekindle, or part well."""
    ctx.obj = store
    if version:
        from tui import __version__

        click.echo(f"goodterms {__version__}")
        ctx.exit()
    if ctx.invoked_subcommand is None:
        from tui.bootstrap import open_app

        ctx.exit(open_app(store))


def run(arguments: list[str]) -> int:
    """Run the command line and return the exit status: 0 ok, 1 failure, 2 usage, 130 interrupted."""
    try:
        status = goodterms.main(arguments, prog_name="goodterms", standalone_mode=False)
        sys.stdout.flush()
    except click.UsageError as error:
        where = f" Try: {error.ctx.command_path} --help" if error.ctx else ""
        return _complain(f"{error.format_message()}{where}", 2)
    except click.ClickException as error:
        return _complain(error.format_message(), 1)
    except (click.Abort, KeyboardInterrupt):
        return 130
    except BrokenPipeError:
        _swallow_output()
        return 0
    except Unknown as trouble:
        return _complain(str(trouble), 2)
    except Trouble as trouble:
        return _complain(str(trouble), 1)
    return status if isinstance(status, int) else 0


def _complain(text: str, status: int) -> int:
    from tui.domain.text import clean_line

    with suppress(OSError):
        print(f"goodterms: {clean_line(text)}", file=sys.stderr)
    return status


def _swallow_output() -> None:
    """The reader has gone: what Python would still flush at exit goes nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
