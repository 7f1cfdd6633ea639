# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'office_wizard.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QRect,
    QSize, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QFormLayout, QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

from khenthuong_desktop.ui.widgets.paper_preview import PaperPreview

class Ui_OfficeWizard(object):
    def setupUi(self, OfficeWizard):
        if not OfficeWizard.objectName():
            OfficeWizard.setObjectName(u"OfficeWizard")
        OfficeWizard.resize(1040, 530)
        self.wholeLayout = QVBoxLayout(OfficeWizard)
        self.wholeLayout.setSpacing(12)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 12, 16, 12)
        self.stepsWidget = QWidget(OfficeWizard)
        self.stepsWidget.setObjectName(u"stepsWidget")
        self.stepsLayout = QHBoxLayout(self.stepsWidget)
        self.stepsLayout.setSpacing(4)
        self.stepsLayout.setObjectName(u"stepsLayout")
        self.stepsLayout.setContentsMargins(0, 0, 0, 0)

        self.wholeLayout.addWidget(self.stepsWidget)

        self.middleLayout = QHBoxLayout()
        self.middleLayout.setSpacing(20)
        self.middleLayout.setObjectName(u"middleLayout")
        self.middleLayout.setContentsMargins(0, 0, 0, 0)
        self.leftLayout = QVBoxLayout()
        self.leftLayout.setSpacing(10)
        self.leftLayout.setObjectName(u"leftLayout")
        self.leftLayout.setContentsMargins(0, 0, 0, 0)
        self.stepLabel = QLabel(OfficeWizard)
        self.stepLabel.setObjectName(u"stepLabel")
        self.stepLabel.setProperty(u"look", u"title")

        self.leftLayout.addWidget(self.stepLabel)

        self.introLabel = QLabel(OfficeWizard)
        self.introLabel.setObjectName(u"introLabel")
        self.introLabel.setProperty(u"look", u"second")
        self.introLabel.setWordWrap(True)

        self.leftLayout.addWidget(self.introLabel)

        self.pageStack = QStackedWidget(OfficeWizard)
        self.pageStack.setObjectName(u"pageStack")
        self.unitPage = QWidget()
        self.unitPage.setObjectName(u"unitPage")
        self.unitPageLayout = QVBoxLayout(self.unitPage)
        self.unitPageLayout.setSpacing(10)
        self.unitPageLayout.setObjectName(u"unitPageLayout")
        self.unitPageLayout.setContentsMargins(0, 0, 0, 0)
        self.unitForm = QFormLayout()
        self.unitForm.setObjectName(u"unitForm")
        self.unitForm.setHorizontalSpacing(12)
        self.unitForm.setVerticalSpacing(8)
        self.unitForm.setContentsMargins(0, 0, 0, 0)
        self.communeLabel = QLabel(self.unitPage)
        self.communeLabel.setObjectName(u"communeLabel")

        self.unitForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.communeLabel)

        self.communeEdit = QLineEdit(self.unitPage)
        self.communeEdit.setObjectName(u"communeEdit")

        self.unitForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.communeEdit)

        self.provinceLabel = QLabel(self.unitPage)
        self.provinceLabel.setObjectName(u"provinceLabel")

        self.unitForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.provinceLabel)

        self.provinceEdit = QLineEdit(self.unitPage)
        self.provinceEdit.setObjectName(u"provinceEdit")

        self.unitForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.provinceEdit)

        self.placeLabel = QLabel(self.unitPage)
        self.placeLabel.setObjectName(u"placeLabel")

        self.unitForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.placeLabel)

        self.placeEdit = QLineEdit(self.unitPage)
        self.placeEdit.setObjectName(u"placeEdit")

        self.unitForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.placeEdit)

        self.fromLabel = QLabel(self.unitPage)
        self.fromLabel.setObjectName(u"fromLabel")

        self.unitForm.setWidget(3, QFormLayout.ItemRole.LabelRole, self.fromLabel)

        self.fromEdit = QLineEdit(self.unitPage)
        self.fromEdit.setObjectName(u"fromEdit")
        self.fromEdit.setMaximumSize(QSize(160, 16777215))

        self.unitForm.setWidget(3, QFormLayout.ItemRole.FieldRole, self.fromEdit)

        self.sourceLabel = QLabel(self.unitPage)
        self.sourceLabel.setObjectName(u"sourceLabel")

        self.unitForm.setWidget(4, QFormLayout.ItemRole.LabelRole, self.sourceLabel)

        self.sourceEdit = QLineEdit(self.unitPage)
        self.sourceEdit.setObjectName(u"sourceEdit")

        self.unitForm.setWidget(4, QFormLayout.ItemRole.FieldRole, self.sourceEdit)


        self.unitPageLayout.addLayout(self.unitForm)

        self.unitHintLabel = QLabel(self.unitPage)
        self.unitHintLabel.setObjectName(u"unitHintLabel")
        self.unitHintLabel.setProperty(u"look", u"small")
        self.unitHintLabel.setWordWrap(True)

        self.unitPageLayout.addWidget(self.unitHintLabel)

        self.unitSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.unitPageLayout.addItem(self.unitSpacer)

        self.pageStack.addWidget(self.unitPage)
        self.bodiesPage = QWidget()
        self.bodiesPage.setObjectName(u"bodiesPage")
        self.bodiesPageLayout = QVBoxLayout(self.bodiesPage)
        self.bodiesPageLayout.setSpacing(10)
        self.bodiesPageLayout.setObjectName(u"bodiesPageLayout")
        self.bodiesPageLayout.setContentsMargins(0, 0, 0, 0)
        self.standingForm = QFormLayout()
        self.standingForm.setObjectName(u"standingForm")
        self.standingForm.setHorizontalSpacing(12)
        self.standingForm.setVerticalSpacing(8)
        self.standingForm.setContentsMargins(0, 0, 0, 0)
        self.standingLabel = QLabel(self.bodiesPage)
        self.standingLabel.setObjectName(u"standingLabel")

        self.standingForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.standingLabel)

        self.standingEdit = QLineEdit(self.bodiesPage)
        self.standingEdit.setObjectName(u"standingEdit")

        self.standingForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.standingEdit)

        self.suffixLabel = QLabel(self.bodiesPage)
        self.suffixLabel.setObjectName(u"suffixLabel")

        self.standingForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.suffixLabel)

        self.suffixEdit = QLineEdit(self.bodiesPage)
        self.suffixEdit.setObjectName(u"suffixEdit")
        self.suffixEdit.setMaximumSize(QSize(140, 16777215))

        self.standingForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.suffixEdit)


        self.bodiesPageLayout.addLayout(self.standingForm)

        self.bodiesLabel = QLabel(self.bodiesPage)
        self.bodiesLabel.setObjectName(u"bodiesLabel")
        self.bodiesLabel.setProperty(u"look", u"section")

        self.bodiesPageLayout.addWidget(self.bodiesLabel)

        self.bodiesLayout = QVBoxLayout()
        self.bodiesLayout.setSpacing(6)
        self.bodiesLayout.setObjectName(u"bodiesLayout")
        self.bodiesLayout.setContentsMargins(0, 0, 0, 0)

        self.bodiesPageLayout.addLayout(self.bodiesLayout)

        self.bodiesHintLabel = QLabel(self.bodiesPage)
        self.bodiesHintLabel.setObjectName(u"bodiesHintLabel")
        self.bodiesHintLabel.setProperty(u"look", u"small")
        self.bodiesHintLabel.setWordWrap(True)

        self.bodiesPageLayout.addWidget(self.bodiesHintLabel)

        self.bodiesSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.bodiesPageLayout.addItem(self.bodiesSpacer)

        self.pageStack.addWidget(self.bodiesPage)
        self.signersPage = QWidget()
        self.signersPage.setObjectName(u"signersPage")
        self.signersPageLayout = QVBoxLayout(self.signersPage)
        self.signersPageLayout.setSpacing(10)
        self.signersPageLayout.setObjectName(u"signersPageLayout")
        self.signersPageLayout.setContentsMargins(0, 0, 0, 0)
        self.signersArea = QScrollArea(self.signersPage)
        self.signersArea.setObjectName(u"signersArea")
        self.signersArea.setFrameShape(QFrame.Shape.NoFrame)
        self.signersArea.setWidgetResizable(True)
        self.signersArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.signersArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.signersWidget = QWidget()
        self.signersWidget.setObjectName(u"signersWidget")
        self.signersWidget.setGeometry(QRect(0, 0, 560, 300))
        self.signersLayout = QVBoxLayout(self.signersWidget)
        self.signersLayout.setSpacing(8)
        self.signersLayout.setObjectName(u"signersLayout")
        self.signersLayout.setContentsMargins(0, 0, 4, 0)
        self.signersArea.setWidget(self.signersWidget)

        self.signersPageLayout.addWidget(self.signersArea)

        self.addSignerLayout = QHBoxLayout()
        self.addSignerLayout.setSpacing(8)
        self.addSignerLayout.setObjectName(u"addSignerLayout")
        self.addSignerLayout.setContentsMargins(0, 0, 0, 0)
        self.addSignerButton = QPushButton(self.signersPage)
        self.addSignerButton.setObjectName(u"addSignerButton")

        self.addSignerLayout.addWidget(self.addSignerButton)

        self.addSignerSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.addSignerLayout.addItem(self.addSignerSpacer)


        self.signersPageLayout.addLayout(self.addSignerLayout)

        self.pageStack.addWidget(self.signersPage)
        self.rolesPage = QWidget()
        self.rolesPage.setObjectName(u"rolesPage")
        self.rolesPageLayout = QVBoxLayout(self.rolesPage)
        self.rolesPageLayout.setSpacing(10)
        self.rolesPageLayout.setObjectName(u"rolesPageLayout")
        self.rolesPageLayout.setContentsMargins(0, 0, 0, 0)
        self.unitsLayout = QHBoxLayout()
        self.unitsLayout.setSpacing(8)
        self.unitsLayout.setObjectName(u"unitsLayout")
        self.unitsLayout.setContentsMargins(0, 0, 0, 0)
        self.unitKindLabel = QLabel(self.rolesPage)
        self.unitKindLabel.setObjectName(u"unitKindLabel")

        self.unitsLayout.addWidget(self.unitKindLabel)

        self.unitKindCombo = QComboBox(self.rolesPage)
        self.unitKindCombo.setObjectName(u"unitKindCombo")
        self.unitKindCombo.setMinimumSize(QSize(110, 28))

        self.unitsLayout.addWidget(self.unitKindCombo)

        self.unitCountLabel = QLabel(self.rolesPage)
        self.unitCountLabel.setObjectName(u"unitCountLabel")

        self.unitsLayout.addWidget(self.unitCountLabel)

        self.unitCountEdit = QLineEdit(self.rolesPage)
        self.unitCountEdit.setObjectName(u"unitCountEdit")
        self.unitCountEdit.setMinimumSize(QSize(64, 0))
        self.unitCountEdit.setMaximumSize(QSize(72, 16777215))

        self.unitsLayout.addWidget(self.unitCountEdit)

        self.unitsLabel = QLabel(self.rolesPage)
        self.unitsLabel.setObjectName(u"unitsLabel")
        self.unitsLabel.setProperty(u"look", u"small")

        self.unitsLayout.addWidget(self.unitsLabel)

        self.unitsSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.unitsLayout.addItem(self.unitsSpacer)


        self.rolesPageLayout.addLayout(self.unitsLayout)

        self.rolesLabel = QLabel(self.rolesPage)
        self.rolesLabel.setObjectName(u"rolesLabel")
        self.rolesLabel.setProperty(u"look", u"section")

        self.rolesPageLayout.addWidget(self.rolesLabel)

        self.rolesArea = QScrollArea(self.rolesPage)
        self.rolesArea.setObjectName(u"rolesArea")
        self.rolesArea.setFrameShape(QFrame.Shape.NoFrame)
        self.rolesArea.setWidgetResizable(True)
        self.rolesArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rolesArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rolesWidget = QWidget()
        self.rolesWidget.setObjectName(u"rolesWidget")
        self.rolesWidget.setGeometry(QRect(0, 0, 560, 300))
        self.rolesLayout = QVBoxLayout(self.rolesWidget)
        self.rolesLayout.setSpacing(8)
        self.rolesLayout.setObjectName(u"rolesLayout")
        self.rolesLayout.setContentsMargins(0, 0, 4, 0)
        self.rolesArea.setWidget(self.rolesWidget)

        self.rolesPageLayout.addWidget(self.rolesArea)

        self.pageStack.addWidget(self.rolesPage)

        self.leftLayout.addWidget(self.pageStack)

        self.problemLabel = QLabel(OfficeWizard)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setProperty(u"look", u"wrong")
        self.problemLabel.setWordWrap(True)

        self.leftLayout.addWidget(self.problemLabel)


        self.middleLayout.addLayout(self.leftLayout)

        self.previewLayout = QVBoxLayout()
        self.previewLayout.setSpacing(8)
        self.previewLayout.setObjectName(u"previewLayout")
        self.previewLayout.setContentsMargins(0, 0, 0, 0)
        self.previewChoiceLayout = QHBoxLayout()
        self.previewChoiceLayout.setSpacing(8)
        self.previewChoiceLayout.setObjectName(u"previewChoiceLayout")
        self.previewChoiceLayout.setContentsMargins(0, 0, 0, 0)
        self.previewLabel = QLabel(OfficeWizard)
        self.previewLabel.setObjectName(u"previewLabel")
        self.previewLabel.setProperty(u"look", u"section")

        self.previewChoiceLayout.addWidget(self.previewLabel)

        self.previewCombo = QComboBox(OfficeWizard)
        self.previewCombo.setObjectName(u"previewCombo")
        self.previewCombo.setMinimumSize(QSize(220, 28))

        self.previewChoiceLayout.addWidget(self.previewCombo)

        self.previewSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.previewChoiceLayout.addItem(self.previewSpacer)


        self.previewLayout.addLayout(self.previewChoiceLayout)

        self.paperPreview = PaperPreview(OfficeWizard)
        self.paperPreview.setObjectName(u"paperPreview")
        self.paperPreview.setMinimumSize(QSize(400, 360))

        self.previewLayout.addWidget(self.paperPreview)

        self.personallyCheck = QCheckBox(OfficeWizard)
        self.personallyCheck.setObjectName(u"personallyCheck")

        self.previewLayout.addWidget(self.personallyCheck)


        self.middleLayout.addLayout(self.previewLayout)

        self.middleLayout.setStretch(0, 1)

        self.wholeLayout.addLayout(self.middleLayout)

        self.buttonsLayout = QHBoxLayout()
        self.buttonsLayout.setSpacing(8)
        self.buttonsLayout.setObjectName(u"buttonsLayout")
        self.buttonsLayout.setContentsMargins(0, 0, 0, 0)
        self.laterButton = QPushButton(OfficeWizard)
        self.laterButton.setObjectName(u"laterButton")
        self.laterButton.setProperty(u"look", u"quiet")

        self.buttonsLayout.addWidget(self.laterButton)

        self.buttonsSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonsLayout.addItem(self.buttonsSpacer)

        self.backButton = QPushButton(OfficeWizard)
        self.backButton.setObjectName(u"backButton")

        self.buttonsLayout.addWidget(self.backButton)

        self.finishButton = QPushButton(OfficeWizard)
        self.finishButton.setObjectName(u"finishButton")

        self.buttonsLayout.addWidget(self.finishButton)

        self.nextButton = QPushButton(OfficeWizard)
        self.nextButton.setObjectName(u"nextButton")

        self.buttonsLayout.addWidget(self.nextButton)


        self.wholeLayout.addLayout(self.buttonsLayout)

        self.wholeLayout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.communeLabel.setBuddy(self.communeEdit)
        self.provinceLabel.setBuddy(self.provinceEdit)
        self.placeLabel.setBuddy(self.placeEdit)
        self.fromLabel.setBuddy(self.fromEdit)
        self.sourceLabel.setBuddy(self.sourceEdit)
        self.standingLabel.setBuddy(self.standingEdit)
        self.suffixLabel.setBuddy(self.suffixEdit)
        self.unitKindLabel.setBuddy(self.unitKindCombo)
        self.unitCountLabel.setBuddy(self.unitCountEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.communeEdit, self.provinceEdit)
        QWidget.setTabOrder(self.provinceEdit, self.placeEdit)
        QWidget.setTabOrder(self.placeEdit, self.fromEdit)
        QWidget.setTabOrder(self.fromEdit, self.sourceEdit)
        QWidget.setTabOrder(self.sourceEdit, self.standingEdit)
        QWidget.setTabOrder(self.standingEdit, self.suffixEdit)
        QWidget.setTabOrder(self.suffixEdit, self.addSignerButton)
        QWidget.setTabOrder(self.addSignerButton, self.unitKindCombo)
        QWidget.setTabOrder(self.unitKindCombo, self.unitCountEdit)
        QWidget.setTabOrder(self.unitCountEdit, self.nextButton)
        QWidget.setTabOrder(self.nextButton, self.finishButton)
        QWidget.setTabOrder(self.finishButton, self.backButton)
        QWidget.setTabOrder(self.backButton, self.laterButton)
        QWidget.setTabOrder(self.laterButton, self.previewCombo)
        QWidget.setTabOrder(self.previewCombo, self.personallyCheck)

        self.retranslateUi(OfficeWizard)

        self.pageStack.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, OfficeWizard):
        OfficeWizard.setWindowTitle(QCoreApplication.translate("OfficeWizard", u"Khai b\u00e1o c\u01a1 quan", None))
        self.stepLabel.setText(QCoreApplication.translate("OfficeWizard", u"C\u01a1 quan", None))
        self.introLabel.setText("")
        self.communeLabel.setText(QCoreApplication.translate("OfficeWizard", u"X\u00e3, ph\u01b0\u1eddng, \u0111\u1eb7c &khu", None))
        self.communeEdit.setPlaceholderText(QCoreApplication.translate("OfficeWizard", u"g\u00f5 v\u00e0i ch\u1eef, kh\u00f4ng c\u1ea7n d\u1ea5u, v\u00ed d\u1ee5: lam khe", None))
        self.provinceLabel.setText(QCoreApplication.translate("OfficeWizard", u"T\u1ec9nh, th\u00e0nh &ph\u1ed1", None))
        self.placeLabel.setText(QCoreApplication.translate("OfficeWizard", u"\u0110\u1ecb&a danh ghi tr\u00ean v\u0103n b\u1ea3n", None))
        self.fromLabel.setText(QCoreApplication.translate("OfficeWizard", u"\u00c1p d\u1ee5ng t\u1eeb n&g\u00e0y", None))
        self.fromEdit.setPlaceholderText(QCoreApplication.translate("OfficeWizard", u"v\u00ed d\u1ee5: 01/07/2025", None))
        self.sourceLabel.setText(QCoreApplication.translate("OfficeWizard", u"&C\u0103n c\u1ee9", None))
        self.sourceEdit.setPlaceholderText(QCoreApplication.translate("OfficeWizard", u"v\u0103n b\u1ea3n th\u00e0nh l\u1eadp, n\u1ebfu mu\u1ed1n ghi", None))
        self.unitHintLabel.setText(QCoreApplication.translate("OfficeWizard", u"V\u0103n b\u1ea3n tr\u01b0\u1edbc ng\u00e0y n\u00e0y, n\u1ebfu in l\u1ea1i, kh\u00f4ng d\u00f9ng c\u00e1c t\u00ean n\u00e0y.", None))
        self.standingLabel.setText(QCoreApplication.translate("OfficeWizard", u"C\u01a1 quan th\u01b0\u1eddng t&r\u1ef1c", None))
        self.suffixLabel.setText(QCoreApplication.translate("OfficeWizard", u"K\u00fd hi\u1ec7u &v\u0103n b\u1ea3n", None))
        self.bodiesLabel.setText(QCoreApplication.translate("OfficeWizard", u"C\u01a1 quan ban h\u00e0nh v\u0103n b\u1ea3n", None))
        self.bodiesHintLabel.setText(QCoreApplication.translate("OfficeWizard", u"Ban T\u1ed5 ch\u1ee9c th\u01b0\u1eddng ch\u1ec9 c\u00f3 khi m\u1edf h\u1ed9i ngh\u1ecb; th\u00eam l\u00fac n\u00e0o c\u0169ng \u0111\u01b0\u1ee3c trong C\u00e0i \u0111\u1eb7t.", None))
        self.addSignerButton.setText(QCoreApplication.translate("OfficeWizard", u"Th\u00eam &ng\u01b0\u1eddi k\u00fd", None))
        self.unitKindLabel.setText(QCoreApplication.translate("OfficeWizard", u"T\u1ea1o s\u1eb5n \u0111\u01a1n v\u1ecb &lo\u1ea1i", None))
        self.unitCountLabel.setText(QCoreApplication.translate("OfficeWizard", u"\u0111\u00e1nh s\u1ed1 t\u1eeb 1 \u0111\u1ebf&n", None))
        self.unitsLabel.setText("")
        self.rolesLabel.setText(QCoreApplication.translate("OfficeWizard", u"T\u00ean t\u1ea1i \u0111\u1ecba ph\u01b0\u01a1ng c\u1ee7a c\u00e1c vai tr\u00f2", None))
        self.problemLabel.setText("")
        self.previewLabel.setText(QCoreApplication.translate("OfficeWizard", u"Tr\u00ean gi\u1ea5y", None))
#if QT_CONFIG(accessibility)
        self.previewCombo.setAccessibleName(QCoreApplication.translate("OfficeWizard", u"Xem tr\u01b0\u1edbc v\u0103n b\u1ea3n c\u1ee7a", None))
#endif // QT_CONFIG(accessibility)
        self.personallyCheck.setText(QCoreApplication.translate("OfficeWizard", u"Vi\u1ec7c Ch\u1ee7 t\u1ecbch t\u1ef1 quy\u1ebft \u0111\u1ecbnh (kh\u00f4ng ghi TM.)", None))
        self.laterButton.setText(QCoreApplication.translate("OfficeWizard", u"\u0110\u1ec3 &sau", None))
        self.backButton.setText(QCoreApplication.translate("OfficeWizard", u"&Quay l\u1ea1i", None))
        self.finishButton.setText(QCoreApplication.translate("OfficeWizard", u"&Xong", None))
        self.nextButton.setText(QCoreApplication.translate("OfficeWizard", u"&Ti\u1ebfp", None))
    # retranslateUi
