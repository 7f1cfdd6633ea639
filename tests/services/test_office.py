"""Who works here is known by a name wherever the system has one."""

from __future__ import annotations

import getpass

import pytest

from khenthuong_desktop.services.office import user_of_this_pc


@pytest.fixture(autouse=True)
def nameless(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a planned task of the night finds: no variable tells who it runs for."""
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.delenv(name, raising=False)


def test_name_of_the_account_is_found_where_no_variable_tells_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "lan.tran")
    assert user_of_this_pc() == "lan.tran"


@pytest.mark.parametrize("error", [KeyError("uid"), OSError("no account"), ImportError("pwd")])
def test_account_without_a_name_stops_nothing(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def fails() -> str:
        raise error

    monkeypatch.setattr(getpass, "getuser", fails)
    assert user_of_this_pc() == "?"
