"""A page of text to read: the guide, the changelog, about this program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QWidget

from khenthuong_desktop.ui.forms.ui_text_dialog import Ui_TextDialog
from khenthuong_desktop.wording import window as words


def text_of(file: Path) -> str:
    """The Markdown in a file of the program; a sentence when the installation lacks it."""
    try:
        return file.read_text(encoding="utf-8")
    except OSError:
        return words.TEXT_MISSING


def open_guide(window: QWidget, resources: Path) -> TextDialog:
    """The guide, over a window or a dialog: a dialog that waits for an answer would hold up any other parent."""
    folder = resources / "guide"
    return open_text(window, words.GUIDE_TITLE, text_of(folder / "index.md"), folder)


def open_text(window: QWidget, title: str, markdown: str, folder: Path | None = None) -> TextDialog:
    """Markdown in a window of its own."""
    dialog = TextDialog(title, markdown, window, folder)
    dialog.finished.connect(dialog.deleteLater)
    dialog.show()
    return dialog


class TextDialog(QDialog):
    """Shows Markdown; it stays beside the window, so one can read and work."""

    def __init__(self, title: str, markdown: str, parent: QWidget, folder: Path | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_TextDialog()
        self._form.setupUi(self)
        self.setWindowTitle(title)
        if folder is not None:
            self._form.textBrowser.setSearchPaths([str(folder)])
        self._form.textBrowser.document().setDocumentMargin(16)
        self._show(markdown)
        self._form.textBrowser.anchorClicked.connect(self._follow)
        self._form.buttonBox.rejected.connect(self.reject)
        self._folder = folder

    def text(self) -> str:
        return self._form.textBrowser.toPlainText()

    def _show(self, markdown: str) -> None:
        """The text with room between its paragraphs, which Qt's Markdown has not."""
        document = self._form.textBrowser.document()
        document.setMarkdown(markdown)
        block = document.begin()
        while block.isValid():
            change = QTextBlockFormat()
            change.setTopMargin(14 if block.blockFormat().headingLevel() else 3)
            change.setBottomMargin(3)
            cursor = QTextCursor(block)
            cursor.mergeBlockFormat(change)
            block = block.next()
        self._form.textBrowser.setTextCursor(QTextCursor(document))  # to its beginning

    def _follow(self, url: QUrl) -> None:
        """A chapter of the guide opens here, an address elsewhere in its own program."""
        if url.isRelative() and self._folder is not None and url.path():
            self._show(text_of(self._folder / url.path()))
        elif url.isRelative():
            self._form.textBrowser.scrollToAnchor(url.fragment())
        else:
            QDesktopServices.openUrl(url)
