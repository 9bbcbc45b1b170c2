"""What the two articles say is quoted word for word."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest

from tui.content.deck import load_deck
from tui.content.exits import load_exits

ASSESSMENT = tomllib.loads(files("tui.content").joinpath("assessment.toml").read_text("utf-8"))


@pytest.mark.parametrize(
    ("id", "source", "text"),
    [
        (
            *("article-1", "S31"),
            "Can you tell me about a time when you had to make a difficult career decision?",
        ),
        (*("article-2", "S32"), "How do you balance high-pressure situations in work and life?"),
        (
            *("article-3", "S33"),
            "What are the common pitfalls you see in people pursuing a career path similar to mine?",
        ),
        (
            *("article-4", "S34"),
            "In your experience, what personal habits contribute most to professional success?",
        ),
        (
            *("article-5", "S35"),
            "Could you share an instance where a risk you took in your career didn't pay off, and how you "
            "handled it?",
        ),
    ],
)
def test_the_five_questions_are_verbatim(id: str, source: str, text: str) -> None:
    card = load_deck().card(id)
    assert (card.text, card.origin, card.source) == (text, "article", source)


def test_only_the_five_are_marked_as_quoted() -> None:
    quoted = [card.id for card in load_deck().cards if card.origin == "article"]
    assert sorted(quoted) == ["article-1", "article-2", "article-3", "article-4", "article-5"]


def test_the_message_is_verbatim_with_one_slot() -> None:
    scenario = load_exits().scenario("article-direction")
    assert scenario.source_text == (
        "I've greatly valued your guidance and the time you've shared with me. As I shift my focus towards "
        "[specific goal/industry], I feel it's time for me to seek advice more aligned with this new "
        "direction. Thank you for everything."
    )
    for channel in ("email", "chat"):
        assert scenario.templates[channel].text == (
            "I've greatly valued your guidance and the time you've shared with me. As I shift my focus "
            "towards {direction}, I feel it's time for me to seek advice more aligned with this new "
            "direction. Thank you for everything."
        )


def test_the_opening_and_the_three_stock_questions_are_verbatim() -> None:
    assert ASSESSMENT["opening"]["text"] == "Have you been passive or proactive?"
    words = {one["id"]: one.get("source_words") for one in ASSESSMENT["open_question"]}
    assert words == {
        "Q1": "what value you've gained from your mentor",
        "Q2": "what guidance and support you feel you aren't getting",
        "Q3": "what you want going forward",
        "Q4": None,
        "Q5": None,
        "Q6": None,
    }


def test_the_three_signs_are_verbatim() -> None:
    assert [(sign["name"], sign["source_text"]) for sign in ASSESSMENT["sign"]] == [
        (
            "Lack of Alignment",
            "Your career goals or values may evolve, leading to a misalignment with your mentor's guidance. "
            "If your career direction shifts significantly, your current mentor might no longer have the "
            "relevant experience or insights that align with your new objectives.",
        ),
        (
            "Diminished Engagement",
            "The relationship might be less productive if interactions become sporadic or the advice feels "
            "increasingly generic. A mentor who is too busy or no longer as invested can reduce the efficacy "
            "of the mentorship, limiting your growth opportunities.",
        ),
        (
            "Unmet Expectations",
            "If the mentorship still doesn't meet your objectives even after adjustments, consider seeking a "
            "mentor who can offer the guidance you need. Effective mentorship should be dynamic and "
            "adaptable; if your needs are consistently unmet, it might be time to explore new avenues.",
        ),
    ]


def test_the_quotations_are_verbatim() -> None:
    assert {one["id"]: (one["text"], one.get("display")) for one in ASSESSMENT["quote"]} == {
        "as-long-as": ("A good mentoring relationship is as long as it should be and no longer", None),
        "no-point": (
            "there's no point in prolonging it",
            "If you are no longer learning from your mentor or the chemistry is simply not there, “there's "
            "no point in prolonging it.”",
        ),
        "move-on": (
            "If in order to grow, it's necessary to move on",
            "“If in order to grow, it's necessary to move on,” don't hesitate to break it off",
        ),
        "whats-missing": (
            "what's missing in the relationship and whether there is an opportunity to reshape it in some "
            "way",
            "With introspection, you can figure out “what's missing in the relationship and whether there is "
            "an opportunity to reshape it in some way”",
        ),
        "surprise": (
            "You could discover that you haven't been taking full advantage of your mentor's expertise, for "
            "example.",
            None,
        ),
        "active-player": (
            "an active player rather than a passive participant",
            "This self-assessment empowers you to be an active player rather than a passive participant in "
            "steering towards success.",
        ),
        "advice-into-action": ("the heart of mentorship lies in transforming advice into action", None),
        "plateau": ("Sometimes, even the best mentorship relationships can hit a plateau.", None),
    }
