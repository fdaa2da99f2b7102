"""Texts of the register in Vietnamese: tables, columns, choices, ways of counting."""

from collections.abc import Mapping

_TABLES = {
    "party": "Chủ thể",
    "party_succession": "Thay đổi chủ thể",
    "mechanism": "Cơ chế hợp tác",
    "mechanism_party": "Bên tham gia cơ chế",
    "instrument": "Văn kiện đã ký",
    "twinning": "Quan hệ kết nghĩa",
    "twinning_member": "Thành viên kết nghĩa",
    "activity": "Hoạt động",
    "observation": "Số liệu đã công bố",
    "indicator": "Chỉ tiêu",
    "evidence": "Tài liệu chứng minh",
    "evidence_link": "Dẫn chứng cho dòng",
}
_COLUMNS = {
    "party": {
        "id": "Mã", "kind": "Loại", "name_vi": "Tên tiếng Việt", "name_native": "Tên gốc", "aliases": "Tên gọi khác",
        "iso_country": "Mã nước (ISO)", "parent_id": "Thuộc (mã)", "valid_from": "Có từ ngày", "valid_to": "Đến hết ngày",
    },
    "party_succession": {
        "from": "Chủ thể cũ (mã)", "to": "Chủ thể mới (mã)", "kind": "Hình thức", "date": "Ngày hiệu lực",
        "legal_basis": "Căn cứ pháp lý",
    },
    "mechanism": {
        "id": "Mã", "name": "Tên cơ chế", "aliases": "Tên gọi khác", "pillar": "Trụ cột", "level": "Cấp", "kind": "Loại",
        "frequency": "Định kỳ", "established": "Thành lập ngày", "valid_to": "Đến hết ngày",
    },
    "mechanism_party": {"mechanism": "Cơ chế (mã)", "party": "Chủ thể (mã)", "side": "Bên", "role": "Vai trò"},
    "instrument": {
        "id": "Mã", "title": "Tên văn kiện", "kind": "Loại", "regime": "Chế độ pháp lý", "signed_on": "Ngày ký",
        "place": "Nơi ký", "effective_on": "Hiệu lực từ ngày", "expires_on": "Hết hạn ngày",
        "terminated_on": "Chấm dứt từ ngày", "supersedes": "Thay thế (mã)", "party_vn": "Bên Việt Nam (mã)",
        "party_foreign": "Bên nước ngoài (mã)",
    },
    "twinning": {
        "id": "Mã", "kind": "Loại", "name": "Tên quan hệ", "instrument": "Văn kiện (mã)", "valid_from": "Từ ngày",
        "valid_to": "Đến hết ngày", "status": "Tình trạng",
    },
    "twinning_member": {
        "twinning": "Quan hệ (mã)", "party": "Chủ thể (mã)", "side": "Bên", "valid_from": "Từ ngày",
        "valid_to": "Đến hết ngày",
    },
    "activity": {
        "id": "Mã", "kind": "Loại", "pillar": "Trụ cột", "mechanism": "Cơ chế (mã)", "twinning": "Quan hệ (mã)",
        "start": "Bắt đầu ngày", "end": "Kết thúc ngày", "place": "Địa điểm", "persons": "Số người",
        "persons_unit": "Đơn vị người", "amount": "Số tiền", "currency": "Loại tiền", "approval": "Văn bản cho phép",
    },
    "observation": {
        "id": "Mã", "indicator": "Chỉ tiêu (mã)", "indicator_label": "Tên chỉ tiêu", "value": "Giá trị",
        "lo": "Cận dưới", "hi": "Cận trên", "unit": "Đơn vị tính", "period": "Kỳ", "place": "Địa bàn",
        "as_of": "Tính đến ngày", "source_doc": "Văn bản nguồn",
    },
    "indicator": {
        "code": "Mã", "label_vi": "Tên chỉ tiêu", "aliases": "Tên gọi khác", "unit": "Đơn vị tính",
        "source": "Nguồn tính", "counting_rule": "Quy tắc đếm", "complete": "Bảng đầy đủ",
    },
    "evidence": {
        "id": "Mã", "title": "Tên tài liệu", "issuer": "Cơ quan ban hành", "number": "Số, ký hiệu", "date": "Ngày",
        "file": "Tệp", "sha256": "SHA-256",
    },
    "evidence_link": {"evidence": "Tài liệu (mã)", "table": "Bảng", "row": "Dòng (mã)", "field": "Cột"},
}  # fmt: skip
_CHOICES = {
    "partykind": {
        "country": "quốc gia", "subnational": "tỉnh, bang, khu", "district": "huyện, thị", "commune": "xã, phường, thị trấn",
        "village": "thôn, bản", "border_post": "đồn, trạm biên phòng", "agency": "cơ quan nhà nước",
        "party_body": "cơ quan Đảng", "mass_org": "Mặt trận, đoàn thể", "igo": "tổ chức liên chính phủ",
        "mission": "cơ quan đại diện", "ngo": "tổ chức phi chính phủ", "enterprise": "doanh nghiệp", "group": "nhóm",
    },
    "successionkind": {"rename": "đổi tên", "merge": "sáp nhập", "split": "chia, tách", "abolish": "giải thể"},
    "twinningkind": {
        "province": "cấp tỉnh", "district_town": "huyện – thị", "commune_town": "xã – trấn", "village": "thôn, bản",
        "border_post": "đồn – trạm",
    },
    "side": {"vn": "Việt Nam", "foreign": "nước ngoài"},
}  # fmt: skip
_WORDS = {
    "pillar": {
        "party": "Đối ngoại Đảng;Đảng",
        "state": "Ngoại giao Nhà nước;Nhà nước;ngoại giao nhà nước",
        "people": "Đối ngoại Nhân dân;Nhân dân",
    },
    "level": {
        "central": "Trung ương",
        "province": "cấp tỉnh;tỉnh",
        "sector": "sở, ban, ngành;ngành",
        "district": "cấp huyện;huyện",
        "commune": "cấp xã;xã",
    },
    "status": {
        "active": "đang hoạt động;còn hiệu lực;đang thực hiện",
        "suspended": "tạm dừng;tạm ngừng",
        "ended": "đã kết thúc;đã chấm dứt;chấm dứt;hết hiệu lực",
        "planned": "dự kiến;đang đàm phán;chưa ký",
    },
    "side": {
        "vn": "Việt Nam",
        "foreign": "nước ngoài",
    },
    "regime": {
        "treaty": "điều ước quốc tế",
        "agreement": "thỏa thuận quốc tế",
        "minutes": "biên bản, thư hữu nghị",
        "ngo_aid": "viện trợ phi chính phủ nước ngoài",
        "unknown": "chưa xác định",
    },
    "kind": {
        "delegation_out": "đoàn ra",
        "delegation_in": "đoàn vào",
        "conference": "hội nghị, hội thảo quốc tế",
        "talks": "hội đàm, gặp gỡ",
        "exchange": "giao lưu",
        "signing": "lễ ký",
        "aid": "viện trợ",
        "consular": "lãnh sự, bảo hộ công dân",
        "training": "đào tạo, tập huấn",
    },
}

