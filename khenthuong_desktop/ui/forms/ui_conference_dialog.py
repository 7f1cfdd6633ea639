# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'conference_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel,
    QLineEdit, QListWidget, QPlainTextEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

class Ui_ConferenceDialog(object):
    def setupUi(self, ConferenceDialog):
        if not ConferenceDialog.objectName():
            ConferenceDialog.setObjectName(u"ConferenceDialog")
        ConferenceDialog.resize(900, 640)
        self.wholeLayout = QVBoxLayout(ConferenceDialog)
        self.wholeLayout.setSpacing(8)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 14, 16, 12)
        self.startWidget = QWidget(ConferenceDialog)
        self.startWidget.setObjectName(u"startWidget")
        self.startLayout = QHBoxLayout(self.startWidget)
        self.startLayout.setSpacing(10)
        self.startLayout.setObjectName(u"startLayout")
        self.startLayout.setContentsMargins(0, 0, 0, 0)
        self.startLabel = QLabel(self.startWidget)
        self.startLabel.setObjectName(u"startLabel")
        self.startLabel.setProperty(u"look", u"second")

        self.startLayout.addWidget(self.startLabel)

        self.startCombo = QComboBox(self.startWidget)
        self.startCombo.setObjectName(u"startCombo")

        self.startLayout.addWidget(self.startCombo)


        self.wholeLayout.addWidget(self.startWidget)

        self.startHint = QLabel(ConferenceDialog)
        self.startHint.setObjectName(u"startHint")
        self.startHint.setProperty(u"look", u"small")
        self.startHint.setWordWrap(True)

        self.wholeLayout.addWidget(self.startHint)

        self.tabsLayout = QVBoxLayout()
        self.tabsLayout.setObjectName(u"tabsLayout")

        self.wholeLayout.addLayout(self.tabsLayout)

        self.pageStack = QStackedWidget(ConferenceDialog)
        self.pageStack.setObjectName(u"pageStack")
        self.nameArea = QScrollArea()
        self.nameArea.setObjectName(u"nameArea")
        self.nameArea.setFrameShape(QFrame.Shape.NoFrame)
        self.nameArea.setWidgetResizable(True)
        self.nameArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nameWidget = QWidget()
        self.nameWidget.setObjectName(u"nameWidget")
        self.nameLayout = QVBoxLayout(self.nameWidget)
        self.nameLayout.setSpacing(8)
        self.nameLayout.setObjectName(u"nameLayout")
        self.nameLayout.setContentsMargins(0, 8, 8, 4)
        self.nameGrid = QGridLayout()
        self.nameGrid.setObjectName(u"nameGrid")
        self.nameGrid.setHorizontalSpacing(10)
        self.nameGrid.setVerticalSpacing(8)
        self.nameLabel0 = QLabel(self.nameWidget)
        self.nameLabel0.setObjectName(u"nameLabel0")
        self.nameLabel0.setProperty(u"look", u"second")

        self.nameGrid.addWidget(self.nameLabel0, 0, 0, 1, 1)

        self.sourceEdit = QLineEdit(self.nameWidget)
        self.sourceEdit.setObjectName(u"sourceEdit")

        self.nameGrid.addWidget(self.sourceEdit, 0, 1, 1, 2)

        self.formLabel = QLabel(self.nameWidget)
        self.formLabel.setObjectName(u"formLabel")
        self.formLabel.setProperty(u"look", u"second")

        self.nameGrid.addWidget(self.formLabel, 1, 0, 1, 1)

        self.formLayout = QHBoxLayout()
        self.formLayout.setObjectName(u"formLayout")

        self.nameGrid.addLayout(self.formLayout, 1, 1, 1, 1)

        self.formSourceEdit = QLineEdit(self.nameWidget)
        self.formSourceEdit.setObjectName(u"formSourceEdit")

        self.nameGrid.addWidget(self.formSourceEdit, 1, 2, 1, 1)

        self.nameLabel2 = QLabel(self.nameWidget)
        self.nameLabel2.setObjectName(u"nameLabel2")
        self.nameLabel2.setProperty(u"look", u"second")

        self.nameGrid.addWidget(self.nameLabel2, 2, 0, 1, 1)

        self.ofWhomEdit = QLineEdit(self.nameWidget)
        self.ofWhomEdit.setObjectName(u"ofWhomEdit")

        self.nameGrid.addWidget(self.ofWhomEdit, 2, 1, 1, 2)

        self.nameLabel3 = QLabel(self.nameWidget)
        self.nameLabel3.setObjectName(u"nameLabel3")
        self.nameLabel3.setProperty(u"look", u"second")

        self.nameGrid.addWidget(self.nameLabel3, 3, 0, 1, 1)

        self.sessionEdit = QLineEdit(self.nameWidget)
        self.sessionEdit.setObjectName(u"sessionEdit")

        self.nameGrid.addWidget(self.sessionEdit, 3, 1, 1, 1)

        self.sessionSourceEdit = QLineEdit(self.nameWidget)
        self.sessionSourceEdit.setObjectName(u"sessionSourceEdit")

        self.nameGrid.addWidget(self.sessionSourceEdit, 3, 2, 1, 1)

        self.nameLabel4 = QLabel(self.nameWidget)
        self.nameLabel4.setObjectName(u"nameLabel4")
        self.nameLabel4.setProperty(u"look", u"second")

        self.nameGrid.addWidget(self.nameLabel4, 4, 0, 1, 1)

        self.nameEdit = QLineEdit(self.nameWidget)
        self.nameEdit.setObjectName(u"nameEdit")

        self.nameGrid.addWidget(self.nameEdit, 4, 1, 1, 2)

        self.nameLabel5 = QLabel(self.nameWidget)
        self.nameLabel5.setObjectName(u"nameLabel5")
        self.nameLabel5.setProperty(u"look", u"second")

        self.nameGrid.addWidget(self.nameLabel5, 5, 0, 1, 1)

        self.themeEdit = QLineEdit(self.nameWidget)
        self.themeEdit.setObjectName(u"themeEdit")

        self.nameGrid.addWidget(self.themeEdit, 5, 1, 1, 1)

        self.themeSourceEdit = QLineEdit(self.nameWidget)
        self.themeSourceEdit.setObjectName(u"themeSourceEdit")

        self.nameGrid.addWidget(self.themeSourceEdit, 5, 2, 1, 1)

        self.nameLabel6 = QLabel(self.nameWidget)
        self.nameLabel6.setObjectName(u"nameLabel6")
        self.nameLabel6.setProperty(u"look", u"second")

        self.nameGrid.addWidget(self.nameLabel6, 6, 0, 1, 1)

        self.periodLayout = QHBoxLayout()
        self.periodLayout.setSpacing(8)
        self.periodLayout.setObjectName(u"periodLayout")
        self.periodEdit = QLineEdit(self.nameWidget)
        self.periodEdit.setObjectName(u"periodEdit")

        self.periodLayout.addWidget(self.periodEdit)

        self.nextPeriodLabel = QLabel(self.nameWidget)
        self.nextPeriodLabel.setObjectName(u"nextPeriodLabel")
        self.nextPeriodLabel.setProperty(u"look", u"second")

        self.periodLayout.addWidget(self.nextPeriodLabel)

        self.nextPeriodEdit = QLineEdit(self.nameWidget)
        self.nextPeriodEdit.setObjectName(u"nextPeriodEdit")

        self.periodLayout.addWidget(self.nextPeriodEdit)


        self.nameGrid.addLayout(self.periodLayout, 6, 1, 1, 1)

        self.periodSourceEdit = QLineEdit(self.nameWidget)
        self.periodSourceEdit.setObjectName(u"periodSourceEdit")

        self.nameGrid.addWidget(self.periodSourceEdit, 6, 2, 1, 1)

        self.kindLayout = QHBoxLayout()
        self.kindLayout.setSpacing(8)
        self.kindLayout.setObjectName(u"kindLayout")
        self.congressCheck = QCheckBox(self.nameWidget)
        self.congressCheck.setObjectName(u"congressCheck")

        self.kindLayout.addWidget(self.congressCheck)

        self.pilotCheck = QCheckBox(self.nameWidget)
        self.pilotCheck.setObjectName(u"pilotCheck")

        self.kindLayout.addWidget(self.pilotCheck)

        self.kindLayoutSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.kindLayout.addItem(self.kindLayoutSpacer)


        self.nameGrid.addLayout(self.kindLayout, 7, 1, 1, 1)

        self.pilotSourceEdit = QLineEdit(self.nameWidget)
        self.pilotSourceEdit.setObjectName(u"pilotSourceEdit")

        self.nameGrid.addWidget(self.pilotSourceEdit, 7, 2, 1, 1)


        self.nameLayout.addLayout(self.nameGrid)

        self.nameBottom = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.nameLayout.addItem(self.nameBottom)

        self.nameArea.setWidget(self.nameWidget)
        self.pageStack.addWidget(self.nameArea)
        self.timeArea = QScrollArea()
        self.timeArea.setObjectName(u"timeArea")
        self.timeArea.setFrameShape(QFrame.Shape.NoFrame)
        self.timeArea.setWidgetResizable(True)
        self.timeArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.timeWidget = QWidget()
        self.timeWidget.setObjectName(u"timeWidget")
        self.timeLayout = QVBoxLayout(self.timeWidget)
        self.timeLayout.setSpacing(8)
        self.timeLayout.setObjectName(u"timeLayout")
        self.timeLayout.setContentsMargins(0, 8, 8, 4)
        self.timeGrid = QGridLayout()
        self.timeGrid.setObjectName(u"timeGrid")
        self.timeGrid.setHorizontalSpacing(10)
        self.timeGrid.setVerticalSpacing(8)
        self.timeLabel0 = QLabel(self.timeWidget)
        self.timeLabel0.setObjectName(u"timeLabel0")
        self.timeLabel0.setProperty(u"look", u"second")

        self.timeGrid.addWidget(self.timeLabel0, 0, 0, 1, 1)

        self.windowLayout = QHBoxLayout()
        self.windowLayout.setSpacing(8)
        self.windowLayout.setObjectName(u"windowLayout")
        self.windowFromEdit = QLineEdit(self.timeWidget)
        self.windowFromEdit.setObjectName(u"windowFromEdit")
        self.windowFromEdit.setMaximumSize(QSize(130, 16777215))

        self.windowLayout.addWidget(self.windowFromEdit)

        self.windowCombo = QComboBox(self.timeWidget)
        self.windowCombo.setObjectName(u"windowCombo")

        self.windowLayout.addWidget(self.windowCombo)

        self.windowToEdit = QLineEdit(self.timeWidget)
        self.windowToEdit.setObjectName(u"windowToEdit")
        self.windowToEdit.setMaximumSize(QSize(130, 16777215))

        self.windowLayout.addWidget(self.windowToEdit)

        self.windowLayoutSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.windowLayout.addItem(self.windowLayoutSpacer)


        self.timeGrid.addLayout(self.windowLayout, 0, 1, 1, 1)

        self.windowSourceEdit = QLineEdit(self.timeWidget)
        self.windowSourceEdit.setObjectName(u"windowSourceEdit")

        self.timeGrid.addWidget(self.windowSourceEdit, 0, 2, 1, 1)

        self.windowHint = QLabel(self.timeWidget)
        self.windowHint.setObjectName(u"windowHint")
        self.windowHint.setProperty(u"look", u"small")

        self.timeGrid.addWidget(self.windowHint, 1, 1, 1, 2)

        self.timeLabel2 = QLabel(self.timeWidget)
        self.timeLabel2.setObjectName(u"timeLabel2")
        self.timeLabel2.setProperty(u"look", u"second")

        self.timeGrid.addWidget(self.timeLabel2, 2, 0, 1, 1)

        self.dayLayout = QHBoxLayout()
        self.dayLayout.setSpacing(8)
        self.dayLayout.setObjectName(u"dayLayout")
        self.heldOnEdit = QLineEdit(self.timeWidget)
        self.heldOnEdit.setObjectName(u"heldOnEdit")
        self.heldOnEdit.setMaximumSize(QSize(130, 16777215))

        self.dayLayout.addWidget(self.heldOnEdit)

        self.startsLabel = QLabel(self.timeWidget)
        self.startsLabel.setObjectName(u"startsLabel")
        self.startsLabel.setProperty(u"look", u"second")

        self.dayLayout.addWidget(self.startsLabel)

        self.startsEdit = QLineEdit(self.timeWidget)
        self.startsEdit.setObjectName(u"startsEdit")
        self.startsEdit.setMaximumSize(QSize(90, 16777215))

        self.dayLayout.addWidget(self.startsEdit)

        self.lengthLabel = QLabel(self.timeWidget)
        self.lengthLabel.setObjectName(u"lengthLabel")
        self.lengthLabel.setProperty(u"look", u"second")

        self.dayLayout.addWidget(self.lengthLabel)

        self.lengthCombo = QComboBox(self.timeWidget)
        self.lengthCombo.setObjectName(u"lengthCombo")

        self.dayLayout.addWidget(self.lengthCombo)

        self.dayLayoutSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dayLayout.addItem(self.dayLayoutSpacer)


        self.timeGrid.addLayout(self.dayLayout, 2, 1, 1, 1)

        self.heldOnSourceEdit = QLineEdit(self.timeWidget)
        self.heldOnSourceEdit.setObjectName(u"heldOnSourceEdit")

        self.timeGrid.addWidget(self.heldOnSourceEdit, 2, 2, 1, 1)

        self.timeLabel3 = QLabel(self.timeWidget)
        self.timeLabel3.setObjectName(u"timeLabel3")
        self.timeLabel3.setProperty(u"look", u"second")

        self.timeGrid.addWidget(self.timeLabel3, 3, 0, 1, 1)

        self.placeEdit = QLineEdit(self.timeWidget)
        self.placeEdit.setObjectName(u"placeEdit")

        self.timeGrid.addWidget(self.placeEdit, 3, 1, 1, 1)

        self.placeSourceEdit = QLineEdit(self.timeWidget)
        self.placeSourceEdit.setObjectName(u"placeSourceEdit")

        self.timeGrid.addWidget(self.placeSourceEdit, 3, 2, 1, 1)

        self.timeLabel4 = QLabel(self.timeWidget)
        self.timeLabel4.setObjectName(u"timeLabel4")
        self.timeLabel4.setProperty(u"look", u"second")

        self.timeGrid.addWidget(self.timeLabel4, 4, 0, 1, 1)

        self.notesEdit = QLineEdit(self.timeWidget)
        self.notesEdit.setObjectName(u"notesEdit")

        self.timeGrid.addWidget(self.notesEdit, 4, 1, 1, 2)


        self.timeLayout.addLayout(self.timeGrid)

        self.timeBottom = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.timeLayout.addItem(self.timeBottom)

        self.timeArea.setWidget(self.timeWidget)
        self.pageStack.addWidget(self.timeArea)
        self.sizeArea = QScrollArea()
        self.sizeArea.setObjectName(u"sizeArea")
        self.sizeArea.setFrameShape(QFrame.Shape.NoFrame)
        self.sizeArea.setWidgetResizable(True)
        self.sizeArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sizeWidget = QWidget()
        self.sizeWidget.setObjectName(u"sizeWidget")
        self.sizeLayout = QVBoxLayout(self.sizeWidget)
        self.sizeLayout.setSpacing(8)
        self.sizeLayout.setObjectName(u"sizeLayout")
        self.sizeLayout.setContentsMargins(0, 8, 8, 4)
        self.sizeGrid = QGridLayout()
        self.sizeGrid.setObjectName(u"sizeGrid")
        self.sizeGrid.setHorizontalSpacing(10)
        self.sizeGrid.setVerticalSpacing(8)
        self.sizeLabel0 = QLabel(self.sizeWidget)
        self.sizeLabel0.setObjectName(u"sizeLabel0")
        self.sizeLabel0.setProperty(u"look", u"second")

        self.sizeGrid.addWidget(self.sizeLabel0, 0, 0, 1, 1)

        self.capLayout = QHBoxLayout()
        self.capLayout.setSpacing(8)
        self.capLayout.setObjectName(u"capLayout")
        self.capEdit = QLineEdit(self.sizeWidget)
        self.capEdit.setObjectName(u"capEdit")
        self.capEdit.setMaximumSize(QSize(80, 16777215))

        self.capLayout.addWidget(self.capEdit)

        self.capNoun = QLabel(self.sizeWidget)
        self.capNoun.setObjectName(u"capNoun")
        self.capNoun.setProperty(u"look", u"second")

        self.capLayout.addWidget(self.capNoun)

        self.wholeStaffCheck = QCheckBox(self.sizeWidget)
        self.wholeStaffCheck.setObjectName(u"wholeStaffCheck")

        self.capLayout.addWidget(self.wholeStaffCheck)

        self.capLayoutSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.capLayout.addItem(self.capLayoutSpacer)


        self.sizeGrid.addLayout(self.capLayout, 0, 1, 1, 1)

        self.capSourceEdit = QLineEdit(self.sizeWidget)
        self.capSourceEdit.setObjectName(u"capSourceEdit")

        self.sizeGrid.addWidget(self.capSourceEdit, 0, 2, 1, 1)

        self.sizeLabel1 = QLabel(self.sizeWidget)
        self.sizeLabel1.setObjectName(u"sizeLabel1")
        self.sizeLabel1.setProperty(u"look", u"second")

        self.sizeGrid.addWidget(self.sizeLabel1, 1, 0, 1, 1)

        self.sizeLayout1 = QHBoxLayout()
        self.sizeLayout1.setSpacing(8)
        self.sizeLayout1.setObjectName(u"sizeLayout1")
        self.sizeEdit = QLineEdit(self.sizeWidget)
        self.sizeEdit.setObjectName(u"sizeEdit")
        self.sizeEdit.setMaximumSize(QSize(110, 16777215))

        self.sizeLayout1.addWidget(self.sizeEdit)

        self.sizeNoun = QLabel(self.sizeWidget)
        self.sizeNoun.setObjectName(u"sizeNoun")
        self.sizeNoun.setProperty(u"look", u"second")

        self.sizeLayout1.addWidget(self.sizeNoun)

        self.sizeLayoutSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sizeLayout1.addItem(self.sizeLayoutSpacer)


        self.sizeGrid.addLayout(self.sizeLayout1, 1, 1, 1, 1)

        self.sizeSourceEdit = QLineEdit(self.sizeWidget)
        self.sizeSourceEdit.setObjectName(u"sizeSourceEdit")

        self.sizeGrid.addWidget(self.sizeSourceEdit, 1, 2, 1, 1)

        self.sizeLabel2 = QLabel(self.sizeWidget)
        self.sizeLabel2.setObjectName(u"sizeLabel2")
        self.sizeLabel2.setProperty(u"look", u"second")

        self.sizeGrid.addWidget(self.sizeLabel2, 2, 0, 1, 1)

        self.shareLayout = QHBoxLayout()
        self.shareLayout.setSpacing(8)
        self.shareLayout.setObjectName(u"shareLayout")
        self.modelsEdit = QLineEdit(self.sizeWidget)
        self.modelsEdit.setObjectName(u"modelsEdit")
        self.modelsEdit.setMaximumSize(QSize(60, 16777215))

        self.shareLayout.addWidget(self.modelsEdit)

        self.modelsNoun = QLabel(self.sizeWidget)
        self.modelsNoun.setObjectName(u"modelsNoun")
        self.modelsNoun.setProperty(u"look", u"second")

        self.shareLayout.addWidget(self.modelsNoun)

        self.guestsEdit = QLineEdit(self.sizeWidget)
        self.guestsEdit.setObjectName(u"guestsEdit")
        self.guestsEdit.setMaximumSize(QSize(60, 16777215))

        self.shareLayout.addWidget(self.guestsEdit)

        self.guestsNoun = QLabel(self.sizeWidget)
        self.guestsNoun.setObjectName(u"guestsNoun")
        self.guestsNoun.setProperty(u"look", u"second")

        self.shareLayout.addWidget(self.guestsNoun)

        self.aboutCheck = QCheckBox(self.sizeWidget)
        self.aboutCheck.setObjectName(u"aboutCheck")

        self.shareLayout.addWidget(self.aboutCheck)

        self.shareLayoutSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.shareLayout.addItem(self.shareLayoutSpacer)


        self.sizeGrid.addLayout(self.shareLayout, 2, 1, 1, 1)

        self.shareSourceEdit = QLineEdit(self.sizeWidget)
        self.shareSourceEdit.setObjectName(u"shareSourceEdit")

        self.sizeGrid.addWidget(self.shareSourceEdit, 2, 2, 1, 1)

        self.sizeLabel3 = QLabel(self.sizeWidget)
        self.sizeLabel3.setObjectName(u"sizeLabel3")
        self.sizeLabel3.setProperty(u"look", u"second")

        self.sizeGrid.addWidget(self.sizeLabel3, 3, 0, 1, 1)

        self.leadersCombo = QComboBox(self.sizeWidget)
        self.leadersCombo.setObjectName(u"leadersCombo")

        self.sizeGrid.addWidget(self.leadersCombo, 3, 1, 1, 1)

        self.leadersSourceEdit = QLineEdit(self.sizeWidget)
        self.leadersSourceEdit.setObjectName(u"leadersSourceEdit")

        self.sizeGrid.addWidget(self.leadersSourceEdit, 3, 2, 1, 1)

        self.sizeLabel4 = QLabel(self.sizeWidget)
        self.sizeLabel4.setObjectName(u"sizeLabel4")
        self.sizeLabel4.setProperty(u"look", u"second")

        self.sizeGrid.addWidget(self.sizeLabel4, 4, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.attentionList = QListWidget(self.sizeWidget)
        self.attentionList.setObjectName(u"attentionList")
        self.attentionList.setMinimumSize(QSize(0, 150))

        self.sizeGrid.addWidget(self.attentionList, 4, 1, 1, 1)

        self.attentionSourceEdit = QLineEdit(self.sizeWidget)
        self.attentionSourceEdit.setObjectName(u"attentionSourceEdit")

        self.sizeGrid.addWidget(self.attentionSourceEdit, 4, 2, 1, 1, Qt.AlignmentFlag.AlignTop)


        self.sizeLayout.addLayout(self.sizeGrid)

        self.sizeBottom = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sizeLayout.addItem(self.sizeBottom)

        self.sizeArea.setWidget(self.sizeWidget)
        self.pageStack.addWidget(self.sizeArea)
        self.riteArea = QScrollArea()
        self.riteArea.setObjectName(u"riteArea")
        self.riteArea.setFrameShape(QFrame.Shape.NoFrame)
        self.riteArea.setWidgetResizable(True)
        self.riteArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.riteWidget = QWidget()
        self.riteWidget.setObjectName(u"riteWidget")
        self.riteLayout = QVBoxLayout(self.riteWidget)
        self.riteLayout.setSpacing(8)
        self.riteLayout.setObjectName(u"riteLayout")
        self.riteLayout.setContentsMargins(0, 8, 8, 4)
        self.riteGrid = QGridLayout()
        self.riteGrid.setObjectName(u"riteGrid")
        self.riteGrid.setHorizontalSpacing(10)
        self.riteGrid.setVerticalSpacing(8)
        self.riteLabel0 = QLabel(self.riteWidget)
        self.riteLabel0.setObjectName(u"riteLabel0")
        self.riteLabel0.setProperty(u"look", u"second")

        self.riteGrid.addWidget(self.riteLabel0, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.bannerEdit = QPlainTextEdit(self.riteWidget)
        self.bannerEdit.setObjectName(u"bannerEdit")
        self.bannerEdit.setTabChangesFocus(True)
        self.bannerEdit.setMaximumSize(QSize(16777215, 96))

        self.riteGrid.addWidget(self.bannerEdit, 0, 1, 1, 1)

        self.bannerSourceEdit = QLineEdit(self.riteWidget)
        self.bannerSourceEdit.setObjectName(u"bannerSourceEdit")

        self.riteGrid.addWidget(self.bannerSourceEdit, 0, 2, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.riteLabel1 = QLabel(self.riteWidget)
        self.riteLabel1.setObjectName(u"riteLabel1")
        self.riteLabel1.setProperty(u"look", u"second")

        self.riteGrid.addWidget(self.riteLabel1, 1, 0, 1, 1)

        self.riteLayout1 = QHBoxLayout()
        self.riteLayout1.setSpacing(8)
        self.riteLayout1.setObjectName(u"riteLayout1")
        self.saluteCheck = QCheckBox(self.riteWidget)
        self.saluteCheck.setObjectName(u"saluteCheck")

        self.riteLayout1.addWidget(self.saluteCheck)

        self.filmCheck = QCheckBox(self.riteWidget)
        self.filmCheck.setObjectName(u"filmCheck")

        self.riteLayout1.addWidget(self.filmCheck)

        self.speechCheck = QCheckBox(self.riteWidget)
        self.speechCheck.setObjectName(u"speechCheck")

        self.riteLayout1.addWidget(self.speechCheck)

        self.riteLayoutSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.riteLayout1.addItem(self.riteLayoutSpacer)


        self.riteGrid.addLayout(self.riteLayout1, 1, 1, 1, 1)

        self.riteSourceEdit = QLineEdit(self.riteWidget)
        self.riteSourceEdit.setObjectName(u"riteSourceEdit")

        self.riteGrid.addWidget(self.riteSourceEdit, 1, 2, 1, 1)

        self.riteLabel2 = QLabel(self.riteWidget)
        self.riteLabel2.setObjectName(u"riteLabel2")
        self.riteLabel2.setProperty(u"look", u"second")

        self.riteGrid.addWidget(self.riteLabel2, 2, 0, 1, 1)

        self.exchangeCombo = QComboBox(self.riteWidget)
        self.exchangeCombo.setObjectName(u"exchangeCombo")

        self.riteGrid.addWidget(self.exchangeCombo, 2, 1, 1, 1)

        self.exchangeSourceEdit = QLineEdit(self.riteWidget)
        self.exchangeSourceEdit.setObjectName(u"exchangeSourceEdit")

        self.riteGrid.addWidget(self.exchangeSourceEdit, 2, 2, 1, 1)

        self.riteLabel3 = QLabel(self.riteWidget)
        self.riteLabel3.setObjectName(u"riteLabel3")
        self.riteLabel3.setProperty(u"look", u"second")

        self.riteGrid.addWidget(self.riteLabel3, 3, 0, 1, 1)

        self.bodyCombo = QComboBox(self.riteWidget)
        self.bodyCombo.setObjectName(u"bodyCombo")

        self.riteGrid.addWidget(self.bodyCombo, 3, 1, 1, 1)

        self.bodySourceEdit = QLineEdit(self.riteWidget)
        self.bodySourceEdit.setObjectName(u"bodySourceEdit")

        self.riteGrid.addWidget(self.bodySourceEdit, 3, 2, 1, 1)

        self.riteLabel4 = QLabel(self.riteWidget)
        self.riteLabel4.setObjectName(u"riteLabel4")
        self.riteLabel4.setProperty(u"look", u"second")

        self.riteGrid.addWidget(self.riteLabel4, 4, 0, 1, 1)

        self.signerCombo = QComboBox(self.riteWidget)
        self.signerCombo.setObjectName(u"signerCombo")

        self.riteGrid.addWidget(self.signerCombo, 4, 1, 1, 2)


        self.riteLayout.addLayout(self.riteGrid)

        self.riteBottom = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.riteLayout.addItem(self.riteBottom)

        self.riteArea.setWidget(self.riteWidget)
        self.pageStack.addWidget(self.riteArea)

        self.wholeLayout.addWidget(self.pageStack)

        self.toldFrame = QFrame(ConferenceDialog)
        self.toldFrame.setObjectName(u"toldFrame")
        self.toldFrame.setProperty(u"look", u"card")
        self.toldLayout = QVBoxLayout(self.toldFrame)
        self.toldLayout.setSpacing(4)
        self.toldLayout.setObjectName(u"toldLayout")
        self.toldLayout.setContentsMargins(12, 8, 12, 8)
        self.seatsLabel = QLabel(self.toldFrame)
        self.seatsLabel.setObjectName(u"seatsLabel")
        self.seatsLabel.setProperty(u"look", u"section")
        self.seatsLabel.setWordWrap(True)

        self.toldLayout.addWidget(self.seatsLabel)

        self.findingsLayout = QVBoxLayout()
        self.findingsLayout.setSpacing(2)
        self.findingsLayout.setObjectName(u"findingsLayout")

        self.toldLayout.addLayout(self.findingsLayout)

        self.problemLabel = QLabel(self.toldFrame)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setProperty(u"look", u"wrong")
        self.problemLabel.setWordWrap(True)

        self.toldLayout.addWidget(self.problemLabel)


        self.wholeLayout.addWidget(self.toldFrame)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(ConferenceDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(ConferenceDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"primary")

        self.footLayout.addWidget(self.saveButton)


        self.wholeLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.startLabel.setBuddy(self.startCombo)
        self.nameLabel0.setBuddy(self.sourceEdit)
        self.nameLabel2.setBuddy(self.ofWhomEdit)
        self.nameLabel3.setBuddy(self.sessionEdit)
        self.nameLabel4.setBuddy(self.nameEdit)
        self.nameLabel5.setBuddy(self.themeEdit)
        self.nameLabel6.setBuddy(self.periodEdit)
        self.nextPeriodLabel.setBuddy(self.nextPeriodEdit)
        self.timeLabel0.setBuddy(self.windowFromEdit)
        self.timeLabel2.setBuddy(self.heldOnEdit)
        self.startsLabel.setBuddy(self.startsEdit)
        self.lengthLabel.setBuddy(self.lengthCombo)
        self.timeLabel3.setBuddy(self.placeEdit)
        self.timeLabel4.setBuddy(self.notesEdit)
        self.sizeLabel0.setBuddy(self.capEdit)
        self.sizeLabel1.setBuddy(self.sizeEdit)
        self.sizeLabel2.setBuddy(self.modelsEdit)
        self.modelsNoun.setBuddy(self.guestsEdit)
        self.sizeLabel3.setBuddy(self.leadersCombo)
        self.sizeLabel4.setBuddy(self.attentionList)
        self.riteLabel0.setBuddy(self.bannerEdit)
        self.riteLabel2.setBuddy(self.exchangeCombo)
        self.riteLabel3.setBuddy(self.bodyCombo)
        self.riteLabel4.setBuddy(self.signerCombo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ConferenceDialog)
    # setupUi

    def retranslateUi(self, ConferenceDialog):
        ConferenceDialog.setWindowTitle(QCoreApplication.translate("ConferenceDialog", u"H\u1ed9i ngh\u1ecb m\u1edbi", None))
        self.startLabel.setText(QCoreApplication.translate("ConferenceDialog", u"B\u1eaft \u0111\u1ea7u t\u1eeb", None))
        self.startHint.setText("")
        self.nameLabel0.setText(QCoreApplication.translate("ConferenceDialog", u"V\u0103n b\u1ea3n chung", None))
        self.sourceEdit.setPlaceholderText(QCoreApplication.translate("ConferenceDialog", u"k\u1ebf ho\u1ea1ch c\u1ee7a ch\u00ednh c\u01a1 quan, khi \u0111\u00e3 c\u00f3 s\u1ed1; ch\u01b0a c\u00f3 th\u00ec \u0111\u1ec3 tr\u1ed1ng", None))
        self.formLabel.setText(QCoreApplication.translate("ConferenceDialog", u"H\u00ecnh th\u1ee9c", None))
        self.formSourceEdit.setPlaceholderText(QCoreApplication.translate("ConferenceDialog", u"theo v\u0103n b\u1ea3n chung", None))
#if QT_CONFIG(accessibility)
        self.formSourceEdit.setAccessibleName(QCoreApplication.translate("ConferenceDialog", u"V\u0103n b\u1ea3n: H\u00ecnh th\u1ee9c", None))
#endif // QT_CONFIG(accessibility)
        self.nameLabel2.setText(QCoreApplication.translate("ConferenceDialog", u"C\u1ee7a", None))
        self.ofWhomEdit.setPlaceholderText(QCoreApplication.translate("ConferenceDialog", u"v\u00ed d\u1ee5: ph\u01b0\u1eddng T\u00e2n L\u1eadp", None))
        self.nameLabel3.setText(QCoreApplication.translate("ConferenceDialog", u"L\u1ea7n th\u1ee9", None))
        self.sessionEdit.setPlaceholderText(QCoreApplication.translate("ConferenceDialog", u"v\u00ed d\u1ee5: l\u1ea7n th\u1ee9 I (2025 - 2030)", None))
        self.sessionSourceEdit.setPlaceholderText(QCoreApplication.translate("ConferenceDialog", u"theo v\u0103n b\u1ea3n chung", None))
#if QT_CONFIG(accessibility)
        self.sessionSourceEdit.setAccessibleName(QCoreApplication.translate("ConferenceDialog", u"V\u0103n b\u1ea3n: L\u1ea7n th\u1ee9", None))
#endif // QT_CONFIG(accessibility)
        self.nameLabel4.setText(QCoreApplication.translate("ConferenceDialog", u"T\u00ean h\u1ed9i ngh\u1ecb", None))
        self.nameLabel5.setText(QCoreApplication.translate("ConferenceDialog", u"Ch\u1ee7 \u0111\u1ec1", None))
        self.themeEdit.setPlaceholderText(QCoreApplication.translate("ConferenceDialog", u"\u0111\u1ec3 tr\u1ed1ng n\u1ebfu k\u1ebf ho\u1ea1ch kh\u00f4ng \u0111\u1eb7t", None))
        self.themeSourceEdit.setPlaceholderText(QCoreApplication.translate("ConferenceDialog", u"theo v\u0103n b\u1ea3n chung", None))
#if QT_CONFIG(accessibility)
        self.themeSourceEdit.setAccessibleName(QCoreApplication.translate("ConferenceDialog", u"V\u0103n b\u1ea3n: Ch\u1ee7 \u0111\u1ec1", None))
#endif // QT_CONFIG(accessibility)
        self.nameLabel6.setText(QCoreApplication.translate("ConferenceDialog", u"\u0110\u00e1nh gi\u00e1 giai \u0111o\u1ea1n", None))
        self.periodEdit.setPlaceholderText(QCoreApplication.translate("ConferenceDialog", u"2020 - 2025", None))
        self.nextPeriodLabel.setText(QCoreApplication.translate("ConferenceDialog", u"ph\u01b0\u01a1ng h\u01b0\u1edbng", None))
        self.nextPeriodEdit.setPlaceholderText(QCoreApplication.translate("ConferenceDialog", u"2025 - 2030", None))
        self.periodSourceEdit.setPlaceholderText(QCoreApplication.translate("ConferenceDialog", u"theo v\u0103n b\u1ea3n chung", None))
#if QT_CONFIG(accessibility)
        self.periodSourceEdit.setAccessibleName(QCoreApplication.translate("ConferenceDialog", u"V\u0103n b\u1ea3n: \u0110\u00e1nh gi\u00e1 giai \u0111o\u1ea1n", None))
#endif // QT_CONFIG(accessibility)
        self.congressCheck.setText(QCoreApplication.translate("ConferenceDialog", u"L\u00e0 \u0111\u1ea1i h\u1ed9i thi \u0111ua y\u00eau n\u01b0\u1edbc", None))
        self.pilotCheck.setText(QCoreApplication.translate("ConferenceDialog", u"H\u1ed9i ngh\u1ecb \u0111i\u1ec3m (xin \u00fd ki\u1ebfn c\u1ea5p tr\u00ean tr\u01b0\u1edbc)", None))
        self.pilotSourceEdit.setPlaceholderText(QCoreApplication.translate("ConferenceDialog", u"theo v\u0103n b\u1ea3n chung", None))
#if QT_CONFIG(accessibility)
        self.pilotSourceEdit.setAccessibleName(QCoreApplication.translate("ConferenceDialog", u"V\u0103n b\u1ea3n: ", None))
#endif // QT_CONFIG(accessibility)
        self.timeLabel0.setText(QCoreApplication.translate("ConferenceDialog", u"\u0110\u01b0\u1ee3c t\u1ed5 ch\u1ee9c t\u1eeb ng\u00e0y", None))
        self.windowFromEdit.setPlaceholderText(QCoreApplication.translate("ConferenceDialog", u"v\u00ed d\u1ee5: 1/8/2026", None))
#if QT_CONFIG(accessibility)
        self.windowCombo.setAccessibleName(QCoreApplication.translate("ConferenceDialog", u"\u0110\u1ebfn", None))
#endif // QT_CONFIG(accessibility)
        self.windowToEdit.setPlaceholderText(QCoreApplication.translate("ConferenceDialog", u"v\u00ed d\u1ee5: 31/8/2026", None))
#if QT_CONFIG(accessibility)
        self.windowToEdit.setAccessibleName(QCoreApplication.translate("ConferenceDialog", u"\u0110\u1ebfn ng\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        self.windowSourceEdit.setPlaceholderText(QCoreApplication.translate("ConferenceDialog", u"theo v\u0103n b\u1ea3n chung", None))
#if QT_CONFIG(accessibility)
        self.windowSourceEdit.setAccessibleName(QCoreApplication.translate("ConferenceDialog", u"V\u0103n b\u1ea3n: \u0110\u01b0\u1ee3c t\u1ed5 ch\u1ee9c t\u1eeb ng\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        self.windowHint.setText("")
        self.timeLabel2.setText(QCoreApplication.translate("ConferenceDialog", u"Ng\u00e0y t\u1ed5 ch\u1ee9c", None))
        self.heldOnEdit.setPlaceholderText(QCoreApplication.translate("ConferenceDialog", u"v\u00ed d\u1ee5: 11/12/2026", None))
        self.startsLabel.setText(QCoreApplication.translate("ConferenceDialog", u"l\u00fac", None))
        self.startsEdit.setPlaceholderText(QCoreApplication.translate("ConferenceDialog", u"7 gi\u1edd 30", None))
        self.lengthLabel.setText(QCoreApplication.translate("ConferenceDialog", u"trong", None))
        self.heldOnSourceEdit.setPlaceholderText(QCoreApplication.translate("ConferenceDialog", u"theo v\u0103n b\u1ea3n chung", None))
#if QT_CONFIG(accessibility)
        self.heldOnSourceEdit.setAccessibleName(QCoreApplication.translate("ConferenceDialog", u"V\u0103n b\u1ea3n: Ng\u00e0y t\u1ed5 ch\u1ee9c", None))
#endif // QT_CONFIG(accessibility)
        self.timeLabel3.setText(QCoreApplication.translate("ConferenceDialog", u"\u0110\u1ecba \u0111i\u1ec3m", None))
        self.placeEdit.setPlaceholderText(QCoreApplication.translate("ConferenceDialog", u"v\u00ed d\u1ee5: H\u1ed9i tr\u01b0\u1eddng UBND ph\u01b0\u1eddng", None))
        self.placeSourceEdit.setPlaceholderText(QCoreApplication.translate("ConferenceDialog", u"theo v\u0103n b\u1ea3n chung", None))
#if QT_CONFIG(accessibility)
        self.placeSourceEdit.setAccessibleName(QCoreApplication.translate("ConferenceDialog", u"V\u0103n b\u1ea3n: \u0110\u1ecba \u0111i\u1ec3m", None))
#endif // QT_CONFIG(accessibility)
        self.timeLabel4.setText(QCoreApplication.translate("ConferenceDialog", u"Ghi ch\u00fa", None))
        self.sizeLabel0.setText(QCoreApplication.translate("ConferenceDialog", u"T\u1ed1i \u0111a", None))
        self.capNoun.setText(QCoreApplication.translate("ConferenceDialog", u"\u0111\u1ea1i bi\u1ec3u", None))
        self.wholeStaffCheck.setText(QCoreApplication.translate("ConferenceDialog", u"To\u00e0n th\u1ec3", None))
        self.capSourceEdit.setPlaceholderText(QCoreApplication.translate("ConferenceDialog", u"theo v\u0103n b\u1ea3n chung", None))
#if QT_CONFIG(accessibility)
        self.capSourceEdit.setAccessibleName(QCoreApplication.translate("ConferenceDialog", u"V\u0103n b\u1ea3n: T\u1ed1i \u0111a", None))
#endif // QT_CONFIG(accessibility)
        self.sizeLabel1.setText(QCoreApplication.translate("ConferenceDialog", u"D\u1ef1 ki\u1ebfn", None))
        self.sizeEdit.setPlaceholderText(QCoreApplication.translate("ConferenceDialog", u"b\u1eb1ng t\u1ed1i \u0111a", None))
        self.sizeNoun.setText(QCoreApplication.translate("ConferenceDialog", u"\u0111\u1ea1i bi\u1ec3u", None))
        self.sizeSourceEdit.setPlaceholderText(QCoreApplication.translate("ConferenceDialog", u"theo v\u0103n b\u1ea3n chung", None))
#if QT_CONFIG(accessibility)
        self.sizeSourceEdit.setAccessibleName(QCoreApplication.translate("ConferenceDialog", u"V\u0103n b\u1ea3n: D\u1ef1 ki\u1ebfn", None))
#endif // QT_CONFIG(accessibility)
        self.sizeLabel2.setText(QCoreApplication.translate("ConferenceDialog", u"\u0110i\u1ec3n h\u00ecnh", None))
        self.modelsNoun.setText(QCoreApplication.translate("ConferenceDialog", u"%,  kh\u00e1ch m\u1eddi", None))
#if QT_CONFIG(accessibility)
        self.guestsEdit.setAccessibleName(QCoreApplication.translate("ConferenceDialog", u"T\u1ef7 l\u1ec7 kh\u00e1ch m\u1eddi", None))
#endif // QT_CONFIG(accessibility)
        self.guestsNoun.setText(QCoreApplication.translate("ConferenceDialog", u"%", None))
        self.aboutCheck.setText(QCoreApplication.translate("ConferenceDialog", u"kho\u1ea3ng", None))
        self.shareSourceEdit.setPlaceholderText(QCoreApplication.translate("ConferenceDialog", u"theo v\u0103n b\u1ea3n chung", None))
#if QT_CONFIG(accessibility)
        self.shareSourceEdit.setAccessibleName(QCoreApplication.translate("ConferenceDialog", u"V\u0103n b\u1ea3n: \u0110i\u1ec3n h\u00ecnh", None))
#endif // QT_CONFIG(accessibility)
        self.sizeLabel3.setText(QCoreApplication.translate("ConferenceDialog", u"L\u00e3nh \u0111\u1ea1o", None))
        self.leadersSourceEdit.setPlaceholderText(QCoreApplication.translate("ConferenceDialog", u"theo v\u0103n b\u1ea3n chung", None))
#if QT_CONFIG(accessibility)
        self.leadersSourceEdit.setAccessibleName(QCoreApplication.translate("ConferenceDialog", u"V\u0103n b\u1ea3n: L\u00e3nh \u0111\u1ea1o", None))
#endif // QT_CONFIG(accessibility)
        self.sizeLabel4.setText(QCoreApplication.translate("ConferenceDialog", u"Ch\u00fa tr\u1ecdng", None))
#if QT_CONFIG(accessibility)
        self.attentionList.setAccessibleName(QCoreApplication.translate("ConferenceDialog", u"Di\u1ec7n ch\u00fa tr\u1ecdng", None))
#endif // QT_CONFIG(accessibility)
        self.attentionSourceEdit.setPlaceholderText(QCoreApplication.translate("ConferenceDialog", u"theo v\u0103n b\u1ea3n chung", None))
#if QT_CONFIG(accessibility)
        self.attentionSourceEdit.setAccessibleName(QCoreApplication.translate("ConferenceDialog", u"V\u0103n b\u1ea3n: Ch\u00fa tr\u1ecdng", None))
#endif // QT_CONFIG(accessibility)
        self.riteLabel0.setText(QCoreApplication.translate("ConferenceDialog", u"Ma-k\u00e9t", None))
        self.bannerEdit.setPlaceholderText(QCoreApplication.translate("ConferenceDialog", u"m\u1ed7i d\u00f2ng m\u1ed9t h\u00e0ng c\u1ee7a ma-k\u00e9t", None))
        self.bannerSourceEdit.setPlaceholderText(QCoreApplication.translate("ConferenceDialog", u"theo v\u0103n b\u1ea3n chung", None))
#if QT_CONFIG(accessibility)
        self.bannerSourceEdit.setAccessibleName(QCoreApplication.translate("ConferenceDialog", u"V\u0103n b\u1ea3n: Ma-k\u00e9t", None))
#endif // QT_CONFIG(accessibility)
        self.riteLabel1.setText(QCoreApplication.translate("ConferenceDialog", u"Trong ch\u01b0\u01a1ng tr\u00ecnh", None))
        self.saluteCheck.setText(QCoreApplication.translate("ConferenceDialog", u"Ch\u00e0o c\u1edd", None))
        self.filmCheck.setText(QCoreApplication.translate("ConferenceDialog", u"Ph\u00f3ng s\u1ef1", None))
        self.speechCheck.setText(QCoreApplication.translate("ConferenceDialog", u"C\u1ea5p tr\u00ean ph\u00e1t bi\u1ec3u", None))
        self.riteSourceEdit.setPlaceholderText(QCoreApplication.translate("ConferenceDialog", u"theo v\u0103n b\u1ea3n chung", None))
#if QT_CONFIG(accessibility)
        self.riteSourceEdit.setAccessibleName(QCoreApplication.translate("ConferenceDialog", u"V\u0103n b\u1ea3n: Trong ch\u01b0\u01a1ng tr\u00ecnh", None))
#endif // QT_CONFIG(accessibility)
        self.riteLabel2.setText(QCoreApplication.translate("ConferenceDialog", u"Giao l\u01b0u", None))
        self.exchangeSourceEdit.setPlaceholderText(QCoreApplication.translate("ConferenceDialog", u"theo v\u0103n b\u1ea3n chung", None))
#if QT_CONFIG(accessibility)
        self.exchangeSourceEdit.setAccessibleName(QCoreApplication.translate("ConferenceDialog", u"V\u0103n b\u1ea3n: Giao l\u01b0u", None))
#endif // QT_CONFIG(accessibility)
        self.riteLabel3.setText(QCoreApplication.translate("ConferenceDialog", u"C\u01a1 quan ban h\u00e0nh", None))
        self.bodySourceEdit.setPlaceholderText(QCoreApplication.translate("ConferenceDialog", u"theo v\u0103n b\u1ea3n chung", None))
#if QT_CONFIG(accessibility)
        self.bodySourceEdit.setAccessibleName(QCoreApplication.translate("ConferenceDialog", u"V\u0103n b\u1ea3n: C\u01a1 quan ban h\u00e0nh", None))
#endif // QT_CONFIG(accessibility)
        self.riteLabel4.setText(QCoreApplication.translate("ConferenceDialog", u"Ng\u01b0\u1eddi k\u00fd", None))
        self.seatsLabel.setText("")
        self.problemLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("ConferenceDialog", u"H\u1ee7y", None))
        self.saveButton.setText(QCoreApplication.translate("ConferenceDialog", u"L\u1eadp h\u1ed9i ngh\u1ecb", None))
    # retranslateUi
