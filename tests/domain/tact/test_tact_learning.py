"""What is weighed was learnt from the labelled sentences, and serves on messages that nothing was learnt from."""

from __future__ import annotations

import pytest

from tests.domain.tact.corpus import messages
from tests.domain.tact.learn import PLACE, corpus, digest, learnt_from, written
from tests.domain.tact.table import figures, wrong
from tui.domain.tact import RULES, weights

UNSEEN = messages("unseen-messages.jsonl")


def test_the_weights_were_learnt_from_what_is_labelled_today():
    assert digest() == weights.LEARNT_FROM, "learn again: python -m tests.domain.tact.learn"


@pytest.mark.long
def test_learning_again_gives_the_same_weights():
    assert written(learnt_from(list(corpus()))) == PLACE.read_text("utf-8")


def test_no_unseen_message_was_learnt_from():
    ids = {message.id for message in UNSEEN}
    texts = [message.text for message in UNSEEN]
    assert len(ids) >= 150
    for sample in corpus():
        assert sample.message not in ids
        assert len(sample.text) < 40 or not any(sample.text in text for text in texts)


def test_unseen_messages_are_read_as_a_careful_editor_reads_them():
    table = figures(UNSEEN)
    found, missed, false = (sum(getattr(table[rule], name) for rule in RULES) for name in ("found", "missed", "false"))
    assert found / (found + missed) >= 0.82
    assert found / (found + false) >= 0.85
    clean = [message for message in UNSEEN if not message.expect]
    assert sum(not wrong(message) for message in clean) >= len(clean) * 0.8
