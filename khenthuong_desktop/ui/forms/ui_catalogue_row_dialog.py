# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'catalogue_row_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QRect,
    Qt)
from PySide6.QtWidgets import (QDialogButtonBox,
    QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget)

class Ui_CatalogueRowDialog(object):
    def setupUi(self, CatalogueRowDialog):
        if not CatalogueRowDialog.objectName():
            CatalogueRowDialog.setObjectName(u"CatalogueRowDialog")
        CatalogueRowDialog.resize(640, 520)
        self.wholeLayout = QVBoxLayout(CatalogueRowDialog)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 12, 16, 12)
        self.titleLabel = QLabel(CatalogueRowDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"title")
        self.titleLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.titleLabel)

        self.hintLabel = QLabel(CatalogueRowDialog)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"look", u"second")
        self.hintLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.hintLabel)

        self.fieldsArea = QScrollArea(CatalogueRowDialog)
        self.fieldsArea.setObjectName(u"fieldsArea")
        self.fieldsArea.setFrameShape(QFrame.Shape.NoFrame)
        self.fieldsArea.setWidgetResizable(True)
        self.fieldsArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fieldsArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fieldsWidget = QWidget()
        self.fieldsWidget.setObjectName(u"fieldsWidget")
        self.fieldsWidget.setGeometry(QRect(0, 0, 600, 400))
        self.fieldsLayout = QVBoxLayout(self.fieldsWidget)
        self.fieldsLayout.setSpacing(8)
        self.fieldsLayout.setObjectName(u"fieldsLayout")
        self.fieldsLayout.setContentsMargins(0, 0, 8, 0)
        self.fieldsArea.setWidget(self.fieldsWidget)

        self.wholeLayout.addWidget(self.fieldsArea)

        self.problemLabel = QLabel(CatalogueRowDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setProperty(u"look", u"wrong")
        self.problemLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.problemLabel)

        self.buttonBox = QDialogButtonBox(CatalogueRowDialog)
        self.buttonBox.setObjectName(u"buttonBox")
        self.buttonBox.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Save)

        self.wholeLayout.addWidget(self.buttonBox)

        self.wholeLayout.setStretch(2, 1)

        self.retranslateUi(CatalogueRowDialog)
    # setupUi

    def retranslateUi(self, CatalogueRowDialog):
        CatalogueRowDialog.setWindowTitle(QCoreApplication.translate("CatalogueRowDialog", u"D\u00f2ng danh m\u1ee5c", None))
        self.titleLabel.setText("")
        self.hintLabel.setText("")
        self.problemLabel.setText("")
    # retranslateUi
