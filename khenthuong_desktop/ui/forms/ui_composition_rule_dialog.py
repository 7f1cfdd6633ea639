# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'composition_rule_dialog.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QListWidget, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout)

class Ui_CompositionRuleDialog(object):
    def setupUi(self, CompositionRuleDialog):
        if not CompositionRuleDialog.objectName():
            CompositionRuleDialog.setObjectName(u"CompositionRuleDialog")
        CompositionRuleDialog.resize(600, 420)
        self.wholeLayout = QVBoxLayout(CompositionRuleDialog)
        self.wholeLayout.setSpacing(10)
        self.wholeLayout.setObjectName(u"wholeLayout")
        self.wholeLayout.setContentsMargins(16, 16, 16, 12)
        self.fieldsLayout = QGridLayout()
        self.fieldsLayout.setObjectName(u"fieldsLayout")
        self.fieldsLayout.setHorizontalSpacing(10)
        self.fieldsLayout.setVerticalSpacing(8)
        self.attributeLabel = QLabel(CompositionRuleDialog)
        self.attributeLabel.setObjectName(u"attributeLabel")
        self.attributeLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.attributeLabel, 0, 0, 1, 1)

        self.attributeCombo = QComboBox(CompositionRuleDialog)
        self.attributeCombo.setObjectName(u"attributeCombo")

        self.fieldsLayout.addWidget(self.attributeCombo, 0, 1, 1, 1)

        self.valueLabel = QLabel(CompositionRuleDialog)
        self.valueLabel.setObjectName(u"valueLabel")
        self.valueLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.valueLabel, 1, 0, 1, 1)

        self.valueLayout = QHBoxLayout()
        self.valueLayout.setObjectName(u"valueLayout")

        self.fieldsLayout.addLayout(self.valueLayout, 1, 1, 1, 1)

        self.ageLabel = QLabel(CompositionRuleDialog)
        self.ageLabel.setObjectName(u"ageLabel")
        self.ageLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.ageLabel, 2, 0, 1, 1)

        self.ageLayout = QHBoxLayout()
        self.ageLayout.setSpacing(8)
        self.ageLayout.setObjectName(u"ageLayout")
        self.ageFromLabel = QLabel(CompositionRuleDialog)
        self.ageFromLabel.setObjectName(u"ageFromLabel")
        self.ageFromLabel.setProperty(u"look", u"second")

        self.ageLayout.addWidget(self.ageFromLabel)

        self.ageFromEdit = QLineEdit(CompositionRuleDialog)
        self.ageFromEdit.setObjectName(u"ageFromEdit")
        self.ageFromEdit.setMaximumSize(QSize(60, 16777215))

        self.ageLayout.addWidget(self.ageFromEdit)

        self.ageToLabel = QLabel(CompositionRuleDialog)
        self.ageToLabel.setObjectName(u"ageToLabel")
        self.ageToLabel.setProperty(u"look", u"second")

        self.ageLayout.addWidget(self.ageToLabel)

        self.ageToEdit = QLineEdit(CompositionRuleDialog)
        self.ageToEdit.setObjectName(u"ageToEdit")
        self.ageToEdit.setMaximumSize(QSize(60, 16777215))

        self.ageLayout.addWidget(self.ageToEdit)

        self.ageNoun = QLabel(CompositionRuleDialog)
        self.ageNoun.setObjectName(u"ageNoun")
        self.ageNoun.setProperty(u"look", u"second")

        self.ageLayout.addWidget(self.ageNoun)

        self.ageLayoutSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ageLayout.addItem(self.ageLayoutSpacer)


        self.fieldsLayout.addLayout(self.ageLayout, 2, 1, 1, 1)

        self.listLabel = QLabel(CompositionRuleDialog)
        self.listLabel.setObjectName(u"listLabel")
        self.listLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.listLabel, 3, 0, 1, 1)

        self.valueList = QListWidget(CompositionRuleDialog)
        self.valueList.setObjectName(u"valueList")

        self.fieldsLayout.addWidget(self.valueList, 3, 1, 1, 1)

        self.boundLabel = QLabel(CompositionRuleDialog)
        self.boundLabel.setObjectName(u"boundLabel")
        self.boundLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.boundLabel, 4, 0, 1, 1)

        self.amountLayout = QHBoxLayout()
        self.amountLayout.setSpacing(8)
        self.amountLayout.setObjectName(u"amountLayout")
        self.boundCombo = QComboBox(CompositionRuleDialog)
        self.boundCombo.setObjectName(u"boundCombo")

        self.amountLayout.addWidget(self.boundCombo)

        self.amountEdit = QLineEdit(CompositionRuleDialog)
        self.amountEdit.setObjectName(u"amountEdit")
        self.amountEdit.setMaximumSize(QSize(80, 16777215))

        self.amountLayout.addWidget(self.amountEdit)

        self.measureCombo = QComboBox(CompositionRuleDialog)
        self.measureCombo.setObjectName(u"measureCombo")

        self.amountLayout.addWidget(self.measureCombo)

        self.roundingCombo = QComboBox(CompositionRuleDialog)
        self.roundingCombo.setObjectName(u"roundingCombo")

        self.amountLayout.addWidget(self.roundingCombo)

        self.amountLayoutSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.amountLayout.addItem(self.amountLayoutSpacer)


        self.fieldsLayout.addLayout(self.amountLayout, 4, 1, 1, 1)

        self.scopeLabel = QLabel(CompositionRuleDialog)
        self.scopeLabel.setObjectName(u"scopeLabel")
        self.scopeLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.scopeLabel, 5, 0, 1, 1)

        self.scopeCombo = QComboBox(CompositionRuleDialog)
        self.scopeCombo.setObjectName(u"scopeCombo")

        self.fieldsLayout.addWidget(self.scopeCombo, 5, 1, 1, 1)

        self.hardCheck = QCheckBox(CompositionRuleDialog)
        self.hardCheck.setObjectName(u"hardCheck")

        self.fieldsLayout.addWidget(self.hardCheck, 6, 1, 1, 1)

        self.nameLabel = QLabel(CompositionRuleDialog)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.nameLabel, 7, 0, 1, 1)

        self.nameEdit = QLineEdit(CompositionRuleDialog)
        self.nameEdit.setObjectName(u"nameEdit")

        self.fieldsLayout.addWidget(self.nameEdit, 7, 1, 1, 1)

        self.sourceLabel = QLabel(CompositionRuleDialog)
        self.sourceLabel.setObjectName(u"sourceLabel")
        self.sourceLabel.setProperty(u"look", u"second")

        self.fieldsLayout.addWidget(self.sourceLabel, 8, 0, 1, 1)

        self.sourceEdit = QLineEdit(CompositionRuleDialog)
        self.sourceEdit.setObjectName(u"sourceEdit")

        self.fieldsLayout.addWidget(self.sourceEdit, 8, 1, 1, 1)

        self.fieldsLayout.setColumnStretch(1, 1)

        self.wholeLayout.addLayout(self.fieldsLayout)

        self.previewLabel = QLabel(CompositionRuleDialog)
        self.previewLabel.setObjectName(u"previewLabel")
        self.previewLabel.setProperty(u"look", u"section")
        self.previewLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.previewLabel)

        self.lastSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.wholeLayout.addItem(self.lastSpacer)

        self.problemLabel = QLabel(CompositionRuleDialog)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setProperty(u"look", u"wrong")
        self.problemLabel.setWordWrap(True)

        self.wholeLayout.addWidget(self.problemLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(CompositionRuleDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(CompositionRuleDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"primary")

        self.footLayout.addWidget(self.saveButton)


        self.wholeLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.attributeLabel.setBuddy(self.attributeCombo)
        self.ageLabel.setBuddy(self.ageFromEdit)
        self.ageFromLabel.setBuddy(self.ageFromEdit)
        self.ageToLabel.setBuddy(self.ageToEdit)
        self.listLabel.setBuddy(self.valueList)
        self.boundLabel.setBuddy(self.boundCombo)
        self.scopeLabel.setBuddy(self.scopeCombo)
        self.nameLabel.setBuddy(self.nameEdit)
        self.sourceLabel.setBuddy(self.sourceEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CompositionRuleDialog)
    # setupUi

    def retranslateUi(self, CompositionRuleDialog):
        CompositionRuleDialog.setWindowTitle(QCoreApplication.translate("CompositionRuleDialog", u"Y\u00eau c\u1ea7u v\u1ec1 c\u01a1 c\u1ea5u", None))
        self.attributeLabel.setText(QCoreApplication.translate("CompositionRuleDialog", u"Theo", None))
        self.valueLabel.setText(QCoreApplication.translate("CompositionRuleDialog", u"Gi\u00e1 tr\u1ecb", None))
        self.ageLabel.setText(QCoreApplication.translate("CompositionRuleDialog", u"Tu\u1ed5i", None))
        self.ageFromLabel.setText(QCoreApplication.translate("CompositionRuleDialog", u"t\u1eeb", None))
        self.ageToLabel.setText(QCoreApplication.translate("CompositionRuleDialog", u"\u0111\u1ebfn", None))
#if QT_CONFIG(accessibility)
        self.ageToEdit.setAccessibleName(QCoreApplication.translate("CompositionRuleDialog", u"Tu\u1ed5i cao nh\u1ea5t", None))
#endif // QT_CONFIG(accessibility)
        self.ageNoun.setText(QCoreApplication.translate("CompositionRuleDialog", u"tu\u1ed5i v\u00e0o ng\u00e0y h\u1ed9i ngh\u1ecb; b\u1ecf tr\u1ed1ng m\u1ed9t \u0111\u1ea7u c\u0169ng \u0111\u01b0\u1ee3c", None))
        self.listLabel.setText(QCoreApplication.translate("CompositionRuleDialog", u"M\u1ed9t trong", None))
#if QT_CONFIG(accessibility)
        self.valueList.setAccessibleName(QCoreApplication.translate("CompositionRuleDialog", u"M\u1ed9t trong c\u00e1c danh hi\u1ec7u", None))
#endif // QT_CONFIG(accessibility)
        self.boundLabel.setText(QCoreApplication.translate("CompositionRuleDialog", u"M\u1ee9c", None))
#if QT_CONFIG(accessibility)
        self.amountEdit.setAccessibleName(QCoreApplication.translate("CompositionRuleDialog", u"M\u1ee9c y\u00eau c\u1ea7u", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.measureCombo.setAccessibleName(QCoreApplication.translate("CompositionRuleDialog", u"\u0110\u01a1n v\u1ecb t\u00ednh", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.roundingCombo.setAccessibleName(QCoreApplication.translate("CompositionRuleDialog", u"L\u00e0m tr\u00f2n", None))
#endif // QT_CONFIG(accessibility)
        self.scopeLabel.setText(QCoreApplication.translate("CompositionRuleDialog", u"Trong s\u1ed1", None))
        self.hardCheck.setText(QCoreApplication.translate("CompositionRuleDialog", u"B\u1eaft bu\u1ed9c; n\u1ebfu kh\u00f4ng th\u00ec l\u00e0 mong mu\u1ed1n, g\u1ee3i \u00fd \u0111\u01b0\u1ee3c ph\u00e9p thi\u1ebfu", None))
        self.nameLabel.setText(QCoreApplication.translate("CompositionRuleDialog", u"G\u1ecdi l\u00e0", None))
        self.nameEdit.setPlaceholderText(QCoreApplication.translate("CompositionRuleDialog", u"\u0111\u1ec3 tr\u1ed1ng: g\u1ecdi theo thu\u1ed9c t\u00ednh", None))
        self.sourceLabel.setText(QCoreApplication.translate("CompositionRuleDialog", u"V\u0103n b\u1ea3n", None))
        self.sourceEdit.setPlaceholderText(QCoreApplication.translate("CompositionRuleDialog", u"theo v\u0103n b\u1ea3n chung", None))
        self.previewLabel.setText("")
        self.problemLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("CompositionRuleDialog", u"H\u1ee7y", None))
        self.saveButton.setText(QCoreApplication.translate("CompositionRuleDialog", u"L\u01b0u", None))
    # retranslateUi
