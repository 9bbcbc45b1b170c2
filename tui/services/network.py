"""Who covers which need: a small table of the person's own."""

from __future__ import annotations

from tui.domain.need import Need
from tui.domain.text import clean_line
from tui.domain.trouble import Trouble
from tui.services.ports import NewId, Records


class Network:
    """Needs in the person's words, and the people who cover them."""

    def __init__(self, records: Records, new_id: NewId) -> None:
        self._records, self._new_id = records, new_id

    def all(self) -> tuple[Need, ...]:
        """All needs: those that nobody covers first, each in the order in which they were written down."""
        return tuple(sorted(self._records.all(Need), key=lambda one: bool(one.people)))

    def keep(self, need: Need | None, text: str, people: str) -> Need:
        """Keep a need (None: a new one); people are parted by commas. Raises Trouble for no words."""
        words = clean_line(text)
        if not words:
            raise Trouble("Write the need in a few words, such as: somebody who reads my drafts.")
        names = tuple(dict.fromkeys(name for one in people.split(",") if (name := clean_line(one))))
        base = need or Need(id=self._new_id(), text=words)
        new = base.but(text=words, people=names)
        if new != need:
            act = "changed who covers a need" if need else "wrote down a need"
            self._records.commit(new, act=act)
        return self._records.get(Need, new.id) or new
