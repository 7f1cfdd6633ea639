# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'conference_reports_tab.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame,
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QListWidget, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)

class Ui_ConferenceReportsTab(object):
    def setupUi(self, ConferenceReportsTab):
        if not ConferenceReportsTab.objectName():
            ConferenceReportsTab.setObjectName(u"ConferenceReportsTab")
        ConferenceReportsTab.resize(1080, 560)
        self.wholeLayout = QVBoxLayout(ConferenceReportsTab)
        self.wholeLayout.setSpacing(8)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(0, 8, 0, 0)
        self.barLayout = QHBoxLayout()
        self.barLayout.setSpacing(6)
        self.barLayout.setObjectName(u"barLayout")
        self.chipsLayout = QHBoxLayout()
        self.chipsLayout.setSpacing(6)
        self.chipsLayout.setObjectName(u"chipsLayout")

        self.barLayout.addLayout(self.chipsLayout)

        self.barSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.barLayout.addItem(self.barSpacer)

        self.addButton = QPushButton(ConferenceReportsTab)
        self.addButton.setObjectName(u"addButton")

        self.barLayout.addWidget(self.addButton)

        self.removeButton = QPushButton(ConferenceReportsTab)
        self.removeButton.setObjectName(u"removeButton")

        self.barLayout.addWidget(self.removeButton)

        self.previewButton = QPushButton(ConferenceReportsTab)
        self.previewButton.setObjectName(u"previewButton")
        self.previewButton.setProperty(u"look", u"primary")

        self.barLayout.addWidget(self.previewButton)


        self.wholeLayout.addLayout(self.barLayout)

        self.lacksLabel = QLabel(ConferenceReportsTab)
        self.lacksLabel.setObjectName(u"lacksLabel")
        self.lacksLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.lacksLabel)

        self.stack = QStackedWidget(ConferenceReportsTab)
        self.stack.setObjectName(u"stack")
        self.partsPage = QWidget()
        self.partsPage.setObjectName(u"partsPage")
        self.partsLayout = QHBoxLayout(self.partsPage)
        self.partsLayout.setSpacing(8)
        self.partsLayout.setObjectName(u"partsLayout")
        self.partsLayout.setContentsMargins(0, 0, 0, 0)
        self.outlineCard = QFrame(self.partsPage)
        self.outlineCard.setObjectName(u"outlineCard")
        self.outlineCard.setProperty(u"look", u"card")
        self.outlineCard.setMinimumSize(QSize(280, 0))
        self.outlineCard.setMaximumSize(QSize(380, 16777215))
        self.outlineLayout = QVBoxLayout(self.outlineCard)
        self.outlineLayout.setSpacing(8)
        self.outlineLayout.setObjectName(u"outlineLayout")
        self.outlineLayout.setContentsMargins(12, 12, 12, 12)
        self.outlineLabel = QLabel(self.outlineCard)
        self.outlineLabel.setObjectName(u"outlineLabel")
        self.outlineLabel.setProperty(u"look", u"section")

        self.outlineLayout.addWidget(self.outlineLabel)

        self.outlineList = QListWidget(self.outlineCard)
        self.outlineList.setObjectName(u"outlineList")
        self.outlineList.setWordWrap(True)
        self.outlineList.setFrameShape(QFrame.Shape.NoFrame)
        self.outlineList.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.outlineLayout.addWidget(self.outlineList)

        self.sendLabel = QLabel(self.outlineCard)
        self.sendLabel.setObjectName(u"sendLabel")
        self.sendLabel.setProperty(u"look", u"section")

        self.outlineLayout.addWidget(self.sendLabel)

        self.sendingsLayout = QVBoxLayout()
        self.sendingsLayout.setSpacing(4)
        self.sendingsLayout.setObjectName(u"sendingsLayout")

        self.outlineLayout.addLayout(self.sendingsLayout)

        self.sendLayout = QHBoxLayout()
        self.sendLayout.setSpacing(6)
        self.sendLayout.setObjectName(u"sendLayout")
        self.recipientEdit = QLineEdit(self.outlineCard)
        self.recipientEdit.setObjectName(u"recipientEdit")

        self.sendLayout.addWidget(self.recipientEdit)

        self.sendDueEdit = QLineEdit(self.outlineCard)
        self.sendDueEdit.setObjectName(u"sendDueEdit")
        self.sendDueEdit.setMaximumSize(QSize(100, 16777215))

        self.sendLayout.addWidget(self.sendDueEdit)

        self.sendButton = QPushButton(self.outlineCard)
        self.sendButton.setObjectName(u"sendButton")

        self.sendLayout.addWidget(self.sendButton)


        self.outlineLayout.addLayout(self.sendLayout)


        self.partsLayout.addWidget(self.outlineCard)

        self.partCard = QFrame(self.partsPage)
        self.partCard.setObjectName(u"partCard")
        self.partCard.setProperty(u"look", u"card")
        self.partLayout = QVBoxLayout(self.partCard)
        self.partLayout.setSpacing(8)
        self.partLayout.setObjectName(u"partLayout")
        self.partLayout.setContentsMargins(12, 12, 12, 12)
        self.headingEdit = QLineEdit(self.partCard)
        self.headingEdit.setObjectName(u"headingEdit")

        self.partLayout.addWidget(self.headingEdit)

        self.askedLabel = QLabel(self.partCard)
        self.askedLabel.setObjectName(u"askedLabel")
        self.askedLabel.setWordWrap(True)
        self.askedLabel.setProperty(u"look", u"second")

        self.partLayout.addWidget(self.askedLabel)

        self.textLayout = QVBoxLayout()
        self.textLayout.setObjectName(u"textLayout")

        self.partLayout.addLayout(self.textLayout)

        self.figuresLabel = QLabel(self.partCard)
        self.figuresLabel.setObjectName(u"figuresLabel")
        self.figuresLabel.setProperty(u"look", u"section")

        self.partLayout.addWidget(self.figuresLabel)

        self.figuresArea = QScrollArea(self.partCard)
        self.figuresArea.setObjectName(u"figuresArea")
        self.figuresArea.setFrameShape(QFrame.Shape.NoFrame)
        self.figuresArea.setWidgetResizable(True)
        self.figuresArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.figuresArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.figuresHost = QWidget()
        self.figuresHost.setObjectName(u"figuresHost")
        self.figuresLayout = QGridLayout(self.figuresHost)
        self.figuresLayout.setObjectName(u"figuresLayout")
        self.figuresLayout.setHorizontalSpacing(8)
        self.figuresLayout.setVerticalSpacing(4)
        self.figuresLayout.setContentsMargins(0, 0, 6, 0)
        self.figuresArea.setWidget(self.figuresHost)

        self.partLayout.addWidget(self.figuresArea)

        self.handLayout = QHBoxLayout()
        self.handLayout.setSpacing(8)
        self.handLayout.setObjectName(u"handLayout")
        self.responsibleLabel = QLabel(self.partCard)
        self.responsibleLabel.setObjectName(u"responsibleLabel")

        self.handLayout.addWidget(self.responsibleLabel)

        self.responsibleEdit = QLineEdit(self.partCard)
        self.responsibleEdit.setObjectName(u"responsibleEdit")

        self.handLayout.addWidget(self.responsibleEdit)

        self.dueCombo = QComboBox(self.partCard)
        self.dueCombo.addItem("")
        self.dueCombo.addItem("")
        self.dueCombo.setObjectName(u"dueCombo")

        self.handLayout.addWidget(self.dueCombo)

        self.dueEdit = QLineEdit(self.partCard)
        self.dueEdit.setObjectName(u"dueEdit")
        self.dueEdit.setMaximumSize(QSize(110, 16777215))

        self.handLayout.addWidget(self.dueEdit)

        self.receivedCheck = QCheckBox(self.partCard)
        self.receivedCheck.setObjectName(u"receivedCheck")

        self.handLayout.addWidget(self.receivedCheck)


        self.partLayout.addLayout(self.handLayout)

        self.problemLabel = QLabel(self.partCard)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setWordWrap(True)
        self.problemLabel.setProperty(u"look", u"wrong")

        self.partLayout.addWidget(self.problemLabel)


        self.partsLayout.addWidget(self.partCard)

        self.partsLayout.setStretch(0, 1)
        self.partsLayout.setStretch(1, 2)
        self.stack.addWidget(self.partsPage)

        self.wholeLayout.addWidget(self.stack)

