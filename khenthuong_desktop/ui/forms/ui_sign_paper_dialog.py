# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sign_paper_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QFrame, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_SignPaperDialog(object):
    def setupUi(self, SignPaperDialog):
        if not SignPaperDialog.objectName():
            SignPaperDialog.setObjectName(u"SignPaperDialog")
        SignPaperDialog.resize(520, 340)
        self.wholeLayout = QVBoxLayout(SignPaperDialog)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 16, 16, 12)
        self.subjectLabel = QLabel(SignPaperDialog)
        self.subjectLabel.setObjectName(u"subjectLabel")
        self.subjectLabel.setProperty(u"look", u"section")
        self.subjectLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.subjectLabel)

        self.fieldsLayout = QGridLayout()
        self.fieldsLayout.setSpacing(8)
        self.fieldsLayout.setObjectName(u"fieldsLayout")
        self.fieldsLayout.setContentsMargins(0, 0, 0, 0)
        self.numberLabel = QLabel(SignPaperDialog)
        self.numberLabel.setObjectName(u"numberLabel")
        self.numberLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.numberLabel, 0, 0, 1, 1)

        self.numberEdit = QLineEdit(SignPaperDialog)
        self.numberEdit.setObjectName(u"numberEdit")

        self.fieldsLayout.addWidget(self.numberEdit, 0, 1, 1, 1)

        self.dayLabel = QLabel(SignPaperDialog)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.dayLabel, 1, 0, 1, 1)

        self.dayEdit = QLineEdit(SignPaperDialog)
        self.dayEdit.setObjectName(u"dayEdit")

        self.fieldsLayout.addWidget(self.dayEdit, 1, 1, 1, 1)

        self.fieldsLayout.setColumnStretch(1, 1)

        self.wholeLayout.addLayout(self.fieldsLayout)

        self.lineLabel = QLabel(SignPaperDialog)
        self.lineLabel.setObjectName(u"lineLabel")
        self.lineLabel.setProperty(u"look", u"second")

        self.wholeLayout.addWidget(self.lineLabel)

        self.warningLabel = QLabel(SignPaperDialog)
        self.warningLabel.setObjectName(u"warningLabel")
        self.warningLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.warningLabel)

        self.fileFrame = QFrame(SignPaperDialog)
        self.fileFrame.setObjectName(u"fileFrame")
        self.fileFrame.setProperty(u"look", u"card")
        self.fileLayout = QHBoxLayout(self.fileFrame)
        self.fileLayout.setSpacing(8)
        self.fileLayout.setObjectName(u"fileLayout")
        self.fileLayout.setContentsMargins(12, 8, 12, 8)
        self.fileWordsLayout = QVBoxLayout()
        self.fileWordsLayout.setSpacing(2)
        self.fileWordsLayout.setObjectName(u"fileWordsLayout")
        self.fileWordsLayout.setContentsMargins(0, 0, 0, 0)
        self.fileTitleLabel = QLabel(self.fileFrame)
        self.fileTitleLabel.setObjectName(u"fileTitleLabel")
        self.fileTitleLabel.setProperty(u"look", u"section")

        self.fileWordsLayout.addWidget(self.fileTitleLabel)

        self.fileLabel = QLabel(self.fileFrame)
        self.fileLabel.setObjectName(u"fileLabel")
        self.fileLabel.setProperty(u"look", u"second")
        self.fileLabel.setWordWrap(True)

        self.fileWordsLayout.addWidget(self.fileLabel)


        self.fileLayout.addLayout(self.fileWordsLayout)

        self.dropFileButton = QPushButton(self.fileFrame)
        self.dropFileButton.setObjectName(u"dropFileButton")
        self.dropFileButton.setAutoDefault(False)

        self.fileLayout.addWidget(self.dropFileButton)

        self.fileButton = QPushButton(self.fileFrame)
        self.fileButton.setObjectName(u"fileButton")
        self.fileButton.setAutoDefault(False)

        self.fileLayout.addWidget(self.fileButton)

        self.fileLayout.setStretch(0, 1)

        self.wholeLayout.addWidget(self.fileFrame)

        self.lastLabel = QLabel(SignPaperDialog)
        self.lastLabel.setObjectName(u"lastLabel")
        self.lastLabel.setProperty(u"look", u"small")

        self.wholeLayout.addWidget(self.lastLabel)

        self.lastSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.wholeLayout.addItem(self.lastSpacer)

        self.problemLabel = QLabel(SignPaperDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setProperty(u"look", u"wrong")
        self.problemLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.problemLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.footSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(SignPaperDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.footLayout.addWidget(self.cancelButton)

        self.signButton = QPushButton(SignPaperDialog)
        self.signButton.setObjectName(u"signButton")
        self.signButton.setProperty(u"look", u"primary")

        self.footLayout.addWidget(self.signButton)


        self.wholeLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.numberLabel.setBuddy(self.numberEdit)
        self.dayLabel.setBuddy(self.dayEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SignPaperDialog)
    # setupUi

    def retranslateUi(self, SignPaperDialog):
        SignPaperDialog.setWindowTitle(QCoreApplication.translate("SignPaperDialog", u"V\u00e0o s\u1ed1, k\u00fd", None))
        self.subjectLabel.setText("")
        self.numberLabel.setText(QCoreApplication.translate("SignPaperDialog", u"&S\u1ed1", None))
        self.numberEdit.setPlaceholderText(QCoreApplication.translate("SignPaperDialog", u"v\u00ed d\u1ee5: 05", None))
        self.dayLabel.setText(QCoreApplication.translate("SignPaperDialog", u"&Ng\u00e0y k\u00fd", None))
        self.dayEdit.setPlaceholderText(QCoreApplication.translate("SignPaperDialog", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        self.lineLabel.setText("")
        self.warningLabel.setText("")
        self.fileTitleLabel.setText(QCoreApplication.translate("SignPaperDialog", u"B\u1ea3n \u0111\u00e3 k\u00fd (PDF)", None))
        self.fileLabel.setText("")
        self.dropFileButton.setText(QCoreApplication.translate("SignPaperDialog", u"B\u1ecf t\u1ec7p", None))
        self.fileButton.setText(QCoreApplication.translate("SignPaperDialog", u"&Ch\u1ecdn t\u1ec7p\u2026", None))
        self.lastLabel.setText(QCoreApplication.translate("SignPaperDialog", u"Sau b\u01b0\u1edbc n\u00e0y v\u0103n b\u1ea3n kh\u00f4ng s\u1eeda \u0111\u01b0\u1ee3c n\u1eefa; mu\u1ed1n s\u1eeda \u0111\u1ed5i th\u00ec so\u1ea1n m\u1ed9t v\u0103n b\u1ea3n m\u1edbi.", None))
        self.problemLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("SignPaperDialog", u"H\u1ee7y", None))
        self.signButton.setText(QCoreApplication.translate("SignPaperDialog", u"Ghi s\u1ed1, ng\u00e0y k\u00fd", None))
    # retranslateUi
