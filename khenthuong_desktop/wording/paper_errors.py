"""Sentences for the errors of papers and of who issues and signs them; wording.errors reads them with all others."""

from __future__ import annotations

from typing import Final

# Code -> (what happened, what to do next), in alphabetical order of the codes.
PAPERS: Final[dict[str, tuple[str, str]]] = {
    "body.unknown": (
        "Không còn cơ quan ban hành này.",
        "Hãy chọn lại trong Cài đặt, Cơ quan ban hành.",
    ),
    "font.missing": (
        "Thiếu phông chữ {name} của chương trình.",
        "Hãy cài đặt lại chương trình; dữ liệu không bị ảnh hưởng.",
    ),
    "letterhead.missing": (
        "Cơ quan “{body}” chưa có tiêu đề văn bản nào áp dụng đến ngày {day}.",
        "Hãy thêm trong Cài đặt, Tiêu đề văn bản.",
    ),
    "output.failed": (
        "Không ghi được kết quả ra nơi đã chọn.",
        "Hãy kiểm tra nơi nhận kết quả (tệp, máy in, lệnh sau dấu |) rồi thử lại.",
    ),
    "output.full": (
        "Nơi nhận kết quả đã đầy nên kết quả không đủ.",
        "Hãy xóa bớt tệp không cần hoặc ghi kết quả sang ổ khác, rồi thử lại.",
    ),
    "paper.age_band_unclear": (
        "Nhóm tuổi “{typed}” chưa rõ.",
        "Hãy sửa ở Cài đặt, Văn bản, Báo cáo cơ cấu đại biểu: mỗi dòng một nhóm, như -29, 30-39 hoặc 60-.",
    ),
    "paper.cell_too_long": (
        "Ô bắt đầu bằng “{text}” dài quá {limit} ký tự nên Excel không chứa được.",
        "Hãy rút gọn nội dung đó, hoặc xuất ra PDF hay Word.",
    ),
    "paper.column_unknown": (
        "Danh sách không có cột “{column}”.",
        "Các cột: {known}.",
    ),
    "paper.columns_too_narrow": (
        "Bảng có {columns} cột nên không đủ chỗ trên trang giấy.",
        "Hãy bớt cột, nới cột hẹp nhất hoặc chọn giấy nằm ngang.",
    ),
    "paper.conference_missing": (
        "Chưa biết xuất văn bản “{paper}” của hội nghị nào.",
        "Hãy ghi mã của hội nghị sau --id (xem mã bằng lệnh: khenthuong list conferences).",
    ),
    "paper.form_refused": (
        "Mẫu Word “{name}” chưa dùng được: {problem}",
        "Hãy sửa mẫu trong Word rồi treo lại.",
    ),
    "paper.form_unreadable": (
        "Không đọc được mẫu Word “{name}”.",
        "Hãy mở bằng Word, lưu lại thành .docx rồi chọn lại.",
    ),
    "paper.glyph_missing": (
        "“{text}” có ký tự “{letter}” ({point}) mà phông chữ của văn bản không in được.",
        "Hãy xóa ký tự đó và gõ lại bằng bảng mã Unicode (dựng sẵn).",
    ),
    "paper.gone": (
        "Văn bản này không còn nữa hoặc không thuộc loại đã chọn.",
        "Hãy tải lại trang (F5) rồi chọn lại.",
    ),
    "paper.group_unknown": (
        "Danh sách không nhóm được theo “{group}”.",
        "Nhóm được theo: {known}.",
    ),
    "paper.id_missing": (
        "Chưa biết xuất văn bản “{paper}” nào.",
        "Hãy ghi mã của văn bản sau --id.",
    ),
    "paper.left_over": (
        "Văn bản “{paper}” còn chỗ chưa điền hoặc dấu ngoặc của mẫu: “{text}”.",
        "Hãy sửa chỗ đó, hoặc dùng «chừa số», «chừa ngày», «chừa dòng» cho chỗ để viết tay, rồi làm lại.",
    ),
    "paper.list_changed": (
        "Danh sách vừa thay đổi trong lúc xuất.",
        "Hãy xuất lại; tệp cũ (nếu có) vẫn nguyên vẹn.",
    ),
    "paper.name_taken": (
        "Đã có tệp {name} ở đó.",
        "Hãy gõ tên khác, hoặc chọn chính tệp đó để thay.",
    ),
    "paper.no_columns": (
        "Chưa chọn cột nào để đưa ra giấy.",
        "Hãy chọn ít nhất một cột; cột nhạy cảm chỉ có khi đánh dấu cho phép.",
    ),
    "paper.no_subject": (
        "Văn bản chưa có trích yếu.",
        "Hãy ghi ngắn gọn văn bản này về việc gì.",
    ),
    "paper.no_units": (
        "{name}: danh sách này không có cột đơn vị.",
        "Hãy bỏ lựa chọn đơn vị rồi làm lại.",
    ),
    "paper.not_a_pdf": (
        "“{name}” không phải tệp PDF.",
        "Hãy chọn bản PDF đã ký số hoặc bản quét có chữ ký.",
    ),
    "paper.not_signed": (
        "“{subject}” chưa được ký.",
        "Hãy ghi số, ngày ký trước.",
    ),
    "paper.number_missing": (
        "Chưa có số văn bản.",
        "Hãy ghi số mà văn thư đã cấp.",
    ),
    "paper.number_odd": (
        "“{number}” không phải là số văn bản.",
        "Hãy ghi số mà văn thư đã cấp, ví dụ 05 hoặc 05a.",
    ),
    "paper.place_empty": (
        "“{paper}” còn thiếu «{place}».",
        "Hãy điền ở: {where}.",
    ),
    "paper.place_unknown": (
        "“{paper}” có «{place}», không phải là chỗ điền mà chương trình biết.",
        "Hãy chọn lại bằng nút “Chèn chỗ điền” bên ô Nội dung, hoặc ở Cài đặt, Văn bản.",
    ),
    "paper.print_failed": (
        "Máy in “{printer}” không nhận văn bản này.",
        "Hãy xem máy in đã bật, có giấy và còn nối với máy này, rồi in lại.",
    ),
    "paper.roster_order_unknown": (
        "Danh sách đại biểu không có cách xếp “{order}”.",
        "Hãy dùng một trong các cách: {known}.",
    ),
    "paper.roster_preset_unknown": (
        "Danh sách đại biểu không có bộ cột “{preset}”.",
        "Hãy dùng một trong các bộ cột: {known}.",
    ),
    "paper.sent": (
        "“{subject}” đang trình ký nên chưa sửa được.",
        "Hãy rút lại để sửa.",
    ),
    "paper.signed": (
        "“{subject}” đã ký nên không thay đổi nữa.",
        "Hãy soạn văn bản mới thay đổi văn bản này.",
    ),
    "paper.text_column_unknown": (
        "“{typed}” không phải là cột mà danh sách này có.",
        "Hãy sửa ở Cài đặt, Văn bản; các cột: {known}.",
    ),
    "paper.text_refused": (
        "Lời văn này chưa dùng được: {problem}",
        "Hãy sửa rồi lưu lại.",
    ),
    "paper.unit_several": (
        "“{unit}” có thể là nhiều đơn vị: {names}.",
        "Hãy ghi đúng tên, có dấu, hoặc mã của đơn vị.",
    ),
    "paper.unit_unknown": (
        "Không có đơn vị “{unit}”.",
        "Hãy ghi đúng tên hoặc mã của đơn vị như trong danh sách đơn vị.",
    ),
    "paper.unknown": (
        "Chương trình không có văn bản “{paper}”.",
        "Hãy chọn một văn bản có trong danh sách.",
    ),
    "paper.unknown_ending": (
        "Không ghi được văn bản vào tệp có đuôi “{ending}”.",
        "Hãy chọn một trong các đuôi: {known}.",
    ),
    "signer.missing": (
        "Cơ quan “{body}” chưa có người ký ngày {day}.",
        "Hãy thêm trong Cài đặt, Người ký.",
    ),
    "signer.unknown": (
        "Không còn người ký này.",
        "Hãy chọn lại trong Cài đặt, Người ký.",
    ),
}
