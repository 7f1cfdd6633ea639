# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'word_form_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QFormLayout, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_WordFormDialog(object):
    def setupUi(self, WordFormDialog):
        if not WordFormDialog.objectName():
            WordFormDialog.setObjectName(u"WordFormDialog")
        WordFormDialog.resize(640, 520)
        self.wholeLayout = QVBoxLayout(WordFormDialog)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 14, 16, 12)
        self.hintLabel = QLabel(WordFormDialog)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"look", u"second")
        self.hintLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.hintLabel)

        self.fieldsLayout = QFormLayout()
        self.fieldsLayout.setObjectName(u"fieldsLayout")
        self.fieldsLayout.setHorizontalSpacing(8)
        self.fieldsLayout.setVerticalSpacing(8)
        self.fieldsLayout.setContentsMargins(0, 0, 0, 0)
        self.fileLabel = QLabel(WordFormDialog)
        self.fileLabel.setObjectName(u"fileLabel")

        self.fieldsLayout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.fileLabel)

        self.fileLayout = QHBoxLayout()
        self.fileLayout.setSpacing(8)
        self.fileLayout.setObjectName(u"fileLayout")
        self.fileLayout.setContentsMargins(0, 0, 0, 0)
        self.fileEdit = QLineEdit(WordFormDialog)
        self.fileEdit.setObjectName(u"fileEdit")

        self.fileLayout.addWidget(self.fileEdit)

        self.chooseButton = QPushButton(WordFormDialog)
        self.chooseButton.setObjectName(u"chooseButton")
        self.chooseButton.setAutoDefault(False)

        self.fileLayout.addWidget(self.chooseButton)

        self.fileLayout.setStretch(0, 1)

        self.fieldsLayout.setLayout(0, QFormLayout.ItemRole.FieldRole, self.fileLayout)

        self.fromLabel = QLabel(WordFormDialog)
        self.fromLabel.setObjectName(u"fromLabel")

        self.fieldsLayout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.fromLabel)

        self.fromEdit = QLineEdit(WordFormDialog)
        self.fromEdit.setObjectName(u"fromEdit")
        self.fromEdit.setMaximumSize(QSize(210, 16777215))

        self.fieldsLayout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.fromEdit)

        self.sourceLabel = QLabel(WordFormDialog)
        self.sourceLabel.setObjectName(u"sourceLabel")

        self.fieldsLayout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.sourceLabel)

        self.sourceEdit = QLineEdit(WordFormDialog)
        self.sourceEdit.setObjectName(u"sourceEdit")

        self.fieldsLayout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.sourceEdit)


        self.wholeLayout.addLayout(self.fieldsLayout)

        self.placesLabel = QLabel(WordFormDialog)
        self.placesLabel.setObjectName(u"placesLabel")
        self.placesLabel.setProperty(u"look", u"section")

        self.wholeLayout.addWidget(self.placesLabel)

        self.placesEdit = QPlainTextEdit(WordFormDialog)
        self.placesEdit.setObjectName(u"placesEdit")
        self.placesEdit.setReadOnly(True)
        self.placesEdit.setTabChangesFocus(True)

        self.wholeLayout.addWidget(self.placesEdit)

        self.problemLabel = QLabel(WordFormDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setProperty(u"look", u"wrong")
        self.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.problemLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.problemLabel)

        self.buttonLayout = QHBoxLayout()
        self.buttonLayout.setSpacing(8)
        self.buttonLayout.setObjectName(u"buttonLayout")
        self.buttonLayout.setContentsMargins(0, 0, 0, 0)
        self.buttonSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonLayout.addItem(self.buttonSpacer)

        self.hangButton = QPushButton(WordFormDialog)
        self.hangButton.setObjectName(u"hangButton")
        self.hangButton.setAutoDefault(True)
        self.hangButton.setProperty(u"look", u"primary")

        self.buttonLayout.addWidget(self.hangButton)

        self.cancelButton = QPushButton(WordFormDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttonLayout.addWidget(self.cancelButton)


        self.wholeLayout.addLayout(self.buttonLayout)

        self.wholeLayout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.fileLabel.setBuddy(self.fileEdit)
        self.fromLabel.setBuddy(self.fromEdit)
        self.sourceLabel.setBuddy(self.sourceEdit)
        self.placesLabel.setBuddy(self.placesEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.fileEdit, self.chooseButton)
        QWidget.setTabOrder(self.chooseButton, self.fromEdit)
        QWidget.setTabOrder(self.fromEdit, self.sourceEdit)
        QWidget.setTabOrder(self.sourceEdit, self.placesEdit)
        QWidget.setTabOrder(self.placesEdit, self.hangButton)
        QWidget.setTabOrder(self.hangButton, self.cancelButton)

        self.retranslateUi(WordFormDialog)

        self.hangButton.setDefault(True)

    # setupUi

    def retranslateUi(self, WordFormDialog):
        WordFormDialog.setWindowTitle(QCoreApplication.translate("WordFormDialog", u"Treo m\u1eabu Word", None))
        self.hintLabel.setText(QCoreApplication.translate("WordFormDialog", u"T\u1ec7p Word n\u00e0y thay b\u1ed1 c\u1ee5c c\u1ee7a ch\u01b0\u01a1ng tr\u00ecnh khi l\u01b0u Word. B\u1ea3n PDF v\u00e0 b\u1ea3n in v\u1eabn theo b\u1ed1 c\u1ee5c c\u1ee7a ch\u01b0\u01a1ng tr\u00ecnh. Ch\u1ed7 \u0111i\u1ec1n c\u00f3 nhi\u1ec1u d\u00f2ng (n\u01a1i nh\u1eadn, n\u1ed9i dung \u2026) ph\u1ea3i \u0111\u1ee9ng ri\u00eang m\u1ed9t \u0111o\u1ea1n.", None))
        self.fileLabel.setText(QCoreApplication.translate("WordFormDialog", u"&T\u1ec7p Word (.docx)", None))
#if QT_CONFIG(accessibility)
        self.fileEdit.setAccessibleName(QCoreApplication.translate("WordFormDialog", u"T\u1ec7p Word", None))
#endif // QT_CONFIG(accessibility)
        self.chooseButton.setText(QCoreApplication.translate("WordFormDialog", u"&Ch\u1ecdn t\u1ec7p\u2026", None))
        self.fromLabel.setText(QCoreApplication.translate("WordFormDialog", u"\u00c1p d\u1ee5ng t\u1eeb &ng\u00e0y", None))
        self.fromEdit.setPlaceholderText(QCoreApplication.translate("WordFormDialog", u"\u0111\u1ec3 tr\u1ed1ng: t\u1eeb tr\u01b0\u1edbc \u0111\u1ebfn nay", None))
#if QT_CONFIG(accessibility)
        self.fromEdit.setAccessibleName(QCoreApplication.translate("WordFormDialog", u"\u00c1p d\u1ee5ng t\u1eeb ng\u00e0y", None))
#endif // QT_CONFIG(accessibility)
        self.sourceLabel.setText(QCoreApplication.translate("WordFormDialog", u"&V\u0103n b\u1ea3n quy \u0111\u1ecbnh m\u1eabu", None))
        self.sourceEdit.setPlaceholderText(QCoreApplication.translate("WordFormDialog", u"s\u1ed1, ng\u00e0y, c\u01a1 quan ban h\u00e0nh; \u0111\u1ec3 tr\u1ed1ng n\u1ebfu kh\u00f4ng c\u00f3", None))
#if QT_CONFIG(accessibility)
        self.sourceEdit.setAccessibleName(QCoreApplication.translate("WordFormDialog", u"V\u0103n b\u1ea3n quy \u0111\u1ecbnh m\u1eabu", None))
#endif // QT_CONFIG(accessibility)
        self.placesLabel.setText(QCoreApplication.translate("WordFormDialog", u"Ch&\u1ed7 \u0111i\u1ec1n c\u00f3 th\u1ec3 g\u00f5 trong m\u1eabu (ch\u00e9p sang Word \u0111\u01b0\u1ee3c)", None))
#if QT_CONFIG(accessibility)
        self.placesEdit.setAccessibleName(QCoreApplication.translate("WordFormDialog", u"Ch\u1ed7 \u0111i\u1ec1n c\u00f3 th\u1ec3 g\u00f5 trong m\u1eabu", None))
#endif // QT_CONFIG(accessibility)
        self.problemLabel.setText("")
        self.hangButton.setText(QCoreApplication.translate("WordFormDialog", u"T&reo m\u1eabu", None))
        self.cancelButton.setText(QCoreApplication.translate("WordFormDialog", u"H\u1ee7y", None))
    # retranslateUi
