"""Papers by name: the registry, the words of `export --help` and what can be composed never part."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest

from khenthuong_desktop.documents.model import Paper
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import paper_names, papers
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.paper_names import ENDINGS, PAPERS, NamedPaper
from khenthuong_desktop.wording.papers import EXPORTS
from tests.services.paper_office import set_up


@pytest.mark.parametrize("name", PAPERS)
def test_every_paper_has_its_title_and_can_be_composed(name: str) -> None:
    one = PAPERS[name]
    assert paper_names.title(name) and list(EXPORTS) == list(PAPERS)
    assert one.formats and set(one.formats) <= set(ENDINGS)
    for place in filter(None, (one.composer, one.own_form)):
        assert callable(paper_names._function(place)), "the module or function has another name now"


def test_what_is_no_paper_or_says_not_which_is_refused(office: Office) -> None:
    for name in ("certificate-of-nothing", "list-cats", "list-"):
        with pytest.raises(UserError, match=r"paper\.unknown"):
            papers.compose(office, name)
    for given in ({}, {"id": None}, {"id": ""}):
        with pytest.raises(UserError, match=r"paper\.id_missing"):
            papers.compose(office, "letter", **given)
        with pytest.raises(UserError, match=r"paper\.conference_missing"):
            papers.compose(office, "roster", **given)


def test_every_list_of_the_program_is_a_paper_beside_those_a_script_is_shown(office: Office) -> None:
    assert papers.compose(office, "list-signers").name == "Danh sách - Người ký"
    assert paper_names.list_of("list-signers") == "signers" and paper_names.list_of("letter") == ""


def test_a_paper_composed_from_records_needs_one_line(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up(office)
    line = NamedPaper("paper_lists:compose_chosen", formats=(".pdf", ".xlsx"), given={"name": "signers"})
    monkeypatch.setitem(cast("dict[str, NamedPaper]", PAPERS), "signers", line)
    assert isinstance(papers.compose(office, "signers", letterhead=True), Paper)
    assert papers.export(office, "signers", tmp_path / "a.pdf", signature=True).path.read_bytes().startswith(b"%PDF")
    with pytest.raises(UserError) as refused:
        papers.export(office, "signers", tmp_path / "a.docx")
    assert refused.value.code == "paper.unknown_ending" and refused.value.facts["known"] == ".pdf, .xlsx"
