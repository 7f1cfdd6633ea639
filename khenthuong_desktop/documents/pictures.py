"""Photos made fit for a paper: upright, of the size they are printed in, small enough to come by the hundred."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from khenthuong_desktop.documents.model import Picture

_DOTS_PER_MM: Final = 300 / 25.4  # what an office printer shows of a photo
_QUALITY: Final = 88


@dataclass(frozen=True, slots=True)
class Fitted:
    """A picture as JPEG, and the room it takes in millimetres."""

    jpeg: bytes
    width_mm: float
    height_mm: float


def fitted(picture: Picture) -> Fitted | None:
    """The same picture gives the same bytes; None where there is none, or nothing that can be read."""
    if not picture.file:
        return None
    from PIL import Image, ImageOps

    room = (round(picture.width_mm * _DOTS_PER_MM), round(picture.height_mm * _DOTS_PER_MM))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)  # far beyond any camera: not decoded
            with Image.open(picture.file) as opened:
                longest = max(room)
                opened.draft("RGB", (longest, longest))  # a JPEG is decoded no larger than it is needed
                upright = ImageOps.exif_transpose(opened)
                upright.thumbnail(room, Image.Resampling.LANCZOS)
                flat = _on_white(upright)
    except Exception:
        return None  # whatever a broken or foreign file makes the library raise: there is no photo to show
    into = io.BytesIO()
    flat.save(into, "JPEG", quality=_QUALITY)
    scale = min(picture.width_mm / flat.width, picture.height_mm / flat.height)
    return Fitted(into.getvalue(), flat.width * scale, flat.height * scale)


def _on_white(image: Any) -> Any:
    """Paper is white where a picture is clear."""
    from PIL import Image

    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        whole = image.convert("RGBA")
        ground = Image.new("RGB", whole.size, "white")
        ground.paste(whole, mask=whole.getchannel("A"))
        return ground
    return image.convert("RGB")
