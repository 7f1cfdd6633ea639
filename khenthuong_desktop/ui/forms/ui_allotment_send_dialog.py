# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'allotment_send_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QRadioButton,
    QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_AllotmentSendDialog(object):
    def setupUi(self, AllotmentSendDialog):
        if not AllotmentSendDialog.objectName():
            AllotmentSendDialog.setObjectName(u"AllotmentSendDialog")
        AllotmentSendDialog.resize(560, 264)
        self.wholeLayout = QVBoxLayout(AllotmentSendDialog)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 16, 16, 12)
        self.summaryLabel = QLabel(AllotmentSendDialog)
        self.summaryLabel.setObjectName(u"summaryLabel")
        self.summaryLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.summaryLabel)

        self.fieldsLayout = QGridLayout()
        self.fieldsLayout.setSpacing(8)
        self.fieldsLayout.setObjectName(u"fieldsLayout")
        self.deadlineLabel = QLabel(AllotmentSendDialog)
        self.deadlineLabel.setObjectName(u"deadlineLabel")
        self.deadlineLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.deadlineLabel, 0, 0, 1, 1)

        self.deadlineEdit = QLineEdit(AllotmentSendDialog)
        self.deadlineEdit.setObjectName(u"deadlineEdit")

        self.fieldsLayout.addWidget(self.deadlineEdit, 0, 1, 1, 1)

        self.beforeRadio = QRadioButton(AllotmentSendDialog)
        self.beforeRadio.setObjectName(u"beforeRadio")

        self.fieldsLayout.addWidget(self.beforeRadio, 0, 2, 1, 1)

        self.untilRadio = QRadioButton(AllotmentSendDialog)
        self.untilRadio.setObjectName(u"untilRadio")
        self.untilRadio.setChecked(True)

        self.fieldsLayout.addWidget(self.untilRadio, 0, 3, 1, 1)

        self.sourceLabel = QLabel(AllotmentSendDialog)
        self.sourceLabel.setObjectName(u"sourceLabel")
        self.sourceLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.sourceLabel, 1, 0, 1, 1)

        self.sourceEdit = QLineEdit(AllotmentSendDialog)
        self.sourceEdit.setObjectName(u"sourceEdit")

        self.fieldsLayout.addWidget(self.sourceEdit, 1, 1, 1, 3)

        self.fieldsLayout.setColumnStretch(1, 1)

        self.wholeLayout.addLayout(self.fieldsLayout)

        self.hintLabel = QLabel(AllotmentSendDialog)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"look", u"small")
        self.hintLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.hintLabel)

        self.findingsLabel = QLabel(AllotmentSendDialog)
        self.findingsLabel.setObjectName(u"findingsLabel")
        self.findingsLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.findingsLabel)

        self.problemLabel = QLabel(AllotmentSendDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setProperty(u"look", u"wrong")
        self.problemLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.problemLabel)

        self.restSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.wholeLayout.addItem(self.restSpacer)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(AllotmentSendDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.footLayout.addWidget(self.cancelButton)

        self.sendButton = QPushButton(AllotmentSendDialog)
        self.sendButton.setObjectName(u"sendButton")
        self.sendButton.setProperty(u"look", u"primary")

        self.footLayout.addWidget(self.sendButton)


        self.wholeLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.deadlineLabel.setBuddy(self.deadlineEdit)
        self.sourceLabel.setBuddy(self.sourceEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AllotmentSendDialog)
    # setupUi

    def retranslateUi(self, AllotmentSendDialog):
        AllotmentSendDialog.setWindowTitle(QCoreApplication.translate("AllotmentSendDialog", u"G\u1eedi ph\u00e2n b\u1ed5 cho c\u00e1c \u0111\u01a1n v\u1ecb", None))
        self.summaryLabel.setText("")
        self.deadlineLabel.setText(QCoreApplication.translate("AllotmentSendDialog", u"H\u1ea1n g\u1eedi danh s\u00e1ch", None))
        self.deadlineEdit.setPlaceholderText(QCoreApplication.translate("AllotmentSendDialog", u"v\u00ed d\u1ee5: 10/8/2026", None))
        self.beforeRadio.setText(QCoreApplication.translate("AllotmentSendDialog", u"tr\u01b0\u1edbc ng\u00e0y", None))
        self.untilRadio.setText(QCoreApplication.translate("AllotmentSendDialog", u"\u0111\u1ebfn h\u1ebft ng\u00e0y", None))
        self.sourceLabel.setText(QCoreApplication.translate("AllotmentSendDialog", u"Theo v\u0103n b\u1ea3n", None))
        self.sourceEdit.setPlaceholderText(QCoreApplication.translate("AllotmentSendDialog", u"v\u00ed d\u1ee5: K\u1ebf ho\u1ea1ch s\u1ed1 34/KH-UBND ng\u00e0y 25/7/2026", None))
        self.hintLabel.setText("")
        self.findingsLabel.setText("")
        self.problemLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("AllotmentSendDialog", u"H\u1ee7y", None))
        self.sendButton.setText(QCoreApplication.translate("AllotmentSendDialog", u"G\u1eedi ph\u00e2n b\u1ed5", None))
    # retranslateUi
