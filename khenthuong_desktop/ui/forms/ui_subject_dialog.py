# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'subject_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout)

class Ui_SubjectDialog(object):
    def setupUi(self, SubjectDialog):
        if not SubjectDialog.objectName():
            SubjectDialog.setObjectName(u"SubjectDialog")
        SubjectDialog.resize(1180, 680)
        self.wholeLayout = QVBoxLayout(SubjectDialog)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 12, 16, 12)
        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(8)
        self.headLayout.setObjectName(u"headLayout")
        self.photoLabel = QLabel(SubjectDialog)
        self.photoLabel.setObjectName(u"photoLabel")

        self.headLayout.addWidget(self.photoLabel)

        self.nameLayout = QVBoxLayout()
        self.nameLayout.setSpacing(2)
        self.nameLayout.setObjectName(u"nameLayout")
        self.titleLabel = QLabel(SubjectDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"title")

        self.nameLayout.addWidget(self.titleLabel)

        self.secondLabel = QLabel(SubjectDialog)
        self.secondLabel.setObjectName(u"secondLabel")
        self.secondLabel.setProperty(u"look", u"second")

        self.nameLayout.addWidget(self.secondLabel)


        self.headLayout.addLayout(self.nameLayout)

        self.headSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headLayout.addItem(self.headSpacer)

        self.revealButton = QPushButton(SubjectDialog)
        self.revealButton.setObjectName(u"revealButton")
        self.revealButton.setAutoDefault(False)

        self.headLayout.addWidget(self.revealButton)

        self.previousButton = QPushButton(SubjectDialog)
        self.previousButton.setObjectName(u"previousButton")
        self.previousButton.setAutoDefault(False)

        self.headLayout.addWidget(self.previousButton)

        self.nextButton = QPushButton(SubjectDialog)
        self.nextButton.setObjectName(u"nextButton")
        self.nextButton.setAutoDefault(False)

        self.headLayout.addWidget(self.nextButton)


        self.wholeLayout.addLayout(self.headLayout)

        self.tabsLayout = QHBoxLayout()
        self.tabsLayout.setSpacing(6)
        self.tabsLayout.setObjectName(u"tabsLayout")

        self.wholeLayout.addLayout(self.tabsLayout)

        self.stack = QStackedWidget(SubjectDialog)
        self.stack.setObjectName(u"stack")

        self.wholeLayout.addWidget(self.stack)

        self.problemLabel = QLabel(SubjectDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setProperty(u"look", u"wrong")
        self.problemLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.problemLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.keysLabel = QLabel(SubjectDialog)
        self.keysLabel.setObjectName(u"keysLabel")
        self.keysLabel.setProperty(u"look", u"small")

        self.footLayout.addWidget(self.keysLabel)

        self.footSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.closeButton = QPushButton(SubjectDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.footLayout.addWidget(self.closeButton)

        self.saveButton = QPushButton(SubjectDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setAutoDefault(False)
        self.saveButton.setProperty(u"look", u"primary")

        self.footLayout.addWidget(self.saveButton)


        self.wholeLayout.addLayout(self.footLayout)

        self.wholeLayout.setStretch(2, 1)

        self.retranslateUi(SubjectDialog)
    # setupUi

    def retranslateUi(self, SubjectDialog):
        SubjectDialog.setWindowTitle(QCoreApplication.translate("SubjectDialog", u"H\u1ed3 s\u01a1", None))
        self.photoLabel.setText("")
        self.titleLabel.setText("")
        self.secondLabel.setText("")
        self.revealButton.setText(QCoreApplication.translate("SubjectDialog", u"Hi\u1ec7n d\u1eef li\u1ec7u nh\u1ea1y c\u1ea3m", None))
        self.previousButton.setText(QCoreApplication.translate("SubjectDialog", u"\u2039 Tr\u01b0\u1edbc", None))
        self.nextButton.setText(QCoreApplication.translate("SubjectDialog", u"Sau \u203a", None))
        self.problemLabel.setText("")
        self.keysLabel.setText("")
        self.closeButton.setText(QCoreApplication.translate("SubjectDialog", u"\u0110\u00f3ng", None))
        self.saveButton.setText(QCoreApplication.translate("SubjectDialog", u"L\u01b0u", None))
    # retranslateUi
