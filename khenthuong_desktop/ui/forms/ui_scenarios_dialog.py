# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'scenarios_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout,
    QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QTableWidget, QVBoxLayout)

class Ui_ScenariosDialog(object):
    def setupUi(self, ScenariosDialog):
        if not ScenariosDialog.objectName():
            ScenariosDialog.setObjectName(u"ScenariosDialog")
        ScenariosDialog.resize(860, 560)
        self.wholeLayout = QVBoxLayout(ScenariosDialog)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 16, 16, 12)
        self.keepLayout = QHBoxLayout()
        self.keepLayout.setSpacing(8)
        self.keepLayout.setObjectName(u"keepLayout")
        self.nameLabel = QLabel(ScenariosDialog)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"look", u"second")

        self.keepLayout.addWidget(self.nameLabel)

        self.nameEdit = QLineEdit(ScenariosDialog)
        self.nameEdit.setObjectName(u"nameEdit")

        self.keepLayout.addWidget(self.nameEdit)

        self.keepButton = QPushButton(ScenariosDialog)
        self.keepButton.setObjectName(u"keepButton")
        self.keepButton.setAutoDefault(False)

        self.keepLayout.addWidget(self.keepButton)


        self.wholeLayout.addLayout(self.keepLayout)

        self.emptyLabel = QLabel(ScenariosDialog)
        self.emptyLabel.setObjectName(u"emptyLabel")
        self.emptyLabel.setProperty(u"look", u"second")
        self.emptyLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.emptyLabel)

        self.compareTable = QTableWidget(ScenariosDialog)
        self.compareTable.setObjectName(u"compareTable")

        self.wholeLayout.addWidget(self.compareTable)

        self.problemLabel = QLabel(ScenariosDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setProperty(u"look", u"wrong")
        self.problemLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.problemLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.whichLabel = QLabel(ScenariosDialog)
        self.whichLabel.setObjectName(u"whichLabel")
        self.whichLabel.setProperty(u"look", u"second")

        self.footLayout.addWidget(self.whichLabel)

        self.whichCombo = QComboBox(ScenariosDialog)
        self.whichCombo.setObjectName(u"whichCombo")

        self.footLayout.addWidget(self.whichCombo)

        self.removeButton = QPushButton(ScenariosDialog)
        self.removeButton.setObjectName(u"removeButton")
        self.removeButton.setAutoDefault(False)

        self.footLayout.addWidget(self.removeButton)

        self.footSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.closeButton = QPushButton(ScenariosDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.footLayout.addWidget(self.closeButton)

        self.restoreButton = QPushButton(ScenariosDialog)
        self.restoreButton.setObjectName(u"restoreButton")
        self.restoreButton.setProperty(u"look", u"primary")
        self.restoreButton.setAutoDefault(False)

        self.footLayout.addWidget(self.restoreButton)


        self.wholeLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.nameEdit)
        self.whichLabel.setBuddy(self.whichCombo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ScenariosDialog)
    # setupUi

    def retranslateUi(self, ScenariosDialog):
        ScenariosDialog.setWindowTitle(QCoreApplication.translate("ScenariosDialog", u"Ph\u01b0\u01a1ng \u00e1n ch\u1ecdn \u0111\u1ea1i bi\u1ec3u", None))
        self.nameLabel.setText(QCoreApplication.translate("ScenariosDialog", u"L\u01b0u danh s\u00e1ch &\u0111ang ch\u1ecdn v\u1edbi t\u00ean", None))
        self.keepButton.setText(QCoreApplication.translate("ScenariosDialog", u"L\u01b0u", None))
        self.emptyLabel.setText("")
#if QT_CONFIG(accessibility)
        self.compareTable.setAccessibleName(QCoreApplication.translate("ScenariosDialog", u"So s\u00e1nh c\u00e1c ph\u01b0\u01a1ng \u00e1n", None))
#endif // QT_CONFIG(accessibility)
        self.problemLabel.setText("")
        self.whichLabel.setText(QCoreApplication.translate("ScenariosDialog", u"&Ph\u01b0\u01a1ng \u00e1n", None))
        self.removeButton.setText(QCoreApplication.translate("ScenariosDialog", u"X\u00f3a ph\u01b0\u01a1ng \u00e1n", None))
        self.closeButton.setText(QCoreApplication.translate("ScenariosDialog", u"\u0110\u00f3ng", None))
        self.restoreButton.setText(QCoreApplication.translate("ScenariosDialog", u"Ch\u1ecdn theo ph\u01b0\u01a1ng \u00e1n", None))
    # retranslateUi
