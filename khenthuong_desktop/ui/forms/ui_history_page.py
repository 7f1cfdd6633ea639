# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'history_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_HistoryPage(object):
    def setupUi(self, HistoryPage):
        if not HistoryPage.objectName():
            HistoryPage.setObjectName(u"HistoryPage")
        HistoryPage.resize(1080, 640)
        self.wholeLayout = QVBoxLayout(HistoryPage)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 12, 16, 12)
        self.titleLayout = QHBoxLayout()
        self.titleLayout.setSpacing(8)
        self.titleLayout.setObjectName(u"titleLayout")
        self.titleLabel = QLabel(HistoryPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setMinimumSize(QSize(0, 28))
        self.titleLabel.setProperty(u"look", u"title")

        self.titleLayout.addWidget(self.titleLabel)

        self.hintLabel = QLabel(HistoryPage)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"look", u"second")

        self.titleLayout.addWidget(self.hintLabel)

        self.titleSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.titleLayout.addItem(self.titleSpacer)

        self.undoStepButton = QPushButton(HistoryPage)
        self.undoStepButton.setObjectName(u"undoStepButton")
        self.undoStepButton.setProperty(u"look", u"primary")

        self.titleLayout.addWidget(self.undoStepButton)


        self.wholeLayout.addLayout(self.titleLayout)

        self.gridLayout = QVBoxLayout()
        self.gridLayout.setSpacing(0)
        self.gridLayout.setObjectName(u"gridLayout")

        self.wholeLayout.addLayout(self.gridLayout)


        self.retranslateUi(HistoryPage)
    # setupUi

    def retranslateUi(self, HistoryPage):
        self.titleLabel.setText(QCoreApplication.translate("HistoryPage", u"Nh\u1eadt k\u00fd", None))
        self.hintLabel.setText(QCoreApplication.translate("HistoryPage", u"M\u1ed7i d\u00f2ng l\u00e0 m\u1ed9t b\u01b0\u1edbc \u0111\u00e3 l\u01b0u, c\u00f3 th\u1ec3 ho\u00e0n t\u00e1c ri\u00eang.", None))
        self.undoStepButton.setText(QCoreApplication.translate("HistoryPage", u"Ho\u00e0n t\u00e1c b\u01b0\u1edbc n\u00e0y", None))
        pass
    # retranslateUi
