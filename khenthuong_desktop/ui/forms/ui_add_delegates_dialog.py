# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'add_delegates_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout)

class Ui_AddDelegatesDialog(object):
    def setupUi(self, AddDelegatesDialog):
        if not AddDelegatesDialog.objectName():
            AddDelegatesDialog.setObjectName(u"AddDelegatesDialog")
        AddDelegatesDialog.resize(960, 620)
        self.wholeLayout = QVBoxLayout(AddDelegatesDialog)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 16, 16, 12)
        self.introLabel = QLabel(AddDelegatesDialog)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setProperty(u"look", u"second")
        self.introLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.introLabel)

        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(8)
        self.headLayout.setObjectName(u"headLayout")
        self.listsLayout = QHBoxLayout()
        self.listsLayout.setSpacing(6)
        self.listsLayout.setObjectName(u"listsLayout")

        self.headLayout.addLayout(self.listsLayout)

        self.headSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headLayout.addItem(self.headSpacer)

        self.kindLabel = QLabel(AddDelegatesDialog)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setProperty(u"look", u"second")

        self.headLayout.addWidget(self.kindLabel)

        self.kindCombo = QComboBox(AddDelegatesDialog)
        self.kindCombo.setObjectName(u"kindCombo")

        self.headLayout.addWidget(self.kindCombo)


        self.wholeLayout.addLayout(self.headLayout)

        self.listLayout = QVBoxLayout()
        self.listLayout.setSpacing(0)
        self.listLayout.setObjectName(u"listLayout")

        self.wholeLayout.addLayout(self.listLayout)

        self.problemLabel = QLabel(AddDelegatesDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setProperty(u"look", u"wrong")
        self.problemLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.problemLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.countLabel = QLabel(AddDelegatesDialog)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setProperty(u"look", u"second")

        self.footLayout.addWidget(self.countLabel)

        self.footSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(AddDelegatesDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.footLayout.addWidget(self.cancelButton)

        self.addButton = QPushButton(AddDelegatesDialog)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"look", u"primary")
        self.addButton.setAutoDefault(False)

        self.footLayout.addWidget(self.addButton)


        self.wholeLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.kindLabel.setBuddy(self.kindCombo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AddDelegatesDialog)
    # setupUi

    def retranslateUi(self, AddDelegatesDialog):
        AddDelegatesDialog.setWindowTitle(QCoreApplication.translate("AddDelegatesDialog", u"Th\u00eam \u0111\u1ea1i bi\u1ec3u t\u1eeb danh s\u00e1ch \u0111\u1ed1i t\u01b0\u1ee3ng", None))
        self.introLabel.setText("")
        self.kindLabel.setText(QCoreApplication.translate("AddDelegatesDialog", u"&D\u1ef1 v\u1edbi t\u01b0 c\u00e1ch", None))
        self.problemLabel.setText("")
        self.countLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("AddDelegatesDialog", u"H\u1ee7y", None))
        self.addButton.setText(QCoreApplication.translate("AddDelegatesDialog", u"Th\u00eam \u0111\u1ea1i bi\u1ec3u", None))
    # retranslateUi
