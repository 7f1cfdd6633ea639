# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'budget_step_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout)

class Ui_BudgetStepDialog(object):
    def setupUi(self, BudgetStepDialog):
        if not BudgetStepDialog.objectName():
            BudgetStepDialog.setObjectName(u"BudgetStepDialog")
        BudgetStepDialog.resize(520, 220)
        self.wholeLayout = QVBoxLayout(BudgetStepDialog)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 16, 16, 12)
        self.toldLabel = QLabel(BudgetStepDialog)
        self.toldLabel.setObjectName(u"toldLabel")
        self.toldLabel.setProperty(u"look", u"second")
        self.toldLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.toldLabel)

        self.fieldsLayout = QGridLayout()
        self.fieldsLayout.setObjectName(u"fieldsLayout")
        self.fieldsLayout.setHorizontalSpacing(10)
        self.fieldsLayout.setVerticalSpacing(8)
        self.byLabel = QLabel(BudgetStepDialog)
        self.byLabel.setObjectName(u"byLabel")
        self.byLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.byLabel, 0, 0, 1, 1)

        self.byEdit = QLineEdit(BudgetStepDialog)
        self.byEdit.setObjectName(u"byEdit")

        self.fieldsLayout.addWidget(self.byEdit, 0, 1, 1, 1)

        self.dayLabel = QLabel(BudgetStepDialog)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.dayLabel, 1, 0, 1, 1)

        self.dayEdit = QLineEdit(BudgetStepDialog)
        self.dayEdit.setObjectName(u"dayEdit")
        self.dayEdit.setMaximumSize(QSize(120, 16777215))

        self.fieldsLayout.addWidget(self.dayEdit, 1, 1, 1, 1)

        self.fieldsLayout.setColumnStretch(1, 1)

        self.wholeLayout.addLayout(self.fieldsLayout)

        self.lastSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.wholeLayout.addItem(self.lastSpacer)

        self.problemLabel = QLabel(BudgetStepDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setProperty(u"look", u"wrong")
        self.problemLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.problemLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.countLabel = QLabel(BudgetStepDialog)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setProperty(u"look", u"second")

        self.footLayout.addWidget(self.countLabel)

        self.footSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(BudgetStepDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(BudgetStepDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"primary")

        self.footLayout.addWidget(self.saveButton)


        self.wholeLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.byLabel.setBuddy(self.byEdit)
        self.dayLabel.setBuddy(self.dayEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(BudgetStepDialog)
    # setupUi

    def retranslateUi(self, BudgetStepDialog):
        BudgetStepDialog.setWindowTitle(QCoreApplication.translate("BudgetStepDialog", u"D\u1ef1 to\u00e1n kinh ph\u00ed", None))
        self.toldLabel.setText("")
        self.byLabel.setText(QCoreApplication.translate("BudgetStepDialog", u"C\u01a1 quan:", None))
        self.dayLabel.setText(QCoreApplication.translate("BudgetStepDialog", u"Ng\u00e0y:", None))
        self.dayEdit.setPlaceholderText(QCoreApplication.translate("BudgetStepDialog", u"25/7/2025", None))
        self.problemLabel.setText("")
        self.countLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("BudgetStepDialog", u"H\u1ee7y", None))
        self.saveButton.setText(QCoreApplication.translate("BudgetStepDialog", u"Ghi", None))
    # retranslateUi
