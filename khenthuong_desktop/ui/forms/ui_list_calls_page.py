# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'list_calls_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_ListCallsPage(object):
    def setupUi(self, ListCallsPage):
        if not ListCallsPage.objectName():
            ListCallsPage.setObjectName(u"ListCallsPage")
        ListCallsPage.resize(1080, 640)
        self.wholeLayout = QVBoxLayout(ListCallsPage)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 12, 16, 12)
        self.titleLayout = QHBoxLayout()
        self.titleLayout.setSpacing(8)
        self.titleLayout.setObjectName(u"titleLayout")
        self.titleLabel = QLabel(ListCallsPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"title")
        self.titleLabel.setMinimumSize(QSize(0, 28))

        self.titleLayout.addWidget(self.titleLabel)

        self.callLayout = QHBoxLayout()
        self.callLayout.setSpacing(0)
        self.callLayout.setObjectName(u"callLayout")

        self.titleLayout.addLayout(self.callLayout)

        self.stateLabel = QLabel(ListCallsPage)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setProperty(u"look", u"second")

        self.titleLayout.addWidget(self.stateLabel)

        self.titleSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.titleLayout.addItem(self.titleSpacer)

        self.formsButton = QPushButton(ListCallsPage)
        self.formsButton.setObjectName(u"formsButton")

        self.titleLayout.addWidget(self.formsButton)

        self.closeButton = QPushButton(ListCallsPage)
        self.closeButton.setObjectName(u"closeButton")

        self.titleLayout.addWidget(self.closeButton)

        self.changeButton = QPushButton(ListCallsPage)
        self.changeButton.setObjectName(u"changeButton")

        self.titleLayout.addWidget(self.changeButton)

        self.newButton = QPushButton(ListCallsPage)
        self.newButton.setObjectName(u"newButton")
        self.newButton.setProperty(u"look", u"primary")

        self.titleLayout.addWidget(self.newButton)


        self.wholeLayout.addLayout(self.titleLayout)

        self.bodyLayout = QHBoxLayout()
        self.bodyLayout.setSpacing(12)
        self.bodyLayout.setObjectName(u"bodyLayout")

        self.wholeLayout.addLayout(self.bodyLayout)


        self.retranslateUi(ListCallsPage)
    # setupUi

    def retranslateUi(self, ListCallsPage):
        self.titleLabel.setText(QCoreApplication.translate("ListCallsPage", u"\u0110\u00f4n \u0111\u1ed1c", None))
        self.stateLabel.setText("")
        self.formsButton.setText(QCoreApplication.translate("ListCallsPage", u"T\u1ec7p m\u1eabu cho \u0111\u01a1n v\u1ecb\u2026", None))
        self.closeButton.setText(QCoreApplication.translate("ListCallsPage", u"K\u1ebft th\u00fac \u0111\u1ee3t", None))
        self.changeButton.setText(QCoreApplication.translate("ListCallsPage", u"S\u1eeda \u0111\u1ee3t\u2026", None))
        self.newButton.setText(QCoreApplication.translate("ListCallsPage", u"\u0110\u1ee3t m\u1edbi\u2026", None))
        pass
    # retranslateUi
