# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'conference_allotments_tab.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout)

class Ui_ConferenceAllotmentsTab(object):
    def setupUi(self, ConferenceAllotmentsTab):
        if not ConferenceAllotmentsTab.objectName():
            ConferenceAllotmentsTab.setObjectName(u"ConferenceAllotmentsTab")
        ConferenceAllotmentsTab.resize(1080, 560)
        self.wholeLayout = QVBoxLayout(ConferenceAllotmentsTab)
        self.wholeLayout.setSpacing(8)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(0, 8, 0, 0)
        self.barLayout = QHBoxLayout()
        self.barLayout.setSpacing(8)
        self.barLayout.setObjectName(u"barLayout")
        self.unitsButton = QPushButton(ConferenceAllotmentsTab)
        self.unitsButton.setObjectName(u"unitsButton")

        self.barLayout.addWidget(self.unitsButton)

        self.proposeButton = QPushButton(ConferenceAllotmentsTab)
        self.proposeButton.setObjectName(u"proposeButton")

        self.barLayout.addWidget(self.proposeButton)

        self.minutesButton = QPushButton(ConferenceAllotmentsTab)
        self.minutesButton.setObjectName(u"minutesButton")

        self.barLayout.addWidget(self.minutesButton)

        self.remindButton = QPushButton(ConferenceAllotmentsTab)
        self.remindButton.setObjectName(u"remindButton")

        self.barLayout.addWidget(self.remindButton)

        self.stateLayout = QHBoxLayout()
        self.stateLayout.setSpacing(8)
        self.stateLayout.setObjectName(u"stateLayout")

        self.barLayout.addLayout(self.stateLayout)

        self.barSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.barLayout.addItem(self.barSpacer)

        self.sendButton = QPushButton(ConferenceAllotmentsTab)
        self.sendButton.setObjectName(u"sendButton")
        self.sendButton.setProperty(u"look", u"primary")

        self.barLayout.addWidget(self.sendButton)


        self.wholeLayout.addLayout(self.barLayout)

        self.bodyLayout = QHBoxLayout()
        self.bodyLayout.setSpacing(8)
        self.bodyLayout.setObjectName(u"bodyLayout")

        self.wholeLayout.addLayout(self.bodyLayout)


        self.retranslateUi(ConferenceAllotmentsTab)
    # setupUi

    def retranslateUi(self, ConferenceAllotmentsTab):
        self.unitsButton.setText(QCoreApplication.translate("ConferenceAllotmentsTab", u"Ch\u1ecdn \u0111\u01a1n v\u1ecb\u2026", None))
        self.proposeButton.setText(QCoreApplication.translate("ConferenceAllotmentsTab", u"\u0110\u1ec1 xu\u1ea5t s\u1ed1 l\u01b0\u1ee3ng\u2026", None))
        self.minutesButton.setText(QCoreApplication.translate("ConferenceAllotmentsTab", u"Bi\u00ean b\u1ea3n b\u00ecnh x\u00e9t\u2026", None))
        self.remindButton.setText(QCoreApplication.translate("ConferenceAllotmentsTab", u"Nh\u1eafc \u0111\u01a1n v\u1ecb ch\u1eadm", None))
        self.sendButton.setText(QCoreApplication.translate("ConferenceAllotmentsTab", u"G\u1eedi ph\u00e2n b\u1ed5\u2026", None))
        pass
    # retranslateUi
