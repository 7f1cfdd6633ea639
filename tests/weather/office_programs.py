"""Papers opened by an office program: its words and pages compared with the PDF's, and laid out to be looked at.

Not collected: it needs LibreOffice and poppler. Run `python -m tests.weather.office_programs FOLDER`.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from unicodedata import normalize

from khenthuong_desktop.documents.model import Paper
from khenthuong_desktop.documents.pdf import FontFiles
from khenthuong_desktop.documents.render import write
from khenthuong_desktop.system.fonts import PAPER_FAMILY, font
from tests.documents.office_papers import ODD_NAMES, form, letter, one_column, roster, submission


def main(folder: Path) -> int:
    """Write each paper three times, print it by its own program, compare words and pages; 1 if any differ."""
    folder.mkdir(parents=True, exist_ok=True)
    weights = [(400, False), (700, False), (400, True), (700, True)]
    fonts = FontFiles(*(font(PAPER_FAMILY, weight=weight, italic=slant).path for weight, slant in weights))
    differing = 0
    papers: dict[str, Callable[[], Paper]] = {
        "letter": letter,
        "submission": submission,
        "roster": roster,
        "form": form,
        "names": lambda: one_column(*ODD_NAMES),
    }
    for name, make in papers.items():
        words, pages = {}, {}
        for ending in (".pdf", ".docx", ".xlsx"):
            path = folder / f"{name}{ending}"
            with open(path, "wb") as target:
                write(make(), ending, target, fonts)
            printed = path if ending == ".pdf" else _printed(path)
            words[ending], pages[ending] = _words(printed), _pages(printed)
            subprocess.run(["pdftoppm", "-r", "70", "-png", str(printed), str(printed.with_suffix(""))], check=True)
        for ending in (".docx", ".xlsx"):
            missing = [word for word in words[".pdf"] if words[".pdf"].count(word) != words[ending].count(word)]
            print(f"{name}{ending}: {'same words' if not missing else sorted(set(missing))}")
            differing += bool(missing)
        if pages[".docx"] != pages[".pdf"]:
            print(f"{name}.docx: {pages['.docx']} pages, and {pages['.pdf']} as PDF")
            differing += 1
    return 1 if differing else 0


def _printed(path: Path) -> Path:
    folder = path.parent / path.suffix[1:]
    command = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(path)]
    subprocess.run(command, check=True, capture_output=True)
    return folder / f"{path.stem}.pdf"


def _pages(path: Path) -> int:
    told = subprocess.run(["pdfinfo", str(path)], check=True, capture_output=True).stdout.decode()
    (count,) = re.findall(r"^Pages:\s+(\d+)", told, re.MULTILINE)
    return int(count)


def _words(path: Path) -> list[str]:
    text = subprocess.run(["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True).stdout.decode()
    # The thousands of a number are parted as the PC's own settings say.
    words = re.sub(r"(?<=\d),(?=\d{3})", ".", normalize("NFC", text)).split()
    # Dots to write on are drawn in our PDF, and letters to these programs.
    return [word for word in words if word.strip(".")]


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
