"""Every theme can be read: text keeps WCAG's contrast on every plane it stands on."""

import pytest
from textual.color import Color
from textual.theme import Theme

from tui.themes import THEMES

PLANES = ("background", "surface", "panel")
INKS = ("foreground", "accent", "success", "error")
READABLE = 4.5
"""WCAG 2.2, success criterion 1.4.3, level AA."""


def luminance(color: Color) -> float:
    """Relative luminance as WCAG defines it."""
    parts = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in color.normalized]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    """The ratio of the lighter to the darker color, 1 to 21."""
    darker, lighter = sorted((luminance(Color.parse(one)), luminance(Color.parse(other))))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_text_can_be_read_on_every_plane(theme: Theme) -> None:
    planes = {plane: getattr(theme, plane) for plane in PLANES} | {"chosen": theme.variables["chosen"]}
    inks = {ink: getattr(theme, ink) for ink in INKS} | {"muted": theme.variables["muted"]}
    low = {
        f"{ink} on {plane}": round(contrast(inks[ink], planes[plane]), 2)
        for ink in inks
        for plane in planes
        if contrast(inks[ink], planes[plane]) < READABLE
    }
    assert not low


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_words_that_a_finding_marks_can_be_read(theme: Theme) -> None:
    papers = [theme.variables[f"{level}-paper"] for level in ("mend", "here")]
    assert min(contrast(theme.foreground or "", paper) for paper in papers) >= READABLE
    assert contrast(theme.error or "", theme.variables["mend-paper"]) >= READABLE
