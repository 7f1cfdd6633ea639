# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'outside_guest_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_OutsideGuestDialog(object):
    def setupUi(self, OutsideGuestDialog):
        if not OutsideGuestDialog.objectName():
            OutsideGuestDialog.setObjectName(u"OutsideGuestDialog")
        OutsideGuestDialog.resize(460, 340)
        self.wholeLayout = QVBoxLayout(OutsideGuestDialog)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 16, 16, 12)
        self.introLabel = QLabel(OutsideGuestDialog)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setProperty(u"look", u"second")
        self.introLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.introLabel)

        self.fieldsLayout = QGridLayout()
        self.fieldsLayout.setSpacing(8)
        self.fieldsLayout.setObjectName(u"fieldsLayout")
        self.fieldsLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(OutsideGuestDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.titleLabel, 0, 0, 1, 1)

        self.titleCombo = QComboBox(OutsideGuestDialog)
        self.titleCombo.setObjectName(u"titleCombo")

        self.fieldsLayout.addWidget(self.titleCombo, 0, 1, 1, 1)

        self.nameLabel = QLabel(OutsideGuestDialog)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.nameLabel, 1, 0, 1, 1)

        self.nameEdit = QLineEdit(OutsideGuestDialog)
        self.nameEdit.setObjectName(u"nameEdit")

        self.fieldsLayout.addWidget(self.nameEdit, 1, 1, 1, 1)

        self.positionLabel = QLabel(OutsideGuestDialog)
        self.positionLabel.setObjectName(u"positionLabel")
        self.positionLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.positionLabel, 2, 0, 1, 1)

        self.positionEdit = QLineEdit(OutsideGuestDialog)
        self.positionEdit.setObjectName(u"positionEdit")

        self.fieldsLayout.addWidget(self.positionEdit, 2, 1, 1, 1)

        self.kindLabel = QLabel(OutsideGuestDialog)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.kindLabel, 3, 0, 1, 1)

        self.kindCombo = QComboBox(OutsideGuestDialog)
        self.kindCombo.setObjectName(u"kindCombo")

        self.fieldsLayout.addWidget(self.kindCombo, 3, 1, 1, 1)

        self.fieldsLayout.setColumnStretch(1, 1)

        self.wholeLayout.addLayout(self.fieldsLayout)

        self.lastSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.wholeLayout.addItem(self.lastSpacer)

        self.problemLabel = QLabel(OutsideGuestDialog)
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

        self.cancelButton = QPushButton(OutsideGuestDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.footLayout.addWidget(self.cancelButton)

        self.addButton = QPushButton(OutsideGuestDialog)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"look", u"primary")
        self.addButton.setAutoDefault(False)

        self.footLayout.addWidget(self.addButton)


        self.wholeLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.titleLabel.setBuddy(self.titleCombo)
        self.nameLabel.setBuddy(self.nameEdit)
        self.positionLabel.setBuddy(self.positionEdit)
        self.kindLabel.setBuddy(self.kindCombo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(OutsideGuestDialog)
    # setupUi

    def retranslateUi(self, OutsideGuestDialog):
        OutsideGuestDialog.setWindowTitle(QCoreApplication.translate("OutsideGuestDialog", u"Kh\u00e1ch m\u1eddi ngo\u00e0i danh s\u00e1ch", None))
        self.introLabel.setText(QCoreApplication.translate("OutsideGuestDialog", u"Kh\u00e1ch \u0111\u01b0\u1ee3c ghi v\u00e0o danh s\u00e1ch \u0111\u1ed1i t\u01b0\u1ee3ng nh\u01b0 m\u1ed9t c\u00e1 nh\u00e2n, \u0111\u1ec3 l\u1ea7n sau kh\u00f4ng ph\u1ea3i ghi l\u1ea1i, v\u00e0 \u0111\u01b0\u1ee3c ch\u1ecdn d\u1ef1 h\u1ed9i ngh\u1ecb ngay; \u0111i\u1ec3n h\u00ecnh th\u00ec ch\u1edd ch\u1ecdn.", None))
        self.titleLabel.setText(QCoreApplication.translate("OutsideGuestDialog", u"\u00d4ng, &b\u00e0", None))
        self.nameLabel.setText(QCoreApplication.translate("OutsideGuestDialog", u"&H\u1ecd v\u00e0 t\u00ean", None))
        self.positionLabel.setText(QCoreApplication.translate("OutsideGuestDialog", u"&Ch\u1ee9c v\u1ee5, n\u01a1i c\u00f4ng t\u00e1c", None))
        self.kindLabel.setText(QCoreApplication.translate("OutsideGuestDialog", u"&D\u1ef1 v\u1edbi t\u01b0 c\u00e1ch", None))
        self.problemLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("OutsideGuestDialog", u"H\u1ee7y", None))
        self.addButton.setText(QCoreApplication.translate("OutsideGuestDialog", u"Th\u00eam kh\u00e1ch m\u1eddi", None))
    # retranslateUi
