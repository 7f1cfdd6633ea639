"""Drives as Windows names them: letters, kinds, labels and room, asked for without a dialog."""

from __future__ import annotations

import sys
from pathlib import Path

_REMOVABLE, _FIXED = 2, 3
_NO_DIALOGS = 0x0001  # SEM_FAILCRITICALERRORS: otherwise an empty card reader asks for a disk


def letters_of(mask: int) -> list[str]:
    """The roots in GetLogicalDrives' bit mask: bit 0 is A:."""
    return [f"{chr(ord('A') + bit)}:\\" for bit in range(26) if mask >> bit & 1]


if sys.platform == "win32":
    import ctypes

    def read_drives() -> list[tuple[Path, str, int, int, bool]]:
        """Path, label, free, total and removable of every fixed or removable drive that is ready."""
        kernel = ctypes.windll.kernel32
        earlier = ctypes.c_uint32()
        kernel.SetThreadErrorMode(_NO_DIALOGS, ctypes.byref(earlier))
        try:
            found = [_read_drive(root) for root in letters_of(kernel.GetLogicalDrives())]
        finally:
            kernel.SetThreadErrorMode(earlier.value, None)
        return [drive for drive in found if drive is not None]

    def _read_drive(root: str) -> tuple[Path, str, int, int, bool] | None:
        kernel = ctypes.windll.kernel32
        kind = kernel.GetDriveTypeW(ctypes.c_wchar_p(root))
        free, total = ctypes.c_ulonglong(), ctypes.c_ulonglong()
        if kind not in (_REMOVABLE, _FIXED) or not kernel.GetDiskFreeSpaceExW(
            ctypes.c_wchar_p(root), ctypes.byref(free), ctypes.byref(total), None
        ):
            return None
        label = ctypes.create_unicode_buffer(261)
        kernel.GetVolumeInformationW(ctypes.c_wchar_p(root), label, 261, None, None, None, None, 0)
        return Path(root), label.value or root[:2], free.value, total.value, kind == _REMOVABLE

else:

    def read_drives() -> list[tuple[Path, str, int, int, bool]]:
        """Nothing: other systems are read in `drives`."""
        return []
