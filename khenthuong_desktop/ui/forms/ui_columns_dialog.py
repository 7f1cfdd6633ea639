# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'columns_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QAbstractItemView, QHBoxLayout,
    QLabel, QListWidget, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_ColumnsDialog(object):
    def setupUi(self, ColumnsDialog):
        if not ColumnsDialog.objectName():
            ColumnsDialog.setObjectName(u"ColumnsDialog")
        ColumnsDialog.resize(420, 520)
        self.wholeLayout = QVBoxLayout(ColumnsDialog)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 16, 16, 12)
        self.hintLabel = QLabel(ColumnsDialog)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"look", u"second")
        self.hintLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.hintLabel)

        self.listLayout = QHBoxLayout()
        self.listLayout.setSpacing(8)
        self.listLayout.setObjectName(u"listLayout")
        self.columnsList = QListWidget(ColumnsDialog)
        self.columnsList.setObjectName(u"columnsList")
        self.columnsList.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.columnsList.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.columnsList.setUniformItemSizes(True)

        self.listLayout.addWidget(self.columnsList)

        self.moveLayout = QVBoxLayout()
        self.moveLayout.setSpacing(8)
        self.moveLayout.setObjectName(u"moveLayout")
        self.upButton = QPushButton(ColumnsDialog)
        self.upButton.setObjectName(u"upButton")
        self.upButton.setAutoDefault(False)

        self.moveLayout.addWidget(self.upButton)

        self.downButton = QPushButton(ColumnsDialog)
        self.downButton.setObjectName(u"downButton")
        self.downButton.setAutoDefault(False)

        self.moveLayout.addWidget(self.downButton)

        self.ownButton = QPushButton(ColumnsDialog)
        self.ownButton.setObjectName(u"ownButton")
        self.ownButton.setAutoDefault(False)

        self.moveLayout.addWidget(self.ownButton)

        self.moveSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.moveLayout.addItem(self.moveSpacer)


        self.listLayout.addLayout(self.moveLayout)


        self.wholeLayout.addLayout(self.listLayout)

        self.buttonLayout = QHBoxLayout()
        self.buttonLayout.setSpacing(8)
        self.buttonLayout.setObjectName(u"buttonLayout")
        self.buttonSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonLayout.addItem(self.buttonSpacer)

        self.applyButton = QPushButton(ColumnsDialog)
        self.applyButton.setObjectName(u"applyButton")
        self.applyButton.setProperty(u"look", u"primary")

        self.buttonLayout.addWidget(self.applyButton)

        self.cancelButton = QPushButton(ColumnsDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttonLayout.addWidget(self.cancelButton)


        self.wholeLayout.addLayout(self.buttonLayout)

        QWidget.setTabOrder(self.columnsList, self.upButton)
        QWidget.setTabOrder(self.upButton, self.downButton)
        QWidget.setTabOrder(self.downButton, self.ownButton)
        QWidget.setTabOrder(self.ownButton, self.applyButton)
        QWidget.setTabOrder(self.applyButton, self.cancelButton)

        self.retranslateUi(ColumnsDialog)

        self.applyButton.setDefault(True)

    # setupUi

    def retranslateUi(self, ColumnsDialog):
        ColumnsDialog.setWindowTitle(QCoreApplication.translate("ColumnsDialog", u"Ch\u1ecdn c\u1ed9t", None))
        self.hintLabel.setText(QCoreApplication.translate("ColumnsDialog", u"\u0110\u00e1nh d\u1ea5u c\u1ed9t c\u1ea7n hi\u1ec7n; k\u00e9o ho\u1eb7c d\u00f9ng n\u00fat \u0111\u1ec3 \u0111\u1ed5i th\u1ee9 t\u1ef1.", None))
#if QT_CONFIG(accessibility)
        self.columnsList.setAccessibleName(QCoreApplication.translate("ColumnsDialog", u"C\u00e1c c\u1ed9t theo th\u1ee9 t\u1ef1 t\u1eeb tr\u00e1i sang ph\u1ea3i", None))
#endif // QT_CONFIG(accessibility)
        self.upButton.setText(QCoreApplication.translate("ColumnsDialog", u"&L\u00ean", None))
        self.downButton.setText(QCoreApplication.translate("ColumnsDialog", u"&Xu\u1ed1ng", None))
        self.ownButton.setText(QCoreApplication.translate("ColumnsDialog", u"&M\u1eb7c \u0111\u1ecbnh", None))
        self.applyButton.setText(QCoreApplication.translate("ColumnsDialog", u"\u00c1p d\u1ee5ng", None))
        self.cancelButton.setText(QCoreApplication.translate("ColumnsDialog", u"H\u1ee7y", None))
    # retranslateUi
