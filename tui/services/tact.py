"""The tact check with the exits' own settings: ranges, names expected, rules that are off."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from tui.content.exits import Exits
from tui.domain.tact import Report, Setting, check
from tui.domain.trouble import Unknown


class Tact:
    """Checks wording, never meaning, and only in English."""

    def __init__(self, exits: Exits) -> None:
        self._exits = exits

    def check(
        self,
        text: str,
        *,
        channel: str = "email",
        scenario: str | None = None,
        mentor: str = "",
        me: str = "",
        helper: str = "",
        off: Iterable[str] = (),
    ) -> Report:
        """Findings for a text; rules in ``off`` say nothing. Raises Unknown for a channel or scenario that does
        not exist."""
        setting = self.setting(channel, scenario)
        setting = replace(setting, off=frozenset((*setting.off, *off)))
        greeted = helper if helper and setting.to_helper else mentor
        return check(text, setting, mentor=greeted, me=me)

    def _to_helper(self, scenario: str | None, channel: str) -> bool:
        return scenario is not None and self._exits.scenario(scenario).templates[channel].to == "helper"

    def setting(self, channel: str, scenario: str | None) -> Setting:
        """The frame in which a text is read. Raises Unknown for a channel or scenario that does not exist."""
        kinds = {one.id: one for one in self._exits.channels}
        if channel not in kinds:
            raise Unknown(f"There is no channel “{channel}”. There are: {', '.join(kinds)}.")
        if scenario is not None and scenario not in {one.id for one in self._exits.scenarios}:
            known = ", ".join(one.id for one in self._exits.scenarios)
            raise Unknown(f"There is no scenario “{scenario}”. There are: {known}.")
        one = kinds[channel]
        return Setting(
            channel=channel,
            scenario=scenario,
            min_words=one.min_words or None,
            max_words=one.max_words or None,
            greeting=one.greeting,
            signature=one.signature,
            off=self._exits.lint_off(scenario, channel),
            to_helper=self._to_helper(scenario, channel),
        )
