# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'conference_programme_tab.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QVBoxLayout, QWidget)

class Ui_ConferenceProgrammeTab(object):
    def setupUi(self, ConferenceProgrammeTab):
        if not ConferenceProgrammeTab.objectName():
            ConferenceProgrammeTab.setObjectName(u"ConferenceProgrammeTab")
        ConferenceProgrammeTab.resize(1080, 560)
        self.wholeLayout = QVBoxLayout(ConferenceProgrammeTab)
        self.wholeLayout.setSpacing(8)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(0, 8, 0, 0)
        self.barLayout = QHBoxLayout()
        self.barLayout.setSpacing(8)
        self.barLayout.setObjectName(u"barLayout")
        self.addButton = QPushButton(ConferenceProgrammeTab)
        self.addButton.setObjectName(u"addButton")

        self.barLayout.addWidget(self.addButton)

        self.upButton = QPushButton(ConferenceProgrammeTab)
        self.upButton.setObjectName(u"upButton")

        self.barLayout.addWidget(self.upButton)

        self.downButton = QPushButton(ConferenceProgrammeTab)
        self.downButton.setObjectName(u"downButton")

        self.barLayout.addWidget(self.downButton)

        self.templateButton = QPushButton(ConferenceProgrammeTab)
        self.templateButton.setObjectName(u"templateButton")

        self.barLayout.addWidget(self.templateButton)

        self.hintLayout = QHBoxLayout()
        self.hintLayout.setSpacing(0)
        self.hintLayout.setObjectName(u"hintLayout")

        self.barLayout.addLayout(self.hintLayout)

        self.versionLabel = QLabel(ConferenceProgrammeTab)
        self.versionLabel.setObjectName(u"versionLabel")
        self.versionLabel.setProperty(u"look", u"badge")

        self.barLayout.addWidget(self.versionLabel)

        self.compareButton = QPushButton(ConferenceProgrammeTab)
        self.compareButton.setObjectName(u"compareButton")

        self.barLayout.addWidget(self.compareButton)

        self.printButton = QPushButton(ConferenceProgrammeTab)
        self.printButton.setObjectName(u"printButton")

        self.barLayout.addWidget(self.printButton)

        self.issueButton = QPushButton(ConferenceProgrammeTab)
        self.issueButton.setObjectName(u"issueButton")
        self.issueButton.setProperty(u"look", u"primary")

        self.barLayout.addWidget(self.issueButton)


        self.wholeLayout.addLayout(self.barLayout)

        self.bodyLayout = QVBoxLayout()
        self.bodyLayout.setSpacing(0)
        self.bodyLayout.setObjectName(u"bodyLayout")

        self.wholeLayout.addLayout(self.bodyLayout)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.startsLabel = QLabel(ConferenceProgrammeTab)
        self.startsLabel.setObjectName(u"startsLabel")

        self.footLayout.addWidget(self.startsLabel)

        self.startsEdit = QLineEdit(ConferenceProgrammeTab)
        self.startsEdit.setObjectName(u"startsEdit")
        self.startsEdit.setMaximumSize(QSize(76, 16777215))

        self.footLayout.addWidget(self.startsEdit)

        self.endsLabel = QLabel(ConferenceProgrammeTab)
        self.endsLabel.setObjectName(u"endsLabel")

        self.footLayout.addWidget(self.endsLabel)

        self.endsEdit = QLineEdit(ConferenceProgrammeTab)
        self.endsEdit.setObjectName(u"endsEdit")
        self.endsEdit.setMaximumSize(QSize(76, 16777215))

        self.footLayout.addWidget(self.endsEdit)

        self.endLabel = QLabel(ConferenceProgrammeTab)
        self.endLabel.setObjectName(u"endLabel")
        self.endLabel.setText(u"")
        self.endLabel.setTextFormat(Qt.TextFormat.RichText)

        self.footLayout.addWidget(self.endLabel)

        self.warningsLabel = QLabel(ConferenceProgrammeTab)
        self.warningsLabel.setObjectName(u"warningsLabel")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.warningsLabel.sizePolicy().hasHeightForWidth())
        self.warningsLabel.setSizePolicy(sizePolicy)
        self.warningsLabel.setText(u"")
        self.warningsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.warningsLabel.setWordWrap(True)

        self.footLayout.addWidget(self.warningsLabel)


        self.wholeLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.startsLabel.setBuddy(self.startsEdit)
        self.endsLabel.setBuddy(self.endsEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.addButton, self.upButton)
        QWidget.setTabOrder(self.upButton, self.downButton)
        QWidget.setTabOrder(self.downButton, self.templateButton)
        QWidget.setTabOrder(self.templateButton, self.compareButton)
        QWidget.setTabOrder(self.compareButton, self.printButton)
        QWidget.setTabOrder(self.printButton, self.issueButton)
        QWidget.setTabOrder(self.issueButton, self.startsEdit)
        QWidget.setTabOrder(self.startsEdit, self.endsEdit)

        self.retranslateUi(ConferenceProgrammeTab)
    # setupUi

    def retranslateUi(self, ConferenceProgrammeTab):
        self.addButton.setText(QCoreApplication.translate("ConferenceProgrammeTab", u"Th\u00eam m\u1ee5c", None))
