"""Sentences for every finding: what the program noticed about a value, for the line beside the field."""

from __future__ import annotations

from typing import Final

from khenthuong_desktop.domain.findings import Finding

# Code -> sentence, in alphabetical order of the codes; the facts of the finding and {mend} fill it in.
SENTENCES: Final[dict[str, str]] = {
    "allotment.numbers_too_small": "Cơ cấu yêu cầu không vừa số phân bổ. Thay đổi ít nhất: {change}.",
    "allotment.over_seats": "Phân bổ {total} đại biểu, nhiều hơn {seats} chỗ của điển hình: bớt {over}.",
    "allotment.part_over_number": "Yêu cầu {heads} người, nhiều hơn {number} đại biểu phân bổ cho đơn vị.",
    "allotment.seats_left": "Phân bổ {total}/{seats} đại biểu điển hình, còn {left} chỗ chưa phân bổ.",
    "allotment.structure_over": "{label}: các đơn vị phải giới thiệu ít nhất {asked}, trong khi cơ cấu chung chỉ cho nhiều nhất {most}.",
    "allotment.structure_short": "{label}: yêu cầu của các đơn vị cộng lại mới có {asked}, cơ cấu chung cần {wanted}. Thay đổi ít nhất: {change}.",
    "allotment.unit_below_each": "Mỗi đơn vị cần ít nhất {least} đại biểu. Thay đổi ít nhất: {change}.",
    "award.near": "“{typed}” được hiểu là {mend}.",
    "award.unknown": "“{typed}” không có trong danh mục danh hiệu, hình thức; được ghi nguyên như trong tệp.",
    "body.unknown": "Chưa có cơ quan ban hành “{typed}”. Hãy chọn trong danh sách.",
    "cell.choice_near": "“{typed}” không có trong danh mục. Có phải là {near}?",
    "cell.no_such_choice": "“{typed}” không có trong danh mục. Hãy chọn một mục trong danh sách.",
    "cell.not_a_number": "“{typed}” không phải là số.",
    "cell.not_in_catalogue": "“{typed}” không có trong danh mục, được ghi nguyên như đã gõ.",
    "cell.not_whole": "“{typed}” không phải là số nguyên. Dấu chấm chỉ dùng để tách hàng nghìn, như 1.200.",
    "cell.not_yes_or_no": "“{typed}” không rõ là có hay không. Hãy gõ x, Có hoặc Không.",
    "cell.required": "Ô này không được để trống.",
    "cell.row_gone": "Dòng này không còn trong danh sách nên chưa ghi được. Hãy tải lại trang (F5) rồi dán vào dòng khác.",
    "commendation.before_its_year": "Ngày quyết định trước năm khen thưởng {year}.",
    "commendation.cancelled_by": "Đã hủy thì nên ghi số quyết định hủy.",
    "commendation.period_reversed": "Thời gian thành tích kết thúc trước khi bắt đầu.",
    "conference.agreed_number_differs": "Số đại biểu đã thống nhất là {agreed}, khác với {size} đang dự kiến.",
    "conference.day_outside_window": "Ngày {day} nằm ngoài thời gian mà kế hoạch cho phép.",
    "conference.day_past": "Ngày {day} đã qua. Nếu hội nghị đã tổ chức, hãy chuyển sang “Đã tổ chức”.",
    "conference.no_number": "Chưa có số đại biểu tối đa, nên tỷ lệ được tính trên số đã chọn.",
    "conference.shares_not_hundred": "Tỷ lệ điển hình và khách mời cộng lại là {sum} %, không phải 100 %.",
    "conference.size_over_cap": "Dự kiến {size} đại biểu, nhiều hơn số tối đa {cap} của kế hoạch.",
    "conference.steps_open": "Bước của “{actor}” chưa được ghi là đồng ý.",
    "conference.window_past": "Thời gian mà kế hoạch cho phép đã hết từ ngày {day}.",
    "date.ambiguous": "“{typed}” có thể là {mend} hoặc {other}. Hãy gõ có dấu “/”.",
    "date.day_needed": "“{typed}” chưa đủ ngày, tháng, năm. Hãy gõ như 01/7/2025.",
    "date.impossible": "Không có ngày {typed}.",
    "date.in_future": "Năm {year} chưa đến.",
    "date.run_together": "“{typed}” được hiểu là {mend}.",
    "date.too_old": "Năm {year} nghĩa là đã {age} tuổi. Hãy kiểm tra lại.",
    "date.two_digit_year": "Năm “{typed}” được hiểu là {year}.",
    "date.unreadable": "“{typed}” không phải là ngày, tháng, năm. Hãy gõ như 20/11/1985, 11/1985 hoặc 1985.",
    "delegate.by_hand_over_cap": "Đã chọn tay {number} đại biểu, quá số tối đa {cap}: cần bỏ bớt {drop}. Gợi ý không tự bỏ ai đã chọn tay.",
    "delegate.no_person": "{name} được chọn nhưng chưa cử người đại diện.",
    "delegate.over_cap": "Đã chọn {number} đại biểu, quá số tối đa {cap}: cần bỏ bớt {drop}.",
    "delegate.represented_twice": "{name} có hai người đại diện. Hãy bỏ một dòng nếu chỉ cử một người.",
    "delegate.retired": "{name} đã ngừng theo dõi trong danh sách đối tượng. Hãy bỏ hoặc thay người khác.",
    "delegate.twice": "{name} có hai dòng của cùng {unit}. Hãy bỏ một dòng.",
    "delegate.two_kinds": "{name} vừa là “{kind}” vừa là “{other}”. Hãy bỏ một dòng.",
    "delegate.two_units": "{name} được cả {unit} và {other} giới thiệu. Hãy bỏ một dòng.",
    "delegate.unit_without_people": "{unit} được phân bổ {number} đại biểu nhưng chưa giới thiệu ai.",
    "delegation.left": "{name} đã rút khỏi hội nghị nhưng còn trong đoàn dự cấp trên.",
    "delegation.no_head": "Đoàn dự cấp trên chưa có trưởng đoàn.",
    "delegation.over_size": "Đoàn có {number} người chính thức, nhiều hơn {allotted} được phân bổ.",
    "delegation.retired": "{name} đã ngừng theo dõi nhưng còn trong đoàn dự cấp trên.",
    "delegation.twice": "{name} đứng hai lần trong đoàn dự cấp trên.",
    "delegation.under_size": "Đoàn mới có {number} người chính thức, được phân bổ {allotted}.",
    "duplicate.name_unit": "Có thể trùng với {name}: cùng tên, cùng đơn vị.",
    "duplicate.name_year": "Có thể trùng với {name}: cùng tên, cùng năm sinh.",
    "duplicate.national_id": "Có thể trùng với {name}: cùng số CCCD.",
    "duplicate.near_name_unit": "Có thể trùng với {name}: tên gần giống, cùng đơn vị.",
    "encoding.decoded": "Chữ kiểu cũ {encoding} đã được chuyển sang Unicode.",
    "encoding.recased": "“{stood}” được viết hoa lại thành “{mend}” vì phông cũ không có chữ hoa có dấu.",
    "field.not_of_kind": "“{typed}” không thuộc loại đối tượng này nên không được nhập.",
    "import.as_above": "“Như trên” được hiểu là “{mend}”, như ở dòng ngay phía trên.",
    "import.award_from_section": "Lấy “{typed}” ở dòng đề mục phía trên làm danh hiệu, hình thức khen thưởng.",
    "import.beside_table": "Ô ngoài bảng ghi “{typed}”, không được nhập.",
    "import.both_sexes": "Dòng này được ghi ở cả cột Nam và cột Nữ ({typed}). Hãy chọn một.",
    "import.continued": "“{typed}” ở dòng dưới được ghép vào dòng này. Hãy kiểm tra lại.",
    "import.corrected_since": "Danh sách đã sửa ô này sau khi nhận giá trị như trong tệp, nên giữ giá trị đã sửa. Muốn lấy theo tệp: bấm So sánh, chọn là một người.",
    "import.date_as_mark": "Ô Đảng viên ghi ngày “{typed}”: được hiểu là Đảng viên, vào Đảng ngày đó.",
    "import.date_from_number": "Ô này là số mà bảng tính đã rút gọn, được hiểu là {mend}.",
    "import.date_in_text": "Ô ghi “{typed}”; chỉ lấy {mend}. Hãy kiểm tra lại.",
    "import.date_maybe_swapped": "Ngày và tháng có thể đã bị bảng tính đổi chỗ. Có phải là {mend}?",
    "import.error_value": "Công thức trong tệp bị lỗi ({typed}) nên không có giá trị. Hãy gõ giá trị đúng.",
    "import.head_as_name": "Tệp chỉ ghi chủ hộ; hộ gia đình được ghi theo tên chủ hộ “{mend}”.",
    "import.hidden_row": "Dòng này bị ẩn trong tệp.",
    "import.kept": "“{typed}” không đọc được nên giữ nguyên {kept} đang có.",
    "import.kept_private": "Ô này ghi chưa đúng nên giữ nguyên giá trị đang có.",
    "import.kind_differs": "Tên này đọc như một loại đối tượng khác, nhưng tệp xếp vào {kind}.",
    "import.kind_guessed": "Tệp không ghi loại đối tượng; theo tên thì đây là {kind}.",
    "import.kind_unclear": "Không rõ “{typed}” là cá nhân, tập thể hay hộ gia đình.",
    "import.likely_repeated": "Giống dòng {row} ({sheet}, {file}) nhưng chưa chắc là một người.",
    "import.mark_alone": "Ô chỉ đánh dấu “{typed}”, chưa rõ là gì. Hãy ghi rõ.",
    "import.mark_unclear": "“{typed}” ở cột {sex} không rõ là có đánh dấu hay không.",
    "import.mended_by_hand": "Ô ghi sai trong tệp đã được sửa tay khi nhập ngày {day}.",
    "import.month_first": "Cột này ghi tháng trước ngày sau, được hiểu là {mend}. Hãy kiểm tra lại.",
    "import.none_is_empty": "“{typed}” được hiểu là không có gì, ô để trống.",
    "import.not_for_kind": "“{typed}” không được nhập vì {kind} không có thông tin này.",
    "import.number_in_text": "Ô ghi cả nội dung khác hoặc gõ nhầm chữ thành số; số được hiểu là {mend}.",
    "import.number_in_words": "“{typed}” được hiểu là {mend} người.",
    "import.phone_padded": "Số điện thoại bị mất số 0 ở đầu, đã bù lại.",
    "import.position_parted": "Ô Chức vụ ghi cả nơi công tác; “{unit}” được chuyển sang ô Đơn vị.",
    "import.scientific_number": "Số này đã bị bảng tính rút gọn (dạng E+), không khôi phục được. Hãy gõ lại đủ 12 chữ số.",
    "import.section_in_notes": "Đề mục phía trên “{typed}” được ghi vào ô Ghi chú.",
    "import.serial_date": "Ô ghi số {typed}, là ngày {mend} theo cách đếm của bảng tính.",
    "import.sex_against": "Giới tính ghi hai nơi khác nhau: {first} và {second}. Hãy kiểm tra lại.",
    "import.sex_letter": "“{typed}” được hiểu là {mend}.",
    "import.sex_unclear": "“{typed}” không rõ là Nam hay Nữ.",
    "import.sub_unit_in_notes": "Bộ phận “{typed}” được ghi vào ô Ghi chú; đối tượng thuộc đơn vị lớn hơn.",
    "import.time_dropped": "Ô có cả giờ; chỉ lấy ngày {mend}. Hãy kiểm tra xem có lệch một ngày không.",
    "import.title_in_position": "“{typed}” không phải Ông hay Bà nên được ghi vào ô Chức vụ hoặc Ghi chú.",
    "import.two_awards": "Dòng này đề nghị hai hình thức: lấy “{first}”, còn “{second}” được ghi vào ô Ghi chú.",
    "import.two_birth_dates": "Dòng này có hai ngày sinh: {typed}. Hãy giữ một.",
    "import.two_columns": "Hai cột trong tệp cùng được nhập vào ô này; nội dung được ghép lại. Hãy kiểm tra.",
    "import.unit_from_above": "Ô Đơn vị để trống; lấy “{mend}” như ở dòng phía trên.",
    "import.unit_from_file": "Tệp không ghi đơn vị ở dòng này; lấy “{typed}” theo tên tệp.",
    "import.unit_from_section": "Lấy đề mục phía trên “{typed}” làm đơn vị.",
    "import.unit_from_sheet": "Lấy tên trang tính “{typed}” làm đơn vị.",
    "import.unit_from_title": "Lấy “{typed}” ở dòng tiêu đề phía trên bảng làm đơn vị.",
    "import.unit_number": "Ô chỉ ghi số, được hiểu là “{mend}”.",
    "import.unit_parted": "Ô Đơn vị ghi cả “{typed}”, đã chuyển sang ô Địa chỉ hoặc Ghi chú.",
    "letterhead.overlap": "{body} đã có tiêu đề “{line}” còn áp dụng từ {first}. Hãy sửa ngày để hai tiêu đề không trùng nhau.",
    "name.abbreviated": "Tên có chữ viết tắt: “{typed}”. Hãy ghi đầy đủ.",
    "name.address_removed": "Đã bỏ “{typed}” viết trước tên.",
    "name.birth_in_name": "“{typed}” trong ô họ tên được hiểu là ngày, năm sinh.",
    "name.group_capitals": "Tên viết toàn chữ hoa, được giữ nguyên. Hãy sửa lại nếu cần.",
    "name.mark_removed": "Đã bỏ dấu chú thích ở tên: “{typed}”.",
    "name.no_letters": "Tên không có chữ cái nào. Hãy kiểm tra lại cột đang dán.",
    "name.odd_characters": "Tên có ký tự lạ: {characters}",
    "name.ordinal_removed": "Đã bỏ số thứ tự viết liền trước tên.",
    "name.phone_in_name": "“{typed}” trong ô họ tên được chuyển sang ô Điện thoại.",
    "name.position_in_name": "“{position}” trong ô họ tên được chuyển sang ô Chức vụ hoặc Ghi chú.",
    "name.punctuation_removed": "Đã bỏ dấu câu ở cuối tên.",
    "name.recased": "“{typed}” được viết hoa lại thành “{mend}”.",
    "name.remark_in_name": "“{typed}” trong ô họ tên được chuyển sang ô Ghi chú.",
    "name.sex_in_name": "“{typed}” trong ô họ tên được hiểu là giới tính.",
    "name.single_word": "Tên chỉ có một từ “{typed}”. Hãy kiểm tra xem có thiếu họ không.",
    "name.title_or_family": "“{title}” được hiểu là từ xưng hô, không phải họ Ông. Hãy kiểm tra lại.",
    "name.too_long": "Tên dài khác thường. Hãy kiểm tra xem ô này có đúng là họ tên không.",
    "name.two_people": "Ô này có vẻ ghi tên nhiều người: “{typed}”. Hãy tách mỗi người một dòng.",
    "name.unit_in_name": "“{unit}” trong ô họ tên được chuyển sang ô Đơn vị nếu ô đó trống.",
    "name.was_capitals": "Tên viết toàn chữ hoa “{typed}” được đổi thành “{mend}”.",
    "national_id.century": "Chữ số thứ tư ({digit}) của số CCCD chỉ có thể là 0, 1, 2 hoặc 3.",
    "national_id.characters": "Số CCCD chỉ gồm chữ số.",
    "national_id.length": "Số CCCD có {length} chữ số; phải đủ 12 (hoặc 9 với CMND cũ).",
    "national_id.old_card": "Số có 9 chữ số là CMND cũ; nên bổ sung số CCCD.",
    "national_id.other_name": "Số CCCD này đang là của {name}. Hai người không thể có cùng một số.",
    "national_id.other_row": "{name} ở dòng {row} ({sheet}, {file}) cũng có số CCCD này. Hai người không thể có cùng một số.",
    "national_id.padded": "Số CCCD bị mất {zeros} số 0 ở đầu, đã bù lại.",
    "national_id.province": "Mã tỉnh {province} ở đầu số CCCD không có trong danh mục.",
    "national_id.sex": "Số CCCD ghi giới tính {said}, khác với hồ sơ.",
    "national_id.taken": "{name} đã có số CCCD này.",
    "national_id.year": "Số CCCD ghi năm sinh {said}, hồ sơ ghi {year}.",
    "paper.dots": "Lời văn có dấu ngoặc hoặc hàng dấu chấm; hãy dùng chỗ điền như «chừa số», «chừa dòng».",
    "paper.form_outside": "mẫu lấy tệp ở nơi khác mỗi khi mở (mẫu gốc, hình liên kết, trường dữ liệu); hãy bỏ liên kết, chèn hẳn vào mẫu.",
    "paper.form_place_lost": "«{place}» nằm ở chỗ chương trình không điền được (chú thích cuối trang, đầu trang chẵn …); hãy chuyển vào phần chính của mẫu.",
    "paper.form_programs": "mẫu có macro hoặc đối tượng nhúng; hãy lưu lại thành .docx không macro, bỏ đối tượng nhúng.",
    "paper.form_too_large": "mẫu quá lớn khi mở ra; hãy bỏ bớt hình ảnh, giữ mẫu trong vài trang.",
    "paper.number_taken": "Số {number} đã dùng cho “{subject}” ngày {day} của cùng cơ quan, cùng loại văn bản trong năm.",
    "paper.place_empty": "Còn thiếu «{place}»; hãy điền ở: {where}.",
    "paper.place_unknown": "«{place}» không phải là chỗ điền mà chương trình biết; hãy chọn từ danh sách chỗ điền.",
    "paper.signed_in_future": "Ngày ký {day} chưa đến.",
    "paper.signed_other_year": "Ngày ký {day} thuộc năm khác với năm soạn (soạn ngày {drafted}).",
    "programme.fixed_cross": "Mục {number} cố định {at} nhưng đứng sau mục {other} cố định {other_at}: đổi chỗ hai mục hoặc sửa giờ.",
    "programme.gap": "Mục {number} cố định {at}: trống {minutes} phút sau mục {before} (xong lúc {ends}).",
    "programme.no_content": "Mục {numbers} chưa có nội dung.",
    "programme.no_minutes": "Mục {numbers} chưa có số phút.",
    "programme.no_start": "Chưa có giờ bắt đầu: ghi ở ô Bắt đầu, hoặc cố định giờ của mục 1.",
    "programme.over": "Chương trình quá giờ dự kiến {planned} là {over} phút.",
    "programme.overlap": "Mục {number} cố định {at}: chồng giờ {minutes} phút với mục {before} (xong lúc {ends}).",
    "programme.past_midnight": "Chương trình kéo quá nửa đêm: xem lại giờ bắt đầu và số phút.",
    "programme.speeches_longer": "Mục {number}: {count} tham luận cần {needs} phút, mục này có {minutes} phút.",
    "programme.tight": "Mục {number} cố định {at}: vừa khít mục {before}. Tăng mục {before} thêm 1 phút sẽ chồng giờ.",
    "signer.body_for_head": "{name} ký thay người đứng đầu, nhưng ô “Ký thay ai” ghi tên cơ quan “{typed}”; hãy ghi chức vụ, ví dụ {usual}.",
    "speech.draft_late": "{name}: hạn gửi bài {due} đã qua mà chưa nhận bài.",
    "speech.gone": "{name} không còn dự hội nghị mà tham luận vẫn được chọn: rút bài và đưa người dự bị lên.",
    "speech.no_minutes": "Chưa ghi số phút tham luận: {names}.",
    "speech.no_women": "Chưa có người nữ nào trong các tham luận đã chọn.",
    "speech.twice": "{name} có hai tham luận.",
    "subject.likely_same": "Có thể là {name} đã có trong danh sách.",
    "subject.name_changes": "Tên trong danh sách hiện nay là {name}.",
    "subject.retired": "{name} đã ngừng theo dõi.",
    "task.done_ahead": "Ngày xong chưa đến. Hãy xem lại.",
    "task.too_far": "{days} ngày trước hội nghị là quá xa: đây không phải chỗ ghi năm.",
    "time.not_a_time": "“{typed}” không phải là giờ. Hãy gõ như 8h30 hoặc 08:30.",
    "unit.dates_reversed": "Ngày kết thúc đứng trước ngày thành lập {day}.",
    "unit.ended": "“{typed}” đã kết thúc ngày {day}. Hãy chọn đơn vị đang hoạt động.",
    "unit.ended_into": "“{typed}” đã kết thúc ngày {day}, nay là {heirs}. Hãy chọn đơn vị đang hoạt động.",
    "unit.ends_with_subjects": "{name} hoạt động đến hết {day} mà còn {count} đối tượng. Muốn họ sang đơn vị khác: hoàn tác (Ctrl+Z), rồi dùng “Sáp nhập, chia tách…”.",
    "unit.former_name": "“{typed}” là tên cũ, đang được hiểu là {mend}. Sau sáp nhập có thể là đơn vị khác: hãy kiểm tra.",
    "unit.kept": "Giữ nguyên đơn vị đã có của người này, vì chưa có “{typed}”.",
    "unit.parent_circle": "“{name}” đang thuộc chính đơn vị này nên không thể là đơn vị cấp trên.",
    "unit.read_as": "“{typed}” được hiểu là {mend}.",
    "unit.same_name": "Đã có đơn vị đang hoạt động tên “{name}”. Hãy đặt tên khác, ví dụ thêm tên xã, phường cũ.",
    "unit.several": "Có nhiều đơn vị tên “{typed}”. Hãy chọn trong danh sách.",
    "unit.to_be_added": "Đơn vị “{typed}” sẽ được thêm khi nhập.",
    "unit.unknown": "Chưa có đơn vị “{typed}”. Hãy chọn trong danh sách, hoặc thêm ở trang Đơn vị.",
    "unit_change.alias_clash": "Tên “{name}” đang là tên của {other}; tên cũ được ghi là “{name} cũ”.",
    "unit_change.already_ended": "{name} đã kết thúc hoạt động từ sau ngày {day}.",
    "unit_change.before_foundation": "{name} thành lập ngày {day}, không thể sắp xếp trước hoặc ngay trong ngày đó.",
    "unit_change.before_last": "{name} đã có lần sắp xếp ngày {day}; lần mới không thể ghi trước ngày đó.",
    "unit_change.chosen_twice": "Có {count} đối tượng hoặc đơn vị được chọn cho hai nơi nhận. Hãy bỏ bớt một nơi.",
    "unit_change.circle": "Sắp xếp như vậy thì các đơn vị {names} thuộc vòng quanh lẫn nhau.",
    "unit_change.heir_ends": "{name} vừa là nơi nhận vừa kết thúc trong cùng lần sắp xếp này.",
    "unit_change.heir_has_ended": "Nơi nhận {name} đã kết thúc hoạt động từ sau ngày {day}.",
    "unit_change.in_future": "Ngày {day} chưa đến: một phần làm ngay bây giờ, một phần tính từ ngày đó.",
    "unit_change.into_itself": "{name} không thể nhập vào chính mình.",
    "unit_change.kind_missing": "Chưa chọn loại của đơn vị mới {name}.",
    "unit_change.name_missing": "Chưa ghi tên mới.",
    "unit_change.name_taken": "Đã có đơn vị đang hoạt động tên “{name}”.",
    "unit_change.no_source": "Chưa ghi văn bản sắp xếp (có thể bổ sung sau).",
    "unit_change.not_below": "Có đơn vị được chọn không còn thuộc {name}.",
    "unit_change.not_of_unit": "Có {count} đối tượng được chọn không thuộc {name}. Hãy chọn lại.",
    "unit_change.nothing": "Chưa chọn đơn vị nào.",
    "unit_change.nothing_chosen": "Chưa chọn ai hay đơn vị nào của {name} để chuyển; chỉ ghi lại lần sắp xếp.",
    "unit_change.owes": (
        "{name} đang được lấy danh sách trong {count} đợt chưa kết thúc; nơi nhận phần còn lại sẽ nợ thay: "
        "số cần được cộng lại, người và tệp đã gửi vẫn được tính."
    ),
    "unit_change.same_name": "Tên mới giống hệt tên hiện nay: {name}.",
    "unit_change.two_heirs": "Phần còn lại của {name} chỉ có thể về một đơn vị.",
    "unit_change.unit_gone": "Có đơn vị không còn trong danh sách. Hãy chọn lại.",
    "workbook.far_cells": "Trang “{sheet}” có {count} ô nằm rất xa bảng nên không được đọc. Nếu cần, hãy chuyển các ô đó vào gần bảng rồi nhập lại.",
}

