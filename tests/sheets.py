"""Style sheets are read once a test process, not once an app: hundreds of apps begin with the same rules.

Textual keeps what it has read for each app; here it is kept for all of them, by sheet and colors. Where Textual
no longer reads them this way, nothing is kept and the tests take longer.
"""

from __future__ import annotations

from typing import Any

from textual.css.stylesheet import Stylesheet


def read_once() -> None:
    """Keep what the apps of this process read from their style sheets."""
    read = getattr(Stylesheet, "_parse_rules", None)
    if read is None:
        return
    kept: dict[Any, Any] = {}

    def rules(sheet: Any, *of: Any, **more: Any) -> Any:
        key = (of, tuple(sorted(more.items())), frozenset(sheet._variables.items()))
        if key not in kept:
            kept[key] = read(sheet, *of, **more)
        return kept[key]

    setattr(Stylesheet, "_parse_rules", rules)  # noqa: B010
