"""Sentences for the errors of conferences; wording.errors reads them with all others."""

from __future__ import annotations

from typing import Final

# Code -> (what happened, what to do next), in alphabetical order of the codes.
CONFERENCES: Final[dict[str, tuple[str, str]]] = {
    "adoption.ahead": (
        "Ngày biểu quyết {day} chưa đến nên chưa có kết quả.",
        "Hãy sửa ngày, hoặc để trống số đồng ý cho đến khi biểu quyết xong.",
    ),
    "adoption.counts_wrong": (
        "{parts} cộng lại là {sum}, nhiều hơn {present} người có mặt.",
        "Hãy xem lại ô Có mặt hoặc các số ấy.",
    ),
    "adoption.negative": (
        "Số người không thể là {number}.",
        "Hãy gõ số từ 0 trở lên, hoặc để trống.",
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
    "budget.before_appraisal": (
        "Ngày phê duyệt {day} trước ngày thẩm định {appraised}.",
        "Hãy xem lại ngày.",
    ),
    "budget.frozen": (
        "Dự toán {state} nên phần này không sửa được nữa.",
        "Hãy mở lại dự toán ở đầu trang trước khi sửa.",
    ),
    "budget.no_content": (
        "Khoản chi chưa có nội dung.",
        "Hãy ghi chi cho việc gì.",
    ),
    "budget.no_lines": (
        "Dự toán chưa có khoản chi nào.",
        "Hãy thêm dòng, hoặc lấy các khoản thường có.",
    ),
    "budget.not_approved": (
        "Dự toán chưa được phê duyệt nên chưa có gì để quyết toán.",
        "Hãy ghi thẩm định, phê duyệt ở Hội nghị, Kinh phí.",
    ),
    "budget.not_approved_yet": (
        "Dự toán mới thẩm định, chưa phê duyệt.",
        "Hãy bấm “Ghi phê duyệt…” ở đầu trang rồi ghi số phê duyệt, số đã chi.",
    ),
    "budget.not_held": (
        "Còn thiếu: hội nghị đến ngày {day} mới tổ chức nên chưa có gì để quyết toán.",
        "Hãy ghi số đã chi vào bảng kinh phí sau hội nghị rồi in.",
    ),
    "budget.nothing_bought": (
        "Mọi khoản chi đều có số lượng hoặc số lần là 0, nên chưa có gì để in.",
        "Hãy ghi số lượng ở Hội nghị, Kinh phí.",
    ),
    "budget.nothing_spent": (
        "Còn thiếu: chưa khoản nào ghi số đã chi nên chưa quyết toán được.",
        "Hãy ghi cột Đã chi trong bảng kinh phí, khoản không chi thì ghi 0.",
    ),
    "budget.state_order": (
        "Dự toán {state} không chuyển ngay sang “{new}” được.",
        "Hãy làm lần lượt: lập, thẩm định, phê duyệt, quyết toán.",
    ),
    "budget.step_ahead": (
        "Ngày {day} chưa đến.",
        "Hãy ghi ngày đã thẩm định, phê duyệt.",
    ),
    "budget.too_early": (
        "Dự toán đang lập nên chưa có số thẩm định, phê duyệt, đã chi.",
        "Hãy bấm “Ghi thẩm định…” ở đầu trang trước.",
    ),
    "committee.empty": (
        "Chưa có ai trong Ban Tổ chức.",
        "Hãy thêm thành viên ở Hội nghị, Ban Tổ chức.",
    ),
    "committee.no_name": (
        "Thành viên Ban Tổ chức chưa có họ tên.",
        "Hãy ghi họ tên người đó.",
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
    "conference_set.folder_is_file": (
        "“{name}” là một tệp nên không ghi bộ tài liệu vào đó được.",
        "Hãy chọn thư mục khác, hoặc chuyển tệp đó đi.",
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
        "Nếu không dự nữa, hãy rút tên; nếu ghi nhầm, hãy bấm Khác ▾ rồi Trở lại “Đã chọn”.",
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
    "delegate.present_ahead": (
        "Hội nghị đến ngày {day} mới tổ chức nên chưa có ai có mặt.",
        "Hãy đánh dấu Có mặt vào ngày ấy, hoặc sửa ngày của hội nghị.",
    ),
    "delegate.present_without_day": (
        "Hội nghị chưa ghi ngày tổ chức.",
        "Hội nghị đã diễn ra thì đánh dấu Có mặt được; nếu chưa, hãy ghi ngày ở thẻ Thiết lập.",
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
    "gift.no_name": (
        "Quà chưa có tên.",
        "Hãy ghi tên quà.",
    ),
    "gift.none": (
        "Chưa ghi quà nào cho đại biểu.",
        "Hãy thêm quà ở Hội nghị, Mời, khen thưởng.",
    ),
    "invitation.named_by_list": (
        "Tên đại biểu lấy từ danh sách đại biểu nên không sửa ở giấy mời.",
        "Hãy sửa tên trong sổ đối tượng, hoặc thêm người ngoài danh sách.",
    ),
    "invitation.no_name": (
        "Người được mời chưa có họ tên.",
        "Hãy ghi họ tên; giấy để điền tay thì thêm bằng giấy mời dự phòng.",
    ),
    "invitation.none": (
        "Chưa có giấy mời nào.",
        "Hãy lập giấy mời cho đại biểu ở Hội nghị, Mời, khen thưởng.",
    ),
    "invitation.spare_impossible": (
        "Số bản dự phòng không thể là {number}.",
        "Hãy ghi một số nguyên từ 1 đến {most}.",
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
    "programme.no_later": (
        "Không so được bản {before} với bản {version}.",
        "Hãy chọn bản sau lớn hơn bản trước, trong các bản đã có.",
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
    "programme.one_issue": (
        "Chương trình mới ban hành một bản nên chưa có thay đổi nào để báo.",
        "Khi ban hành bản sau thì lập được phiếu này.",
    ),
    "report.already_begun": (
        "Báo cáo này đã có các phần.",
        "Hãy sửa các phần đang có, hoặc xóa hết rồi lấy lại bố cục.",
    ),
    "report.figure_not_number": (
        "“{typed}” không phải là số, nên chưa ghi vào “{figure}”.",
        "Hãy ghi chữ số như 312 hoặc 1.250; nếu cần ghi chú thì để trong ngoặc: 312 (cả ba phường cũ).",
    ),
    "report.figure_not_share": (
        "“{typed}” chưa rõ là bao nhiêu trên bao nhiêu, nên chưa ghi vào “{figure}”.",
        "Hãy ghi như 148/150, số trước không lớn hơn số sau.",
    ),
    "report.no_parts": (
        "Báo cáo này chưa có phần nào, nên chưa in được.",
        "Hãy lấy bố cục ở Hội nghị, Báo cáo trước.",
    ),
    "report.only_pilot": (
        "Hội nghị này không làm điểm nên không cần bản rút kinh nghiệm.",
        "Nếu vẫn muốn lập, hãy lấy bố cục ở Hội nghị, Báo cáo.",
    ),
    "report_part.no_heading": (
        "Phần báo cáo chưa có tên mục.",
        "Hãy ghi tên mục.",
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
    "scenario.no_name": (
        "Phương án chưa có tên.",
        "Hãy đặt một tên ngắn, như “Ưu tiên nữ”.",
    ),
    "speech.nobody_follows": (
        "Chưa có ai thay {name} trong danh sách đại biểu.",
        "Hãy bấm “Thay người…” ở thẻ Đại biểu trước, hoặc rút bài.",
    ),
    "speech.none_chosen": (
        "Chưa chọn tham luận nào.",
        "Hãy chọn tham luận ở thẻ Tham luận trước.",
    ),
    "suggestion.nothing_to_note": (
        "Đề nghị này không đổi số hay cơ cấu của đơn vị nào trong bảng phân bổ.",
        "Hãy sao chép câu đề nghị để gửi, hoặc đôn đốc đơn vị theo số đã phân bổ.",
    ),
    "suggestion.out_of_date": (
        "Danh sách đại biểu đã thay đổi sau khi có gợi ý này nên chưa làm theo được.",
        "Hãy bấm Gợi ý lại để có gợi ý mới.",
    ),
    "task.no_such_body": (
        "Không có việc nào của “{body}”, nên chưa in được phiếu công việc.",
        "Các cơ quan có việc: {known}.",
    ),
    "task.no_template": (
        "Không có mẫu công việc nào như vậy.",
        "Hãy chọn một mẫu khác, hoặc gõ từng việc vào danh sách.",
    ),
    "task.nobody_to_tell": (
        "Chưa phân công việc nào cho cơ quan, đơn vị, nên chưa in được “{paper}”.",
        "Hãy ghi cơ quan, đơn vị thực hiện ở Hội nghị, Công việc.",
    ),
    "task.nothing_to_do": (
        "Việc chưa có nội dung.",
        "Hãy ghi việc cần làm.",
    ),
    "task.nothing_to_print": (
        "Hội nghị chưa có công việc nào, nên chưa in được “{paper}”.",
        "Hãy lấy việc theo mẫu hoặc gõ từng việc ở Hội nghị, Công việc.",
    ),
}
