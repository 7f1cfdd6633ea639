"""A condition is made with a few keys, and what is missing is said in the dialog."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from khenthuong_desktop.domain.lists import Filter, Query
from khenthuong_desktop.ui.dialogs.filter_dialog import FilterDialog
from khenthuong_desktop.ui.models.list_model import ListModel
from tests.ui.fake_list import MemorySource
from tests.ui.unikey import type_vietnamese


def opened(qtbot: QtBot, column: str, query: Query | None = None) -> tuple[FilterDialog, list[Filter]]:
    model = ListModel(MemorySource(60))
    model.ask(query or Query())
    dialog = FilterDialog(model, column)
    dialog.setProperty("model", model)  # keep it as long as the dialog
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)  # keys go to the active window
    chosen: list[Filter] = []
    dialog.chosen.connect(chosen.append)
    return dialog, chosen


def test_values_are_found_without_marks_and_show_how_often_they_stand(qtbot: QtBot) -> None:
    dialog, chosen = opened(qtbot, "unit")
    form = dialog._form
    type_vietnamese(form.findEdit, "thcs")
    shown = [form.choicesList.item(n) for n in range(form.choicesList.count())]
    shown = [item for item in shown if not item.isHidden()]
    assert [item.text() for item in shown] == ["Trường THCS  (0)"]
    shown[0].setCheckState(Qt.CheckState.Checked)
    form.applyButton.click()
    assert chosen == [Filter("unit", "is", ("u20",))]
    assert not dialog.isVisible()


def test_space_ticks_what_is_seen_and_never_a_value_that_is_narrowed_away(qtbot: QtBot) -> None:
    """'khu pho 2', Tab, Space, Enter is what hands do: the list must not be narrowed to another unit."""
    for typed in ("khu pho 2", "kp2", "KP 2"):
        dialog, chosen = opened(qtbot, "unit")
        type_vietnamese(dialog._form.findEdit, typed)
        QTest.keyClick(dialog._form.findEdit, Qt.Key.Key_Tab)
        focus = dialog.focusWidget()
        assert focus is dialog._form.choicesList
        QTest.keyClick(focus, Qt.Key.Key_Space)
        QTest.keyClick(focus, Qt.Key.Key_Return)
        assert chosen == [Filter("unit", "is", ("u2",))], typed


def test_where_nothing_is_seen_space_ticks_nothing(qtbot: QtBot) -> None:
    dialog, chosen = opened(qtbot, "unit")
    type_vietnamese(dialog._form.findEdit, "ban quản lý chợ")
    QTest.keyClick(dialog._form.choicesList, Qt.Key.Key_Space)
    dialog._form.applyButton.click()
    assert chosen == [] and dialog.isVisible()


def test_a_unit_is_found_by_another_name_of_it(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        MemorySource, "other_names", lambda _self, _column: {"u20": ["Trường Nguyễn Trãi"]}, raising=False
    )
    dialog, chosen = opened(qtbot, "unit")
    type_vietnamese(dialog._form.findEdit, "nguyen trai")
    QTest.keyClick(dialog._form.choicesList, Qt.Key.Key_Space)
    dialog._form.applyButton.click()
    assert chosen == [Filter("unit", "is", ("u20",))]


def test_nothing_ticked_is_said_and_the_dialog_stays(qtbot: QtBot) -> None:
    dialog, chosen = opened(qtbot, "unit")
    dialog._form.applyButton.click()
    assert chosen == [] and dialog.isVisible()
    assert "đánh dấu" in dialog._form.problemLabel.text()


def test_text_typed_with_unikey(qtbot: QtBot) -> None:
    dialog, chosen = opened(qtbot, "position")
    type_vietnamese(dialog._form.textEdit, "Tổ trưởng")
    dialog._form.applyButton.click()
    assert chosen == [Filter("position", "contains", ("Tổ trưởng",))]


def test_a_range_may_be_open_and_its_ends_are_checked(qtbot: QtBot) -> None:
    dialog, chosen = opened(qtbot, "birth_date")
    dialog._form.fromEdit.setText("hôm qua")
    dialog._form.applyButton.click()
    assert chosen == [] and dialog._form.problemLabel.text() == "Ngày sinh không đọc được."
    dialog._form.fromEdit.setText("1980")
    dialog._form.applyButton.click()
    assert chosen == [Filter("birth_date", "between", ("1980", ""))]


def test_a_condition_that_is_set_is_changed(qtbot: QtBot) -> None:
    dialog, _ = opened(qtbot, "gender", Query(filters=(Filter("gender", "is", ("female",)),)))
    form = dialog._form
    ticked = {
        item.data(Qt.ItemDataRole.UserRole): item.checkState() == Qt.CheckState.Checked
        for item in (form.choicesList.item(n) for n in range(form.choicesList.count()))
    }
    assert ticked == {"female": True, "male": False}


def test_masked_columns_are_not_offered_while_masked(qtbot: QtBot) -> None:
    """Or one could find out a number by asking for it digit by digit."""
    dialog, _ = opened(qtbot, "unit")
    assert dialog._form.columnCombo.findData("national_id") < 0


def test_a_range_that_is_set_stands_in_the_dialog_again(qtbot: QtBot) -> None:
    dialog, _ = opened(qtbot, "birth_date", Query(filters=(Filter("birth_date", "between", ("1970", "1980-05")),)))
    assert (dialog._form.fromEdit.text(), dialog._form.toEdit.text()) == ("1970", "05/1980")


def test_with_a_column_given_one_types_the_value_at_once(qtbot: QtBot) -> None:
    for column, name in (("unit", "findEdit"), ("position", "textEdit"), ("birth_date", "fromEdit")):
        dialog, _ = opened(qtbot, column)
        assert dialog.focusWidget() is getattr(dialog._form, name)


def test_no_two_fields_answer_to_one_key(qtbot: QtBot) -> None:
    dialog, _ = opened(qtbot, "unit")
    texts = [label.text() for label in dialog.findChildren(QLabel) if "&" in label.text()]
    keys = [text[text.index("&") + 1].lower() for text in texts]
    assert len(keys) == len(set(keys))
