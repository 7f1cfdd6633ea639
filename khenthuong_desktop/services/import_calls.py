"""Which call for lists the files of an import answer, as the forms say that units were sent for it."""

from __future__ import annotations

from khenthuong_desktop.domain.vietnamese import search_key
from khenthuong_desktop.services import list_calls
from khenthuong_desktop.services.import_model import Import
from khenthuong_desktop.services.office import Office
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
