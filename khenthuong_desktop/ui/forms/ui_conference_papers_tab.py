# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'conference_papers_tab.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame,
    QGridLayout, QHBoxLayout, QLabel,
    QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QTableWidget, QVBoxLayout)

class Ui_ConferencePapersTab(object):
    def setupUi(self, ConferencePapersTab):
        if not ConferencePapersTab.objectName():
            ConferencePapersTab.setObjectName(u"ConferencePapersTab")
        ConferencePapersTab.resize(1080, 560)
        self.wholeLayout = QHBoxLayout(ConferencePapersTab)
        self.wholeLayout.setSpacing(12)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(0, 8, 0, 0)
        self.papersTable = QTableWidget(ConferencePapersTab)
        self.papersTable.setObjectName(u"papersTable")

        self.wholeLayout.addWidget(self.papersTable)

        self.sideFrame = QFrame(ConferencePapersTab)
        self.sideFrame.setObjectName(u"sideFrame")
        self.sideFrame.setProperty(u"look", u"card")
        self.sideLayout = QVBoxLayout(self.sideFrame)
        self.sideLayout.setSpacing(10)
        self.sideLayout.setObjectName(u"sideLayout")
        self.sideLayout.setContentsMargins(16, 16, 16, 16)
        self.nameLabel = QLabel(self.sideFrame)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"look", u"name")
        self.nameLabel.setWordWrap(True)

        self.sideLayout.addWidget(self.nameLabel)

        self.purposeLabel = QLabel(self.sideFrame)
        self.purposeLabel.setObjectName(u"purposeLabel")
        self.purposeLabel.setProperty(u"look", u"second")
        self.purposeLabel.setWordWrap(True)

        self.sideLayout.addWidget(self.purposeLabel)

        self.optionsLayout = QGridLayout()
        self.optionsLayout.setSpacing(8)
        self.optionsLayout.setObjectName(u"optionsLayout")
        self.unitLabel = QLabel(self.sideFrame)
        self.unitLabel.setObjectName(u"unitLabel")
        self.unitLabel.setProperty(u"look", u"second")

        self.optionsLayout.addWidget(self.unitLabel, 0, 0, 1, 1)

        self.unitCombo = QComboBox(self.sideFrame)
        self.unitCombo.setObjectName(u"unitCombo")

        self.optionsLayout.addWidget(self.unitCombo, 0, 1, 1, 1)

        self.orderLabel = QLabel(self.sideFrame)
        self.orderLabel.setObjectName(u"orderLabel")
        self.orderLabel.setProperty(u"look", u"second")

        self.optionsLayout.addWidget(self.orderLabel, 1, 0, 1, 1)

        self.orderCombo = QComboBox(self.sideFrame)
        self.orderCombo.setObjectName(u"orderCombo")

        self.optionsLayout.addWidget(self.orderCombo, 1, 1, 1, 1)

        self.columnsLabel = QLabel(self.sideFrame)
        self.columnsLabel.setObjectName(u"columnsLabel")
        self.columnsLabel.setProperty(u"look", u"second")

        self.optionsLayout.addWidget(self.columnsLabel, 2, 0, 1, 1)

        self.columnsCombo = QComboBox(self.sideFrame)
        self.columnsCombo.setObjectName(u"columnsCombo")

        self.optionsLayout.addWidget(self.columnsCombo, 2, 1, 1, 1)

        self.optionsLayout.setColumnStretch(1, 1)

        self.sideLayout.addLayout(self.optionsLayout)

        self.sensitiveCheck = QCheckBox(self.sideFrame)
        self.sensitiveCheck.setObjectName(u"sensitiveCheck")

        self.sideLayout.addWidget(self.sensitiveCheck)

        self.missingLabel = QLabel(self.sideFrame)
        self.missingLabel.setObjectName(u"missingLabel")
        self.missingLabel.setWordWrap(True)

        self.sideLayout.addWidget(self.missingLabel)

        self.goLayout = QHBoxLayout()
        self.goLayout.setSpacing(8)
        self.goLayout.setObjectName(u"goLayout")
        self.goButton = QPushButton(self.sideFrame)
        self.goButton.setObjectName(u"goButton")
        self.goButton.setProperty(u"look", u"link")

        self.goLayout.addWidget(self.goButton)

        self.goSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.goLayout.addItem(self.goSpacer)


        self.sideLayout.addLayout(self.goLayout)

        self.firstLayout = QHBoxLayout()
        self.firstLayout.setSpacing(8)
        self.firstLayout.setObjectName(u"firstLayout")
        self.previewButton = QPushButton(self.sideFrame)
        self.previewButton.setObjectName(u"previewButton")
        self.previewButton.setProperty(u"look", u"primary")

        self.firstLayout.addWidget(self.previewButton)

        self.printButton = QPushButton(self.sideFrame)
        self.printButton.setObjectName(u"printButton")

        self.firstLayout.addWidget(self.printButton)


        self.sideLayout.addLayout(self.firstLayout)

        self.saveLayout = QHBoxLayout()
        self.saveLayout.setSpacing(8)
        self.saveLayout.setObjectName(u"saveLayout")
        self.pdfButton = QPushButton(self.sideFrame)
        self.pdfButton.setObjectName(u"pdfButton")

        self.saveLayout.addWidget(self.pdfButton)

        self.wordButton = QPushButton(self.sideFrame)
        self.wordButton.setObjectName(u"wordButton")

        self.saveLayout.addWidget(self.wordButton)

        self.excelButton = QPushButton(self.sideFrame)
        self.excelButton.setObjectName(u"excelButton")

        self.saveLayout.addWidget(self.excelButton)


        self.sideLayout.addLayout(self.saveLayout)

        self.outLayout = QHBoxLayout()
        self.outLayout.setSpacing(8)
        self.outLayout.setObjectName(u"outLayout")
        self.stickButton = QPushButton(self.sideFrame)
        self.stickButton.setObjectName(u"stickButton")

        self.outLayout.addWidget(self.stickButton)

        self.draftButton = QPushButton(self.sideFrame)
        self.draftButton.setObjectName(u"draftButton")

        self.outLayout.addWidget(self.draftButton)


        self.sideLayout.addLayout(self.outLayout)

        self.workBar = QProgressBar(self.sideFrame)
        self.workBar.setObjectName(u"workBar")
        self.workBar.setTextVisible(False)

        self.sideLayout.addWidget(self.workBar)

        self.sideSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sideLayout.addItem(self.sideSpacer)


        self.wholeLayout.addWidget(self.sideFrame)

