# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'many_units_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QCheckBox, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_ManyUnitsDialog(object):
    def setupUi(self, ManyUnitsDialog):
        if not ManyUnitsDialog.objectName():
            ManyUnitsDialog.setObjectName(u"ManyUnitsDialog")
        ManyUnitsDialog.resize(560, 480)
        self.wholeLayout = QVBoxLayout(ManyUnitsDialog)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 16, 16, 12)
        self.fieldsLayout = QGridLayout()
        self.fieldsLayout.setSpacing(8)
        self.fieldsLayout.setObjectName(u"fieldsLayout")
        self.firstLabel = QLabel(ManyUnitsDialog)
        self.firstLabel.setObjectName(u"firstLabel")
        self.firstLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.firstLabel, 0, 0, 1, 1)

        self.firstEdit = QLineEdit(ManyUnitsDialog)
        self.firstEdit.setObjectName(u"firstEdit")

        self.fieldsLayout.addWidget(self.firstEdit, 0, 1, 1, 1)

        self.lastLabel = QLabel(ManyUnitsDialog)
        self.lastLabel.setObjectName(u"lastLabel")
        self.lastLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.lastLabel, 0, 2, 1, 1)

        self.lastEdit = QLineEdit(ManyUnitsDialog)
        self.lastEdit.setObjectName(u"lastEdit")

        self.fieldsLayout.addWidget(self.lastEdit, 0, 3, 1, 1)

        self.kindLabel = QLabel(ManyUnitsDialog)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.kindLabel, 1, 0, 1, 1)

        self.kindComboLayout = QHBoxLayout()
        self.kindComboLayout.setSpacing(0)
        self.kindComboLayout.setObjectName(u"kindComboLayout")

        self.fieldsLayout.addLayout(self.kindComboLayout, 1, 1, 1, 1)

        self.parentLabel = QLabel(ManyUnitsDialog)
        self.parentLabel.setObjectName(u"parentLabel")
        self.parentLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.parentLabel, 1, 2, 1, 1)

        self.parentComboLayout = QHBoxLayout()
        self.parentComboLayout.setSpacing(0)
        self.parentComboLayout.setObjectName(u"parentComboLayout")

        self.fieldsLayout.addLayout(self.parentComboLayout, 1, 3, 1, 1)

        self.dayLabel = QLabel(ManyUnitsDialog)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.dayLabel, 2, 0, 1, 1)

        self.dayEdit = QLineEdit(ManyUnitsDialog)
        self.dayEdit.setObjectName(u"dayEdit")

        self.fieldsLayout.addWidget(self.dayEdit, 2, 1, 1, 1)

        self.shortCheck = QCheckBox(ManyUnitsDialog)
        self.shortCheck.setObjectName(u"shortCheck")
        self.shortCheck.setChecked(True)

        self.fieldsLayout.addWidget(self.shortCheck, 2, 2, 1, 2)


        self.wholeLayout.addLayout(self.fieldsLayout)

        self.namesLabel = QLabel(ManyUnitsDialog)
        self.namesLabel.setObjectName(u"namesLabel")
        self.namesLabel.setProperty(u"look", u"second")

        self.wholeLayout.addWidget(self.namesLabel)

        self.namesEdit = QPlainTextEdit(ManyUnitsDialog)
        self.namesEdit.setObjectName(u"namesEdit")
        self.namesEdit.setTabChangesFocus(True)

        self.wholeLayout.addWidget(self.namesEdit)

        self.hintLabel = QLabel(ManyUnitsDialog)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"look", u"small")
        self.hintLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.hintLabel)

        self.problemLabel = QLabel(ManyUnitsDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setProperty(u"look", u"wrong")
        self.problemLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.problemLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(ManyUnitsDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.footLayout.addWidget(self.cancelButton)

        self.addButton = QPushButton(ManyUnitsDialog)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"look", u"primary")

        self.footLayout.addWidget(self.addButton)


        self.wholeLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.firstLabel.setBuddy(self.firstEdit)
        self.lastLabel.setBuddy(self.lastEdit)
        self.dayLabel.setBuddy(self.dayEdit)
        self.namesLabel.setBuddy(self.namesEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ManyUnitsDialog)
    # setupUi

    def retranslateUi(self, ManyUnitsDialog):
        ManyUnitsDialog.setWindowTitle(QCoreApplication.translate("ManyUnitsDialog", u"Th\u00eam nhi\u1ec1u \u0111\u01a1n v\u1ecb", None))
        self.firstLabel.setText(QCoreApplication.translate("ManyUnitsDialog", u"T\u1eeb", None))
        self.firstEdit.setPlaceholderText(QCoreApplication.translate("ManyUnitsDialog", u"v\u00ed d\u1ee5: Khu ph\u1ed1 1", None))
        self.lastLabel.setText(QCoreApplication.translate("ManyUnitsDialog", u"\u0111\u1ebfn", None))
        self.lastEdit.setPlaceholderText(QCoreApplication.translate("ManyUnitsDialog", u"v\u00ed d\u1ee5: Khu ph\u1ed1 12", None))
        self.kindLabel.setText(QCoreApplication.translate("ManyUnitsDialog", u"Lo\u1ea1i", None))
        self.parentLabel.setText(QCoreApplication.translate("ManyUnitsDialog", u"Thu\u1ed9c", None))
        self.dayLabel.setText(QCoreApplication.translate("ManyUnitsDialog", u"Th\u00e0nh l\u1eadp", None))
        self.dayEdit.setPlaceholderText(QCoreApplication.translate("ManyUnitsDialog", u"\u0111\u1ec3 tr\u1ed1ng n\u1ebfu kh\u00f4ng r\u00f5", None))
        self.shortCheck.setText(QCoreApplication.translate("ManyUnitsDialog", u"Th\u00eam t\u00ean g\u1ecdi t\u1eaft (KP 1\u2026)", None))
        self.namesLabel.setText(QCoreApplication.translate("ManyUnitsDialog", u"T\u00ean c\u00e1c \u0111\u01a1n v\u1ecb, m\u1ed7i d\u00f2ng m\u1ed9t t\u00ean (s\u1eeda, d\u00e1n th\u00eam \u0111\u01b0\u1ee3c)", None))
        self.hintLabel.setText("")
        self.problemLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("ManyUnitsDialog", u"H\u1ee7y", None))
        self.addButton.setText(QCoreApplication.translate("ManyUnitsDialog", u"Th\u00eam \u0111\u01a1n v\u1ecb", None))
    # retranslateUi
