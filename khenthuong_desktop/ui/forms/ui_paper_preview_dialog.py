# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'paper_preview_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel,
    QLineEdit, QProgressBar, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

class Ui_PaperPreviewDialog(object):
    def setupUi(self, PaperPreviewDialog):
        if not PaperPreviewDialog.objectName():
            PaperPreviewDialog.setObjectName(u"PaperPreviewDialog")
        PaperPreviewDialog.resize(1120, 760)
        self.wholeLayout = QVBoxLayout(PaperPreviewDialog)
        self.wholeLayout.setSpacing(8)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(12, 10, 12, 10)
        self.barLayout = QHBoxLayout()
        self.barLayout.setSpacing(6)
        self.barLayout.setObjectName(u"barLayout")
        self.barLayout.setContentsMargins(0, 0, 0, 0)
        self.outButton = QPushButton(PaperPreviewDialog)
        self.outButton.setObjectName(u"outButton")
        self.outButton.setAutoDefault(False)
        self.outButton.setProperty(u"look", u"quiet")

        self.barLayout.addWidget(self.outButton)

        self.zoomButton = QPushButton(PaperPreviewDialog)
        self.zoomButton.setObjectName(u"zoomButton")
        self.zoomButton.setAutoDefault(False)
        self.zoomButton.setProperty(u"look", u"quiet")

        self.barLayout.addWidget(self.zoomButton)

        self.inButton = QPushButton(PaperPreviewDialog)
        self.inButton.setObjectName(u"inButton")
        self.inButton.setAutoDefault(False)
        self.inButton.setProperty(u"look", u"quiet")

        self.barLayout.addWidget(self.inButton)

        self.widthButton = QPushButton(PaperPreviewDialog)
        self.widthButton.setObjectName(u"widthButton")
        self.widthButton.setAutoDefault(False)
        self.widthButton.setProperty(u"look", u"quiet")
        self.widthButton.setCheckable(True)

        self.barLayout.addWidget(self.widthButton)

        self.pageButton = QPushButton(PaperPreviewDialog)
        self.pageButton.setObjectName(u"pageButton")
        self.pageButton.setAutoDefault(False)
        self.pageButton.setProperty(u"look", u"quiet")
        self.pageButton.setCheckable(True)

        self.barLayout.addWidget(self.pageButton)

        self.zoomSpacer = QSpacerItem(12, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.barLayout.addItem(self.zoomSpacer)

        self.pageLabel = QLabel(PaperPreviewDialog)
        self.pageLabel.setObjectName(u"pageLabel")

        self.barLayout.addWidget(self.pageLabel)

        self.pageEdit = QLineEdit(PaperPreviewDialog)
        self.pageEdit.setObjectName(u"pageEdit")
        self.pageEdit.setMaximumSize(QSize(56, 16777215))
        self.pageEdit.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.barLayout.addWidget(self.pageEdit)

        self.countLabel = QLabel(PaperPreviewDialog)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setProperty(u"look", u"second")

        self.barLayout.addWidget(self.countLabel)

        self.barSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.barLayout.addItem(self.barSpacer)

        self.findEdit = QLineEdit(PaperPreviewDialog)
        self.findEdit.setObjectName(u"findEdit")
        self.findEdit.setMinimumSize(QSize(200, 0))
        self.findEdit.setMaximumSize(QSize(260, 16777215))

        self.barLayout.addWidget(self.findEdit)

        self.previousButton = QPushButton(PaperPreviewDialog)
        self.previousButton.setObjectName(u"previousButton")
        self.previousButton.setAutoDefault(False)
        self.previousButton.setProperty(u"look", u"quiet")

        self.barLayout.addWidget(self.previousButton)

        self.nextButton = QPushButton(PaperPreviewDialog)
        self.nextButton.setObjectName(u"nextButton")
        self.nextButton.setAutoDefault(False)
        self.nextButton.setProperty(u"look", u"quiet")

        self.barLayout.addWidget(self.nextButton)

        self.foundLabel = QLabel(PaperPreviewDialog)
        self.foundLabel.setObjectName(u"foundLabel")
        self.foundLabel.setProperty(u"look", u"second")
        self.foundLabel.setMinimumSize(QSize(96, 0))

        self.barLayout.addWidget(self.foundLabel)


        self.wholeLayout.addLayout(self.barLayout)

        self.stack = QStackedWidget(PaperPreviewDialog)
        self.stack.setObjectName(u"stack")
        self.makingPage = QWidget()
        self.makingPage.setObjectName(u"makingPage")
        self.makingLayout = QVBoxLayout(self.makingPage)
        self.makingLayout.setSpacing(12)
        self.makingLayout.setObjectName(u"makingLayout")
        self.makingLayout.setContentsMargins(0, 0, 0, 0)
        self.makingTop = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.makingLayout.addItem(self.makingTop)

        self.makingLabel = QLabel(self.makingPage)
        self.makingLabel.setObjectName(u"makingLabel")
        self.makingLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.makingLayout.addWidget(self.makingLabel)

        self.makingBarLayout = QHBoxLayout()
        self.makingBarLayout.setSpacing(8)
        self.makingBarLayout.setObjectName(u"makingBarLayout")
        self.makingBarLayout.setContentsMargins(0, 0, 0, 0)
        self.makingLeft = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.makingBarLayout.addItem(self.makingLeft)

        self.makingBar = QProgressBar(self.makingPage)
        self.makingBar.setObjectName(u"makingBar")
        self.makingBar.setMinimumSize(QSize(320, 0))
        self.makingBar.setMaximumSize(QSize(320, 8))
        self.makingBar.setTextVisible(False)

        self.makingBarLayout.addWidget(self.makingBar)

        self.makingRight = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.makingBarLayout.addItem(self.makingRight)


        self.makingLayout.addLayout(self.makingBarLayout)

        self.makingButtonLayout = QHBoxLayout()
        self.makingButtonLayout.setSpacing(8)
        self.makingButtonLayout.setObjectName(u"makingButtonLayout")
        self.makingButtonLayout.setContentsMargins(0, 0, 0, 0)
        self.cancelLeft = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.makingButtonLayout.addItem(self.cancelLeft)

        self.cancelMakingButton = QPushButton(self.makingPage)
        self.cancelMakingButton.setObjectName(u"cancelMakingButton")
        self.cancelMakingButton.setAutoDefault(False)

        self.makingButtonLayout.addWidget(self.cancelMakingButton)

        self.cancelRight = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.makingButtonLayout.addItem(self.cancelRight)


        self.makingLayout.addLayout(self.makingButtonLayout)

        self.makingBottom = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.makingLayout.addItem(self.makingBottom)

        self.stack.addWidget(self.makingPage)
        self.pagesPage = QWidget()
        self.pagesPage.setObjectName(u"pagesPage")
        self.pagesLayout = QVBoxLayout(self.pagesPage)
        self.pagesLayout.setSpacing(0)
        self.pagesLayout.setObjectName(u"pagesLayout")
        self.pagesLayout.setContentsMargins(0, 0, 0, 0)
        self.missingLabel = QLabel(self.pagesPage)
        self.missingLabel.setObjectName(u"missingLabel")
        self.missingLabel.setWordWrap(True)

        self.pagesLayout.addWidget(self.missingLabel)

        self.stack.addWidget(self.pagesPage)

        self.wholeLayout.addWidget(self.stack)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.saidLabel = QLabel(PaperPreviewDialog)
        self.saidLabel.setObjectName(u"saidLabel")
        self.saidLabel.setProperty(u"look", u"second")
        self.saidLabel.setWordWrap(True)

        self.footLayout.addWidget(self.saidLabel)

        self.workBar = QProgressBar(PaperPreviewDialog)
        self.workBar.setObjectName(u"workBar")
        self.workBar.setMinimumSize(QSize(120, 0))
        self.workBar.setMaximumSize(QSize(160, 8))
        self.workBar.setTextVisible(False)

        self.footLayout.addWidget(self.workBar)

        self.cancelWorkButton = QPushButton(PaperPreviewDialog)
        self.cancelWorkButton.setObjectName(u"cancelWorkButton")
        self.cancelWorkButton.setAutoDefault(False)

        self.footLayout.addWidget(self.cancelWorkButton)

        self.stickButton = QPushButton(PaperPreviewDialog)
        self.stickButton.setObjectName(u"stickButton")
        self.stickButton.setAutoDefault(False)

        self.footLayout.addWidget(self.stickButton)

        self.excelButton = QPushButton(PaperPreviewDialog)
        self.excelButton.setObjectName(u"excelButton")
        self.excelButton.setAutoDefault(False)

        self.footLayout.addWidget(self.excelButton)

        self.wordButton = QPushButton(PaperPreviewDialog)
        self.wordButton.setObjectName(u"wordButton")
        self.wordButton.setAutoDefault(False)

        self.footLayout.addWidget(self.wordButton)

        self.pdfButton = QPushButton(PaperPreviewDialog)
        self.pdfButton.setObjectName(u"pdfButton")
        self.pdfButton.setAutoDefault(False)

        self.footLayout.addWidget(self.pdfButton)

        self.printButton = QPushButton(PaperPreviewDialog)
        self.printButton.setObjectName(u"printButton")
        self.printButton.setAutoDefault(False)
        self.printButton.setProperty(u"look", u"primary")

        self.footLayout.addWidget(self.printButton)

        self.closeButton = QPushButton(PaperPreviewDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.footLayout.addWidget(self.closeButton)

        self.footLayout.setStretch(0, 1)

        self.wholeLayout.addLayout(self.footLayout)

        self.wholeLayout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.pageLabel.setBuddy(self.pageEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pageEdit, self.outButton)
        QWidget.setTabOrder(self.outButton, self.zoomButton)
        QWidget.setTabOrder(self.zoomButton, self.inButton)
        QWidget.setTabOrder(self.inButton, self.widthButton)
        QWidget.setTabOrder(self.widthButton, self.pageButton)
        QWidget.setTabOrder(self.pageButton, self.findEdit)
        QWidget.setTabOrder(self.findEdit, self.previousButton)
        QWidget.setTabOrder(self.previousButton, self.nextButton)
        QWidget.setTabOrder(self.nextButton, self.cancelMakingButton)
        QWidget.setTabOrder(self.cancelMakingButton, self.cancelWorkButton)
        QWidget.setTabOrder(self.cancelWorkButton, self.stickButton)
        QWidget.setTabOrder(self.stickButton, self.excelButton)
        QWidget.setTabOrder(self.excelButton, self.wordButton)
        QWidget.setTabOrder(self.wordButton, self.pdfButton)
        QWidget.setTabOrder(self.pdfButton, self.printButton)
        QWidget.setTabOrder(self.printButton, self.closeButton)

        self.retranslateUi(PaperPreviewDialog)
    # setupUi

    def retranslateUi(self, PaperPreviewDialog):
        PaperPreviewDialog.setWindowTitle(QCoreApplication.translate("PaperPreviewDialog", u"Xem tr\u01b0\u1edbc", None))
        self.outButton.setText(QCoreApplication.translate("PaperPreviewDialog", u"\u2212", None))
        self.zoomButton.setText(QCoreApplication.translate("PaperPreviewDialog", u"100 %", None))
        self.inButton.setText(QCoreApplication.translate("PaperPreviewDialog", u"+", None))
        self.widthButton.setText(QCoreApplication.translate("PaperPreviewDialog", u"V\u1eeba b\u1ec1 ngang", None))
        self.pageButton.setText(QCoreApplication.translate("PaperPreviewDialog", u"C\u1ea3 trang", None))
        self.pageLabel.setText(QCoreApplication.translate("PaperPreviewDialog", u"&Trang", None))
#if QT_CONFIG(accessibility)
        self.pageEdit.setAccessibleName(QCoreApplication.translate("PaperPreviewDialog", u"Trang s\u1ed1", None))
#endif // QT_CONFIG(accessibility)
        self.countLabel.setText(QCoreApplication.translate("PaperPreviewDialog", u"/ 1", None))
        self.findEdit.setPlaceholderText(QCoreApplication.translate("PaperPreviewDialog", u"T\u00ecm trong v\u0103n b\u1ea3n\u2026   Ctrl+F", None))
#if QT_CONFIG(accessibility)
        self.findEdit.setAccessibleName(QCoreApplication.translate("PaperPreviewDialog", u"T\u00ecm trong v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.previousButton.setText(QCoreApplication.translate("PaperPreviewDialog", u"\u25b2", None))
#if QT_CONFIG(accessibility)
        self.previousButton.setAccessibleName(QCoreApplication.translate("PaperPreviewDialog", u"Ch\u1ed7 t\u00ecm th\u1ea5y tr\u01b0\u1edbc", None))
#endif // QT_CONFIG(accessibility)
        self.nextButton.setText(QCoreApplication.translate("PaperPreviewDialog", u"\u25bc", None))
#if QT_CONFIG(accessibility)
        self.nextButton.setAccessibleName(QCoreApplication.translate("PaperPreviewDialog", u"Ch\u1ed7 t\u00ecm th\u1ea5y sau", None))
#endif // QT_CONFIG(accessibility)
        self.foundLabel.setText("")
        self.makingLabel.setText(QCoreApplication.translate("PaperPreviewDialog", u"\u0110ang d\u1ef1ng trang\u2026", None))
        self.cancelMakingButton.setText(QCoreApplication.translate("PaperPreviewDialog", u"H\u1ee7y", None))
        self.missingLabel.setText("")
        self.saidLabel.setText("")
        self.cancelWorkButton.setText(QCoreApplication.translate("PaperPreviewDialog", u"H\u1ee7y", None))
        self.stickButton.setText(QCoreApplication.translate("PaperPreviewDialog", u"Ghi ra &USB\u2026", None))
        self.excelButton.setText(QCoreApplication.translate("PaperPreviewDialog", u"L\u01b0u &Excel\u2026", None))
        self.wordButton.setText(QCoreApplication.translate("PaperPreviewDialog", u"L\u01b0u &Word\u2026", None))
        self.pdfButton.setText(QCoreApplication.translate("PaperPreviewDialog", u"L\u01b0u P&DF\u2026", None))
        self.printButton.setText(QCoreApplication.translate("PaperPreviewDialog", u"&In\u2026", None))
        self.closeButton.setText(QCoreApplication.translate("PaperPreviewDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