#if QT_CONFIG(shortcut)
        self.unitLabel.setBuddy(self.unitCombo)
        self.orderLabel.setBuddy(self.orderCombo)
        self.columnsLabel.setBuddy(self.columnsCombo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ConferencePapersTab)
    # setupUi

    def retranslateUi(self, ConferencePapersTab):
#if QT_CONFIG(accessibility)
        self.papersTable.setAccessibleName(QCoreApplication.translate("ConferencePapersTab", u"V\u0103n b\u1ea3n c\u1ee7a h\u1ed9i ngh\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.nameLabel.setText("")
        self.purposeLabel.setText("")
        self.unitLabel.setText(QCoreApplication.translate("ConferencePapersTab", u"\u0110\u01a1n v\u1ecb", None))
        self.orderLabel.setText(QCoreApplication.translate("ConferencePapersTab", u"Th\u1ee9 t\u1ef1", None))
        self.columnsLabel.setText(QCoreApplication.translate("ConferencePapersTab", u"C\u1ed9t", None))
        self.sensitiveCheck.setText(QCoreApplication.translate("ConferencePapersTab", u"In c\u1ea3 c\u1ed9t d\u00e2n t\u1ed9c, t\u00f4n gi\u00e1o, \u0111\u1ea3ng vi\u00ean", None))
        self.missingLabel.setText("")
        self.goButton.setText("")
        self.previewButton.setText(QCoreApplication.translate("ConferencePapersTab", u"Xem tr\u01b0\u1edbc", None))
        self.printButton.setText(QCoreApplication.translate("ConferencePapersTab", u"In\u2026", None))
        self.pdfButton.setText(QCoreApplication.translate("ConferencePapersTab", u"L\u01b0u PDF\u2026", None))
        self.wordButton.setText(QCoreApplication.translate("ConferencePapersTab", u"L\u01b0u Word\u2026", None))
        self.excelButton.setText(QCoreApplication.translate("ConferencePapersTab", u"L\u01b0u Excel\u2026", None))
        self.stickButton.setText(QCoreApplication.translate("ConferencePapersTab", u"Ghi ra USB\u2026", None))
        self.draftButton.setText(QCoreApplication.translate("ConferencePapersTab", u"So\u1ea1n th\u00e0nh v\u0103n b\u1ea3n\u2026", None))
        pass
    # retranslateUi
