"""The settings file beside the journal."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tui.config import FILE, Settings, read_settings, settings_text
from tui.domain.trouble import Trouble
from tui.store.disk import Disk


def load_settings(folder: Path) -> Settings:
    """The settings beside the journal, or the defaults. Raises Unknown for a file that is wrong."""
    path = folder / FILE
    if not path.exists():
        return Settings()
    try:
        return read_settings(Disk().read(path).decode("utf-8"), str(path))
    except (OSError, UnicodeDecodeError) as error:
        raise Trouble(
            f"{path} cannot be read: {error}. Mend it, or delete it to start with the defaults."
        ) from None


def keep_settings(folder: Path, settings: Settings) -> None:
    """Write the settings beside the journal."""
    try:
        Disk().write_whole(folder / FILE, settings_text(replace(settings)).encode("utf-8"))
    except OSError as error:
        raise Trouble(
            f"{folder / FILE} cannot be written: {error.strerror}. The choice holds for now."
        ) from None
