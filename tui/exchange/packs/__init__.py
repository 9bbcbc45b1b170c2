"""Packs of questions as files: TOML, CSV or Markdown in, the same three out.

Nothing here says whether a card is a good one; that is asked of the content's schema, line by line.
"""

from __future__ import annotations

import os
from collections.abc import Callable

from tui.domain.pack import RawPack
from tui.domain.text import clean_line
from tui.domain.trouble import Trouble, Unknown
from tui.exchange.packs import csv_form, markdown_form, toml_form

MOST_BYTES = 5 * 2**20
FORMS: dict[str, tuple[Callable[[str], RawPack], Callable[[RawPack], str]]] = {
    "toml": (toml_form.read, toml_form.written),
    "csv": (csv_form.read, csv_form.written),
    "md": (markdown_form.read, markdown_form.written),
}
_ENDINGS = {".toml": "toml", ".csv": "csv", ".md": "md", ".markdown": "md"}


def form_of(file: str) -> str:
    """The form that a file's name promises. Raises Unknown."""
    ending = os.path.splitext(file)[1].casefold()
    if ending not in _ENDINGS:
        name = clean_line(os.path.basename(file))
        raise Unknown(f"{name}: a pack is a .toml, .csv or .md file. Give it the ending of its form.")
    return _ENDINGS[ending]


def read_pack(file: str, data: bytes) -> RawPack:
    """The pack in a file, its cards not looked at yet. Raises Trouble for a file that is no text at all."""
    name = clean_line(os.path.basename(file))
    form = form_of(file)
    if len(data) > MOST_BYTES:
        size = f"{MOST_BYTES // 2**20} MB"
        raise Trouble(
            f"{name}: larger than {size}. Split it into several packs, or check that it is the right file."
        )
    try:
        text = data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Trouble(f"{name}: line {line}: not UTF-8 text. Save it as UTF-8 and try again.") from None
    if not text.strip():
        raise Trouble(f"{name}: line 1: there is nothing in it. A pack needs one question at least.")
    return FORMS[form][0](text)


def written_pack(form: str, pack: RawPack) -> bytes:
    """A pack as a file of a form."""
    return FORMS[form][1](pack).encode("utf-8")
