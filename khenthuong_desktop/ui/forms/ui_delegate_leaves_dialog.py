# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'delegate_leaves_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QLabel,
    QLineEdit, QListWidget, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_DelegateLeavesDialog(object):
    def setupUi(self, DelegateLeavesDialog):
        if not DelegateLeavesDialog.objectName():
            DelegateLeavesDialog.setObjectName(u"DelegateLeavesDialog")
        DelegateLeavesDialog.resize(560, 460)
        self.wholeLayout = QVBoxLayout(DelegateLeavesDialog)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 16, 16, 12)
        self.introLabel = QLabel(DelegateLeavesDialog)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setProperty(u"look", u"second")
        self.introLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.introLabel)

        self.reasonLabel = QLabel(DelegateLeavesDialog)
        self.reasonLabel.setObjectName(u"reasonLabel")
        self.reasonLabel.setProperty(u"look", u"second")

        self.wholeLayout.addWidget(self.reasonLabel)

        self.reasonEdit = QLineEdit(DelegateLeavesDialog)
        self.reasonEdit.setObjectName(u"reasonEdit")

        self.wholeLayout.addWidget(self.reasonEdit)

        self.byLabel = QLabel(DelegateLeavesDialog)
        self.byLabel.setObjectName(u"byLabel")
        self.byLabel.setProperty(u"look", u"second")

        self.wholeLayout.addWidget(self.byLabel)

        self.searchEdit = QLineEdit(DelegateLeavesDialog)
        self.searchEdit.setObjectName(u"searchEdit")
        self.searchEdit.setClearButtonEnabled(True)

        self.wholeLayout.addWidget(self.searchEdit)

        self.byList = QListWidget(DelegateLeavesDialog)
        self.byList.setObjectName(u"byList")

        self.wholeLayout.addWidget(self.byList)

        self.effectLabel = QLabel(DelegateLeavesDialog)
        self.effectLabel.setObjectName(u"effectLabel")
        self.effectLabel.setProperty(u"look", u"second")
        self.effectLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.effectLabel)

        self.lastSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.wholeLayout.addItem(self.lastSpacer)

        self.problemLabel = QLabel(DelegateLeavesDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setProperty(u"look", u"wrong")
        self.problemLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.problemLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.footSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(DelegateLeavesDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.footLayout.addWidget(self.cancelButton)

        self.doButton = QPushButton(DelegateLeavesDialog)
        self.doButton.setObjectName(u"doButton")
        self.doButton.setProperty(u"look", u"primary")
        self.doButton.setAutoDefault(False)

        self.footLayout.addWidget(self.doButton)


        self.wholeLayout.addLayout(self.footLayout)

        self.wholeLayout.setStretch(5, 1)
#if QT_CONFIG(shortcut)
        self.reasonLabel.setBuddy(self.reasonEdit)
        self.byLabel.setBuddy(self.searchEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DelegateLeavesDialog)
    # setupUi

    def retranslateUi(self, DelegateLeavesDialog):
        DelegateLeavesDialog.setWindowTitle(QCoreApplication.translate("DelegateLeavesDialog", u"R\u00fat t\u00ean", None))
        self.introLabel.setText("")
        self.reasonLabel.setText(QCoreApplication.translate("DelegateLeavesDialog", u"&L\u00fd do", None))
        self.reasonEdit.setPlaceholderText(QCoreApplication.translate("DelegateLeavesDialog", u"v\u00ed d\u1ee5: b\u1eadn c\u00f4ng t\u00e1c, s\u1ee9c kh\u1ecfe", None))
        self.byLabel.setText(QCoreApplication.translate("DelegateLeavesDialog", u"&Ng\u01b0\u1eddi thay", None))
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("DelegateLeavesDialog", u"T\u00ecm t\u00ean, \u0111\u01a1n v\u1ecb", None))
#if QT_CONFIG(accessibility)
        self.searchEdit.setAccessibleName(QCoreApplication.translate("DelegateLeavesDialog", u"T\u00ecm ng\u01b0\u1eddi thay", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.byList.setAccessibleName(QCoreApplication.translate("DelegateLeavesDialog", u"Ng\u01b0\u1eddi thay", None))
#endif // QT_CONFIG(accessibility)
        self.effectLabel.setText("")
        self.problemLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("DelegateLeavesDialog", u"H\u1ee7y", None))
        self.doButton.setText(QCoreApplication.translate("DelegateLeavesDialog", u"R\u00fat t\u00ean", None))
    # retranslateUi
