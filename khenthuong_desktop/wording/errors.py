"""Sentences for every error code: what happened, and what to do next."""

from __future__ import annotations

from typing import Final, NamedTuple

from khenthuong_desktop.errors import KhenThuongError
from khenthuong_desktop.wording.conference_errors import CONFERENCES
from khenthuong_desktop.wording.paper_errors import PAPERS


class Sentence(NamedTuple):
    what: str
    next_step: str

    def __str__(self) -> str:
        return f"{self.what} {self.next_step}".strip()


# Code -> (what happened, what to do next), in alphabetical order of the codes.
GENERAL: Final[dict[str, tuple[str, str]]] = {
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
    "program.resources_missing": (
        "Chương trình thiếu thư mục {path}.",
        "Hãy cài đặt lại chương trình; dữ liệu không bị ảnh hưởng.",
    ),
    "record.gone": (
        "Dòng này không còn nữa: đã bị xóa hoặc đã được hoàn tác.",
        "Hãy tải lại trang (F5) rồi làm lại với các dòng còn trong danh sách.",
    ),
    "redo.nothing": (
        "Không có bước nào để làm lại.",
        "Chỉ làm lại được bước vừa hoàn tác, khi chưa làm việc gì mới.",
    ),
    "role.unknown": (
        "Không có vai trò “{role}”.",
        "Hãy chọn một vai trò có trong Cài đặt, Vai trò.",
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
    "subjects.none_chosen": (
        "Chưa chọn đối tượng nào.",
        "Hãy chọn ít nhất một dòng trong danh sách rồi làm lại.",
    ),
    "system.libraries": (
        "Máy này thiếu thư viện hệ thống để mở cửa sổ.",
        "Hãy nhờ người hỗ trợ kỹ thuật cài thêm (chi tiết: {detail}); các lệnh khác vẫn dùng được.",
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
SENTENCES: Final = {**GENERAL, **PAPERS, **CONFERENCES}

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
