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
    "adoption.counts_wrong": (
        "{parts} cộng lại là {sum}, nhiều hơn {present} người có mặt.",
        "Hãy xem lại ô Có mặt hoặc các số ấy.",
    ),
    "adoption.nobody_to_adopt": (
        "Đoàn dự cấp trên chưa có ai nên chưa có gì để biểu quyết.",
        "Hãy thêm người vào đoàn trước.",
    ),
    "adoption.threshold_wrong": (
        "“{typed}” không phải là tỷ lệ đồng ý.",
        "Hãy gõ như 50\u00a0% hoặc 2/3, không quá 100\u00a0%; để trống là quá nửa.",
    ),
    "agreement.number_impossible": (
        "Số đại biểu thống nhất không thể là {number}.",
        "Hãy gõ số từ 1 trở lên, hoặc để trống.",
    ),
    "agreement.who_does_what": (
        "Bước thống nhất chưa ghi ai làm hoặc làm gì.",
        "Hãy chọn hoặc gõ cả hai.",
    ),
    "allotment.no_weights": (
        "Chưa đơn vị nào có số liệu để chia {by}.",
        "Hãy nhập số liệu của đơn vị, hoặc chia theo cách khác.",
    ),
    "allotment.nothing_allotted": (
        "Chưa phân bổ đại biểu cho đơn vị nào nên chưa gửi được.",
        "Hãy ghi số đại biểu của từng đơn vị trước.",
    ),
    "allotment.number_impossible": (
        "Số đại biểu {number} không dùng được.",
        "Hãy ghi một số nguyên từ 0 đến {most}.",
    ),
    "allotment.tie_open": (
        "{units} ngang nhau mà chỉ còn {seats} đại biểu.",
        "Hãy chọn đúng {seats} đơn vị được thêm.",
    ),
    "allotment.too_few": (
        "{total} đại biểu không đủ để mỗi đơn vị có số ít nhất (cần {needed}).",
        "Hãy tăng tổng số, hoặc giảm số ít nhất của mỗi đơn vị.",
    ),
    "allotment.unit_not_asked": (
        "Hội nghị này không phân bổ đại biểu cho đơn vị “{unit}”.",
        "Hãy chọn đơn vị có số phân bổ, hoặc ghi số cho đơn vị này ở Hội nghị, Phân bổ.",
    ),
    "attachment.changed": (
        "Tệp đính kèm “{name}” trong thư mục dữ liệu đã bị thay đổi hoặc hỏng.",
        "Hãy đính kèm lại tệp gốc, hoặc phục hồi từ bản sao lưu.",
    ),
    "attachment.gone": (
        "Tệp đính kèm hoặc hồ sơ này không còn nữa.",
        "Hãy tải lại trang (F5).",
    ),
    "attachment.missing": (
        "Không còn thấy tệp đính kèm “{name}” trong thư mục dữ liệu.",
        "Hãy đính kèm lại tệp gốc, hoặc phục hồi từ bản sao lưu.",
    ),
    "attachment.too_large": (
        "Tệp “{name}” lớn hơn {limit} MB nên chưa được đính kèm.",
        "Hãy nén hoặc quét lại tệp ở độ phân giải thấp hơn.",
    ),
    "backup.among_data": (
        "“{name}” nằm giữa các tệp dữ liệu của chương trình nên không thể sao lưu vào đó.",
        "Hãy chọn thư mục khác, tốt nhất là trên USB.",
    ),
    "backup.copy_differs": (
        "Bản sao vừa ghi không khớp với dữ liệu đang dùng nên đã được bỏ đi; dữ liệu vẫn nguyên vẹn.",
        "Hãy sao lưu lại vào ổ đĩa khác; nếu vẫn lỗi, ổ đĩa này có thể đã hỏng.",
    ),
    "backup.copy_empty": (
        "Bản sao vừa ghi thiếu bảng dữ liệu (thường do ổ đĩa đầy) nên đã được bỏ đi; dữ liệu vẫn nguyên vẹn.",
        "Hãy giải phóng chỗ trống hoặc chọn ổ đĩa khác rồi sao lưu lại.",
    ),
    "backup.damaged": (
        "Bản sao lưu “{name}” bị hỏng hoặc đã bị sửa nên không dùng được; dữ liệu hiện có không thay đổi.",
        "Hãy chọn bản sao lưu khác trong thư mục backups hoặc trên USB.",
    ),
    "backup.name_taken": (
        "Đã có tệp {name} ở đó.",
        "Hãy gõ tên khác, hoặc chọn chính tệp đó để thay.",
    ),
    "backup.newer": (
        "Bản sao lưu “{name}” do phiên bản mới hơn của chương trình ({program}) tạo ra.",
        "Hãy cập nhật chương trình trên máy này rồi phục hồi lại; dữ liệu hiện có không thay đổi.",
    ),
    "backup.not_ours": (
        "“{name}” không phải là bản sao lưu của chương trình này.",
        "Hãy chọn tệp có đuôi .ktbackup; dữ liệu hiện có không thay đổi.",
    ),
    "body.unknown": (
        "Không còn cơ quan ban hành này.",
        "Hãy chọn lại trong Cài đặt, Cơ quan ban hành.",
    ),
    "budget.frozen": (
        "Dự toán {state} nên phần này không sửa được nữa.",
        "Hãy mở lại dự toán ở đầu trang trước khi sửa.",
    ),
    "budget.no_lines": (
        "Dự toán chưa có khoản chi nào.",
        "Hãy thêm dòng, hoặc lấy các khoản thường có.",
    ),
    "budget.not_approved": (
        "Dự toán chưa được phê duyệt nên chưa có gì để quyết toán.",
        "Hãy ghi thẩm định, phê duyệt ở Hội nghị, Kinh phí.",
    ),
    "budget.not_held": (
        "Còn thiếu: hội nghị đến ngày {day} mới tổ chức nên chưa có gì để quyết toán.",
        "Hãy ghi số đã chi vào bảng kinh phí sau hội nghị rồi in.",
    ),
    "budget.nothing_spent": (
        "Còn thiếu: chưa khoản nào ghi số đã chi nên chưa quyết toán được.",
        "Hãy ghi cột Đã chi trong bảng kinh phí, khoản không chi thì ghi 0.",
    ),
    "budget.state_order": (
        "Dự toán {state} không chuyển ngay sang “{new}” được.",
        "Hãy làm lần lượt: lập, thẩm định, phê duyệt, quyết toán.",
    ),
    "catalogue.broken": (
        "Danh mục {file} đi kèm chương trình bị hỏng ở dòng {row}.",
        "Hãy cài lại chương trình; dữ liệu của cơ quan không bị ảnh hưởng. (Chi tiết kỹ thuật: {problem})",
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
        "Dòng “{row}” mà cơ quan đã sửa trong danh mục “{catalogue}” không dùng được: {problem}",
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
    "commendation.whose": (
        "Chưa biết lần khen thưởng này của ai.",
        "Hãy mở hồ sơ của người đó rồi ghi ở thẻ Khen thưởng.",
    ),
    "committee.empty": (
        "Chưa có ai trong Ban Tổ chức.",
        "Hãy thêm thành viên ở Hội nghị, Ban Tổ chức.",
    ),
    "conference.gone": (
        "Hội nghị này không còn nữa.",
        "Hãy tải lại trang (F5).",
    ),
    "conference.in_use": (
        "“{name}” đã có đại biểu, phân bổ, văn bản hoặc bước thống nhất nên không xóa được.",
        "Hãy chuyển hội nghị sang “Đã kết thúc”, hoặc hoàn tác (Ctrl+Z) nếu vừa lập nhầm.",
    ),
    "conference.no_name": (
        "Hội nghị chưa có tên.",
        "Hãy gõ tên hội nghị.",
    ),
    "conference.no_such_tier": (
        "Không có mẫu thiết lập này trong danh mục.",
        "Hãy chọn một mẫu khác.",
    ),
    "conference.number_impossible": (
        "Số đại biểu không thể là {number}.",
        "Hãy gõ số từ 1 đến {most}, hoặc để trống nếu kế hoạch không ghi.",
    ),
    "conference.share_impossible": (
        "Tỷ lệ {share}\u00a0% không dùng được.",
        "Hãy gõ số từ 0 đến 100, nhiều nhất hai chữ số sau dấu phẩy, hoặc để trống nếu kế hoạch không ghi.",
    ),
    "conference.text_too_long": (
        "Dòng “{start}…” dài {length} ký tự, nhiều hơn {most}.",
        "Hãy rút ngắn; phần còn lại ghi vào ô Ghi chú.",
    ),
    "conference.window_reversed": (
        "Khoảng thời gian tổ chức kết thúc ({last}) trước khi bắt đầu ({first}).",
        "Hãy sửa một trong hai ngày.",
    ),
    "conference_award.none": (
        "Chưa ghi ai được khen thưởng tại hội nghị.",
        "Hãy chọn người, tập thể ở Hội nghị, Mời, khen thưởng.",
    ),
    "conference_award.not_said": (
        "Có {number} trường hợp chưa ghi danh hiệu, hình thức khen thưởng, trong đó có {name}.",
        "Hãy ghi ở Hội nghị, Mời, khen thưởng rồi in lại.",
    ),
    "conference_award.whose": (
        "Chưa rõ khen thưởng ai.",
        "Hãy thêm từ sổ đối tượng hoặc từ đại biểu.",
    ),
    "conference_set.no_format": (
        "Chưa chọn loại tệp nào cho bộ tài liệu.",
        "Hãy chọn PDF, Word hoặc Excel.",
    ),
    "conference_set.nothing_chosen": (
        "Chưa chọn văn bản nào cho bộ tài liệu.",
        "Hãy đánh dấu ít nhất một văn bản.",
    ),
    "conference_set.paper_failed": (
        "Có lỗi ngoài dự kiến khi lập {paper}.",
        "Hãy mở văn bản này ở Hội nghị, Văn bản để xem lỗi rồi báo kỹ thuật; các văn bản khác không bị ảnh hưởng.",
    ),
    "database.busy": (
        "Dữ liệu đang được một việc khác sử dụng.",
        "Hãy đợi việc đó xong rồi thử lại; những gì đã lưu vẫn nguyên vẹn.",
    ),
    "database.cannot_open": (
        "Không mở được tệp dữ liệu {path}.",
        "Hãy kiểm tra thư mục dữ liệu còn đó và máy cho phép đọc, rồi thử lại.",
    ),
    "database.cut_off": (
        "Lần ghi trước vào {path} bị cắt ngang (mất điện, rút ổ) và còn phải dọn lại, nhưng ở đây chỉ được đọc.",
        "Hãy chép thư mục dữ liệu vào ổ của máy rồi mở lại; những gì đã lưu không mất.",
    ),
    "database.damaged": (
        "Tệp dữ liệu {path} bị hỏng.",
        "Hãy phục hồi từ bản sao lưu gần nhất; tệp hỏng được giữ lại để cứu dữ liệu.",
    ),
    "database.disk_error": (
        "Ổ đĩa báo lỗi khi đọc hoặc ghi {path}; việc vừa làm có thể chưa được lưu, những gì đã lưu trước đó vẫn còn.",
        "Hãy xem việc vừa làm có trong Nhật ký chưa, sao lưu ngay ra USB, rồi nhờ kiểm tra ổ đĩa của máy.",
    ),
    "database.disk_full": (
        "Ổ đĩa đã đầy nên việc vừa làm chưa được lưu; những gì đã lưu trước đó vẫn nguyên vẹn.",
        "Hãy xóa bớt tệp không cần trên ổ chứa {path} rồi lưu lại.",
    ),
    "database.media_gone": (
        "Không còn thấy tệp dữ liệu {path}: ổ đĩa hoặc USB đã bị rút ra, hoặc thư mục bị chuyển đi.",
        "Hãy cắm lại hoặc đưa thư mục về chỗ cũ, rồi mở lại chương trình; việc vừa làm chưa được lưu.",
    ),
    "database.newer": (
        "Dữ liệu {path} do phiên bản mới hơn của chương trình tạo ra ({found}; bản này biết đến {known}).",
        "Hãy cập nhật chương trình rồi mở lại; dữ liệu không bị thay đổi.",
    ),
    "database.no_access": (
        "Máy không cho phép đọc hoặc ghi tệp dữ liệu {path}.",
        "Hãy nhờ người quản trị máy cấp quyền trên thư mục dữ liệu.",
    ),
    "database.not_ours": (
        "Tệp {path} không phải là dữ liệu của chương trình này.",
        "Hãy chọn thư mục dữ liệu khác, hoặc chuyển tệp lạ này cùng tệp {path}-journal (nếu có) đi nơi khác; tệp đó không bị thay đổi.",
    ),
    "database.older_read_only": (
        "Dữ liệu {path} do phiên bản cũ tạo ra và đang chỉ được đọc nên chưa nâng cấp được.",
        "Hãy chép thư mục dữ liệu vào ổ của máy rồi mở lại bằng chương trình này.",
    ),
    "database.opened_read_only": (
        "Dữ liệu đang được mở chỉ để xem nên không thay đổi được.",
        "Hãy đóng chương trình đang giữ dữ liệu, hoặc chép thư mục dữ liệu vào ổ của máy rồi mở lại.",
    ),
    "database.pragma": (
        "Máy này không đặt được chế độ ghi an toàn cho dữ liệu ({name}: {found} thay vì {expected}).",
        "Hãy chuyển thư mục dữ liệu về ổ của máy này; nếu vẫn lỗi, hãy cài đặt lại chương trình.",
    ),
    "database.read_only": (
        "Tệp dữ liệu {path} chỉ cho đọc nên việc vừa làm chưa được lưu.",
        "Hãy bỏ thuộc tính chỉ đọc hoặc chép thư mục dữ liệu vào ổ của máy rồi mở lại.",
    ),
    "database.truncated": (
        "Tệp dữ liệu {path} bị cụt: một phần đã mất.",
        "Hãy phục hồi từ bản sao lưu gần nhất; tệp này được giữ lại để cứu dữ liệu.",
    ),
    "delegate.already_there": (
        "{name} đã có trong danh sách đại biểu của hội nghị này.",
        "Hãy cử người khác, hoặc bỏ dòng kia trước.",
    ),
    "delegate.file_of_other_conference": (
        "Tệp “{file}” được gửi cho hội nghị khác: {conference}.",
        "Hãy lấy tệp này ở hội nghị đó; nếu vẫn muốn lấy vào đây, hãy xác nhận.",
    ),
    "delegate.gone": (
        "{name} đã rút tên hoặc đã được thay.",
        "Hãy đưa trở lại tình trạng “Được giới thiệu” trước khi chọn.",
    ),
    "delegate.has_confirmed": (
        "{name} đã xác nhận dự hoặc đã có mặt nên không bỏ chọn ngay được.",
        "Nếu không dự nữa, hãy rút tên; nếu ghi nhầm, hãy đổi tình trạng về “Đã chọn” trước.",
    ),
    "delegate.list_empty": (
        "“{paper}” chưa có ai để ghi.",
        "Hãy chọn đại biểu hoặc xếp dự bị ở Hội nghị, Đại biểu trước.",
    ),
    "delegate.no_name": (
        "Chưa ghi họ và tên khách mời.",
        "Hãy ghi họ và tên rồi bấm lại.",
    ),
    "delegate.no_step": (
        "{name} đang ở tình trạng “{state}”, không chuyển thẳng sang “{new}” được.",
        "Hãy chuyển qua tình trạng ở giữa trước.",
    ),
    "delegate.nobody_to_remind": (
        "Không có đơn vị nào còn thiếu đại biểu để đôn đốc.",
        "Hãy xem lại số phân bổ ở Hội nghị, Phân bổ, hoặc chọn đơn vị khác.",
    ),
    "delegate.nobody_to_represent": (
        "{name} không thể là người đại diện ở dòng này.",
        "Hãy chọn một cá nhân đại diện cho một tập thể hoặc hộ gia đình.",
    ),
    "delegate.replaced_by_whom": (
        "Không thể thay {name} bằng chính người đó hoặc người của hội nghị khác.",
        "Hãy chọn một đại biểu khác của hội nghị này.",
    ),
    "delegate.retired": (
        "{name} đã ngừng theo dõi trong danh sách đối tượng.",
        "Hãy chọn người khác, hoặc đưa người này trở lại danh sách đối tượng.",
    ),
    "delegate.seated_twice": (
        "{name} đã được chọn ở một dòng khác ({unit}); một người chỉ chiếm một chỗ.",
        "Hãy bỏ một trong hai dòng.",
    ),
    "delegate.was_present": (
        "{name} đã có mặt tại hội nghị nên không bỏ khỏi danh sách được.",
        "Nếu ghi nhầm, hãy đổi lại tình trạng trước.",
    ),
    "delegate.who": (
        "Đại biểu phải là người, tập thể hoặc hộ có trong danh sách đối tượng.",
        "Hãy dùng nút Thêm để chọn từ danh sách đối tượng hoặc từ tệp của đơn vị.",
    ),
    "delegation.head_is_no_reserve": (
        "{name} là trưởng đoàn nên không thể là dự bị.",
        "Hãy chọn trưởng đoàn khác trước.",
    ),
    "delegation.list_empty": (
        "“{paper}” chưa có ai để ghi.",
        "Hãy thêm người vào đoàn ở Hội nghị, Đoàn cấp trên trước.",
    ),
    "duplicate.other_kind": (
        "Hai hồ sơ này không cùng loại đối tượng nên không gộp được.",
        "Hãy chọn hai cá nhân, hai tập thể hoặc hai hộ gia đình.",
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
        "Không đọc hoặc ghi được “{name}”.",
        "Hãy thử lại hoặc chọn thư mục khác. (Chi tiết kỹ thuật: {detail})",
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
    "folder.no_office": (
        "Thư mục {path} chưa có dữ liệu của chương trình.",
        "Hãy kiểm tra lại tên thư mục, hoặc mở chương trình một lần với thư mục này để tạo dữ liệu mới.",
    ),
    "folder.read_only": (
        "Thư mục dữ liệu {path} chỉ cho đọc.",
        "Có thể xem và in; muốn thay đổi dữ liệu, hãy chép thư mục này vào ổ của máy rồi mở lại.",
    ),
    "font.missing": (
        "Thiếu phông chữ {name} của chương trình.",
        "Hãy cài đặt lại chương trình; dữ liệu không bị ảnh hưởng.",
    ),
    "gift.none": (
        "Chưa ghi quà nào cho đại biểu.",
        "Hãy thêm quà ở Hội nghị, Mời, khen thưởng.",
    ),
    "import.file_changed": (
        "Tệp “{name}” đã bị sửa sau khi mở xem trước nên chưa nhập gì.",
        "Hãy mở lại tệp để xem nội dung mới rồi nhập.",
    ),
    "import.file_gone": (
        "Không còn đọc được tệp “{name}” nên chưa nhập gì.",
        "Hãy cắm lại USB hoặc đưa tệp về chỗ cũ, rồi nhập lại.",
    ),
    "import.nothing_to_return": (
        "Không có dòng lỗi nào để trả lại đơn vị.",
        "Các dòng mới, cập nhật có thể nhập ngay.",
    ),
    "import.register_changed": (
        "Danh sách đối tượng đã thay đổi từ khi mở xem trước: {count} dòng nay có kết quả khác, chưa nhập gì.",
        "Bảng xem trước đã được cập nhật; hãy xem lại rồi nhập.",
    ),
    "invitation.named_by_list": (
        "Tên đại biểu lấy từ danh sách đại biểu nên không sửa ở giấy mời.",
        "Hãy sửa tên trong sổ đối tượng, hoặc thêm người ngoài danh sách.",
    ),
    "invitation.none": (
        "Chưa có giấy mời nào.",
        "Hãy lập giấy mời cho đại biểu ở Hội nghị, Mời, khen thưởng.",
    ),
    "invitation.spare_impossible": (
        "Số bản dự phòng không thể là {number}.",
        "Hãy ghi một số nguyên từ 1 đến {most}.",
    ),
    "letterhead.missing": (
        "Cơ quan “{body}” chưa có tiêu đề văn bản nào áp dụng đến ngày {day}.",
        "Hãy thêm trong Cài đặt, Tiêu đề văn bản.",
    ),
    "list_call.no_name": (
        "Đợt lấy danh sách chưa có tên.",
        "Hãy ghi tên, ví dụ “Đại biểu dự Hội nghị điển hình tiên tiến”.",
    ),
    "list_call.nothing_owed": (
        "Đơn vị đã chọn không còn nợ gì trong đợt này.",
        "Hãy chọn đơn vị còn thiếu hoặc còn dòng cần sửa.",
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
    "office.not_named": (
        "Chưa khai báo tên đơn vị và địa danh.",
        "Hãy khai báo trong Cài đặt, Cơ quan.",
    ),
    "office.reading": (
        "Dữ liệu đang được mở chỉ để đọc.",
        "Muốn thay đổi dữ liệu, hãy đóng cửa sổ khác đang mở dữ liệu này rồi mở lại chương trình.",
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
    "program.resources_missing": (
        "Chương trình thiếu thư mục {path}.",
        "Hãy cài đặt lại chương trình; dữ liệu không bị ảnh hưởng.",
    ),
    "programme.empty": (
        "Chương trình chưa có mục nào.",
        "Hãy lấy chương trình theo kế hoạch hoặc thêm mục trước.",
    ),
    "programme.item_unfinished": (
        "Mục {number} của chương trình còn chỗ chưa điền: “{text}”.",
        "Hãy điền hoặc bỏ dấu ngoặc, dấu chấm rồi ban hành lại.",
    ),
    "programme.item_without_content": (
        "Mục {number} của chương trình chưa có nội dung.",
        "Hãy ghi nội dung hoặc xóa mục đó rồi ban hành lại.",
    ),
    "programme.minutes_impossible": (
        "{minutes} phút không thể là thời lượng của một mục.",
        "Hãy ghi từ 0 đến 1.440 phút.",
    ),
    "programme.no_changes": (
        "Bản {before} và {after} của chương trình giống nhau, không có gì để ghi vào phiếu.",
        "Hãy sửa chương trình trước khi in phiếu thay đổi.",
    ),
    "programme.no_template": (
        "Chưa có chương trình mẫu cho hội nghị này.",
        "Hãy chọn chương trình của một kế hoạch khác, hoặc thêm từng mục.",
    ),
    "programme.no_time": (
        "“{text}” không phải là giờ.",
        "Hãy gõ như 8h30 hoặc 08:30.",
    ),
    "programme.no_version": (
        "Chương trình không có bản {version}.",
        "Hãy chọn một bản đã ban hành.",
    ),
    "programme.not_issued": (
        "Chương trình chưa ban hành bản nào nên chưa có gì để so.",
        "Hãy ban hành bản 1 trước.",
    ),
    "programme.nothing_new": (
        "Chương trình không có gì khác bản {version} đã ban hành.",
        "Hãy sửa chương trình trước khi ban hành bản mới.",
    ),
    "record.gone": (
        "Dòng này không còn nữa: đã bị xóa hoặc đã được hoàn tác.",
        "Hãy tải lại trang (F5) rồi làm lại với các dòng còn trong danh sách.",
    ),
    "redo.nothing": (
        "Không có bước nào để làm lại.",
        "Chỉ làm lại được bước vừa hoàn tác, khi chưa làm việc gì mới.",
    ),
    "report.already_begun": (
        "Báo cáo này đã có các phần.",
        "Hãy sửa các phần đang có, hoặc xóa hết rồi lấy lại bố cục.",
    ),
    "report.no_parts": (
        "Báo cáo này chưa có phần nào, nên chưa in được.",
        "Hãy lấy bố cục ở Hội nghị, Báo cáo trước.",
    ),
    "role.unknown": (
        "Không có vai trò “{role}”.",
        "Hãy chọn một vai trò có trong Cài đặt, Vai trò.",
    ),
    "rule.age_unclear": (
        "“{typed}” không rõ là những tuổi nào.",
        "Hãy gõ như 16-34, -34 (đến hết 34 tuổi) hoặc 60- (từ 60 tuổi).",
    ),
    "rule.heads_impossible": (
        "Số người không thể là {amount}.",
        "Hãy gõ số nguyên từ 0 trở lên.",
    ),
    "rule.no_such_attribute": (
        "Yêu cầu này dựa vào một thông tin mà chương trình không biết.",
        "Hãy chọn một mục trong danh sách.",
    ),
    "rule.no_value": (
        "Yêu cầu về “{attribute}” chưa chọn giá trị.",
        "Hãy chọn giá trị, hoặc chọn “mỗi thành phần ít nhất”.",
    ),
    "rule.not_for_each": (
        "“{attribute}” không đếm được theo từng thành phần.",
        "Hãy chọn “ít nhất” hoặc “nhiều nhất”.",
    ),
    "rule.percent_impossible": (
        "Tỷ lệ {amount}\u00a0% không dùng được.",
        "Hãy gõ số từ 0 đến 100.",
    ),
    "rule.too_many": (
        "Có hơn {most} yêu cầu về cơ cấu.",
        "Hãy bỏ bớt những yêu cầu trùng nhau.",
    ),
    "sample.not_empty": (
        "Thư mục {path} đã có dữ liệu nên không tạo dữ liệu mẫu vào đó.",
        "Hãy chọn một thư mục trống, ví dụ: khenthuong --data THU_MUC_MOI sample.",
    ),
    "sample.too_many": (
        "Dữ liệu mẫu có nhiều nhất {most} cá nhân.",
        "Hãy dùng số nhỏ hơn sau --people.",
    ),
    "saved_filter.empty": (
        "Chưa đặt điều kiện lọc nào để lưu.",
        "Hãy gõ vào ô lọc hoặc thêm điều kiện bằng “+ Lọc”, rồi lưu.",
    ),
    "saved_filter.name_taken": (
        "Đã có bộ lọc tên “{name}”.",
        "Hãy đặt tên khác.",
    ),
    "saved_filter.no_name": (
        "Bộ lọc chưa có tên.",
        "Hãy gõ tên để sau này nhận ra bộ lọc.",
    ),
    "scenario.no_name": (
        "Phương án chưa có tên.",
        "Hãy đặt một tên ngắn, như “Ưu tiên nữ”.",
    ),
    "setting.value_bad": (
        "Giá trị của cài đặt “{name}” không dùng được.",
        "Hãy chọn lại trong Cài đặt.",
    ),
    "setup.commune_missing": (
        "Chưa có tên xã, phường hoặc đặc khu.",
        "Hãy chọn trong danh sách hoặc gõ tên ở bước đầu.",
    ),
    "setup.signer_without_body": (
        "Người ký {name} thuộc một cơ quan chưa được khai báo.",
        "Hãy đánh dấu cơ quan đó ở bước Cơ quan ban hành, hoặc chọn cơ quan khác.",
    ),
    "setup.too_many_units": (
        "Mỗi lần tạo được tối đa {most} khu phố, thôn.",
        "Hãy gõ số nhỏ hơn; số còn lại thêm ở trang Đơn vị.",
    ),
    "signer.missing": (
        "Cơ quan “{body}” chưa có người ký ngày {day}.",
        "Hãy thêm trong Cài đặt, Người ký.",
    ),
    "signer.unknown": (
        "Không còn người ký này.",
        "Hãy chọn lại trong Cài đặt, Người ký.",
    ),
    "speech.already": (
        "{name} đã có trong danh sách tham luận.",
        "Hãy chọn người khác, hoặc sửa tham luận đang có.",
    ),
    "speech.none_chosen": (
        "Chưa chọn tham luận nào.",
        "Hãy chọn tham luận ở thẻ Tham luận trước.",
    ),
    "subjects.none_chosen": (
        "Chưa chọn đối tượng nào.",
        "Hãy chọn ít nhất một dòng trong danh sách rồi làm lại.",
    ),
    "suggestion.nothing_to_note": (
        "Đề nghị này không đổi số hay cơ cấu của đơn vị nào trong bảng phân bổ.",
        "Hãy sao chép câu đề nghị để gửi, hoặc đôn đốc đơn vị theo số đã phân bổ.",
    ),
    "suggestion.out_of_date": (
        "Danh sách đại biểu đã thay đổi sau khi có gợi ý này nên chưa làm theo được.",
        "Hãy bấm Gợi ý lại để có gợi ý mới.",
    ),
    "system.libraries": (
        "Máy này thiếu thư viện hệ thống để mở cửa sổ.",
        "Hãy nhờ người hỗ trợ kỹ thuật cài thêm (chi tiết: {detail}); các lệnh khác vẫn dùng được.",
    ),
    "task.no_template": (
        "Không có mẫu công việc nào như vậy.",
        "Hãy chọn một mẫu khác, hoặc gõ từng việc vào danh sách.",
    ),
    "task.nobody_to_tell": (
        "Chưa phân công việc nào cho cơ quan, đơn vị, nên chưa in được “{paper}”.",
        "Hãy ghi cơ quan, đơn vị thực hiện ở Hội nghị, Công việc.",
    ),
    "task.nothing_to_print": (
        "Hội nghị chưa có công việc nào, nên chưa in được “{paper}”.",
        "Hãy lấy việc theo mẫu hoặc gõ từng việc ở Hội nghị, Công việc.",
    ),
    "undo.before_upgrade": (
        "Bước “{reason}” có từ trước lần nâng cấp dữ liệu nên không hoàn tác được.",
        "Hãy sửa trực tiếp, hoặc phục hồi bản sao lưu trước khi nâng cấp.",
    ),
    "undo.built_upon": (
        "Không thể hoàn tác riêng “{reason}” vì các bước sau đã dùng kết quả của nó: {steps}.",
        "Hãy hoàn tác các bước đó trước, từ bước mới nhất.",
    ),
    "undo.built_upon_many": (
        "Không thể hoàn tác riêng “{reason}” vì các bước sau đã dùng kết quả của nó: {steps} và {more} bước khác.",
        "Hãy hoàn tác các bước đó trước, từ bước mới nhất.",
    ),
    "undo.erased": (
        "Không thể hoàn tác “{reason}”: dữ liệu của bước này đã được xóa vĩnh viễn.",
        "Nếu cần lại dữ liệu đó, hãy nhập lại từ hồ sơ gốc.",
    ),
    "undo.left_office": (
        "Kết quả của “{reason}” đã ra khỏi cơ quan ({what}) nên không thể chỉ hoàn tác trên máy.",
        "Hãy lập văn bản thu hồi hoặc đính chính, rồi ghi bước đó vào chương trình.",
    ),
    "undo.no_such_step": (
        "Nhật ký không có bước số {number}.",
        "Hãy tải lại trang Nhật ký rồi chọn lại.",
    ),
    "undo.not_undoable": (
        "Bước “{reason}” đã được hoàn tác hoặc không phải là bước hoàn tác được.",
        "Hãy tải lại trang Nhật ký; để lấy lại kết quả của bước đã hoàn tác, hãy dùng Làm lại.",
    ),
    "undo.nothing": (
        "Không còn bước nào để hoàn tác.",
        "Dữ liệu đang ở trạng thái đầu tiên mà nhật ký có.",
    ),
    "unit.has_ended": (
        "{name} đã kết thúc hoạt động từ sau ngày {day}.",
        "Ngày kết thúc được giữ nguyên; muốn đổi thì sửa ở cột “Hoạt động đến hết”.",
    ),
    "unit_change.refused": (
        "Chưa sắp xếp đơn vị: {problem}",
        "Hãy sửa trong hộp sắp xếp rồi thử lại; chưa có gì thay đổi.",
    ),
    "units.no_names": (
        "Chưa có tên đơn vị nào.",
        "Hãy ghi tên đầu và tên cuối (Khu phố 1 đến Khu phố 12), hoặc mỗi dòng một tên.",
    ),
    "units.none_chosen": (
        "Chưa chọn đơn vị nào.",
        "Hãy chọn ít nhất một đơn vị rồi làm lại.",
    ),
    "workbook.bomb": (
        "Tệp “{name}” nén bất thường (bung ra tới {size} MB) nên chưa được mở; dữ liệu không thay đổi.",
        "Hãy hỏi lại nơi gửi; nếu là tệp thật, mở bằng Excel, chép phần bảng sang một tệp mới rồi nhập tệp đó.",
    ),
    "workbook.crashed": (
        "Chưa đọc được “{name}”: tệp có cấu trúc bất thường (thường do một ô lạc ở rất xa bảng) hoặc đã hỏng.",
        "Hãy mở bằng Excel, chép phần bảng sang một tệp mới, lưu rồi nhập lại.",
    ),
    "workbook.damaged": (
        "Tệp “{name}” bị hỏng hoặc chưa tải về đủ nên chưa đọc được.",
        "Hãy tải lại tệp, hoặc mở bằng Excel, lưu thành tệp mới rồi nhập lại.",
    ),
    "workbook.empty_file": (
        "Tệp “{name}” rỗng (0 byte).",
        "Hãy chép hoặc tải lại tệp từ nơi gửi.",
    ),
    "workbook.entities": (
        "Tệp “{name}” có phần khai báo lạ (DTD) mà tệp văn phòng không dùng nên không được mở, để bảo vệ máy tính.",
        "Hãy hỏi lại nơi gửi; nếu là tệp thật, mở bằng Excel hoặc Word rồi lưu thành tệp mới.",
    ),
    "workbook.gone": (
        "Không còn thấy tệp “{name}”.",
        "Hãy kiểm tra USB hoặc thư mục mạng, rồi chọn lại tệp.",
    ),
    "workbook.is_folder": (
        "“{name}” là một thư mục, không phải tệp.",
        "Hãy chọn tệp bên trong thư mục đó.",
    ),
    "workbook.locked": (
        "Chưa đọc được “{name}”: tệp đang mở trong Excel hoặc bạn không có quyền đọc.",
        "Hãy đóng tệp trong Excel rồi nhập lại.",
    ),
    "workbook.no_cells": (
        "Tệp “{name}” không có ô nào có chữ hay số (có thể chỉ có hình ảnh).",
        "Nếu danh sách là ảnh chụp, hãy xin đơn vị gửi tệp Excel, hoặc gõ lại danh sách.",
    ),
    "workbook.no_table": (
        "Tệp “{name}” không có bảng nào.",
        "Hãy chọn tệp có danh sách kẻ bảng, hoặc sao chép danh sách rồi dán vào trang nhập.",
    ),
    "workbook.old_word": (
        "“{name}” là tệp Word kiểu cũ (.doc), chương trình chưa đọc được.",
        "Hãy mở bằng Word, lưu thành .docx rồi nhập lại.",
    ),
    "workbook.password": (
        "Tệp “{name}” có mật khẩu nên chưa đọc được.",
        "Hãy mở bằng Excel hoặc Word, bỏ mật khẩu, lưu rồi nhập lại.",
    ),
    "workbook.too_large": (
        "Tệp “{name}” quá lớn để đọc trên máy này.",
        "Hãy chia danh sách thành vài tệp nhỏ hơn, hoặc chép phần bảng sang một tệp mới rồi nhập lại.",
    ),
    "workbook.too_slow": (
        "Đọc “{name}” quá lâu nên đã dừng; dữ liệu không thay đổi.",
        "Hãy mở bằng Excel, chép phần bảng sang một tệp mới rồi nhập lại.",
    ),
    "workbook.unknown_format": (
        "Chương trình không nhận ra nội dung của “{name}”: đây không phải bảng tính, tệp văn bản hay tệp Word.",
        "Hãy mở tệp bằng phần mềm đã tạo ra nó, lưu thành .xlsx rồi nhập lại.",
    ),
    "workbook.unreadable": (
        "Ổ đĩa không đọc được tệp “{name}”.",
        "Hãy chép tệp sang ổ đĩa khác rồi nhập lại.",
    ),
}

UNEXPECTED = (
    "Chương trình gặp lỗi ngoài dự kiến. Dữ liệu đã lưu vẫn nguyên vẹn.",
    "Hãy thử lại; nếu vẫn lỗi, gửi tệp nhật ký {log} cho người hỗ trợ kỹ thuật.",
)


def sentence(error: KhenThuongError) -> Sentence:
    """The Vietnamese sentence of an error, its facts filled in."""
    what, next_step = SENTENCES[error.code]
    facts = dict(error.facts)
    if inner := SENTENCES.get(f"catalogue.{facts.get('problem')}"):
        facts["problem"] = inner[0][:1].lower() + inner[0][1:]
    return Sentence(what.format(**facts), next_step.format(**facts))


def unexpected(log: str) -> Sentence:
    """The one sentence for whatever nobody foresaw."""
    what, next_step = UNEXPECTED
    return Sentence(what, next_step.format(log=log))
