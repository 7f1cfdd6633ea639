"""Packs a page the moment it is full: compressed, and what is the same on every page written out once.

The canvas would do both at the very end. Kept as text till then, the pages of a long roster are several times the
file and long out of the processor's cache, and writing the same few words anew takes a third of what packing does.
"""

from __future__ import annotations

from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFName, PDFResourceDictionary, PDFStream, PDFZCompress


class Packing:
    """For pages of one document; those with letters and lines alone share their resources. The bytes are those of the
    canvas."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._filter = self._written(PDFArray([PDFName(PDFZCompress.pdfname)]))
        self._alike: dict[tuple[float, float], dict[str, bytes]] = {}

    def pack(self) -> None:
        """The page the canvas has shown last."""
        page = self._document.Pages[-1]
        page.Contents = PDFStream(content=PDFZCompress.encode(page.stream))
        page.Contents.dictionary["Filter"] = self._filter
        page.stream = None
        size = (page.pagewidth, page.pageheight)
        if size not in self._alike:
            self._alike[size] = self._of(page)
        for name, written in self._alike[size].items():
            setattr(page, name, written)
        if page.XObjects:  # its pictures are its own
            page.Resources = self._resources(page.XObjects)

    def _of(self, page: Any) -> dict[str, bytes]:
        box = PDFArray([0, 0, page.pagewidth, page.pageheight])
        return {
            "Resources": self._resources(),
            "MediaBox": self._written(box),
            "Trans": self._written(page.Trans),
        }

    def _resources(self, pictures: Any = None) -> bytes:
        resources = PDFResourceDictionary()
        resources.basicFonts()
        resources.allProcs()
        if pictures:
            resources.XObject = pictures
        return self._written(resources)

    def _written(self, thing: Any) -> bytes:
        written: bytes = thing.format(self._document)
        return written
