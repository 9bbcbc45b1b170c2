"""The check agrees with careful readers on the labelled messages, and with itself on single sentences."""

from __future__ import annotations

import pytest

from tests.domain.tact.corpus import cases, messages
from tests.domain.tact.table import figures, wrong
from tui.domain.tact import RULES, Setting, check

_OWN = messages("own-messages.jsonl")
_FRESH = messages("fresh-messages.jsonl")
_BARE = Setting(channel="chat", min_words=None, max_words=None, signature=False)
_CASES = [
    (rule, kind, text) for rule, kinds in cases().items() for kind, texts in kinds.items() for text in texts
]


@pytest.mark.parametrize("message", messages("public-messages.jsonl"), ids=lambda message: message.id)
def test_every_public_message_is_read_as_labelled(message):
    assert wrong(message) == ""


def test_own_messages_are_many_and_varied():
    assert len(_OWN) >= 150
    assert sum(not message.expect for message in _OWN) >= 60
    assert {message.channel for message in _OWN} >= {"email", "chat", "card"}
    for rule in RULES:
        assert sum(rule in message.expect for message in _OWN) >= 4, rule


@pytest.mark.parametrize("of", [_OWN, _FRESH], ids=["own", "fresh"])
def test_recall_and_precision_on_own_messages_stay_above_their_floors(of):
    table = figures(of)
    for rule, row in table.items():
        assert row.recall >= 0.85, rule
        assert row.precision >= 0.85, rule
    clean = [message for message in of if not message.expect]
    assert sum(bool(wrong(message)) for message in clean) <= len(clean) * 0.05


@pytest.mark.parametrize(("rule", "kind", "text"), _CASES)
def test_short_case(rule, kind, text):
    raised = {finding.rule for finding in check(text, _BARE).findings}
    assert (rule in raised) is (kind == "raise")


def test_each_rule_has_ten_cases_of_either_kind():
    for rule, kinds in cases().items():
        assert min(len(kinds["raise"]), len(kinds["spare"])) >= 10, rule
    assert set(cases()) | {"names", "length"} == set(RULES)
