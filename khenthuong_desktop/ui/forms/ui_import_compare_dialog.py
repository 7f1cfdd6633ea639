# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_compare_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QAbstractItemView, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QTableWidget, QVBoxLayout)

class Ui_ImportCompareDialog(object):
    def setupUi(self, ImportCompareDialog):
        if not ImportCompareDialog.objectName():
            ImportCompareDialog.setObjectName(u"ImportCompareDialog")
        ImportCompareDialog.resize(720, 460)
        self.wholeLayout = QVBoxLayout(ImportCompareDialog)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 16, 16, 12)
        self.titleLabel = QLabel(ImportCompareDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"name")
        self.titleLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.titleLabel)

        self.remarkLabel = QLabel(ImportCompareDialog)
        self.remarkLabel.setObjectName(u"remarkLabel")
        self.remarkLabel.setProperty(u"look", u"second")
        self.remarkLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.remarkLabel)

        self.compareTable = QTableWidget(ImportCompareDialog)
        self.compareTable.setObjectName(u"compareTable")
        self.compareTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.compareTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.compareTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.compareTable.setTabKeyNavigation(False)
        self.compareTable.setWordWrap(True)

        self.wholeLayout.addWidget(self.compareTable)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.leaveOutButton = QPushButton(ImportCompareDialog)
        self.leaveOutButton.setObjectName(u"leaveOutButton")
        self.leaveOutButton.setAutoDefault(False)

        self.footLayout.addWidget(self.leaveOutButton)

        self.revealButton = QPushButton(ImportCompareDialog)
        self.revealButton.setObjectName(u"revealButton")
        self.revealButton.setCheckable(True)
        self.revealButton.setAutoDefault(False)

        self.footLayout.addWidget(self.revealButton)

        self.footSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.closeButton = QPushButton(ImportCompareDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.footLayout.addWidget(self.closeButton)

        self.differentButton = QPushButton(ImportCompareDialog)
        self.differentButton.setObjectName(u"differentButton")
        self.differentButton.setAutoDefault(False)

        self.footLayout.addWidget(self.differentButton)

        self.sameButton = QPushButton(ImportCompareDialog)
        self.sameButton.setObjectName(u"sameButton")
        self.sameButton.setAutoDefault(False)

        self.footLayout.addWidget(self.sameButton)


        self.wholeLayout.addLayout(self.footLayout)


        self.retranslateUi(ImportCompareDialog)
    # setupUi

    def retranslateUi(self, ImportCompareDialog):
        ImportCompareDialog.setWindowTitle(QCoreApplication.translate("ImportCompareDialog", u"So s\u00e1nh", None))
        self.titleLabel.setText("")
        self.remarkLabel.setText("")
        self.leaveOutButton.setText(QCoreApplication.translate("ImportCompareDialog", u"\u0110\u1ec3 &ngo\u00e0i", None))
        self.revealButton.setText(QCoreApplication.translate("ImportCompareDialog", u"Hi\u1ec7n", None))
        self.closeButton.setText(QCoreApplication.translate("ImportCompareDialog", u"\u0110\u00f3ng", None))
        self.differentButton.setText(QCoreApplication.translate("ImportCompareDialog", u"&Hai ng\u01b0\u1eddi kh\u00e1c nhau", None))
        self.sameButton.setText(QCoreApplication.translate("ImportCompareDialog", u"&L\u00e0 m\u1ed9t ng\u01b0\u1eddi", None))
    # retranslateUi
