"""It calls nobody: every test runs under this watch, and so does every Python process that a test starts."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from tests.faults.calls import called, somebody_called
from tests.nobody import sitecustomize as nobody


def test_sessions_and_commands_call_nobody() -> None:
    figure = called()
    assert figure.failed == 0, figure
    assert figure.tried >= 12


def test_a_call_in_another_process_would_be_noticed(tmp_path: Path) -> None:
    noted = somebody_called(tmp_path)
    assert len(noted) >= 2
    assert any("192.0.2.1" in one for one in noted)
    assert any("goodterms.example" in one for one in noted)


def test_a_call_in_a_test_would_be_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(nobody.CALLS)
    with pytest.raises(nobody.Called):
        socket.create_connection(("192.0.2.1", 9), timeout=1)
    with pytest.raises(nobody.Called), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as post:
        post.sendto(b"x", ("192.0.2.1", 9))
    assert len(nobody.tried) >= 2
    nobody.tried.clear()


def test_this_machine_may_be_called() -> None:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        socket.create_connection(listening.getsockname(), timeout=5).close()
