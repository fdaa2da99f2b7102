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

REGISTER: Mapping[str, str] = {
    **{f"register.table.{name}": text for name, text in _TABLES.items()},
    **{f"register.column.{table}.{name}": text for table, heads in _COLUMNS.items() for name, text in heads.items()},
    **{f"register.column.{table}.recorded_at": "Ngày ghi sổ" for table in _COLUMNS},
    **{f"register.{group}.{name}": text for group, texts in _CHOICES.items() for name, text in texts.items()},
    "register.mode.relations": "quan hệ",
    "register.mode.units_here": "đơn vị phía Việt Nam",
    "register.mode.units_there": "đơn vị phía nước ngoài",
    "register.pillar.party": "Đối ngoại Đảng",
    "register.pillar.state": "Ngoại giao Nhà nước",
    "register.pillar.people": "Đối ngoại Nhân dân",
    "register.why.not-held": "không còn hoặc chưa có hiệu lực",
    "register.why.members-gone": "một bên không còn đơn vị nào",
    "register.why.other-time": "ngoài khoảng thời gian",
    "register.why.undated": "không ghi ngày",
    "register.because.no-data": "sổ không có bảng này: chưa biết, không phải bằng không",
    "register.because.no-source": "chỉ tiêu không nêu cách tính hiểu được",
    "register.because.observed": "chỉ tiêu lấy từ số liệu đã công bố",
    "register.unstated": "không ghi",
    "register.unknown": "chưa biết",
}
