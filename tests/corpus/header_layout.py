"""The headings of a table on one to three rows, with their groups merged or loose."""

from __future__ import annotations

from tests.corpus.column_parts import Column
from tests.corpus.drafts import Draft
from tests.corpus.pages import Page


def put_headings(draft: Draft, page: Page, made: list[Column], places: list[int], row: int) -> int:
    paths = [heading for column in made for heading in column.headings]
    depth = max(len(path) for path in paths)
    left = places[0]
    if depth < draft.header_rows:
        # A group over the particulars, as forms have it.
        last = max(3, len(paths) - 3)
        groups = ["Thông tin cá nhân", "Sơ yếu lý lịch"]
        while depth < draft.header_rows:
            title = groups.pop()
            paths = [(title, *path) if 1 <= place <= last else path for place, path in enumerate(paths)]
            depth += 1
    for place, path in enumerate(paths):
        for level, text in enumerate(path):
            begins = place == 0 or paths[place - 1][: level + 1] != path[: level + 1] or level == len(path) - 1
            if begins:
                page.put(row + level, left + place, text, "header")
        if draft.header == "merged":
            page.merge(row + len(path) - 1, left + place, row + depth - 1, left + place)
    if draft.header == "merged":
        _merge_groups(page, paths, row, left)
    return depth


def _merge_groups(page: Page, paths: list[tuple[str, ...]], row: int, left: int) -> None:
    for level in range(max(len(path) for path in paths) - 1):
        start = 0
        while start < len(paths):
            end = start
            path = paths[start]
            while len(path) > level + 1 and end + 1 < len(paths) and _same_group(paths[end + 1], path, level):
                end += 1
            if end > start:
                page.merge(row + level, left + start, row + level, left + end)
            start = end + 1


def _same_group(path: tuple[str, ...], other: tuple[str, ...], level: int) -> bool:
    return len(path) > level + 1 and path[: level + 1] == other[: level + 1]
