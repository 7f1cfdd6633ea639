"""The fonts the program brings: which files they are, and whether they are still what was tested."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from khenthuong_desktop.errors import StorageProblem
from khenthuong_desktop.system.disk_problems import problem_from
from khenthuong_desktop.system.files import sha256_of
from khenthuong_desktop.system.paths import resources_root

PAPER_FAMILY = "Tinos"  # the widths of Times New Roman, which NĐ 30/2020 asks for and which may not be copied
WINDOW_FAMILY = "Be Vietnam Pro"


@cache
def bundled_fonts(resources: Path | None = None) -> tuple[Font, ...]:
    """Every font in resources/fonts, as its list names them."""
    folder = (resources or resources_root()) / "fonts"
    listing = folder / "fonts.json"
    try:
        rows = json.loads(listing.read_bytes())
    except OSError as error:
        raise problem_from(error, listing) from error
    return tuple(
        Font(
            family=row["family"],
            weight=row["weight"],
            italic=row["italic"],
            version=row["version"],
            sha256=row["sha256"],
            path=folder / row["file"],
            licence=folder / row["licence"],
        )
        for row in rows
    )


def fonts_of(family: str, resources: Path | None = None) -> tuple[Font, ...]:
    """The files of one family, light to heavy, upright before italic."""
    fonts = (font for font in bundled_fonts(resources) if font.family == family)
    return tuple(sorted(fonts, key=lambda font: (font.italic, font.weight)))


def font(family: str, *, weight: int = 400, italic: bool = False, resources: Path | None = None) -> Font:
    """One face of a family."""
    for face in fonts_of(family, resources):
        if (face.weight, face.italic) == (weight, italic):
            return face
    raise StorageProblem("font.missing", name=f"{family} {weight}{' italic' if italic else ''}")


def check_fonts(resources: Path | None = None) -> tuple[FontFault, ...]:
    """The faces that are missing or changed: they would print other letters than the screen shows."""
    faults: list[FontFault] = []
    for face in bundled_fonts(resources):
        if not face.path.is_file():
            faults.append(FontFault(face, "missing"))
        elif sha256_of(face.path) != face.sha256:
            faults.append(FontFault(face, "changed"))
    return tuple(faults)


@dataclass(frozen=True, slots=True)
class Font:
    """One face of a family, in one file."""

    family: str
    weight: int
    italic: bool
    version: str
    sha256: str
    path: Path
    licence: Path


@dataclass(frozen=True, slots=True)
class FontFault:
    """A face that cannot be trusted."""

    font: Font
    kind: Literal["missing", "changed"]
