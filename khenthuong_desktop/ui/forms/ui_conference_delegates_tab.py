# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'conference_delegates_tab.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel,
    QPushButton, QVBoxLayout)

class Ui_ConferenceDelegatesTab(object):
    def setupUi(self, ConferenceDelegatesTab):
        if not ConferenceDelegatesTab.objectName():
            ConferenceDelegatesTab.setObjectName(u"ConferenceDelegatesTab")
        ConferenceDelegatesTab.resize(1080, 560)
        self.wholeLayout = QVBoxLayout(ConferenceDelegatesTab)
        self.wholeLayout.setSpacing(8)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(0, 6, 0, 0)
        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(8)
        self.headLayout.setObjectName(u"headLayout")
        self.chipsLayout = QHBoxLayout()
        self.chipsLayout.setSpacing(6)
        self.chipsLayout.setObjectName(u"chipsLayout")

        self.headLayout.addLayout(self.chipsLayout)

        self.problemsButton = QPushButton(ConferenceDelegatesTab)
        self.problemsButton.setObjectName(u"problemsButton")
        self.problemsButton.setProperty(u"look", u"quiet")
        self.problemsButton.setAutoDefault(False)

        self.headLayout.addWidget(self.problemsButton)

        self.moreButton = QPushButton(ConferenceDelegatesTab)
        self.moreButton.setObjectName(u"moreButton")
        self.moreButton.setProperty(u"look", u"quiet")
        self.moreButton.setAutoDefault(False)

        self.headLayout.addWidget(self.moreButton)

        self.suggestButton = QPushButton(ConferenceDelegatesTab)
        self.suggestButton.setObjectName(u"suggestButton")
        self.suggestButton.setAutoDefault(False)

        self.headLayout.addWidget(self.suggestButton)

        self.addButton = QPushButton(ConferenceDelegatesTab)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"look", u"primary")
        self.addButton.setAutoDefault(False)

        self.headLayout.addWidget(self.addButton)


        self.wholeLayout.addLayout(self.headLayout)

        self.bodyLayout = QHBoxLayout()
        self.bodyLayout.setSpacing(12)
        self.bodyLayout.setObjectName(u"bodyLayout")
        self.listLayout = QVBoxLayout()
        self.listLayout.setSpacing(0)
        self.listLayout.setObjectName(u"listLayout")

        self.bodyLayout.addLayout(self.listLayout)

        self.sideLayout = QVBoxLayout()
        self.sideLayout.setSpacing(8)
        self.sideLayout.setObjectName(u"sideLayout")
        self.barsFrame = QFrame(ConferenceDelegatesTab)
        self.barsFrame.setObjectName(u"barsFrame")
        self.barsFrame.setProperty(u"look", u"card")
        self.barsLayout = QVBoxLayout(self.barsFrame)
        self.barsLayout.setSpacing(4)
        self.barsLayout.setObjectName(u"barsLayout")
        self.barsLayout.setContentsMargins(1, 10, 1, 10)
        self.barsLabel = QLabel(self.barsFrame)
        self.barsLabel.setObjectName(u"barsLabel")
        self.barsLabel.setProperty(u"look", u"section")

        self.barsLayout.addWidget(self.barsLabel)


        self.sideLayout.addWidget(self.barsFrame)


        self.bodyLayout.addLayout(self.sideLayout)


        self.wholeLayout.addLayout(self.bodyLayout)


        self.retranslateUi(ConferenceDelegatesTab)
    # setupUi

    def retranslateUi(self, ConferenceDelegatesTab):
        self.problemsButton.setText("")
        self.moreButton.setText(QCoreApplication.translate("ConferenceDelegatesTab", u"Vi\u1ec7c kh\u00e1c \u25be", None))
#if QT_CONFIG(accessibility)
        self.moreButton.setAccessibleName(QCoreApplication.translate("ConferenceDelegatesTab", u"Vi\u1ec7c kh\u00e1c", None))
#endif // QT_CONFIG(accessibility)
        self.suggestButton.setText(QCoreApplication.translate("ConferenceDelegatesTab", u"G\u1ee3i \u00fd\u2026", None))
        self.addButton.setText(QCoreApplication.translate("ConferenceDelegatesTab", u"Th\u00eam \u25be", None))
#if QT_CONFIG(accessibility)
        self.addButton.setAccessibleName(QCoreApplication.translate("ConferenceDelegatesTab", u"Th\u00eam \u0111\u1ea1i bi\u1ec3u", None))
#endif // QT_CONFIG(accessibility)
        self.barsLabel.setText(QCoreApplication.translate("ConferenceDelegatesTab", u"C\u01a1 c\u1ea5u", None))
        pass
    # retranslateUi
