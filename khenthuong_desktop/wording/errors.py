"""Sentences for every error code: what happened, and what to do next."""

from __future__ import annotations

from typing import NamedTuple

from khenthuong_desktop.errors import KhenThuongError


class Sentence(NamedTuple):
    what: str
    next_step: str

    def __str__(self) -> str:
        return f"{self.what} {self.next_step}".strip()


# Code -> (what happened, what to do next), in alphabetical order of the codes.
SENTENCES: dict[str, tuple[str, str]] = {
    "catalogue.broken": (
        "Danh mục {file} đi kèm chương trình bị hỏng ở dòng {row} ({problem}).",
        "Hãy cài lại chương trình; dữ liệu của cơ quan không bị ảnh hưởng.",
    ),
    "catalogue.code_bad": (
        "Mã của dòng danh mục không đúng dạng.",
        "Hãy dùng chữ thường không dấu, chữ số và dấu gạch dưới, ví dụ: giay_khen_nganh.",
    ),
    "catalogue.dates_overlap": (
        "Cùng một mã đã có dòng khác áp dụng trong khoảng ngày này.",
        "Hãy sửa ngày bắt đầu hoặc ngày kết thúc để hai dòng không trùng ngày.",
    ),
    "catalogue.dates_reversed": (
        "Ngày kết thúc đứng trước ngày bắt đầu.",
        "Hãy sửa lại một trong hai ngày.",
    ),
    "catalogue.key_missing": (
        "Dòng danh mục còn thiếu một mục bắt buộc.",
        "Hãy điền mục được đánh dấu.",
    ),
    "catalogue.key_unknown": (
        "Dòng danh mục có một mục mà danh mục này không dùng.",
        "Hãy bỏ mục được đánh dấu.",
    ),
    "catalogue.mark_unknown": (
        "Độ tin cậy của nguồn không đúng dạng.",
        "Hãy chọn một trong các giá trị có sẵn.",
    ),
    "catalogue.missing": (
        "Không tìm thấy danh mục {file} đi kèm chương trình.",
        "Hãy cài lại chương trình; dữ liệu của cơ quan không bị ảnh hưởng.",
    ),
    "catalogue.nothing_on_day": (
        "Danh mục “{catalogue}” không có giá trị nào của “{row}” áp dụng ngày {day}.",
        "Hãy kiểm tra lại ngày, hoặc thêm dòng cho thời gian đó trong Cài đặt, Danh mục.",
    ),
    "catalogue.override_broken": (
        "Dòng “{row}” mà cơ quan đã sửa trong danh mục “{catalogue}” không dùng được ({problem}).",
        "Hãy mở Cài đặt, Danh mục để sửa hoặc bỏ dòng đó.",
    ),
    "catalogue.reference_unknown": (
        "Dòng danh mục nhắc tới một mã không có trong danh mục khác.",
        "Hãy chọn lại mục được đánh dấu.",
    ),
    "catalogue.source_missing": (
        "Dòng danh mục chưa ghi nguồn.",
        "Hãy ghi văn bản hoặc căn cứ của dòng này.",
    ),
    "catalogue.unknown": (
        "Chương trình không có danh mục “{catalogue}”.",
        "Hãy chọn một danh mục có trong Cài đặt, Danh mục.",
    ),
    "catalogue.unknown_code": (
        "Danh mục “{catalogue}” không có mã “{row}”.",
        "Hãy chọn lại từ danh sách, hoặc thêm dòng đó trong Cài đặt, Danh mục.",
    ),
    "catalogue.value_bad": (
        "Giá trị của một mục trong dòng danh mục không đúng dạng.",
        "Hãy sửa mục được đánh dấu.",
    ),
    "file.bad_name": (
        "Tên tệp “{name}” không dùng được trên mọi máy.",
        'Hãy đặt tên khác, không có < > : " / \\ | ? * và không có dấu chấm, dấu cách ở cuối.',
    ),
    "file.changed_while_reading": (
        "Tệp “{name}” thay đổi trong lúc đang đọc nên chưa được đính kèm.",
        "Hãy lưu và đóng tệp ở chương trình khác rồi đính kèm lại.",
    ),
    "file.device_error": (
        "Ổ đĩa báo lỗi khi đọc hoặc ghi “{name}”.",
        "Hãy cắm lại hoặc chọn ổ khác; nếu đó là ổ của máy, hãy sao lưu ngay sang USB và báo kỹ thuật.",
    ),
    "file.disk_full": (
        "Ổ đĩa đã đầy nên chưa ghi được “{name}”; bản cũ vẫn còn nguyên.",
        "Hãy xóa bớt tệp không cần trên ổ này hoặc chọn nơi lưu khác, rồi thử lại.",
    ),
    "file.failed": (
        "Không đọc hoặc ghi được “{name}” ({detail}).",
        "Hãy thử lại hoặc chọn thư mục khác.",
    ),
    "file.folder_missing": (
        "Không có thư mục chứa “{name}”: {path}.",
        "Hãy kiểm tra đường dẫn hoặc chọn thư mục khác.",
    ),
    "file.in_use": (
        "Tệp “{name}” đang được chương trình khác mở.",
        "Hãy đóng tệp đó (thường là Excel, Word hoặc trình xem PDF) rồi thử lại.",
    ),
    "file.is_folder": (
        "“{name}” là thư mục, không phải tệp.",
        "Hãy chọn một tệp hoặc đặt tên khác.",
    ),
    "file.media_gone": (
        "Không còn thấy ổ đĩa hoặc USB chứa “{name}”.",
        "Hãy cắm lại USB (hoặc nối lại mạng) rồi thử lại.",
    ),
    "file.missing": (
        "Không tìm thấy tệp “{name}”.",
        "Tệp có thể đã được chuyển đi hoặc đổi tên; hãy chọn lại.",
    ),
    "file.name_too_long": (
        "Tên hoặc đường dẫn của “{name}” quá dài.",
        "Hãy đặt tên ngắn hơn hoặc lưu vào thư mục ở cấp cao hơn.",
    ),
    "file.no_access": (
        "Máy không cho phép đọc hoặc ghi “{name}”.",
        "Hãy chọn thư mục của mình (ví dụ Tài liệu) hoặc nhờ người quản trị máy cấp quyền.",
    ),
    "file.read_back_differs": (
        "Đọc lại “{name}” thấy khác với dữ liệu đã ghi: USB hoặc ổ đĩa này có thể đã hỏng.",
        "Hãy dùng USB khác; bản vừa ghi đã được bỏ đi.",
    ),
    "file.read_only": (
        "Nơi lưu “{name}” chỉ cho đọc.",
        "Hãy bỏ khóa chống ghi của USB hoặc thẻ nhớ, hoặc chọn nơi khác.",
    ),
    "file.too_big": (
        "Tệp “{name}” lớn hơn mức ổ đĩa này chứa được.",
        "Hãy chọn ổ khác (USB định dạng exFAT hoặc NTFS chứa được tệp trên 4 GB).",
    ),
    "folder.read_only": (
        "Thư mục dữ liệu {path} chỉ cho đọc.",
        "Có thể xem và in; muốn thay đổi dữ liệu, hãy chép thư mục này vào ổ của máy rồi mở lại.",
    ),
    "font.missing": (
        "Thiếu phông chữ {name} của chương trình.",
        "Hãy cài đặt lại chương trình; dữ liệu không bị ảnh hưởng.",
    ),
    "lock.foreign": (
        "Máy {host} ({user}) mở dữ liệu này từ {since:%H:%M} ngày {since:%d/%m/%Y} và chưa đóng.",
        "Hãy đóng chương trình trên máy đó; nếu chắc chắn máy đó không còn mở, hãy chọn mở tiếp tại đây.",
    ),
    "lock.held": (
        "Dữ liệu này đang được mở: {user}, máy {host}, từ {since:%H:%M} ngày {since:%d/%m/%Y}.",
        "Hãy dùng cửa sổ đang mở, hoặc đóng cửa sổ đó rồi thử lại.",
    ),
    "lock.unsupported": (
        "Ổ đĩa chứa dữ liệu không giữ được khóa nên hai người có thể cùng ghi đè lên nhau.",
        "Hãy chuyển thư mục dữ liệu về ổ của máy này rồi mở lại.",
    ),
    "program.resources_missing": (
        "Chương trình thiếu thư mục {path}.",
        "Hãy cài đặt lại chương trình; dữ liệu không bị ảnh hưởng.",
    ),
}

UNEXPECTED = (
    "Chương trình gặp lỗi ngoài dự kiến. Dữ liệu đã lưu vẫn nguyên vẹn.",
    "Hãy thử lại; nếu vẫn lỗi, gửi tệp nhật ký {log} cho người hỗ trợ kỹ thuật.",
)


def sentence(error: KhenThuongError) -> Sentence:
    """The Vietnamese sentence of an error, its facts filled in."""
    what, next_step = SENTENCES[error.code]
    return Sentence(what.format(**error.facts), next_step.format(**error.facts))


def unexpected(log: str) -> Sentence:
    """The one sentence for whatever nobody foresaw."""
    what, next_step = UNEXPECTED
    return Sentence(what, next_step.format(log=log))
