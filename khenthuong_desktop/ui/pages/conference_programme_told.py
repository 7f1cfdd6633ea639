"""What stands around the table of a programme: its version, when it ends, and what is still to be looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from khenthuong_desktop.domain.clock_times import stored_time
from khenthuong_desktop.services import programme_standing
from khenthuong_desktop.ui.look import palette
from khenthuong_desktop.wording import findings
from khenthuong_desktop.wording import programme as words

if TYPE_CHECKING:
    from khenthuong_desktop.services.programme import Programme
    from khenthuong_desktop.ui.forms.ui_conference_programme_tab import Ui_ConferenceProgrammeTab

MOST_WARNINGS: Final = 3
SAID_AT_THE_END: Final = "programme.over"  # beside the hour at which it ends


def tell(form: Ui_ConferenceProgrammeTab, work: Programme, *, writable: bool) -> None:
    """Everything around the table."""
    _tell_version(form, work, writable=writable)
    _tell_times(form, work)
    line = work.line
    if not line.slots:
        form.endLabel.setText("")
    elif line.ends is None:
        form.endLabel.setText(words.NO_START.format(minutes=line.minutes))
    else:
        ends, over = words.ENDS.format(at=f"<b>{words.ends(line.ends)}</b>"), words.over(line.over)
        if line.over is not None and line.over > 0:
            over = f'<span style="color: {palette.AMBER}; font-weight: 600">{over}</span>'
        form.endLabel.setText(f"{ends}, {over}")
    outdated = programme_standing.outdated(work) if work.line.slots else None
    found = ((outdated,) if outdated is not None else ()) + work.findings
    told = [findings.sentence(one) for one in found if one.code != SAID_AT_THE_END]
    form.warningsLabel.setToolTip("\n".join(told))
    if len(told) > MOST_WARNINGS:
        told = [*told[: MOST_WARNINGS - 1], words.MORE.format(count=len(told) - MOST_WARNINGS + 1)]
    form.warningsLabel.setText("\n".join(told))


def _tell_version(form: Ui_ConferenceProgrammeTab, work: Programme, *, writable: bool) -> None:
    there, last = bool(work.line.slots), work.last
    if work.changed or last is None:
        form.versionLabel.setText(words.DRAFT.format(version=work.version))
    else:
        form.versionLabel.setText(words.ISSUED.format(version=last.version, day=f"{last.issued_on:%d/%m/%Y}"))
    issue = words.ISSUE if work.changed else words.ISSUE_NOTHING
    look = "draftBadge" if work.changed else "badge"
    if form.versionLabel.property("look") != look:
        form.versionLabel.setProperty("look", look)
        form.versionLabel.style().polish(form.versionLabel)
    form.issueButton.setText(issue.format(version=work.version))
    form.issueButton.setEnabled(writable and there and work.changed)
    # Where nothing has changed since the last issue, the one before it is what one wants to see beside it.
    beside = len(work.issues) if work.changed else len(work.issues) - 1
    form.compareButton.setText(words.COMPARE.format(version=beside) if beside > 0 else words.COMPARE_NONE)
    form.compareButton.setEnabled(beside > 0)
    form.printButton.setEnabled(there)
    for button in (form.upButton, form.downButton):
        button.setEnabled(writable and len(work.line.slots) > 1)


def _tell_times(form: Ui_ConferenceProgrammeTab, work: Programme) -> None:
    """What is being typed there is not disturbed."""
    planned = work.line.planned
    texts = (stored_time(work.conference.starts_at), "" if planned is None else words.ends(planned))
    for field, text in zip((form.startsEdit, form.endsEdit), texts, strict=True):
        if not field.isModified():
            field.setText(text)
