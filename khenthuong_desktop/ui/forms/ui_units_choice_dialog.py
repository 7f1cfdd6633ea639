# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'units_choice_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QLabel,
    QListWidget, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout)

class Ui_UnitsChoiceDialog(object):
    def setupUi(self, UnitsChoiceDialog):
        if not UnitsChoiceDialog.objectName():
            UnitsChoiceDialog.setObjectName(u"UnitsChoiceDialog")
        UnitsChoiceDialog.resize(460, 520)
        self.wholeLayout = QVBoxLayout(UnitsChoiceDialog)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 16, 16, 12)
        self.unitsHeadLayout = QHBoxLayout()
        self.unitsHeadLayout.setSpacing(8)
        self.unitsHeadLayout.setObjectName(u"unitsHeadLayout")
        self.countLabel = QLabel(UnitsChoiceDialog)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setProperty(u"look", u"second")

        self.unitsHeadLayout.addWidget(self.countLabel)

        self.unitsSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.unitsHeadLayout.addItem(self.unitsSpacer)

        self.allButton = QPushButton(UnitsChoiceDialog)
        self.allButton.setObjectName(u"allButton")
        self.allButton.setAutoDefault(False)

        self.unitsHeadLayout.addWidget(self.allButton)

        self.noneButton = QPushButton(UnitsChoiceDialog)
        self.noneButton.setObjectName(u"noneButton")
        self.noneButton.setAutoDefault(False)

        self.unitsHeadLayout.addWidget(self.noneButton)


        self.wholeLayout.addLayout(self.unitsHeadLayout)

        self.unitsList = QListWidget(UnitsChoiceDialog)
        self.unitsList.setObjectName(u"unitsList")

        self.wholeLayout.addWidget(self.unitsList)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(UnitsChoiceDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(UnitsChoiceDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"primary")

        self.footLayout.addWidget(self.saveButton)


        self.wholeLayout.addLayout(self.footLayout)


        self.retranslateUi(UnitsChoiceDialog)
    # setupUi

    def retranslateUi(self, UnitsChoiceDialog):
        UnitsChoiceDialog.setWindowTitle(QCoreApplication.translate("UnitsChoiceDialog", u"K\u00ednh g\u1eedi: ch\u1ecdn \u0111\u01a1n v\u1ecb", None))
        self.countLabel.setText("")
        self.allButton.setText(QCoreApplication.translate("UnitsChoiceDialog", u"Ch\u1ecdn &t\u1ea5t c\u1ea3", None))
        self.noneButton.setText(QCoreApplication.translate("UnitsChoiceDialog", u"&B\u1ecf ch\u1ecdn", None))
#if QT_CONFIG(accessibility)
        self.unitsList.setAccessibleName(QCoreApplication.translate("UnitsChoiceDialog", u"\u0110\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("UnitsChoiceDialog", u"H\u1ee7y", None))
        self.saveButton.setText(QCoreApplication.translate("UnitsChoiceDialog", u"Ghi v\u00e0o K\u00ednh &g\u1eedi", None))
    # retranslateUi
