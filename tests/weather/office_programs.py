"""Papers opened by an office program: its words compared with the PDF's, its pages laid out to be looked at.

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
from tests.documents.office_papers import ODD_NAMES, letter, one_column, roster, submission


def main(folder: Path) -> int:
    """Write each paper three times, print it by its own program, compare the words; 1 if any differ."""
    folder.mkdir(parents=True, exist_ok=True)
    weights = [(400, False), (700, False), (400, True), (700, True)]
    fonts = FontFiles(*(font(PAPER_FAMILY, weight=weight, italic=slant).path for weight, slant in weights))
    differing = 0
    papers: dict[str, Callable[[], Paper]] = {
        "letter": letter,
        "submission": submission,
        "roster": roster,
        "names": lambda: one_column(*ODD_NAMES),
    }
    for name, make in papers.items():
        words = {}
        for ending in (".pdf", ".docx", ".xlsx"):
            path = folder / f"{name}{ending}"
            with open(path, "wb") as target:
                write(make(), ending, target, fonts)
            printed = path if ending == ".pdf" else _printed(path)
            words[ending] = _words(printed)
            subprocess.run(["pdftoppm", "-r", "70", "-png", str(printed), str(printed.with_suffix(""))], check=True)
        for ending in (".docx", ".xlsx"):
            missing = [word for word in words[".pdf"] if words[".pdf"].count(word) != words[ending].count(word)]
            print(f"{name}{ending}: {'same words' if not missing else sorted(set(missing))}")
            differing += bool(missing)
    return 1 if differing else 0


def _printed(path: Path) -> Path:
    folder = path.parent / path.suffix[1:]
    command = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(path)]
    subprocess.run(command, check=True, capture_output=True)
    return folder / f"{path.stem}.pdf"


def _words(path: Path) -> list[str]:
    text = subprocess.run(["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True).stdout.decode()
    # The thousands of a number are parted as the PC's own settings say.
    return re.sub(r"(?<=\d),(?=\d{3})", ".", normalize("NFC", text)).split()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
