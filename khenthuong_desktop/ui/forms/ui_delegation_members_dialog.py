# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'delegation_members_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QCheckBox, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QListWidget,
    QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout)

class Ui_DelegationMembersDialog(object):
    def setupUi(self, DelegationMembersDialog):
        if not DelegationMembersDialog.objectName():
            DelegationMembersDialog.setObjectName(u"DelegationMembersDialog")
        DelegationMembersDialog.resize(640, 520)
        self.wholeLayout = QVBoxLayout(DelegationMembersDialog)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 16, 16, 12)
        self.fieldsLayout = QGridLayout()
        self.fieldsLayout.setObjectName(u"fieldsLayout")
        self.fieldsLayout.setHorizontalSpacing(10)
        self.fieldsLayout.setVerticalSpacing(8)
        self.searchLabel = QLabel(DelegationMembersDialog)
        self.searchLabel.setObjectName(u"searchLabel")
        self.searchLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.searchLabel, 0, 0, 1, 1)

        self.searchEdit = QLineEdit(DelegationMembersDialog)
        self.searchEdit.setObjectName(u"searchEdit")

        self.fieldsLayout.addWidget(self.searchEdit, 0, 1, 1, 1)

        self.fieldsLayout.setColumnStretch(1, 1)

        self.wholeLayout.addLayout(self.fieldsLayout)

        self.peopleList = QListWidget(DelegationMembersDialog)
        self.peopleList.setObjectName(u"peopleList")

        self.wholeLayout.addWidget(self.peopleList)

        self.belowLayout = QHBoxLayout()
        self.belowLayout.setSpacing(8)
        self.belowLayout.setObjectName(u"belowLayout")
        self.countLabel = QLabel(DelegationMembersDialog)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setProperty(u"look", u"second")

        self.belowLayout.addWidget(self.countLabel)

        self.reserveCheck = QCheckBox(DelegationMembersDialog)
        self.reserveCheck.setObjectName(u"reserveCheck")

        self.belowLayout.addWidget(self.reserveCheck)

        self.belowLayoutSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.belowLayout.addItem(self.belowLayoutSpacer)


        self.wholeLayout.addLayout(self.belowLayout)

        self.problemLabel = QLabel(DelegationMembersDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setProperty(u"look", u"wrong")
        self.problemLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.problemLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(DelegationMembersDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(DelegationMembersDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"primary")

        self.footLayout.addWidget(self.saveButton)


        self.wholeLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.searchLabel.setBuddy(self.searchEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DelegationMembersDialog)
    # setupUi

    def retranslateUi(self, DelegationMembersDialog):
        DelegationMembersDialog.setWindowTitle(QCoreApplication.translate("DelegationMembersDialog", u"Th\u00eam v\u00e0o \u0111o\u00e0n", None))
        self.searchLabel.setText(QCoreApplication.translate("DelegationMembersDialog", u"T\u00ecm", None))
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("DelegationMembersDialog", u"t\u00ean, \u0111\u01a1n v\u1ecb", None))
#if QT_CONFIG(accessibility)
        self.peopleList.setAccessibleName(QCoreApplication.translate("DelegationMembersDialog", u"\u0110\u1ea1i bi\u1ec3u c\u1ee7a h\u1ed9i ngh\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.countLabel.setText("")
        self.reserveCheck.setText(QCoreApplication.translate("DelegationMembersDialog", u"\u0110\u01b0a v\u00e0o danh s\u00e1ch d\u1ef1 b\u1ecb", None))
        self.problemLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("DelegationMembersDialog", u"H\u1ee7y", None))
        self.saveButton.setText(QCoreApplication.translate("DelegationMembersDialog", u"Th\u00eam", None))
    # retranslateUi
