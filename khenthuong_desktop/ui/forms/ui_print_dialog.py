# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'print_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QRadioButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_PrintDialog(object):
    def setupUi(self, PrintDialog):
        if not PrintDialog.objectName():
            PrintDialog.setObjectName(u"PrintDialog")
        PrintDialog.resize(720, 540)
        self.wholeLayout = QVBoxLayout(PrintDialog)
        self.wholeLayout.setSpacing(12)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 14, 16, 12)
        self.bothLayout = QHBoxLayout()
        self.bothLayout.setSpacing(20)
        self.bothLayout.setObjectName(u"bothLayout")
        self.bothLayout.setContentsMargins(0, 0, 0, 0)
        self.sheetLayout = QVBoxLayout()
        self.sheetLayout.setSpacing(0)
        self.sheetLayout.setObjectName(u"sheetLayout")
        self.sheetLayout.setContentsMargins(0, 0, 0, 0)

        self.bothLayout.addLayout(self.sheetLayout)

        self.optionsLayout = QVBoxLayout()
        self.optionsLayout.setSpacing(6)
        self.optionsLayout.setObjectName(u"optionsLayout")
        self.optionsLayout.setContentsMargins(0, 0, 0, 0)
        self.printerLabel = QLabel(PrintDialog)
        self.printerLabel.setObjectName(u"printerLabel")
        self.printerLabel.setProperty(u"look", u"section")

        self.optionsLayout.addWidget(self.printerLabel)

        self.printerCombo = QComboBox(PrintDialog)
        self.printerCombo.setObjectName(u"printerCombo")

        self.optionsLayout.addWidget(self.printerCombo)

        self.noPrinterLabel = QLabel(PrintDialog)
        self.noPrinterLabel.setObjectName(u"noPrinterLabel")
        self.noPrinterLabel.setProperty(u"look", u"second")
        self.noPrinterLabel.setWordWrap(True)

        self.optionsLayout.addWidget(self.noPrinterLabel)

        self.copiesLabel = QLabel(PrintDialog)
        self.copiesLabel.setObjectName(u"copiesLabel")
        self.copiesLabel.setProperty(u"look", u"section")

        self.optionsLayout.addWidget(self.copiesLabel)

        self.copiesEdit = QLineEdit(PrintDialog)
        self.copiesEdit.setObjectName(u"copiesEdit")
        self.copiesEdit.setMaximumSize(QSize(80, 16777215))

        self.optionsLayout.addWidget(self.copiesEdit)

        self.rangeLabel = QLabel(PrintDialog)
        self.rangeLabel.setObjectName(u"rangeLabel")
        self.rangeLabel.setProperty(u"look", u"section")

        self.optionsLayout.addWidget(self.rangeLabel)

        self.allRadio = QRadioButton(PrintDialog)
        self.allRadio.setObjectName(u"allRadio")
        self.allRadio.setChecked(True)

        self.optionsLayout.addWidget(self.allRadio)

        self.currentRadio = QRadioButton(PrintDialog)
        self.currentRadio.setObjectName(u"currentRadio")

        self.optionsLayout.addWidget(self.currentRadio)

        self.rangeLayout = QHBoxLayout()
        self.rangeLayout.setSpacing(8)
        self.rangeLayout.setObjectName(u"rangeLayout")
        self.rangeLayout.setContentsMargins(0, 0, 0, 0)
        self.someRadio = QRadioButton(PrintDialog)
        self.someRadio.setObjectName(u"someRadio")

        self.rangeLayout.addWidget(self.someRadio)

        self.rangeEdit = QLineEdit(PrintDialog)
        self.rangeEdit.setObjectName(u"rangeEdit")

        self.rangeLayout.addWidget(self.rangeEdit)

        self.rangeLayout.setStretch(1, 1)

        self.optionsLayout.addLayout(self.rangeLayout)

        self.sidesLabel = QLabel(PrintDialog)
        self.sidesLabel.setObjectName(u"sidesLabel")
        self.sidesLabel.setProperty(u"look", u"section")

        self.optionsLayout.addWidget(self.sidesLabel)

        self.sidesCombo = QComboBox(PrintDialog)
        self.sidesCombo.setObjectName(u"sidesCombo")

        self.optionsLayout.addWidget(self.sidesCombo)

        self.shiftLabel = QLabel(PrintDialog)
        self.shiftLabel.setObjectName(u"shiftLabel")
        self.shiftLabel.setProperty(u"look", u"section")

        self.optionsLayout.addWidget(self.shiftLabel)

        self.shiftLayout = QHBoxLayout()
        self.shiftLayout.setSpacing(8)
        self.shiftLayout.setObjectName(u"shiftLayout")
        self.shiftLayout.setContentsMargins(0, 0, 0, 0)
        self.rightLabel = QLabel(PrintDialog)
        self.rightLabel.setObjectName(u"rightLabel")

        self.shiftLayout.addWidget(self.rightLabel)

        self.rightEdit = QLineEdit(PrintDialog)
        self.rightEdit.setObjectName(u"rightEdit")
        self.rightEdit.setMaximumSize(QSize(64, 16777215))

        self.shiftLayout.addWidget(self.rightEdit)

        self.downLabel = QLabel(PrintDialog)
        self.downLabel.setObjectName(u"downLabel")

        self.shiftLayout.addWidget(self.downLabel)

        self.downEdit = QLineEdit(PrintDialog)
        self.downEdit.setObjectName(u"downEdit")
        self.downEdit.setMaximumSize(QSize(64, 16777215))

        self.shiftLayout.addWidget(self.downEdit)

        self.shiftSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.shiftLayout.addItem(self.shiftSpacer)


        self.optionsLayout.addLayout(self.shiftLayout)

        self.optionsSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.optionsLayout.addItem(self.optionsSpacer)


        self.bothLayout.addLayout(self.optionsLayout)

        self.bothLayout.setStretch(0, 1)

        self.wholeLayout.addLayout(self.bothLayout)

        self.problemLabel = QLabel(PrintDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setProperty(u"look", u"wrong")
        self.problemLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.problemLabel)

        self.buttonLayout = QHBoxLayout()
        self.buttonLayout.setSpacing(8)
        self.buttonLayout.setObjectName(u"buttonLayout")
        self.buttonLayout.setContentsMargins(0, 0, 0, 0)
        self.sumLabel = QLabel(PrintDialog)
        self.sumLabel.setObjectName(u"sumLabel")
        self.sumLabel.setProperty(u"look", u"second")

        self.buttonLayout.addWidget(self.sumLabel)

        self.buttonSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonLayout.addItem(self.buttonSpacer)

        self.printButton = QPushButton(PrintDialog)
        self.printButton.setObjectName(u"printButton")
        self.printButton.setAutoDefault(True)
        self.printButton.setProperty(u"look", u"primary")

        self.buttonLayout.addWidget(self.printButton)

        self.cancelButton = QPushButton(PrintDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttonLayout.addWidget(self.cancelButton)


        self.wholeLayout.addLayout(self.buttonLayout)

        self.wholeLayout.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.printerLabel.setBuddy(self.printerCombo)
        self.copiesLabel.setBuddy(self.copiesEdit)
        self.sidesLabel.setBuddy(self.sidesCombo)
        self.rightLabel.setBuddy(self.rightEdit)
        self.downLabel.setBuddy(self.downEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.printerCombo, self.copiesEdit)
        QWidget.setTabOrder(self.copiesEdit, self.allRadio)
        QWidget.setTabOrder(self.allRadio, self.currentRadio)
        QWidget.setTabOrder(self.currentRadio, self.someRadio)
        QWidget.setTabOrder(self.someRadio, self.rangeEdit)
        QWidget.setTabOrder(self.rangeEdit, self.sidesCombo)
        QWidget.setTabOrder(self.sidesCombo, self.rightEdit)
        QWidget.setTabOrder(self.rightEdit, self.downEdit)
        QWidget.setTabOrder(self.downEdit, self.printButton)
        QWidget.setTabOrder(self.printButton, self.cancelButton)

        self.retranslateUi(PrintDialog)

        self.printButton.setDefault(True)

    # setupUi

    def retranslateUi(self, PrintDialog):
        PrintDialog.setWindowTitle(QCoreApplication.translate("PrintDialog", u"In", None))
        self.printerLabel.setText(QCoreApplication.translate("PrintDialog", u"M\u00e1y &in", None))
#if QT_CONFIG(accessibility)
        self.printerCombo.setAccessibleName(QCoreApplication.translate("PrintDialog", u"M\u00e1y in", None))
#endif // QT_CONFIG(accessibility)
        self.noPrinterLabel.setText("")
        self.copiesLabel.setText(QCoreApplication.translate("PrintDialog", u"&S\u1ed1 b\u1ea3n", None))
#if QT_CONFIG(accessibility)
        self.copiesEdit.setAccessibleName(QCoreApplication.translate("PrintDialog", u"S\u1ed1 b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.rangeLabel.setText(QCoreApplication.translate("PrintDialog", u"Trang", None))
        self.allRadio.setText(QCoreApplication.translate("PrintDialog", u"&T\u1ea5t c\u1ea3", None))
        self.currentRadio.setText(QCoreApplication.translate("PrintDialog", u"Trang \u0111ang &xem", None))
        self.someRadio.setText(QCoreApplication.translate("PrintDialog", u"C\u00e1c t&rang", None))
        self.rangeEdit.setPlaceholderText(QCoreApplication.translate("PrintDialog", u"1-3, 5", None))
#if QT_CONFIG(accessibility)
        self.rangeEdit.setAccessibleName(QCoreApplication.translate("PrintDialog", u"C\u00e1c trang c\u1ea7n in", None))
#endif // QT_CONFIG(accessibility)
        self.sidesLabel.setText(QCoreApplication.translate("PrintDialog", u"&M\u1eb7t gi\u1ea5y", None))
#if QT_CONFIG(accessibility)
        self.sidesCombo.setAccessibleName(QCoreApplication.translate("PrintDialog", u"M\u1eb7t gi\u1ea5y", None))
#endif // QT_CONFIG(accessibility)
        self.shiftLabel.setText(QCoreApplication.translate("PrintDialog", u"Ch\u1ec9nh l\u1ec7ch c\u1ee7a m\u00e1y in n\u00e0y (mm)", None))
        self.rightLabel.setText(QCoreApplication.translate("PrintDialog", u"Sang ph\u1ea3i", None))
#if QT_CONFIG(accessibility)
        self.rightEdit.setAccessibleName(QCoreApplication.translate("PrintDialog", u"Ch\u1ec9nh sang ph\u1ea3i, mm", None))
#endif // QT_CONFIG(accessibility)
        self.downLabel.setText(QCoreApplication.translate("PrintDialog", u"Xu\u1ed1ng d\u01b0\u1edbi", None))
#if QT_CONFIG(accessibility)
        self.downEdit.setAccessibleName(QCoreApplication.translate("PrintDialog", u"Ch\u1ec9nh xu\u1ed1ng d\u01b0\u1edbi, mm", None))
#endif // QT_CONFIG(accessibility)
        self.problemLabel.setText("")
        self.sumLabel.setText("")
        self.printButton.setText(QCoreApplication.translate("PrintDialog", u"In", None))
        self.cancelButton.setText(QCoreApplication.translate("PrintDialog", u"H\u1ee7y", None))
    # retranslateUi
