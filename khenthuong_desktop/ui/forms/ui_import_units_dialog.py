# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_units_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QAbstractItemView, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QTableWidget, QVBoxLayout)

class Ui_ImportUnitsDialog(object):
    def setupUi(self, ImportUnitsDialog):
        if not ImportUnitsDialog.objectName():
            ImportUnitsDialog.setObjectName(u"ImportUnitsDialog")
        ImportUnitsDialog.resize(760, 460)
        self.wholeLayout = QVBoxLayout(ImportUnitsDialog)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 16, 16, 12)
        self.titleLabel = QLabel(ImportUnitsDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"name")
        self.titleLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.titleLabel)

        self.remarkLabel = QLabel(ImportUnitsDialog)
        self.remarkLabel.setObjectName(u"remarkLabel")
        self.remarkLabel.setProperty(u"look", u"second")
        self.remarkLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.remarkLabel)

        self.unitsTable = QTableWidget(ImportUnitsDialog)
        self.unitsTable.setObjectName(u"unitsTable")
        self.unitsTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.unitsTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.unitsTable.setTabKeyNavigation(False)
        self.unitsTable.setWordWrap(True)

        self.wholeLayout.addWidget(self.unitsTable)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(ImportUnitsDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.footLayout.addWidget(self.cancelButton)

        self.addButton = QPushButton(ImportUnitsDialog)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"look", u"primary")

        self.footLayout.addWidget(self.addButton)


        self.wholeLayout.addLayout(self.footLayout)


        self.retranslateUi(ImportUnitsDialog)
    # setupUi

    def retranslateUi(self, ImportUnitsDialog):
        ImportUnitsDialog.setWindowTitle(QCoreApplication.translate("ImportUnitsDialog", u"Th\u00eam \u0111\u01a1n v\u1ecb m\u1edbi", None))
        self.titleLabel.setText(QCoreApplication.translate("ImportUnitsDialog", u"\u0110\u01a1n v\u1ecb ch\u01b0a c\u00f3 trong danh s\u00e1ch", None))
        self.remarkLabel.setText(QCoreApplication.translate("ImportUnitsDialog", u"Nh\u1eefng \u0111\u01a1n v\u1ecb \u0111\u01b0\u1ee3c \u0111\u00e1nh d\u1ea5u s\u1ebd \u0111\u01b0\u1ee3c th\u00eam c\u00f9ng l\u1ea7n nh\u1eadp, ho\u00e0n t\u00e1c c\u0169ng c\u00f9ng l\u1ea7n. T\u00ean v\u00e0 lo\u1ea1i s\u1eeda \u0111\u01b0\u1ee3c ngay trong b\u1ea3ng.", None))
        self.cancelButton.setText(QCoreApplication.translate("ImportUnitsDialog", u"H\u1ee7y", None))
        self.addButton.setText(QCoreApplication.translate("ImportUnitsDialog", u"Th\u00eam", None))
    # retranslateUi
