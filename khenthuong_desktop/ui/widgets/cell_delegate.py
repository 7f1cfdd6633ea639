"""How a cell is drawn, and the editor it opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QToolTip, QWidget

from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.ui.models.list_model import ListModel
from khenthuong_desktop.ui.models.list_source import Mark, Marks, Offers, TakesMore
from khenthuong_desktop.ui.widgets.cell_letters import Letters

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

    from khenthuong_desktop.ui.widgets.cell_editors import Editor

# Styles, marks and editors are imported where they are needed first: together they take a tenth of a first paint.

ROW_HEIGHT = 27
PADDING = 8

AnyIndex = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Signals:
    finished(editor, columns, rows): take what was typed and go there.
    given_up(editor): close without taking it.
    """

    finished = Signal(QWidget, int, int)
    abandoned = Signal(QWidget)

    def __init__(self, model: ListModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.tinted_row = -1  # the current row, where nothing more is selected
        self.typing = False  # the next editor opens empty for the key that opened it
        self._selection = QColor(palette.SELECTION)
        self._surface = QColor(palette.SURFACE)
        self._line = QColor(palette.LINE)
        self._wrong_ground = QColor(palette.RED_GROUND)
        self._pens = {False: QColor(palette.TEXT), True: QColor(palette.RED)}
        self._accent = QColor(palette.ACCENT)
        self._marks = model.source if isinstance(model.source, Marks) else None
        self.letters = Letters()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        from PySide6.QtWidgets import QStyle

        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        self.letters.use(painter.font())
        self.draw(painter, option.rect, index.row(), index.column(), selected=selected, focused=focused)

    def draw(
        self, painter: QPainter, rect: QRect, row: int, column: int, *, selected: bool = False, focused: bool = False
    ) -> None:
        """Paint a cell; the view calls this for each, for asking Qt's option and index what they are takes longer."""
        text, problem = self._model.cell(row, column)
        wrong = problem is not None
        selected = selected or row == self.tinted_row
        left, top, width, height = rect.left(), rect.top(), rect.width(), rect.height()
        painter.fillRect(rect, self._wrong_ground if wrong else self._selection if selected else self._surface)
        painter.fillRect(left, top + height - 1, width, 1, self._line)
        painter.fillRect(left + width - 1, top, 1, height, self._line)
        mark = self._mark(row, column) if self._marks is not None else None
        if mark is not None and not wrong:
            from khenthuong_desktop.ui.widgets import cell_marks

            inside = rect.adjusted(PADDING, 0, -PADDING, -1)
            cell_marks.paint(painter, inside, text, mark, self._model.alignment(column))
        elif text:
            painter.setPen(self._pens[wrong])
            inside = QRect(left + PADDING, top, width - 2 * PADDING, height - 1)
            self.letters.paint(painter, inside, self._model.alignment(column), text)
        if focused:
            painter.setPen(self._accent)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        width = option.fontMetrics.horizontalAdvance(self._model.text(index.row(), index.column()))
        if (mark := self._mark(index.row(), index.column())) is not None:
            from khenthuong_desktop.ui.widgets import cell_marks

            width += cell_marks.room(option.fontMetrics, mark)
        return QSize(width + 2 * PADDING + 2, ROW_HEIGHT)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: AnyIndex
    ) -> bool:
        """What is wrong with a red cell; else the whole text, where it is cut."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return False
        wrong = self._model.problem(index.row(), index.column())
        text = wrong.problem if wrong else self._model.text(index.row(), index.column())
        if not wrong and self.sizeHint(option, index).width() <= option.rect.width() and "\n" not in text:
            text = ""
        if not wrong and (mark := self._mark(index.row(), index.column())) is not None:
            text = "\n".join(part for part in (text, mark.hint) if part)
        QToolTip.showText(event.globalPos(), text, view)
        return True

    def _mark(self, row: int, column: int) -> Mark | None:
        row_id = self._model.row_id(row) if self._marks is not None else None
        if self._marks is None or not row_id:
            return None
        return self._marks.mark(row_id, self._model.columns[column].key, self._model.query.reveal)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        from khenthuong_desktop.ui.widgets.cell_editors import ChoiceEditor, TextEditor

        column = self._model.columns[index.column()]
        editor: Editor
        source = self._model.source
        if column.kind in ("choice", "unit", "body"):
            labels = [label for _, label in source.choices(column.key)]
            editor = ChoiceEditor(labels, parent, free=isinstance(source, TakesMore) and source.takes_more(column.key))
        elif isinstance(source, Offers) and (offered := source.offered(column.key)):
            editor = ChoiceEditor(offered, parent, free=True)
        else:
            editor = TextEditor(parent)
        editor.setAccessibleName(self._model.heading(index.column()))
        editor.left.connect(lambda columns, rows: self.finished.emit(editor, columns, rows))
        editor.given_up.connect(lambda: self.abandoned.emit(editor))
        return editor

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        from khenthuong_desktop.ui.widgets.cell_editors import ChoiceEditor, TextEditor

        # Also called when the rows behind an open editor are read again: what is being typed stays.
        if isinstance(editor, TextEditor | ChoiceEditor) and not editor.property("started"):
            editor.setProperty("started", True)
            text = "" if self.typing else self._model.edit_text(index.row(), index.column())
            editor.start(text, typing=self.typing)
            editor.setProperty("original", None if self.typing else text)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        # Over the lines on all four sides, so that the text does not jump.
        editor.setGeometry(option.rect.adjusted(-1, -1, 0, 0))

    def eventFilter(self, object: QObject, event: QEvent) -> bool:
        """Leaving an editor by mouse takes what was typed; its own popup and other windows do not count."""
        if event.type() != QEvent.Type.FocusOut:
            return False
        from khenthuong_desktop.ui.widgets.cell_editors import ChoiceEditor, TextEditor

        if isinstance(object, TextEditor | ChoiceEditor):
            assert isinstance(event, QFocusEvent)
            stays = (
                Qt.FocusReason.PopupFocusReason,
                Qt.FocusReason.ActiveWindowFocusReason,
                Qt.FocusReason.MenuBarFocusReason,
            )
            unfolded = isinstance(object, ChoiceEditor) and object.view().isVisible()  # Qt gives the list the keyboard
            if event.reason() not in stays and not unfolded:
                self.finished.emit(object, 0, 0)
        return False
