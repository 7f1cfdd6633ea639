# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'texts_section.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFormLayout, QHBoxLayout,
    QLabel, QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_TextsSection(object):
    def setupUi(self, TextsSection):
        if not TextsSection.objectName():
            TextsSection.setObjectName(u"TextsSection")
        TextsSection.resize(880, 560)
        self.wholeLayout = QVBoxLayout(TextsSection)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(0, 0, 0, 0)
        self.choiceLayout = QHBoxLayout()
        self.choiceLayout.setSpacing(8)
        self.choiceLayout.setObjectName(u"choiceLayout")
        self.choiceLayout.setContentsMargins(0, 0, 0, 0)
        self.kindLabel = QLabel(TextsSection)
        self.kindLabel.setObjectName(u"kindLabel")

        self.choiceLayout.addWidget(self.kindLabel)

        self.kindCombo = QComboBox(TextsSection)
        self.kindCombo.setObjectName(u"kindCombo")
        self.kindCombo.setMinimumSize(QSize(140, 28))

        self.choiceLayout.addWidget(self.kindCombo)

        self.dayLabel = QLabel(TextsSection)
        self.dayLabel.setObjectName(u"dayLabel")

        self.choiceLayout.addWidget(self.dayLabel)

        self.dayEdit = QLineEdit(TextsSection)
        self.dayEdit.setObjectName(u"dayEdit")
        self.dayEdit.setMaximumSize(QSize(110, 16777215))

        self.choiceLayout.addWidget(self.dayEdit)

        self.choiceSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choiceLayout.addItem(self.choiceSpacer)

        self.resetButton = QPushButton(TextsSection)
        self.resetButton.setObjectName(u"resetButton")
        self.resetButton.setAutoDefault(False)

        self.choiceLayout.addWidget(self.resetButton)

        self.saveButton = QPushButton(TextsSection)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setAutoDefault(False)
        self.saveButton.setProperty(u"look", u"primary")

        self.choiceLayout.addWidget(self.saveButton)


        self.wholeLayout.addLayout(self.choiceLayout)

        self.bodyLayout = QHBoxLayout()
        self.bodyLayout.setSpacing(12)
        self.bodyLayout.setObjectName(u"bodyLayout")
        self.bodyLayout.setContentsMargins(0, 0, 0, 0)
        self.partsList = QListWidget(TextsSection)
        self.partsList.setObjectName(u"partsList")
        self.partsList.setMinimumSize(QSize(170, 0))
        self.partsList.setMaximumSize(QSize(170, 16777215))
        self.partsList.setWordWrap(True)

        self.bodyLayout.addWidget(self.partsList)

        self.editLayout = QVBoxLayout()
        self.editLayout.setSpacing(8)
        self.editLayout.setObjectName(u"editLayout")
        self.editLayout.setContentsMargins(0, 0, 0, 0)
        self.editHeadLayout = QHBoxLayout()
        self.editHeadLayout.setSpacing(8)
        self.editHeadLayout.setObjectName(u"editHeadLayout")
        self.editHeadLayout.setContentsMargins(0, 0, 0, 0)
        self.partLabel = QLabel(TextsSection)
        self.partLabel.setObjectName(u"partLabel")
        self.partLabel.setProperty(u"look", u"section")
        self.partLabel.setWordWrap(True)

        self.editHeadLayout.addWidget(self.partLabel)

        self.placeButton = QPushButton(TextsSection)
        self.placeButton.setObjectName(u"placeButton")
        self.placeButton.setAutoDefault(False)

        self.editHeadLayout.addWidget(self.placeButton)

        self.editHeadLayout.setStretch(0, 1)

        self.editLayout.addLayout(self.editHeadLayout)

        self.textEdit = QPlainTextEdit(TextsSection)
        self.textEdit.setObjectName(u"textEdit")

        self.editLayout.addWidget(self.textEdit)

        self.problemLabel = QLabel(TextsSection)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setProperty(u"look", u"wrong")
        self.problemLabel.setWordWrap(True)

        self.editLayout.addWidget(self.problemLabel)

        self.datesLayout = QFormLayout()
        self.datesLayout.setObjectName(u"datesLayout")
        self.datesLayout.setHorizontalSpacing(8)
        self.datesLayout.setVerticalSpacing(8)
        self.datesLayout.setContentsMargins(0, 0, 0, 0)
        self.fromLabel = QLabel(TextsSection)
        self.fromLabel.setObjectName(u"fromLabel")

        self.datesLayout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.fromLabel)

        self.fromEdit = QLineEdit(TextsSection)
        self.fromEdit.setObjectName(u"fromEdit")
        self.fromEdit.setMaximumSize(QSize(210, 16777215))

        self.datesLayout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.fromEdit)

        self.sourceLabel = QLabel(TextsSection)
        self.sourceLabel.setObjectName(u"sourceLabel")

        self.datesLayout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.sourceLabel)

        self.sourceEdit = QLineEdit(TextsSection)
        self.sourceEdit.setObjectName(u"sourceEdit")

        self.datesLayout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.sourceEdit)


        self.editLayout.addLayout(self.datesLayout)

        self.editLayout.setStretch(1, 1)

        self.bodyLayout.addLayout(self.editLayout)

        self.shownLayout = QVBoxLayout()
        self.shownLayout.setSpacing(8)
        self.shownLayout.setObjectName(u"shownLayout")
        self.shownLayout.setContentsMargins(0, 0, 0, 0)
        self.shownLabel = QLabel(TextsSection)
        self.shownLabel.setObjectName(u"shownLabel")
        self.shownLabel.setProperty(u"look", u"section")

        self.shownLayout.addWidget(self.shownLabel)

        self.shownEdit = QPlainTextEdit(TextsSection)
        self.shownEdit.setObjectName(u"shownEdit")
        self.shownEdit.setReadOnly(True)

        self.shownLayout.addWidget(self.shownEdit)

        self.missingLabel = QLabel(TextsSection)
        self.missingLabel.setObjectName(u"missingLabel")
        self.missingLabel.setProperty(u"look", u"second")
        self.missingLabel.setWordWrap(True)

        self.shownLayout.addWidget(self.missingLabel)

        self.versionsLabel = QLabel(TextsSection)
        self.versionsLabel.setObjectName(u"versionsLabel")
        self.versionsLabel.setProperty(u"look", u"section")

        self.shownLayout.addWidget(self.versionsLabel)

        self.versionsList = QListWidget(TextsSection)
        self.versionsList.setObjectName(u"versionsList")
        self.versionsList.setMaximumSize(QSize(16777215, 96))

        self.shownLayout.addWidget(self.versionsList)

        self.shownLayout.setStretch(1, 1)

        self.bodyLayout.addLayout(self.shownLayout)

        self.bodyLayout.setStretch(1, 3)
        self.bodyLayout.setStretch(2, 2)

        self.wholeLayout.addLayout(self.bodyLayout)

        self.wordLine = QWidget(TextsSection)
        self.wordLine.setObjectName(u"wordLine")
        self.wordLayout = QHBoxLayout(self.wordLine)
        self.wordLayout.setSpacing(8)
        self.wordLayout.setObjectName(u"wordLayout")
        self.wordLayout.setContentsMargins(0, 0, 0, 0)
        self.wordLabel = QLabel(self.wordLine)
        self.wordLabel.setObjectName(u"wordLabel")
        self.wordLabel.setProperty(u"look", u"section")

        self.wordLayout.addWidget(self.wordLabel)

        self.wordStateLabel = QLabel(self.wordLine)
        self.wordStateLabel.setObjectName(u"wordStateLabel")
        self.wordStateLabel.setProperty(u"look", u"second")
        self.wordStateLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.wordStateLabel.setWordWrap(True)

        self.wordLayout.addWidget(self.wordStateLabel)

        self.takeOffButton = QPushButton(self.wordLine)
        self.takeOffButton.setObjectName(u"takeOffButton")
        self.takeOffButton.setAutoDefault(False)

        self.wordLayout.addWidget(self.takeOffButton)

        self.startButton = QPushButton(self.wordLine)
        self.startButton.setObjectName(u"startButton")
        self.startButton.setAutoDefault(False)

        self.wordLayout.addWidget(self.startButton)

        self.hangButton = QPushButton(self.wordLine)
        self.hangButton.setObjectName(u"hangButton")
        self.hangButton.setAutoDefault(False)

        self.wordLayout.addWidget(self.hangButton)

        self.wordLayout.setStretch(1, 1)

        self.wholeLayout.addWidget(self.wordLine)

        self.wholeLayout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.kindLabel.setBuddy(self.kindCombo)
        self.dayLabel.setBuddy(self.dayEdit)
        self.fromLabel.setBuddy(self.fromEdit)
        self.sourceLabel.setBuddy(self.sourceEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kindCombo, self.dayEdit)
        QWidget.setTabOrder(self.dayEdit, self.partsList)
        QWidget.setTabOrder(self.partsList, self.textEdit)
        QWidget.setTabOrder(self.textEdit, self.placeButton)
        QWidget.setTabOrder(self.placeButton, self.fromEdit)
        QWidget.setTabOrder(self.fromEdit, self.sourceEdit)
        QWidget.setTabOrder(self.sourceEdit, self.shownEdit)
        QWidget.setTabOrder(self.shownEdit, self.versionsList)
        QWidget.setTabOrder(self.versionsList, self.takeOffButton)
        QWidget.setTabOrder(self.takeOffButton, self.startButton)
        QWidget.setTabOrder(self.startButton, self.hangButton)
        QWidget.setTabOrder(self.hangButton, self.resetButton)
        QWidget.setTabOrder(self.resetButton, self.saveButton)

        self.retranslateUi(TextsSection)
    # setupUi

    def retranslateUi(self, TextsSection):
        self.kindLabel.setText(QCoreApplication.translate("TextsSection", u"L&o\u1ea1i v\u0103n b\u1ea3n", None))
