# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'overview_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QFrame, QGridLayout, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout)

class Ui_OverviewPage(object):
    def setupUi(self, OverviewPage):
        if not OverviewPage.objectName():
            OverviewPage.setObjectName(u"OverviewPage")
        OverviewPage.resize(1080, 640)
        self.wholeLayout = QVBoxLayout(OverviewPage)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 12, 16, 12)
        self.titleLayout = QHBoxLayout()
        self.titleLayout.setSpacing(8)
        self.titleLayout.setObjectName(u"titleLayout")
        self.titleLabel = QLabel(OverviewPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setMinimumSize(QSize(0, 28))
        self.titleLabel.setProperty(u"look", u"title")

        self.titleLayout.addWidget(self.titleLabel)

        self.titleSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.titleLayout.addItem(self.titleSpacer)

        self.unitsButton = QPushButton(OverviewPage)
        self.unitsButton.setObjectName(u"unitsButton")

        self.titleLayout.addWidget(self.unitsButton)

        self.conferenceButton = QPushButton(OverviewPage)
        self.conferenceButton.setObjectName(u"conferenceButton")

        self.titleLayout.addWidget(self.conferenceButton)

        self.subjectsButton = QPushButton(OverviewPage)
        self.subjectsButton.setObjectName(u"subjectsButton")
        self.subjectsButton.setProperty(u"look", u"primary")

        self.titleLayout.addWidget(self.subjectsButton)


        self.wholeLayout.addLayout(self.titleLayout)

        self.cardsLayout = QHBoxLayout()
        self.cardsLayout.setSpacing(12)
        self.cardsLayout.setObjectName(u"cardsLayout")
        self.dueCard = QFrame(OverviewPage)
        self.dueCard.setObjectName(u"dueCard")
        self.dueCard.setProperty(u"look", u"card")
        self.dueLayout = QVBoxLayout(self.dueCard)
        self.dueLayout.setSpacing(0)
        self.dueLayout.setObjectName(u"dueLayout")
        self.dueLayout.setContentsMargins(12, 12, 12, 12)
        self.dueLabel = QLabel(self.dueCard)
        self.dueLabel.setObjectName(u"dueLabel")
        self.dueLabel.setProperty(u"look", u"section")

        self.dueLayout.addWidget(self.dueLabel)


        self.cardsLayout.addWidget(self.dueCard)

        self.rightLayout = QVBoxLayout()
        self.rightLayout.setSpacing(12)
        self.rightLayout.setObjectName(u"rightLayout")
        self.countsCard = QFrame(OverviewPage)
        self.countsCard.setObjectName(u"countsCard")
        self.countsCard.setProperty(u"look", u"card")
        self.countsCardLayout = QVBoxLayout(self.countsCard)
        self.countsCardLayout.setSpacing(6)
        self.countsCardLayout.setObjectName(u"countsCardLayout")
        self.countsCardLayout.setContentsMargins(12, 12, 12, 12)
        self.countsLabel = QLabel(self.countsCard)
        self.countsLabel.setObjectName(u"countsLabel")
        self.countsLabel.setProperty(u"look", u"section")

        self.countsCardLayout.addWidget(self.countsLabel)

        self.countsLayout = QGridLayout()
        self.countsLayout.setObjectName(u"countsLayout")
        self.countsLayout.setHorizontalSpacing(12)
        self.countsLayout.setVerticalSpacing(0)

        self.countsCardLayout.addLayout(self.countsLayout)


        self.rightLayout.addWidget(self.countsCard)

        self.recentCard = QFrame(OverviewPage)
        self.recentCard.setObjectName(u"recentCard")
        self.recentCard.setProperty(u"look", u"card")
        self.recentLayout = QVBoxLayout(self.recentCard)
        self.recentLayout.setSpacing(0)
        self.recentLayout.setObjectName(u"recentLayout")
        self.recentLayout.setContentsMargins(12, 12, 12, 12)
        self.recentLabel = QLabel(self.recentCard)
        self.recentLabel.setObjectName(u"recentLabel")
        self.recentLabel.setProperty(u"look", u"section")

        self.recentLayout.addWidget(self.recentLabel)


        self.rightLayout.addWidget(self.recentCard)

        self.rightSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rightLayout.addItem(self.rightSpacer)


        self.cardsLayout.addLayout(self.rightLayout)


        self.wholeLayout.addLayout(self.cardsLayout)


        self.retranslateUi(OverviewPage)
    # setupUi

    def retranslateUi(self, OverviewPage):
        self.unitsButton.setText(QCoreApplication.translate("OverviewPage", u"\u0110\u01a1n v\u1ecb", None))
        self.conferenceButton.setText(QCoreApplication.translate("OverviewPage", u"H\u1ed9i ngh\u1ecb m\u1edbi\u2026", None))
        self.subjectsButton.setText(QCoreApplication.translate("OverviewPage", u"Danh s\u00e1ch \u0111\u1ed1i t\u01b0\u1ee3ng", None))
        self.dueLabel.setText(QCoreApplication.translate("OverviewPage", u"Vi\u1ec7c \u0111\u1ebfn h\u1ea1n", None))
        self.countsLabel.setText(QCoreApplication.translate("OverviewPage", u"S\u1ed5 \u0111\u1ed1i t\u01b0\u1ee3ng", None))
        self.recentLabel.setText(QCoreApplication.translate("OverviewPage", u"Thay \u0111\u1ed5i g\u1ea7n \u0111\u00e2y", None))
        pass
    # retranslateUi
