"""What the office sets for itself: every setting declared here once, with its default and where that comes from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from khenthuong_desktop.domain.vietnamese import clean
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.store import settings as stored
from khenthuong_desktop.wording import settings_page as words
from khenthuong_desktop.wording import steps

Value = str | bool | int
Kind = Literal["choice", "flag", "text", "whole"]

NAME_ORDER = "names.order"
MASK_SENSITIVE = "lists.mask_sensitive"
BACKUP_FOLDER = "backup.folder"


@dataclass(frozen=True, slots=True)
class Declaration:
    """One setting: its kind and default, the catalogue of its choices, and the source of the default."""

    key: str
    kind: Kind
    default: Value
    source: str
    catalogue: str = ""

    @property
    def label(self) -> str:
        return words.SETTINGS[self.key].label

    @property
    def hint(self) -> str:
        return words.SETTINGS[self.key].hint


@dataclass(frozen=True, slots=True)
class Setting:
    """A setting as it stands; `source` is the office's own where the office has set it."""

    declaration: Declaration
    value: Value
    source: str
    is_own: bool


DECLARED: tuple[Declaration, ...] = (
    Declaration(NAME_ORDER, "choice", "given_family_middle", words.SOURCE_PRACTICE, "name_orders"),
    Declaration(MASK_SENSITIVE, "flag", True, words.SOURCE_PERSONAL_DATA),
    Declaration(BACKUP_FOLDER, "text", "", words.SOURCE_PROGRAM),
)
_BY_KEY = {declaration.key: declaration for declaration in DECLARED}


def setting(office: Office, key: str) -> Setting:
    """A setting by its key; a value that this program no longer takes counts as not set."""
    declared = _BY_KEY[key]
    with office.database.read() as r:
        row = stored.one(r, key)
    if row is None or not _fits(office, declared, row["value"]):
        return Setting(declared, declared.default, declared.source, is_own=False)
    return Setting(declared, row["value"], row["source"] or declared.source, is_own=True)


def value(office: Office, key: str) -> Value:
    return setting(office, key).value


def settings(office: Office) -> tuple[Setting, ...]:
    """All of them, as a page shows them."""
    return tuple(setting(office, declared.key) for declared in DECLARED)


def put(office: Office, key: str, new: Value, source: str = "") -> None:
    """Set one, as a step that can be undone."""
    declared = _BY_KEY[key]
    new = clean(new) if isinstance(new, str) else new
    if not _fits(office, declared, new):
        raise UserError("setting.value_bad", name=declared.label)
    with office.database.write(steps.SETTING_SET.format(name=declared.label)) as w:
        stored.put(w, key, new, source)


def reset(office: Office, key: str) -> None:
    """Back to the default the program comes with."""
    with office.database.write(steps.SETTING_SET.format(name=_BY_KEY[key].label)) as w:
        stored.drop(w, key)


def _fits(office: Office, declared: Declaration, value: object) -> bool:
    match declared.kind:
        case "flag":
            return isinstance(value, bool)
        case "whole":
            return isinstance(value, int) and not isinstance(value, bool) and value >= 0
        case "choice":
            return isinstance(value, str) and value in office.labels(declared.catalogue)
        case _:
            return isinstance(value, str)