# A question with the mend, put after the sentence where the sentence does not name it already.
_QUESTIONS: Final = {
    "date.impossible": "Có phải là {mend}?",
    "date.in_future": "Có phải là {mend}?",
    "date.too_old": "Có phải là {mend}?",
    "unit.unknown": "Có phải là {mend}?",
}
_WORDS: Final = {
    "male": "nam",
    "female": "nữ",
    "tcvn3": "TCVN3 (.VnTime)",
    "vni": "VNI-Windows (VNI-Times)",
    "individual": "cá nhân",
    "collective": "tập thể",
    "household": "hộ gia đình",
}


_LONGEST_FACT: Final = 200


def _short(fact: str) -> str:
    """A whole letter pasted into one cell does not become the sentence about it."""
    return fact if len(fact) <= _LONGEST_FACT else f"{fact[: _LONGEST_FACT - 1]}…"


# Facts that repeat what stands in the cell; the mend is often nothing else.
_TELLING: Final = ("{typed}", "{mend}", "{stood}", "{near}", "{kept}", "{first}", "{second}", "{other}", "{said}")
_PRIVATE_FIELDS: Final = {
    "birth_date": "Ngày sinh",
    "ethnicity": "Dân tộc",
    "national_id": "Số CCCD",
    "party_member": "Mục Đảng viên",
    "party_since": "Ngày vào Đảng",
    "religion": "Tôn giáo",
}
_PRIVATE_ENDS: Final = {
    "cell.choice_near": "không có trong danh mục",
    "cell.no_such_choice": "không có trong danh mục",
    "cell.not_a_number": "không phải là số",
    "cell.not_in_catalogue": "không có trong danh mục, được ghi nguyên như trong tệp",
    "cell.not_yes_or_no": "không rõ là có hay không",
    "date.impossible": "không có trong lịch",
    "date.unreadable": "không đọc được",
}
_PRIVATE_END: Final = "cần kiểm tra lại"


def private_sentence(found: Finding) -> str:
    """The same without the value: what stands in the cell is not for whoever looks over a shoulder."""
    asked = found.mend is not None and found.code in _QUESTIONS
    if not asked and not any(fact in SENTENCES[found.code] for fact in _TELLING):
        return sentence(found)
    field = _PRIVATE_FIELDS.get(found.column or "", "Ô này")
    return f"{field} {_PRIVATE_ENDS.get(found.code, _PRIVATE_END)}."


def sentence(found: Finding) -> str:
    """The Vietnamese sentence of a finding."""
    facts: dict[str, object] = {"mend": found.mend}
    for name, fact in found.facts:
        facts[name] = _short(_WORDS.get(fact, fact)) if isinstance(fact, str) else fact
    text = SENTENCES[found.code]
    if found.mend is not None and found.code in _QUESTIONS:
        text = f"{text} {_QUESTIONS[found.code]}"
    return text.format(**facts)
