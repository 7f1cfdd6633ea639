# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_page.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize, Qt)
from PySide6.QtWidgets import (QComboBox, QFormLayout, QHBoxLayout,
    QLabel, QLineEdit, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget)

from khenthuong_desktop.ui.widgets.elided_label import ElidedLabel

class Ui_SettingsPage(object):
    def setupUi(self, SettingsPage):
        if not SettingsPage.objectName():
            SettingsPage.setObjectName(u"SettingsPage")
        SettingsPage.resize(1080, 640)
        self.wholeLayout = QVBoxLayout(SettingsPage)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 12, 16, 12)
        self.titleLayout = QHBoxLayout()
        self.titleLayout.setSpacing(8)
        self.titleLayout.setObjectName(u"titleLayout")
        self.titleLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(SettingsPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setMinimumSize(QSize(0, 28))
        self.titleLabel.setProperty(u"look", u"title")

        self.titleLayout.addWidget(self.titleLabel)

        self.hintLabel = ElidedLabel(SettingsPage)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"look", u"second")

        self.titleLayout.addWidget(self.hintLabel)

        self.wizardButton = QPushButton(SettingsPage)
        self.wizardButton.setObjectName(u"wizardButton")

        self.titleLayout.addWidget(self.wizardButton)

        self.retireRowButton = QPushButton(SettingsPage)
        self.retireRowButton.setObjectName(u"retireRowButton")

        self.titleLayout.addWidget(self.retireRowButton)

        self.newRowButton = QPushButton(SettingsPage)
        self.newRowButton.setObjectName(u"newRowButton")
        self.newRowButton.setProperty(u"look", u"primary")

        self.titleLayout.addWidget(self.newRowButton)

        self.titleLayout.setStretch(1, 1)

        self.wholeLayout.addLayout(self.titleLayout)

        self.middleLayout = QHBoxLayout()
        self.middleLayout.setSpacing(12)
        self.middleLayout.setObjectName(u"middleLayout")
        self.middleLayout.setContentsMargins(0, 0, 0, 0)
        self.sectionList = QListWidget(SettingsPage)
        self.sectionList.setObjectName(u"sectionList")
        self.sectionList.setMinimumSize(QSize(164, 0))
        self.sectionList.setMaximumSize(QSize(164, 16777215))
        self.sectionList.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.middleLayout.addWidget(self.sectionList)

        self.rightLayout = QVBoxLayout()
        self.rightLayout.setSpacing(8)
        self.rightLayout.setObjectName(u"rightLayout")
        self.rightLayout.setContentsMargins(0, 0, 0, 0)
        self.warningLabel = QLabel(SettingsPage)
        self.warningLabel.setObjectName(u"warningLabel")
        self.warningLabel.setWordWrap(True)

        self.rightLayout.addWidget(self.warningLabel)

        self.sectionStack = QStackedWidget(SettingsPage)
        self.sectionStack.setObjectName(u"sectionStack")
        self.listSection = QWidget()
        self.listSection.setObjectName(u"listSection")
        self.listSectionLayout = QVBoxLayout(self.listSection)
        self.listSectionLayout.setSpacing(8)
        self.listSectionLayout.setObjectName(u"listSectionLayout")
        self.listSectionLayout.setContentsMargins(0, 0, 0, 0)
        self.listsLayout = QVBoxLayout()
        self.listsLayout.setSpacing(0)
        self.listsLayout.setObjectName(u"listsLayout")
        self.listsLayout.setContentsMargins(0, 0, 0, 0)

        self.listSectionLayout.addLayout(self.listsLayout)

        self.sectionStack.addWidget(self.listSection)
        self.namesSection = QWidget()
        self.namesSection.setObjectName(u"namesSection")
        self.namesSectionLayout = QVBoxLayout(self.namesSection)
        self.namesSectionLayout.setSpacing(8)
        self.namesSectionLayout.setObjectName(u"namesSectionLayout")
        self.namesSectionLayout.setContentsMargins(0, 0, 0, 0)
        self.namesForm = QFormLayout()
        self.namesForm.setObjectName(u"namesForm")
        self.namesForm.setHorizontalSpacing(12)
        self.namesForm.setVerticalSpacing(10)
        self.namesForm.setContentsMargins(0, 0, 0, 0)
        self.nameOrderLabel = QLabel(self.namesSection)
        self.nameOrderLabel.setObjectName(u"nameOrderLabel")

        self.namesForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.nameOrderLabel)

        self.nameOrderCombo = QComboBox(self.namesSection)
        self.nameOrderCombo.setObjectName(u"nameOrderCombo")
        self.nameOrderCombo.setMinimumSize(QSize(200, 28))
        self.nameOrderCombo.setMaximumSize(QSize(200, 16777215))

        self.namesForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.nameOrderCombo)

        self.nameOrderSourceLabel = QLabel(self.namesSection)
        self.nameOrderSourceLabel.setObjectName(u"nameOrderSourceLabel")

        self.namesForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.nameOrderSourceLabel)

        self.nameOrderSourceEdit = QLineEdit(self.namesSection)
        self.nameOrderSourceEdit.setObjectName(u"nameOrderSourceEdit")
        self.nameOrderSourceEdit.setMaximumSize(QSize(420, 16777215))

        self.namesForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.nameOrderSourceEdit)


        self.namesSectionLayout.addLayout(self.namesForm)

        self.nameOrderHintLabel = QLabel(self.namesSection)
        self.nameOrderHintLabel.setObjectName(u"nameOrderHintLabel")
        self.nameOrderHintLabel.setProperty(u"look", u"small")
        self.nameOrderHintLabel.setWordWrap(True)

        self.namesSectionLayout.addWidget(self.nameOrderHintLabel)

        self.namesSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.namesSectionLayout.addItem(self.namesSpacer)

        self.sectionStack.addWidget(self.namesSection)
        self.cataloguesSection = QWidget()
        self.cataloguesSection.setObjectName(u"cataloguesSection")
        self.cataloguesSectionLayout = QVBoxLayout(self.cataloguesSection)
        self.cataloguesSectionLayout.setSpacing(8)
        self.cataloguesSectionLayout.setObjectName(u"cataloguesSectionLayout")
        self.cataloguesSectionLayout.setContentsMargins(0, 0, 0, 0)
        self.catalogueChoiceLayout = QHBoxLayout()
        self.catalogueChoiceLayout.setSpacing(8)
        self.catalogueChoiceLayout.setObjectName(u"catalogueChoiceLayout")
        self.catalogueChoiceLayout.setContentsMargins(0, 0, 0, 0)
        self.catalogueLabel = QLabel(self.cataloguesSection)
        self.catalogueLabel.setObjectName(u"catalogueLabel")

        self.catalogueChoiceLayout.addWidget(self.catalogueLabel)

        self.catalogueCombo = QComboBox(self.cataloguesSection)
        self.catalogueCombo.setObjectName(u"catalogueCombo")
        self.catalogueCombo.setMinimumSize(QSize(230, 28))

        self.catalogueChoiceLayout.addWidget(self.catalogueCombo)

        self.catalogueSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.catalogueChoiceLayout.addItem(self.catalogueSpacer)

        self.dropRowButton = QPushButton(self.cataloguesSection)
        self.dropRowButton.setObjectName(u"dropRowButton")

        self.catalogueChoiceLayout.addWidget(self.dropRowButton)

        self.changeRowButton = QPushButton(self.cataloguesSection)
        self.changeRowButton.setObjectName(u"changeRowButton")

        self.catalogueChoiceLayout.addWidget(self.changeRowButton)

        self.addRowButton = QPushButton(self.cataloguesSection)
        self.addRowButton.setObjectName(u"addRowButton")
        self.addRowButton.setProperty(u"look", u"primary")

        self.catalogueChoiceLayout.addWidget(self.addRowButton)


        self.cataloguesSectionLayout.addLayout(self.catalogueChoiceLayout)

        self.catalogueNoteLabel = QLabel(self.cataloguesSection)
        self.catalogueNoteLabel.setObjectName(u"catalogueNoteLabel")
        self.catalogueNoteLabel.setProperty(u"look", u"small")
        self.catalogueNoteLabel.setWordWrap(True)

        self.cataloguesSectionLayout.addWidget(self.catalogueNoteLabel)

        self.catalogueStack = QStackedWidget(self.cataloguesSection)
        self.catalogueStack.setObjectName(u"catalogueStack")

        self.cataloguesSectionLayout.addWidget(self.catalogueStack)

        self.sectionStack.addWidget(self.cataloguesSection)
        self.backupSection = QWidget()
        self.backupSection.setObjectName(u"backupSection")
        self.backupSectionLayout = QVBoxLayout(self.backupSection)
        self.backupSectionLayout.setSpacing(8)
        self.backupSectionLayout.setObjectName(u"backupSectionLayout")
        self.backupSectionLayout.setContentsMargins(0, 0, 0, 0)
        self.backupButtonsLayout = QHBoxLayout()
        self.backupButtonsLayout.setSpacing(8)
        self.backupButtonsLayout.setObjectName(u"backupButtonsLayout")
        self.backupButtonsLayout.setContentsMargins(0, 0, 0, 0)
        self.verifyButton = QPushButton(self.backupSection)
        self.verifyButton.setObjectName(u"verifyButton")

        self.backupButtonsLayout.addWidget(self.verifyButton)

        self.restoreButton = QPushButton(self.backupSection)
        self.restoreButton.setObjectName(u"restoreButton")

        self.backupButtonsLayout.addWidget(self.restoreButton)

        self.restoreFileButton = QPushButton(self.backupSection)
        self.restoreFileButton.setObjectName(u"restoreFileButton")

        self.backupButtonsLayout.addWidget(self.restoreFileButton)

        self.backupSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.backupButtonsLayout.addItem(self.backupSpacer)

        self.backupNowButton = QPushButton(self.backupSection)
        self.backupNowButton.setObjectName(u"backupNowButton")

        self.backupButtonsLayout.addWidget(self.backupNowButton)

        self.backupFileButton = QPushButton(self.backupSection)
        self.backupFileButton.setObjectName(u"backupFileButton")
        self.backupFileButton.setProperty(u"look", u"primary")

        self.backupButtonsLayout.addWidget(self.backupFileButton)


        self.backupSectionLayout.addLayout(self.backupButtonsLayout)

        self.backupGridLayout = QVBoxLayout()
        self.backupGridLayout.setSpacing(0)
        self.backupGridLayout.setObjectName(u"backupGridLayout")
        self.backupGridLayout.setContentsMargins(0, 0, 0, 0)

        self.backupSectionLayout.addLayout(self.backupGridLayout)

        self.backupFolderLayout = QHBoxLayout()
        self.backupFolderLayout.setSpacing(8)
        self.backupFolderLayout.setObjectName(u"backupFolderLayout")
        self.backupFolderLayout.setContentsMargins(0, 0, 0, 0)
        self.backupFolderLabel = QLabel(self.backupSection)
        self.backupFolderLabel.setObjectName(u"backupFolderLabel")

        self.backupFolderLayout.addWidget(self.backupFolderLabel)

        self.backupFolderEdit = QLineEdit(self.backupSection)
        self.backupFolderEdit.setObjectName(u"backupFolderEdit")

        self.backupFolderLayout.addWidget(self.backupFolderEdit)

        self.backupFolderButton = QPushButton(self.backupSection)
        self.backupFolderButton.setObjectName(u"backupFolderButton")

        self.backupFolderLayout.addWidget(self.backupFolderButton)


        self.backupSectionLayout.addLayout(self.backupFolderLayout)

        self.sectionStack.addWidget(self.backupSection)
        self.machineSection = QWidget()
        self.machineSection.setObjectName(u"machineSection")
        self.machineSectionLayout = QVBoxLayout(self.machineSection)
        self.machineSectionLayout.setSpacing(8)
        self.machineSectionLayout.setObjectName(u"machineSectionLayout")
        self.machineSectionLayout.setContentsMargins(0, 0, 0, 0)
        self.machineForm = QFormLayout()
        self.machineForm.setObjectName(u"machineForm")
        self.machineForm.setHorizontalSpacing(12)
        self.machineForm.setVerticalSpacing(10)
        self.machineForm.setContentsMargins(0, 0, 0, 0)
        self.userLabel = QLabel(self.machineSection)
        self.userLabel.setObjectName(u"userLabel")

        self.machineForm.setWidget(0, QFormLayout.ItemRole.LabelRole, self.userLabel)

        self.userEdit = QLineEdit(self.machineSection)
        self.userEdit.setObjectName(u"userEdit")
        self.userEdit.setMaximumSize(QSize(320, 16777215))

        self.machineForm.setWidget(0, QFormLayout.ItemRole.FieldRole, self.userEdit)

        self.textSizeLabel = QLabel(self.machineSection)
        self.textSizeLabel.setObjectName(u"textSizeLabel")

        self.machineForm.setWidget(1, QFormLayout.ItemRole.LabelRole, self.textSizeLabel)

        self.textSizeCombo = QComboBox(self.machineSection)
        self.textSizeCombo.setObjectName(u"textSizeCombo")
        self.textSizeCombo.setMinimumSize(QSize(160, 28))
        self.textSizeCombo.setMaximumSize(QSize(160, 16777215))

        self.machineForm.setWidget(1, QFormLayout.ItemRole.FieldRole, self.textSizeCombo)

        self.folderLabel = QLabel(self.machineSection)
        self.folderLabel.setObjectName(u"folderLabel")

        self.machineForm.setWidget(2, QFormLayout.ItemRole.LabelRole, self.folderLabel)

        self.folderEdit = QLineEdit(self.machineSection)
        self.folderEdit.setObjectName(u"folderEdit")

        self.machineForm.setWidget(2, QFormLayout.ItemRole.FieldRole, self.folderEdit)


        self.machineSectionLayout.addLayout(self.machineForm)

        self.machineButtonsLayout = QHBoxLayout()
        self.machineButtonsLayout.setSpacing(8)
        self.machineButtonsLayout.setObjectName(u"machineButtonsLayout")
        self.machineButtonsLayout.setContentsMargins(0, 0, 0, 0)
        self.openFolderButton = QPushButton(self.machineSection)
        self.openFolderButton.setObjectName(u"openFolderButton")

        self.machineButtonsLayout.addWidget(self.openFolderButton)

        self.machineButtonsSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.machineButtonsLayout.addItem(self.machineButtonsSpacer)


        self.machineSectionLayout.addLayout(self.machineButtonsLayout)

        self.machineSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.machineSectionLayout.addItem(self.machineSpacer)

        self.sectionStack.addWidget(self.machineSection)

        self.rightLayout.addWidget(self.sectionStack)


        self.middleLayout.addLayout(self.rightLayout)


        self.wholeLayout.addLayout(self.middleLayout)

