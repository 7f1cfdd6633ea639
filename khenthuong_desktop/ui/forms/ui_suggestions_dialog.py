# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'suggestions_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout,
    QLabel, QListWidget, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_SuggestionsDialog(object):
    def setupUi(self, SuggestionsDialog):
        if not SuggestionsDialog.objectName():
            SuggestionsDialog.setObjectName(u"SuggestionsDialog")
        SuggestionsDialog.resize(900, 600)
        self.wholeLayout = QVBoxLayout(SuggestionsDialog)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 16, 16, 12)
        self.tabsLayout = QVBoxLayout()
        self.tabsLayout.setSpacing(0)
        self.tabsLayout.setObjectName(u"tabsLayout")

        self.wholeLayout.addLayout(self.tabsLayout)

        self.introLabel = QLabel(SuggestionsDialog)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setProperty(u"look", u"second")
        self.introLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.introLabel)

        self.bodyLayout = QHBoxLayout()
        self.bodyLayout.setSpacing(12)
        self.bodyLayout.setObjectName(u"bodyLayout")
        self.choicesList = QListWidget(SuggestionsDialog)
        self.choicesList.setObjectName(u"choicesList")

        self.bodyLayout.addWidget(self.choicesList)

        self.effectFrame = QFrame(SuggestionsDialog)
        self.effectFrame.setObjectName(u"effectFrame")
        self.effectFrame.setProperty(u"look", u"card")
        self.effectLayout = QVBoxLayout(self.effectFrame)
        self.effectLayout.setSpacing(6)
        self.effectLayout.setObjectName(u"effectLayout")
        self.effectLayout.setContentsMargins(1, 10, 1, 10)
        self.effectLabel = QLabel(self.effectFrame)
        self.effectLabel.setObjectName(u"effectLabel")
        self.effectLabel.setProperty(u"look", u"section")

        self.effectLayout.addWidget(self.effectLabel)

        self.sentenceArea = QScrollArea(self.effectFrame)
        self.sentenceArea.setObjectName(u"sentenceArea")
        self.sentenceArea.setFrameShape(QFrame.Shape.NoFrame)
        self.sentenceArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sentenceArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sentenceArea.setWidgetResizable(True)
        self.sentenceLabel = QLabel()
        self.sentenceLabel.setObjectName(u"sentenceLabel")
        self.sentenceLabel.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.sentenceLabel.setWordWrap(True)
        self.sentenceArea.setWidget(self.sentenceLabel)

        self.effectLayout.addWidget(self.sentenceArea)


        self.bodyLayout.addWidget(self.effectFrame)

        self.bodyLayout.setStretch(0, 3)
        self.bodyLayout.setStretch(1, 2)

        self.wholeLayout.addLayout(self.bodyLayout)

        self.problemLabel = QLabel(SuggestionsDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setProperty(u"look", u"wrong")
        self.problemLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.problemLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.keepButton = QPushButton(SuggestionsDialog)
        self.keepButton.setObjectName(u"keepButton")
        self.keepButton.setProperty(u"look", u"quiet")
        self.keepButton.setAutoDefault(False)

        self.footLayout.addWidget(self.keepButton)

        self.footSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.closeButton = QPushButton(SuggestionsDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.footLayout.addWidget(self.closeButton)

        self.takeButton = QPushButton(SuggestionsDialog)
        self.takeButton.setObjectName(u"takeButton")
        self.takeButton.setProperty(u"look", u"primary")
        self.takeButton.setAutoDefault(False)

        self.footLayout.addWidget(self.takeButton)


        self.wholeLayout.addLayout(self.footLayout)


        self.retranslateUi(SuggestionsDialog)
    # setupUi

    def retranslateUi(self, SuggestionsDialog):
        SuggestionsDialog.setWindowTitle(QCoreApplication.translate("SuggestionsDialog", u"G\u1ee3i \u00fd c\u01a1 c\u1ea5u \u0111\u1ea1i bi\u1ec3u", None))
        self.introLabel.setText("")
#if QT_CONFIG(accessibility)
        self.choicesList.setAccessibleName(QCoreApplication.translate("SuggestionsDialog", u"G\u1ee3i \u00fd", None))
#endif // QT_CONFIG(accessibility)
        self.effectLabel.setText(QCoreApplication.translate("SuggestionsDialog", u"Thay \u0111\u1ed5i n\u1ebfu nh\u1eadn g\u1ee3i \u00fd", None))
        self.sentenceLabel.setText("")
        self.problemLabel.setText("")
        self.keepButton.setText(QCoreApplication.translate("SuggestionsDialog", u"Ph\u01b0\u01a1ng \u00e1n \u0111\u00e3 l\u01b0u\u2026", None))
        self.closeButton.setText(QCoreApplication.translate("SuggestionsDialog", u"\u0110\u00f3ng", None))
        self.takeButton.setText(QCoreApplication.translate("SuggestionsDialog", u"Nh\u1eadn g\u1ee3i \u00fd", None))
    # retranslateUi
