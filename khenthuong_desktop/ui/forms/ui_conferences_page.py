# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'conferences_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout)

class Ui_ConferencesPage(object):
    def setupUi(self, ConferencesPage):
        if not ConferencesPage.objectName():
            ConferencesPage.setObjectName(u"ConferencesPage")
        ConferencesPage.resize(1080, 640)
        self.wholeLayout = QVBoxLayout(ConferencesPage)
        self.wholeLayout.setSpacing(6)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 12, 16, 12)
        self.titleLayout = QHBoxLayout()
        self.titleLayout.setSpacing(8)
        self.titleLayout.setObjectName(u"titleLayout")
        self.nameLayout = QHBoxLayout()
        self.nameLayout.setSpacing(0)
        self.nameLayout.setObjectName(u"nameLayout")

        self.titleLayout.addLayout(self.nameLayout)

        self.stateLabel = QLabel(ConferencesPage)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setMaximumSize(QSize(16777215, 20))
        self.stateLabel.setProperty(u"look", u"badge")

        self.titleLayout.addWidget(self.stateLabel, 0, Qt.AlignmentFlag.AlignVCenter)

        self.chooseButton = QPushButton(ConferencesPage)
        self.chooseButton.setObjectName(u"chooseButton")
        self.chooseButton.setProperty(u"look", u"quiet")

        self.titleLayout.addWidget(self.chooseButton)

        self.titleSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.titleLayout.addItem(self.titleSpacer)

        self.factsLayout = QHBoxLayout()
        self.factsLayout.setSpacing(0)
        self.factsLayout.setObjectName(u"factsLayout")

        self.titleLayout.addLayout(self.factsLayout)


        self.wholeLayout.addLayout(self.titleLayout)

        self.tabsLayout = QVBoxLayout()
        self.tabsLayout.setSpacing(0)
        self.tabsLayout.setObjectName(u"tabsLayout")

        self.wholeLayout.addLayout(self.tabsLayout)

        self.tabStack = QStackedWidget(ConferencesPage)
        self.tabStack.setObjectName(u"tabStack")

        self.wholeLayout.addWidget(self.tabStack)


        self.retranslateUi(ConferencesPage)
    # setupUi

    def retranslateUi(self, ConferencesPage):
        self.stateLabel.setText("")
        self.chooseButton.setText(QCoreApplication.translate("ConferencesPage", u"\u25be", None))
#if QT_CONFIG(tooltip)
        self.chooseButton.setToolTip(QCoreApplication.translate("ConferencesPage", u"H\u1ed9i ngh\u1ecb kh\u00e1c, h\u1ed9i ngh\u1ecb m\u1edbi (F4)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.chooseButton.setAccessibleName(QCoreApplication.translate("ConferencesPage", u"H\u1ed9i ngh\u1ecb kh\u00e1c", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
