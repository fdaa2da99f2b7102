"""A small register of an invented province, for claims to be held against."""

from decimal import Decimal

from vankien.model.register.register import Register
from vankien.model.register.rows import (
    Activity,
    Evidence,
    EvidenceLink,
    Indicator,
    Observation,
    Party,
    PartyKind,
    Side,
    Twinning,
    TwinningKind,
    TwinningMember,
)
from vankien.model.register.when import when


def twinning(
    own: str, kind: TwinningKind, since: str, here: int = 1, there: int = 1
) -> tuple[Twinning, list[TwinningMember]]:
    """A relation with so many units on each side."""
    members = [TwinningMember(own, f"{own}-vn-{number}", Side.VN) for number in range(here)]
    members += [TwinningMember(own, f"{own}-nn-{number}", Side.FOREIGN) for number in range(there)]
    return Twinning(own, kind, valid_from=when(since)), members


_RELATIONS = (
    *(twinning(f"h{number}", TwinningKind.DISTRICT_TOWN, f"201{number}-05-01") for number in range(4)),
    twinning("h4", TwinningKind.DISTRICT_TOWN, "2019-03-01"),
    twinning("t0", TwinningKind.VILLAGE, "2014-01-01", here=7, there=4),
    *(twinning(f"t{number}", TwinningKind.VILLAGE, "2016-01-01") for number in range(1, 8)),
)
_MEMBERS = tuple(member for _, members in _RELATIONS for member in members)


def _seen(own: str, indicator: str, value: str, unit: str, period: str, place: str = "tay-lam") -> Observation:
    return Observation(own, indicator, None, Decimal(value), None, None, unit, period, place, when("2024-01-15"))


REGISTER = Register(
    party=(
        Party("tay-lam", PartyKind.SUBNATIONAL, "tỉnh Tây Lâm", aliases=("Tây Lâm",)),
        Party("na-lia", PartyKind.DISTRICT, "huyện Nà Lìa", aliases=("Nà Lìa",)),
        *(Party(member.party, PartyKind.DISTRICT, member.party) for member in _MEMBERS),
    ),
    twinning=tuple(relation for relation, _ in _RELATIONS),
    twinning_member=_MEMBERS,
    activity=tuple(
        Activity(f"d{number}", "delegation_out", start=when(f"20{18 + number // 3}-0{1 + number % 3}-10"))
        for number in range(9)
    ),
    indicator=(
        Indicator(
            "huyen",
            "Số cặp huyện kết nghĩa",
            ("cặp huyện", "cặp huyện, thị xã"),
            "cặp",
            "twinning:district_town",
            "Đếm quan hệ",
            complete=True,
        ),
        Indicator(
            "thon",
            "Số cặp thôn kết nghĩa",
            ("cặp thôn", "cặp thôn, bản"),
            "cặp",
            "twinning:village",
            "Đếm quan hệ",
            complete=True,
        ),
        Indicator(
            "thon-ta",
            "Số thôn phía ta kết nghĩa",
            ("thôn kết nghĩa",),
            "thôn",
            "twinning_member:village:vn",
            "Đếm thôn",
            complete=False,
        ),
        Indicator(
            "doan",
            "Số đoàn ra",
            ("đoàn đi công tác nước ngoài",),
            "đoàn",
            "activity:delegation_out",
            None,
            complete=True,
        ),
        Indicator("ngheo", "Tỷ lệ hộ nghèo", ("hộ nghèo",), "%", "observation"),
        Indicator("thu", "Thu nội địa", (), "tỷ đồng", "observation"),
        Indicator("khach", "Lượng khách du lịch", ("khách du lịch",), "lượt", "observation"),
    ),
    observation=(
        _seen("n22", "ngheo", "8.1", "%", "2022"),
        _seen("n23", "ngheo", "6.4", "%", "2023"),
        _seen("n23-nl", "ngheo", "11.2", "%", "2023", "na-lia"),
        _seen("t23", "thu", "3120.4", "tỷ đồng", "2023"),
        _seen("tq3", "thu", "810", "tỷ đồng", "2023-Q3"),
        _seen("k23", "khach", "1852000", "lượt", "2023"),
        _seen("k6", "khach", "903000", "lượt", "2023-01/2023-06"),
    ),
    evidence=(Evidence("bc", "Báo cáo rà soát", number="12/BC"),),
    evidence_link=(EvidenceLink("bc", "indicator", "huyen"),),
)
