# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'print_list_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QCheckBox, QComboBox,
    QHBoxLayout, QLabel, QLineEdit,
    QListWidget, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_PrintListDialog(object):
    def setupUi(self, PrintListDialog):
        if not PrintListDialog.objectName():
            PrintListDialog.setObjectName(u"PrintListDialog")
        PrintListDialog.resize(840, 600)
        self.wholeLayout = QVBoxLayout(PrintListDialog)
        self.wholeLayout.setSpacing(12)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 14, 16, 12)
        self.rowsLabel = QLabel(PrintListDialog)
        self.rowsLabel.setObjectName(u"rowsLabel")
        self.rowsLabel.setProperty(u"look", u"second")

        self.wholeLayout.addWidget(self.rowsLabel)

        self.redLine = QWidget(PrintListDialog)
        self.redLine.setObjectName(u"redLine")
        self.redLayout = QHBoxLayout(self.redLine)
        self.redLayout.setSpacing(8)
        self.redLayout.setObjectName(u"redLayout")
        self.redLayout.setContentsMargins(0, 0, 0, 0)
        self.redLabel = QLabel(self.redLine)
        self.redLabel.setObjectName(u"redLabel")
        self.redLabel.setProperty(u"look", u"wrong")

        self.redLayout.addWidget(self.redLabel)

        self.redButton = QPushButton(self.redLine)
        self.redButton.setObjectName(u"redButton")
        self.redButton.setAutoDefault(False)
        self.redButton.setProperty(u"look", u"link")

        self.redLayout.addWidget(self.redButton)

        self.redSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.redLayout.addItem(self.redSpacer)

        self.redLayout.setStretch(2, 1)

        self.wholeLayout.addWidget(self.redLine)

        self.bodyBothLayout = QHBoxLayout()
        self.bodyBothLayout.setSpacing(24)
        self.bodyBothLayout.setObjectName(u"bodyBothLayout")
        self.bodyBothLayout.setContentsMargins(0, 0, 0, 0)
        self.chooseLayout = QVBoxLayout()
        self.chooseLayout.setSpacing(8)
        self.chooseLayout.setObjectName(u"chooseLayout")
        self.chooseLayout.setContentsMargins(0, 0, 0, 0)
        self.presetLabel = QLabel(PrintListDialog)
        self.presetLabel.setObjectName(u"presetLabel")
        self.presetLabel.setProperty(u"look", u"section")

        self.chooseLayout.addWidget(self.presetLabel)

        self.presetsPlace = QWidget(PrintListDialog)
        self.presetsPlace.setObjectName(u"presetsPlace")
        self.presetsLayout = QHBoxLayout(self.presetsPlace)
        self.presetsLayout.setSpacing(6)
        self.presetsLayout.setObjectName(u"presetsLayout")
        self.presetsLayout.setContentsMargins(0, 0, 0, 0)

        self.chooseLayout.addWidget(self.presetsPlace)

        self.columnsLabel = QLabel(PrintListDialog)
        self.columnsLabel.setObjectName(u"columnsLabel")
        self.columnsLabel.setProperty(u"look", u"section")

        self.chooseLayout.addWidget(self.columnsLabel)

        self.columnsLayout = QHBoxLayout()
        self.columnsLayout.setSpacing(8)
        self.columnsLayout.setObjectName(u"columnsLayout")
        self.columnsLayout.setContentsMargins(0, 0, 0, 0)
        self.columnsList = QListWidget(PrintListDialog)
        self.columnsList.setObjectName(u"columnsList")
        self.columnsList.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.columnsList.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.columnsList.setUniformItemSizes(True)

        self.columnsLayout.addWidget(self.columnsList)

        self.moveLayout = QVBoxLayout()
        self.moveLayout.setSpacing(8)
        self.moveLayout.setObjectName(u"moveLayout")
        self.moveLayout.setContentsMargins(0, 0, 0, 0)
        self.upButton = QPushButton(PrintListDialog)
        self.upButton.setObjectName(u"upButton")
        self.upButton.setAutoDefault(False)

        self.moveLayout.addWidget(self.upButton)

        self.downButton = QPushButton(PrintListDialog)
        self.downButton.setObjectName(u"downButton")
        self.downButton.setAutoDefault(False)

        self.moveLayout.addWidget(self.downButton)

        self.moveSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.moveLayout.addItem(self.moveSpacer)


        self.columnsLayout.addLayout(self.moveLayout)


        self.chooseLayout.addLayout(self.columnsLayout)

        self.sensitiveCheck = QCheckBox(PrintListDialog)
        self.sensitiveCheck.setObjectName(u"sensitiveCheck")

        self.chooseLayout.addWidget(self.sensitiveCheck)

        self.sensitiveLabel = QLabel(PrintListDialog)
        self.sensitiveLabel.setObjectName(u"sensitiveLabel")
        self.sensitiveLabel.setWordWrap(True)

        self.chooseLayout.addWidget(self.sensitiveLabel)

        self.chooseLayout.setStretch(3, 1)

        self.bodyBothLayout.addLayout(self.chooseLayout)

        self.optionsLayout = QVBoxLayout()
        self.optionsLayout.setSpacing(6)
        self.optionsLayout.setObjectName(u"optionsLayout")
        self.optionsLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(PrintListDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.optionsLayout.addWidget(self.titleLabel)

        self.titleEdit = QLineEdit(PrintListDialog)
        self.titleEdit.setObjectName(u"titleEdit")

        self.optionsLayout.addWidget(self.titleEdit)

        self.shownTitleLabel = QLabel(PrintListDialog)
        self.shownTitleLabel.setObjectName(u"shownTitleLabel")
        self.shownTitleLabel.setProperty(u"look", u"small")
        self.shownTitleLabel.setWordWrap(True)

        self.optionsLayout.addWidget(self.shownTitleLabel)

        self.noteLabel = QLabel(PrintListDialog)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setProperty(u"look", u"section")

        self.optionsLayout.addWidget(self.noteLabel)

        self.noteEdit = QLineEdit(PrintListDialog)
        self.noteEdit.setObjectName(u"noteEdit")

        self.optionsLayout.addWidget(self.noteEdit)

        self.groupLabel = QLabel(PrintListDialog)
        self.groupLabel.setObjectName(u"groupLabel")
        self.groupLabel.setProperty(u"look", u"section")

        self.optionsLayout.addWidget(self.groupLabel)

        self.groupCombo = QComboBox(PrintListDialog)
        self.groupCombo.setObjectName(u"groupCombo")

        self.optionsLayout.addWidget(self.groupCombo)

        self.sheetLabel = QLabel(PrintListDialog)
        self.sheetLabel.setObjectName(u"sheetLabel")
        self.sheetLabel.setProperty(u"look", u"section")

        self.optionsLayout.addWidget(self.sheetLabel)

        self.sheetCombo = QComboBox(PrintListDialog)
        self.sheetCombo.setObjectName(u"sheetCombo")

        self.optionsLayout.addWidget(self.sheetCombo)

        self.letterheadCheck = QCheckBox(PrintListDialog)
        self.letterheadCheck.setObjectName(u"letterheadCheck")

        self.optionsLayout.addWidget(self.letterheadCheck)

        self.signatureCheck = QCheckBox(PrintListDialog)
        self.signatureCheck.setObjectName(u"signatureCheck")

        self.optionsLayout.addWidget(self.signatureCheck)

        self.bodyLayout = QHBoxLayout()
        self.bodyLayout.setSpacing(8)
        self.bodyLayout.setObjectName(u"bodyLayout")
        self.bodyLayout.setContentsMargins(0, 0, 0, 0)
        self.bodyLabel = QLabel(PrintListDialog)
        self.bodyLabel.setObjectName(u"bodyLabel")

        self.bodyLayout.addWidget(self.bodyLabel)

        self.bodyCombo = QComboBox(PrintListDialog)
        self.bodyCombo.setObjectName(u"bodyCombo")

        self.bodyLayout.addWidget(self.bodyCombo)

        self.bodyLayout.setStretch(1, 1)

        self.optionsLayout.addLayout(self.bodyLayout)

        self.signerLayout = QHBoxLayout()
        self.signerLayout.setSpacing(8)
        self.signerLayout.setObjectName(u"signerLayout")
        self.signerLayout.setContentsMargins(0, 0, 0, 0)
        self.signerLabel = QLabel(PrintListDialog)
        self.signerLabel.setObjectName(u"signerLabel")

        self.signerLayout.addWidget(self.signerLabel)

        self.signerCombo = QComboBox(PrintListDialog)
        self.signerCombo.setObjectName(u"signerCombo")

        self.signerLayout.addWidget(self.signerCombo)

        self.signerLayout.setStretch(1, 1)

        self.optionsLayout.addLayout(self.signerLayout)

        self.ordinalCheck = QCheckBox(PrintListDialog)
        self.ordinalCheck.setObjectName(u"ordinalCheck")

        self.optionsLayout.addWidget(self.ordinalCheck)

        self.totalCheck = QCheckBox(PrintListDialog)
        self.totalCheck.setObjectName(u"totalCheck")

        self.optionsLayout.addWidget(self.totalCheck)

        self.optionsSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.optionsLayout.addItem(self.optionsSpacer)


        self.bodyBothLayout.addLayout(self.optionsLayout)

        self.bodyBothLayout.setStretch(0, 3)
        self.bodyBothLayout.setStretch(1, 2)

        self.wholeLayout.addLayout(self.bodyBothLayout)

        self.problemLabel = QLabel(PrintListDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setProperty(u"look", u"wrong")
        self.problemLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.problemLabel)

        self.buttonLayout = QHBoxLayout()
        self.buttonLayout.setSpacing(8)
        self.buttonLayout.setObjectName(u"buttonLayout")
        self.buttonLayout.setContentsMargins(0, 0, 0, 0)
        self.againButton = QPushButton(PrintListDialog)
        self.againButton.setObjectName(u"againButton")
        self.againButton.setAutoDefault(False)
        self.againButton.setProperty(u"look", u"link")

        self.buttonLayout.addWidget(self.againButton)

        self.buttonSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonLayout.addItem(self.buttonSpacer)

        self.previewButton = QPushButton(PrintListDialog)
        self.previewButton.setObjectName(u"previewButton")
        self.previewButton.setAutoDefault(True)
        self.previewButton.setProperty(u"look", u"primary")

        self.buttonLayout.addWidget(self.previewButton)

        self.cancelButton = QPushButton(PrintListDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttonLayout.addWidget(self.cancelButton)


        self.wholeLayout.addLayout(self.buttonLayout)

        self.wholeLayout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.columnsLabel.setBuddy(self.columnsList)
        self.titleLabel.setBuddy(self.titleEdit)
        self.noteLabel.setBuddy(self.noteEdit)
        self.groupLabel.setBuddy(self.groupCombo)
        self.sheetLabel.setBuddy(self.sheetCombo)
        self.bodyLabel.setBuddy(self.bodyCombo)
        self.signerLabel.setBuddy(self.signerCombo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.redButton, self.columnsList)
        QWidget.setTabOrder(self.columnsList, self.upButton)
        QWidget.setTabOrder(self.upButton, self.downButton)
        QWidget.setTabOrder(self.downButton, self.sensitiveCheck)
        QWidget.setTabOrder(self.sensitiveCheck, self.titleEdit)
        QWidget.setTabOrder(self.titleEdit, self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.groupCombo)
        QWidget.setTabOrder(self.groupCombo, self.sheetCombo)
        QWidget.setTabOrder(self.sheetCombo, self.letterheadCheck)
        QWidget.setTabOrder(self.letterheadCheck, self.signatureCheck)
        QWidget.setTabOrder(self.signatureCheck, self.bodyCombo)
        QWidget.setTabOrder(self.bodyCombo, self.signerCombo)
        QWidget.setTabOrder(self.signerCombo, self.ordinalCheck)
        QWidget.setTabOrder(self.ordinalCheck, self.totalCheck)
        QWidget.setTabOrder(self.totalCheck, self.againButton)
        QWidget.setTabOrder(self.againButton, self.previewButton)
        QWidget.setTabOrder(self.previewButton, self.cancelButton)

        self.retranslateUi(PrintListDialog)

        self.previewButton.setDefault(True)

    # setupUi

    def retranslateUi(self, PrintListDialog):
        PrintListDialog.setWindowTitle(QCoreApplication.translate("PrintListDialog", u"In danh s\u00e1ch", None))
        self.rowsLabel.setText("")
        self.redLabel.setText("")
        self.redButton.setText(QCoreApplication.translate("PrintListDialog", u"Xem c\u00e1c \u00f4 n\u00e0y", None))
#if QT_CONFIG(tooltip)
        self.redButton.setToolTip(QCoreApplication.translate("PrintListDialog", u"\u0110\u00f3ng c\u1eeda s\u1ed5 in, danh s\u00e1ch ch\u1ec9 c\u00f2n c\u00e1c d\u00f2ng c\u00f3 \u00f4 t\u00f4 \u0111\u1ecf", None))
#endif // QT_CONFIG(tooltip)
        self.presetLabel.setText(QCoreApplication.translate("PrintListDialog", u"M\u1eabu danh s\u00e1ch", None))
        self.columnsLabel.setText(QCoreApplication.translate("PrintListDialog", u"&C\u1ed9t, theo th\u1ee9 t\u1ef1 tr\u00ean gi\u1ea5y", None))
#if QT_CONFIG(accessibility)
        self.columnsList.setAccessibleName(QCoreApplication.translate("PrintListDialog", u"C\u00e1c c\u1ed9t c\u1ee7a danh s\u00e1ch theo th\u1ee9 t\u1ef1 t\u1eeb tr\u00e1i sang ph\u1ea3i", None))
#endif // QT_CONFIG(accessibility)
        self.upButton.setText(QCoreApplication.translate("PrintListDialog", u"&L\u00ean", None))
        self.downButton.setText(QCoreApplication.translate("PrintListDialog", u"&Xu\u1ed1ng", None))
        self.sensitiveCheck.setText(QCoreApplication.translate("PrintListDialog", u"Cho ph\u00e9p ch\u1ecdn c\u1ed9t d\u1eef li\u1ec7u c\u00e1 nh\u00e2n nh\u1ea1&y c\u1ea3m", None))
        self.sensitiveLabel.setText("")
        self.titleLabel.setText(QCoreApplication.translate("PrintListDialog", u"&T\u00ean danh s\u00e1ch", None))
        self.shownTitleLabel.setText("")
        self.noteLabel.setText(QCoreApplication.translate("PrintListDialog", u"&D\u00f2ng ch\u00fa th\u00edch d\u01b0\u1edbi t\u00ean", None))
        self.noteEdit.setPlaceholderText(QCoreApplication.translate("PrintListDialog", u"K\u00e8m theo T\u1edd tr\u00ecnh s\u1ed1 \u2026 (\u0111\u1ec3 tr\u1ed1ng n\u1ebfu kh\u00f4ng c\u00f3)", None))
        self.groupLabel.setText(QCoreApplication.translate("PrintListDialog", u"&Nh\u00f3m theo", None))
#if QT_CONFIG(accessibility)
        self.groupCombo.setAccessibleName(QCoreApplication.translate("PrintListDialog", u"Nh\u00f3m theo", None))
#endif // QT_CONFIG(accessibility)
        self.sheetLabel.setText(QCoreApplication.translate("PrintListDialog", u"K&h\u1ed5 gi\u1ea5y A4", None))
#if QT_CONFIG(accessibility)
        self.sheetCombo.setAccessibleName(QCoreApplication.translate("PrintListDialog", u"Chi\u1ec1u gi\u1ea5y A4", None))
#endif // QT_CONFIG(accessibility)
        self.letterheadCheck.setText(QCoreApplication.translate("PrintListDialog", u"C\u00f3 ti\u00eau \u0111\u1ec1 &v\u0103n b\u1ea3n (qu\u1ed1c hi\u1ec7u, c\u01a1 quan)", None))
        self.signatureCheck.setText(QCoreApplication.translate("PrintListDialog", u"C\u00f3 ch\u1eef &k\u00fd \u1edf cu\u1ed1i", None))
        self.bodyLabel.setText(QCoreApplication.translate("PrintListDialog", u"C\u01a1 quan ban h\u00e0nh", None))
#if QT_CONFIG(accessibility)
        self.bodyCombo.setAccessibleName(QCoreApplication.translate("PrintListDialog", u"C\u01a1 quan ban h\u00e0nh", None))
#endif // QT_CONFIG(accessibility)
        self.signerLabel.setText(QCoreApplication.translate("PrintListDialog", u"Ng\u01b0\u1eddi k\u00fd", None))
#if QT_CONFIG(accessibility)
        self.signerCombo.setAccessibleName(QCoreApplication.translate("PrintListDialog", u"Ng\u01b0\u1eddi k\u00fd", None))
#endif // QT_CONFIG(accessibility)
        self.ordinalCheck.setText(QCoreApplication.translate("PrintListDialog", u"C\u1ed9t s\u1ed1 th\u1ee9 t\u1ef1", None))
        self.totalCheck.setText(QCoreApplication.translate("PrintListDialog", u"D\u00f2ng t\u1ed5ng c\u1ed9ng", None))
        self.problemLabel.setText("")
        self.againButton.setText(QCoreApplication.translate("PrintListDialog", u"Nh\u01b0 l\u00fac \u0111\u1ea7u", None))
        self.previewButton.setText(QCoreApplication.translate("PrintListDialog", u"Xem tr\u01b0\u1edbc", None))
        self.cancelButton.setText(QCoreApplication.translate("PrintListDialog", u"H\u1ee7y", None))
    # retranslateUi
