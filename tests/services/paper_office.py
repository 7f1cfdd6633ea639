"""An office with a committee, a council and signers, for the tests of papers."""

from __future__ import annotations

from khenthuong_desktop.services.office import Office


def set_up(office: Office) -> dict[str, str]:
    """Names, letterheads that changed on 01/7/2025, signers; gives kind of body -> id."""
    ids: dict[str, str] = {}
    with office.database.write("Khai báo") as w:
        old = {"commune_name": "Phường Cũ", "place_name": "Cũ", "valid_to": "2025-06-30"}
        new = {"commune_name": "Phường Tân Lập", "place_name": "Tân Lập", "valid_from": "2025-07-01"}
        for row in (old, new):
            w.insert("office", {**row, "province_name": "Tỉnh Phú Thọ"})
        committee = w.insert("bodies", {"kind": "people_committee", "name": "Ủy ban nhân dân phường Tân Lập"})
        for line, first, last in (
            ("ỦY BAN NHÂN DÂN PHƯỜNG CŨ", None, "2025-06-30"),
            ("ỦY BAN NHÂN DÂN PHƯỜNG TÂN LẬP", "2025-07-01", None),
        ):
            head = {"issuing_line": line, "number_suffix": "UBND", "valid_from": first, "valid_to": last}
            w.insert("letterheads", {"body_id": committee, **head})
        signer = {"full_name": "Tạ Quang Luận", "position": "Chủ tịch", "form": "personal", "is_default": 1}
        w.insert("signers", {"body_id": committee, **signer})
        council = w.insert("bodies", {"kind": "council", "name": "Hội đồng Thi đua - Khen thưởng phường Tân Lập"})
        head = {"issuing_line": "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", "upper_line": "ỦY BAN NHÂN DÂN PHƯỜNG TÂN LẬP"}
        w.insert("letterheads", {"body_id": council, **head, "number_suffix": "HĐTĐKT"})
        w.insert("signers", {"body_id": council, **signer, "position": "Chủ tịch Hội đồng", "form": "tm"})
        ids |= {"people_committee": committee, "council": council}
    return ids
