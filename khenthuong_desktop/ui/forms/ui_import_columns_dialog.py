# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_columns_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QTableWidget, QVBoxLayout)

class Ui_ImportColumnsDialog(object):
    def setupUi(self, ImportColumnsDialog):
        if not ImportColumnsDialog.objectName():
            ImportColumnsDialog.setObjectName(u"ImportColumnsDialog")
        ImportColumnsDialog.resize(920, 560)
        self.wholeLayout = QVBoxLayout(ImportColumnsDialog)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 16, 16, 12)
        self.tableChoiceLayout = QHBoxLayout()
        self.tableChoiceLayout.setSpacing(8)
        self.tableChoiceLayout.setObjectName(u"tableChoiceLayout")
        self.tableLabel = QLabel(ImportColumnsDialog)
        self.tableLabel.setObjectName(u"tableLabel")
        self.tableLabel.setProperty(u"look", u"second")

        self.tableChoiceLayout.addWidget(self.tableLabel)

        self.tableCombo = QComboBox(ImportColumnsDialog)
        self.tableCombo.setObjectName(u"tableCombo")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.tableCombo.sizePolicy().hasHeightForWidth())
        self.tableCombo.setSizePolicy(sizePolicy)

        self.tableChoiceLayout.addWidget(self.tableCombo)


        self.wholeLayout.addLayout(self.tableChoiceLayout)

        self.columnsTable = QTableWidget(ImportColumnsDialog)
        self.columnsTable.setObjectName(u"columnsTable")
        self.columnsTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.columnsTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.columnsTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.columnsTable.setTabKeyNavigation(False)
        self.columnsTable.setWordWrap(True)

        self.wholeLayout.addWidget(self.columnsTable)

        self.rememberLabel = QLabel(ImportColumnsDialog)
        self.rememberLabel.setObjectName(u"rememberLabel")
        self.rememberLabel.setProperty(u"look", u"small")
        self.rememberLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.rememberLabel)

        self.problemLabel = QLabel(ImportColumnsDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setProperty(u"look", u"wrong")
        self.problemLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.problemLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.revealButton = QPushButton(ImportColumnsDialog)
        self.revealButton.setObjectName(u"revealButton")
        self.revealButton.setCheckable(True)
        self.revealButton.setAutoDefault(False)

        self.footLayout.addWidget(self.revealButton)

        self.footSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(ImportColumnsDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.footLayout.addWidget(self.cancelButton)

        self.applyButton = QPushButton(ImportColumnsDialog)
        self.applyButton.setObjectName(u"applyButton")
        self.applyButton.setProperty(u"look", u"primary")

        self.footLayout.addWidget(self.applyButton)


        self.wholeLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.tableLabel.setBuddy(self.tableCombo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ImportColumnsDialog)
    # setupUi

    def retranslateUi(self, ImportColumnsDialog):
        ImportColumnsDialog.setWindowTitle(QCoreApplication.translate("ImportColumnsDialog", u"C\u1ed9t trong t\u1ec7p v\u00e0 ngh\u0129a c\u1ee7a ch\u00fang", None))
        self.tableLabel.setText(QCoreApplication.translate("ImportColumnsDialog", u"&B\u1ea3ng", None))
        self.rememberLabel.setText(QCoreApplication.translate("ImportColumnsDialog", u"Nh\u1eefng g\u00ec ch\u1ecdn \u1edf \u0111\u00e2y \u0111\u01b0\u1ee3c nh\u1edb cho \u0111\u01a1n v\u1ecb n\u00e0y v\u00e0 cho m\u1eabu b\u1ea3ng n\u00e0y.", None))
        self.problemLabel.setText("")
        self.revealButton.setText(QCoreApplication.translate("ImportColumnsDialog", u"Hi\u1ec7n", None))
        self.cancelButton.setText(QCoreApplication.translate("ImportColumnsDialog", u"H\u1ee7y", None))
        self.applyButton.setText(QCoreApplication.translate("ImportColumnsDialog", u"\u0110\u1ecdc l\u1ea1i theo c\u00e1c c\u1ed9t n\u00e0y", None))
    # retranslateUi
