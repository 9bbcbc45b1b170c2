"""The command palette's source: every command by its name, and no name read as markup."""

from __future__ import annotations

from typing import Any

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content


class Commands(Provider):
    """The app's commands in the order in which the app lists them: those of this place first."""

    async def discover(self) -> Hits:
        for name, help_text, callback, _ in self.app.get_system_commands(self.screen):
            yield DiscoveryHit(Content(name), callback, text=name, help=_unread(help_text))

    async def search(self, query: str) -> Hits:
        matcher = self.matcher(query)
        for name, help_text, callback, _ in self.app.get_system_commands(self.screen):
            score, places = matcher.fuzzy_search.match(query, name)
            if score > 0:
                shown = Content(name)
                for place in places:
                    shown = shown.stylize(matcher.match_style, place, place + 1)
                yield Hit(score, shown, callback, text=name, help=_unread(help_text))


def _unread(words: str) -> Any:
    """Words that the palette shows as they are; a plain text it would read as markup."""
    return Content(words)
