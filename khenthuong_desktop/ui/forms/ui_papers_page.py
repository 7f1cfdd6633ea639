# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'papers_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_PapersPage(object):
    def setupUi(self, PapersPage):
        if not PapersPage.objectName():
            PapersPage.setObjectName(u"PapersPage")
        PapersPage.resize(1080, 640)
        self.wholeLayout = QVBoxLayout(PapersPage)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 12, 16, 12)
        self.titleLayout = QHBoxLayout()
        self.titleLayout.setSpacing(8)
        self.titleLayout.setObjectName(u"titleLayout")
        self.titleLabel = QLabel(PapersPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"title")
        self.titleLabel.setMinimumSize(QSize(0, 28))

        self.titleLayout.addWidget(self.titleLabel)

        self.pillsLayout = QHBoxLayout()
        self.pillsLayout.setSpacing(6)
        self.pillsLayout.setObjectName(u"pillsLayout")

        self.titleLayout.addLayout(self.pillsLayout)

        self.titleSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.titleLayout.addItem(self.titleSpacer)

        self.previewButton = QPushButton(PapersPage)
        self.previewButton.setObjectName(u"previewButton")

        self.titleLayout.addWidget(self.previewButton)

        self.editButton = QPushButton(PapersPage)
        self.editButton.setObjectName(u"editButton")

        self.titleLayout.addWidget(self.editButton)

        self.removeButton = QPushButton(PapersPage)
        self.removeButton.setObjectName(u"removeButton")

        self.titleLayout.addWidget(self.removeButton)

        self.newButton = QPushButton(PapersPage)
        self.newButton.setObjectName(u"newButton")
        self.newButton.setProperty(u"look", u"primary")

        self.titleLayout.addWidget(self.newButton)


        self.wholeLayout.addLayout(self.titleLayout)

        self.bodyLayout = QHBoxLayout()
        self.bodyLayout.setSpacing(12)
        self.bodyLayout.setObjectName(u"bodyLayout")

        self.wholeLayout.addLayout(self.bodyLayout)


        self.retranslateUi(PapersPage)
    # setupUi

    def retranslateUi(self, PapersPage):
        self.titleLabel.setText(QCoreApplication.translate("PapersPage", u"V\u0103n b\u1ea3n", None))
        self.previewButton.setText(QCoreApplication.translate("PapersPage", u"Xem tr\u01b0\u1edbc", None))
        self.editButton.setText(QCoreApplication.translate("PapersPage", u"S\u1eeda\u2026", None))
        self.removeButton.setText(QCoreApplication.translate("PapersPage", u"X\u00f3a", None))
        self.newButton.setText(QCoreApplication.translate("PapersPage", u"So\u1ea1n v\u0103n b\u1ea3n", None))
        pass
    # retranslateUi