#if QT_CONFIG(tooltip)
        self.addButton.setToolTip(QCoreApplication.translate("ConferenceProgrammeTab", u"Th\u00eam m\u1ee5c d\u01b0\u1edbi m\u1ee5c \u0111ang ch\u1ecdn (Insert)", None))
#endif // QT_CONFIG(tooltip)
        self.upButton.setText(QCoreApplication.translate("ConferenceProgrammeTab", u"\u25b2", None))
#if QT_CONFIG(tooltip)
        self.upButton.setToolTip(QCoreApplication.translate("ConferenceProgrammeTab", u"Chuy\u1ec3n l\u00ean (Alt+\u2191)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.upButton.setAccessibleName(QCoreApplication.translate("ConferenceProgrammeTab", u"Chuy\u1ec3n l\u00ean", None))
#endif // QT_CONFIG(accessibility)
        self.downButton.setText(QCoreApplication.translate("ConferenceProgrammeTab", u"\u25bc", None))
#if QT_CONFIG(tooltip)
        self.downButton.setToolTip(QCoreApplication.translate("ConferenceProgrammeTab", u"Chuy\u1ec3n xu\u1ed1ng (Alt+\u2193)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.downButton.setAccessibleName(QCoreApplication.translate("ConferenceProgrammeTab", u"Chuy\u1ec3n xu\u1ed1ng", None))
#endif // QT_CONFIG(accessibility)
        self.templateButton.setText(QCoreApplication.translate("ConferenceProgrammeTab", u"L\u1ea5y theo m\u1eabu", None))
        self.versionLabel.setText(QCoreApplication.translate("ConferenceProgrammeTab", u"B\u1ea3n th\u1ea3o 1", None))
        self.compareButton.setText(QCoreApplication.translate("ConferenceProgrammeTab", u"So v\u1edbi b\u1ea3n tr\u01b0\u1edbc\u2026", None))
        self.printButton.setText(QCoreApplication.translate("ConferenceProgrammeTab", u"Xem, in", None))
        self.issueButton.setText(QCoreApplication.translate("ConferenceProgrammeTab", u"Ban h\u00e0nh b\u1ea3n 1", None))
        self.startsLabel.setText(QCoreApplication.translate("ConferenceProgrammeTab", u"&B\u1eaft \u0111\u1ea7u", None))
#if QT_CONFIG(tooltip)
        self.startsEdit.setToolTip(QCoreApplication.translate("ConferenceProgrammeTab", u"Gi\u1edd b\u1eaft \u0111\u1ea7u h\u1ed9i ngh\u1ecb, nh\u01b0 8h00", None))
#endif // QT_CONFIG(tooltip)
        self.endsLabel.setText(QCoreApplication.translate("ConferenceProgrammeTab", u"&D\u1ef1 ki\u1ebfn xong", None))
#if QT_CONFIG(tooltip)
        self.endsEdit.setToolTip(QCoreApplication.translate("ConferenceProgrammeTab", u"Gi\u1edd d\u1ef1 ki\u1ebfn k\u1ebft th\u00fac, nh\u01b0 11h00", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
