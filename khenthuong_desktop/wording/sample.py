"""What the history of the invented office says."""

from __future__ import annotations

SET_UP = "Khai báo cơ quan, cơ quan ban hành và người ký"
UNITS_ADDED = "Thêm đơn vị: 12 khu phố, các cơ quan, trường học, đoàn thể, doanh nghiệp"
UNITS_MERGED = "Ghi nhận sắp xếp đơn vị năm 2025"
ROLES_ADDED = "Khai báo vai trò trong các kế hoạch"
AWARDS_WRITTEN_DOWN = "Ghi khen thưởng các năm trước theo sổ theo dõi"
NOMINATIONS_TAKEN = "Nhận đề nghị khen thưởng của các đơn vị"
MINUTES_TAKEN = "Ghi biên bản bình xét của các đơn vị"
LISTS_CAME_IN = "Nhận danh sách đại biểu của {n} đơn vị"
