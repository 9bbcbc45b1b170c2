"""A page takes no answer before it can be read, nor from a key that is still held down."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.domain.pace import GUARD, SHOWN, Pace

INTERVAL = 0.03
"""Seconds between two repetitions of a held key."""


class Keyboard:
    """Presses keys on a check whose pages turn by themselves after an answer."""

    def __init__(self) -> None:
        self.pace, self.answers = Pace(), 0
        self.turns_at: float | None = None
        self.pace.page(0.0)

    def press(self, key: str, now: float) -> bool:
        """Whether the press answered the page that is on the screen at that moment."""
        if self.turns_at is not None and now >= self.turns_at:
            self.pace.page(self.turns_at)
            self.turns_at = None
        taken = self.pace.take(key, now)
        if taken:
            self.pace.answered(key, now)
            self.turns_at = now + SHOWN
            self.answers += 1
        return taken

    def hold(self, key: str, start: float, delay: float, times: int = 30) -> float:
        """Hold a key down until it has come so many times; returns when it came last."""
        now = start
        self.press(key, now)
        for repetition in range(times - 1):
            now += INTERVAL if repetition else delay
            self.press(key, now)
        return now


@pytest.mark.parametrize("delay", [0.25, 0.4, 0.5, 0.66])
@pytest.mark.parametrize("times", [30, 200])
def test_a_held_key_answers_one_page(delay: float, times: int) -> None:
    keyboard = Keyboard()
    keyboard.hold("3", 1.0, delay, times)
    assert keyboard.answers == 1


@given(st.floats(0.15, 0.69), st.floats(0.01, 0.25))
def test_a_held_key_answers_one_page_on_any_usual_keyboard(delay: float, interval: float) -> None:
    keyboard, now = Keyboard(), 1.0
    keyboard.press("3", now)
    for repetition in range(60):
        now += interval if repetition else delay
        keyboard.press("3", now)
    assert keyboard.answers == 1


def test_a_page_takes_no_answer_in_its_first_150_milliseconds() -> None:
    pace = Pace()
    pace.page(10.0)
    assert GUARD == 0.15
    assert not pace.take("2", 10.0)
    assert not pace.take("2", 10.149)
    assert pace.take("2", 10.151)


def test_a_different_key_is_taken_at_once_after_the_guard() -> None:
    keyboard = Keyboard()
    assert keyboard.press("3", 1.0)
    turned = 1.0 + SHOWN
    assert not keyboard.press("2", turned + 0.1)
    assert keyboard.press("2", turned + GUARD + 0.001)


def test_another_digit_corrects_the_answer_while_it_still_shows() -> None:
    keyboard = Keyboard()
    assert keyboard.press("3", 1.0)
    assert keyboard.press("4", 1.1)


def test_a_deliberate_same_answer_a_second_later_is_taken() -> None:
    keyboard = Keyboard()
    for second in range(1, 6):
        assert keyboard.press("3", float(second))
    assert keyboard.answers == 5


@pytest.mark.parametrize("delay", [0.25, 0.66])
def test_after_a_held_key_was_let_go_the_same_answer_is_taken_again(delay: float) -> None:
    keyboard = Keyboard()
    let_go = keyboard.hold("3", 1.0, delay)
    assert keyboard.press("3", let_go + 0.4)


def test_somebody_who_presses_the_same_key_twice_too_early_is_not_shut_out() -> None:
    keyboard = Keyboard()
    taken = [keyboard.press("3", 1.0 + 0.6 * press) for press in range(4)]
    assert taken == [True, False, True, False]
