# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'unit_change_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QRadioButton, QScrollArea, QSizePolicy,
    QSpacerItem, QTreeWidget, QVBoxLayout,
    QWidget)

class Ui_UnitChangeDialog(object):
    def setupUi(self, UnitChangeDialog):
        if not UnitChangeDialog.objectName():
            UnitChangeDialog.setObjectName(u"UnitChangeDialog")
        UnitChangeDialog.resize(980, 620)
        self.wholeLayout = QVBoxLayout(UnitChangeDialog)
        self.wholeLayout.setSpacing(12)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 16, 16, 12)
        self.deedLayout = QHBoxLayout()
        self.deedLayout.setSpacing(8)
        self.deedLayout.setObjectName(u"deedLayout")
        self.deedLabel = QLabel(UnitChangeDialog)
        self.deedLabel.setObjectName(u"deedLabel")
        self.deedLabel.setProperty(u"look", u"second")

        self.deedLayout.addWidget(self.deedLabel)

        self.deedCombo = QComboBox(UnitChangeDialog)
        self.deedCombo.setObjectName(u"deedCombo")
        self.deedCombo.setMinimumSize(QSize(250, 0))

        self.deedLayout.addWidget(self.deedCombo)

        self.dayLabel = QLabel(UnitChangeDialog)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setProperty(u"look", u"second")

        self.deedLayout.addWidget(self.dayLabel)

        self.dayEdit = QLineEdit(UnitChangeDialog)
        self.dayEdit.setObjectName(u"dayEdit")
        self.dayEdit.setMaximumSize(QSize(150, 16777215))

        self.deedLayout.addWidget(self.dayEdit)

        self.sourceLabel = QLabel(UnitChangeDialog)
        self.sourceLabel.setObjectName(u"sourceLabel")
        self.sourceLabel.setProperty(u"look", u"second")

        self.deedLayout.addWidget(self.sourceLabel)

        self.sourceEdit = QLineEdit(UnitChangeDialog)
        self.sourceEdit.setObjectName(u"sourceEdit")

        self.deedLayout.addWidget(self.sourceEdit)


        self.wholeLayout.addLayout(self.deedLayout)

        self.bodyLayout = QHBoxLayout()
        self.bodyLayout.setSpacing(12)
        self.bodyLayout.setObjectName(u"bodyLayout")
        self.unitsLayout = QVBoxLayout()
        self.unitsLayout.setSpacing(6)
        self.unitsLayout.setObjectName(u"unitsLayout")
        self.unitsLabel = QLabel(UnitChangeDialog)
        self.unitsLabel.setObjectName(u"unitsLabel")
        self.unitsLabel.setProperty(u"look", u"section")

        self.unitsLayout.addWidget(self.unitsLabel)

        self.unitsFilterEdit = QLineEdit(UnitChangeDialog)
        self.unitsFilterEdit.setObjectName(u"unitsFilterEdit")

        self.unitsLayout.addWidget(self.unitsFilterEdit)

        self.unitsList = QListWidget(UnitChangeDialog)
        self.unitsList.setObjectName(u"unitsList")

        self.unitsLayout.addWidget(self.unitsList)


        self.bodyLayout.addLayout(self.unitsLayout)

        self.targetLayout = QVBoxLayout()
        self.targetLayout.setSpacing(8)
        self.targetLayout.setObjectName(u"targetLayout")
        self.wayBox = QWidget(UnitChangeDialog)
        self.wayBox.setObjectName(u"wayBox")
        self.wayLayout = QHBoxLayout(self.wayBox)
        self.wayLayout.setSpacing(16)
        self.wayLayout.setObjectName(u"wayLayout")
        self.wayLayout.setContentsMargins(0, 0, 0, 0)
        self.intoRadio = QRadioButton(self.wayBox)
        self.intoRadio.setObjectName(u"intoRadio")
        self.intoRadio.setChecked(True)

        self.wayLayout.addWidget(self.intoRadio)

        self.foundRadio = QRadioButton(self.wayBox)
        self.foundRadio.setObjectName(u"foundRadio")

        self.wayLayout.addWidget(self.foundRadio)

        self.waySpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.wayLayout.addItem(self.waySpacer)


        self.targetLayout.addWidget(self.wayBox)

        self.targetGrid = QGridLayout()
        self.targetGrid.setSpacing(8)
        self.targetGrid.setObjectName(u"targetGrid")
        self.targetLabel = QLabel(UnitChangeDialog)
        self.targetLabel.setObjectName(u"targetLabel")
        self.targetLabel.setProperty(u"look", u"second")

        self.targetGrid.addWidget(self.targetLabel, 0, 0, 1, 1)

        self.targetComboLayout = QHBoxLayout()
        self.targetComboLayout.setSpacing(0)
        self.targetComboLayout.setObjectName(u"targetComboLayout")

        self.targetGrid.addLayout(self.targetComboLayout, 0, 1, 1, 3)

        self.targetHintLabel = QLabel(UnitChangeDialog)
        self.targetHintLabel.setObjectName(u"targetHintLabel")
        self.targetHintLabel.setProperty(u"look", u"small")

        self.targetGrid.addWidget(self.targetHintLabel, 1, 1, 1, 3)

        self.kindLabel = QLabel(UnitChangeDialog)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setProperty(u"look", u"second")

        self.targetGrid.addWidget(self.kindLabel, 2, 0, 1, 1)

        self.kindComboLayout = QHBoxLayout()
        self.kindComboLayout.setSpacing(0)
        self.kindComboLayout.setObjectName(u"kindComboLayout")

        self.targetGrid.addLayout(self.kindComboLayout, 2, 1, 1, 1)

        self.parentLabel = QLabel(UnitChangeDialog)
        self.parentLabel.setObjectName(u"parentLabel")
        self.parentLabel.setProperty(u"look", u"second")

        self.targetGrid.addWidget(self.parentLabel, 2, 2, 1, 1)

        self.parentComboLayout = QHBoxLayout()
        self.parentComboLayout.setSpacing(0)
        self.parentComboLayout.setObjectName(u"parentComboLayout")

        self.targetGrid.addLayout(self.parentComboLayout, 2, 3, 1, 1)


        self.targetLayout.addLayout(self.targetGrid)

        self.itemsBox = QWidget(UnitChangeDialog)
        self.itemsBox.setObjectName(u"itemsBox")
        self.itemsLayout = QVBoxLayout(self.itemsBox)
        self.itemsLayout.setSpacing(6)
        self.itemsLayout.setObjectName(u"itemsLayout")
        self.itemsLayout.setContentsMargins(0, 0, 0, 0)
        self.itemsLineLayout = QHBoxLayout()
        self.itemsLineLayout.setSpacing(6)
        self.itemsLineLayout.setObjectName(u"itemsLineLayout")
        self.itemsFilterEdit = QLineEdit(self.itemsBox)
        self.itemsFilterEdit.setObjectName(u"itemsFilterEdit")

        self.itemsLineLayout.addWidget(self.itemsFilterEdit)

        self.tickAllButton = QPushButton(self.itemsBox)
        self.tickAllButton.setObjectName(u"tickAllButton")

        self.itemsLineLayout.addWidget(self.tickAllButton)

        self.tickNoneButton = QPushButton(self.itemsBox)
        self.tickNoneButton.setObjectName(u"tickNoneButton")

        self.itemsLineLayout.addWidget(self.tickNoneButton)


        self.itemsLayout.addLayout(self.itemsLineLayout)

        self.itemsTree = QTreeWidget(self.itemsBox)
        self.itemsTree.setObjectName(u"itemsTree")
        self.itemsTree.setRootIsDecorated(False)
        self.itemsTree.setUniformRowHeights(True)

        self.itemsLayout.addWidget(self.itemsTree)

        self.itemsLabel = QLabel(self.itemsBox)
        self.itemsLabel.setObjectName(u"itemsLabel")
        self.itemsLabel.setProperty(u"look", u"small")

        self.itemsLayout.addWidget(self.itemsLabel)

        self.restCheck = QCheckBox(self.itemsBox)
        self.restCheck.setObjectName(u"restCheck")

        self.itemsLayout.addWidget(self.restCheck)


        self.targetLayout.addWidget(self.itemsBox)

        self.previewCard = QFrame(UnitChangeDialog)
        self.previewCard.setObjectName(u"previewCard")
        self.previewCard.setProperty(u"look", u"card")
        self.previewLayout = QVBoxLayout(self.previewCard)
        self.previewLayout.setSpacing(6)
        self.previewLayout.setObjectName(u"previewLayout")
        self.previewLayout.setContentsMargins(12, 10, 12, 10)
        self.previewArea = QScrollArea(self.previewCard)
        self.previewArea.setObjectName(u"previewArea")
        self.previewArea.setFrameShape(QFrame.Shape.NoFrame)
        self.previewArea.setWidgetResizable(True)
        self.previewArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.previewArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.previewGround = QWidget()
        self.previewGround.setObjectName(u"previewGround")
        self.previewGroundLayout = QVBoxLayout(self.previewGround)
        self.previewGroundLayout.setObjectName(u"previewGroundLayout")
        self.previewGroundLayout.setContentsMargins(0, 0, 4, 0)
        self.previewLabel = QLabel(self.previewGround)
        self.previewLabel.setObjectName(u"previewLabel")
        self.previewLabel.setWordWrap(True)
        self.previewLabel.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.previewLabel.setTextFormat(Qt.TextFormat.RichText)

        self.previewGroundLayout.addWidget(self.previewLabel)

        self.previewArea.setWidget(self.previewGround)

        self.previewLayout.addWidget(self.previewArea)


        self.targetLayout.addWidget(self.previewCard)


        self.bodyLayout.addLayout(self.targetLayout)


        self.wholeLayout.addLayout(self.bodyLayout)

        self.problemLabel = QLabel(UnitChangeDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setProperty(u"look", u"wrong")
        self.problemLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.problemLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.formerCheck = QCheckBox(UnitChangeDialog)
        self.formerCheck.setObjectName(u"formerCheck")
        self.formerCheck.setChecked(True)

        self.footLayout.addWidget(self.formerCheck)

        self.footSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(UnitChangeDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.footLayout.addWidget(self.cancelButton)

        self.confirmButton = QPushButton(UnitChangeDialog)
        self.confirmButton.setObjectName(u"confirmButton")
        self.confirmButton.setProperty(u"look", u"primary")

        self.footLayout.addWidget(self.confirmButton)


        self.wholeLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.deedLabel.setBuddy(self.deedCombo)
        self.dayLabel.setBuddy(self.dayEdit)
        self.sourceLabel.setBuddy(self.sourceEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(UnitChangeDialog)
    # setupUi

    def retranslateUi(self, UnitChangeDialog):
        UnitChangeDialog.setWindowTitle(QCoreApplication.translate("UnitChangeDialog", u"S\u1eafp x\u1ebfp \u0111\u01a1n v\u1ecb", None))
        self.deedLabel.setText(QCoreApplication.translate("UnitChangeDialog", u"Vi\u1ec7c", None))
        self.dayLabel.setText(QCoreApplication.translate("UnitChangeDialog", u"T\u1eeb ng\u00e0y", None))
        self.dayEdit.setPlaceholderText(QCoreApplication.translate("UnitChangeDialog", u"v\u00ed d\u1ee5: 01/07/2025", None))
        self.sourceLabel.setText(QCoreApplication.translate("UnitChangeDialog", u"Theo v\u0103n b\u1ea3n", None))
        self.sourceEdit.setPlaceholderText(QCoreApplication.translate("UnitChangeDialog", u"v\u00ed d\u1ee5: Ngh\u1ecb quy\u1ebft s\u1ed1 \u2026 ng\u00e0y \u2026", None))
        self.unitsLabel.setText(QCoreApplication.translate("UnitChangeDialog", u"\u0110\u01a1n v\u1ecb", None))
        self.intoRadio.setText(QCoreApplication.translate("UnitChangeDialog", u"Nh\u1eadp v\u00e0o \u0111\u01a1n v\u1ecb \u0111ang c\u00f3", None))
        self.foundRadio.setText(QCoreApplication.translate("UnitChangeDialog", u"Th\u00e0nh l\u1eadp \u0111\u01a1n v\u1ecb m\u1edbi", None))
        self.targetLabel.setText(QCoreApplication.translate("UnitChangeDialog", u"V\u00e0o \u0111\u01a1n v\u1ecb", None))
        self.targetHintLabel.setText("")
        self.kindLabel.setText(QCoreApplication.translate("UnitChangeDialog", u"Lo\u1ea1i", None))
        self.parentLabel.setText(QCoreApplication.translate("UnitChangeDialog", u"Thu\u1ed9c", None))
        self.tickAllButton.setText(QCoreApplication.translate("UnitChangeDialog", u"Ch\u1ecdn t\u1ea5t c\u1ea3 \u0111ang hi\u1ec7n", None))
        self.tickNoneButton.setText(QCoreApplication.translate("UnitChangeDialog", u"B\u1ecf ch\u1ecdn", None))
        self.itemsLabel.setText("")
        self.restCheck.setText(QCoreApplication.translate("UnitChangeDialog", u"\u0110\u01a1n v\u1ecb k\u1ebft th\u00fac ho\u1ea1t \u0111\u1ed9ng; ph\u1ea7n c\u00f2n l\u1ea1i sang n\u01a1i nh\u1eadn \u0111ang ghi", None))
        self.previewLabel.setText("")
        self.problemLabel.setText("")
        self.formerCheck.setText(QCoreApplication.translate("UnitChangeDialog", u"Gi\u1eef \u0111\u01a1n v\u1ecb c\u0169 l\u00e0m \u201c\u0111\u01a1n v\u1ecb tr\u01b0\u1edbc s\u1eafp x\u1ebfp\u201d c\u1ee7a \u0111\u1ed1i t\u01b0\u1ee3ng", None))
        self.cancelButton.setText(QCoreApplication.translate("UnitChangeDialog", u"H\u1ee7y", None))
        self.confirmButton.setText(QCoreApplication.translate("UnitChangeDialog", u"S\u00e1p nh\u1eadp", None))
    # retranslateUi