REGISTER: Mapping[str, str] = {
    **{f"register.table.{name}": text for name, text in _TABLES.items()},
    **{f"register.column.{table}.{name}": text for table, heads in _COLUMNS.items() for name, text in heads.items()},
    **{f"register.column.{table}.recorded_at": "Ngày ghi sổ" for table in _COLUMNS},
    **{f"register.{group}.{name}": text for group, texts in _CHOICES.items() for name, text in texts.items()},
    **{f"register.word.{group}.{name}": text for group, texts in _WORDS.items() for name, text in texts.items()},
    "register.mode.relations": "quan hệ",
    "register.mode.units_here": "đơn vị phía Việt Nam",
    "register.mode.units_there": "đơn vị phía nước ngoài",
    "register.why.not-held": "không còn hoặc chưa có hiệu lực",
    "register.why.members-gone": "một bên không còn đơn vị nào",
    "register.why.other-time": "ngoài khoảng thời gian",
    "register.why.undated": "không ghi ngày",
    "register.because.no-data": "sổ không có bảng này: chưa biết, không phải bằng không",
    "register.because.no-source": "chỉ tiêu không nêu cách tính hiểu được",
    "register.because.observed": "chỉ tiêu lấy từ số liệu đã công bố",
    "register.unstated": "không ghi",
    "register.unknown": "chưa biết",
    "register.guide": "Hướng dẫn",
    "register.guide.text": "Mỗi trang là một bảng của sổ đăng ký công tác đối ngoại. Dòng 1 là tiêu đề, dòng 2 là tên cột dùng khi trao đổi dữ liệu: đừng sửa hai dòng này.\nMỗi dòng từ dòng 3 là một việc. Cột Mã đặt một lần rồi giữ nguyên: các bảng khác nhắc tới dòng bằng mã. Mã không có dấu cách.\nChưa biết thì để trống; đừng ghi 0, đừng đoán. Không có trong bảng không có nghĩa là không có thật.\nNgày: dd/mm/yyyy; chỉ biết năm hoặc tháng thì ghi 2019 hoặc 2019-05. Ngày “đến hết” là ngày cuối cùng còn hiệu lực.\nSố: 1.234,5. Ghi giá trị, không ghi công thức. Nhiều giá trị trong một ô cách nhau bằng dấu chấm phẩy (;).\nKhi một đơn vị đổi tên, sáp nhập, chia tách, giải thể: thêm đơn vị mới ở trang Chủ thể và ghi ở trang Thay đổi chủ thể; đừng sửa dòng cũ.\nCó thể thêm cột riêng ở bên phải; chương trình giữ nguyên các cột đó.\nNhận vào sổ: vankien register import TỆP.xlsx xem trước thay đổi; thêm --apply để ghi. Ô trống không bao giờ xóa điều đã có.",
    "register.kind.text": "Chữ.",
    "register.kind.list": "Nhiều giá trị cách nhau bằng dấu chấm phẩy (;).",
    "register.kind.date": "Ngày dd/mm/yyyy; hoặc năm (2019), tháng (2019-05).",
    "register.kind.number": "Số: 1.234,5.",
    "register.kind.choice": "Chọn trong danh sách.",
    "register.kind.yes": "Ghi yes khi bảng đứng sau chỉ tiêu này đã đủ; để trống khi chưa chắc.",
    "register.kind.source": "observation (số liệu đã công bố), hoặc bảng:loại:bên, ví dụ twinning:district_town, twinning_member:border_post:vn, activity:delegation_out.",
    "register.required": "Bắt buộc.",
    "register.refers": "Mã của một dòng ở trang “{table}”.",
    "register.list.title": "Không có trong danh sách",
    "register.list.message": "Chọn một giá trị trong danh sách, hoặc thêm dòng đó vào bảng được nhắc tới trước.",
    "register.kind.word": "Chữ; nên chọn trong danh sách, có thể ghi từ riêng.",
    "register.nobody": "không còn, không có đơn vị kế tục",
    "register.now": "Ngày {day} là",
    "register.unsure": "sổ ghi chưa đủ chắc",
    "register.count.of": "{label} ({code}), tính đến {day}",
    "register.count.rule": "Quy tắc đếm: {rule}",
    "register.count.meant": "chỉ tiêu này",
    "register.in-force": "{count} văn kiện có hiệu lực vào ngày {day}.",
    "register.latest": "gần nhất: {day}",
    "register.active": "{active} trong {held} cơ chế, quan hệ còn hiệu lực ngày {day} có hoạt động trong {days} ngày trước đó (●).",
    "register.no-activity": "Sổ không có bảng hoạt động: không biết cơ chế nào đang hoạt động.",
    "register.kind.country": "Mã nước hai chữ (CN, JP), hoặc tên nước.",
}
