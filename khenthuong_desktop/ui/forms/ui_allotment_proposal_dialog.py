# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'allotment_proposal_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QTableWidget, QVBoxLayout)

class Ui_AllotmentProposalDialog(object):
    def setupUi(self, AllotmentProposalDialog):
        if not AllotmentProposalDialog.objectName():
            AllotmentProposalDialog.setObjectName(u"AllotmentProposalDialog")
        AllotmentProposalDialog.resize(760, 600)
        self.wholeLayout = QVBoxLayout(AllotmentProposalDialog)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 16, 16, 12)
        self.fieldsLayout = QGridLayout()
        self.fieldsLayout.setSpacing(8)
        self.fieldsLayout.setObjectName(u"fieldsLayout")
        self.totalLabel = QLabel(AllotmentProposalDialog)
        self.totalLabel.setObjectName(u"totalLabel")
        self.totalLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.totalLabel, 0, 0, 1, 1)

        self.totalEdit = QLineEdit(AllotmentProposalDialog)
        self.totalEdit.setObjectName(u"totalEdit")

        self.fieldsLayout.addWidget(self.totalEdit, 0, 1, 1, 1)

        self.byLabel = QLabel(AllotmentProposalDialog)
        self.byLabel.setObjectName(u"byLabel")
        self.byLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.byLabel, 0, 2, 1, 1)

        self.byCombo = QComboBox(AllotmentProposalDialog)
        self.byCombo.setObjectName(u"byCombo")

        self.fieldsLayout.addWidget(self.byCombo, 0, 3, 1, 1)

        self.leastLabel = QLabel(AllotmentProposalDialog)
        self.leastLabel.setObjectName(u"leastLabel")
        self.leastLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.leastLabel, 1, 0, 1, 1)

        self.leastEdit = QLineEdit(AllotmentProposalDialog)
        self.leastEdit.setObjectName(u"leastEdit")
        self.leastEdit.setText(u"1")

        self.fieldsLayout.addWidget(self.leastEdit, 1, 1, 1, 1)

        self.methodLabel = QLabel(AllotmentProposalDialog)
        self.methodLabel.setObjectName(u"methodLabel")
        self.methodLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.methodLabel, 1, 2, 1, 1)

        self.methodCombo = QComboBox(AllotmentProposalDialog)
        self.methodCombo.setObjectName(u"methodCombo")

        self.fieldsLayout.addWidget(self.methodCombo, 1, 3, 1, 1)

        self.formerCheck = QCheckBox(AllotmentProposalDialog)
        self.formerCheck.setObjectName(u"formerCheck")

        self.fieldsLayout.addWidget(self.formerCheck, 2, 0, 1, 4)

        self.fieldsLayout.setColumnStretch(1, 1)
        self.fieldsLayout.setColumnStretch(3, 2)

        self.wholeLayout.addLayout(self.fieldsLayout)

        self.hintLabel = QLabel(AllotmentProposalDialog)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"look", u"small")
        self.hintLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.hintLabel)

        self.rowsTable = QTableWidget(AllotmentProposalDialog)
        self.rowsTable.setObjectName(u"rowsTable")

        self.wholeLayout.addWidget(self.rowsTable)

        self.tieLabel = QLabel(AllotmentProposalDialog)
        self.tieLabel.setObjectName(u"tieLabel")
        self.tieLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.tieLabel)

        self.withoutLabel = QLabel(AllotmentProposalDialog)
        self.withoutLabel.setObjectName(u"withoutLabel")
        self.withoutLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.withoutLabel)

        self.problemLabel = QLabel(AllotmentProposalDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setProperty(u"look", u"wrong")
        self.problemLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.problemLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.sumLabel = QLabel(AllotmentProposalDialog)
        self.sumLabel.setObjectName(u"sumLabel")
        self.sumLabel.setProperty(u"look", u"second")

        self.footLayout.addWidget(self.sumLabel)

        self.footSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(AllotmentProposalDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.footLayout.addWidget(self.cancelButton)

        self.takeButton = QPushButton(AllotmentProposalDialog)
        self.takeButton.setObjectName(u"takeButton")
        self.takeButton.setProperty(u"look", u"primary")

        self.footLayout.addWidget(self.takeButton)


        self.wholeLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.totalLabel.setBuddy(self.totalEdit)
        self.byLabel.setBuddy(self.byCombo)
        self.leastLabel.setBuddy(self.leastEdit)
        self.methodLabel.setBuddy(self.methodCombo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AllotmentProposalDialog)
    # setupUi

    def retranslateUi(self, AllotmentProposalDialog):
        AllotmentProposalDialog.setWindowTitle(QCoreApplication.translate("AllotmentProposalDialog", u"\u0110\u1ec1 xu\u1ea5t s\u1ed1 l\u01b0\u1ee3ng \u0111\u1ea1i bi\u1ec3u", None))
        self.totalLabel.setText(QCoreApplication.translate("AllotmentProposalDialog", u"T\u1ed5ng s\u1ed1", None))
        self.byLabel.setText(QCoreApplication.translate("AllotmentProposalDialog", u"Chia theo", None))
        self.leastLabel.setText(QCoreApplication.translate("AllotmentProposalDialog", u"\u00cdt nh\u1ea5t m\u1ed7i \u0111\u01a1n v\u1ecb", None))
        self.methodLabel.setText(QCoreApplication.translate("AllotmentProposalDialog", u"C\u00e1ch chia", None))
        self.formerCheck.setText(QCoreApplication.translate("AllotmentProposalDialog", u"\u0110\u01a1n v\u1ecb m\u1edbi nh\u1eadp t\u1eeb nhi\u1ec1u \u0111\u01a1n v\u1ecb c\u0169: \u00edt nh\u1ea5t m\u1ed7i \u0111\u01a1n v\u1ecb c\u0169 m\u1ed9t \u0111\u1ea1i bi\u1ec3u", None))
        self.hintLabel.setText("")
#if QT_CONFIG(accessibility)
        self.rowsTable.setAccessibleName(QCoreApplication.translate("AllotmentProposalDialog", u"S\u1ed1 \u0111\u1ec1 xu\u1ea5t cho t\u1eebng \u0111\u01a1n v\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.tieLabel.setText("")
        self.withoutLabel.setText("")
        self.problemLabel.setText("")
        self.sumLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("AllotmentProposalDialog", u"H\u1ee7y", None))
        self.takeButton.setText(QCoreApplication.translate("AllotmentProposalDialog", u"L\u1ea5y s\u1ed1 \u0111\u1ec1 xu\u1ea5t", None))
    # retranslateUi
