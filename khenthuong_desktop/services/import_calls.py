"""Which call for lists the files of an import answer, as the forms say that units were sent for it."""

from __future__ import annotations

from khenthuong_desktop.domain.vietnamese import search_key
from khenthuong_desktop.services import list_calls
from khenthuong_desktop.services.conference_titles import conference_titles, other_title
from khenthuong_desktop.services.conferences import conferences
from khenthuong_desktop.services.import_model import Import
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.wording import import_page as import_words
from khenthuong_desktop.wording import unit_forms as words


def proposed_call(office: Office, imp: Import) -> str | None:
    """The open call whose title stands above the tables, told from others of its name by the deadline.

    The title is looked for, and nothing hidden in the file: it outlives another format, a copy and a print.
    """
    calls = list_calls.calls(office, open_only=True)
    titles = {one.id: search_key(words.CALL_TITLE.format(name=one.name)) for one in calls}
    deadlines = {
        one.id: search_key(words.DEADLINE.format(deadline=one.deadline.text())) for one in calls if one.deadline
    }
    proposed: set[str] = set()
    for file in imp.files if titles else ():
        above = {search_key(text) for planned in file.tables for text in planned.table.above}
        named = {call for call, title in titles.items() if title in above}
        if len(named) > 1:
            named = {call for call in named if deadlines.get(call) in above}
        proposed |= named
    return proposed.pop() if len(proposed) == 1 else None


def other_named(office: Office, imp: Import, call_id: str | None) -> str:
    """A sentence where a workbook's own title names another conference than that of the chosen call; '' where none
    does. A title may be shorter than the full name, but says nothing that the name does not."""
    if call_id is None:
        return ""
    names = [one.name for one in list_calls.calls(office) if one.id == call_id]
    names += [one.name for one in conferences(office) if one.call_id == call_id]
    for file in imp.files:
        if title := other_title(conference_titles(file.tables), names):
            return import_words.OTHER_CONFERENCE.format(file=file.name, title=title, name=names[0])
    return ""
