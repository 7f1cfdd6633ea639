# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'conference_set_tab.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QFrame, QHBoxLayout,
    QLabel, QListWidget, QProgressBar, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QTableWidget, QVBoxLayout,
    QWidget)

class Ui_ConferenceSetTab(object):
    def setupUi(self, ConferenceSetTab):
        if not ConferenceSetTab.objectName():
            ConferenceSetTab.setObjectName(u"ConferenceSetTab")
        ConferenceSetTab.resize(1080, 560)
        self.wholeLayout = QHBoxLayout(ConferenceSetTab)
        self.wholeLayout.setSpacing(12)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(0, 8, 0, 0)
        self.leftLayout = QVBoxLayout()
        self.leftLayout.setSpacing(8)
        self.leftLayout.setObjectName(u"leftLayout")
        self.topLayout = QHBoxLayout()
        self.topLayout.setSpacing(8)
        self.topLayout.setObjectName(u"topLayout")
        self.countLabel = QLabel(ConferenceSetTab)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setProperty(u"look", u"second")

        self.topLayout.addWidget(self.countLabel)

        self.topSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.topLayout.addItem(self.topSpacer)

        self.allButton = QPushButton(ConferenceSetTab)
        self.allButton.setObjectName(u"allButton")
        self.allButton.setProperty(u"look", u"link")

        self.topLayout.addWidget(self.allButton)

        self.readyButton = QPushButton(ConferenceSetTab)
        self.readyButton.setObjectName(u"readyButton")
        self.readyButton.setProperty(u"look", u"link")

        self.topLayout.addWidget(self.readyButton)


        self.leftLayout.addLayout(self.topLayout)

        self.papersTable = QTableWidget(ConferenceSetTab)
        self.papersTable.setObjectName(u"papersTable")

        self.leftLayout.addWidget(self.papersTable)

        self.reasonLabel = QLabel(ConferenceSetTab)
        self.reasonLabel.setObjectName(u"reasonLabel")
        self.reasonLabel.setWordWrap(True)

        self.leftLayout.addWidget(self.reasonLabel)

        self.goLayout = QHBoxLayout()
        self.goLayout.setSpacing(8)
        self.goLayout.setObjectName(u"goLayout")
        self.goButton = QPushButton(ConferenceSetTab)
        self.goButton.setObjectName(u"goButton")
        self.goButton.setProperty(u"look", u"link")

        self.goLayout.addWidget(self.goButton)

        self.goSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.goLayout.addItem(self.goSpacer)


        self.leftLayout.addLayout(self.goLayout)


        self.wholeLayout.addLayout(self.leftLayout)

        self.sideFrame = QFrame(ConferenceSetTab)
        self.sideFrame.setObjectName(u"sideFrame")
        self.sideFrame.setProperty(u"look", u"card")
        self.sideLayout = QVBoxLayout(self.sideFrame)
        self.sideLayout.setSpacing(8)
        self.sideLayout.setObjectName(u"sideLayout")
        self.sideLayout.setContentsMargins(16, 16, 16, 16)
        self.placeLayout = QHBoxLayout()
        self.placeLayout.setSpacing(8)
        self.placeLayout.setObjectName(u"placeLayout")
        self.sticksLabel = QLabel(self.sideFrame)
        self.sticksLabel.setObjectName(u"sticksLabel")
        self.sticksLabel.setProperty(u"look", u"section")

        self.placeLayout.addWidget(self.sticksLabel)

        self.placeSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.placeLayout.addItem(self.placeSpacer)

        self.againButton = QPushButton(self.sideFrame)
        self.againButton.setObjectName(u"againButton")
        self.againButton.setProperty(u"look", u"link")

        self.placeLayout.addWidget(self.againButton)


        self.sideLayout.addLayout(self.placeLayout)

        self.sticksList = QListWidget(self.sideFrame)
        self.sticksList.setObjectName(u"sticksList")
        self.sticksList.setMaximumSize(QSize(16777215, 98))
        self.sticksList.setUniformItemSizes(True)

        self.sideLayout.addWidget(self.sticksList)

        self.noStickLabel = QLabel(self.sideFrame)
        self.noStickLabel.setObjectName(u"noStickLabel")
        self.noStickLabel.setProperty(u"look", u"second")
        self.noStickLabel.setWordWrap(True)

        self.sideLayout.addWidget(self.noStickLabel)

        self.folderLayout = QHBoxLayout()
        self.folderLayout.setSpacing(8)
        self.folderLayout.setObjectName(u"folderLayout")
        self.folderButton = QPushButton(self.sideFrame)
        self.folderButton.setObjectName(u"folderButton")

        self.folderLayout.addWidget(self.folderButton)

        self.folderSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.folderLayout.addItem(self.folderSpacer)


        self.sideLayout.addLayout(self.folderLayout)

        self.targetLabel = QLabel(self.sideFrame)
        self.targetLabel.setObjectName(u"targetLabel")
        self.targetLabel.setProperty(u"look", u"second")
        self.targetLabel.setWordWrap(True)

        self.sideLayout.addWidget(self.targetLabel)

        self.formatsLabel = QLabel(self.sideFrame)
        self.formatsLabel.setObjectName(u"formatsLabel")
        self.formatsLabel.setProperty(u"look", u"section")

        self.sideLayout.addWidget(self.formatsLabel)

        self.formatsLayout = QHBoxLayout()
        self.formatsLayout.setSpacing(16)
        self.formatsLayout.setObjectName(u"formatsLayout")
        self.pdfCheck = QCheckBox(self.sideFrame)
        self.pdfCheck.setObjectName(u"pdfCheck")
        self.pdfCheck.setChecked(True)

        self.formatsLayout.addWidget(self.pdfCheck)

        self.wordCheck = QCheckBox(self.sideFrame)
        self.wordCheck.setObjectName(u"wordCheck")

        self.formatsLayout.addWidget(self.wordCheck)

        self.excelCheck = QCheckBox(self.sideFrame)
        self.excelCheck.setObjectName(u"excelCheck")

        self.formatsLayout.addWidget(self.excelCheck)

        self.formatsSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.formatsLayout.addItem(self.formatsSpacer)


        self.sideLayout.addLayout(self.formatsLayout)

        self.sensitiveCheck = QCheckBox(self.sideFrame)
        self.sensitiveCheck.setObjectName(u"sensitiveCheck")

        self.sideLayout.addWidget(self.sensitiveCheck)

        self.sensitiveLabel = QLabel(self.sideFrame)
        self.sensitiveLabel.setObjectName(u"sensitiveLabel")
        self.sensitiveLabel.setWordWrap(True)

        self.sideLayout.addWidget(self.sensitiveLabel)

        self.writeButton = QPushButton(self.sideFrame)
        self.writeButton.setObjectName(u"writeButton")
        self.writeButton.setProperty(u"look", u"primary")

        self.sideLayout.addWidget(self.writeButton)

        self.workLayout = QHBoxLayout()
        self.workLayout.setSpacing(8)
        self.workLayout.setObjectName(u"workLayout")
        self.workBar = QProgressBar(self.sideFrame)
        self.workBar.setObjectName(u"workBar")
        self.workBar.setMaximumSize(QSize(16777215, 8))
        self.workBar.setTextVisible(False)

        self.workLayout.addWidget(self.workBar)

        self.cancelButton = QPushButton(self.sideFrame)
        self.cancelButton.setObjectName(u"cancelButton")

        self.workLayout.addWidget(self.cancelButton)


        self.sideLayout.addLayout(self.workLayout)

        self.workLabel = QLabel(self.sideFrame)
        self.workLabel.setObjectName(u"workLabel")
        self.workLabel.setProperty(u"look", u"second")
        self.workLabel.setWordWrap(True)

        self.sideLayout.addWidget(self.workLabel)

        self.resultArea = QScrollArea(self.sideFrame)
        self.resultArea.setObjectName(u"resultArea")
        self.resultArea.setFrameShape(QFrame.Shape.NoFrame)
        self.resultArea.setWidgetResizable(True)
        self.resultArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.resultHost = QWidget()
        self.resultHost.setObjectName(u"resultHost")
        self.resultLayout = QVBoxLayout(self.resultHost)
        self.resultLayout.setSpacing(0)
        self.resultLayout.setObjectName(u"resultLayout")
        self.resultLayout.setContentsMargins(0, 0, 8, 0)
        self.resultLabel = QLabel(self.resultHost)
        self.resultLabel.setObjectName(u"resultLabel")
        self.resultLabel.setWordWrap(True)
        self.resultLabel.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.resultLayout.addWidget(self.resultLabel)

        self.resultArea.setWidget(self.resultHost)

        self.sideLayout.addWidget(self.resultArea)

        self.sideSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sideLayout.addItem(self.sideSpacer)

        self.sideLayout.setStretch(12, 1)

        self.wholeLayout.addWidget(self.sideFrame)

        self.wholeLayout.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.sticksLabel.setBuddy(self.sticksList)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.papersTable, self.goButton)
        QWidget.setTabOrder(self.goButton, self.allButton)
        QWidget.setTabOrder(self.allButton, self.readyButton)
        QWidget.setTabOrder(self.readyButton, self.sticksList)
        QWidget.setTabOrder(self.sticksList, self.againButton)
        QWidget.setTabOrder(self.againButton, self.folderButton)
        QWidget.setTabOrder(self.folderButton, self.pdfCheck)
        QWidget.setTabOrder(self.pdfCheck, self.wordCheck)
        QWidget.setTabOrder(self.wordCheck, self.excelCheck)
        QWidget.setTabOrder(self.excelCheck, self.sensitiveCheck)
        QWidget.setTabOrder(self.sensitiveCheck, self.writeButton)
        QWidget.setTabOrder(self.writeButton, self.cancelButton)
        QWidget.setTabOrder(self.cancelButton, self.resultArea)

        self.retranslateUi(ConferenceSetTab)
    # setupUi

    def retranslateUi(self, ConferenceSetTab):
        self.countLabel.setText("")
        self.allButton.setText(QCoreApplication.translate("ConferenceSetTab", u"Ch\u1ecdn t\u1ea5t c\u1ea3", None))
        self.readyButton.setText(QCoreApplication.translate("ConferenceSetTab", u"Ch\u1ec9 ch\u1ecdn v\u0103n b\u1ea3n in \u0111\u01b0\u1ee3c", None))
