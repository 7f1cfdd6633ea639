# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'paper_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_PaperDialog(object):
    def setupUi(self, PaperDialog):
        if not PaperDialog.objectName():
            PaperDialog.setObjectName(u"PaperDialog")
        PaperDialog.resize(1120, 640)
        self.wholeLayout = QVBoxLayout(PaperDialog)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 16, 16, 12)
        self.bodyLayout = QHBoxLayout()
        self.bodyLayout.setSpacing(16)
        self.bodyLayout.setObjectName(u"bodyLayout")
        self.bodyLayout.setContentsMargins(0, 0, 0, 0)
        self.writeLayout = QVBoxLayout()
        self.writeLayout.setSpacing(8)
        self.writeLayout.setObjectName(u"writeLayout")
        self.writeLayout.setContentsMargins(0, 0, 0, 0)
        self.fieldsLayout = QGridLayout()
        self.fieldsLayout.setSpacing(8)
        self.fieldsLayout.setObjectName(u"fieldsLayout")
        self.fieldsLayout.setContentsMargins(0, 0, 0, 0)
        self.kindLabel = QLabel(PaperDialog)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.kindLabel, 0, 0, 1, 1)

        self.kindCombo = QComboBox(PaperDialog)
        self.kindCombo.setObjectName(u"kindCombo")

        self.fieldsLayout.addWidget(self.kindCombo, 0, 1, 1, 2)

        self.bodyLabel = QLabel(PaperDialog)
        self.bodyLabel.setObjectName(u"bodyLabel")
        self.bodyLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.bodyLabel, 1, 0, 1, 1)

        self.bodyCombo = QComboBox(PaperDialog)
        self.bodyCombo.setObjectName(u"bodyCombo")

        self.fieldsLayout.addWidget(self.bodyCombo, 1, 1, 1, 2)

        self.signerLabel = QLabel(PaperDialog)
        self.signerLabel.setObjectName(u"signerLabel")
        self.signerLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.signerLabel, 2, 0, 1, 1)

        self.signerCombo = QComboBox(PaperDialog)
        self.signerCombo.setObjectName(u"signerCombo")

        self.fieldsLayout.addWidget(self.signerCombo, 2, 1, 1, 2)

        self.subjectLabel = QLabel(PaperDialog)
        self.subjectLabel.setObjectName(u"subjectLabel")
        self.subjectLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.subjectLabel, 3, 0, 1, 1)

        self.subjectEdit = QLineEdit(PaperDialog)
        self.subjectEdit.setObjectName(u"subjectEdit")

        self.fieldsLayout.addWidget(self.subjectEdit, 3, 1, 1, 2)

        self.addresseesLabel = QLabel(PaperDialog)
        self.addresseesLabel.setObjectName(u"addresseesLabel")
        self.addresseesLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.addresseesLabel, 4, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.addresseesLayout = QVBoxLayout()
        self.addresseesLayout.setSpacing(0)
        self.addresseesLayout.setObjectName(u"addresseesLayout")
        self.addresseesLayout.setContentsMargins(0, 0, 0, 0)

        self.fieldsLayout.addLayout(self.addresseesLayout, 4, 1, 1, 1)

        self.unitsButton = QPushButton(PaperDialog)
        self.unitsButton.setObjectName(u"unitsButton")
        self.unitsButton.setAutoDefault(False)

        self.fieldsLayout.addWidget(self.unitsButton, 4, 2, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.unitLabel = QLabel(PaperDialog)
        self.unitLabel.setObjectName(u"unitLabel")
        self.unitLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.unitLabel, 5, 0, 1, 1)

        self.unitEdit = QLineEdit(PaperDialog)
        self.unitEdit.setObjectName(u"unitEdit")

        self.fieldsLayout.addWidget(self.unitEdit, 5, 1, 1, 2)

        self.deadlineLabel = QLabel(PaperDialog)
        self.deadlineLabel.setObjectName(u"deadlineLabel")
        self.deadlineLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.deadlineLabel, 6, 0, 1, 1)

        self.deadlineEdit = QLineEdit(PaperDialog)
        self.deadlineEdit.setObjectName(u"deadlineEdit")

        self.fieldsLayout.addWidget(self.deadlineEdit, 6, 1, 1, 2)

        self.groundsLabel = QLabel(PaperDialog)
        self.groundsLabel.setObjectName(u"groundsLabel")
        self.groundsLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.groundsLabel, 7, 0, 1, 1)

        self.groundsEdit = QLineEdit(PaperDialog)
        self.groundsEdit.setObjectName(u"groundsEdit")

        self.fieldsLayout.addWidget(self.groundsEdit, 7, 1, 1, 2)

        self.drafterLabel = QLabel(PaperDialog)
        self.drafterLabel.setObjectName(u"drafterLabel")
        self.drafterLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.drafterLabel, 8, 0, 1, 1)

        self.drafterEdit = QLineEdit(PaperDialog)
        self.drafterEdit.setObjectName(u"drafterEdit")

        self.fieldsLayout.addWidget(self.drafterEdit, 8, 1, 1, 2)

        self.fieldsLayout.setColumnStretch(1, 1)

        self.writeLayout.addLayout(self.fieldsLayout)

        self.textHeadLayout = QHBoxLayout()
        self.textHeadLayout.setSpacing(8)
        self.textHeadLayout.setObjectName(u"textHeadLayout")
        self.textHeadLayout.setContentsMargins(0, 0, 0, 0)
        self.textLabel = QLabel(PaperDialog)
        self.textLabel.setObjectName(u"textLabel")
        self.textLabel.setProperty(u"look", u"section")

        self.textHeadLayout.addWidget(self.textLabel)

        self.textSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.textHeadLayout.addItem(self.textSpacer)

        self.placeButton = QPushButton(PaperDialog)
        self.placeButton.setObjectName(u"placeButton")
        self.placeButton.setAutoDefault(False)

        self.textHeadLayout.addWidget(self.placeButton)


        self.writeLayout.addLayout(self.textHeadLayout)

        self.textEdit = QPlainTextEdit(PaperDialog)
        self.textEdit.setObjectName(u"textEdit")

        self.writeLayout.addWidget(self.textEdit)

        self.hintLabel = QLabel(PaperDialog)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"look", u"small")

        self.writeLayout.addWidget(self.hintLabel)

        self.writeLayout.setStretch(2, 1)

        self.bodyLayout.addLayout(self.writeLayout)

        self.shownLayout = QVBoxLayout()
        self.shownLayout.setSpacing(8)
        self.shownLayout.setObjectName(u"shownLayout")
        self.shownLayout.setContentsMargins(0, 0, 0, 0)
        self.shownLabel = QLabel(PaperDialog)
        self.shownLabel.setObjectName(u"shownLabel")
        self.shownLabel.setProperty(u"look", u"section")

        self.shownLayout.addWidget(self.shownLabel)

        self.shownEdit = QPlainTextEdit(PaperDialog)
        self.shownEdit.setObjectName(u"shownEdit")
        self.shownEdit.setReadOnly(True)

        self.shownLayout.addWidget(self.shownEdit)

        self.stateLabel = QLabel(PaperDialog)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setWordWrap(True)

        self.shownLayout.addWidget(self.stateLabel)

        self.missingLabel = QLabel(PaperDialog)
        self.missingLabel.setObjectName(u"missingLabel")
        self.missingLabel.setWordWrap(True)

        self.shownLayout.addWidget(self.missingLabel)

        self.shownLayout.setStretch(1, 1)

        self.bodyLayout.addLayout(self.shownLayout)

        self.bodyLayout.setStretch(0, 3)
        self.bodyLayout.setStretch(1, 2)

        self.wholeLayout.addLayout(self.bodyLayout)

        self.problemLabel = QLabel(PaperDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setProperty(u"look", u"wrong")
        self.problemLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.problemLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.previewButton = QPushButton(PaperDialog)
        self.previewButton.setObjectName(u"previewButton")
        self.previewButton.setAutoDefault(False)

        self.footLayout.addWidget(self.previewButton)

        self.footSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(PaperDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.footLayout.addWidget(self.cancelButton)

        self.sendButton = QPushButton(PaperDialog)
        self.sendButton.setObjectName(u"sendButton")
        self.sendButton.setAutoDefault(False)

        self.footLayout.addWidget(self.sendButton)

        self.saveButton = QPushButton(PaperDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setAutoDefault(False)
        self.saveButton.setProperty(u"look", u"primary")

        self.footLayout.addWidget(self.saveButton)


        self.wholeLayout.addLayout(self.footLayout)

        self.wholeLayout.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.kindLabel.setBuddy(self.kindCombo)
        self.bodyLabel.setBuddy(self.bodyCombo)
        self.signerLabel.setBuddy(self.signerCombo)
        self.subjectLabel.setBuddy(self.subjectEdit)
        self.unitLabel.setBuddy(self.unitEdit)
        self.deadlineLabel.setBuddy(self.deadlineEdit)
        self.groundsLabel.setBuddy(self.groundsEdit)
        self.drafterLabel.setBuddy(self.drafterEdit)
        self.textLabel.setBuddy(self.textEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PaperDialog)
    # setupUi

    def retranslateUi(self, PaperDialog):
        PaperDialog.setWindowTitle(QCoreApplication.translate("PaperDialog", u"V\u0103n b\u1ea3n", None))
        self.kindLabel.setText(QCoreApplication.translate("PaperDialog", u"Lo\u1ea1i v\u0103n &b\u1ea3n", None))
#if QT_CONFIG(accessibility)
        self.kindCombo.setAccessibleName(QCoreApplication.translate("PaperDialog", u"Lo\u1ea1i v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.bodyLabel.setText(QCoreApplication.translate("PaperDialog", u"C\u01a1 &quan", None))
#if QT_CONFIG(accessibility)
        self.bodyCombo.setAccessibleName(QCoreApplication.translate("PaperDialog", u"C\u01a1 quan ban h\u00e0nh", None))
#endif // QT_CONFIG(accessibility)
        self.signerLabel.setText(QCoreApplication.translate("PaperDialog", u"Ng\u01b0\u1eddi &k\u00fd", None))
#if QT_CONFIG(accessibility)
        self.signerCombo.setAccessibleName(QCoreApplication.translate("PaperDialog", u"Ng\u01b0\u1eddi k\u00fd", None))
#endif // QT_CONFIG(accessibility)
        self.subjectLabel.setText(QCoreApplication.translate("PaperDialog", u"&Tr\u00edch y\u1ebfu", None))
        self.subjectEdit.setPlaceholderText(QCoreApplication.translate("PaperDialog", u"v\u00ed d\u1ee5: l\u1eadp danh s\u00e1ch \u0111i\u1ec3n h\u00ecnh ti\u00ean ti\u1ebfn n\u0103m 2026", None))
        self.addresseesLabel.setText(QCoreApplication.translate("PaperDialog", u"K\u00ednh &g\u1eedi", None))
        self.unitsButton.setText(QCoreApplication.translate("PaperDialog", u"Ch\u1ecdn \u0111\u01a1n v\u1ecb\u2026", None))
        self.unitLabel.setText(QCoreApplication.translate("PaperDialog", u"\u0110\u01a1n &v\u1ecb", None))
        self.unitEdit.setPlaceholderText(QCoreApplication.translate("PaperDialog", u"t\u00ean \u0111\u01a1n v\u1ecb nh\u1eadn v\u0103n b\u1ea3n", None))
        self.deadlineLabel.setText(QCoreApplication.translate("PaperDialog", u"Th\u1eddi &h\u1ea1n", None))
        self.deadlineEdit.setPlaceholderText(QCoreApplication.translate("PaperDialog", u"v\u00ed d\u1ee5: tr\u01b0\u1edbc ng\u00e0y 15/8/2026", None))
        self.groundsLabel.setText(QCoreApplication.translate("PaperDialog", u"&C\u0103n c\u1ee9", None))
        self.groundsEdit.setPlaceholderText(QCoreApplication.translate("PaperDialog", u"v\u00ed d\u1ee5: K\u1ebf ho\u1ea1ch s\u1ed1 34/KH-UBND ng\u00e0y 25/7/2026", None))
        self.drafterLabel.setText(QCoreApplication.translate("PaperDialog", u"N\u01a1i &so\u1ea1n", None))
#if QT_CONFIG(tooltip)
        self.drafterEdit.setToolTip(QCoreApplication.translate("PaperDialog", u"Ch\u1eef vi\u1ebft t\u1eaft c\u1ee7a \u0111\u01a1n v\u1ecb so\u1ea1n th\u1ea3o, \u0111\u1ee9ng cu\u1ed1i s\u1ed1 c\u00f4ng v\u0103n: S\u1ed1: 05/UBND-VHXH", None))
#endif // QT_CONFIG(tooltip)
        self.drafterEdit.setPlaceholderText(QCoreApplication.translate("PaperDialog", u"ch\u1eef vi\u1ebft t\u1eaft sau s\u1ed1 c\u00f4ng v\u0103n, v\u00ed d\u1ee5: VHXH", None))
        self.textLabel.setText(QCoreApplication.translate("PaperDialog", u"N\u1ed9i d&ung", None))
        self.placeButton.setText(QCoreApplication.translate("PaperDialog", u"Ch\u00e8&n ch\u1ed7 \u0111i\u1ec1n", None))
#if QT_CONFIG(accessibility)
        self.textEdit.setAccessibleName(QCoreApplication.translate("PaperDialog", u"N\u1ed9i dung", None))
#endif // QT_CONFIG(accessibility)
        self.hintLabel.setText(QCoreApplication.translate("PaperDialog", u"M\u1ed7i \u0111o\u1ea1n m\u1ed9t d\u00f2ng. D\u00f2ng b\u1eaft \u0111\u1ea7u b\u1eb1ng I. 1. a) ho\u1eb7c - t\u1ef1 th\u00e0nh m\u1ee5c tr\u00ean v\u0103n b\u1ea3n.", None))
        self.shownLabel.setText(QCoreApplication.translate("PaperDialog", u"Tr\u00ean gi\u1ea5y", None))
#if QT_CONFIG(accessibility)
        self.shownEdit.setAccessibleName(QCoreApplication.translate("PaperDialog", u"V\u0103n b\u1ea3n \u0111\u00e3 \u0111i\u1ec1n", None))
#endif // QT_CONFIG(accessibility)
        self.stateLabel.setText("")
        self.missingLabel.setText("")
        self.problemLabel.setText("")
        self.previewButton.setText(QCoreApplication.translate("PaperDialog", u"&Xem tr\u01b0\u1edbc", None))
        self.cancelButton.setText(QCoreApplication.translate("PaperDialog", u"H\u1ee7y", None))
        self.sendButton.setText(QCoreApplication.translate("PaperDialog", u"L\u01b0u v\u00e0 t&r\u00ecnh k\u00fd", None))
        self.saveButton.setText(QCoreApplication.translate("PaperDialog", u"&L\u01b0u d\u1ef1 th\u1ea3o", None))
    # retranslateUi
