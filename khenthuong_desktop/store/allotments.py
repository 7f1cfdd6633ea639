"""Numbers allotted to units: as they stand, what came of them, and what a proposal of them is weighed by."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Final

from khenthuong_desktop.store.allotment_columns import COLUMNS
from khenthuong_desktop.store.database import Reader, Record, Writer

_COUNTED: Final = ("nominated", "eligible", "chosen", "confirmed", "present", "reminded_at", "minutes_files")
_WEIGHTS: Final[Mapping[str, str]] = {
    "people": "coalesce(u.population, 0)",
    "members": "(SELECT count(*) FROM subjects s WHERE s.unit_id = u.id AND s.kind = 'individual' "
    "AND s.retired_on IS NULL)",
    "labour": "(SELECT count(*) FROM subjects s WHERE s.unit_id = u.id AND s.kind = 'individual' "
    "AND s.retired_on IS NULL AND s.direct_worker = 1)",
}


def of_conference(r: Reader, conference_id: str) -> list[Record]:
    """Each unit's part with what came of it, in the order of the units' names."""
    counted = ", ".join(f"{COLUMNS[name]} AS {name}" for name in _COUNTED)
    rows = r.rows(
        f"SELECT t.*, u.name AS unit, u.valid_to, {counted} FROM allotments t JOIN units u ON u.id = t.unit_id "
        "WHERE t.conference_id = ? ORDER BY u.sort_key, t.id",
        (conference_id,),
    )
    return [dict(row) | {"structure": json.loads(row["structure"])} for row in rows]


def asked(r: Reader, conference_id: str) -> list[Record]:
    """Unit, number and structure alone, in the order of the units' names."""
    rows = r.rows(
        "SELECT t.id, t.unit_id, t.number, t.structure FROM allotments t JOIN units u ON u.id = t.unit_id "
        "WHERE t.conference_id = ? ORDER BY u.sort_key, t.id",
        (conference_id,),
    )
    return [dict(row) | {"structure": json.loads(row["structure"])} for row in rows]


def whose(r: Reader, allotment_ids: Sequence[str]) -> tuple[str, int]:
    """The conference of some allotments, and how many of its delegates their units sent."""
    row = r.row(
        """
        SELECT c.name, count(d.id) FROM allotments a JOIN conferences c ON c.id = a.conference_id
        LEFT JOIN delegates d ON d.conference_id = c.id AND d.unit_id = a.unit_id
            AND d.state NOT IN ('withdrawn', 'replaced')
        WHERE a.id IN (SELECT value FROM json_each(?)) GROUP BY c.id
        """,
        (json.dumps(list(allotment_ids)),),
    )
    return ("", 0) if row is None else (str(row[0]), int(row[1]))


def weights(r: Reader, unit_ids: Sequence[str], by: str) -> dict[str, int]:
    """Unit -> its people, members or labour; in the order of the units' names."""
    rows = r.rows(
        f"SELECT u.id, {_WEIGHTS[by]} FROM units u WHERE u.id IN (SELECT value FROM json_each(?)) ORDER BY u.sort_key",
        (json.dumps(list(unit_ids)),),
    )
    return {row[0]: row[1] for row in rows}


def units_having(r: Reader, attribute: str, codes: Sequence[str]) -> frozenset[str]:
    """Units with somebody in the register who has one of these honours or awards; of a trait, who was ever named with
    it. An honour without a code is any."""
    people = "s.retired_on IS NULL AND s.unit_id IS NOT NULL AND s.kind = 'individual'"
    wanted = json.dumps([code for code in codes if code])
    if attribute == "honour":
        any_of = "EXISTS (SELECT 1 FROM json_each(?) WHERE instr(';' || s.honours || ';', ';' || value || ';'))"
        rows = r.rows(
            f"SELECT DISTINCT s.unit_id FROM subjects s WHERE {people} AND s.honours <> '' AND (? = '[]' OR {any_of})",
            (wanted, wanted),
        )
    elif attribute == "award":
        rows = r.rows(
            f"SELECT DISTINCT s.unit_id FROM commendations c JOIN subjects s ON s.id = c.subject_id WHERE {people} "
            "AND c.state = 'valid' AND c.award IN (SELECT value FROM json_each(?))",
            (wanted,),
        )
    else:
        any_of = "EXISTS (SELECT 1 FROM json_each(?) WHERE instr(';' || d.traits || ';', ';' || value || ';'))"
        rows = r.rows(f"SELECT DISTINCT d.unit_id FROM delegates d WHERE d.unit_id IS NOT NULL AND {any_of}", (wanted,))
    return frozenset(row[0] for row in rows)


