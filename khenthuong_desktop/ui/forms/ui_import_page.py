# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QProgressBar,
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

class Ui_ImportPage(object):
    def setupUi(self, ImportPage):
        if not ImportPage.objectName():
            ImportPage.setObjectName(u"ImportPage")
        ImportPage.resize(1080, 640)
        self.wholeLayout = QVBoxLayout(ImportPage)
        self.wholeLayout.setSpacing(0)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 12, 16, 12)
        self.stack = QStackedWidget(ImportPage)
        self.stack.setObjectName(u"stack")
        self.startPage = QWidget()
        self.startPage.setObjectName(u"startPage")
        self.startRow = QHBoxLayout(self.startPage)
        self.startRow.setSpacing(8)
        self.startRow.setObjectName(u"startRow")
        self.startRow.setContentsMargins(0, 0, 0, 0)
        self.startLeft = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.startRow.addItem(self.startLeft)

        self.startColumn = QVBoxLayout()
        self.startColumn.setSpacing(10)
        self.startColumn.setObjectName(u"startColumn")
        self.startTop = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.startColumn.addItem(self.startTop)

        self.startTitle = QLabel(self.startPage)
        self.startTitle.setObjectName(u"startTitle")
        self.startTitle.setProperty(u"look", u"title")
        self.startTitle.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.startColumn.addWidget(self.startTitle)

        self.startHint = QLabel(self.startPage)
        self.startHint.setObjectName(u"startHint")
        self.startHint.setProperty(u"look", u"second")
        self.startHint.setWordWrap(True)
        self.startHint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.startHint.setMinimumSize(QSize(700, 0))

        self.startColumn.addWidget(self.startHint)

        self.waysLayout = QHBoxLayout()
        self.waysLayout.setSpacing(8)
        self.waysLayout.setObjectName(u"waysLayout")
        self.waysLeft = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.waysLayout.addItem(self.waysLeft)

        self.filesButton = QPushButton(self.startPage)
        self.filesButton.setObjectName(u"filesButton")
        self.filesButton.setProperty(u"look", u"primary")

        self.waysLayout.addWidget(self.filesButton)

        self.folderButton = QPushButton(self.startPage)
        self.folderButton.setObjectName(u"folderButton")

        self.waysLayout.addWidget(self.folderButton)

        self.pasteButton = QPushButton(self.startPage)
        self.pasteButton.setObjectName(u"pasteButton")

        self.waysLayout.addWidget(self.pasteButton)

        self.waitingButton = QPushButton(self.startPage)
        self.waitingButton.setObjectName(u"waitingButton")

        self.waysLayout.addWidget(self.waitingButton)

        self.formsButton = QPushButton(self.startPage)
        self.formsButton.setObjectName(u"formsButton")

        self.waysLayout.addWidget(self.formsButton)

        self.backButton = QPushButton(self.startPage)
        self.backButton.setObjectName(u"backButton")

        self.waysLayout.addWidget(self.backButton)

        self.waysRight = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.waysLayout.addItem(self.waysRight)


        self.startColumn.addLayout(self.waysLayout)

        self.dropHint = QLabel(self.startPage)
        self.dropHint.setObjectName(u"dropHint")
        self.dropHint.setProperty(u"look", u"small")
        self.dropHint.setWordWrap(True)
        self.dropHint.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.startColumn.addWidget(self.dropHint)

        self.recentLabel = QLabel(self.startPage)
        self.recentLabel.setObjectName(u"recentLabel")
        self.recentLabel.setProperty(u"look", u"section")

        self.startColumn.addWidget(self.recentLabel)

        self.recentLayout = QVBoxLayout()
        self.recentLayout.setSpacing(4)
        self.recentLayout.setObjectName(u"recentLayout")

        self.startColumn.addLayout(self.recentLayout)

        self.startBottom = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.startColumn.addItem(self.startBottom)


        self.startRow.addLayout(self.startColumn)

        self.startRight = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.startRow.addItem(self.startRight)

        self.stack.addWidget(self.startPage)
        self.workPage = QWidget()
        self.workPage.setObjectName(u"workPage")
        self.workRow = QHBoxLayout(self.workPage)
        self.workRow.setSpacing(8)
        self.workRow.setObjectName(u"workRow")
        self.workRow.setContentsMargins(0, 0, 0, 0)
        self.workLeft = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.workRow.addItem(self.workLeft)

        self.workColumn = QVBoxLayout()
        self.workColumn.setSpacing(10)
        self.workColumn.setObjectName(u"workColumn")
        self.workTop = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.workColumn.addItem(self.workTop)

        self.workTitle = QLabel(self.workPage)
        self.workTitle.setObjectName(u"workTitle")
        self.workTitle.setProperty(u"look", u"title")
        self.workTitle.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.workColumn.addWidget(self.workTitle)

        self.workBar = QProgressBar(self.workPage)
        self.workBar.setObjectName(u"workBar")
        self.workBar.setMinimumSize(QSize(420, 8))
        self.workBar.setTextVisible(False)

        self.workColumn.addWidget(self.workBar)

        self.workText = QLabel(self.workPage)
        self.workText.setObjectName(u"workText")
        self.workText.setProperty(u"look", u"second")
        self.workText.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.workColumn.addWidget(self.workText)

        self.workHint = QLabel(self.workPage)
        self.workHint.setObjectName(u"workHint")
        self.workHint.setProperty(u"look", u"small")
        self.workHint.setWordWrap(True)
        self.workHint.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.workColumn.addWidget(self.workHint)

        self.workFoot = QHBoxLayout()
        self.workFoot.setSpacing(8)
        self.workFoot.setObjectName(u"workFoot")
        self.workFootLeft = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.workFoot.addItem(self.workFootLeft)

        self.stopButton = QPushButton(self.workPage)
        self.stopButton.setObjectName(u"stopButton")

        self.workFoot.addWidget(self.stopButton)

        self.workFootRight = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.workFoot.addItem(self.workFootRight)


        self.workColumn.addLayout(self.workFoot)

        self.workBottom = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.workColumn.addItem(self.workBottom)


        self.workRow.addLayout(self.workColumn)

        self.workRight = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.workRow.addItem(self.workRight)

        self.stack.addWidget(self.workPage)
        self.previewPage = QWidget()
        self.previewPage.setObjectName(u"previewPage")
        self.previewLayout = QVBoxLayout(self.previewPage)
        self.previewLayout.setSpacing(8)
        self.previewLayout.setObjectName(u"previewLayout")
        self.previewLayout.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self.previewPage)
        self.donePage = QWidget()
        self.donePage.setObjectName(u"donePage")
        self.doneRow = QHBoxLayout(self.donePage)
        self.doneRow.setSpacing(8)
        self.doneRow.setObjectName(u"doneRow")
        self.doneRow.setContentsMargins(0, 0, 0, 0)
        self.doneLeft = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.doneRow.addItem(self.doneLeft)

        self.doneColumn = QVBoxLayout()
        self.doneColumn.setSpacing(10)
        self.doneColumn.setObjectName(u"doneColumn")
        self.doneTop = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.doneColumn.addItem(self.doneTop)

        self.doneTitle = QLabel(self.donePage)
        self.doneTitle.setObjectName(u"doneTitle")
        self.doneTitle.setProperty(u"look", u"title")
        self.doneTitle.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.doneColumn.addWidget(self.doneTitle)

        self.doneText = QLabel(self.donePage)
        self.doneText.setObjectName(u"doneText")
        self.doneText.setProperty(u"look", u"second")
        self.doneText.setWordWrap(True)
        self.doneText.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.doneText.setMinimumSize(QSize(700, 0))

        self.doneColumn.addWidget(self.doneText)

        self.doneHint = QLabel(self.donePage)
        self.doneHint.setObjectName(u"doneHint")
        self.doneHint.setProperty(u"look", u"small")
        self.doneHint.setWordWrap(True)
        self.doneHint.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.doneColumn.addWidget(self.doneHint)

        self.doneFoot = QHBoxLayout()
        self.doneFoot.setSpacing(8)
        self.doneFoot.setObjectName(u"doneFoot")
        self.doneFootLeft = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.doneFoot.addItem(self.doneFootLeft)

        self.seeButton = QPushButton(self.donePage)
        self.seeButton.setObjectName(u"seeButton")
        self.seeButton.setProperty(u"look", u"primary")

        self.doneFoot.addWidget(self.seeButton)

        self.redButton = QPushButton(self.donePage)
        self.redButton.setObjectName(u"redButton")

        self.doneFoot.addWidget(self.redButton)

        self.mendButton = QPushButton(self.donePage)
        self.mendButton.setObjectName(u"mendButton")

        self.doneFoot.addWidget(self.mendButton)

        self.anotherButton = QPushButton(self.donePage)
        self.anotherButton.setObjectName(u"anotherButton")

        self.doneFoot.addWidget(self.anotherButton)

        self.doneFootRight = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.doneFoot.addItem(self.doneFootRight)


        self.doneColumn.addLayout(self.doneFoot)

        self.doneBottom = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.doneColumn.addItem(self.doneBottom)


        self.doneRow.addLayout(self.doneColumn)

        self.doneRight = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.doneRow.addItem(self.doneRight)

        self.stack.addWidget(self.donePage)

        self.wholeLayout.addWidget(self.stack)


        self.retranslateUi(ImportPage)
    # setupUi

    def retranslateUi(self, ImportPage):
        self.startTitle.setText(QCoreApplication.translate("ImportPage", u"Nh\u1eadp danh s\u00e1ch t\u1eeb t\u1ec7p", None))
        self.startHint.setText("")
        self.filesButton.setText(QCoreApplication.translate("ImportPage", u"Ch\u1ecdn t\u1ec7p\u2026", None))
        self.folderButton.setText(QCoreApplication.translate("ImportPage", u"Ch\u1ecdn c\u1ea3 th\u01b0 m\u1ee5c\u2026", None))
        self.pasteButton.setText(QCoreApplication.translate("ImportPage", u"D\u00e1n danh s\u00e1ch t\u1eeb Excel", None))
        self.waitingButton.setText(QCoreApplication.translate("ImportPage", u"D\u00f2ng ch\u1edd s\u1eeda", None))
        self.formsButton.setText(QCoreApplication.translate("ImportPage", u"T\u1ea1o t\u1ec7p m\u1eabu cho \u0111\u01a1n v\u1ecb\u2026", None))
        self.backButton.setText(QCoreApplication.translate("ImportPage", u"\u0110\u00f3ng", None))
        self.dropHint.setText("")
        self.recentLabel.setText(QCoreApplication.translate("ImportPage", u"T\u1ec7p g\u1ea7n \u0111\u00e2y", None))
        self.workTitle.setText("")
        self.workText.setText("")
        self.workHint.setText("")
        self.stopButton.setText(QCoreApplication.translate("ImportPage", u"H\u1ee7y", None))
        self.doneTitle.setText(QCoreApplication.translate("ImportPage", u"\u0110\u00e3 nh\u1eadp danh s\u00e1ch", None))
        self.doneText.setText("")
        self.doneHint.setText("")
        self.seeButton.setText(QCoreApplication.translate("ImportPage", u"Xem danh s\u00e1ch \u0111\u1ed1i t\u01b0\u1ee3ng", None))
        self.redButton.setText(QCoreApplication.translate("ImportPage", u"S\u1eeda \u00f4 \u0111\u1ecf\u2026", None))
        self.mendButton.setText(QCoreApplication.translate("ImportPage", u"S\u1eeda d\u00f2ng \u0111ang ch\u1edd\u2026", None))
        self.anotherButton.setText(QCoreApplication.translate("ImportPage", u"Nh\u1eadp t\u1ec7p kh\u00e1c\u2026", None))
        pass
    # retranslateUi
