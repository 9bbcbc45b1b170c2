"""Where the store is: an option, else the environment, else the user's data folder."""

from __future__ import annotations

from pathlib import Path

from tui.store.place import store_folder


def test_the_option_comes_first():
    assert store_folder("/a", {"GOODTERMS_STORE": "/b"}) == Path("/a")
    assert store_folder(Path("/a"), {}) == Path("/a")


def test_then_the_environment():
    assert store_folder(None, {"GOODTERMS_STORE": "/b"}) == Path("/b")


def test_then_the_users_data_folder(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    for environ in ({}, {"GOODTERMS_STORE": ""}):
        folder = store_folder(None, environ)
        assert folder.name == "goodterms"
        assert folder.is_relative_to(tmp_path)


def test_a_tilde_is_the_home_folder(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    assert store_folder("~/journal", {}) == tmp_path / "journal"
    assert store_folder(None, {"GOODTERMS_STORE": "~/journal"}) == tmp_path / "journal"
