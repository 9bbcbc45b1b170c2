"""``doctor``: what is wrong with a store is found, with what to do about it, and nothing is changed."""

from __future__ import annotations

import os
import shlex
import stat
import subprocess
from types import SimpleNamespace

import pytest

from tui.domain.mentorship import Mentorship


def by_topic(ran) -> dict[str, list]:
    found: dict[str, list] = {}
    for finding in ran.json["findings"]:
        found.setdefault(finding["about"], []).append(finding)
    return found


@pytest.fixture
def used(journal, open_store):
    """The example journal after some saves."""
    store = open_store(journal)
    for name in ("a", "b", "c"):
        store.archive.commit(Mentorship(id="m9", mentor=name))
    store.close()
    return journal


def test_a_store_in_order_is_found_so_and_left_as_it_is(cli, used, bytes_of) -> None:
    before = bytes_of(used)
    ran = cli("--store", used, "doctor")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.splitlines()[-1] == "Everything is in order."
    assert "ok  journal" in ran.out
    assert "3 mentorships, 4 checks" in ran.out
    result = cli("--store", used, "doctor", "--json")
    assert (result.status, result.json["wrong"]) == (0, 0)
    assert set(by_topic(result)) == {
        "folder", "journal", "older save of the journal", "drafts", "backups", "rights", "lock", "space",
    }  # fmt: skip
    assert len(by_topic(result)["older save of the journal"]) == 3
    assert bytes_of(used) == before


def test_no_store_is_nothing_wrong_and_none_is_made(cli, tmp_path) -> None:
    ran = cli("--store", tmp_path / "new", "doctor")
    assert ran.status == 0
    assert "does not exist yet" in ran.out
    assert not (tmp_path / "new").exists()


def newer(path) -> None:
    path.write_bytes(b'{"format":"goodterms","schema":9}\n{}')


def linked_to(path) -> None:
    path.rename(path.with_name("elsewhere"))
    path.symlink_to("elsewhere")


WRONGS = {
    "damaged": (
        "journal.json",
        lambda p: p.write_bytes(b""),
        "journal",
        "it is empty",
        "goes back to the older save",
    ),
    "missing": ("journal.json", lambda p: p.unlink(), "journal", "is missing", "Open Good Terms"),
    "newer": ("journal.json", newer, "journal", "schema 9", "Update Good Terms"),
    "a link": ("journal.json", linked_to, "journal", "cannot be read", "goes back to the older save"),
    "drafts": ("drafts.json", lambda p: p.write_bytes(b"x"), "drafts", "does not begin", "Move it away"),
    "older": (
        "journal.2.json",
        lambda p: p.write_bytes(b"x"),
        "older save of the journal",
        "does not",
        "backup",
    ),
    "backup": (
        "backups/journal-2026-11-21.json",
        lambda p: (p.unlink(), p.write_bytes(b"x"), p.chmod(0o600)),
        "backups",
        "does not",
        "delete",
    ),
    "open file": ("journal.json", lambda p: p.chmod(0o644), "rights", "other people", "chmod"),
    "open backup": ("backups/journal-2026-11-21.json", lambda p: p.chmod(0o640), "rights", "other", "chmod"),
    "open folder": (".", lambda p: p.chmod(0o755), "rights", "other people", "chmod"),
}


@pytest.mark.parametrize(("name", "spoil", "about", "found", "advice"), WRONGS.values(), ids=list(WRONGS))
def test_what_is_wrong_is_found_with_what_to_do(
    cli, used, bytes_of, name, spoil, about, found, advice
) -> None:
    assert (used / name).exists()
    spoil(used / name)
    before, modes = bytes_of(used), {path: path.lstat().st_mode for path in used.rglob("*")}
    ran = cli("--store", used, "doctor", "--json")
    assert ran.status == 1
    wrong = [one for one in ran.json["findings"] if one["state"] == "wrong"]
    assert {one["about"] for one in wrong} == {about}
    assert any(found in one["found"] and advice in one["advice"] for one in wrong)
    text = cli("--store", used, "doctor")
    assert text.status == 1
    assert f"!!  {about}" in text.out
    assert text.out.splitlines()[-1].endswith("wrong.")
    assert bytes_of(used) == before
    assert {path: path.lstat().st_mode for path in used.rglob("*")} == modes


