# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'adoption_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QComboBox, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_AdoptionDialog(object):
    def setupUi(self, AdoptionDialog):
        if not AdoptionDialog.objectName():
            AdoptionDialog.setObjectName(u"AdoptionDialog")
        AdoptionDialog.resize(560, 360)
        self.wholeLayout = QVBoxLayout(AdoptionDialog)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 16, 16, 12)
        self.fieldsLayout = QGridLayout()
        self.fieldsLayout.setObjectName(u"fieldsLayout")
        self.fieldsLayout.setHorizontalSpacing(10)
        self.fieldsLayout.setVerticalSpacing(8)
        self.wayLabel = QLabel(AdoptionDialog)
        self.wayLabel.setObjectName(u"wayLabel")
        self.wayLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.wayLabel, 0, 0, 1, 1)

        self.wayCombo = QComboBox(AdoptionDialog)
        self.wayCombo.setObjectName(u"wayCombo")

        self.fieldsLayout.addWidget(self.wayCombo, 0, 1, 1, 3)

        self.presentLabel = QLabel(AdoptionDialog)
        self.presentLabel.setObjectName(u"presentLabel")
        self.presentLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.presentLabel, 1, 0, 1, 1)

        self.presentEdit = QLineEdit(AdoptionDialog)
        self.presentEdit.setObjectName(u"presentEdit")
        self.presentEdit.setMaximumSize(QSize(90, 16777215))

        self.fieldsLayout.addWidget(self.presentEdit, 1, 1, 1, 1)

        self.agreedLabel = QLabel(AdoptionDialog)
        self.agreedLabel.setObjectName(u"agreedLabel")
        self.agreedLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.agreedLabel, 1, 2, 1, 1)

        self.agreedEdit = QLineEdit(AdoptionDialog)
        self.agreedEdit.setObjectName(u"agreedEdit")
        self.agreedEdit.setMaximumSize(QSize(90, 16777215))

        self.fieldsLayout.addWidget(self.agreedEdit, 1, 3, 1, 1)

        self.againstLabel = QLabel(AdoptionDialog)
        self.againstLabel.setObjectName(u"againstLabel")
        self.againstLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.againstLabel, 2, 0, 1, 1)

        self.againstEdit = QLineEdit(AdoptionDialog)
        self.againstEdit.setObjectName(u"againstEdit")
        self.againstEdit.setMaximumSize(QSize(90, 16777215))

        self.fieldsLayout.addWidget(self.againstEdit, 2, 1, 1, 1)

        self.abstainedLabel = QLabel(AdoptionDialog)
        self.abstainedLabel.setObjectName(u"abstainedLabel")
        self.abstainedLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.abstainedLabel, 2, 2, 1, 1)

        self.abstainedEdit = QLineEdit(AdoptionDialog)
        self.abstainedEdit.setObjectName(u"abstainedEdit")
        self.abstainedEdit.setMaximumSize(QSize(90, 16777215))

        self.fieldsLayout.addWidget(self.abstainedEdit, 2, 3, 1, 1)

        self.invalidLabel = QLabel(AdoptionDialog)
        self.invalidLabel.setObjectName(u"invalidLabel")
        self.invalidLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.invalidLabel, 3, 0, 1, 1)

        self.invalidEdit = QLineEdit(AdoptionDialog)
        self.invalidEdit.setObjectName(u"invalidEdit")
        self.invalidEdit.setMaximumSize(QSize(90, 16777215))

        self.fieldsLayout.addWidget(self.invalidEdit, 3, 1, 1, 1)

        self.thresholdLabel = QLabel(AdoptionDialog)
        self.thresholdLabel.setObjectName(u"thresholdLabel")
        self.thresholdLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.thresholdLabel, 3, 2, 1, 1)

        self.thresholdEdit = QLineEdit(AdoptionDialog)
        self.thresholdEdit.setObjectName(u"thresholdEdit")
        self.thresholdEdit.setMaximumSize(QSize(110, 16777215))

        self.fieldsLayout.addWidget(self.thresholdEdit, 3, 3, 1, 1)

        self.dayLabel = QLabel(AdoptionDialog)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.dayLabel, 4, 0, 1, 1)

        self.dayEdit = QLineEdit(AdoptionDialog)
        self.dayEdit.setObjectName(u"dayEdit")

        self.fieldsLayout.addWidget(self.dayEdit, 4, 1, 1, 3)

        self.tellersLabel = QLabel(AdoptionDialog)
        self.tellersLabel.setObjectName(u"tellersLabel")
        self.tellersLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.tellersLabel, 5, 0, 1, 1)

        self.tellersEdit = QLineEdit(AdoptionDialog)
        self.tellersEdit.setObjectName(u"tellersEdit")

        self.fieldsLayout.addWidget(self.tellersEdit, 5, 1, 1, 3)

        self.notesLabel = QLabel(AdoptionDialog)
        self.notesLabel.setObjectName(u"notesLabel")
        self.notesLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.notesLabel, 6, 0, 1, 1)

        self.notesEdit = QLineEdit(AdoptionDialog)
        self.notesEdit.setObjectName(u"notesEdit")

        self.fieldsLayout.addWidget(self.notesEdit, 6, 1, 1, 3)

        self.fieldsLayout.setColumnStretch(3, 1)

        self.wholeLayout.addLayout(self.fieldsLayout)

        self.verdictLabel = QLabel(AdoptionDialog)
        self.verdictLabel.setObjectName(u"verdictLabel")
        self.verdictLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.verdictLabel)

        self.lastSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.wholeLayout.addItem(self.lastSpacer)

        self.problemLabel = QLabel(AdoptionDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setProperty(u"look", u"wrong")
        self.problemLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.problemLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.countLabel = QLabel(AdoptionDialog)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setProperty(u"look", u"second")

        self.footLayout.addWidget(self.countLabel)

        self.footSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(AdoptionDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(AdoptionDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"primary")

        self.footLayout.addWidget(self.saveButton)


        self.wholeLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.wayLabel.setBuddy(self.wayCombo)
        self.presentLabel.setBuddy(self.presentEdit)
        self.agreedLabel.setBuddy(self.agreedEdit)
        self.againstLabel.setBuddy(self.againstEdit)
        self.abstainedLabel.setBuddy(self.abstainedEdit)
        self.invalidLabel.setBuddy(self.invalidEdit)
        self.thresholdLabel.setBuddy(self.thresholdEdit)
        self.dayLabel.setBuddy(self.dayEdit)
        self.tellersLabel.setBuddy(self.tellersEdit)
        self.notesLabel.setBuddy(self.notesEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AdoptionDialog)
    # setupUi

    def retranslateUi(self, AdoptionDialog):
        AdoptionDialog.setWindowTitle(QCoreApplication.translate("AdoptionDialog", u"Bi\u1ec3u quy\u1ebft th\u00f4ng qua \u0111o\u00e0n d\u1ef1 c\u1ea5p tr\u00ean", None))
        self.wayLabel.setText(QCoreApplication.translate("AdoptionDialog", u"H\u00ecnh th\u1ee9c:", None))
        self.presentLabel.setText(QCoreApplication.translate("AdoptionDialog", u"C\u00f3 m\u1eb7t:", None))
        self.agreedLabel.setText(QCoreApplication.translate("AdoptionDialog", u"\u0110\u1ed3ng \u00fd:", None))
        self.againstLabel.setText(QCoreApplication.translate("AdoptionDialog", u"Kh\u00f4ng \u0111\u1ed3ng \u00fd:", None))
        self.abstainedLabel.setText(QCoreApplication.translate("AdoptionDialog", u"\u00dd ki\u1ebfn kh\u00e1c:", None))
        self.invalidLabel.setText(QCoreApplication.translate("AdoptionDialog", u"Phi\u1ebfu kh\u00f4ng h\u1ee3p l\u1ec7:", None))
        self.thresholdLabel.setText(QCoreApplication.translate("AdoptionDialog", u"C\u1ea7n \u00edt nh\u1ea5t:", None))
        self.thresholdEdit.setPlaceholderText(QCoreApplication.translate("AdoptionDialog", u"qu\u00e1 n\u1eeda", None))
        self.dayLabel.setText(QCoreApplication.translate("AdoptionDialog", u"Ng\u00e0y:", None))
        self.dayEdit.setPlaceholderText(QCoreApplication.translate("AdoptionDialog", u"\u0111\u1ec3 tr\u1ed1ng l\u00e0 ng\u00e0y h\u1ed9i ngh\u1ecb", None))
        self.tellersLabel.setText(QCoreApplication.translate("AdoptionDialog", u"Ng\u01b0\u1eddi \u0111\u1ebfm:", None))
        self.tellersEdit.setPlaceholderText(QCoreApplication.translate("AdoptionDialog", u"h\u1ecd t\u00ean, c\u00e1ch nhau b\u1eb1ng d\u1ea5u ph\u1ea9y", None))
        self.notesLabel.setText(QCoreApplication.translate("AdoptionDialog", u"Ghi ch\u00fa:", None))
        self.verdictLabel.setText("")
        self.problemLabel.setText("")
        self.countLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("AdoptionDialog", u"H\u1ee7y", None))
        self.saveButton.setText(QCoreApplication.translate("AdoptionDialog", u"Ghi", None))
    # retranslateUi
