# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'duplicates_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QCheckBox, QFrame, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QTableWidget, QVBoxLayout)

class Ui_DuplicatesPage(object):
    def setupUi(self, DuplicatesPage):
        if not DuplicatesPage.objectName():
            DuplicatesPage.setObjectName(u"DuplicatesPage")
        DuplicatesPage.resize(1080, 640)
        self.wholeLayout = QVBoxLayout(DuplicatesPage)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 12, 16, 12)
        self.titleLayout = QHBoxLayout()
        self.titleLayout.setSpacing(8)
        self.titleLayout.setObjectName(u"titleLayout")
        self.backButton = QPushButton(DuplicatesPage)
        self.backButton.setObjectName(u"backButton")
        self.backButton.setProperty(u"look", u"quiet")

        self.titleLayout.addWidget(self.backButton)

        self.titleLabel = QLabel(DuplicatesPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"title")
        self.titleLabel.setMinimumSize(QSize(0, 28))

        self.titleLayout.addWidget(self.titleLabel)

        self.countLabel = QLabel(DuplicatesPage)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setProperty(u"look", u"second")

        self.titleLayout.addWidget(self.countLabel)

        self.titleSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.titleLayout.addItem(self.titleSpacer)

        self.searchButton = QPushButton(DuplicatesPage)
        self.searchButton.setObjectName(u"searchButton")

        self.titleLayout.addWidget(self.searchButton)

        self.differentButton = QPushButton(DuplicatesPage)
        self.differentButton.setObjectName(u"differentButton")

        self.titleLayout.addWidget(self.differentButton)

        self.mergeButton = QPushButton(DuplicatesPage)
        self.mergeButton.setObjectName(u"mergeButton")
        self.mergeButton.setProperty(u"look", u"primary")

        self.titleLayout.addWidget(self.mergeButton)


        self.wholeLayout.addLayout(self.titleLayout)

        self.hintLabel = QLabel(DuplicatesPage)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"look", u"second")
        self.hintLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.hintLabel)

        self.listLayout = QVBoxLayout()
        self.listLayout.setObjectName(u"listLayout")

        self.wholeLayout.addLayout(self.listLayout)

        self.compareCard = QFrame(DuplicatesPage)
        self.compareCard.setObjectName(u"compareCard")
        self.compareCard.setProperty(u"look", u"card")
        self.compareLayout = QVBoxLayout(self.compareCard)
        self.compareLayout.setSpacing(4)
        self.compareLayout.setObjectName(u"compareLayout")
        self.compareLayout.setContentsMargins(1, 6, 1, 6)
        self.optionsLayout = QHBoxLayout()
        self.optionsLayout.setSpacing(12)
        self.optionsLayout.setObjectName(u"optionsLayout")
        self.optionsLayout.setContentsMargins(11, -1, 11, -1)
        self.namesLabel = QLabel(self.compareCard)
        self.namesLabel.setObjectName(u"namesLabel")
        self.namesLabel.setProperty(u"look", u"section")

        self.optionsLayout.addWidget(self.namesLabel)

        self.optionsSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.optionsLayout.addItem(self.optionsSpacer)

        self.differingCheck = QCheckBox(self.compareCard)
        self.differingCheck.setObjectName(u"differingCheck")
        self.differingCheck.setChecked(True)

        self.optionsLayout.addWidget(self.differingCheck)

        self.openLeftButton = QPushButton(self.compareCard)
        self.openLeftButton.setObjectName(u"openLeftButton")
        self.openLeftButton.setProperty(u"look", u"link")

        self.optionsLayout.addWidget(self.openLeftButton)

        self.openRightButton = QPushButton(self.compareCard)
        self.openRightButton.setObjectName(u"openRightButton")
        self.openRightButton.setProperty(u"look", u"link")

        self.optionsLayout.addWidget(self.openRightButton)

        self.swapButton = QPushButton(self.compareCard)
        self.swapButton.setObjectName(u"swapButton")

        self.optionsLayout.addWidget(self.swapButton)

        self.revealButton = QPushButton(self.compareCard)
        self.revealButton.setObjectName(u"revealButton")

        self.optionsLayout.addWidget(self.revealButton)


        self.compareLayout.addLayout(self.optionsLayout)

        self.fieldsTable = QTableWidget(self.compareCard)
        self.fieldsTable.setObjectName(u"fieldsTable")

        self.compareLayout.addWidget(self.fieldsTable)

        self.linkedLabel = QLabel(self.compareCard)
        self.linkedLabel.setObjectName(u"linkedLabel")
        self.linkedLabel.setProperty(u"look", u"second")
        self.linkedLabel.setWordWrap(True)
        self.linkedLabel.setIndent(10)

        self.compareLayout.addWidget(self.linkedLabel)

        self.keysLabel = QLabel(self.compareCard)
        self.keysLabel.setObjectName(u"keysLabel")
        self.keysLabel.setProperty(u"look", u"small")
        self.keysLabel.setIndent(10)

        self.compareLayout.addWidget(self.keysLabel)

        self.compareLayout.setStretch(1, 1)

        self.wholeLayout.addWidget(self.compareCard)

        self.wholeLayout.setStretch(2, 2)
        self.wholeLayout.setStretch(3, 3)

        self.retranslateUi(DuplicatesPage)
    # setupUi

    def retranslateUi(self, DuplicatesPage):
        self.backButton.setText(QCoreApplication.translate("DuplicatesPage", u"\u2039 \u0110\u1ed1i t\u01b0\u1ee3ng", None))
        self.titleLabel.setText(QCoreApplication.translate("DuplicatesPage", u"C\u00f3 th\u1ec3 tr\u00f9ng", None))
        self.countLabel.setText("")
        self.searchButton.setText(QCoreApplication.translate("DuplicatesPage", u"T\u00ecm l\u1ea1i", None))
        self.differentButton.setText(QCoreApplication.translate("DuplicatesPage", u"Hai ng\u01b0\u1eddi kh\u00e1c nhau (K)", None))
        self.mergeButton.setText(QCoreApplication.translate("DuplicatesPage", u"G\u1ed9p l\u00e0m m\u1ed9t (G)", None))
        self.hintLabel.setText("")
        self.namesLabel.setText("")
        self.differingCheck.setText(QCoreApplication.translate("DuplicatesPage", u"Ch\u1ec9 hi\u1ec7n m\u1ee5c kh\u00e1c nhau", None))
        self.openLeftButton.setText(QCoreApplication.translate("DuplicatesPage", u"M\u1edf h\u1ed3 s\u01a1 1", None))
        self.openRightButton.setText(QCoreApplication.translate("DuplicatesPage", u"M\u1edf h\u1ed3 s\u01a1 2", None))
        self.swapButton.setText(QCoreApplication.translate("DuplicatesPage", u"\u0110\u1ed5i b\u00ean (S)", None))
        self.revealButton.setText(QCoreApplication.translate("DuplicatesPage", u"Hi\u1ec7n d\u1eef li\u1ec7u nh\u1ea1y c\u1ea3m", None))
        self.linkedLabel.setText("")
        self.keysLabel.setText("")
        pass
    # retranslateUi
