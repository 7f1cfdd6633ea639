"""Signatures: a paper signed for somebody without saying so is void, one that says too much is sent back."""

from __future__ import annotations

from khenthuong_desktop.domain.signing import SigningForm, signature_lines


def test_a_deputy_signs_for_the_committee_and_for_its_chair() -> None:
    form = SigningForm("tm_kt", "", ("TM. {body}", "KT. {head}", "{office}"))
    lines = signature_lines(form, body="Ủy ban nhân dân", head="Chủ tịch", office="Phó Chủ tịch")
    assert lines == ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")


def test_what_the_chair_decides_in_person_names_no_committee() -> None:
    form = SigningForm("personal", "", ("{office}",))
    assert signature_lines(form, body="Ủy ban nhân dân", head="Chủ tịch", office="Chủ tịch") == ("CHỦ TỊCH",)
