# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'choose_row_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QTableWidget, QVBoxLayout, QWidget)

class Ui_ChooseRowDialog(object):
    def setupUi(self, ChooseRowDialog):
        if not ChooseRowDialog.objectName():
            ChooseRowDialog.setObjectName(u"ChooseRowDialog")
        ChooseRowDialog.resize(860, 420)
        self.wholeLayout = QVBoxLayout(ChooseRowDialog)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 16, 16, 12)
        self.introLabel = QLabel(ChooseRowDialog)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setText(u"")
        self.introLabel.setProperty(u"look", u"second")
        self.introLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.introLabel)

        self.rowsTable = QTableWidget(ChooseRowDialog)
        self.rowsTable.setObjectName(u"rowsTable")

        self.wholeLayout.addWidget(self.rowsTable)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.closeButton = QPushButton(ChooseRowDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.footLayout.addWidget(self.closeButton)

        self.takeButton = QPushButton(ChooseRowDialog)
        self.takeButton.setObjectName(u"takeButton")
        self.takeButton.setText(u"")
        self.takeButton.setProperty(u"look", u"primary")

        self.footLayout.addWidget(self.takeButton)


        self.wholeLayout.addLayout(self.footLayout)

        QWidget.setTabOrder(self.rowsTable, self.closeButton)
        QWidget.setTabOrder(self.closeButton, self.takeButton)

        self.retranslateUi(ChooseRowDialog)

        self.takeButton.setDefault(True)

    # setupUi

    def retranslateUi(self, ChooseRowDialog):
        self.closeButton.setText(QCoreApplication.translate("ChooseRowDialog", u"\u0110\u00f3ng", None))
        pass
    # retranslateUi
