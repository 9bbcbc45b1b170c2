"""The settings: a small TOML file beside the journal. Pure; the composition root reads and writes it."""

from __future__ import annotations

import tomllib
from dataclasses import asdict, dataclass, fields, replace
from typing import Literal

from tui.domain.text import clean_line
from tui.domain.trouble import Unknown

FILE = "settings.toml"
CHOICES: dict[str, tuple[str, ...]] = {"theme": ("dusk", "paper"), "advance": ("auto", "enter")}


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person may choose."""

    theme: str = "dusk"
    advance: Literal["auto", "enter"] = "auto"
    """Whether a digit in a check goes on by itself after a moment, or waits for enter."""

    def with_theme(self, theme: str) -> Settings:
        """The same settings with another theme."""
        return replace(self, theme=theme)


def read_settings(text: str, file: str = FILE) -> Settings:
    """Settings from TOML text. Raises Unknown (a configuration error) naming file, key and remedy."""
    try:
        found = tomllib.loads(text.removeprefix("\ufeff"))
    except tomllib.TOMLDecodeError as error:
        raise Unknown(
            f"{file} is not TOML: {error}. Mend the line, or delete the file to start afresh."
        ) from None
    known = {one.name for one in fields(Settings)}
    for key, value in found.items():
        if key not in known:
            raise Unknown(
                f"{file}: there is no setting “{clean_line(key)}”. Known: {', '.join(sorted(known))}."
            )
        if value not in CHOICES[key]:
            raise Unknown(f"{file}: {key} must be one of {', '.join(CHOICES[key])}.")
    return Settings(**found)


def settings_text(settings: Settings) -> str:
    """Settings as TOML text."""
    import tomli_w

    return tomli_w.dumps(asdict(settings))
