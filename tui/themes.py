"""The colors: Dusk for dark rooms, Paper for light ones. The only place that names a color."""

from __future__ import annotations

from textual.theme import Theme

DUSK = Theme(
    name="dusk",
    dark=True,
    primary="#E3A857",
    secondary="#7FB5A8",
    accent="#E3A857",
    warning="#E3A857",
    error="#E08F87",
    success="#7FB5A8",
    foreground="#DAD6CC",
    background="#15171C",
    surface="#1B1E25",
    panel="#22262E",
    variables={"muted": "#A09C93", "line": "#4A505C", "block-cursor-background": "#343943", "chosen": "#2B303A",
               "mend-paper": "#4A2F30", "tip-paper": "#3A3324", "here-paper": "#7A4A1E"},
)  # fmt: skip

PAPER = Theme(
    name="paper",
    dark=False,
    primary="#8A5A14",
    secondary="#2F6F62",
    accent="#82540F",
    warning="#8A5A14",
    error="#A33F35",
    success="#2A665A",
    foreground="#2B2A27",
    background="#FAF7F1",
    surface="#F3EEE5",
    panel="#EAE3D6",
    variables={"muted": "#5F5B53", "line": "#A79F90", "block-cursor-background": "#D5CCBC", "chosen": "#E2D9C9",
               "mend-paper": "#F3D9D5", "tip-paper": "#F1E4C8", "here-paper": "#E8C48C"},
)  # fmt: skip

THEMES = (DUSK, PAPER)
