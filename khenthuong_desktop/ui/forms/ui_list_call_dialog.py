# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'list_call_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QListWidget, QPushButton, QRadioButton, QSizePolicy, QSpacerItem,
    QVBoxLayout)

class Ui_ListCallDialog(object):
    def setupUi(self, ListCallDialog):
        if not ListCallDialog.objectName():
            ListCallDialog.setObjectName(u"ListCallDialog")
        ListCallDialog.resize(620, 560)
        self.wholeLayout = QVBoxLayout(ListCallDialog)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 16, 16, 12)
        self.fieldsLayout = QGridLayout()
        self.fieldsLayout.setSpacing(8)
        self.fieldsLayout.setObjectName(u"fieldsLayout")
        self.nameLabel = QLabel(ListCallDialog)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.nameLabel, 0, 0, 1, 1)

        self.nameEdit = QLineEdit(ListCallDialog)
        self.nameEdit.setObjectName(u"nameEdit")

        self.fieldsLayout.addWidget(self.nameEdit, 0, 1, 1, 3)

        self.whatLabel = QLabel(ListCallDialog)
        self.whatLabel.setObjectName(u"whatLabel")
        self.whatLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.whatLabel, 1, 0, 1, 1)

        self.whatEdit = QLineEdit(ListCallDialog)
        self.whatEdit.setObjectName(u"whatEdit")

        self.fieldsLayout.addWidget(self.whatEdit, 1, 1, 1, 1)

        self.deadlineLabel = QLabel(ListCallDialog)
        self.deadlineLabel.setObjectName(u"deadlineLabel")
        self.deadlineLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.deadlineLabel, 1, 2, 1, 1)

        self.deadlineEdit = QLineEdit(ListCallDialog)
        self.deadlineEdit.setObjectName(u"deadlineEdit")

        self.fieldsLayout.addWidget(self.deadlineEdit, 1, 3, 1, 1)

        self.sourceLabel = QLabel(ListCallDialog)
        self.sourceLabel.setObjectName(u"sourceLabel")
        self.sourceLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.sourceLabel, 2, 0, 1, 1)

        self.sourceEdit = QLineEdit(ListCallDialog)
        self.sourceEdit.setObjectName(u"sourceEdit")

        self.fieldsLayout.addWidget(self.sourceEdit, 2, 1, 1, 1)

        self.untilRadio = QRadioButton(ListCallDialog)
        self.untilRadio.setObjectName(u"untilRadio")
        self.untilRadio.setChecked(True)

        self.fieldsLayout.addWidget(self.untilRadio, 2, 2, 1, 1)

        self.beforeRadio = QRadioButton(ListCallDialog)
        self.beforeRadio.setObjectName(u"beforeRadio")

        self.fieldsLayout.addWidget(self.beforeRadio, 2, 3, 1, 1)

        self.wantedLabel = QLabel(ListCallDialog)
        self.wantedLabel.setObjectName(u"wantedLabel")
        self.wantedLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.wantedLabel, 3, 0, 1, 1)

        self.wantedEdit = QLineEdit(ListCallDialog)
        self.wantedEdit.setObjectName(u"wantedEdit")
        self.wantedEdit.setText(u"1")

        self.fieldsLayout.addWidget(self.wantedEdit, 3, 1, 1, 1)

        self.womenLabel = QLabel(ListCallDialog)
        self.womenLabel.setObjectName(u"womenLabel")
        self.womenLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.womenLabel, 3, 2, 1, 1)

        self.womenEdit = QLineEdit(ListCallDialog)
        self.womenEdit.setObjectName(u"womenEdit")
        self.womenEdit.setText(u"0")

        self.fieldsLayout.addWidget(self.womenEdit, 3, 3, 1, 1)


        self.wholeLayout.addLayout(self.fieldsLayout)

        self.hintLabel = QLabel(ListCallDialog)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"look", u"small")
        self.hintLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.hintLabel)

        self.unitsHeadLayout = QHBoxLayout()
        self.unitsHeadLayout.setSpacing(8)
        self.unitsHeadLayout.setObjectName(u"unitsHeadLayout")
        self.unitsLabel = QLabel(ListCallDialog)
        self.unitsLabel.setObjectName(u"unitsLabel")
        self.unitsLabel.setProperty(u"look", u"second")

        self.unitsHeadLayout.addWidget(self.unitsLabel)

        self.unitsSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.unitsHeadLayout.addItem(self.unitsSpacer)

        self.allButton = QPushButton(ListCallDialog)
        self.allButton.setObjectName(u"allButton")

        self.unitsHeadLayout.addWidget(self.allButton)

        self.noneButton = QPushButton(ListCallDialog)
        self.noneButton.setObjectName(u"noneButton")

        self.unitsHeadLayout.addWidget(self.noneButton)


        self.wholeLayout.addLayout(self.unitsHeadLayout)

        self.unitsList = QListWidget(ListCallDialog)
        self.unitsList.setObjectName(u"unitsList")

        self.wholeLayout.addWidget(self.unitsList)

        self.problemLabel = QLabel(ListCallDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setProperty(u"look", u"wrong")
        self.problemLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.problemLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.countLabel = QLabel(ListCallDialog)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setProperty(u"look", u"second")

        self.footLayout.addWidget(self.countLabel)

        self.footSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(ListCallDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(ListCallDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"primary")

        self.footLayout.addWidget(self.saveButton)


        self.wholeLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.nameEdit)
        self.whatLabel.setBuddy(self.whatEdit)
        self.deadlineLabel.setBuddy(self.deadlineEdit)
        self.sourceLabel.setBuddy(self.sourceEdit)
        self.wantedLabel.setBuddy(self.wantedEdit)
        self.womenLabel.setBuddy(self.womenEdit)
        self.unitsLabel.setBuddy(self.unitsList)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ListCallDialog)
    # setupUi

    def retranslateUi(self, ListCallDialog):
        ListCallDialog.setWindowTitle(QCoreApplication.translate("ListCallDialog", u"\u0110\u1ee3t l\u1ea5y danh s\u00e1ch", None))
        self.nameLabel.setText(QCoreApplication.translate("ListCallDialog", u"T\u00ean \u0111\u1ee3t", None))
        self.nameEdit.setPlaceholderText(QCoreApplication.translate("ListCallDialog", u"v\u00ed d\u1ee5: \u0110\u1ea1i bi\u1ec3u d\u1ef1 H\u1ed9i ngh\u1ecb \u0111i\u1ec3n h\u00ecnh ti\u00ean ti\u1ebfn", None))
        self.whatLabel.setText(QCoreApplication.translate("ListCallDialog", u"\u0110\u1ebfm theo", None))
        self.whatEdit.setPlaceholderText(QCoreApplication.translate("ListCallDialog", u"ng\u01b0\u1eddi, \u0111\u1ea1i bi\u1ec3u, c\u00e1 nh\u00e2n\u2026", None))
        self.deadlineLabel.setText(QCoreApplication.translate("ListCallDialog", u"H\u1ea1n g\u1eedi", None))
        self.deadlineEdit.setPlaceholderText(QCoreApplication.translate("ListCallDialog", u"v\u00ed d\u1ee5: 10/8/2026", None))
        self.sourceLabel.setText(QCoreApplication.translate("ListCallDialog", u"Theo v\u0103n b\u1ea3n", None))
        self.sourceEdit.setPlaceholderText(QCoreApplication.translate("ListCallDialog", u"v\u00ed d\u1ee5: K\u1ebf ho\u1ea1ch s\u1ed1 34/KH-UBND ng\u00e0y 25/7/2026", None))
        self.untilRadio.setText(QCoreApplication.translate("ListCallDialog", u"\u0111\u1ebfn h\u1ebft ng\u00e0y", None))
        self.beforeRadio.setText(QCoreApplication.translate("ListCallDialog", u"tr\u01b0\u1edbc ng\u00e0y", None))
        self.wantedLabel.setText(QCoreApplication.translate("ListCallDialog", u"M\u1ed7i \u0111\u01a1n v\u1ecb c\u1ea7n", None))
        self.womenLabel.setText(QCoreApplication.translate("ListCallDialog", u"\u00edt nh\u1ea5t n\u1eef", None))
        self.hintLabel.setText(QCoreApplication.translate("ListCallDialog", u"S\u1ed1 c\u1ee7a t\u1eebng \u0111\u01a1n v\u1ecb s\u1eeda \u0111\u01b0\u1ee3c ngay trong b\u1ea3ng sau khi l\u1eadp \u0111\u1ee3t.", None))
        self.unitsLabel.setText(QCoreApplication.translate("ListCallDialog", u"\u0110\u01a1n v\u1ecb c\u1ea7n g\u1eedi", None))
        self.allButton.setText(QCoreApplication.translate("ListCallDialog", u"Ch\u1ecdn t\u1ea5t c\u1ea3", None))
        self.noneButton.setText(QCoreApplication.translate("ListCallDialog", u"B\u1ecf ch\u1ecdn", None))
#if QT_CONFIG(accessibility)
        self.unitsList.setAccessibleName(QCoreApplication.translate("ListCallDialog", u"\u0110\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.problemLabel.setText("")
        self.countLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("ListCallDialog", u"H\u1ee7y", None))
        self.saveButton.setText(QCoreApplication.translate("ListCallDialog", u"L\u1eadp \u0111\u1ee3t", None))
    # retranslateUi
