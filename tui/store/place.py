"""Where the journal lies, and what its files are called."""

from __future__ import annotations

import os
import shlex
from collections.abc import Mapping
from pathlib import Path

from platformdirs import user_data_dir

VARIABLE = "GOODTERMS_STORE"
JOURNAL_NAME = "journal.json"
DRAFTS_NAME = "drafts.json"
BACKUPS_NAME = "backups"
PACKS_NAME = "packs"
REPORTS_NAME = "reports"
EDITING_NAME = "editing"
SETTINGS_NAME = "settings.toml"

FOLDERS = (BACKUPS_NAME, PACKS_NAME, REPORTS_NAME, EDITING_NAME)
"""The folders in the journal's folder."""
OWN = (
    *("journal*.json", "drafts*.json", "session.json", SETTINGS_NAME),
    *(f"{folder}/*" for folder in FOLDERS),
)
"""Patterns of every file in the journal's folder that Good Terms makes, but for the lock."""


def store_folder(option: str | Path | None, environ: Mapping[str, str]) -> Path:
    """Return the store's folder: the ``--store`` option, else ``GOODTERMS_STORE``, else the user's data."""
    chosen = option or environ.get(VARIABLE) or user_data_dir("goodterms", appauthor=False)
    return Path(os.path.expanduser(chosen))


def call(command: str, folder: Path) -> str:
    """A command of Good Terms to type as it is: it names the folder where that is not the one meant anyway."""
    where = "" if folder == store_folder(None, os.environ) else f"--store {shlex.quote(str(folder))} "
    return f"goodterms {where}{command}"
