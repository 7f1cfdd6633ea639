# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'stick_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout,
    QLabel, QLineEdit, QListWidget, QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_StickDialog(object):
    def setupUi(self, StickDialog):
        if not StickDialog.objectName():
            StickDialog.setObjectName(u"StickDialog")
        StickDialog.resize(520, 400)
        self.wholeLayout = QVBoxLayout(StickDialog)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 14, 16, 12)
        self.topLayout = QHBoxLayout()
        self.topLayout.setSpacing(8)
        self.topLayout.setObjectName(u"topLayout")
        self.topLayout.setContentsMargins(0, 0, 0, 0)
        self.sticksLabel = QLabel(StickDialog)
        self.sticksLabel.setObjectName(u"sticksLabel")
        self.sticksLabel.setProperty(u"look", u"section")

        self.topLayout.addWidget(self.sticksLabel)

        self.topSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.topLayout.addItem(self.topSpacer)

        self.againButton = QPushButton(StickDialog)
        self.againButton.setObjectName(u"againButton")
        self.againButton.setAutoDefault(False)
        self.againButton.setProperty(u"look", u"link")

        self.topLayout.addWidget(self.againButton)


        self.wholeLayout.addLayout(self.topLayout)

        self.sticksList = QListWidget(StickDialog)
        self.sticksList.setObjectName(u"sticksList")
        self.sticksList.setUniformItemSizes(True)

        self.wholeLayout.addWidget(self.sticksList)

        self.noStickLabel = QLabel(StickDialog)
        self.noStickLabel.setObjectName(u"noStickLabel")
        self.noStickLabel.setProperty(u"look", u"second")
        self.noStickLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.noStickLabel)

        self.nameLayout = QHBoxLayout()
        self.nameLayout.setSpacing(8)
        self.nameLayout.setObjectName(u"nameLayout")
        self.nameLayout.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(StickDialog)
        self.nameLabel.setObjectName(u"nameLabel")

        self.nameLayout.addWidget(self.nameLabel)

        self.nameEdit = QLineEdit(StickDialog)
        self.nameEdit.setObjectName(u"nameEdit")

        self.nameLayout.addWidget(self.nameEdit)

        self.formatCombo = QComboBox(StickDialog)
        self.formatCombo.setObjectName(u"formatCombo")

        self.nameLayout.addWidget(self.formatCombo)

        self.nameLayout.setStretch(1, 1)

        self.wholeLayout.addLayout(self.nameLayout)

        self.workBar = QProgressBar(StickDialog)
        self.workBar.setObjectName(u"workBar")
        self.workBar.setMaximumSize(QSize(16777215, 8))
        self.workBar.setTextVisible(False)

        self.wholeLayout.addWidget(self.workBar)

        self.resultLabel = QLabel(StickDialog)
        self.resultLabel.setObjectName(u"resultLabel")
        self.resultLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.resultLabel)

        self.buttonLayout = QHBoxLayout()
        self.buttonLayout.setSpacing(8)
        self.buttonLayout.setObjectName(u"buttonLayout")
        self.buttonLayout.setContentsMargins(0, 0, 0, 0)
        self.folderButton = QPushButton(StickDialog)
        self.folderButton.setObjectName(u"folderButton")
        self.folderButton.setAutoDefault(False)

        self.buttonLayout.addWidget(self.folderButton)

        self.buttonSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonLayout.addItem(self.buttonSpacer)

        self.writeButton = QPushButton(StickDialog)
        self.writeButton.setObjectName(u"writeButton")
        self.writeButton.setAutoDefault(True)
        self.writeButton.setProperty(u"look", u"primary")

        self.buttonLayout.addWidget(self.writeButton)

        self.closeButton = QPushButton(StickDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.buttonLayout.addWidget(self.closeButton)


        self.wholeLayout.addLayout(self.buttonLayout)

        self.wholeLayout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.sticksLabel.setBuddy(self.sticksList)
        self.nameLabel.setBuddy(self.nameEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.sticksList, self.againButton)
        QWidget.setTabOrder(self.againButton, self.nameEdit)
        QWidget.setTabOrder(self.nameEdit, self.formatCombo)
        QWidget.setTabOrder(self.formatCombo, self.folderButton)
        QWidget.setTabOrder(self.folderButton, self.writeButton)
        QWidget.setTabOrder(self.writeButton, self.closeButton)

        self.retranslateUi(StickDialog)

        self.writeButton.setDefault(True)

    # setupUi

    def retranslateUi(self, StickDialog):
        StickDialog.setWindowTitle(QCoreApplication.translate("StickDialog", u"Ghi ra USB", None))
        self.sticksLabel.setText(QCoreApplication.translate("StickDialog", u"&USB, th\u1ebb nh\u1edb \u0111ang c\u1eafm", None))
        self.againButton.setText(QCoreApplication.translate("StickDialog", u"&T\u00ecm l\u1ea1i", None))
#if QT_CONFIG(accessibility)
        self.sticksList.setAccessibleName(QCoreApplication.translate("StickDialog", u"USB, th\u1ebb nh\u1edb \u0111ang c\u1eafm", None))
#endif // QT_CONFIG(accessibility)
        self.noStickLabel.setText("")
        self.nameLabel.setText(QCoreApplication.translate("StickDialog", u"T\u00ean &t\u1ec7p", None))
#if QT_CONFIG(accessibility)
        self.nameEdit.setAccessibleName(QCoreApplication.translate("StickDialog", u"T\u00ean t\u1ec7p", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.formatCombo.setAccessibleName(QCoreApplication.translate("StickDialog", u"Lo\u1ea1i t\u1ec7p", None))
#endif // QT_CONFIG(accessibility)
        self.resultLabel.setText("")
        self.folderButton.setText(QCoreApplication.translate("StickDialog", u"Th\u01b0 &m\u1ee5c kh\u00e1c\u2026", None))
        self.writeButton.setText(QCoreApplication.translate("StickDialog", u"&Ghi", None))
        self.closeButton.setText(QCoreApplication.translate("StickDialog", u"\u0110\u00f3ng", None))
    # retranslateUi
