# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'subjects_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_SubjectsPage(object):
    def setupUi(self, SubjectsPage):
        if not SubjectsPage.objectName():
            SubjectsPage.setObjectName(u"SubjectsPage")
        SubjectsPage.resize(1080, 640)
        self.wholeLayout = QVBoxLayout(SubjectsPage)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 12, 16, 12)
        self.titleLayout = QHBoxLayout()
        self.titleLayout.setSpacing(8)
        self.titleLayout.setObjectName(u"titleLayout")
        self.titleLabel = QLabel(SubjectsPage)
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

        self.restoreButton = QPushButton(SubjectsPage)
        self.restoreButton.setObjectName(u"restoreButton")

        self.titleLayout.addWidget(self.restoreButton)

        self.eraseButton = QPushButton(SubjectsPage)
        self.eraseButton.setObjectName(u"eraseButton")

        self.titleLayout.addWidget(self.eraseButton)

        self.parkedButton = QPushButton(SubjectsPage)
        self.parkedButton.setObjectName(u"parkedButton")
        self.parkedButton.setProperty(u"look", u"link")

        self.titleLayout.addWidget(self.parkedButton)

        self.printButton = QPushButton(SubjectsPage)
        self.printButton.setObjectName(u"printButton")

        self.titleLayout.addWidget(self.printButton)

        self.exportButton = QPushButton(SubjectsPage)
        self.exportButton.setObjectName(u"exportButton")

        self.titleLayout.addWidget(self.exportButton)

        self.importButton = QPushButton(SubjectsPage)
        self.importButton.setObjectName(u"importButton")

        self.titleLayout.addWidget(self.importButton)

        self.retireButton = QPushButton(SubjectsPage)
        self.retireButton.setObjectName(u"retireButton")

        self.titleLayout.addWidget(self.retireButton)

        self.addButton = QPushButton(SubjectsPage)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"look", u"primary")

        self.titleLayout.addWidget(self.addButton)


        self.wholeLayout.addLayout(self.titleLayout)

        self.bodyLayout = QHBoxLayout()
        self.bodyLayout.setSpacing(12)
        self.bodyLayout.setObjectName(u"bodyLayout")

        self.wholeLayout.addLayout(self.bodyLayout)


        self.retranslateUi(SubjectsPage)
    # setupUi

    def retranslateUi(self, SubjectsPage):
        self.titleLabel.setText(QCoreApplication.translate("SubjectsPage", u"\u0110\u1ed1i t\u01b0\u1ee3ng", None))
        self.restoreButton.setText(QCoreApplication.translate("SubjectsPage", u"\u0110\u01b0a tr\u1edf l\u1ea1i danh s\u00e1ch", None))
        self.eraseButton.setText(QCoreApplication.translate("SubjectsPage", u"X\u00f3a v\u0129nh vi\u1ec5n\u2026", None))
        self.parkedButton.setText(QCoreApplication.translate("SubjectsPage", u"D\u00f2ng ch\u1edd s\u1eeda", None))
        self.printButton.setText(QCoreApplication.translate("SubjectsPage", u"In danh s\u00e1ch\u2026", None))
        self.exportButton.setText(QCoreApplication.translate("SubjectsPage", u"Xu\u1ea5t\u2026", None))
        self.importButton.setText(QCoreApplication.translate("SubjectsPage", u"Nh\u1eadp t\u1eeb t\u1ec7p\u2026", None))
        self.retireButton.setText(QCoreApplication.translate("SubjectsPage", u"B\u1ecf kh\u1ecfi danh s\u00e1ch", None))
        self.addButton.setText(QCoreApplication.translate("SubjectsPage", u"Th\u00eam c\u00e1 nh\u00e2n", None))
        pass
    # retranslateUi