#if QT_CONFIG(shortcut)
        self.nameOrderLabel.setBuddy(self.nameOrderCombo)
        self.nameOrderSourceLabel.setBuddy(self.nameOrderSourceEdit)
        self.catalogueLabel.setBuddy(self.catalogueCombo)
        self.backupFolderLabel.setBuddy(self.backupFolderEdit)
        self.userLabel.setBuddy(self.userEdit)
        self.textSizeLabel.setBuddy(self.textSizeCombo)
        self.folderLabel.setBuddy(self.folderEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SettingsPage)

        self.sectionStack.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, SettingsPage):
        self.titleLabel.setText(QCoreApplication.translate("SettingsPage", u"C\u00e0i \u0111\u1eb7t", None))
        self.wizardButton.setText(QCoreApplication.translate("SettingsPage", u"&Khai b\u00e1o l\u1ea1i c\u01a1 quan\u2026", None))
        self.retireRowButton.setText(QCoreApplication.translate("SettingsPage", u"&B\u1ecf d\u00f2ng", None))
        self.newRowButton.setText(QCoreApplication.translate("SettingsPage", u"&Th\u00eam d\u00f2ng", None))
#if QT_CONFIG(accessibility)
        self.sectionList.setAccessibleName(QCoreApplication.translate("SettingsPage", u"C\u00e1c ph\u1ea7n c\u1ee7a c\u00e0i \u0111\u1eb7t", None))
