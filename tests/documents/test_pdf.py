"""A paper as PDF looks as Decree 30/2020 wants it, and its text is what was typed."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument

from khenthuong_desktop.documents import layout
from khenthuong_desktop.documents.model import (
    Addressees,
    Annex,
    Bases,
    Block,
    Column,
    Head,
    Heading,
    PageBreak,
    Paper,
    Paragraph,
    Run,
    Section,
    Signature,
    Signatures,
    Table,
    TableRow,
    Title,
    plain,
)
from khenthuong_desktop.documents.pdf import render
from khenthuong_desktop.documents.pdf_fonts import face_of
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.wording.paper_words import ADDRESSED_TO, MOTTO, STATE
from tests.documents.pdf_reading import FONTS, MM, WITHIN, PageReading, PdfReading, Placed, made, rendered

LONG = (
    "Thực hiện Kế hoạch số 12/KH-UBND ngày 15 tháng 01 năm 2026 của Ủy ban nhân dân phường về việc tổ chức Hội nghị "
    "điển hình tiên tiến, đề nghị các đơn vị, khu phố rà soát, lập danh sách tập thể, cá nhân tiêu biểu và gửi về "
    "Phòng Văn hóa - Xã hội trước ngày 10/8/2026."
)
HEAD = Head(
    ("ỦY BAN NHÂN DÂN", "PHƯỜNG YÊN TỬ"),
    ("PHÒNG VĂN HÓA - XÃ HỘI",),
    "Số:      /UBND-VHXH",
    "Yên Tử, ngày     tháng 8 năm 2026",
    "V/v lập danh sách đề nghị khen thưởng tại Hội nghị điển hình tiên tiến",
)
SIGNED = Signatures(
    (Signature(("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "Nguyễn Thị Hồng Hạnh"),),
    ("Nơi nhận:", "Như trên", "Chủ tịch, các Phó Chủ tịch UBND phường", "Lưu: VT, VHXH"),
)
ODD_NAMES = ("A & B <Chi nhánh>", "Xã Cư M'gar", "=1+1", "<b>", "Y Moan Êñuôl (1\\2)", "<img src='x.png'/>")
LEFT, RIGHT = 30.0, 195.0
MIDDLE = (LEFT + RIGHT) / 2


def near(value: float) -> object:
    return pytest.approx(value, abs=WITHIN)


def middle(text: Placed) -> float:
    return (text.left + text.right) / 2


def first_baseline(size: float) -> float:
    return layout.MARGIN_TOP_MM + size * layout.ASCENT * MM


def test_margins_are_those_of_the_decree() -> None:
    paper = made(*[Paragraph(plain(LONG)) for _ in range(40)])
    assert len(paper.pages) > 2
    for page in paper.pages:
        assert (page.width, page.height) == (near(210), near(297))
        body = [text for text in page.texts if text.baseline > layout.MARGIN_TOP_MM]
        assert min(text.left for text in body) == near(LEFT)
        assert max(text.right for text in body) == near(RIGHT)
        assert body[0].baseline == near(first_baseline(14))
        assert max(text.baseline for text in body) < 277


def test_paragraphs_stand_in_by_a_finger_and_their_edges_are_straight() -> None:
    page = made(Paragraph(plain(LONG)), Paragraph(plain("Hết./."), label="2.")).pages[0]
    *full, last, other = page.texts
    assert all(text.size == 14 for text in page.texts)
    assert [text.left for text in full] == [near(LEFT + 12.7), *[near(LEFT)] * (len(full) - 1)]
    assert all(text.right == near(RIGHT) for text in full)
    assert last.right < RIGHT - 5, "the last line is not stretched"
    assert (other.text, other.left) == ("2. Hết./.", near(LEFT + 12.7))
    step = 14 * layout.LINE_SPACING * MM
    assert full[1].baseline - full[0].baseline == near(step)
    assert other.baseline - last.baseline == near(step + 6 * MM)


@pytest.mark.parametrize(("align", "where"), [("left", LEFT + 12.7), ("center", MIDDLE), ("right", RIGHT)])
def test_other_alignments_are_not_stretched(align: str, where: float) -> None:
    lines = made(Paragraph(plain(LONG), align=align)).pages[0].texts  # type: ignore[arg-type]
    places = {"left": lines[0].left, "center": middle(lines[1]), "right": lines[1].right}
    assert places[align] == near(where)
    face = face_of(FONTS.regular)
    assert all(line.right - line.left == near(face.width(line.text) * 14 * MM) for line in lines)


def test_word_longer_than_a_line_is_broken_and_tears_no_holes() -> None:
    address = "https://" + "thiduakhenthuong.yentu.gov.vn/" * 5
    page = made(Paragraph(plain(f"Xem tại {address}"))).pages[0]
    assert "".join(page.lines()[1:]) == address
    assert page.texts[0].text == "Xem tại" and page.texts[0].right < LEFT + 12.7 + 25
    assert all(text.right <= RIGHT + WITHIN for text in page.texts)
    assert page.texts[1].text.endswith("/"), "broken where people would"


def test_lines_typed_into_a_paragraph_stay_lines() -> None:
    assert made(Paragraph(plain("Một\nhai\n\nba"))).pages[0].lines() == ["Một", "hai", "ba"]


def test_rules_of_the_head_have_the_lengths_of_the_decree() -> None:
    page = made(HEAD).pages[0]
    issuing, motto = page.find("PHÒNG VĂN HÓA - XÃ HỘI"), page.find(MOTTO)
    under_issuing, under_motto = page.strokes
    assert 1 / 3 <= under_issuing.length / (issuing.right - issuing.left) <= 1 / 2
    assert (under_issuing.left + under_issuing.right) / 2 == near(middle(issuing))
    assert (under_motto.left, under_motto.right) == (near(motto.left), near(motto.right))
    for rule, text in ((under_issuing, issuing), (under_motto, motto)):
        assert 1 < rule.top - text.baseline < 4


def test_head_stands_in_two_columns_with_number_and_date_on_one_line() -> None:
    page = made(HEAD).pages[0]
    upper, state, number, date = (page.find(text) for text in (HEAD.upper[0], STATE, HEAD.number, HEAD.place_and_date))
    assert upper.baseline == state.baseline == near(first_baseline(12))
    assert number.baseline == date.baseline
    assert (upper.font, state.font, date.font) == (
        "AAAAAA+Tinos-Regular",
        "AAAAAA+Tinos-Bold",
        "AAAAAA+Tinos-Italic",
    )
    assert (upper.size, state.size, number.size, date.size) == (12, 12, 13, 13)
    about = [text for text in page.texts if text.baseline > number.baseline]
    assert " ".join(text.text for text in about) == HEAD.about
    assert all(text.size == 12 and middle(text) == near(middle(number)) for text in about)
    left = [text for text in page.texts if middle(text) < middle(state) - 30]
    assert max(text.right for text in left) < min(text.left for text in page.texts if text not in left)


def test_a_head_without_number_and_date_takes_no_room_for_them() -> None:
    page = made(Head((), ("ỦY BAN NHÂN DÂN", "PHƯỜNG YÊN TỬ")), Title("DANH SÁCH")).pages[0]
    lowest = max(rule.top for rule in page.levels() if rule.top < page.find("DANH SÁCH").baseline)
    below = (layout.AFTER_HEAD_PT + 14 * layout.ASCENT) * MM
    assert page.find("DANH SÁCH").baseline == near(lowest + below)


def test_the_conference_stands_above_the_kind_of_the_paper() -> None:
    page = made(Title("CHƯƠNG TRÌNH", above=("HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN", "LẦN THỨ I"))).pages[0]
    assert page.lines() == ["HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN", "LẦN THỨ I", "CHƯƠNG TRÌNH"]
    assert all(middle(text) == near(MIDDLE) and "Bold" in text.font for text in page.texts)


def test_title_is_in_the_middle_with_a_rule_of_a_third_to_a_half() -> None:
    page = made(Title("QUYẾT ĐỊNH", ("Về việc tặng Giấy khen",), "(Kèm theo Tờ trình)")).pages[0]
    kind, subject, note = page.texts
    assert all(middle(text) == near(MIDDLE) for text in page.texts)
    assert (kind.font, note.font) == ("AAAAAA+Tinos-Bold", "AAAAAA+Tinos-Italic")
    (rule,) = page.strokes
    assert 1 / 3 <= rule.length / (subject.right - subject.left) <= 1 / 2
    assert rule.top > note.baseline
    assert (rule.left + rule.right) / 2 == near(MIDDLE)


def test_one_addressee_shares_the_line_several_stand_under_the_colon() -> None:
    one = made(Addressees(("Sở Nội vụ tỉnh",))).pages[0]
    assert one.lines() == [f"{ADDRESSED_TO}Sở Nội vụ tỉnh"]
    label, name = one.texts
    assert 0 < name.left - label.right < 3
    several = made(Addressees(("Các phòng", "Các khu phố"))).pages[0]
    label, *names = several.texts
    assert [text.text for text in names] == ["- Các phòng;", "- Các khu phố."]
    assert all(label.right - 2 < text.left <= label.right for text in names), "dashes under the colon"


def test_bases_are_slanted_and_end_as_they_should() -> None:
    page = made(Bases(("Căn cứ Luật Thi đua, khen thưởng", "Căn cứ Nghị định số 152/2025/NĐ-CP"))).pages[0]
    assert page.lines() == ["Căn cứ Luật Thi đua, khen thưởng;", "Căn cứ Nghị định số 152/2025/NĐ-CP."]
    assert {text.font for text in page.texts} == {"AAAAAA+Tinos-Italic"}


def test_runs_keep_their_looks_and_their_line() -> None:
    page = made(Paragraph((Run("Tặng "), Run("Giấy khen", bold=True), Run(" cho "), Run("ông A", italic=True)))).pages[
        0
    ]
    assert [(text.text, text.font[7:]) for text in page.texts] == [
        ("Tặng ", "Tinos-Regular"),
        ("Giấy khen", "Tinos-Bold"),
        (" cho ", "Tinos-Regular"),
        ("ông A", "Tinos-Italic"),
    ]
    assert len({text.baseline for text in page.texts}) == 1


def test_pages_are_numbered_from_the_second_in_the_middle_of_the_top_margin() -> None:
    blocks: tuple[Block, ...] = (
        *[Paragraph(plain(LONG)) for _ in range(12)],
        Section("landscape"),
        Paragraph(plain("Hết.")),
    )
    first, second, third = made(*blocks).pages
    assert not first.has("1")
    for page, number, across in ((second, "2", MIDDLE), (third, "3", (LEFT + 282) / 2)):
        text = page.find(number)
        assert (middle(text), text.size) == (near(across), 13)
        assert text.baseline == near(layout.PAGE_NUMBER_TOP_MM + 13 * layout.ASCENT * MM)
    unnumbered = PdfReading(rendered(Paper("Thử", blocks, page_numbers=False)))
    assert not unnumbered.pages[1].has("2")


def test_sections_lie_or_stand_and_no_break_leaves_an_empty_page() -> None:
    here = Paragraph(plain("Ở đây."))
    paper = made(Section("landscape"), here, PageBreak(), PageBreak(), here, Section("portrait"), PageBreak(), here)
    assert [(round(page.width), round(page.height)) for page in paper.pages] == [(297, 210), (297, 210), (210, 297)]
    assert all(page.has("Ở đây.") for page in paper.pages)


def test_empty_paper_is_one_empty_page() -> None:
    (page,) = made().pages
    assert not page.texts


def test_annex_begins_a_page_and_can_be_found_in_the_outline() -> None:
    paper = made(
        Heading("I.", "ĐÁNH GIÁ"),
        Paragraph(plain("Tốt.")),
        Annex("Phụ lục I", "DANH SÁCH", "Kèm theo Quyết định"),
        Heading("1.", "Tập thể", 2),
        Heading("a)", "Nhỏ", 3),
    )
    first, second = paper.pages
    assert first.lines() == ["I. ĐÁNH GIÁ", "Tốt."]
    assert second.lines()[:3] == ["Phụ lục I", "DANH SÁCH", "(Kèm theo Quyết định)"]
    assert paper.outline() == ["I. ĐÁNH GIÁ", "Phụ lục I DANH SÁCH", "1. Tập thể", "a) Nhỏ"]


def test_single_signature_has_the_recipients_at_its_left() -> None:
    page = made(Paragraph(plain("Hết./.")), SIGNED).pages[0]
    heading, form, name = (page.find(text) for text in ("Nơi nhận:", "KT. CHỦ TỊCH", "Nguyễn Thị Hồng Hạnh"))
    assert (heading.left, heading.size, heading.font) == (near(LEFT), 12, "AAAAAA+Tinos-BoldItalic")
    items = [text for text in page.texts if text.size == 11]
    assert [items[0].text, items[-1].text] == ["- Như trên;", "- Lưu: VT, VHXH."]
    assert all(text.left == near(LEFT) and text.right < form.left for text in items)
    column = LEFT + 165 * (0.45 + 0.55 / 2)
    assert middle(form) == near(column) and middle(name) == near(column)
    second = page.find("PHÓ CHỦ TỊCH")
    room = name.baseline - second.baseline - 14 * layout.LINE_SPACING * MM
    assert room == near(layout.SIGNATURE_ROOM_MM)


def test_recipients_without_a_signature_are_written_all_the_same() -> None:
    many = tuple(f"Phòng số {number}" for number in range(120))
    for columns in ((), SIGNED.columns):
        paper = made(Signatures(columns, ("Nơi nhận:", *many)))
        assert [text.text for text in paper.placed() if text.size == 11][-1] == "- Phòng số 119."
        assert sum(text.text.startswith("- Phòng số") for text in paper.placed()) == 120
        assert all(text.baseline < 277 for text in paper.placed())


def test_two_signatures_stand_in_the_halves_with_names_on_one_level() -> None:
    pair = Signatures(
        (Signature(("NGƯỜI LẬP",), "Lê Thị Lan", "(Ký)"), Signature(("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "Trần Văn Bình")),
        ("Nơi nhận:", "Lưu: VT"),
    )
    page = made(Paragraph(plain("Hết./.")), pair).pages[0]
    left, right = page.find("Lê Thị Lan"), page.find("Trần Văn Bình")
    assert (middle(left), middle(right)) == (near(LEFT + 165 / 4), near(LEFT + 165 * 3 / 4))
    assert left.baseline == right.baseline
    assert page.find("Nơi nhận:").baseline > left.baseline


@pytest.mark.parametrize("above", [Paragraph(plain(LONG)), Paragraph(plain("Một dòng."))], ids=["long", "short"])
def test_signature_is_never_parted_nor_alone(above: Paragraph) -> None:
    met_break = 0
    for count in range(1, 60, 1 if above.text[0].text != LONG else 5):
        pages = made(*[above] * count, SIGNED).pages
        last = pages[-1].lines()
        at = last.index("Nơi nhận:")
        assert {"KT. CHỦ TỊCH", "Nguyễn Thị Hồng Hạnh", "- Lưu: VT, VHXH."} < set(last)
        before = [line for line in last[:at] if not line.isdigit()]
        assert len(before) >= 2 or count == 1
        met_break += len(pages) > 1 and len(before) < 6
    assert met_break, "no case ended a page where it is hard"


def body_pages(paper: PdfReading) -> Iterator[tuple[PageReading, list[Placed]]]:
    for page in paper.pages:
        yield page, [text for text in page.texts if text.baseline > layout.MARGIN_TOP_MM]


def test_no_line_of_a_paragraph_stands_alone_on_a_page() -> None:
    for filler in range(12):
        blocks: list[Block] = [Paragraph(plain("Ngắn.")) for _ in range(filler)]
        blocks += [Paragraph(plain(LONG)) for _ in range(25)]
        pages = list(body_pages(made(*blocks)))
        for (_, above), (_, below) in pairwise(pages):
            starts_at_foot = above[-1].left > LEFT + 5 and above[-1].text.startswith("Thực hiện")
            assert not starts_at_foot
            ends_at_head = below[0].left < LEFT + 5 and below[1].left > LEFT + 5
            assert not ends_at_head


def test_heading_stays_with_its_text() -> None:
    for filler in range(30, 45):
        blocks: list[Block] = [Paragraph(plain("Ngắn.")) for _ in range(filler)]
        pages = made(*blocks, Heading("I.", "MỤC"), Heading("1.", "Tiểu mục", 2), Paragraph(plain(LONG))).pages
        holding = [page for page in pages if page.has("I. MỤC")]
        assert any(line.startswith("Thực hiện") for line in holding[0].lines())


def test_same_paper_gives_the_same_bytes() -> None:
    paper = Paper("Tờ trình", (HEAD, Title("TỜ TRÌNH"), Paragraph(plain(LONG)), SIGNED), author="UBND")
    first = rendered(paper)
    face_of.cache_clear()
    assert rendered(paper) == first


def test_title_author_and_language_are_set() -> None:
    paper = PdfReading(rendered(Paper("Tờ trình tặng Giấy khen", (), author="UBND phường Yên Tử")))
    assert (paper.info("Title"), paper.info("Author")) == ("Tờ trình tặng Giấy khen", "UBND phường Yên Tử")
    assert b"/Lang (vi-VN)" in paper.catalog


@pytest.mark.parametrize("name", ODD_NAMES)
def test_names_come_out_as_typed_wherever_they_stand(name: str) -> None:
    table = Table((Column("Tên", 1), Column("Đơn vị", 1)), (TableRow((name, name)), TableRow((name,), "group")))
    paper = made(
        Head((name,), (name,), name, name, name),
        Title(name, (name,)),
        Addressees((name,)),
        Paragraph(plain(name)),
        table,
        Signatures((Signature((name,), name),)),
        Annex(name, name, name),
    )
    assert sum(text.text == name for text in paper.placed()) >= 14


def test_text_copies_and_searches_in_a_viewer(tmp_path: Path) -> None:
    table = Table((Column("Tên", 1),), tuple(TableRow((name,)) for name in ODD_NAMES))
    blocks = (HEAD, Addressees(("Các phòng", "Khu phố")), Paragraph(plain(LONG)), table, SIGNED)
    path = tmp_path / "paper.pdf"
    path.write_bytes(rendered(Paper("Công văn", blocks)))
    document = QPdfDocument()
    assert document.load(str(path)) == QPdfDocument.Error.None_
    text = document.getAllText(0).text()
    document.close()
    assert unicodedata.is_normalized("NFC", text)
    assert LONG in " ".join(text.split())
    for line in (STATE, MOTTO, "- Các phòng;", *ODD_NAMES, "Nguyễn Thị Hồng Hạnh"):
        assert line in text, line


def test_every_letter_is_embedded_even_beyond_one_font() -> None:
    """A font of a PDF has 256 codes; a list of foreign delegates may need more."""
    letters = [chr(code) for code in (*range(0xA1, 0xAD), *range(0xAE, 0x250), *range(0x1EA0, 0x1EFA))]
    known = face_of(FONTS.regular).advances
    text = " ".join(letter for letter in letters if letter in known)
    assert len(text) > 2 * 300
    paper = made(Paragraph(plain(text), align="left"), Table((Column("Chữ", 1),), (TableRow((text,)),)))
    assert "".join(paper.text().split()).count("".join(text.split())) == 2
    assert all(font.embedded for font in paper.fonts.values())
    assert all(letter in known for placed in paper.placed() for letter in placed.text)


@pytest.mark.parametrize(
    ("text", "letter", "point"),
    [
        ("Hòa 🙂", "🙂", "U+1F642"),
        ("Hoa\u0300", "\u0300", "U+0300"),
        ("Yên\u00ad Tử", "\u00ad", "U+00AD"),
        ("\x07", "\x07", "U+0007"),
    ],
)
@pytest.mark.parametrize(
    "block",
    [
        lambda text: Paragraph(plain(text)),
        lambda text: Title("X", (text,)),
        lambda text: Head((), (text,)),
        lambda text: Table((Column("Tên", 1),), (TableRow(("A",)), TableRow((text,)))),
        lambda text: Table((Column(text, 1),), ()),
        lambda text: Signatures((Signature(("X",), text),)),
    ],
    ids=["paragraph", "title", "head", "cell", "heading", "signature"],
)
def test_letter_no_font_has_stops_the_paper_and_is_named(block: object, text: str, letter: str, point: str) -> None:
    target = BytesIO()
    with pytest.raises(UserError) as caught:
        render(Paper("Thử", (block(text),)), target, fonts=FONTS)  # type: ignore[operator]
    assert caught.value.code == "paper.glyph_missing"
    assert (caught.value.facts["letter"], caught.value.facts["point"]) == (letter, point)
    assert str(caught.value.facts["text"]) in text
    assert target.getvalue() == b""


def test_progress_tells_of_rows_and_may_stop_the_paper() -> None:
    rows = tuple(TableRow((number,)) for number in range(300))
    paper = Paper("Thử", (Paragraph(plain("A")), Table((Column("STT", 1),), rows), SIGNED))
    told: list[tuple[int, int]] = []
    render(paper, BytesIO(), fonts=FONTS, progress=lambda done, total: told.append((done, total)))
    assert told == sorted(told) and len(told) > 5
    assert told[-1] == (302, 302)

    class Stopped(Exception):
        pass

    def stop(done: int, total: int) -> None:
        if done > 100:
            raise Stopped

    target = BytesIO()
    with pytest.raises(Stopped):
        render(paper, target, fonts=FONTS, progress=stop)
    assert target.getvalue() == b""


@pytest.mark.parametrize("before", range(40, 60))
def test_no_line_parts_the_years_of_a_period(before: int) -> None:
    page = made(Paragraph(plain("a " * before + "giai đoạn (2020 - 2025), phong trào " + "b " * 60))).pages[0]
    (line,) = (line for line in page.lines() if "2020" in line)
    assert "(2020 - 2025)," in line
    edges = {round(text.right, 1) for text in page.texts if text.baseline < page.texts[-1].baseline}
    assert edges == {round(210 - layout.MARGIN_RIGHT_MM, 1)}  # the spaces within them are stretched as all others


@pytest.mark.parametrize("town", ["Lam", "Lam Khê", "Lam Khê Thượng", "Lam Khê Thượng Hạ", "Lam Khê Thượng Hạ Đông"])
def test_a_title_is_not_broken_within_a_word_of_two_syllables(town: str) -> None:
    subject = f"Về việc thành lập Ban Tổ chức Hội nghị đại biểu điển hình tiên tiến phường {town} lần thứ I năm 2025"
    lines = made(Title("QUYẾT ĐỊNH", (subject,))).pages[0].lines()
    assert " ".join(lines[1:]) == subject and len(lines) > 2
    for word in ("Tổ chức", "Hội nghị", "đại biểu", "điển hình", "tiên tiến", "lần thứ I"):
        assert sum(word in line for line in lines) == 1, (word, lines)
