# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'agreement_step_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QComboBox, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_AgreementStepDialog(object):
    def setupUi(self, AgreementStepDialog):
        if not AgreementStepDialog.objectName():
            AgreementStepDialog.setObjectName(u"AgreementStepDialog")
        AgreementStepDialog.resize(560, 320)
        self.wholeLayout = QVBoxLayout(AgreementStepDialog)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 16, 16, 12)
        self.fieldsLayout = QGridLayout()
        self.fieldsLayout.setObjectName(u"fieldsLayout")
        self.fieldsLayout.setHorizontalSpacing(10)
        self.fieldsLayout.setVerticalSpacing(8)
        self.actorLabel = QLabel(AgreementStepDialog)
        self.actorLabel.setObjectName(u"actorLabel")
        self.actorLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.actorLabel, 0, 0, 1, 1)

        self.actorLayout = QHBoxLayout()
        self.actorLayout.setObjectName(u"actorLayout")

        self.fieldsLayout.addLayout(self.actorLayout, 0, 1, 1, 1)

        self.actionLabel = QLabel(AgreementStepDialog)
        self.actionLabel.setObjectName(u"actionLabel")
        self.actionLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.actionLabel, 1, 0, 1, 1)

        self.actionLayout = QHBoxLayout()
        self.actionLayout.setObjectName(u"actionLayout")

        self.fieldsLayout.addLayout(self.actionLayout, 1, 1, 1, 1)

        self.paperLabel = QLabel(AgreementStepDialog)
        self.paperLabel.setObjectName(u"paperLabel")
        self.paperLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.paperLabel, 2, 0, 1, 1)

        self.paperLayout = QHBoxLayout()
        self.paperLayout.setObjectName(u"paperLayout")

        self.fieldsLayout.addLayout(self.paperLayout, 2, 1, 1, 1)

        self.outcomeLabel = QLabel(AgreementStepDialog)
        self.outcomeLabel.setObjectName(u"outcomeLabel")
        self.outcomeLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.outcomeLabel, 3, 0, 1, 1)

        self.outcomeLayout = QHBoxLayout()
        self.outcomeLayout.setSpacing(8)
        self.outcomeLayout.setObjectName(u"outcomeLayout")
        self.outcomeCombo = QComboBox(AgreementStepDialog)
        self.outcomeCombo.setObjectName(u"outcomeCombo")

        self.outcomeLayout.addWidget(self.outcomeCombo)

        self.dayLabel = QLabel(AgreementStepDialog)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setProperty(u"look", u"second")

        self.outcomeLayout.addWidget(self.dayLabel)

        self.dayEdit = QLineEdit(AgreementStepDialog)
        self.dayEdit.setObjectName(u"dayEdit")
        self.dayEdit.setMaximumSize(QSize(110, 16777215))

        self.outcomeLayout.addWidget(self.dayEdit)

        self.outcomeLayoutSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.outcomeLayout.addItem(self.outcomeLayoutSpacer)


        self.fieldsLayout.addLayout(self.outcomeLayout, 3, 1, 1, 1)

        self.numberLabel = QLabel(AgreementStepDialog)
        self.numberLabel.setObjectName(u"numberLabel")
        self.numberLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.numberLabel, 4, 0, 1, 1)

        self.numberLayout = QHBoxLayout()
        self.numberLayout.setSpacing(8)
        self.numberLayout.setObjectName(u"numberLayout")
        self.numberEdit = QLineEdit(AgreementStepDialog)
        self.numberEdit.setObjectName(u"numberEdit")
        self.numberEdit.setMaximumSize(QSize(90, 16777215))

        self.numberLayout.addWidget(self.numberEdit)

        self.numberHint = QLabel(AgreementStepDialog)
        self.numberHint.setObjectName(u"numberHint")
        self.numberHint.setProperty(u"look", u"small")

        self.numberLayout.addWidget(self.numberHint)

        self.numberLayoutSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.numberLayout.addItem(self.numberLayoutSpacer)


        self.fieldsLayout.addLayout(self.numberLayout, 4, 1, 1, 1)

        self.notesLabel = QLabel(AgreementStepDialog)
        self.notesLabel.setObjectName(u"notesLabel")
        self.notesLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.notesLabel, 5, 0, 1, 1)

        self.notesEdit = QLineEdit(AgreementStepDialog)
        self.notesEdit.setObjectName(u"notesEdit")

        self.fieldsLayout.addWidget(self.notesEdit, 5, 1, 1, 1)

        self.fieldsLayout.setColumnStretch(1, 1)

        self.wholeLayout.addLayout(self.fieldsLayout)

        self.lastSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.wholeLayout.addItem(self.lastSpacer)

        self.problemLabel = QLabel(AgreementStepDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setProperty(u"look", u"wrong")
        self.problemLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.problemLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(AgreementStepDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(AgreementStepDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"primary")

        self.footLayout.addWidget(self.saveButton)


        self.wholeLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.outcomeLabel.setBuddy(self.outcomeCombo)
        self.dayLabel.setBuddy(self.dayEdit)
        self.numberLabel.setBuddy(self.numberEdit)
        self.notesLabel.setBuddy(self.notesEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AgreementStepDialog)
    # setupUi

    def retranslateUi(self, AgreementStepDialog):
        AgreementStepDialog.setWindowTitle(QCoreApplication.translate("AgreementStepDialog", u"B\u01b0\u1edbc th\u1ed1ng nh\u1ea5t", None))
        self.actorLabel.setText(QCoreApplication.translate("AgreementStepDialog", u"Ai", None))
        self.actionLabel.setText(QCoreApplication.translate("AgreementStepDialog", u"Vi\u1ec7c", None))
        self.paperLabel.setText(QCoreApplication.translate("AgreementStepDialog", u"V\u0103n b\u1ea3n", None))
        self.outcomeLabel.setText(QCoreApplication.translate("AgreementStepDialog", u"K\u1ebft qu\u1ea3", None))
        self.dayLabel.setText(QCoreApplication.translate("AgreementStepDialog", u"ng\u00e0y", None))
        self.dayEdit.setPlaceholderText(QCoreApplication.translate("AgreementStepDialog", u"20/11/2026", None))
        self.numberLabel.setText(QCoreApplication.translate("AgreementStepDialog", u"S\u1ed1 \u0111\u1ea1i bi\u1ec3u", None))
        self.numberHint.setText(QCoreApplication.translate("AgreementStepDialog", u"ghi khi v\u0103n b\u1ea3n n\u00f3i s\u1ed1 \u0111\u00e3 th\u1ed1ng nh\u1ea5t", None))
        self.notesLabel.setText(QCoreApplication.translate("AgreementStepDialog", u"Ghi ch\u00fa", None))
        self.problemLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("AgreementStepDialog", u"H\u1ee7y", None))
        self.saveButton.setText(QCoreApplication.translate("AgreementStepDialog", u"L\u01b0u", None))
    # retranslateUi
