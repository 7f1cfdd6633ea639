"""The rows under a header told apart: records, sections that hold for the rows below, and what is no record."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from khenthuong_desktop.domain.import_rows import SkippedRow
from khenthuong_desktop.exchange.column_values import looks_like_a_name, shown
from khenthuong_desktop.exchange.header_rows import Header, header_at, is_number_row
from khenthuong_desktop.exchange.row_block import Block, is_number
from khenthuong_desktop.exchange.row_words import (
    CLOSE_LOOK,
    SUSPICIOUS,
    is_list_title,
    is_note,
    is_page_number,
    is_post,
    is_rest_of_name,
    is_signature,
    is_total,
    names_kind,
    names_unit_or_kind,
    numbered,
    section_text,
)
from khenthuong_desktop.exchange.section_rows import is_counted_section, record_follows, section_of
from khenthuong_desktop.exchange.sections import Sections
from khenthuong_desktop.exchange.sheet_grid import Cells, blank, key, without_value
from khenthuong_desktop.exchange.tables import TableRow
from khenthuong_desktop.exchange.workbook_cells import Value

_LONGEST_SECTION: Final = 120
_MOST_SIGNERS: Final = 3
_FILLED_DOWN: Final = 3


class TableRows:
    """Goes down the rows of one table under its header."""

    def __init__(self, block: Block, above: Sequence[str]) -> None:
        self.block = block
        self.grid = block.grid
        self.rows: list[TableRow] = []
        self.skipped: list[SkippedRow] = []
        self.sections = Sections()
        self.next_header: Header | None = None
        self._above = {key(self.grid.text(text)) for text in above}
        self._signed = 0  # the last row of a signature: behind it only what is plainly a record is one

    def go(self) -> None:
        """Judge rows until the sheet ends, or another header begins: that one is `next_header`.

        Most rows of a long list are plain: counted (or filled in two more columns), named, and with something in
        the fullest column. They are taken at once; everything else is looked at closely.
        """
        block, rows, take = self.block, self.grid.rows, self.rows.append
        name, counted = block.name, block.ordinal is not None
        beside = block.fullest()
        mark_column = block.ordinal if block.ordinal is not None else (beside[1] if len(beside) > 1 else 0)
        third = beside[0] if beside else 0
        plain = bool(beside) and (counted or len(beside) > 1)
        need = max(name, third, mark_column)
        suspicious = SUSPICIOUS | self._beginnings_of_headings()
        sections = self.sections.texts
        tall = self.grid.rows_in_tall_merges
        new = tuple.__new__  # what the constructor of a NamedTuple calls, which takes twice as long
        number = block.header.body - 1
        while number < self.grid.last:
            cells = rows[number]
            number += 1
            if plain and len(cells) > need:
                text, mark = cells[name], cells[mark_column]
                if (
                    type(text) is str
                    and len(text) > CLOSE_LOOK
                    and text[:CLOSE_LOOK] not in suspicious
                    and cells[third]
                    and (type(mark) is int or (type(mark) is str and mark.isdecimal()) if counted else mark)
                    and number not in tall
                ):
                    take(new(TableRow, (number, cells, sections)))
                    continue
            number = self._look(number, cells)
            if self.next_header is not None:
                break
            sections = self.sections.texts
        self._leave_out_filled_down()

    def _beginnings_of_headings(self) -> set[str]:
        header = self.block.header
        headings = (self.grid.value(row, self.block.name) for row in range(header.first, header.body))
        return {str(heading)[:CLOSE_LOOK] for heading in headings}

    # One row, closely

    def _look(self, number: int, cells: Sequence[Value]) -> int:
        """Judge one row; the number of the last row judged with it."""
        own = self.block.own(number)
        if not own:
            return number
        if len(own) > 1 and not any(isinstance(value, date) for _, value in own):
            header = header_at(self.grid, number)
            if header is not None:
                return self._meet(header, number)
            if is_number_row(own) and not self.block.is_record(own):
                self._skip(number, "numbers")
                return number
        self._judge(number, cells, own)
        return number

    def _judge(self, number: int, cells: Sequence[Value], own: Cells) -> None:
        block, full = self.block, own
        if self.grid.tall_merges(number):
            cells = block.with_merges(number, cells)
            full = block.within(cells)
        if all(without_value(value) or (column == block.ordinal and is_number(value)) for column, value in full):
            self._skip(number, "empty_formula")
            return
        record = block.is_record(full)
        if record and block.count(full) is not None:
            if is_counted_section(block, number, own, self.sections.texts):
                self._enter(number, "number", str(self.grid.value(number, block.name)))
                return
        elif (reason := self._reason(number, own, record)) is not None:
            if reason != "section":
                self._skip(number, reason)
            return
        self.rows.append(TableRow(number, cells, self.sections.texts))

    def _reason(self, number: int, own: Cells, record: bool) -> str | None:
        """Why a row is no record; 'section' where it was entered as one; None where it is a record."""
        in_tail = self._signed > (self.rows[-1].row if self.rows else 0)
        if not self.block.has_evidence(own):
            texts = [text for _, value in own if (text := self.grid.text(value))]
            if (reason := self._by_words(number, own, texts)) is not None:
                return reason
            if self._is_section(number, own, in_tail):
                return "section"
        elif record:
            return None
        if in_tail:
            return "signature"
        return None if record else self._lone(number, own)

    def _by_words(self, number: int, own: Cells, texts: list[str]) -> str | None:
        if len(own) > 2 and looks_like_a_name(self.grid.text(self.grid.value(number, self.block.name))):
            return None  # a person, whatever the other cells say
        if any(is_total(text) for text in texts[:3]) and not self.block.is_counted_person(own):
            return "total"
        if any(is_signature(text) for text in texts) or self._is_signing_post(number, own, texts):
            self._signed = number
            return "signature"
        return "note" if texts and is_note(texts[0]) else None

    def _lone(self, number: int, own: Cells) -> str | None:
        """A lone text beside the names is no record; anything else without a name is one that must be mended."""
        if len(own) > 1:
            return None
        if own[0][0] == self.block.name:
            # A name apart from a list that counts its people is who signed it.
            apart = self.block.ordinal is not None and not self.block.own(number - 1)
            return "signature" if apart and not record_follows(self.block, number) else None
        text = self.grid.text(own[0][1])
        if text[:1].islower() and self._directly_under_text(number, own[0][0]):
            return None  # a text that somebody broke over two rows
        return "title" if key(text) in self._above else "note"

    def _directly_under_text(self, number: int, column: int) -> bool:
        last = self.rows[-1] if self.rows else None
        counted = self.block.ordinal is not None and last is not None and last.row == number - 1
        return counted and last is not None and isinstance(_at(last, column), str) and column > self.block.name

    def _goes_on_with_name(self, number: int, text: str) -> bool:
        """The rest of a name that somebody broke over two rows, under a person and before the next number."""
        last = self.rows[-1] if self.rows else None
        if self.block.ordinal is None or last is None or last.row != number - 1:
            return False
        mine, following = self.block.count(self.block.own(last.row)), self.block.own(self.block.next_filled(number))
        if mine is None or (following and self.block.count(following) != mine + 1):
            return False
        return is_rest_of_name(self.grid.text(_at(last, self.block.name)), text)

    def _is_signing_post(self, number: int, own: Cells, texts: list[str]) -> bool:
        """'TRƯỞNG KHU PHỐ' over a signature, which in a record is a value like any other."""
        if not len(texts) == len(own) <= _MOST_SIGNERS or not any(map(is_post, texts)):
            return False
        if not all((is_post(text) or text.isupper()) and not looks_like_a_name(text.title()) for text in texts):
            return False
        return not record_follows(self.block, number)

    def _is_section(self, number: int, own: Cells, in_tail: bool) -> bool:
        section = section_of(self.block, number, own)
        if section is None or len(section.text) > _LONGEST_SECTION:
            return False
        if not section.style and key(section.text) in self._above and not record_follows(self.block, number):
            # A title repeated on a new page stands over other titles and a header, never over a record.
            self._skip(number, "title")
            return True
        if in_tail and not record_follows(self.block, number):
            return False
        if not section.style and not section.wide and not names_unit_or_kind(section.text):
            if looks_like_a_name(section.text) or self._goes_on_with_name(number, section.text):
                return False
            if self.block.ordinal is None and not record_follows(self.block, number):
                return False
        raw = next(str(value) for _, value in reversed(own) if self.grid.text(value).endswith(section.text))
        self._enter(number, section.style, raw)
        return True

    def _enter(self, number: int, style: str, raw: str) -> None:
        # Kept as the file has it, like every cell: whoever decodes the cells decodes it too.
        text = section_text(numbered(" ".join(raw.split())).text)
        self.sections.enter(style, text, names_kind(self.grid.text(raw)))
        self._skip(number, "section")

    def _skip(self, number: int, reason: str) -> None:
        text = " | ".join(shown(value) for _, value in self.block.own(number))
        self.skipped.append(SkippedRow(self.grid.sheet.name, number, reason, text))

    # Headers below

    def _meet(self, header: Header, number: int) -> int:
        """Another header: the same one printed again, or the end of this table."""
        mine, other = self.block.header.keys, header.keys
        same = len(mine & other) * 5 >= len(mine | other) * 4
        if not same or self._new_title():
            self.next_header = header
            return number - 1
        for row in range(header.first, header.body):
            if self.block.own(row):
                self._skip(row, "repeated_header")
        return header.body - 1

    def _new_title(self) -> bool:
        """Title lines since the last record that are not those of the first page: another list begins."""
        last = self.rows[-1].row if self.rows else 0
        for skip in self.skipped:
            if skip.row > last and skip.reason in ("note", "signature") and not is_page_number(skip.text):
                return True
            if skip.row > last and skip.reason == "section" and is_list_title(self.grid.text(skip.text)):
                return True
        return False

    # The end

    def _leave_out_filled_down(self) -> None:
        """Rows at the end that only repeat what dragging a cell down puts into every row are nobody."""
        name, end = self.block.name, len(self.rows)
        while end and blank(_at(self.rows[end - 1], name)):
            end -= 1
        nameless = self.rows[end:]
        if end == 0 or len(nameless) < _FILLED_DOWN:
            return
        last = self.rows[end - 1]
        for row in nameless:
            for column, value in self.block.within(row.cells):
                if column != self.block.ordinal and not without_value(value) and value != _at(last, column):
                    return
        del self.rows[end:]
        for row in nameless:
            self._skip(row.row, "empty_formula")


def _at(row: TableRow, column: int) -> Value:
    return row.cells[column] if column < len(row.cells) else None
