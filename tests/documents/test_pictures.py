"""Pictures on papers: upright, never stretched, small files; without one, a frame to glue a photo into."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from PIL import Image

from khenthuong_desktop.documents import render
from khenthuong_desktop.documents.model import PageBreak, Paper, Paragraph, Picture, plain
from khenthuong_desktop.documents.pictures import fitted
from khenthuong_desktop.services.paper_files import font_files
from khenthuong_desktop.system.paths import resources_root


@pytest.fixture
def kept(tmp_path: Path) -> Callable[[bytes], str]:
    """A photo as the office keeps it: a file without an ending."""

    def put(data: bytes) -> str:
        path = tmp_path / f"photo-{len(data)}"
        path.write_bytes(data)
        return str(path)

    return put


Kept = Callable[[bytes], str]


def photo(width: int, height: int, *, turned: bool = False) -> bytes:
    image = Image.effect_mandelbrot((width, height), (-2, -1.5, 1, 1.5), 20).convert("RGB")
    into = io.BytesIO()
    exif = Image.Exif()
    if turned:
        exif[0x0112] = 6  # taken with the camera on its side
    image.save(into, "JPEG", exif=exif)
    return into.getvalue()


def written(picture: Picture, ending: str) -> bytes:
    into = io.BytesIO()
    paper = Paper("Kỷ yếu", (picture, Paragraph(plain("Lò Thị An")), PageBreak(), picture, Paragraph(plain("Hết"))))
    render.write(paper, ending, into, font_files(resources_root()))
    return into.getvalue()


def test_a_picture_fills_its_room_without_being_stretched(kept: Kept) -> None:
    found = fitted(Picture(kept(photo(800, 400)), 60, 80))
    assert found is not None and (round(found.width_mm), round(found.height_mm)) == (60, 30)


def test_a_photo_taken_sideways_stands_upright(kept: Kept) -> None:
    found = fitted(Picture(kept(photo(400, 300, turned=True)), 60, 80))
    assert found is not None and found.height_mm > found.width_mm


def test_a_photo_of_many_megapixels_becomes_as_small_as_it_is_printed(kept: Kept) -> None:
    found = fitted(Picture(kept(photo(4000, 3000)), 60, 80))
    assert found is not None and len(found.jpeg) < 300_000
    assert max(Image.open(io.BytesIO(found.jpeg)).size) <= 945  # 80 mm at 300 dots an inch


def test_what_is_clear_in_a_picture_is_white_on_paper(kept: Kept) -> None:
    into = io.BytesIO()
    Image.new("RGBA", (20, 20), (0, 0, 0, 0)).save(into, "PNG")
    found = fitted(Picture(kept(into.getvalue()), 10, 10))
    assert found is not None
    pixel = Image.open(io.BytesIO(found.jpeg)).getpixel((5, 5))
    assert isinstance(pixel, tuple) and min(pixel) > 250


@pytest.mark.parametrize("image", [b"khong phai anh", photo(80, 80)[:200]])
@pytest.mark.parametrize("ending", [".pdf", ".docx", ".xlsx"])
def test_without_a_photo_a_frame_stands_there(kept: Kept, image: bytes, ending: str) -> None:
    for file in ("", kept(image), kept(image) + "-gone"):
        assert fitted(Picture(file, 60, 80)) is None
        assert len(written(Picture(file, 60, 80, "Ảnh"), ending)) > 1000


def test_the_same_picture_gives_the_same_bytes_and_is_kept_once(kept: Kept) -> None:
    picture = Picture(kept(photo(600, 800)), 60, 80, 'Ảnh "chân dung"')
    for ending in (".pdf", ".docx"):
        assert written(picture, ending) == written(picture, ending)
    names = zipfile.ZipFile(io.BytesIO(written(picture, ".docx"))).namelist()
    assert len([name for name in names if name.startswith("word/media/")]) == 1
    assert written(picture, ".pdf").count(b"/Subtype /Image") == 1


def test_word_opens_it_with_the_picture_in_its_size(kept: Kept, tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(written(Picture(kept(photo(600, 800)), 60, 80, "Ảnh"), ".docx"))
    shapes = Document(str(path)).inline_shapes
    assert len(shapes) == 2 and round(shapes[0].width.mm) == 60 and round(shapes[0].height.mm) == 80
