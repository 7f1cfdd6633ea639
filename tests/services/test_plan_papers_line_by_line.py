"""The printed plan of every setting against its document: each line's words, in the document's order, and who signs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Final

import pytest

from khenthuong_desktop.documents.model import Head, Heading, Paper, Paragraph, Signatures, Title
from khenthuong_desktop.services import conferences, papers, programme, tasks
from khenthuong_desktop.services.office import Office


@dataclass(frozen=True, slots=True)
class Place:
    """The office the document is of, and the day it was made."""

    commune: str
    name: str
    province: str
    day: tuple[int, int, int]


_BAC_KAN: Final = "Tỉnh Bắc Kạn"
PLACES: Final[dict[str, Place]] = {
    "uong_bi_ward": Place("Phường Uông Bí", "Uông Bí", "Tỉnh Quảng Ninh", (2025, 7, 25)),
    "bach_long_vi_special_zone": Place("Đặc khu Bạch Long Vĩ", "Bạch Long Vĩ", "Thành phố Hải Phòng", (2025, 8, 14)),
    "ha_dong_district": Place("Quận Hà Đông", "Hà Đông", "Thành phố Hà Nội", (2025, 2, 10)),
    "bac_kan_commune": Place("Xã Thượng Sơn", "Thượng Sơn", _BAC_KAN, (2024, 6, 20)),
    "bac_kan_department": Place("Sở Y tế", "Bắc Kạn", _BAC_KAN, (2024, 6, 20)),
    "bac_kan_district": Place("Huyện Thượng Sơn", "Thượng Sơn", _BAC_KAN, (2024, 6, 20)),
    "bac_kan_province": Place("Tỉnh Bắc Kạn", "Bắc Kạn", _BAC_KAN, (2024, 6, 20)),
}

# A line of the document: words that one paragraph of the paper must have, behind the paragraph of the line before it.
Lines = tuple[str, ...]
_REPORT: Final = "Báo cáo tổng kết phong trào thi đua và công tác khen thưởng"
_REPORT_LINES: Final[Lines] = (
    "Bố cục và nội dung chính của báo cáo",
    "- Tổng kết phong trào thi đua yêu nước và công tác khen thưởng",
    "Kết quả các phong trào thi đua|nêu các phong trào tiêu biểu|tác động, tính thiết thực, hiệu quả",
    "Kết quả công tác khen thưởng|phân tích kết quả, chất lượng|công nhân, nông dân|pháp luật về thi đua",
    "lãnh đạo, chỉ đạo, đổi mới tổ chức phong trào thi đua|cấp ủy Đảng, chính quyền",
    "Tồn tại, hạn chế|nguyên nhân và bài học kinh nghiệm",
    "- Phương hướng, nhiệm vụ",
    "Phương hướng, mục tiêu chung",
    "Nội dung chủ yếu đẩy mạnh|nhiệm vụ chính trị|quốc phòng - an ninh",
    "Lãnh đạo, chỉ đạo, đổi mới công tác thi đua|giải pháp",
)
_UONG_BI: Final[Lines] = (
    "Tổ chức Hội nghị đại biểu điển hình tiên tiến phường Uông Bí|lần thứ I",
    "Kế hoạch số 169/KH-UBND ngày 11/7/2024 của Ủy ban nhân dân tỉnh Quảng Ninh|Hội nghị điển hình tiên tiến các cấp"
    "|Đại hội Thi đua yêu nước tỉnh Quảng Ninh lần thứ VI năm 2025|Ủy ban nhân dân phường Uông Bí xây dựng kế hoạch",
    "I. MỤC ĐÍCH, YÊU CẦU",
    "1. Đánh giá hiệu quả|“Đoàn kết, sáng tạo thi đua xây dựng và bảo vệ Tổ quốc”|phương hướng, nhiệm vụ",
    "2. Biểu dương, khen thưởng|các lĩnh vực, các thành phần kinh tế|đại đoàn kết toàn dân tộc|nội lực",
    "3. |bài học kinh nghiệm|nhân rộng điển hình tiên tiến|tồn tại, hạn chế",
    "4. Tổ chức Hội nghị|trang trọng, thiết thực, thực hành tiết kiệm, tránh phô trương, hình thức, lãng phí",
    "II. NỘI DUNG",
    "1. Phát động|Chỉ thị số 19/CT-TTg ngày 16/7/2021|Kế hoạch số 160/KH-UBND ngày 27/8/2021|lần thứ XV|80 năm"
    "|lần thứ XVI|lần thứ XIV của Đảng",
    "2. |tuyên truyền tư tưởng của Chủ tịch Hồ Chí Minh|gương người tốt, việc tốt|chào mừng Hội nghị",
    "3. |Chỉ thị số 34-CT/TW ngày 07/4/2014|Luật Thi đua, khen thưởng năm 2022|152/2025/NĐ-CP ngày 14/6/2025"
    "|27-CT/TU ngày 26/5/2014|37-CT/TU ngày 21/7/2023|phối hợp chặt chẽ",
    "4. |đợt thi đua đặc biệt|Học tập và làm theo|“Cả nước chung sức xây dựng nông thôn mới”|Không để ai bị bỏ lại"
    "|văn hóa công sở|xã hội học tập|Xóa nhà tạm, nhà dột nát|các phong trào của tỉnh|nhân rộng",
    "5. Hướng tới Đại hội Thi đua yêu nước tỉnh Quảng Ninh lần thứ VI|cơ cấu, thành phần đoàn đại biểu|sáng kiến",
    "6. Tổng kết 10 năm|34-CT/TW|27-CT/TU",
    "III. HÌNH THỨC; THÀNH PHẦN, SỐ LƯỢNG ĐẠI BIỂU; THỜI GIAN TỔ CHỨC",
    "1. Hình thức tổ chức: Hội nghị đại biểu điển hình tiên tiến.",
    "2. Thành phần, số lượng đại biểu",
    "- Thành phần đại biểu|khách mời|lãnh đạo cấp ủy, chính quyền|Mẹ Việt Nam anh hùng|chiến sĩ thi đua"
    "|gương người tốt, việc tốt|theo số đại biểu được phân bổ",
    "Chú trọng lựa chọn|trực tiếp|nghiên cứu khoa học|lao động giỏi|lao động sáng tạo|đại biểu nữ|dân tộc thiểu số"
    "|các thành phần kinh tế",
    "- Cơ cấu đại biểu|điển hình tiên tiến 70%|khách mời 30%",
    "- Số lượng đại biểu|Thường trực Hội đồng Thi đua - Khen thưởng phường đề xuất|Đảng ủy, Ủy ban nhân dân phường"
    "|tối đa 150 đại biểu",
    "3. Thời gian: nửa ngày, trong tháng 8/2025.",
    "Lưu ý|không tổ chức Hội nghị điển hình tiên tiến riêng|tổ chức chung",
    "IV. TIÊU ĐỀ, CHƯƠNG TRÌNH, NỘI DUNG, KINH PHÍ",
    "1. Tiêu đề Hội nghị",
    "HỘI NGHỊ ĐẠI BIỂU ĐIỂN HÌNH TIÊN TIẾN PHƯỜNG UÔNG BÍ LẦN THỨ I (2025 - 2030)",
    "Uông Bí, ngày|tháng 8 năm 2025",
    "2. Chương trình Hội nghị",
    "(1) Tuyên bố lý do, giới thiệu đại biểu và khai mạc",
    "(2) Văn nghệ chào mừng",
    "(3) Phóng sự|giai đoạn 2020 - 2025|giai đoạn 2025 - 2030",
    "(4) Báo cáo tham luận, giao lưu",
    "(5) Biểu dương, tôn vinh, khen thưởng",
    "(6) Phát động phong trào thi đua yêu nước giai đoạn 2025 - 2030",
    "(7) Phát biểu hưởng ứng",
    "(8) Thông qua danh sách đoàn đại biểu",
    "(9) Tổng kết, bế mạc",
    "3. Nội dung trọng tâm",
    f"3.1. {_REPORT} giai đoạn 2020 - 2025|giai đoạn 2025 - 2030",
    "a) Yêu cầu chung|chuẩn bị chu đáo|phần I|bài học kinh nghiệm",
    f"b) {_REPORT_LINES[0]}",
    *_REPORT_LINES[1:],
    "3.2. Báo cáo tham luận",
    "- Báo cáo điển hình|cơ cấu hợp lý|giao lưu|hình ảnh, video clip|mô hình mới, sáng tạo",
    "- Số lượng báo cáo|thời gian Hội nghị|có sức thuyết phục, nêu gương, giáo dục",
    "4. Một số hoạt động trước và trong dịp tổ chức",
    "- |uyên truyền tư tưởng thi đua yêu nước của Chủ tịch Hồ Chí Minh",
    "- Gặp gỡ, giao lưu|truyền thông",
    "- Hoạt động văn hóa, văn nghệ",
    "5. Kinh phí",
    "- Nguồn kinh phí|theo phân cấp",
    "- Phòng Văn hóa - Xã hội tổng hợp, lập dự toán|gửi Phòng Kinh tế thẩm định|trình Ủy ban nhân dân|phê duyệt",
    "V. TỔ CHỨC THỰC HIỆN",
    "1. Phòng Văn hóa - Xã hội (Cơ quan Thường trực Hội đồng Thi đua - Khen thưởng phường)",
    "- Hướng dẫn, đôn đốc",
    "- Tăng cường quản lý nhà nước|báo chí",
    "- Tổng hợp|báo cáo tổng kết|Sở Nội vụ|làm phóng sự|trước ngày 10/8/2025",
    "- Tham mưu tổ chức hội nghị|vướng mắc",
    "2. Trung tâm Cung ứng dịch vụ",
    "- Tuyên truyền|trực quan, phát thanh|mạng xã hội",
    "- |tin, bài",
    "- Xây dựng phóng sự",
    "- |khánh tiết|maket",
    "3. Phòng Kinh tế",
    "- Hướng dẫn, thẩm định dự toán",
    "4. Đề nghị Ủy ban Mặt trận Tổ quốc",
    "- Vận động|người tốt, việc tốt",
    "5. Các khu phố",
    "- Vận động|người tốt, việc tốt",
    "Ủy ban nhân dân phường Uông Bí đề nghị các phòng chuyên môn|phản ánh về Phòng Văn hóa - Xã hội|./.",
)
_BACH_LONG_VI: Final[Lines] = (
    "Tổ chức Hội nghị|đặc khu Bạch Long Vĩ"
    "|tiến tới Đại hội Thi đua yêu nước thành phố Hải Phòng lần thứ I (2025 - 2030)",
    "Quyết định số 3194/QĐ-UBND ngày 08/8/2025 của Ủy ban nhân dân thành phố|Hội nghị điển hình tiên tiến cấp xã"
    "|Ủy ban nhân dân đặc khu Bạch Long Vĩ ban hành Kế hoạch",
    "I. MỤC ĐÍCH, YÊU CẦU",
    "1. Đánh giá kết quả|từ sau Hội nghị điển hình tiên tiến các cấp|bài học kinh nghiệm|giai đoạn 2025 - 2030",
    "2. Biểu dương|tôn vinh|Anh hùng, Chiến sĩ thi đua|trên địa bàn đặc khu|đại đoàn kết",
    "3. Thông qua Hội nghị|bài học kinh nghiệm|tồn tại, hạn chế",
    "4. |trang trọng, thiết thực, tiết kiệm, tránh phô trương, hình thức, lãng phí",
    "II. HÌNH THỨC, THỜI GIAN, THÀNH PHẦN VÀ SỐ LƯỢNG ĐẠI BIỂU",
    "- Hình thức: tổ chức “Hội nghị tuyên dương điển hình tiên tiến”",
    "- Thời gian tổ chức: một buổi, trước ngày 25/8/2025",
    "- Thành phần, cơ cấu và số lượng đại biểu",
    "+ Thành phần, cơ cấu|khách mời|lãnh đạo các cấp, các ngành|Anh hùng, Chiến sĩ thi đua|lựa chọn|trực tiếp"
    "|chiến đấu|đại biểu nữ|các thành phần kinh tế|khoảng 70%|khách mời và lãnh đạo khoảng 30%",
    "bình xét công khai, dân chủ từ cơ sở|ưu tiên|quốc phòng, an ninh, sắp xếp tổ chức bộ máy|giai đoạn chuyển tiếp",
    "cân đối giữa các lĩnh vực, ngành nghề|trước khi sắp xếp",
    "+ Số lượng: tối đa 150 đại biểu",
    "III. CHƯƠNG TRÌNH, NỘI DUNG HỘI NGHỊ",
    "1. Chương trình Hội nghị",
    "- Tuyên bố lý do, giới thiệu đại biểu.",
    f"- {_REPORT} giai đoạn 2020 - 2025|giai đoạn 2025 - 2030",
    "- Báo cáo tham luận của các đại biểu điển hình tiên tiến",
    "- Biểu dương, tôn vinh, khen thưởng",
    "- Phát động phong trào thi đua giai đoạn 2025 - 2030",
    "- Phát biểu hưởng ứng",
    "- Thông qua danh sách đại biểu",
    "- Tổng kết và bế mạc",
    "2. Một số hoạt động trước và trong dịp",
    "- Tuyên truyền tư tưởng",
    "- Tuyên truyền trước, trong và sau hội nghị|sắp xếp",
    "- Đối thoại, gặp gỡ",
    "- Hoạt động văn hóa, văn nghệ",
    "3. Một số nội dung trọng tâm",
    "3.1. Phạm vi|thành tích chung của đặc khu",
    "3.2. Thời kỳ đánh giá|giai đoạn 2020 - 2025",
    f"3.3. {_REPORT}|chuẩn bị kỹ lưỡng|sắp xếp tổ chức bộ máy",
    *_REPORT_LINES,
    "Yêu cầu chung của báo cáo|biểu dương, tôn vinh|bài học kinh nghiệm",
    "3.4. |báo cáo tham luận",
    "- Báo cáo điển hình|(nếu có điều kiện)|sức lan tỏa",
    "- Số lượng báo cáo|nêu gương, giáo dục",
    "3.5. |biểu diễn văn nghệ, trao tặng các hình thức khen thưởng và giao lưu",
    "3.6. Tên của Hội nghị",
    "Hội nghị tuyên dương điển hình tiên tiến đặc khu Bạch Long Vĩ",
    "Lần thứ I (2025 - 2030)",
    "Bạch Long Vĩ, ngày|năm 2025",
    "IV. TỔ CHỨC THỰC HIỆN",
    "1. Phòng Văn hóa - Xã hội",
    "- Đầu mối tham mưu|đôn đốc",
    "- Tổng hợp, báo cáo kết quả",
    "- |tuyên truyền",
    "- Tổng hợp dự toán kinh phí",
    "2. Văn phòng",
    "- Phối hợp với Phòng Văn hóa - Xã hội",
    "3. Đề nghị Ủy ban Mặt trận Tổ quốc",
    "- Vận động|lập thành tích chào mừng",
    "4. Trung tâm",
    "- |văn hóa, văn nghệ, thể dục, thể thao",
    "- Xây dựng kế hoạch tuyên truyền|chuyên trang, chuyên mục",
    "5. Phòng Kinh tế",
    "- |dự toán chi ngân sách|cấp kinh phí",
    "nếu có vướng mắc|Ủy ban nhân dân đặc khu Bạch Long Vĩ (qua Phòng Văn hóa - Xã hội)|./.",
)
_HA_DONG: Final[Lines] = (
    "Tổ chức Hội nghị Điển hình tiên tiến|tiến tới Đại hội Thi đua yêu nước thành phố Hà Nội giai đoạn 2025 - 2030",
    "Kế hoạch số 26/KH-UBND ngày 24/01/2025 của Ủy ban nhân dân thành phố|Ủy ban nhân dân quận Hà Đông xây dựng",
    "I. MỤC ĐÍCH VÀ YÊU CẦU",
    "1. Mục đích",
    "- Tổng kết, đánh giá|2020 - 2025|bài học kinh nghiệm|phương hướng, nhiệm vụ",
    "- Biểu dương|Chiến sĩ thi đua toàn quốc, Chiến sĩ thi đua thành phố|đại đoàn kết",
    "2. Yêu cầu",
    "- |bài học kinh nghiệm|tồn tại, hạn chế",
    "- Tổ chức trang trọng, thiết thực, tiết kiệm|đổi mới nội dung và hình thức",
    "II. NỘI DUNG THỰC HIỆN",
    "1. Những nội dung trọng tâm cần tập trung thực hiện",
    "1.1. Tuyên truyền về những thành tựu|2020 - 2025",
    "1.2. Phát động|thường xuyên, đột xuất|năm 2025|Đại hội Đảng các cấp",
    "1.3. Công trình, hoạt động văn hóa, văn nghệ, thể dục, thể thao",
    "1.4. Tọa đàm, giao lưu",
    "1.5. |tư tưởng thi đua yêu nước của Chủ tịch Hồ Chí Minh",
    "1.6. |Doanh nghiệp Việt Nam hội nhập và phát triển|An toàn thực phẩm|Văn minh đô thị|Cải cách hành chính",
    "Chú trọng phát hiện|suy tôn|nhân rộng",
    "1.7. |Luật Thi đua, khen thưởng",
    "2. Hình thức, thời gian, thành phần, số lượng đại biểu",
    "- Hình thức tổ chức: “Hội nghị Điển hình tiên tiến”",
    "- Thời gian tổ chức: nửa ngày, trong quý II năm 2025",
    "- Thành phần và số lượng đại biểu",
    "+ Thành phần|lãnh đạo các cấp|Anh hùng, Chiến sĩ thi đua|trực tiếp sản xuất, công tác|cân đối|đại biểu nữ"
    "|nông dân",
    "+ Số lượng, cơ cấu: tối đa 300 đại biểu|điển hình tiên tiến 70%|khách mời và lãnh đạo 30%",
    "3. Chương trình",
    "- Chào cờ",
    "- Tuyên bố lý do, giới thiệu đại biểu.",
    "- Khai mạc",
    "- Phóng sự tổng kết|2020 - 2025|2025 - 2030",
    "- Báo cáo tham luận|(tập thể và cá nhân)",
    "- Biểu dương, tôn vinh|người tốt, việc tốt",
    "- Phát động phong trào thi đua yêu nước giai đoạn 2025 - 2030",
    "- Phát biểu chỉ đạo của cấp trên",
    "- Thông qua danh sách đại biểu dự Đại hội Thi đua yêu nước thành phố Hà Nội",
    "- Tổng kết và bế mạc",
    "4. Một số nội dung cần lưu ý",
    f"4.1. Về xây dựng {_REPORT}|mô hình mới|phóng sự, video clip",
    *_REPORT_LINES,
    "4.2. Về báo cáo tham luận",
    "- |cơ cấu hợp lý|có sức thuyết phục|mô hình mới",
    "- |giao lưu|(nếu có điều kiện)",
    "III. TỔ CHỨC THỰC HIỆN",
    "1. Các ban, ngành, Mặt trận Tổ quốc, các đoàn thể và các phường",
    "- Xây dựng kế hoạch|Ủy ban nhân dân quận (qua Hội đồng Thi đua - Khen thưởng)|10 ngày",
    "- Báo cáo kết quả|Ủy ban nhân dân quận (qua Hội đồng Thi đua - Khen thưởng)",
    "2. Đề nghị Ban Tuyên giáo Quận ủy",
    "- |tư tưởng thi đua yêu nước|kết quả hội nghị",
    "3. Hội đồng Thi đua - Khen thưởng",
    "- Kiểm tra, đôn đốc",
    "- Phối hợp với Trung tâm",
    "4. Trung tâm",
    "- Xây dựng kế hoạch tuyên truyền|thời lượng",
    "- Xây dựng phóng sự",
    "Trên đây là Kế hoạch|đề nghị các ban, ngành|./.",
)
_BEFORE: Final[Lines] = (
    "Kế hoạch số 01/KH-HĐTĐKT ngày 20/5/2024 của Hội đồng Thi đua - Khen thưởng Trung ương|2823/HD-BNV ngày 21/5/2024"
    "|Đại hội Thi đua yêu nước toàn quốc lần thứ XI năm 2025",
    "I. MỤC ĐÍCH, YÊU CẦU",
    "1. Tổng kết, đánh giá|từ sau Hội nghị điển hình tiên tiến các cấp|hạn chế, yếu kém|giai đoạn 2025 - 2030",
    "2. Biểu dương|các tầng lớp Nhân dân|đại đoàn kết",
    "3. |kinh nghiệm thực tiễn|phát hiện, bồi dưỡng, tổng kết và nhân rộng|tồn tại, hạn chế",
    "4. |trang trọng, thiết thực, tiết kiệm, tránh phô trương, hình thức, lãng phí",
    "II. NỘI DUNG, HÌNH THỨC TỔ CHỨC VÀ CÁC BƯỚC TIẾN HÀNH",
    "1. Những nội dung tập trung từ nay đến Đại hội Thi đua yêu nước tỉnh Bắc Kạn lần thứ VI",
    "a) |tuyên truyền tư tưởng|ngày kỷ niệm lớn",
    "b) |Luật Thi đua, khen thưởng năm 2022",
    "c) |Học tập và làm theo|nông thôn mới|Không để ai bị bỏ lại|văn hóa công sở|kết cấu hạ tầng|xã hội học tập"
    "|Xóa nhà tạm, nhà dột nát|chuyển đổi số",
    "d) |nhân rộng|suy tôn",
    "2. Hình thức, thành phần, số lượng, cơ cấu đại biểu, thời gian tổ chức",
)
_ITEMS: Final[Lines] = (
    "- Tuyên bố lý do, giới thiệu đại biểu và khai mạc",
    f"- {_REPORT}",
    "- Báo cáo tham luận của các điển hình tiên tiến",
    "- Giao lưu với các điển hình tiên tiến",
    "- Biểu dương, tôn vinh các điển hình tiên tiến",
    "- Phát động phong trào thi đua giai đoạn 2025 - 2030",
    "- Phát biểu hưởng ứng phong trào thi đua",
    "- Thông qua danh sách đại biểu",
    "- Tổng kết và bế mạc",
)


def _behind(*banner: str) -> Lines:
    return (
        "Căn cứ chương trình|đa dạng, phong phú, sáng tạo|phóng sự, phim tư liệu",
        "4. Một số hoạt động trước và trong dịp tổ chức",
        "- Tuyên truyền tư tưởng",
        "- Hoạt động văn hóa, văn nghệ",
        "5. Một số nội dung trọng tâm",
        "a) Về báo cáo tổng kết",
        *_REPORT_LINES,
        "b) Về báo cáo tham luận",
        "- Báo cáo điển hình|sức lan tỏa|mô hình mới, sáng tạo",
        "- Số lượng báo cáo|nêu gương, giáo dục",
        "c) Tên của|thống nhất như sau",
        *banner,
        "III. TỔ CHỨC THỰC HIỆN",
    )


_MAKES_ITS_PLAN: Final[Lines] = ("1. Phòng Văn hóa - Xã hội", "- Xây dựng xong kế hoạch|trước ngày 01/8/2024")
LINES: Final[dict[str, Lines]] = {
    "uong_bi_ward": _UONG_BI,
    "bach_long_vi_special_zone": _BACH_LONG_VI,
    "ha_dong_district": _HA_DONG,
    "bac_kan_commune": (
        "Tổ chức Hội nghị tuyên dương điển hình tiên tiến|tiến tới Đại hội Thi đua yêu nước tỉnh Bắc Kạn lần thứ VI",
        *_BEFORE,
        "- Hình thức|“Hội nghị tuyên dương điển hình tiên tiến”",
        "- Thành phần|khách mời|cấp ủy, chính quyền|thôn, tổ dân phố|giai đoạn 2020 - 2025|ưu tiên|dân tộc|tôn giáo"
        "|trực tiếp|ảnh hưởng trong địa bàn|giúp hộ khác|việc làm",
        "- Số lượng đại biểu: tối đa 200 đại biểu|điển hình tiên tiến 70%|khách mời và lãnh đạo 30%",
        "- Thời gian: một buổi, trong quý I năm 2025",
        "3. Chương trình tổ chức Hội nghị",
        *_ITEMS,
        *_behind("Hội nghị tuyên dương điển hình tiên tiến xã Thượng Sơn", "Lần thứ", "Thượng Sơn, ngày|năm 2025"),
        *_MAKES_ITS_PLAN,
        "Trên đây là Kế hoạch|(qua Phòng Văn hóa - Xã hội)|./.",
    ),
    "bac_kan_department": (
        "Tổ chức Hội nghị điển hình tiên tiến|tiến tới Đại hội Thi đua yêu nước tỉnh Bắc Kạn lần thứ VI",
        *_BEFORE,
        "- Hình thức|“Hội nghị điển hình tiên tiến”",
        "- Số lượng, thành phần đại biểu|Hội nghị toàn thể hoặc lựa chọn đại biểu|tối đa 300 đại biểu|khách mời"
        "|lãnh đạo các cấp, các ngành|giai đoạn 2020 - 2025|điển hình tiên tiến 70%|khách mời và lãnh đạo 30%",
        "- Thời gian: một buổi, trong quý II năm 2025",
        "3. Chương trình tổ chức Hội nghị",
        *_ITEMS,
        *_behind("Hội nghị điển hình tiên tiến sở Y tế", "Lần thứ", "Bắc Kạn, ngày|năm 2025"),
        *_MAKES_ITS_PLAN,
        "Trên đây là Kế hoạch|./.",
    ),
    "bac_kan_district": (
        "Tổ chức Đại hội Thi đua yêu nước huyện Thượng Sơn|tiến tới Đại hội Thi đua yêu nước tỉnh Bắc Kạn lần thứ VI",
        *_BEFORE,
        "- Hình thức|“Đại hội Thi đua yêu nước”",
        "- Thành phần|khách mời|lãnh đạo các cấp, các ngành|giai đoạn 2020 - 2025|theo phân bổ đại biểu|chú trọng"
        "|trực tiếp|học tập|chiến đấu|đại biểu nữ|các dân tộc|các tôn giáo|ngành, lĩnh vực|thành phần kinh tế",
        "- Số lượng đại biểu: tối đa 300 đại biểu|điển hình tiên tiến 70%|khách mời và lãnh đạo 30%",
        "- Thời gian: một buổi, trong quý II năm 2025",
        "3. Chương trình tổ chức Đại hội",
        "- Chào cờ",
        *_ITEMS,
        *_behind("Đại hội Thi đua yêu nước huyện Thượng Sơn", "Lần thứ", "Thượng Sơn, ngày|năm 2025"),
        *_MAKES_ITS_PLAN,
        "2. Ủy ban nhân dân các huyện, thành phố",
        "- Chỉ đạo các xã, phường, thị trấn",
        "- |hội nghị điểm ở cấp cơ sở",
        "Trên đây là Kế hoạch|./.",
    ),
    "bac_kan_province": (
        "Tổ chức Đại hội Thi đua yêu nước tỉnh Bắc Kạn lần thứ VI",
        *_BEFORE,
        "- Hình thức|“Đại hội Thi đua yêu nước”",
        "- Thành phần|Hội đồng Thi đua - Khen thưởng tỉnh đề xuất với Ủy ban nhân dân tỉnh|danh hiệu vinh dự Nhà nước"
        "|Chiến sĩ thi đua toàn quốc|cân đối hợp lý|đại biểu nữ|trực tiếp|mô hình mới, điển hình mới",
        "- Số lượng đại biểu: tối đa 500 đại biểu.",
        "- Thời gian: một buổi, trong quý III năm 2025",
        "3. Chương trình tổ chức Đại hội",
        "- Chào cờ",
        *_ITEMS,
        *_behind("Đại hội Thi đua yêu nước tỉnh Bắc Kạn", "Lần thứ VI", "Bắc Kạn, ngày|năm 2025"),
        "1. Các sở, ban, ngành|huyện, thành phố|khối thi đua",
        "- Xây dựng xong kế hoạch|trước ngày 01/8/2024",
        "Ủy ban nhân dân các huyện, thành phố",
        "- Chỉ đạo các xã, phường, thị trấn",
        "- |hội nghị điểm ở cấp cơ sở",
        "Trung ương trên địa bàn",
        "- |ngành dọc cấp trên|khi có thông báo",
        "Hội đồng Thi đua - Khen thưởng tỉnh",
        "- Chọn đơn vị tổ chức hội nghị điểm",
        "Sở Nội vụ",
        "- |Ban Tổ chức Đại hội và các Tiểu ban",
        "- |phát động phong trào thi đua",
        "- |trước, trong và sau Đại hội",
        "- |điểm|rút kinh nghiệm",
        "- |dự toán kinh phí|lựa chọn điển hình",
        "- |khen thưởng tập thể, cá nhân",
        "- |biểu dương, tôn vinh, khen thưởng tại Đại hội",
        "- |Hội đồng Thi đua - Khen thưởng Trung ương",
        "Đài Phát thanh và Truyền hình",
        "- |chuyên mục, chuyên trang",
        "Trên đây là Kế hoạch|Ủy ban nhân dân tỉnh (qua Sở Nội vụ)|./.",
    ),
}
RECIPIENTS: Final[dict[str, Lines]] = {
    "uong_bi_ward": (
        *("Ủy ban nhân dân tỉnh (b/c)", "Sở Nội vụ (b/c)", "Đảng ủy, HĐND phường (b/c)"),
        *("Chủ tịch, các PCT UBND phường (c/đ)", "UBMTTQ và các đoàn thể phường (t/h)"),
        *("Các phòng chuyên môn, đơn vị (t/h)", "Lưu: VT"),
    ),
    "bach_long_vi_special_zone": (
        *("Ban TĐKT thành phố", "TT Đảng ủy đặc khu", "CT, các PCT UBND đặc khu"),
        *("UBMTTQVN và các tổ chức đoàn thể đặc khu", "Các cơ quan, đơn vị trên địa bàn", "Lưu: VT, VHXH"),
    ),
    "ha_dong_district": (
        *("Ban TĐKT, Sở Nội vụ (để b/c)", "TT Quận ủy, HĐND (để b/c)", "Chủ tịch và các PCT UBND quận"),
        *("Các ban xây dựng Đảng và Văn phòng Quận ủy", "Trung tâm Chính trị quận"),
        *("Các phòng, ban, ngành, MTTQ, đoàn thể, hội thuộc quận", "UBND các phường", "Lưu: VT, NV"),
    ),
    "bac_kan_province": (
        *("Bộ Nội vụ (b/c)", "Ban Thi đua - Khen thưởng Trung ương (b/c)", "TT. Tỉnh ủy (b/c)", "TT. HĐND tỉnh (b/c)"),
        *("CT, các PCT UBND tỉnh", "Ủy ban MTTQ Việt Nam tỉnh", "Các Huyện ủy, Thành ủy"),
        *("Các cơ quan, đơn vị tham gia cụm, khối thi đua tỉnh", "Sở Nội vụ (Ban TĐKT)"),
        *("Báo, Đài PT&TH, Cổng Thông tin điện tử tỉnh", "LĐVP", "Lưu: VT"),
    ),
    "bac_kan_commune": (
        *("Sở Nội vụ (Ban TĐKT) (b/c)", "TT. Đảng ủy, TT. HĐND (b/c)", "CT, các PCT UBND"),
        *("Ủy ban MTTQ Việt Nam và các đoàn thể", "Các cơ quan, đơn vị", "Lưu: VT"),
    ),
}
RECIPIENTS["bac_kan_district"] = RECIPIENTS["bac_kan_commune"]
RECIPIENTS["bac_kan_department"] = (
    *("Hội đồng Thi đua - Khen thưởng tỉnh (b/c)", "Sở Nội vụ (Ban TĐKT) (b/c)"),
    *("Đảng ủy, các đoàn thể của cơ quan", "Các phòng, đơn vị trực thuộc", "Lưu: VT"),
)
_HEAD_SIGNS: Final = (("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), "Tạ Quang Luận")
_DEPUTY_SIGNS: Final = (("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "Lò Văn Mai")


@pytest.fixture(params=LINES)
def tier(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def paper(office: Office, tier: str) -> Paper:
    """The plan as the office of the document would have made it that day."""
    place = PLACES[tier]
    moment = datetime(*place.day, 9, tzinfo=timezone(timedelta(hours=7)))
    office.clock = lambda: moment
    with office.database.write("Khai báo") as w:
        named = {"commune_name": place.commune, "place_name": place.name, "province_name": place.province}
        w.insert("office", named)
        name = f"Ủy ban nhân dân {place.commune[:1].lower()}{place.commune[1:]}"
        committee = w.insert("bodies", {"kind": "people_committee", "name": name})
        w.insert("letterheads", {"body_id": committee, "issuing_line": name.upper(), "number_suffix": "UBND"})
        head = {"full_name": "Tạ Quang Luận", "position": "Chủ tịch", "form": "tm", "is_default": 1}
        w.insert("signers", {"body_id": committee, **head})
        deputy = {"full_name": "Lò Văn Mai", "position": "Phó Chủ tịch", "form": "tm_kt"}
        w.insert("signers", {"body_id": committee, **deputy})
    created = conferences.create(office, conferences.draft_from_tier(office, tier))
    tasks.from_template(office, created)
    programme.from_template(office, created)
    return papers.compose(office, "plan", id=created)


def told(paper: Paper) -> list[str]:
    """Its paragraphs with their labels, from the title to the closing."""
    found: list[str] = []
    for one in paper.blocks:
        if isinstance(one, Title):
            found.append(" ".join(one.subject))
        elif isinstance(one, Heading):
            found.append(f"{one.label} {one.text}")
        elif isinstance(one, Paragraph):
            found.append(f"{one.label} {''.join(run.text for run in one.text)}".strip())
    return [one.replace("\u00a0", " ") for one in found]


def missing(lines: Lines, paragraphs: list[str]) -> list[str]:
    """The lines of the document that no paragraph has, or only one before those of the lines above."""
    lacking, behind = [], 0
    for line in lines:
        label = line.partition("|")[0]
        for place in range(behind, len(paragraphs)):
            text = paragraphs[place]
            begins = text.casefold().startswith(label.casefold()) if label[:1] in "-+(" else True
            if begins and all(part.casefold() in text.casefold() for part in line.split("|")):
                behind = place + 1
                break
        else:
            lacking.append(line)
    return lacking


def test_every_line_of_the_document_stands_in_the_plan_in_its_order(paper: Paper, tier: str) -> None:
    assert missing(LINES[tier], told(paper)) == []


def test_a_lost_line_is_noticed(paper: Paper, tier: str) -> None:
    """Without any one of its paragraphs the plan no longer answers its document, but for those that it adds."""
    paragraphs, added = told(paper), []
    for place, text in enumerate(paragraphs):
        if not missing(LINES[tier], paragraphs[:place] + paragraphs[place + 1 :]):
            added.append(text)
    assert added == []


def test_its_sections_are_those_of_the_document(paper: Paper, tier: str) -> None:
    """No section more: money has one only where the document gives it one."""
    sections = [f"{one.label} {one.text}" for one in paper.blocks if isinstance(one, Heading) and one.level == 1]
    numerals = ("I. ", "II. ", "III. ", "IV. ", "V. ")
    wanted = [line for line in LINES[tier] if line.startswith(numerals)]
    assert len(sections) == len(wanted)
    assert all(section.startswith(line) for section, line in zip(sections, wanted, strict=True))


def test_who_signs_and_who_gets_it_are_those_of_the_document(paper: Paper, tier: str) -> None:
    signed = next(one for one in paper.blocks if isinstance(one, Signatures))
    (column,) = signed.columns
    deputy = tier == "bach_long_vi_special_zone"
    assert (column.lines, column.name) == (_DEPUTY_SIGNS if deputy else _HEAD_SIGNS)
    assert signed.recipients == ("Nơi nhận:", *RECIPIENTS[tier])


def test_nothing_dangles(paper: Paper) -> None:
    """No empty bracket, no doubled mark, no gap where nothing was set; the paper's own day and number are blank."""
    for text in told(paper):
        assert not any(bad in text for bad in ("  ", "()", ",,", "..", ";;", " .", " ,", " ;", ": .", "«", "{", "["))
        assert not text.endswith((",", ";", "-"))
        # The plan of Bắc Kạn leaves open how many congresses each place has had.
        assert not text.endswith("…") or text.startswith("Lần thứ")
    head = next(one for one in paper.blocks if isinstance(one, Head))
    assert not any(letter.isdigit() for letter in head.number)
