# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from khenthuong_desktop.ui.widgets.elided_label import ElidedLabel
from khenthuong_desktop.ui.widgets.left_bar import LeftBar
from khenthuong_desktop.ui.widgets.search_box import SearchBox
from khenthuong_desktop.ui.widgets.status_line import StatusLine

class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        MainWindow.resize(1280, 690)
        self.wholeWidget = QWidget(MainWindow)
        self.wholeWidget.setObjectName(u"wholeWidget")
        self.wholeLayout = QVBoxLayout(self.wholeWidget)
        self.wholeLayout.setSpacing(0)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(0, 0, 0, 0)
        self.topLine = QFrame(self.wholeWidget)
        self.topLine.setObjectName(u"topLine")
        self.topLine.setMinimumSize(QSize(0, 36))
        self.topLine.setMaximumSize(QSize(16777215, 36))
        self.topLayout = QHBoxLayout(self.topLine)
        self.topLayout.setSpacing(16)
        self.topLayout.setObjectName(u"topLayout")
        self.topLayout.setContentsMargins(12, 3, 12, 4)
        self.officeLabel = ElidedLabel(self.topLine)
        self.officeLabel.setObjectName(u"officeLabel")

        self.topLayout.addWidget(self.officeLabel)

        self.councilLabel = ElidedLabel(self.topLine)
        self.councilLabel.setObjectName(u"councilLabel")
        self.councilLabel.setProperty(u"look", u"second")

        self.topLayout.addWidget(self.councilLabel)

        self.topSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.topLayout.addItem(self.topSpacer)

        self.searchBox = SearchBox(self.topLine)
        self.searchBox.setObjectName(u"searchBox")
        self.searchBox.setMinimumSize(QSize(300, 28))
        self.searchBox.setMaximumSize(QSize(300, 28))

        self.topLayout.addWidget(self.searchBox)

        self.undoButton = QPushButton(self.topLine)
        self.undoButton.setObjectName(u"undoButton")
        self.undoButton.setMaximumSize(QSize(300, 28))

        self.topLayout.addWidget(self.undoButton)

        self.menuButton = QPushButton(self.topLine)
        self.menuButton.setObjectName(u"menuButton")
        self.menuButton.setMaximumSize(QSize(32, 28))
        self.menuButton.setText(u"\u2261")

        self.topLayout.addWidget(self.menuButton)


        self.wholeLayout.addWidget(self.topLine)

        self.middleLayout = QHBoxLayout()
        self.middleLayout.setSpacing(0)
        self.middleLayout.setObjectName(u"middleLayout")
        self.leftBar = LeftBar(self.wholeWidget)
        self.leftBar.setObjectName(u"leftBar")

        self.middleLayout.addWidget(self.leftBar)

        self.pageStack = QStackedWidget(self.wholeWidget)
        self.pageStack.setObjectName(u"pageStack")

        self.middleLayout.addWidget(self.pageStack)


        self.wholeLayout.addLayout(self.middleLayout)

        self.statusLine = StatusLine(self.wholeWidget)
        self.statusLine.setObjectName(u"statusLine")

        self.wholeLayout.addWidget(self.statusLine)

        MainWindow.setCentralWidget(self.wholeWidget)

        self.retranslateUi(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"Khen th\u01b0\u1edfng", None))
#if QT_CONFIG(accessibility)
        self.menuButton.setAccessibleName(QCoreApplication.translate("MainWindow", u"C\u00e1c l\u1ec7nh kh\u00e1c", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
