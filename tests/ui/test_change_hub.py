"""Lists show what was saved, wherever it was saved from."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from khenthuong_desktop.store.database import Committed
from khenthuong_desktop.ui.change_hub import ALL_TABLES, ChangeHub, concerns


def committed(*tables: str, step: int = 1) -> Committed:
    return Committed(step, "Sửa tên", "do", frozenset(tables))


def test_a_list_is_not_reloaded_inside_the_saving_itself(qtbot: QtBot) -> None:
    hub = ChangeHub()
    told: list[frozenset[str]] = []
    hub.changed.connect(told.append)
    with qtbot.waitSignal(hub.changed):
        hub.take(committed("subjects"))
        assert told == []
    assert told == [frozenset({"subjects"})]


def test_many_saves_reload_once(qtbot: QtBot) -> None:
    hub = ChangeHub()
    told: list[frozenset[str]] = []
    hub.changed.connect(told.append)
    with qtbot.waitSignal(hub.changed):
        hub.take(committed("subjects"))
        hub.take(committed("units", step=2))
    assert told == [frozenset({"subjects", "units"})]


def test_a_save_in_another_thread_reaches_the_window_in_its_own(qtbot: QtBot) -> None:
    hub = ChangeHub()
    threads: list[int] = []
    hub.changed.connect(lambda tables: threads.append(threading.get_ident()))
    with qtbot.waitSignal(hub.changed):
        worker = threading.Thread(target=hub.take, args=(committed("subjects"),))
        worker.start()
        worker.join()
    assert threads == [threading.get_ident()]


def test_everything_concerns_every_list() -> None:
    assert concerns(ALL_TABLES, "units")
    assert concerns(frozenset({"units", "office"}), "units")
    assert not concerns(frozenset({"office"}), "units")