#endif // QT_CONFIG(accessibility)
        self.nameOrderLabel.setText(QCoreApplication.translate("SettingsPage", u"&Th\u1ee9 t\u1ef1 s\u1eafp x\u1ebfp h\u1ecd t\u00ean", None))
        self.nameOrderSourceLabel.setText(QCoreApplication.translate("SettingsPage", u"&C\u0103n c\u1ee9", None))
        self.nameOrderHintLabel.setText("")
        self.catalogueLabel.setText(QCoreApplication.translate("SettingsPage", u"Danh &m\u1ee5c", None))
        self.dropRowButton.setText(QCoreApplication.translate("SettingsPage", u"&B\u1ecf d\u00f2ng ri\u00eang", None))
        self.changeRowButton.setText(QCoreApplication.translate("SettingsPage", u"&S\u1eeda d\u00f2ng\u2026", None))
        self.addRowButton.setText(QCoreApplication.translate("SettingsPage", u"&Th\u00eam d\u00f2ng\u2026", None))
        self.catalogueNoteLabel.setText("")
        self.verifyButton.setText(QCoreApplication.translate("SettingsPage", u"&Ki\u1ec3m tra b\u1ea3n n\u00e0y", None))
        self.restoreButton.setText(QCoreApplication.translate("SettingsPage", u"&Ph\u1ee5c h\u1ed3i b\u1ea3n n\u00e0y\u2026", None))
        self.restoreFileButton.setText(QCoreApplication.translate("SettingsPage", u"Ph\u1ee5c h\u1ed3i t\u1eeb &t\u1ec7p\u2026", None))
        self.backupNowButton.setText(QCoreApplication.translate("SettingsPage", u"Sao l\u01b0u n&gay", None))
        self.backupFileButton.setText(QCoreApplication.translate("SettingsPage", u"Sao l\u01b0u &ra t\u1ec7p\u2026", None))
        self.backupFolderLabel.setText(QCoreApplication.translate("SettingsPage", u"Th\u01b0 &m\u1ee5c sao l\u01b0u ra ngo\u00e0i", None))
        self.backupFolderEdit.setPlaceholderText(QCoreApplication.translate("SettingsPage", u"v\u00ed d\u1ee5: \u1ed5 USB; \u0111\u1ec3 tr\u1ed1ng th\u00ec h\u1ecfi m\u1ed7i l\u1ea7n", None))
        self.backupFolderButton.setText(QCoreApplication.translate("SettingsPage", u"C&h\u1ecdn\u2026", None))
        self.userLabel.setText(QCoreApplication.translate("SettingsPage", u"&Ng\u01b0\u1eddi l\u00e0m vi\u1ec7c tr\u00ean m\u00e1y n\u00e0y", None))
        self.textSizeLabel.setText(QCoreApplication.translate("SettingsPage", u"C\u1ee1 &ch\u1eef", None))
        self.folderLabel.setText(QCoreApplication.translate("SettingsPage", u"Th\u01b0 m\u1ee5c d\u1eef &li\u1ec7u", None))
        self.openFolderButton.setText(QCoreApplication.translate("SettingsPage", u"&M\u1edf th\u01b0 m\u1ee5c", None))
        pass
    # retranslateUi
