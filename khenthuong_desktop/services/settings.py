"""What the office sets for itself: every setting declared here once, with its default and where that comes from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from khenthuong_desktop.domain.vietnamese import clean
from khenthuong_desktop.errors import UserError
from khenthuong_desktop.services import name_order, subjects
from khenthuong_desktop.services.office import Office
from khenthuong_desktop.services.progress import Progress, unwatched
from khenthuong_desktop.store import settings as stored
from khenthuong_desktop.store.database import Writer
from khenthuong_desktop.wording import settings_page as words
from khenthuong_desktop.wording import steps

NAME_ORDER = name_order.KEY
BACKUP_FOLDER = "backup.folder"


@dataclass(frozen=True, slots=True)
class Declaration:
    """One setting: its default and where that comes from, its choices when it is no free text with the catalogue
    that names them, and what must follow in the same step when it changes."""

    key: str
    default: str
    source: str
    choices: tuple[str, ...] = ()
    catalogue: str = ""
    follow: Callable[[Writer, str, Progress], None] | None = None

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
    value: str
    source: str
    is_own: bool


def _sort_again(w: Writer, order: str, progress: Progress) -> None:
    subjects.sort_again(w, name_order.known(order), progress)


DECLARED: tuple[Declaration, ...] = (
    Declaration(
        NAME_ORDER,
        name_order.DEFAULT,
        words.SOURCE_HABIT,
        name_order.ORDERS,
        catalogue="name_orders",
        follow=_sort_again,
    ),
    Declaration(BACKUP_FOLDER, "", words.SOURCE_PROGRAM),
)
_BY_KEY = {declaration.key: declaration for declaration in DECLARED}


def setting(office: Office, key: str) -> Setting:
    """A setting by its key; a value that this program no longer takes counts as not set."""
    declared = _BY_KEY[key]
    with office.database.read() as r:
        row = stored.one(r, key)
    if row is None or not _fits(declared, row["value"]):
        return Setting(declared, declared.default, declared.source, is_own=False)
    return Setting(declared, row["value"], row["source"] or declared.source, is_own=True)


def value(office: Office, key: str) -> str:
    return setting(office, key).value


def settings(office: Office) -> tuple[Setting, ...]:
    """All of them, as a page shows them."""
    return tuple(setting(office, declared.key) for declared in DECLARED)


def choices(office: Office, key: str) -> dict[str, str]:
    """The values a setting may take, each with what the officer reads."""
    declared = _BY_KEY[key]
    labels = office.labels(declared.catalogue)
    return {choice: labels.get(choice, choice) for choice in declared.choices}


def put(office: Office, key: str, new: str, source: str = "", progress: Progress = unwatched) -> None:
    """Set one, and what follows from it, as one step that can be undone."""
    declared, new = _BY_KEY[key], clean(new)
    if not _fits(declared, new):
        raise UserError("setting.value_bad", name=declared.label)
    before = value(office, key)
    with office.database.write(steps.SETTING_SET.format(name=declared.label)) as w:
        stored.put(w, key, new, clean(source))
        if declared.follow is not None and new != before:
            declared.follow(w, new, progress)


def describe(office: Office, key: str, source: str) -> None:
    """Say what a value rests on, which moves nothing else."""
    found = setting(office, key)
    with office.database.write(steps.SETTING_SET.format(name=found.declaration.label)) as w:
        stored.put(w, key, found.value, clean(source))


def reset(office: Office, key: str, progress: Progress = unwatched) -> None:
    """Back to the default the program comes with."""
    declared, before = _BY_KEY[key], value(office, key)
    with office.database.write(steps.SETTING_SET.format(name=declared.label)) as w:
        stored.drop(w, key)
        if declared.follow is not None and declared.default != before:
            declared.follow(w, declared.default, progress)


def _fits(declared: Declaration, value: object) -> bool:
    return isinstance(value, str) and (not declared.choices or value in declared.choices)
