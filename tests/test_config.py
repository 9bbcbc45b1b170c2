"""The settings: what is written is read again, and what is wrong is said with its place and its remedy."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.config import CHOICES, Settings, read_settings, settings_text
from tui.domain.trouble import Unknown
from tui.themes import THEMES

ALL = st.builds(Settings, **{key: st.sampled_from(values) for key, values in CHOICES.items()})  # type: ignore[arg-type]


@given(ALL)
def test_settings_are_read_as_they_were_written(settings: Settings) -> None:
    assert read_settings(settings_text(settings)) == settings


def test_an_empty_file_means_the_defaults() -> None:
    assert read_settings("") == read_settings("# nothing\n") == Settings()
    assert read_settings('advance = "enter"') == Settings(advance="enter")


def test_a_mark_or_line_ends_of_another_system_do_no_harm() -> None:
    assert read_settings('\ufefftheme = "paper"\r\n') == Settings(theme="paper")


def test_every_theme_may_be_chosen_and_every_choice_is_a_theme() -> None:
    assert set(CHOICES["theme"]) == {theme.name for theme in THEMES}
    assert Settings().with_theme("paper") == Settings(theme="paper")


def test_an_unknown_setting_is_named_with_those_there_are() -> None:
    with pytest.raises(Unknown) as told:
        read_settings('color = "red"', "/home/sam/settings.toml")
    assert str(told.value) == ("/home/sam/settings.toml: there is no setting “color”. Known: advance, theme.")


@pytest.mark.parametrize("value", ['"pink"', "3", "true", "[]", '["dusk"]', "{}", "1.5", '""', "2026-01-01"])
@pytest.mark.parametrize("key", sorted(CHOICES))
def test_a_wrong_value_is_refused_with_the_right_ones(key: str, value: str) -> None:
    with pytest.raises(Unknown, match=rf"^settings\.toml: {key} must be one of {', '.join(CHOICES[key])}\.$"):
        read_settings(f"{key} = {value}")


@pytest.mark.parametrize(
    "text", ["theme", "theme = ", 'theme = "dusk', 'theme = "dusk"\ntheme = "paper"', "= 1", "\x00"]
)
def test_broken_toml_is_said_to_be_that_with_its_line_and_a_remedy(text: str) -> None:
    with pytest.raises(Unknown, match=r"^settings\.toml is not TOML: .+ Mend the line, or delete the file"):
        read_settings(text)


def test_a_name_in_the_file_cannot_act_on_the_terminal() -> None:
    with pytest.raises(Unknown) as told:
        read_settings(r'"a\u001b[2J" = 1')
    assert "\x1b" not in str(told.value)


@given(st.text())
def test_any_text_gives_settings_or_one_clear_error(text: str) -> None:
    try:
        found = read_settings(text)
    except Unknown as told:
        said = str(told)
    else:
        said = f"settings.toml: {type(found).__name__}"
    assert said.startswith("settings.toml")
