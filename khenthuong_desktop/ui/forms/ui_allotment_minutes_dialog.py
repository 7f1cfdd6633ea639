# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'allotment_minutes_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_AllotmentMinutesDialog(object):
    def setupUi(self, AllotmentMinutesDialog):
        if not AllotmentMinutesDialog.objectName():
            AllotmentMinutesDialog.setObjectName(u"AllotmentMinutesDialog")
        AllotmentMinutesDialog.resize(520, 360)
        self.wholeLayout = QVBoxLayout(AllotmentMinutesDialog)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 16, 16, 12)
        self.unitLabel = QLabel(AllotmentMinutesDialog)
        self.unitLabel.setObjectName(u"unitLabel")
        self.unitLabel.setProperty(u"look", u"name")
        self.unitLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.unitLabel)

        self.fieldsLayout = QGridLayout()
        self.fieldsLayout.setSpacing(8)
        self.fieldsLayout.setObjectName(u"fieldsLayout")
        self.dayLabel = QLabel(AllotmentMinutesDialog)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.dayLabel, 0, 0, 1, 1)

        self.dayEdit = QLineEdit(AllotmentMinutesDialog)
        self.dayEdit.setObjectName(u"dayEdit")

        self.fieldsLayout.addWidget(self.dayEdit, 0, 1, 1, 1)

        self.presentLabel = QLabel(AllotmentMinutesDialog)
        self.presentLabel.setObjectName(u"presentLabel")
        self.presentLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.presentLabel, 0, 2, 1, 1)

        self.presentEdit = QLineEdit(AllotmentMinutesDialog)
        self.presentEdit.setObjectName(u"presentEdit")

        self.fieldsLayout.addWidget(self.presentEdit, 0, 3, 1, 1)

        self.fieldsLayout.setColumnStretch(1, 1)
        self.fieldsLayout.setColumnStretch(3, 1)

        self.wholeLayout.addLayout(self.fieldsLayout)

        self.filesHeadLayout = QHBoxLayout()
        self.filesHeadLayout.setSpacing(8)
        self.filesHeadLayout.setObjectName(u"filesHeadLayout")
        self.filesLabel = QLabel(AllotmentMinutesDialog)
        self.filesLabel.setObjectName(u"filesLabel")
        self.filesLabel.setProperty(u"look", u"second")

        self.filesHeadLayout.addWidget(self.filesLabel)

        self.filesSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filesHeadLayout.addItem(self.filesSpacer)

        self.chooseButton = QPushButton(AllotmentMinutesDialog)
        self.chooseButton.setObjectName(u"chooseButton")
        self.chooseButton.setAutoDefault(False)

        self.filesHeadLayout.addWidget(self.chooseButton)

        self.openButton = QPushButton(AllotmentMinutesDialog)
        self.openButton.setObjectName(u"openButton")
        self.openButton.setAutoDefault(False)

        self.filesHeadLayout.addWidget(self.openButton)

        self.removeButton = QPushButton(AllotmentMinutesDialog)
        self.removeButton.setObjectName(u"removeButton")
        self.removeButton.setAutoDefault(False)

        self.filesHeadLayout.addWidget(self.removeButton)


        self.wholeLayout.addLayout(self.filesHeadLayout)

        self.filesList = QListWidget(AllotmentMinutesDialog)
        self.filesList.setObjectName(u"filesList")

        self.wholeLayout.addWidget(self.filesList)

        self.problemLabel = QLabel(AllotmentMinutesDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setProperty(u"look", u"wrong")
        self.problemLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.problemLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(AllotmentMinutesDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(AllotmentMinutesDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"primary")

        self.footLayout.addWidget(self.saveButton)


        self.wholeLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.dayLabel.setBuddy(self.dayEdit)
        self.presentLabel.setBuddy(self.presentEdit)
        self.filesLabel.setBuddy(self.filesList)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AllotmentMinutesDialog)
    # setupUi

    def retranslateUi(self, AllotmentMinutesDialog):
        AllotmentMinutesDialog.setWindowTitle(QCoreApplication.translate("AllotmentMinutesDialog", u"Bi\u00ean b\u1ea3n b\u00ecnh x\u00e9t", None))
        self.unitLabel.setText("")
        self.dayLabel.setText(QCoreApplication.translate("AllotmentMinutesDialog", u"Ng\u00e0y b\u00ecnh x\u00e9t", None))
        self.dayEdit.setPlaceholderText(QCoreApplication.translate("AllotmentMinutesDialog", u"v\u00ed d\u1ee5: 10/8/2026", None))
        self.presentLabel.setText(QCoreApplication.translate("AllotmentMinutesDialog", u"S\u1ed1 ng\u01b0\u1eddi d\u1ef1", None))
        self.presentEdit.setPlaceholderText(QCoreApplication.translate("AllotmentMinutesDialog", u"v\u00ed d\u1ee5: 42", None))
        self.filesLabel.setText(QCoreApplication.translate("AllotmentMinutesDialog", u"T\u1ec7p bi\u00ean b\u1ea3n", None))
        self.chooseButton.setText(QCoreApplication.translate("AllotmentMinutesDialog", u"Ch\u1ecdn t\u1ec7p\u2026", None))
        self.openButton.setText(QCoreApplication.translate("AllotmentMinutesDialog", u"M\u1edf", None))
        self.removeButton.setText(QCoreApplication.translate("AllotmentMinutesDialog", u"B\u1ecf t\u1ec7p", None))
#if QT_CONFIG(accessibility)
        self.filesList.setAccessibleName(QCoreApplication.translate("AllotmentMinutesDialog", u"T\u1ec7p bi\u00ean b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.problemLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("AllotmentMinutesDialog", u"H\u1ee7y", None))
        self.saveButton.setText(QCoreApplication.translate("AllotmentMinutesDialog", u"L\u01b0u bi\u00ean b\u1ea3n", None))
    # retranslateUi
