# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'conference_speeches_tab.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QPushButton, QVBoxLayout, QWidget)

class Ui_ConferenceSpeechesTab(object):
    def setupUi(self, ConferenceSpeechesTab):
        if not ConferenceSpeechesTab.objectName():
            ConferenceSpeechesTab.setObjectName(u"ConferenceSpeechesTab")
        ConferenceSpeechesTab.resize(1080, 560)
        self.wholeLayout = QVBoxLayout(ConferenceSpeechesTab)
        self.wholeLayout.setSpacing(8)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(0, 8, 0, 0)
        self.barLayout = QHBoxLayout()
        self.barLayout.setSpacing(8)
        self.barLayout.setObjectName(u"barLayout")
        self.addButton = QPushButton(ConferenceSpeechesTab)
        self.addButton.setObjectName(u"addButton")

        self.barLayout.addWidget(self.addButton)

        self.chooseButton = QPushButton(ConferenceSpeechesTab)
        self.chooseButton.setObjectName(u"chooseButton")

        self.barLayout.addWidget(self.chooseButton)

        self.reserveButton = QPushButton(ConferenceSpeechesTab)
        self.reserveButton.setObjectName(u"reserveButton")

        self.barLayout.addWidget(self.reserveButton)

        self.backButton = QPushButton(ConferenceSpeechesTab)
        self.backButton.setObjectName(u"backButton")

        self.barLayout.addWidget(self.backButton)

        self.withdrawButton = QPushButton(ConferenceSpeechesTab)
        self.withdrawButton.setObjectName(u"withdrawButton")

        self.barLayout.addWidget(self.withdrawButton)

        self.upButton = QPushButton(ConferenceSpeechesTab)
        self.upButton.setObjectName(u"upButton")

        self.barLayout.addWidget(self.upButton)

        self.downButton = QPushButton(ConferenceSpeechesTab)
        self.downButton.setObjectName(u"downButton")

        self.barLayout.addWidget(self.downButton)

        self.stateLayout = QHBoxLayout()
        self.stateLayout.setSpacing(0)
        self.stateLayout.setObjectName(u"stateLayout")

        self.barLayout.addLayout(self.stateLayout)

        self.printButton = QPushButton(ConferenceSpeechesTab)
        self.printButton.setObjectName(u"printButton")

        self.barLayout.addWidget(self.printButton)

        self.programmeButton = QPushButton(ConferenceSpeechesTab)
        self.programmeButton.setObjectName(u"programmeButton")
        self.programmeButton.setProperty(u"look", u"primary")

        self.barLayout.addWidget(self.programmeButton)


        self.wholeLayout.addLayout(self.barLayout)

        self.bodyLayout = QHBoxLayout()
        self.bodyLayout.setSpacing(8)
        self.bodyLayout.setObjectName(u"bodyLayout")

        self.wholeLayout.addLayout(self.bodyLayout)

        QWidget.setTabOrder(self.addButton, self.chooseButton)
        QWidget.setTabOrder(self.chooseButton, self.reserveButton)
        QWidget.setTabOrder(self.reserveButton, self.backButton)
        QWidget.setTabOrder(self.backButton, self.withdrawButton)
        QWidget.setTabOrder(self.withdrawButton, self.upButton)
        QWidget.setTabOrder(self.upButton, self.downButton)
        QWidget.setTabOrder(self.downButton, self.printButton)
        QWidget.setTabOrder(self.printButton, self.programmeButton)

        self.retranslateUi(ConferenceSpeechesTab)
    # setupUi

    def retranslateUi(self, ConferenceSpeechesTab):
        self.addButton.setText(QCoreApplication.translate("ConferenceSpeechesTab", u"Th\u00eam\u2026", None))
#if QT_CONFIG(tooltip)
        self.addButton.setToolTip(QCoreApplication.translate("ConferenceSpeechesTab", u"Th\u00eam ng\u01b0\u1eddi tham lu\u1eadn t\u1eeb danh s\u00e1ch \u0111\u1ea1i bi\u1ec3u (Insert)", None))
#endif // QT_CONFIG(tooltip)
        self.chooseButton.setText(QCoreApplication.translate("ConferenceSpeechesTab", u"Ch\u1ecdn", None))
#if QT_CONFIG(tooltip)
        self.chooseButton.setToolTip(QCoreApplication.translate("ConferenceSpeechesTab", u"\u0110\u01b0a v\u00e0o c\u00e1c b\u00e0i \u0111\u01b0\u1ee3c \u0111\u1ecdc", None))
#endif // QT_CONFIG(tooltip)
        self.reserveButton.setText(QCoreApplication.translate("ConferenceSpeechesTab", u"D\u1ef1 b\u1ecb", None))
        self.backButton.setText(QCoreApplication.translate("ConferenceSpeechesTab", u"B\u1ecf ch\u1ecdn", None))
        self.withdrawButton.setText(QCoreApplication.translate("ConferenceSpeechesTab", u"R\u00fat b\u00e0i", None))
#if QT_CONFIG(tooltip)
        self.withdrawButton.setToolTip(QCoreApplication.translate("ConferenceSpeechesTab", u"Ng\u01b0\u1eddi n\u00e0y kh\u00f4ng tham lu\u1eadn n\u1eefa", None))
#endif // QT_CONFIG(tooltip)
        self.upButton.setText(QCoreApplication.translate("ConferenceSpeechesTab", u"\u25b2", None))
#if QT_CONFIG(tooltip)
        self.upButton.setToolTip(QCoreApplication.translate("ConferenceSpeechesTab", u"Chuy\u1ec3n l\u00ean (Alt+\u2191)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.upButton.setAccessibleName(QCoreApplication.translate("ConferenceSpeechesTab", u"Chuy\u1ec3n l\u00ean", None))
#endif // QT_CONFIG(accessibility)
        self.downButton.setText(QCoreApplication.translate("ConferenceSpeechesTab", u"\u25bc", None))
#if QT_CONFIG(tooltip)
        self.downButton.setToolTip(QCoreApplication.translate("ConferenceSpeechesTab", u"Chuy\u1ec3n xu\u1ed1ng (Alt+\u2193)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.downButton.setAccessibleName(QCoreApplication.translate("ConferenceSpeechesTab", u"Chuy\u1ec3n xu\u1ed1ng", None))
#endif // QT_CONFIG(accessibility)
        self.printButton.setText(QCoreApplication.translate("ConferenceSpeechesTab", u"Xem, in\u2026", None))
        self.programmeButton.setText(QCoreApplication.translate("ConferenceSpeechesTab", u"\u0110\u01b0a v\u00e0o ch\u01b0\u01a1ng tr\u00ecnh", None))
        pass
    # retranslateUi
