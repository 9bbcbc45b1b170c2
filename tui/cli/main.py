"""The command line. Data on stdout, narration on stderr; a command is imported when it is called."""

from __future__ import annotations

from importlib import import_module

import click

from tui.cli.outcome import USAGE, complain, concluded

COMMANDS = {
    "backup": "backup",
    "check": "opening",
    "compose": "opening",
    "debrief": "opening",
    "deck": "opening",
    "demo": "demo",
    "doctor": "doctor",
    "draw": "draw",
    "due": "due",
    "erase": "erase",
    "export": "export",
    "history": "history",
    "info": "info",
    "lint": "lint",
    "mentors": "mentors",
    "packs": "packs",
    "restore": "restore",
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
    metavar="DIR",
    help="The journal's folder (or set GOODTERMS_STORE); otherwise your data folder.",
)
@click.option("--version", is_flag=True, help="Show the version and exit.")
@click.pass_context
def goodterms(ctx: click.Context, store: str | None, version: bool) -> int:
    """Stay on good terms with your mentor: take stock, rekindle, or part well."""
    if store == "":
        # A script's unset variable must not make the folder it happens to stand in the journal's.
        raise click.UsageError("--store names no folder.", ctx)
    ctx.obj = store
    if version:
        from tui import __version__

        click.echo(f"goodterms {__version__}")
        ctx.exit()
    if ctx.invoked_subcommand is None:
        from tui.bootstrap import open_app

        return open_app(store)
    return 0


def run(arguments: list[str]) -> int:
    """Run the command line and return the exit status: 0 ok, 1 failure, 2 usage, 130 interrupted."""
    sorted_out = _store_first(arguments)
    return concluded(lambda: _status(sorted_out), _store_named(sorted_out))


def _store_named(arguments: list[str]) -> str | None:
    """The folder that the arguments name, the store's coming first."""
    match arguments:
        case ["--store", folder, *_]:
            return folder
        case [word, *_] if word.startswith("--store="):
            return word.removeprefix("--store=")
    return None


def _store_first(arguments: list[str]) -> list[str]:
    """``--store DIR`` before the command, wherever it was written; what follows ``--`` is left alone."""
    end = arguments.index("--") if "--" in arguments else len(arguments)
    for place, word in enumerate(arguments[:end]):
        if word == "--store" and place + 1 == end:
            return [
                word
            ]  # no folder follows: that is what to say, and not that the command knows no such option
        if word == "--store":
            return [*arguments[place : place + 2], *arguments[:place], *arguments[place + 2 :]]
        if word.startswith("--store="):
            return [word, *arguments[:place], *arguments[place + 1 :]]
    return arguments


def _status(arguments: list[str]) -> int:
    # Not click's own ``main``: it would end a broken pipe with status 1.
    try:
        with goodterms.make_context("goodterms", list(arguments)) as ctx:
            status: int = goodterms.invoke(ctx)
            return status
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.UsageError as error:
        help_for = error.ctx.command_path if error.ctx else "goodterms"
        said = error.format_message()
        return complain(f"{said}{'' if said.endswith(('.', '?')) else '.'} Try: {help_for} --help", USAGE)
