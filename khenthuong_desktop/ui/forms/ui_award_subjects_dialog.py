# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'award_subjects_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout)

class Ui_AwardSubjectsDialog(object):
    def setupUi(self, AwardSubjectsDialog):
        if not AwardSubjectsDialog.objectName():
            AwardSubjectsDialog.setObjectName(u"AwardSubjectsDialog")
        AwardSubjectsDialog.resize(820, 560)
        self.wholeLayout = QVBoxLayout(AwardSubjectsDialog)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 16, 16, 12)
        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(8)
        self.headLayout.setObjectName(u"headLayout")
        self.listsLayout = QHBoxLayout()
        self.listsLayout.setSpacing(6)
        self.listsLayout.setObjectName(u"listsLayout")

        self.headLayout.addLayout(self.listsLayout)

        self.headSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headLayout.addItem(self.headSpacer)

        self.awardLabel = QLabel(AwardSubjectsDialog)
        self.awardLabel.setObjectName(u"awardLabel")
        self.awardLabel.setProperty(u"look", u"second")

        self.headLayout.addWidget(self.awardLabel)

        self.awardCombo = QComboBox(AwardSubjectsDialog)
        self.awardCombo.setObjectName(u"awardCombo")

        self.headLayout.addWidget(self.awardCombo)


        self.wholeLayout.addLayout(self.headLayout)

        self.listLayout = QVBoxLayout()
        self.listLayout.setSpacing(0)
        self.listLayout.setObjectName(u"listLayout")

        self.wholeLayout.addLayout(self.listLayout)

        self.problemLabel = QLabel(AwardSubjectsDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setProperty(u"look", u"wrong")
        self.problemLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.problemLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.countLabel = QLabel(AwardSubjectsDialog)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setProperty(u"look", u"second")

        self.footLayout.addWidget(self.countLabel)

        self.footSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(AwardSubjectsDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(AwardSubjectsDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"primary")

        self.footLayout.addWidget(self.saveButton)


        self.wholeLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.awardLabel.setBuddy(self.awardCombo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AwardSubjectsDialog)
    # setupUi

    def retranslateUi(self, AwardSubjectsDialog):
        AwardSubjectsDialog.setWindowTitle(QCoreApplication.translate("AwardSubjectsDialog", u"Th\u00eam ng\u01b0\u1eddi, t\u1eadp th\u1ec3 \u0111\u01b0\u1ee3c khen", None))
        self.awardLabel.setText(QCoreApplication.translate("AwardSubjectsDialog", u"&\u0110\u01b0\u1ee3c t\u1eb7ng", None))
        self.problemLabel.setText("")
        self.countLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("AwardSubjectsDialog", u"H\u1ee7y", None))
        self.saveButton.setText(QCoreApplication.translate("AwardSubjectsDialog", u"Th\u00eam", None))
    # retranslateUi