def kinds_of_units(r: Reader, unit_ids: Sequence[str]) -> dict[str, str]:
    rows = r.rows("SELECT id, kind FROM units WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(unit_ids),))
    return {row["id"]: row["kind"] for row in rows}


def predecessors(r: Reader, unit_ids: Sequence[str]) -> dict[str, int]:
    """Unit -> of how many units from before a rearrangement it was made."""
    rows = r.rows(
        "SELECT to_unit_id, count(DISTINCT from_unit_id) FROM unit_change_parts "
        "WHERE from_unit_id <> to_unit_id AND to_unit_id IN (SELECT value FROM json_each(?)) GROUP BY to_unit_id",
        (json.dumps(list(unit_ids)),),
    )
    return {row[0]: row[1] for row in rows}


def successors(r: Reader, unit_id: str) -> list[str]:
    """The units that took over a unit or a part of it, in the order of their names."""
    rows = r.rows(
        "SELECT DISTINCT u.id, u.sort_key FROM unit_change_parts p JOIN units u ON u.id = p.to_unit_id "
        "WHERE p.from_unit_id = ? AND p.to_unit_id <> p.from_unit_id ORDER BY u.sort_key",
        (unit_id,),
    )
    return [row[0] for row in rows]


def hand_over(w: Writer, unit_id: str, to_id: str) -> None:
    """What an ended unit was asked for at conferences to come is asked of who takes over: numbers and structures add
    up, and its delegates and the rules about it are the successor's. Conferences that were held stay as they were."""
    coming = "SELECT id FROM conferences WHERE state IN ('preparing', 'agreed')"
    for old in w.rows(f"SELECT * FROM allotments WHERE unit_id = ? AND conference_id IN ({coming})", (unit_id,)):
        found = w.row("SELECT * FROM allotments WHERE conference_id = ? AND unit_id = ?", (old["conference_id"], to_id))
        if found is None:
            w.update("allotments", old["id"], {"unit_id": to_id})
            continue
        asked, more = json.loads(found["structure"]), json.loads(old["structure"])
        asked = {key: asked.get(key, 0) + more.get(key, 0) for key in sorted({*asked, *more})}
        values: Record = {"number": found["number"] + old["number"], "structure": json.dumps(asked, ensure_ascii=False)}
        values["notes"] = "; ".join(one for one in (found["notes"], old["notes"]) if one)
        for key in ("minutes_on", "minutes_present"):
            values[key] = found[key] if found["minutes_on"] else old[key]
        w.update("allotments", found["id"], values)
        for file in w.rows("SELECT id FROM attachments WHERE record_id = ?", (old["id"],)):
            w.update("attachments", file["id"], {"record_id": found["id"]})
        w.delete("allotments", old["id"])
    for row in w.rows(f"SELECT id FROM delegates WHERE unit_id = ? AND conference_id IN ({coming})", (unit_id,)):
        w.update("delegates", row["id"], {"unit_id": to_id})
    rules = f"SELECT id FROM composition_rules WHERE attribute = 'unit' AND value = ? AND conference_id IN ({coming})"
    for row in w.rows(rules, (unit_id,)):
        w.update("composition_rules", row["id"], {"value": to_id})
