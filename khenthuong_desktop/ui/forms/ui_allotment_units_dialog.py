# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'allotment_units_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_AllotmentUnitsDialog(object):
    def setupUi(self, AllotmentUnitsDialog):
        if not AllotmentUnitsDialog.objectName():
            AllotmentUnitsDialog.setObjectName(u"AllotmentUnitsDialog")
        AllotmentUnitsDialog.resize(600, 560)
        self.wholeLayout = QVBoxLayout(AllotmentUnitsDialog)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 16, 16, 12)
        self.newLabel = QLabel(AllotmentUnitsDialog)
        self.newLabel.setObjectName(u"newLabel")
        self.newLabel.setProperty(u"look", u"second")

        self.wholeLayout.addWidget(self.newLabel)

        self.fieldsLayout = QGridLayout()
        self.fieldsLayout.setSpacing(8)
        self.fieldsLayout.setObjectName(u"fieldsLayout")
        self.numberLabel = QLabel(AllotmentUnitsDialog)
        self.numberLabel.setObjectName(u"numberLabel")
        self.numberLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.numberLabel, 0, 0, 1, 1)

        self.numberEdit = QLineEdit(AllotmentUnitsDialog)
        self.numberEdit.setObjectName(u"numberEdit")
        self.numberEdit.setText(u"1")

        self.fieldsLayout.addWidget(self.numberEdit, 0, 1, 1, 1)

        self.womenLabel = QLabel(AllotmentUnitsDialog)
        self.womenLabel.setObjectName(u"womenLabel")
        self.womenLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.womenLabel, 0, 2, 1, 1)

        self.womenEdit = QLineEdit(AllotmentUnitsDialog)
        self.womenEdit.setObjectName(u"womenEdit")
        self.womenEdit.setText(u"0")

        self.fieldsLayout.addWidget(self.womenEdit, 0, 3, 1, 1)

        self.workersLabel = QLabel(AllotmentUnitsDialog)
        self.workersLabel.setObjectName(u"workersLabel")
        self.workersLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.workersLabel, 0, 4, 1, 1)

        self.workersEdit = QLineEdit(AllotmentUnitsDialog)
        self.workersEdit.setObjectName(u"workersEdit")
        self.workersEdit.setText(u"0")

        self.fieldsLayout.addWidget(self.workersEdit, 0, 5, 1, 1)


        self.wholeLayout.addLayout(self.fieldsLayout)

        self.hintLabel = QLabel(AllotmentUnitsDialog)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"look", u"small")
        self.hintLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.hintLabel)

        self.unitsHeadLayout = QHBoxLayout()
        self.unitsHeadLayout.setSpacing(8)
        self.unitsHeadLayout.setObjectName(u"unitsHeadLayout")
        self.unitsLabel = QLabel(AllotmentUnitsDialog)
        self.unitsLabel.setObjectName(u"unitsLabel")
        self.unitsLabel.setProperty(u"look", u"second")

        self.unitsHeadLayout.addWidget(self.unitsLabel)

        self.unitsSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.unitsHeadLayout.addItem(self.unitsSpacer)

        self.allButton = QPushButton(AllotmentUnitsDialog)
        self.allButton.setObjectName(u"allButton")
        self.allButton.setAutoDefault(False)

        self.unitsHeadLayout.addWidget(self.allButton)

        self.noneButton = QPushButton(AllotmentUnitsDialog)
        self.noneButton.setObjectName(u"noneButton")
        self.noneButton.setAutoDefault(False)

        self.unitsHeadLayout.addWidget(self.noneButton)


        self.wholeLayout.addLayout(self.unitsHeadLayout)

        self.unitsList = QListWidget(AllotmentUnitsDialog)
        self.unitsList.setObjectName(u"unitsList")

        self.wholeLayout.addWidget(self.unitsList)

        self.droppedLabel = QLabel(AllotmentUnitsDialog)
        self.droppedLabel.setObjectName(u"droppedLabel")
        self.droppedLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.droppedLabel)

        self.problemLabel = QLabel(AllotmentUnitsDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setProperty(u"look", u"wrong")
        self.problemLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.problemLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.countLabel = QLabel(AllotmentUnitsDialog)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setProperty(u"look", u"second")

        self.footLayout.addWidget(self.countLabel)

        self.footSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(AllotmentUnitsDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(AllotmentUnitsDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"primary")

        self.footLayout.addWidget(self.saveButton)


        self.wholeLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.numberLabel.setBuddy(self.numberEdit)
        self.womenLabel.setBuddy(self.womenEdit)
        self.workersLabel.setBuddy(self.workersEdit)
        self.unitsLabel.setBuddy(self.unitsList)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AllotmentUnitsDialog)
    # setupUi

    def retranslateUi(self, AllotmentUnitsDialog):
        AllotmentUnitsDialog.setWindowTitle(QCoreApplication.translate("AllotmentUnitsDialog", u"Ch\u1ecdn \u0111\u01a1n v\u1ecb c\u1eed \u0111\u1ea1i bi\u1ec3u", None))
        self.newLabel.setText(QCoreApplication.translate("AllotmentUnitsDialog", u"\u0110\u01a1n v\u1ecb m\u1edbi \u0111\u01b0\u1ee3c ch\u1ecdn, m\u1ed7i \u0111\u01a1n v\u1ecb:", None))
        self.numberLabel.setText(QCoreApplication.translate("AllotmentUnitsDialog", u"\u0110\u1ea1i bi\u1ec3u", None))
        self.womenLabel.setText(QCoreApplication.translate("AllotmentUnitsDialog", u"\u00edt nh\u1ea5t n\u1eef", None))
        self.workersLabel.setText(QCoreApplication.translate("AllotmentUnitsDialog", u"tr\u1ef1c ti\u1ebfp lao \u0111\u1ed9ng", None))
        self.hintLabel.setText(QCoreApplication.translate("AllotmentUnitsDialog", u"S\u1ed1 c\u1ee7a t\u1eebng \u0111\u01a1n v\u1ecb s\u1eeda \u0111\u01b0\u1ee3c ngay trong b\u1ea3ng, d\u00e1n \u0111\u01b0\u1ee3c t\u1eeb Excel.", None))
        self.unitsLabel.setText(QCoreApplication.translate("AllotmentUnitsDialog", u"\u0110\u01a1n v\u1ecb", None))
        self.allButton.setText(QCoreApplication.translate("AllotmentUnitsDialog", u"Ch\u1ecdn t\u1ea5t c\u1ea3", None))
        self.noneButton.setText(QCoreApplication.translate("AllotmentUnitsDialog", u"B\u1ecf ch\u1ecdn", None))
#if QT_CONFIG(accessibility)
        self.unitsList.setAccessibleName(QCoreApplication.translate("AllotmentUnitsDialog", u"\u0110\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.droppedLabel.setText("")
        self.problemLabel.setText("")
        self.countLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("AllotmentUnitsDialog", u"H\u1ee7y", None))
        self.saveButton.setText(QCoreApplication.translate("AllotmentUnitsDialog", u"L\u01b0u", None))
    # retranslateUi
