# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'programme_compare_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QTableWidget, QVBoxLayout,
    QWidget)

class Ui_ProgrammeCompareDialog(object):
    def setupUi(self, ProgrammeCompareDialog):
        if not ProgrammeCompareDialog.objectName():
            ProgrammeCompareDialog.setObjectName(u"ProgrammeCompareDialog")
        ProgrammeCompareDialog.resize(860, 420)
        self.wholeLayout = QVBoxLayout(ProgrammeCompareDialog)
        self.wholeLayout.setSpacing(8)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.titleLabel = QLabel(ProgrammeCompareDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setText(u"")
        self.titleLabel.setProperty(u"look", u"section")

        self.wholeLayout.addWidget(self.titleLabel)

        self.sinceLayout = QHBoxLayout()
        self.sinceLayout.setSpacing(8)
        self.sinceLayout.setObjectName(u"sinceLayout")
        self.sinceLabel = QLabel(ProgrammeCompareDialog)
        self.sinceLabel.setObjectName(u"sinceLabel")
        self.sinceLabel.setProperty(u"look", u"second")

        self.sinceLayout.addWidget(self.sinceLabel)

        self.sinceBox = QComboBox(ProgrammeCompareDialog)
        self.sinceBox.setObjectName(u"sinceBox")

        self.sinceLayout.addWidget(self.sinceBox)

        self.sinceSpacer = QSpacerItem(20, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sinceLayout.addItem(self.sinceSpacer)


        self.wholeLayout.addLayout(self.sinceLayout)

        self.changesTable = QTableWidget(ProgrammeCompareDialog)
        self.changesTable.setObjectName(u"changesTable")

        self.wholeLayout.addWidget(self.changesTable)

        self.buttonLayout = QHBoxLayout()
        self.buttonLayout.setSpacing(8)
        self.buttonLayout.setObjectName(u"buttonLayout")
        self.buttonSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonLayout.addItem(self.buttonSpacer)

        self.slipButton = QPushButton(ProgrammeCompareDialog)
        self.slipButton.setObjectName(u"slipButton")

        self.buttonLayout.addWidget(self.slipButton)

        self.closeButton = QPushButton(ProgrammeCompareDialog)
        self.closeButton.setObjectName(u"closeButton")

        self.buttonLayout.addWidget(self.closeButton)


        self.wholeLayout.addLayout(self.buttonLayout)

#if QT_CONFIG(shortcut)
        self.sinceLabel.setBuddy(self.sinceBox)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.sinceBox, self.changesTable)
        QWidget.setTabOrder(self.changesTable, self.slipButton)
        QWidget.setTabOrder(self.slipButton, self.closeButton)

        self.retranslateUi(ProgrammeCompareDialog)

        self.closeButton.setDefault(True)

    # setupUi

    def retranslateUi(self, ProgrammeCompareDialog):
        ProgrammeCompareDialog.setWindowTitle(QCoreApplication.translate("ProgrammeCompareDialog", u"So s\u00e1nh hai b\u1ea3n ch\u01b0\u01a1ng tr\u00ecnh", None))
        self.sinceLabel.setText(QCoreApplication.translate("ProgrammeCompareDialog", u"So &t\u1eeb", None))
#if QT_CONFIG(accessibility)
        self.sinceBox.setAccessibleName(QCoreApplication.translate("ProgrammeCompareDialog", u"So t\u1eeb b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.changesTable.setAccessibleName(QCoreApplication.translate("ProgrammeCompareDialog", u"C\u00e1c thay \u0111\u1ed5i", None))
#endif // QT_CONFIG(accessibility)
        self.slipButton.setText(QCoreApplication.translate("ProgrammeCompareDialog", u"Xem phi\u1ebfu thay \u0111\u1ed5i\u2026", None))
        self.closeButton.setText(QCoreApplication.translate("ProgrammeCompareDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
