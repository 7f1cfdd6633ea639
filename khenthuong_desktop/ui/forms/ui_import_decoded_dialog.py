# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_decoded_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QAbstractItemView, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QTableWidget, QVBoxLayout)

class Ui_ImportDecodedDialog(object):
    def setupUi(self, ImportDecodedDialog):
        if not ImportDecodedDialog.objectName():
            ImportDecodedDialog.setObjectName(u"ImportDecodedDialog")
        ImportDecodedDialog.resize(720, 460)
        self.wholeLayout = QVBoxLayout(ImportDecodedDialog)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 16, 16, 12)
        self.hintLabel = QLabel(ImportDecodedDialog)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"look", u"second")
        self.hintLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.hintLabel)

        self.decodedTable = QTableWidget(ImportDecodedDialog)
        self.decodedTable.setObjectName(u"decodedTable")
        self.decodedTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.decodedTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.decodedTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.decodedTable.setTabKeyNavigation(False)
        self.decodedTable.setWordWrap(True)

        self.wholeLayout.addWidget(self.decodedTable)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.closeButton = QPushButton(ImportDecodedDialog)
        self.closeButton.setObjectName(u"closeButton")

        self.footLayout.addWidget(self.closeButton)


        self.wholeLayout.addLayout(self.footLayout)


        self.retranslateUi(ImportDecodedDialog)
    # setupUi

    def retranslateUi(self, ImportDecodedDialog):
        ImportDecodedDialog.setWindowTitle(QCoreApplication.translate("ImportDecodedDialog", u"Ch\u1eef tr\u01b0\u1edbc v\u00e0 sau khi \u0111\u1ed5i sang Unicode", None))
        self.hintLabel.setText(QCoreApplication.translate("ImportDecodedDialog", u"N\u1ebfu c\u1ed9t b\u00ean ph\u1ea3i kh\u00f4ng \u0111\u1ecdc \u0111\u01b0\u1ee3c, h\u00e3y h\u1ee7y v\u00e0 b\u00e1o \u0111\u01a1n v\u1ecb g\u1eedi l\u1ea1i b\u1eb1ng Unicode.", None))
        self.closeButton.setText(QCoreApplication.translate("ImportDecodedDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
