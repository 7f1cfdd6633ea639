# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'unit_forms_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QCheckBox, QHBoxLayout,
    QLabel, QListWidget, QPushButton,
    QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_UnitFormsDialog(object):
    def setupUi(self, UnitFormsDialog):
        if not UnitFormsDialog.objectName():
            UnitFormsDialog.setObjectName(u"UnitFormsDialog")
        UnitFormsDialog.resize(620, 560)
        self.wholeLayout = QVBoxLayout(UnitFormsDialog)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 16, 16, 12)
        self.introLabel = QLabel(UnitFormsDialog)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setProperty(u"look", u"second")
        self.introLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.introLabel)

        self.whatLayout = QHBoxLayout()
        self.whatLayout.setSpacing(8)
        self.whatLayout.setObjectName(u"whatLayout")
        self.mixedRadio = QRadioButton(UnitFormsDialog)
        self.mixedRadio.setObjectName(u"mixedRadio")
        self.mixedRadio.setChecked(True)

        self.whatLayout.addWidget(self.mixedRadio)

        self.peopleRadio = QRadioButton(UnitFormsDialog)
        self.peopleRadio.setObjectName(u"peopleRadio")

        self.whatLayout.addWidget(self.peopleRadio)

        self.whatSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.whatLayout.addItem(self.whatSpacer)


        self.wholeLayout.addLayout(self.whatLayout)

        self.sensitiveCheck = QCheckBox(UnitFormsDialog)
        self.sensitiveCheck.setObjectName(u"sensitiveCheck")
        self.sensitiveCheck.setChecked(False)

        self.wholeLayout.addWidget(self.sensitiveCheck)

        self.unitsHeadLayout = QHBoxLayout()
        self.unitsHeadLayout.setSpacing(8)
        self.unitsHeadLayout.setObjectName(u"unitsHeadLayout")
        self.unitsLabel = QLabel(UnitFormsDialog)
        self.unitsLabel.setObjectName(u"unitsLabel")
        self.unitsLabel.setProperty(u"look", u"second")

        self.unitsHeadLayout.addWidget(self.unitsLabel)

        self.unitsSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.unitsHeadLayout.addItem(self.unitsSpacer)

        self.allButton = QPushButton(UnitFormsDialog)
        self.allButton.setObjectName(u"allButton")

        self.unitsHeadLayout.addWidget(self.allButton)

        self.noneButton = QPushButton(UnitFormsDialog)
        self.noneButton.setObjectName(u"noneButton")

        self.unitsHeadLayout.addWidget(self.noneButton)


        self.wholeLayout.addLayout(self.unitsHeadLayout)

        self.unitsList = QListWidget(UnitFormsDialog)
        self.unitsList.setObjectName(u"unitsList")

        self.wholeLayout.addWidget(self.unitsList)

        self.problemLabel = QLabel(UnitFormsDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setProperty(u"look", u"wrong")
        self.problemLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.problemLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.countLabel = QLabel(UnitFormsDialog)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setProperty(u"look", u"second")

        self.footLayout.addWidget(self.countLabel)

        self.footSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(UnitFormsDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.footLayout.addWidget(self.cancelButton)

        self.writeButton = QPushButton(UnitFormsDialog)
        self.writeButton.setObjectName(u"writeButton")
        self.writeButton.setProperty(u"look", u"primary")

        self.footLayout.addWidget(self.writeButton)


        self.wholeLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.unitsLabel.setBuddy(self.unitsList)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(UnitFormsDialog)
    # setupUi

    def retranslateUi(self, UnitFormsDialog):
        UnitFormsDialog.setWindowTitle(QCoreApplication.translate("UnitFormsDialog", u"T\u1ea1o t\u1ec7p m\u1eabu cho \u0111\u01a1n v\u1ecb", None))
        self.introLabel.setText(QCoreApplication.translate("UnitFormsDialog", u"M\u1ed7i \u0111\u01a1n v\u1ecb m\u1ed9t t\u1ec7p Excel: t\u00ean \u0111\u01a1n v\u1ecb ghi s\u1eb5n, c\u00f3 danh s\u00e1ch ch\u1ecdn v\u00e0 ki\u1ec3m tra. \u0110\u01a1n v\u1ecb ghi xong g\u1eedi l\u1ea1i, ch\u01b0\u01a1ng tr\u00ecnh nh\u1eadp \u0111\u01b0\u1ee3c ngay.", None))
        self.mixedRadio.setText(QCoreApplication.translate("UnitFormsDialog", u"C\u00e1 nh\u00e2n, t\u1eadp th\u1ec3, h\u1ed9 gia \u0111\u00ecnh \u0111\u1ec1 ngh\u1ecb khen th\u01b0\u1edfng", None))
        self.peopleRadio.setText(QCoreApplication.translate("UnitFormsDialog", u"Ch\u1ec9 c\u00e1 nh\u00e2n", None))
        self.sensitiveCheck.setText(QCoreApplication.translate("UnitFormsDialog", u"H\u1ecfi c\u1ea3 d\u00e2n t\u1ed9c, t\u00f4n gi\u00e1o, \u0111\u1ea3ng vi\u00ean (ch\u1ec9 khi b\u00e1o c\u00e1o c\u1ea7n)", None))
        self.unitsLabel.setText(QCoreApplication.translate("UnitFormsDialog", u"\u0110\u01a1n v\u1ecb", None))
        self.allButton.setText(QCoreApplication.translate("UnitFormsDialog", u"Ch\u1ecdn t\u1ea5t c\u1ea3", None))
        self.noneButton.setText(QCoreApplication.translate("UnitFormsDialog", u"B\u1ecf ch\u1ecdn", None))
#if QT_CONFIG(accessibility)
        self.unitsList.setAccessibleName(QCoreApplication.translate("UnitFormsDialog", u"\u0110\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.problemLabel.setText("")
        self.countLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("UnitFormsDialog", u"H\u1ee7y", None))
        self.writeButton.setText(QCoreApplication.translate("UnitFormsDialog", u"Ch\u1ecdn n\u01a1i l\u01b0u\u2026", None))
    # retranslateUi
