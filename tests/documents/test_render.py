"""One paper, three formats, chosen by the ending of the file."""

from __future__ import annotations

from io import BytesIO

import pytest

from khenthuong_desktop.documents.pdf import FontFiles
from khenthuong_desktop.documents.render import ENDINGS, write
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.system.fonts import PAPER_FAMILY, font
from khenthuong_desktop.wording.errors import SENTENCES
from tests.documents.office_papers import roster

FONTS = FontFiles(
    font(PAPER_FAMILY).path,
    font(PAPER_FAMILY, weight=700).path,
    font(PAPER_FAMILY, italic=True).path,
    font(PAPER_FAMILY, weight=700, italic=True).path,
)


@pytest.mark.parametrize("ending", [*ENDINGS, ".DOCX"])
def test_the_ending_decides(ending: str) -> None:
    target = BytesIO()
    told: list[tuple[int, int]] = []
    write(roster(), ending, target, FONTS, lambda *at: told.append(at))
    start = b"%PDF" if ending == ".pdf" else b"PK"
    assert target.getvalue().startswith(start)
    assert told[-1][0] == told[-1][1]


def test_another_ending_is_refused_in_a_sentence() -> None:
    with pytest.raises(UserError) as caught:
        write(roster(), ".doc", BytesIO(), FONTS)
    assert caught.value.code in SENTENCES
