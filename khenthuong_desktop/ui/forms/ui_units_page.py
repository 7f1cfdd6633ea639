# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'units_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_UnitsPage(object):
    def setupUi(self, UnitsPage):
        if not UnitsPage.objectName():
            UnitsPage.setObjectName(u"UnitsPage")
        UnitsPage.resize(1080, 640)
        self.wholeLayout = QVBoxLayout(UnitsPage)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 12, 16, 12)
        self.titleLayout = QHBoxLayout()
        self.titleLayout.setSpacing(8)
        self.titleLayout.setObjectName(u"titleLayout")
        self.titleLabel = QLabel(UnitsPage)
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

        self.printButton = QPushButton(UnitsPage)
        self.printButton.setObjectName(u"printButton")

        self.titleLayout.addWidget(self.printButton)

        self.callsButton = QPushButton(UnitsPage)
        self.callsButton.setObjectName(u"callsButton")

        self.titleLayout.addWidget(self.callsButton)

        self.formsButton = QPushButton(UnitsPage)
        self.formsButton.setObjectName(u"formsButton")

        self.titleLayout.addWidget(self.formsButton)

        self.changeButton = QPushButton(UnitsPage)
        self.changeButton.setObjectName(u"changeButton")

        self.titleLayout.addWidget(self.changeButton)

        self.manyButton = QPushButton(UnitsPage)
        self.manyButton.setObjectName(u"manyButton")

        self.titleLayout.addWidget(self.manyButton)

        self.addButton = QPushButton(UnitsPage)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"look", u"primary")

        self.titleLayout.addWidget(self.addButton)


        self.wholeLayout.addLayout(self.titleLayout)

        self.warningLabel = QLabel(UnitsPage)
        self.warningLabel.setObjectName(u"warningLabel")
        self.warningLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.warningLabel)

        self.bodyLayout = QHBoxLayout()
        self.bodyLayout.setSpacing(12)
        self.bodyLayout.setObjectName(u"bodyLayout")

        self.wholeLayout.addLayout(self.bodyLayout)


        self.retranslateUi(UnitsPage)
    # setupUi

    def retranslateUi(self, UnitsPage):
        self.titleLabel.setText(QCoreApplication.translate("UnitsPage", u"\u0110\u01a1n v\u1ecb", None))
        self.printButton.setText(QCoreApplication.translate("UnitsPage", u"In\u2026", None))
        self.callsButton.setText(QCoreApplication.translate("UnitsPage", u"\u0110\u00f4n \u0111\u1ed1c\u2026", None))
        self.formsButton.setText(QCoreApplication.translate("UnitsPage", u"T\u1ec7p m\u1eabu\u2026", None))
        self.changeButton.setText(QCoreApplication.translate("UnitsPage", u"S\u00e1p nh\u1eadp, chia t\u00e1ch\u2026", None))
        self.manyButton.setText(QCoreApplication.translate("UnitsPage", u"Th\u00eam nhi\u1ec1u \u0111\u01a1n v\u1ecb\u2026", None))
        self.addButton.setText(QCoreApplication.translate("UnitsPage", u"Th\u00eam \u0111\u01a1n v\u1ecb", None))
        self.warningLabel.setText("")
        pass
    # retranslateUi
