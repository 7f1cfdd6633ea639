# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'text_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtWidgets import (QDialogButtonBox,
    QTextBrowser, QVBoxLayout)

class Ui_TextDialog(object):
    def setupUi(self, TextDialog):
        if not TextDialog.objectName():
            TextDialog.setObjectName(u"TextDialog")
        TextDialog.resize(720, 560)
        self.wholeLayout = QVBoxLayout(TextDialog)
        self.wholeLayout.setSpacing(12)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 16, 16, 12)
        self.textBrowser = QTextBrowser(TextDialog)
        self.textBrowser.setObjectName(u"textBrowser")
        self.textBrowser.setOpenLinks(False)

        self.wholeLayout.addWidget(self.textBrowser)

        self.buttonBox = QDialogButtonBox(TextDialog)
        self.buttonBox.setObjectName(u"buttonBox")
        self.buttonBox.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.wholeLayout.addWidget(self.buttonBox)


        self.retranslateUi(TextDialog)
    # setupUi

    def retranslateUi(self, TextDialog):
        pass
    # retranslateUi
