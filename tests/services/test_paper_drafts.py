"""A paper while it is written: how it reads, and everything that would stop it at once."""

from __future__ import annotations

import pytest

from khenthuong_desktop.domain.office_setup import COMMITTEE, Setup, SignerDraft
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import history, office_setup, paper_drafts, papers
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.paper_content import Inputs

WHOLE = Inputs("lập danh sách", ("Khu phố 1", "Khu phố 2"), "Gửi «thời hạn».", {"deadline": "trước ngày 15/8/2026"})


@pytest.fixture
def commune(office: Office) -> Office:
    signer = SignerDraft("Đào Thị Mẫu", "Chủ tịch", "tm", COMMITTEE)
    office_setup.set_up(office, Setup("Phường Tân Lập", signers=(signer,)))
    return office


def test_reads_as_the_paper_will(commune: Office) -> None:
    read = paper_drafts.reading(commune, "letter", WHOLE)
    assert (read.missing, read.stopped) == ((), None)
    assert "V/v lập danh sách" in read.text and "Gửi trước ngày 15/8/2026." in read.text
    assert "Kính gửi:\n- Khu phố 1;\n- Khu phố 2." in read.text
    assert read.text.index("Đào Thị Mẫu") < read.text.index("Nơi nhận:\n- Như trên;")


def test_everything_that_is_missing_is_told_at_once(commune: Office) -> None:
    read = paper_drafts.reading(commune, "submission", Inputs(body="Theo «văn bản căn cứ», «chỗ lạ»."))
    told = {(one.code, one.fact("place")) for one in read.missing}
    assert told == {
        ("paper.place_empty", "trích yếu"),
        ("paper.place_empty", "nơi nhận chính"),
        ("paper.place_empty", "văn bản căn cứ"),
        ("paper.place_unknown", "chỗ lạ"),
    }
    assert "«trích yếu»" in read.text, "what is missing is seen where it will stand"
    empty = paper_drafts.reading(commune, "letter", Inputs("họp", ("Khu phố 1",)))
    assert [one.fact("where") for one in empty.missing] == ["ô Nội dung của văn bản"]


def test_an_office_without_a_name_or_a_signer_is_told_and_no_fault(office: Office) -> None:
    read = paper_drafts.reading(office, "letter", WHOLE)
    assert read.stopped is not None and read.stopped.code == "office.not_named"
    office_setup.set_up(office, Setup("Phường Tân Lập"))
    read = paper_drafts.reading(office, "letter", WHOLE)
    assert read.stopped is not None and read.stopped.code == "signer.missing"
    assert "V/v lập danh sách" in read.text


def test_further_values_are_asked_where_there_is_a_place_for_them(commune: Office) -> None:
    assert paper_drafts.asked_values(commune, "letter", Inputs("họp")) == ()
    assert paper_drafts.asked_values(commune, "letter", Inputs(body="«thời hạn»")) == ("deadline",)
    assert paper_drafts.asked_values(commune, "letter", Inputs(values={"unit": "Khu phố 1"})) == ("unit",)


def test_lists_are_not_written_by_hand(office: Office) -> None:
    written = ["letter", "submission", "report", "work-plan", "decision"]
    assert [one.code for one in paper_drafts.kinds(office)] == written


def test_undoing_the_sending_leaves_what_was_written(commune: Office) -> None:
    paper_id = papers.submit(commune, "letter", WHOLE)
    assert papers.paper(commune, paper_id).state == "sent"
    assert history.undo(commune).reason == "Trình ký công văn: lập danh sách"
    kept_draft = papers.paper(commune, paper_id)
    assert (kept_draft.state, kept_draft.inputs.body) == ("draft", WHOLE.cleaned().body)
    assert history.undo(commune).reason == "Soạn công văn: lập danh sách"
    assert papers.papers(commune) == ()
    kept = papers.draft(commune, "letter", Inputs("họp"))
    with pytest.raises(UserError):
        papers.submit(commune, "letter", Inputs("họp"), paper_id=kept)
    assert papers.submit(commune, "letter", WHOLE, paper_id=kept) == kept
    assert (papers.paper(commune, kept).state, papers.paper(commune, kept).subject) == ("sent", "lập danh sách")
    history.undo(commune)
    assert (papers.paper(commune, kept).state, papers.paper(commune, kept).subject) == ("draft", "lập danh sách")
    history.undo(commune)
    assert papers.paper(commune, kept).subject == "họp"