#if QT_CONFIG(shortcut)
        self.outlineLabel.setBuddy(self.outlineList)
        self.responsibleLabel.setBuddy(self.responsibleEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ConferenceReportsTab)
    # setupUi

    def retranslateUi(self, ConferenceReportsTab):
        self.addButton.setText(QCoreApplication.translate("ConferenceReportsTab", u"Th\u00eam ph\u1ea7n", None))
        self.removeButton.setText(QCoreApplication.translate("ConferenceReportsTab", u"B\u1ecf ph\u1ea7n", None))
        self.previewButton.setText(QCoreApplication.translate("ConferenceReportsTab", u"Xem, in b\u00e1o c\u00e1o", None))
        self.outlineLabel.setText(QCoreApplication.translate("ConferenceReportsTab", u"B\u1ed1 c\u1ee5c", None))
        self.sendLabel.setText(QCoreApplication.translate("ConferenceReportsTab", u"G\u1eedi b\u00e1o c\u00e1o", None))
        self.recipientEdit.setPlaceholderText(QCoreApplication.translate("ConferenceReportsTab", u"N\u01a1i nh\u1eadn", None))
#if QT_CONFIG(accessibility)
        self.recipientEdit.setAccessibleName(QCoreApplication.translate("ConferenceReportsTab", u"N\u01a1i nh\u1eadn b\u00e1o c\u00e1o", None))
