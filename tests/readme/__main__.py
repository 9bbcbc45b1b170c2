"""``python -m tests.readme`` makes the README's key tables and pictures anew, and the figures of docs/tact.md."""

from __future__ import annotations

import asyncio

from tests.readme.page import README, ROOT, made_anew
from tests.readme.pictures import FOLDER, PICTURES, drawn, path_of
from tests.readme.tact import PAGE, page_anew


def main() -> None:
    """Write what has changed and say what was written."""
    (ROOT / FOLDER).mkdir(parents=True, exist_ok=True)
    made = {ROOT / path_of(name): asyncio.run(drawn(name)) for name in PICTURES}
    made[PAGE] = page_anew(PAGE.read_text(encoding="utf-8"))
    made[README] = made_anew(README.read_text(encoding="utf-8"))
    for path, text in made.items():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
            print(f"wrote {path.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
