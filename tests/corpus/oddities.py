"""Every oddity of the workbooks that units send, each a small change of a draft."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from tests.corpus.drafts import Draft

EVERYWHERE: Final = frozenset({"xlsx", "xlsm", "xls", "xlsb", "ods", "csv", "txt", "html", "docx"})
_OPENPYXL: Final = frozenset({"xlsx", "xlsm"})
_SHEETS: Final = frozenset({"xlsx", "xlsm", "xls", "xlsb", "ods"})
_GRID: Final = EVERYWHERE - {"docx"}
# A text file says no letters of its own but those of its encoding.
_NO_TEXT: Final = EVERYWHERE - {"csv", "txt"}


class Oddity(NamedTuple):
    name: str
    group: str  # two of one group do not go together
    change: Callable[[Draft], None]
    formats: frozenset[str] = EVERYWHERE


def _set(**values: object) -> Callable[[Draft], None]:
    def change(draft: Draft) -> None:
        for name, value in values.items():
            setattr(draft, name, value)

    return change


def _names(*words: str) -> Callable[[Draft], None]:
    return lambda draft: draft.names.update(words)


def _fields(*names: str) -> Callable[[Draft], None]:
    def change(draft: Draft) -> None:
        draft.fields[-1:-1] = [name for name in names if name not in draft.fields]

    return change


def _mixed(how: str, *fields: str) -> Callable[[Draft], None]:
    def change(draft: Draft) -> None:
        draft.mixed = how
        draft.fields = ["full_name", "gender", "position", "unit", "award", *fields]
        draft.genders = "title"
        draft.dates = "date"
        if how == "nested":
            draft.units = "sections"

    return change


def _first_template(draft: Draft) -> None:
    draft.mixed = ""
    draft.fields = [
        *("full_name", "gender", "birth_date", "position", "t1_sub_unit", "t1_unit", "t1_address", "t1_class"),
        *("t1_form", "t1_title"),
    ]


def _second_template(draft: Draft) -> None:
    draft.mixed = "template"
    draft.fields = ["full_name", "position", "unit", "t2_kind_of", "award", "kind", "t2_field"]


def _female_mark_and_other_kinds(draft: Draft) -> None:
    draft.mixed = "names"
    draft.genders = "female_mark"
    draft.fields = ["full_name", "gender", "position", "unit", "award"]


def _bad(*fields: str) -> Callable[[Draft], None]:
    def change(draft: Draft) -> None:
        draft.bad.update(fields)
        if "birth_date" in fields:
            draft.dates = "slash"
        if "national_id" in fields:
            draft.numbers = "text"

    return change


def _unusual(draft: Draft) -> None:
    draft.names.add("unusual")
    draft.size = 14


def _unusual_capitals(draft: Draft) -> None:
    _unusual(draft)
    draft.names.add("capitals")


def _short_awards(draft: Draft) -> None:
    _fields("award")(draft)
    draft.awards = "short"


ODDITIES: Final = (
    Oddity("title rows", "titles", _set(title_rows=True)),
    Oddity("number row (1)(2)", "numbers row", _set(number_row="brackets")),
    Oddity("number row 1 2 3", "numbers row", _set(number_row="plain")),
    Oddity("number row A B 1 2", "numbers row", _set(number_row="letters")),
    Oddity("two header rows merged", "header", _set(header_rows=2)),
    Oddity("three header rows merged", "header", _set(header_rows=3)),
    Oddity("two header rows without merge", "header", _set(header_rows=2, header="loose")),
    Oddity("repeated headings", "repeat", _set(repeat_header=4)),
    Oddity("unit sections in two cells", "sections", _set(units="sections", section_style="two_cells")),
    Oddity("unit sections in one cell", "sections", _set(units="sections", section_style="one_cell")),
    Oddity("unit sections merged", "sections", _set(units="sections", section_style="merged")),
    Oddity("unit sections in capitals", "sections", _set(units="sections", section_style="capitals")),
    Oddity("kind sections", "sections", _mixed("sections")),
    Oddity("kind and unit sections nested", "sections", _mixed("nested")),
    Oddity("kinds told by their names", "sections", _mixed("names")),
    Oddity("kinds in a column", "sections", _mixed("column", "kind")),
    Oddity("marks of women among collectives", "sections", _female_mark_and_other_kinds),
    Oddity("unit sections with a count", "sections", _set(units="sections", section_style="counted")),
    Oddity("unit sections with a dash", "sections", _set(units="sections", section_style="dashed")),
    Oddity("unit sections without a mark", "sections", _set(units="sections", section_style="named")),
    Oddity(
        "unit sections with subtotals",
        "sections",
        _set(units="sections", section_style="merged", subtotals=True, ordinals="restarting"),
    ),
    Oddity(
        "units merged down",
        "sections",
        _set(merged_units=True),
        frozenset({"xlsx", "xlsm", "xls", "ods", "html", "docx"}),
    ),
    Oddity("sheet a unit", "sections", _set(units="sheets", sheets=3), _SHEETS),
    Oddity("several sheets and a cover", "sheets", _set(sheets=2, cover=True), _SHEETS),
    Oddity("a sheet of lists", "sheets", _set(lists=True), _SHEETS),
    Oddity("no ordinals", "ordinals", _set(ordinals="none")),
    Oddity("empty columns between", "spacers", _set(spacers=2)),
    Oddity("motto beside the office", "titles", _set(motto=True, title_rows=True)),
    Oddity("sex in small letters", "gender", _set(sexes=("nam", "nữ"))),
    Oddity("sex in capitals", "gender", _set(sexes=("NAM", "NỮ"))),
    Oddity("names on two lines", "spaces", _names("lines"), EVERYWHERE - {"csv", "txt"}),
    Oddity("dates as 1960-02-05", "dates", _set(dates="iso")),
    Oddity("dates with a time", "dates", _set(dates="with_time")),
    Oddity("dates with apostrophes", "dates", _set(dates="apostrophe")),
    Oddity("dates as 05 - 02 - 1960", "dates", _set(dates="day_dashes")),
    Oddity("dates and years", "dates", _set(dates="dates_and_years")),
    Oddity("years in words", "dates", _set(dates="sinh_nam")),
    Oddity("two tables on a sheet", "tables", _set(tables=2), _GRID),
    Oddity("not at A1", "place", _set(top=3, left=2), _GRID),
    Oddity("total in a sentence", "totals", _set(totals="sentence")),
    Oddity("total in a row", "totals", _set(totals="row")),
    Oddity("total merged", "totals", _set(totals="merged")),
    Oddity("count in brackets", "totals", _set(totals="list")),
    Oddity("signatures", "signatures", _set(signatures=True)),
    Oddity("blank rows", "blank", _set(blank_every=3)),
    Oddity("hidden rows", "hidden", _set(hidden=2), _OPENPYXL | {"xls", "ods"}),
    Oddity("formulas filled down", "formulas", _set(formulas=1), _OPENPYXL),
    Oddity("unknown columns", "unknown", _set(unknown=3)),
    Oddity("columns in any order", "order", _set(shuffled=True)),
    Oddity("other headings", "headings", _set(headings="others")),
    Oddity("headings in capitals", "headings", _set(headings="capitals")),
    Oddity("headings mistyped", "headings", _set(headings="typos")),
    Oddity("headings with remarks", "headings", _set(headings="remarks")),
    Oddity("sex as marks of women", "gender", _set(genders="female_mark")),
    Oddity("sex as marks on both sides", "gender", _set(genders="both_marks")),
    Oddity("dates split by sex", "gender", _set(genders="split_dates")),
    Oddity("sex by Ông and Bà", "gender", _set(genders="title")),
    Oddity("sex not told", "gender", _set(genders="none")),
    Oddity("names in capitals", "capitals", _names("capitals")),
    Oddity("names split", "split", _names("split")),
    Oddity("Ông and Bà before names", "titled", _names("titled")),
    Oddity("ranks before names", "titled", _names("ranked")),
    Oddity("spaces in names", "spaces", _names("spaces")),
    Oddity("unusual names", "unusual", _unusual),
    Oddity("unusual names in capitals", "unusual", _unusual_capitals),
    Oddity("dates as 05/02/1960", "dates", _set(dates="slash")),
    Oddity("dates as 5-2-1960", "dates", _set(dates="dash")),
    Oddity("dates as 05.02.1960", "dates", _set(dates="dot")),
    Oddity("dates in words", "dates", _set(dates="words")),
    Oddity("dates with spaces", "dates", _set(dates="spaced")),
    Oddity("dates of all styles", "dates", _set(dates="mixed")),
    Oddity("years", "dates", _set(dates="year")),
    Oddity("years as text", "dates", _set(dates="year_text")),
    Oddity("months", "dates", _set(dates="month")),
    Oddity("two-digit years", "dates", _set(dates="two_digits")),
    Oddity("serial numbers", "dates", _set(dates="serial"), _SHEETS),
    Oddity("day month year apart", "dates", _set(dates="parts")),
    Oddity("CCCD as numbers", "cccd", _set(numbers="number")),
    Oddity("CCCD with spaces", "cccd", _set(numbers="spaces")),
    Oddity("CCCD with apostrophes", "cccd", _set(numbers="apostrophe")),
    Oddity("CCCD with dots", "cccd", _set(numbers="dots")),
    Oddity("CCCD of all styles", "cccd", _set(numbers="mixed")),
    Oddity("units five ways", "units", _set(units="five_ways")),
    Oddity("awards", "awards", _fields("award", "achievement")),
    Oddity("awards abbreviated", "awards", _short_awards),
    Oddity("many fields", "fields", _fields("ethnicity", "religion", "phone", "address", "party_member")),
    Oddity("decomposed letters", "letters", _set(letters="decomposed")),
    Oddity("odd characters", "letters", _set(letters="odd")),
    Oddity("TCVN3", "letters", _set(letters="tcvn3"), _NO_TEXT),
    Oddity("TCVN3 with a font of capitals", "letters", _set(letters="tcvn3_capitals"), _OPENPYXL),
    Oddity("VNI", "letters", _set(letters="vni"), _NO_TEXT),
    Oddity("TCVN3 bytes", "letters", _set(letters="tcvn3"), frozenset({"csv", "txt"})),
    Oddity("VNI bytes", "letters", _set(letters="vni"), frozenset({"csv", "txt"})),
    Oddity("short CCCD", "bad cccd", _bad("national_id")),
    Oddity("impossible dates", "bad dates", _bad("birth_date")),
    Oddity("first provincial template", "sections", _first_template),
    Oddity("second provincial template", "sections", _second_template),
)