#if QT_CONFIG(accessibility)
        self.kindCombo.setAccessibleName(QCoreApplication.translate("TextsSection", u"Lo\u1ea1i v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("TextsSection", u"&v\u00e0o ng\u00e0y", None))
#if QT_CONFIG(accessibility)
        self.dayEdit.setAccessibleName(QCoreApplication.translate("TextsSection", u"Xem l\u1eddi v\u0103n v\u00e0o ng\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        self.resetButton.setText(QCoreApplication.translate("TextsSection", u"&D\u00f9ng l\u1ea1i l\u1eddi v\u0103n c\u00f3 s\u1eb5n", None))
        self.saveButton.setText(QCoreApplication.translate("TextsSection", u"&L\u01b0u l\u1eddi v\u0103n", None))
#if QT_CONFIG(accessibility)
        self.partsList.setAccessibleName(QCoreApplication.translate("TextsSection", u"C\u00e1c ph\u1ea7n c\u1ee7a v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.partLabel.setText("")
        self.placeButton.setText(QCoreApplication.translate("TextsSection", u"&Ch\u00e8n ch\u1ed7 \u0111i\u1ec1n", None))
#if QT_CONFIG(accessibility)
        self.textEdit.setAccessibleName(QCoreApplication.translate("TextsSection", u"L\u1eddi v\u0103n", None))
#endif // QT_CONFIG(accessibility)
        self.problemLabel.setText("")
        self.fromLabel.setText(QCoreApplication.translate("TextsSection", u"\u00c1p d\u1ee5ng &t\u1eeb ng\u00e0y", None))
        self.fromEdit.setPlaceholderText(QCoreApplication.translate("TextsSection", u"\u0111\u1ec3 tr\u1ed1ng: t\u1eeb tr\u01b0\u1edbc \u0111\u1ebfn nay", None))
        self.sourceLabel.setText(QCoreApplication.translate("TextsSection", u"C\u0103&n c\u1ee9", None))
        self.sourceEdit.setPlaceholderText(QCoreApplication.translate("TextsSection", u"v\u0103n b\u1ea3n, th\u00f4ng l\u1ec7 c\u1ee7a c\u01a1 quan", None))
        self.shownLabel.setText(QCoreApplication.translate("TextsSection", u"Tr\u00ean gi\u1ea5y", None))
#if QT_CONFIG(accessibility)
        self.shownEdit.setAccessibleName(QCoreApplication.translate("TextsSection", u"L\u1eddi v\u0103n \u0111\u00e3 \u0111i\u1ec1n", None))
#endif // QT_CONFIG(accessibility)
        self.missingLabel.setText("")
        self.versionsLabel.setText(QCoreApplication.translate("TextsSection", u"Theo th\u1eddi gian", None))
#if QT_CONFIG(accessibility)
        self.versionsList.setAccessibleName(QCoreApplication.translate("TextsSection", u"L\u1eddi v\u0103n theo th\u1eddi gian", None))
#endif // QT_CONFIG(accessibility)
        self.wordLabel.setText(QCoreApplication.translate("TextsSection", u"M\u1eabu Word", None))
        self.wordStateLabel.setText("")
        self.takeOffButton.setText(QCoreApplication.translate("TextsSection", u"&B\u1ecf m\u1eabu", None))
        self.startButton.setText(QCoreApplication.translate("TextsSection", u"L\u1ea5y m\u1eabu \u0111\u1ec3 &s\u1eeda\u2026", None))
        self.hangButton.setText(QCoreApplication.translate("TextsSection", u"D\u00f9ng m\u1eabu &Word\u2026", None))
        pass
    # retranslateUi
