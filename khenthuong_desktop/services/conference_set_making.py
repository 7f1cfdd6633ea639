"""One paper of a conference's set: what it says now, and its bytes. A fault in one is told and spares the others."""

from __future__ import annotations

import io
import logging
from typing import TYPE_CHECKING, Final

from khenthuong_desktop.errors import KhenThuongError, UserError
from khenthuong_desktop.services import paper_files, paper_names, programme, report_parts
from khenthuong_desktop.services import papers as office_papers
from khenthuong_desktop.services.paper_remarks import CHANGES, PROGRAMMES

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Paper
    from khenthuong_desktop.domain.conferences import Conference
    from khenthuong_desktop.services.conference_set_papers import SetPaper
    from khenthuong_desktop.services.office import Office
    from khenthuong_desktop.services.progress import Progress

_LOG = logging.getLogger(__name__)
_EXPERIENCE: Final = "experience-note"
# Nothing is missing then: there is nobody, or nothing, for whom such a paper would be made.
NOT_NEEDED: Final = frozenset(
    {"delegate.nobody_to_remind", "programme.no_changes", "programme.one_issue", "report.only_pilot"}
)


def composed(office: Office, one: SetPaper, found: Conference, *, sensitive: bool) -> Paper | KhenThuongError:
    try:
        choices = one.all_choices(found.id, sensitive=sensitive) | _issued(office, one, found.id)
        if one.name == _EXPERIENCE and not found.pilot and not report_parts.parts(office, found.id, "experience"):
            raise UserError("report.only_pilot")
        return office_papers.compose(office, one.name, **choices)
    except UserError as problem:
        return problem
    except KhenThuongError:
        raise
    except Exception:
        # A fault in one paper must not keep the other thirty from the stick; a technician finds it in the log.
        _LOG.exception("a paper of the set could not be composed: %s", one.name)
        return UserError("conference_set.paper_failed", paper=one.title)


def _issued(office: Office, one: SetPaper, conference_id: str) -> dict[str, object]:
    """The programme that left the office last, and what it says otherwise than the one before: what is being drafted
    since then is for nobody's hands yet."""
    if one.name not in PROGRAMMES and one.name != CHANGES:
        return {}
    issues = programme.programme(office, conference_id).issues
    if not issues:
        return {}
    if one.name == CHANGES and len(issues) == 1:
        raise UserError("programme.one_issue")
    return {paper_names.VERSION: issues[-1].version}


def rendered(office: Office, paper: Paper, ending: str, title: str, progress: Progress) -> bytes:
    into = io.BytesIO()
    cancelled: list[BaseException] = []

    def watched(row: int, rows: int) -> None:
        try:
            progress(row, rows)
        except BaseException as error:
            cancelled.append(error)
            raise

    try:
        paper_files.render_to(office, paper, ending, into, watched)
    except KhenThuongError:
        raise
    except Exception as fault:
        if cancelled:
            raise
        _LOG.exception("a paper of the set could not be drawn as %s: %s", ending, paper.name)
        raise UserError("conference_set.paper_failed", paper=title) from fault
    return into.getvalue()