def test_the_advice_for_open_rights_closes_them(cli, used) -> None:
    (used / "journal.json").chmod(0o666)
    (finding,) = by_topic(cli("--store", used, "doctor", "--json"))["rights"]
    assert subprocess.run(shlex.split(finding["advice"].split(": ", 1)[1]), check=True)
    assert stat.S_IMODE((used / "journal.json").stat().st_mode) == 0o600
    assert cli("--store", used, "doctor").status == 0


def test_damage_without_an_older_save_leads_to_the_backups(cli, journal) -> None:
    (journal / "journal.json").write_bytes(b"x")
    (finding,) = by_topic(cli("--store", journal, "doctor", "--json"))["journal"]
    assert "restore --list" in finding["advice"]


def test_the_command_that_is_advised_is_about_this_journal(cli, journal, tmp_path, monkeypatch) -> None:
    folder = journal.rename(tmp_path / "my journal")
    (folder / "journal.json").write_bytes(b"x")
    (finding,) = by_topic(cli("--store", folder, "doctor", "--json"))["journal"]
    words = shlex.split(finding["advice"].split(": ", 1)[1])
    assert words == ["goodterms", "--store", str(folder), "restore", "--list"]
    assert cli(*words[1:]).status == 0
    assert shlex.join(words) in cli("--store", folder, "info").err
    assert shlex.join(words) in cli("--store", folder, "restore", "yesterday").err
    monkeypatch.setenv("GOODTERMS_STORE", str(folder))
    assert ": goodterms restore --list" in cli("doctor").out


def test_a_file_in_place_of_the_folder_is_wrong(cli, tmp_path) -> None:
    (tmp_path / "file").write_text("mine")
    assert cli("--store", tmp_path / "file", "doctor").status == 1


def test_an_open_window_and_what_was_set_aside_are_told_and_not_wrong(cli, used, open_store) -> None:
    (used / "journal.json").write_bytes(b"x")
    (used / ".goodterms-12.tmp").write_bytes(b"half")
    store = open_store(used)
    (used / ".goodterms-12.tmp").write_bytes(b"half")
    ran = cli("--store", used, "doctor", "--json")
    topics = by_topic(ran)
    assert ran.status == 0
    assert f"process {os.getpid()}" in topics["lock"][0]["found"]
    assert [one["state"] for one in topics["set aside"]] == ["note", "note"]
    assert "damaged-" in topics["set aside"][0]["found"]
    store.archive.commit(Mentorship(id="m8"))
    store.close()
    assert "no window" in by_topic(cli("--store", used, "doctor", "--json"))["lock"][0]["found"]


def test_a_disk_that_is_nearly_full_is_wrong(cli, used, monkeypatch) -> None:
    monkeypatch.setattr("tui.store.checkup.shutil.disk_usage", lambda _: SimpleNamespace(free=1_500_000))
    (finding,) = by_topic(cli("--store", used, "doctor", "--json"))["space"]
    assert (finding["state"], finding["found"]) == ("wrong", "1.5 MB free")
    for free, found in ((84_700_000_000, "85 GB free"), (900_000_000, "900 MB free")):
        monkeypatch.setattr("tui.store.checkup.shutil.disk_usage", lambda _, n=free: SimpleNamespace(free=n))
        (finding,) = by_topic(cli("--store", used, "doctor", "--json"))["space"]
        assert (finding["state"], finding["found"]) == ("good", found)


def test_reports_of_mistakes_are_mentioned_and_nobody_else_may_read_them(cli, used) -> None:
    folder = used / "reports"
    folder.mkdir(mode=0o700)
    for day in ("2026-11-20", "2026-11-21"):
        (folder / f"crash-{day}-120000.txt").write_text("ValueError\n")
        (folder / f"crash-{day}-120000.txt").chmod(0o600)
    ran = cli("--store", used, "doctor", "--json")
    assert ran.status == 0
    (found,) = by_topic(ran)["reports"]
    assert found["state"] == "note"
    assert "2 reports" in found["found"]
    assert str(folder / "crash-2026-11-21-120000.txt") in found["found"]
    (folder / "crash-2026-11-20-120000.txt").chmod(0o644)
    assert "crash-2026-11-20" in str(by_topic(cli("--store", used, "doctor", "--json"))["rights"])
