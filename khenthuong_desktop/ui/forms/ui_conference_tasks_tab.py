# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'conference_tasks_tab.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_ConferenceTasksTab(object):
    def setupUi(self, ConferenceTasksTab):
        if not ConferenceTasksTab.objectName():
            ConferenceTasksTab.setObjectName(u"ConferenceTasksTab")
        ConferenceTasksTab.resize(1080, 560)
        self.wholeLayout = QVBoxLayout(ConferenceTasksTab)
        self.wholeLayout.setSpacing(8)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(0, 8, 0, 0)
        self.chipsLayout = QHBoxLayout()
        self.chipsLayout.setSpacing(6)
        self.chipsLayout.setObjectName(u"chipsLayout")

        self.wholeLayout.addLayout(self.chipsLayout)

        self.barLayout = QHBoxLayout()
        self.barLayout.setSpacing(8)
        self.barLayout.setObjectName(u"barLayout")
        self.bodyCombo = QComboBox(ConferenceTasksTab)
        self.bodyCombo.setObjectName(u"bodyCombo")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.bodyCombo.sizePolicy().hasHeightForWidth())
        self.bodyCombo.setSizePolicy(sizePolicy)
        self.bodyCombo.setMinimumSize(QSize(260, 0))
        self.bodyCombo.setMaximumSize(QSize(260, 16777215))
        self.bodyCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.barLayout.addWidget(self.bodyCombo)

        self.addButton = QPushButton(ConferenceTasksTab)
        self.addButton.setObjectName(u"addButton")

        self.barLayout.addWidget(self.addButton)

        self.templateButton = QPushButton(ConferenceTasksTab)
        self.templateButton.setObjectName(u"templateButton")

        self.barLayout.addWidget(self.templateButton)

        self.takeButton = QPushButton(ConferenceTasksTab)
        self.takeButton.setObjectName(u"takeButton")

        self.barLayout.addWidget(self.takeButton)

        self.stateLayout = QHBoxLayout()
        self.stateLayout.setSpacing(8)
        self.stateLayout.setObjectName(u"stateLayout")

        self.barLayout.addLayout(self.stateLayout)

        self.barSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.barLayout.addItem(self.barSpacer)

        self.printButton = QPushButton(ConferenceTasksTab)
        self.printButton.setObjectName(u"printButton")

        self.barLayout.addWidget(self.printButton)

        self.doneButton = QPushButton(ConferenceTasksTab)
        self.doneButton.setObjectName(u"doneButton")
        self.doneButton.setProperty(u"look", u"primary")

        self.barLayout.addWidget(self.doneButton)


        self.wholeLayout.addLayout(self.barLayout)

        self.bodyLayout = QHBoxLayout()
        self.bodyLayout.setSpacing(8)
        self.bodyLayout.setObjectName(u"bodyLayout")

        self.wholeLayout.addLayout(self.bodyLayout)


        self.retranslateUi(ConferenceTasksTab)
    # setupUi

    def retranslateUi(self, ConferenceTasksTab):
#if QT_CONFIG(accessibility)
        self.bodyCombo.setAccessibleName(QCoreApplication.translate("ConferenceTasksTab", u"C\u01a1 quan th\u1ef1c hi\u1ec7n", None))
#endif // QT_CONFIG(accessibility)
        self.addButton.setText(QCoreApplication.translate("ConferenceTasksTab", u"Th\u00eam", None))
        self.templateButton.setText(QCoreApplication.translate("ConferenceTasksTab", u"L\u1ea5y vi\u1ec7c theo m\u1eabu", None))
        self.takeButton.setText(QCoreApplication.translate("ConferenceTasksTab", u"L\u1ea5y n\u1ed9i dung theo h\u1ed9i ngh\u1ecb", None))
        self.printButton.setText(QCoreApplication.translate("ConferenceTasksTab", u"In, xu\u1ea5t", None))
        self.doneButton.setText(QCoreApplication.translate("ConferenceTasksTab", u"\u0110\u00e1nh d\u1ea5u xong", None))
        pass
    # retranslateUi
