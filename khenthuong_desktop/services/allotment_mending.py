"""The smallest change by which the units together make up the structure of the whole, taken over in one step."""

from __future__ import annotations

from khenthuong_desktop.services.allotment_check import smallest_change
from khenthuong_desktop.services.allotment_list import as_stored, checked, follow, put
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.solving.feasibility import NUMBER
from khenthuong_desktop.store import allotments as stored
from khenthuong_desktop.wording import allotments as words


def mend(office: Office, conference_id: str) -> int:
    """Ask so much more of the units as the check says. Gives of how many units; 0 where all is well."""
    changes = smallest_change(office, conference_id)
    units = {one.unit for one in changes}
    if not units:
        return 0
    with office.database.write(words.MENDED.format(n=len(units))) as w:
        for row in stored.asked(w, conference_id):
            if row["unit_id"] not in units:
                continue
            own = [one for one in changes if one.unit == row["unit_id"]]
            structure, number = dict(row["structure"]), row["number"]
            for one in own:
                if one.key == NUMBER:
                    number = checked(number + one.by)
                else:
                    structure[one.key] = structure.get(one.key, 0) + one.by
            put(w, conference_id, row["unit_id"], row, {"number": number, "structure": as_stored(structure)})
        follow(w, conference_id)
    return len(units)
