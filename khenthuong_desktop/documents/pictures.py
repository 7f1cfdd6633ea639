"""Photos made fit for a paper: upright, of the size they are printed in, small enough to come by the hundred."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Picture

_DOTS_PER_MM: Final = 300 / 25.4  # what an office printer shows of a photo
_QUALITY: Final = 88
_ORIENTATION: Final = 0x0112  # of the camera when it was taken
_ON_ITS_SIDE: Final = (5, 6, 7, 8)


@dataclass(frozen=True, slots=True)
class Fitted:
    """A picture as JPEG, and the room it takes in millimetres."""

    jpeg: bytes
    width_mm: float
    height_mm: float


def room_of(picture: Picture) -> tuple[float, float] | None:
    """The width and height it will take, known from the beginning of its file; None where a frame will stand."""
    if not picture.file:
        return None
    try:
        with _opened(picture.file) as opened:
            width, height = opened.size
            if opened.getexif().get(_ORIENTATION, 1) in _ON_ITS_SIDE:
                width, height = height, width
    except Exception:
        return None  # whatever a broken or foreign file makes the library raise: there is no photo to show
    scale = min(picture.width_mm / width, picture.height_mm / height)
    return width * scale, height * scale


def fitted(picture: Picture) -> Fitted | None:
    """The same picture gives the same bytes; None where there is none, or nothing that can be read."""
    room = room_of(picture)
    if room is None:
        return None
    from PIL import Image, ImageOps

    dots = (max(1, round(room[0] * _DOTS_PER_MM)), max(1, round(room[1] * _DOTS_PER_MM)))
    try:
        with _opened(picture.file) as opened:
            lying = opened.getexif().get(_ORIENTATION, 1) in _ON_ITS_SIDE
            opened.draft("RGB", dots[::-1] if lying else dots)  # a JPEG is decoded little larger than it is needed
            upright = ImageOps.exif_transpose(opened)
            upright.thumbnail(dots, Image.Resampling.LANCZOS)
            flat = _on_white(upright)
    except Exception:
        return None  # as above: what is behind its beginning may be broken
    into = io.BytesIO()
    flat.save(into, "JPEG", quality=_QUALITY)
    return Fitted(into.getvalue(), *room)


@contextmanager
def _opened(file: str) -> Iterator[Any]:
    """A picture far beyond any camera is not decoded: it would take the memory of the PC."""
    from PIL import Image

    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        with Image.open(file) as opened:
            yield opened


def _on_white(image: Any) -> Any:
    """Paper is white where a picture is clear."""
    from PIL import Image

    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        whole = image.convert("RGBA")
        ground = Image.new("RGB", whole.size, "white")
        ground.paste(whole, mask=whole.getchannel("A"))
        return ground
    return image.convert("RGB")
