# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'speakers_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QHBoxLayout, QLabel,
    QLineEdit, QListWidget, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_SpeakersDialog(object):
    def setupUi(self, SpeakersDialog):
        if not SpeakersDialog.objectName():
            SpeakersDialog.setObjectName(u"SpeakersDialog")
        SpeakersDialog.resize(620, 520)
        self.wholeLayout = QVBoxLayout(SpeakersDialog)
        self.wholeLayout.setSpacing(8)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.searchLayout = QHBoxLayout()
        self.searchLayout.setSpacing(8)
        self.searchLayout.setObjectName(u"searchLayout")
        self.searchLabel = QLabel(SpeakersDialog)
        self.searchLabel.setObjectName(u"searchLabel")

        self.searchLayout.addWidget(self.searchLabel)

        self.searchEdit = QLineEdit(SpeakersDialog)
        self.searchEdit.setObjectName(u"searchEdit")

        self.searchLayout.addWidget(self.searchEdit)

        self.minutesLabel = QLabel(SpeakersDialog)
        self.minutesLabel.setObjectName(u"minutesLabel")

        self.searchLayout.addWidget(self.minutesLabel)

        self.minutesEdit = QLineEdit(SpeakersDialog)
        self.minutesEdit.setObjectName(u"minutesEdit")
        self.minutesEdit.setMaximumSize(QSize(56, 16777215))

        self.searchLayout.addWidget(self.minutesEdit)


        self.wholeLayout.addLayout(self.searchLayout)

        self.peopleList = QListWidget(SpeakersDialog)
        self.peopleList.setObjectName(u"peopleList")

        self.wholeLayout.addWidget(self.peopleList)

        self.problemLabel = QLabel(SpeakersDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setText(u"")
        self.problemLabel.setWordWrap(True)
        self.problemLabel.setProperty(u"look", u"wrong")

        self.wholeLayout.addWidget(self.problemLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.countLabel = QLabel(SpeakersDialog)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setText(u"")
        self.countLabel.setProperty(u"look", u"second")

        self.footLayout.addWidget(self.countLabel)

        self.footSpacer = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(SpeakersDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(SpeakersDialog)
        self.saveButton.setObjectName(u"saveButton")

        self.footLayout.addWidget(self.saveButton)


        self.wholeLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.searchLabel.setBuddy(self.searchEdit)
        self.minutesLabel.setBuddy(self.minutesEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.searchEdit, self.minutesEdit)
        QWidget.setTabOrder(self.minutesEdit, self.peopleList)
        QWidget.setTabOrder(self.peopleList, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(SpeakersDialog)

        self.saveButton.setDefault(True)

    # setupUi

    def retranslateUi(self, SpeakersDialog):
        SpeakersDialog.setWindowTitle(QCoreApplication.translate("SpeakersDialog", u"Th\u00eam ng\u01b0\u1eddi tham lu\u1eadn", None))
        self.searchLabel.setText(QCoreApplication.translate("SpeakersDialog", u"&T\u00ecm", None))
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("SpeakersDialog", u"T\u00ean, \u0111\u01a1n v\u1ecb", None))
        self.minutesLabel.setText(QCoreApplication.translate("SpeakersDialog", u"&S\u1ed1 ph\u00fat m\u1ed7i b\u00e0i", None))
#if QT_CONFIG(accessibility)
        self.peopleList.setAccessibleName(QCoreApplication.translate("SpeakersDialog", u"\u0110\u1ea1i bi\u1ec3u", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("SpeakersDialog", u"H\u1ee7y", None))
        self.saveButton.setText(QCoreApplication.translate("SpeakersDialog", u"Th\u00eam", None))
    # retranslateUi