#endif // QT_CONFIG(accessibility)
        self.sendDueEdit.setPlaceholderText(QCoreApplication.translate("ConferenceReportsTab", u"tr\u01b0\u1edbc ng\u00e0y", None))
#if QT_CONFIG(accessibility)
        self.sendDueEdit.setAccessibleName(QCoreApplication.translate("ConferenceReportsTab", u"G\u1eedi tr\u01b0\u1edbc ng\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        self.sendButton.setText(QCoreApplication.translate("ConferenceReportsTab", u"Th\u00eam", None))
#if QT_CONFIG(accessibility)
        self.headingEdit.setAccessibleName(QCoreApplication.translate("ConferenceReportsTab", u"T\u00ean ph\u1ea7n", None))
#endif // QT_CONFIG(accessibility)
        self.figuresLabel.setText(QCoreApplication.translate("ConferenceReportsTab", u"S\u1ed1 li\u1ec7u (g\u00f5 s\u1ed1 kh\u00e1c th\u00ec s\u1ed1 \u0111\u00f3 \u0111\u01b0\u1ee3c in thay cho s\u1ed1 t\u1eeb d\u1eef li\u1ec7u)", None))
        self.responsibleLabel.setText(QCoreApplication.translate("ConferenceReportsTab", u"Giao cho", None))
        self.dueCombo.setItemText(0, QCoreApplication.translate("ConferenceReportsTab", u"tr\u01b0\u1edbc ng\u00e0y", None))
        self.dueCombo.setItemText(1, QCoreApplication.translate("ConferenceReportsTab", u"\u0111\u1ebfn h\u1ebft ng\u00e0y", None))

#if QT_CONFIG(accessibility)
        self.dueCombo.setAccessibleName(QCoreApplication.translate("ConferenceReportsTab", u"C\u00e1ch t\u00ednh h\u1ea1n", None))
#endif // QT_CONFIG(accessibility)
        self.dueEdit.setPlaceholderText(QCoreApplication.translate("ConferenceReportsTab", u"10/8/2026", None))
#if QT_CONFIG(accessibility)
        self.dueEdit.setAccessibleName(QCoreApplication.translate("ConferenceReportsTab", u"H\u1ea1n", None))
#endif // QT_CONFIG(accessibility)
        self.receivedCheck.setText(QCoreApplication.translate("ConferenceReportsTab", u"\u0110\u00e3 nh\u1eadn", None))
        pass
    # retranslateUi
