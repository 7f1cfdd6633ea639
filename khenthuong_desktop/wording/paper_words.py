"""The words every paper of the state carries, and the marks between them (Decree 30/2020/NĐ-CP, Annex I)."""

from __future__ import annotations

from typing import Final

STATE: Final = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO: Final = "Độc lập - Tự do - Hạnh phúc"
ADDRESSED_TO: Final = "Kính gửi:"
