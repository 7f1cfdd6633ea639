# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_preview.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout)

class Ui_ImportPreview(object):
    def setupUi(self, ImportPreview):
        if not ImportPreview.objectName():
            ImportPreview.setObjectName(u"ImportPreview")
        ImportPreview.resize(1080, 640)
        self.wholeLayout = QVBoxLayout(ImportPreview)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLayout = QHBoxLayout()
        self.titleLayout.setSpacing(8)
        self.titleLayout.setObjectName(u"titleLayout")
        self.titleTextLayout = QHBoxLayout()
        self.titleTextLayout.setSpacing(8)
        self.titleTextLayout.setObjectName(u"titleTextLayout")

        self.titleLayout.addLayout(self.titleTextLayout)

        self.decodedButton = QPushButton(ImportPreview)
        self.decodedButton.setObjectName(u"decodedButton")
        self.decodedButton.setProperty(u"look", u"link")

        self.titleLayout.addWidget(self.decodedButton)

        self.titleSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.titleLayout.addItem(self.titleSpacer)

        self.columnsButton = QPushButton(ImportPreview)
        self.columnsButton.setObjectName(u"columnsButton")

        self.titleLayout.addWidget(self.columnsButton)


        self.wholeLayout.addLayout(self.titleLayout)

        self.filesLayout = QHBoxLayout()
        self.filesLayout.setSpacing(8)
        self.filesLayout.setObjectName(u"filesLayout")
        self.fileLabel = QLabel(ImportPreview)
        self.fileLabel.setObjectName(u"fileLabel")
        self.fileLabel.setProperty(u"look", u"second")

        self.filesLayout.addWidget(self.fileLabel)

        self.fileCombo = QComboBox(ImportPreview)
        self.fileCombo.setObjectName(u"fileCombo")
        self.fileCombo.setMinimumSize(QSize(300, 0))

        self.filesLayout.addWidget(self.fileCombo)

        self.callLabel = QLabel(ImportPreview)
        self.callLabel.setObjectName(u"callLabel")
        self.callLabel.setProperty(u"look", u"second")

        self.filesLayout.addWidget(self.callLabel)

        self.callCombo = QComboBox(ImportPreview)
        self.callCombo.setObjectName(u"callCombo")
        self.callCombo.setMinimumSize(QSize(200, 0))

        self.filesLayout.addWidget(self.callCombo)

        self.problemsButton = QPushButton(ImportPreview)
        self.problemsButton.setObjectName(u"problemsButton")
        self.problemsButton.setProperty(u"look", u"link")

        self.filesLayout.addWidget(self.problemsButton)

        self.fileProblemLayout = QHBoxLayout()
        self.fileProblemLayout.setSpacing(8)
        self.fileProblemLayout.setObjectName(u"fileProblemLayout")

        self.filesLayout.addLayout(self.fileProblemLayout)

        self.filesSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.filesLayout.addItem(self.filesSpacer)


        self.wholeLayout.addLayout(self.filesLayout)

        self.chipsLayout = QHBoxLayout()
        self.chipsLayout.setSpacing(8)
        self.chipsLayout.setObjectName(u"chipsLayout")

        self.wholeLayout.addLayout(self.chipsLayout)

        self.unitsFrame = QFrame(ImportPreview)
        self.unitsFrame.setObjectName(u"unitsFrame")
        self.unitsLayout = QHBoxLayout(self.unitsFrame)
        self.unitsLayout.setSpacing(8)
        self.unitsLayout.setObjectName(u"unitsLayout")
        self.unitsTextLayout = QHBoxLayout()
        self.unitsTextLayout.setSpacing(8)
        self.unitsTextLayout.setObjectName(u"unitsTextLayout")

        self.unitsLayout.addLayout(self.unitsTextLayout)

        self.unitsButton = QPushButton(self.unitsFrame)
        self.unitsButton.setObjectName(u"unitsButton")

        self.unitsLayout.addWidget(self.unitsButton)


        self.wholeLayout.addWidget(self.unitsFrame)

        self.bodyLayout = QVBoxLayout()
        self.bodyLayout.setSpacing(0)
        self.bodyLayout.setObjectName(u"bodyLayout")

        self.wholeLayout.addLayout(self.bodyLayout)

        self.sameFrame = QFrame(ImportPreview)
        self.sameFrame.setObjectName(u"sameFrame")
        self.sameLayout = QHBoxLayout(self.sameFrame)
        self.sameLayout.setSpacing(8)
        self.sameLayout.setObjectName(u"sameLayout")
        self.sameTextLayout = QHBoxLayout()
        self.sameTextLayout.setSpacing(8)
        self.sameTextLayout.setObjectName(u"sameTextLayout")

        self.sameLayout.addLayout(self.sameTextLayout)

        self.sameButton = QPushButton(self.sameFrame)
        self.sameButton.setObjectName(u"sameButton")

        self.sameLayout.addWidget(self.sameButton)

        self.sameCloseButton = QPushButton(self.sameFrame)
        self.sameCloseButton.setObjectName(u"sameCloseButton")
        self.sameCloseButton.setProperty(u"look", u"quiet")

        self.sameLayout.addWidget(self.sameCloseButton)


        self.wholeLayout.addWidget(self.sameFrame)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.remarkLayout = QHBoxLayout()
        self.remarkLayout.setSpacing(8)
        self.remarkLayout.setObjectName(u"remarkLayout")

        self.footLayout.addLayout(self.remarkLayout)

        self.deedsLayout = QHBoxLayout()
        self.deedsLayout.setSpacing(14)
        self.deedsLayout.setObjectName(u"deedsLayout")

        self.footLayout.addLayout(self.deedsLayout)

        self.footSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.returnButton = QPushButton(ImportPreview)
        self.returnButton.setObjectName(u"returnButton")

        self.footLayout.addWidget(self.returnButton)

        self.cancelButton = QPushButton(ImportPreview)
        self.cancelButton.setObjectName(u"cancelButton")

        self.footLayout.addWidget(self.cancelButton)

        self.importButton = QPushButton(ImportPreview)
        self.importButton.setObjectName(u"importButton")
        self.importButton.setProperty(u"look", u"primary")

        self.footLayout.addWidget(self.importButton)


        self.wholeLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.fileLabel.setBuddy(self.fileCombo)
        self.callLabel.setBuddy(self.callCombo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ImportPreview)
    # setupUi

    def retranslateUi(self, ImportPreview):
        self.decodedButton.setText(QCoreApplication.translate("ImportPreview", u"Xem tr\u01b0\u1edbc v\u00e0 sau", None))
        self.columnsButton.setText(QCoreApplication.translate("ImportPreview", u"&C\u1ed9t\u2026", None))
        self.fileLabel.setText(QCoreApplication.translate("ImportPreview", u"&T\u1ec7p", None))
        self.callLabel.setText(QCoreApplication.translate("ImportPreview", u"Thu\u1ed9c \u0111\u1ee3&t", None))
        self.problemsButton.setText(QCoreApplication.translate("ImportPreview", u"T\u1ec7p c\u00f3 v\u1ea5n \u0111\u1ec1", None))
        self.unitsButton.setText(QCoreApplication.translate("ImportPreview", u"Th\u00eam \u0111\u01a1n v\u1ecb\u2026", None))
        self.sameButton.setText(QCoreApplication.translate("ImportPreview", u"S\u1eeda c\u1ea3", None))
        self.sameCloseButton.setText(QCoreApplication.translate("ImportPreview", u"Th\u00f4i", None))
        self.returnButton.setText(QCoreApplication.translate("ImportPreview", u"T&r\u1ea3 l\u1ea1i \u0111\u01a1n v\u1ecb\u2026", None))
        self.cancelButton.setText(QCoreApplication.translate("ImportPreview", u"H\u1ee7y", None))
        self.importButton.setText(QCoreApplication.translate("ImportPreview", u"Nh\u1eadp", None))
        pass
    # retranslateUi
