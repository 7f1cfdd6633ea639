# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'delegation_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout)

class Ui_DelegationDialog(object):
    def setupUi(self, DelegationDialog):
        if not DelegationDialog.objectName():
            DelegationDialog.setObjectName(u"DelegationDialog")
        DelegationDialog.resize(560, 260)
        self.wholeLayout = QVBoxLayout(DelegationDialog)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 16, 16, 12)
        self.fieldsLayout = QGridLayout()
        self.fieldsLayout.setObjectName(u"fieldsLayout")
        self.fieldsLayout.setHorizontalSpacing(10)
        self.fieldsLayout.setVerticalSpacing(8)
        self.eventLabel = QLabel(DelegationDialog)
        self.eventLabel.setObjectName(u"eventLabel")
        self.eventLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.eventLabel, 0, 0, 1, 1)

        self.eventEdit = QLineEdit(DelegationDialog)
        self.eventEdit.setObjectName(u"eventEdit")

        self.fieldsLayout.addWidget(self.eventEdit, 0, 1, 1, 1)

        self.bodyLabel = QLabel(DelegationDialog)
        self.bodyLabel.setObjectName(u"bodyLabel")
        self.bodyLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.bodyLabel, 1, 0, 1, 1)

        self.bodyEdit = QLineEdit(DelegationDialog)
        self.bodyEdit.setObjectName(u"bodyEdit")

        self.fieldsLayout.addWidget(self.bodyEdit, 1, 1, 1, 1)

        self.sizeLabel = QLabel(DelegationDialog)
        self.sizeLabel.setObjectName(u"sizeLabel")
        self.sizeLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.sizeLabel, 2, 0, 1, 1)

        self.sizeLayout = QHBoxLayout()
        self.sizeLayout.setSpacing(8)
        self.sizeLayout.setObjectName(u"sizeLayout")
        self.sizeEdit = QLineEdit(DelegationDialog)
        self.sizeEdit.setObjectName(u"sizeEdit")
        self.sizeEdit.setMaximumSize(QSize(90, 16777215))

        self.sizeLayout.addWidget(self.sizeEdit)

        self.sizeLayoutSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sizeLayout.addItem(self.sizeLayoutSpacer)


        self.fieldsLayout.addLayout(self.sizeLayout, 2, 1, 1, 1)

        self.sourceLabel = QLabel(DelegationDialog)
        self.sourceLabel.setObjectName(u"sourceLabel")
        self.sourceLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.sourceLabel, 3, 0, 1, 1)

        self.sourceEdit = QLineEdit(DelegationDialog)
        self.sourceEdit.setObjectName(u"sourceEdit")

        self.fieldsLayout.addWidget(self.sourceEdit, 3, 1, 1, 1)

        self.fieldsLayout.setColumnStretch(1, 1)

        self.wholeLayout.addLayout(self.fieldsLayout)

        self.lastSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.wholeLayout.addItem(self.lastSpacer)

        self.problemLabel = QLabel(DelegationDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setProperty(u"look", u"wrong")
        self.problemLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.problemLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(DelegationDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(DelegationDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"primary")

        self.footLayout.addWidget(self.saveButton)


        self.wholeLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.eventLabel.setBuddy(self.eventEdit)
        self.bodyLabel.setBuddy(self.bodyEdit)
        self.sizeLabel.setBuddy(self.sizeEdit)
        self.sourceLabel.setBuddy(self.sourceEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DelegationDialog)
    # setupUi

    def retranslateUi(self, DelegationDialog):
        DelegationDialog.setWindowTitle(QCoreApplication.translate("DelegationDialog", u"\u0110o\u00e0n d\u1ef1 c\u1ea5p tr\u00ean", None))
        self.eventLabel.setText(QCoreApplication.translate("DelegationDialog", u"D\u1ef1", None))
        self.eventEdit.setPlaceholderText(QCoreApplication.translate("DelegationDialog", u"v\u00ed d\u1ee5: \u0110\u1ea1i h\u1ed9i Thi \u0111ua y\u00eau n\u01b0\u1edbc t\u1ec9nh l\u1ea7n th\u1ee9 VI", None))
        self.bodyLabel.setText(QCoreApplication.translate("DelegationDialog", u"C\u1ea5p ph\u00e2n b\u1ed5", None))
        self.bodyEdit.setPlaceholderText(QCoreApplication.translate("DelegationDialog", u"v\u00ed d\u1ee5: H\u1ed9i \u0111\u1ed3ng Thi \u0111ua - Khen th\u01b0\u1edfng t\u1ec9nh", None))
        self.sizeLabel.setText(QCoreApplication.translate("DelegationDialog", u"S\u1ed1 \u0111\u1ea1i bi\u1ec3u", None))
        self.sourceLabel.setText(QCoreApplication.translate("DelegationDialog", u"Theo v\u0103n b\u1ea3n", None))
        self.sourceEdit.setPlaceholderText(QCoreApplication.translate("DelegationDialog", u"v\u00ed d\u1ee5: C\u00f4ng v\u0103n s\u1ed1 12/H\u0110T\u0110KT ng\u00e0y 5/9/2026", None))
        self.problemLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("DelegationDialog", u"H\u1ee7y", None))
        self.saveButton.setText(QCoreApplication.translate("DelegationDialog", u"L\u01b0u", None))
    # retranslateUi
