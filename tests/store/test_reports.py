"""Reports of the program's own mistakes: types, files and lines, private, the newest ten."""

from __future__ import annotations

import stat
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pydantic import ValidationError

from tui.domain.kinds import KINDS
from tui.domain.mentorship import Mentorship
from tui.store.disk import Disk
from tui.store.reports import KEPT, Reports

SECRET = "what nobody else should read"


def mistake() -> BaseException:
    """An error with private words in it, in its cause and in every variable around it."""
    secret = SECRET
    try:
        try:
            {}[secret]
        except KeyError as inner:
            raise ExceptionGroup(secret, [ValueError(secret), OSError(2, secret, secret)]) from inner
    except ExceptionGroup as error:
        return error


def reports(folder: Path, minutes: int = 0) -> Reports:
    return Reports(folder, Disk(), lambda: datetime(2026, 11, 21, 12) + timedelta(minutes=minutes))


def test_a_report_names_types_files_and_lines_and_nothing_else(tmp_path: Path) -> None:
    place = reports(tmp_path).keep(mistake())
    assert place == tmp_path / "reports" / "crash-2026-11-21-120000.txt"
    text = place.read_text()
    assert SECRET not in text
    for word in ("ExceptionGroup", "ValueError", "which came from KeyError", "test_reports.py, line "):
        assert word in text
    assert str(tmp_path) not in text
    assert str(Path(__file__).parent) not in text
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    assert stat.S_IMODE(place.parent.stat().st_mode) == 0o700


def test_the_newest_ten_stay(tmp_path: Path) -> None:
    made = [reports(tmp_path, minute).keep(mistake()) for minute in range(KEPT + 5)]
    assert list(reports(tmp_path).all()) == made[: -KEPT - 1 : -1]


def test_two_in_one_second_are_two_reports(tmp_path: Path) -> None:
    first, second = reports(tmp_path).keep(mistake()), reports(tmp_path).keep(mistake())
    assert first != second
    assert list(reports(tmp_path).all()) == [second, first]


def test_a_chain_without_an_end_has_one(tmp_path: Path) -> None:
    one, other = ValueError(SECRET), KeyError(SECRET)
    one.__cause__, other.__cause__ = other, one
    place = reports(tmp_path).keep(one)
    assert place is not None
    assert place.read_text().count("ValueError") == 1


def test_no_folder_is_made_for_a_journal_that_was_never_begun(tmp_path: Path) -> None:
    assert reports(tmp_path / "journal").keep(mistake()) is None
    assert not (tmp_path / "journal").exists()


def test_a_disk_that_refuses_is_no_second_mistake(tmp_path: Path) -> None:
    (tmp_path / "reports").write_text("in the way")
    assert reports(tmp_path).keep(mistake()) is None


@pytest.mark.parametrize("model", KINDS.values(), ids=KINDS)
def test_no_record_shows_what_it_was_given_in_an_error(model: type[Mentorship]) -> None:
    with pytest.raises(ValidationError) as refused:
        model.model_validate({name: [SECRET] for name in model.model_fields})
    assert SECRET not in str(refused.value)
    assert SECRET not in repr(refused.value)
