# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'filter_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QFormLayout,
    QHBoxLayout, QLabel, QLineEdit, QListWidget,
    QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

class Ui_FilterDialog(object):
    def setupUi(self, FilterDialog):
        if not FilterDialog.objectName():
            FilterDialog.setObjectName(u"FilterDialog")
        FilterDialog.resize(420, 440)
        self.wholeLayout = QVBoxLayout(FilterDialog)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 16, 16, 12)
        self.whereLayout = QFormLayout()
        self.whereLayout.setObjectName(u"whereLayout")
        self.whereLayout.setHorizontalSpacing(12)
        self.whereLayout.setVerticalSpacing(8)
        self.columnLabel = QLabel(FilterDialog)
        self.columnLabel.setObjectName(u"columnLabel")

        self.whereLayout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.columnLabel)

        self.columnCombo = QComboBox(FilterDialog)
        self.columnCombo.setObjectName(u"columnCombo")

        self.whereLayout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.columnCombo)

        self.kindLabel = QLabel(FilterDialog)
        self.kindLabel.setObjectName(u"kindLabel")

        self.whereLayout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.kindLabel)

        self.kindCombo = QComboBox(FilterDialog)
        self.kindCombo.setObjectName(u"kindCombo")

        self.whereLayout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.kindCombo)


        self.wholeLayout.addLayout(self.whereLayout)

        self.valueStack = QStackedWidget(FilterDialog)
        self.valueStack.setObjectName(u"valueStack")
        self.choicesPage = QWidget()
        self.choicesPage.setObjectName(u"choicesPage")
        self.choicesPageLayout = QVBoxLayout(self.choicesPage)
        self.choicesPageLayout.setSpacing(6)
        self.choicesPageLayout.setObjectName(u"choicesPageLayout")
        self.choicesPageLayout.setContentsMargins(0, 0, 0, 0)
        self.findEdit = QLineEdit(self.choicesPage)
        self.findEdit.setObjectName(u"findEdit")
        self.findEdit.setClearButtonEnabled(True)

        self.choicesPageLayout.addWidget(self.findEdit)

        self.choicesList = QListWidget(self.choicesPage)
        self.choicesList.setObjectName(u"choicesList")
        self.choicesList.setUniformItemSizes(True)

        self.choicesPageLayout.addWidget(self.choicesList)

        self.valueStack.addWidget(self.choicesPage)
        self.textPage = QWidget()
        self.textPage.setObjectName(u"textPage")
        self.textPageLayout = QVBoxLayout(self.textPage)
        self.textPageLayout.setSpacing(6)
        self.textPageLayout.setObjectName(u"textPageLayout")
        self.textPageLayout.setContentsMargins(0, 0, 0, 0)
        self.textLabel = QLabel(self.textPage)
        self.textLabel.setObjectName(u"textLabel")

        self.textPageLayout.addWidget(self.textLabel)

        self.textEdit = QLineEdit(self.textPage)
        self.textEdit.setObjectName(u"textEdit")

        self.textPageLayout.addWidget(self.textEdit)

        self.textSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.textPageLayout.addItem(self.textSpacer)

        self.valueStack.addWidget(self.textPage)
        self.rangePage = QWidget()
        self.rangePage.setObjectName(u"rangePage")
        self.rangePageLayout = QVBoxLayout(self.rangePage)
        self.rangePageLayout.setSpacing(6)
        self.rangePageLayout.setObjectName(u"rangePageLayout")
        self.rangePageLayout.setContentsMargins(0, 0, 0, 0)
        self.fromLabel = QLabel(self.rangePage)
        self.fromLabel.setObjectName(u"fromLabel")

        self.rangePageLayout.addWidget(self.fromLabel)

        self.fromEdit = QLineEdit(self.rangePage)
        self.fromEdit.setObjectName(u"fromEdit")

        self.rangePageLayout.addWidget(self.fromEdit)

        self.toLabel = QLabel(self.rangePage)
        self.toLabel.setObjectName(u"toLabel")

        self.rangePageLayout.addWidget(self.toLabel)

        self.toEdit = QLineEdit(self.rangePage)
        self.toEdit.setObjectName(u"toEdit")

        self.rangePageLayout.addWidget(self.toEdit)

        self.rangeSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rangePageLayout.addItem(self.rangeSpacer)

        self.valueStack.addWidget(self.rangePage)
        self.nonePage = QWidget()
        self.nonePage.setObjectName(u"nonePage")
        self.nonePageLayout = QVBoxLayout(self.nonePage)
        self.nonePageLayout.setSpacing(6)
        self.nonePageLayout.setObjectName(u"nonePageLayout")
        self.nonePageLayout.setContentsMargins(0, 0, 0, 0)
        self.noneSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.nonePageLayout.addItem(self.noneSpacer)

        self.valueStack.addWidget(self.nonePage)

        self.wholeLayout.addWidget(self.valueStack)

        self.problemLabel = QLabel(FilterDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setText(u"")
        self.problemLabel.setWordWrap(True)
        self.problemLabel.setProperty(u"look", u"wrong")

        self.wholeLayout.addWidget(self.problemLabel)

        self.buttonLayout = QHBoxLayout()
        self.buttonLayout.setSpacing(8)
        self.buttonLayout.setObjectName(u"buttonLayout")
        self.buttonSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonLayout.addItem(self.buttonSpacer)

        self.applyButton = QPushButton(FilterDialog)
        self.applyButton.setObjectName(u"applyButton")
        self.applyButton.setProperty(u"look", u"primary")

        self.buttonLayout.addWidget(self.applyButton)

        self.cancelButton = QPushButton(FilterDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttonLayout.addWidget(self.cancelButton)


        self.wholeLayout.addLayout(self.buttonLayout)

#if QT_CONFIG(shortcut)
        self.columnLabel.setBuddy(self.columnCombo)
        self.kindLabel.setBuddy(self.kindCombo)
        self.textLabel.setBuddy(self.textEdit)
        self.fromLabel.setBuddy(self.fromEdit)
        self.toLabel.setBuddy(self.toEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.columnCombo, self.kindCombo)
        QWidget.setTabOrder(self.kindCombo, self.findEdit)
        QWidget.setTabOrder(self.findEdit, self.choicesList)
        QWidget.setTabOrder(self.choicesList, self.textEdit)
        QWidget.setTabOrder(self.textEdit, self.fromEdit)
        QWidget.setTabOrder(self.fromEdit, self.toEdit)
        QWidget.setTabOrder(self.toEdit, self.applyButton)
        QWidget.setTabOrder(self.applyButton, self.cancelButton)

        self.retranslateUi(FilterDialog)

        self.applyButton.setDefault(True)

    # setupUi

    def retranslateUi(self, FilterDialog):
        FilterDialog.setWindowTitle(QCoreApplication.translate("FilterDialog", u"L\u1ecdc theo c\u1ed9t", None))
        self.columnLabel.setText(QCoreApplication.translate("FilterDialog", u"&C\u1ed9t", None))
        self.kindLabel.setText(QCoreApplication.translate("FilterDialog", u"&\u0110i\u1ec1u ki\u1ec7n", None))
        self.findEdit.setPlaceholderText(QCoreApplication.translate("FilterDialog", u"T\u00ecm trong c\u00e1c gi\u00e1 tr\u1ecb\u2026", None))
#if QT_CONFIG(accessibility)
        self.findEdit.setAccessibleName(QCoreApplication.translate("FilterDialog", u"T\u00ecm trong c\u00e1c gi\u00e1 tr\u1ecb", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.choicesList.setAccessibleName(QCoreApplication.translate("FilterDialog", u"C\u00e1c gi\u00e1 tr\u1ecb", None))
#endif // QT_CONFIG(accessibility)
        self.textLabel.setText(QCoreApplication.translate("FilterDialog", u"C\u00f3 c&h\u1ee9a", None))
        self.fromLabel.setText(QCoreApplication.translate("FilterDialog", u"&T\u1eeb", None))
        self.toLabel.setText(QCoreApplication.translate("FilterDialog", u"\u0110\u1ebf&n", None))
        self.applyButton.setText(QCoreApplication.translate("FilterDialog", u"L\u1ecdc", None))
        self.cancelButton.setText(QCoreApplication.translate("FilterDialog", u"H\u1ee7y", None))
    # retranslateUi
