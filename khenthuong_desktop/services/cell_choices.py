"""Which choice of a closed or open list a typed text means."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from khenthuong_desktop.domain import vietnamese
from khenthuong_desktop.services.list_definition import ListDefinition
from khenthuong_desktop.services.office import Office

_NEAREST: Final = 3
_LONGEST_COMPARED: Final = 60


def code_of(office: Office, definition: ListDefinition, key: str, typed: str) -> str | None:
    """The code that a text means: the choice itself, another name of it, or the one choice that begins so."""
    wanted = vietnamese.search_key(typed)
    if key in definition.labels:
        for code, label in definition.labels[key].items():
            if typed == code or vietnamese.search_key(label) == wanted:
                return code
    else:
        catalogue = definition.catalogues[key]
        if typed in office.labels(catalogue):
            return typed
        found = office.catalogues.find(catalogue, typed)
        if found is not None or key in definition.open_choices:
            return found  # where any text is taken, the beginning of another one may be a text of its own
    offered = _offered(office, definition, key).items()
    begun = [code for code, label in offered if wanted and vietnamese.search_key(label).startswith(wanted)]
    return begun[0] if len(begun) == 1 else None


def _offered(office: Office, definition: ListDefinition, key: str) -> Mapping[str, str]:
    if key in definition.labels:
        return definition.labels[key]
    return dict(office.catalogues.choices(definition.catalogues[key], office.today))


def nearest(office: Office, definition: ListDefinition, key: str, typed: str) -> str:
    """The labels that look most like what was typed, for the sentence that refuses it."""
    from difflib import get_close_matches  # only when something is refused

    wanted = vietnamese.search_key(typed)[:_LONGEST_COMPARED]
    by_key = {vietnamese.search_key(label): label for label in _offered(office, definition, key).values()}
    begun = [key for key in by_key if wanted and key.startswith(wanted)]
    near = dict.fromkeys(begun + get_close_matches(wanted, by_key, n=_NEAREST, cutoff=0.5))
    return ", ".join(f"“{by_key[key]}”" for key in list(near)[:_NEAREST])
