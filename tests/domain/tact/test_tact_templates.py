"""Every message the app offers, filled, is ready to send by the app's own check."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from tests.domain.tact.corpus import EXITS
from tui.domain.tact import check, setting_from

_SLOTS = {slot["id"]: slot for slot in EXITS["slot"]}
_TALK = "talk"
_TEMPLATES = [
    (scenario["id"], channel["id"], filling)
    for scenario in EXITS["scenario"]
    for channel in EXITS["channel"]
    if channel["id"] in scenario
    for filling in ("example", "also")
]


def _scenario(wanted):
    return next(scenario for scenario in EXITS["scenario"] if scenario["id"] == wanted)


def _filled(scenario, channel, filling):
    row = _scenario(scenario)[channel]
    text = (
        "\n".join([row["opening"], *row["points"], row["closing"]])
        if channel == _TALK
        else row["text"].strip()
    )
    return re.sub(r"\{(\w+)\}", lambda match: _SLOTS[match.group(1)][filling], text)


@pytest.mark.parametrize(("scenario", "channel", "filling"), _TEMPLATES)
def test_a_filled_template_is_ready_with_expected_tips_only(scenario, channel, filling):
    setting = setting_from(EXITS, channel, scenario)
    greeted = _SLOTS["helper" if setting.to_helper else "mentor"][filling]
    report = check(_filled(scenario, channel, filling), setting, mentor=greeted, me=_SLOTS["me"][filling])
    allowed = set(_scenario(scenario).get("lint_tips", ()))
    assert report.verdict == "ready"
    assert {finding.rule for finding in report.findings} <= allowed


def test_an_unfilled_template_is_stopped():
    report = check(_scenario("goals-met")["email"]["text"], setting_from(EXITS, "email", "goals-met"))
    assert report.verdict == "stop"


def test_the_source_message_filled_gets_tips_only():
    text = _scenario("article-direction")["source_text"].replace("[specific goal/industry]", "teaching")
    report = check(text, setting_from(EXITS, "email", "article-direction"), mentor="Amara", me="Robin")
    assert report.verdict == "ready"
    assert {finding.level for finding in report.findings} <= {"tip"}


def test_rules_that_scenario_or_channel_switch_off_stay_silent():
    text = "You never called."
    assert check(text, setting_from(EXITS, "card", "safety")).verdict == "mend"
    quiet = {"appreciation", "example", "reason", "door", "closing"}
    assert quiet.isdisjoint(
        finding.rule for finding in check(text, setting_from(EXITS, "card", "safety")).findings
    )
    assert setting_from(EXITS, "card", "safety").to_helper
    assert not setting_from(EXITS, "email", "safety").to_helper


def test_unknown_channels_and_scenarios_are_named():
    with pytest.raises(KeyError, match="fax"):
        setting_from(EXITS, "fax")
    with pytest.raises(KeyError, match="elopement"):
        setting_from(EXITS, "email", "elopement")


@pytest.mark.parametrize("after", [one for one in EXITS["after"] if "note" in one], ids=lambda one: one["id"])
@pytest.mark.parametrize("filling", ["example", "also"])
def test_a_note_that_follows_another_one_is_ready_once_it_is_filled(after, filling):
    text = re.sub(r"\{(\w+)\}", lambda match: _SLOTS[match.group(1)][filling], after["note"]["text"].strip())
    setting = setting_from(EXITS, after["channel"])
    setting = replace(setting, off=setting.off | set(after.get("lint_off", ())))
    report = check(text, setting, mentor=_SLOTS["mentor"][filling], me=_SLOTS["me"][filling])
    assert report.findings == ()