#if QT_CONFIG(accessibility)
        self.papersTable.setAccessibleName(QCoreApplication.translate("ConferenceSetTab", u"V\u0103n b\u1ea3n c\u1ee7a b\u1ed9 t\u00e0i li\u1ec7u", None))
#endif // QT_CONFIG(accessibility)
        self.reasonLabel.setText("")
        self.goButton.setText("")
        self.sticksLabel.setText(QCoreApplication.translate("ConferenceSetTab", u"Ghi v\u00e0o", None))
        self.againButton.setText(QCoreApplication.translate("ConferenceSetTab", u"T\u00ecm l\u1ea1i USB", None))
#if QT_CONFIG(accessibility)
        self.sticksList.setAccessibleName(QCoreApplication.translate("ConferenceSetTab", u"USB, th\u1ebb nh\u1edb, th\u01b0 m\u1ee5c \u0111\u1ec3 ghi", None))
#endif // QT_CONFIG(accessibility)
        self.noStickLabel.setText("")
        self.folderButton.setText(QCoreApplication.translate("ConferenceSetTab", u"Th\u01b0 m\u1ee5c kh\u00e1c\u2026", None))
        self.targetLabel.setText("")
        self.formatsLabel.setText(QCoreApplication.translate("ConferenceSetTab", u"Lo\u1ea1i t\u1ec7p", None))
        self.pdfCheck.setText(QCoreApplication.translate("ConferenceSetTab", u"PDF", None))
        self.wordCheck.setText(QCoreApplication.translate("ConferenceSetTab", u"Word", None))
        self.excelCheck.setText(QCoreApplication.translate("ConferenceSetTab", u"Excel", None))
        self.sensitiveCheck.setText(QCoreApplication.translate("ConferenceSetTab", u"C\u00f3 c\u1ea3 c\u1ed9t d\u00e2n t\u1ed9c, t\u00f4n gi\u00e1o, \u0111\u1ea3ng vi\u00ean", None))
        self.sensitiveLabel.setText("")
        self.writeButton.setText(QCoreApplication.translate("ConferenceSetTab", u"Ghi", None))
        self.cancelButton.setText(QCoreApplication.translate("ConferenceSetTab", u"H\u1ee7y", None))
        self.workLabel.setText("")
#if QT_CONFIG(accessibility)
        self.resultArea.setAccessibleName(QCoreApplication.translate("ConferenceSetTab", u"K\u1ebft qu\u1ea3 ghi", None))
#endif // QT_CONFIG(accessibility)
        self.resultLabel.setText("")
        pass
    # retranslateUi
