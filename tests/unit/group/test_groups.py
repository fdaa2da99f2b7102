from dataclasses import replace

import pytest

from tests.unit.group.proposals import DRAFT, TEXT, at, comment, proposal, put, said, swap, unplaced
from vankien.group.groups import group_amendments
from vankien.model.amendment import Amendment
from vankien.model.contribution import Contribution, ContributorKind
from vankien.model.edit import Edit
from vankien.model.group import Group, GroupKind
from vankien.model.span import Span

LONG = "Chăn nuôi trâu phát triển ở vùng cao; nghề dệt được khôi phục."
WORDY = (
    "Chăn nuôi trâu phát triển ở vùng cao theo hướng bền vững, gắn với bảo vệ rừng và nguồn nước; "
    "nghề dệt được khôi phục, phục vụ khách du lịch."
)


def groups(*amendments: Amendment, contributions: tuple[Contribution, ...] = ()) -> tuple[Group, ...]:
    return group_amendments(amendments, DRAFT, contributions)


def one_group(*amendments: Amendment) -> Group:
    found = groups(*amendments)
    assert len(found) == 1
    return found[0]


def test_a_phrase_alone_and_the_whole_clause_with_it_changed_are_one() -> None:
    group = one_group(swap("a-1", "vùng cao", "rẻo cao"), swap("a-2", LONG, LONG.replace("vùng cao", "rẻo cao")))
    assert group.kind is GroupKind.EXACT
    assert group.members == ("a-1", "a-2")


def test_a_paragraph_after_one_line_and_before_the_next_are_one() -> None:
    after = proposal("a-1", Edit(Span(at(LONG).end, at(LONG).end), "\nĐoạn mới."))
    start = at("2. Đối ngoại").start
    before = proposal("a-2", Edit(Span(start, start), "Đoạn mới.\n"))
    assert one_group(after, before).size == 2


def test_tone_placement_dashes_and_spaces_are_not_seen() -> None:
    words = ("hoà bình - ổn định", "hòa bình – ổn định", "hòa bình  – ổn định")
    assert one_group(*(swap(f"a-{n}", "mở rộng", word) for n, word in enumerate(words))).kind is GroupKind.EXACT


def test_a_change_of_a_dash_alone_is_still_told_from_another() -> None:
    assert len(groups(swap("a-1", "trâu phát", "trâu - phát"), swap("a-2", "trâu phát", "trâu, phát"))) == 2
    assert len(groups(swap("a-1", "cao;", "cao,"), swap("a-2", "cao;", "cao."))) == 2


def test_word_noise_is_near() -> None:
    noisy = WORDY.replace("bền vững, gắn", "bền vững và gắn")
    group = one_group(swap("a-1", LONG, WORDY), swap("a-2", LONG, WORDY), swap("a-3", LONG, noisy))
    assert group.kind is GroupKind.NEAR
    assert group.representative in {"a-1", "a-2"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("bền vững", "không bền vững"),
        ("phát triển", "chưa phát triển"),
        ("ở vùng cao", "ở 5 vùng cao"),
        ("ở vùng cao", "ở hai vùng cao"),
        ("vùng cao", "vùng cao Mẫu Sơn"),
        ("phát triển", "giảm"),
    ],
)
def test_what_differs_in_a_number_a_negation_or_a_name_is_never_one(old: str, new: str) -> None:
    assert len(groups(swap("a-1", LONG, WORDY), swap("a-2", LONG, WORDY.replace(old, new)))) == 2


def test_two_small_changes_in_one_long_paragraph_are_two() -> None:
    assert len(groups(swap("a-1", "Chợ biên giới", "Chợ cửa khẩu"), swap("a-2", "ngân sách", "nội địa"))) == 2


def test_capitals_are_not_seen_through() -> None:
    assert (
        len(groups(swap("a-1", "biên giới được", "Biên giới được"), swap("a-2", "biên giới được", "biên Giới được")))
        == 2
    )


def test_open_places_are_one_only_word_for_word() -> None:
    found = groups(unplaced("a-1", "Giữ rừng."), unplaced("a-2", "Giữ  rừng."), unplaced("a-3", "Giữ rừng, giữ nước."))
    assert sorted(group.members for group in found) == [("a-1", "a-2"), ("a-3",)]


def test_likeness_is_not_handed_on_from_member_to_member() -> None:
    chain = ["mở mang thêm từng bước vững chắc lâu dài"]
    for step in ("một cách", "ngày càng", "luôn luôn", "dần dần", "đều khắp", "thật sự", "mạnh mẽ"):
        chain.append(" ".join(chain[-1].split()[2:]) + f" {step}")
    found = groups(*(swap(f"a-{n}", "mở rộng", words) for n, words in enumerate(chain)))
    assert len(found) > 2


def test_comments_on_one_unit_about_one_thing_are_a_topic() -> None:
    letters = (
        said("c-1", "Đề nghị làm rõ nguồn vốn xây dựng cầu treo."),
        said("c-2", "Cần làm rõ nguồn vốn xây dựng cầu treo ở mục này."),
        said("c-3", "Nên bổ sung đánh giá về nghề dệt."),
        said("c-4", "Đề nghị không làm rõ nguồn vốn xây dựng cầu treo."),
    )
    asked = tuple(comment(f"a-{n}", "cầu treo", letter) for n, letter in enumerate(letters))
    found = groups(*asked, contributions=letters)
    assert sorted(group.members for group in found) == [("a-0", "a-1"), ("a-2",), ("a-3",)]
    assert {group.kind for group in found} == {GroupKind.TOPIC}


def test_heads_and_organisations_are_counted_once() -> None:
    letters = (
        said("c-1", name="Hà Văn Lâm", organisation="Sở Công thương"),
        said("c-2", name="HÀ VĂN LÂM", organisation="Sở Công Thương"),
        said("c-3"),
        said("c-4", organisation="Hội Nông dân", heads=40, kind=ContributorKind.MEETING),
        said("c-5", organisation="Huyện ủy Bản Khoang", kind=ContributorKind.BODY),
    )
    asked = tuple(swap(f"a-{n}", "cầu treo", "cầu cứng", letter.id) for n, letter in enumerate(letters))
    (group,) = groups(*asked, contributions=letters)
    assert (group.size, group.heads, group.organisations, group.verified) == (5, 42, 3, 0)
    known = tuple(replace(one, contributor=replace(one.contributor, verified=True)) for one in letters[:4])
    (group,) = groups(*asked, contributions=(*known, letters[4]))
    assert (group.heads, group.verified) == (42, 42)
    (group,) = groups(*asked, contributions=(*letters[:3], known[3], letters[4]))
    assert (group.heads, group.verified) == (42, 40)


def test_a_campaign_of_thousands_is_one_group() -> None:
    letters = tuple(said(f"c-{n}", name=f"Người {n}") for n in range(2_000))
    (group,) = groups(*(swap(f"a-{n}", "cầu treo", "cầu cứng", f"c-{n}") for n in range(2_000)), contributions=letters)
    assert (group.size, group.heads) == (2_000, 2_000)


def test_every_amendment_is_in_one_group_by_place_whatever_the_order() -> None:
    all_of_them = (
        swap("a-1", "cầu treo", "cầu cứng"),
        put("a-2", "mở rộng", " thêm"),
        unplaced("a-3", "x"),
        swap("a-4", "500", "600"),
        swap("a-5", "500", "700"),
    )
    found = groups(*all_of_them)
    assert sorted(member for group in found for member in group.members) == [f"a-{n}" for n in range(1, 6)]
    assert groups(*reversed(all_of_them)) == found
    assert [group.representative for group in found][-2:] == ["a-1", "a-3"]
    assert TEXT.count("500") == 1


def test_two_lines_given_anew_together_or_one_by_one_are_one() -> None:
    first, second = "Đối ngoại", "Tỉnh giữ"
    both = TEXT[at(first).start : at(second).end]
    apart = proposal("a-1", Edit(at(first), "Biên giới"), Edit(at(second), "Tỉnh mở"))
    assert len(groups(apart, swap("a-2", both, both.replace(first, "Biên giới").replace(second, "Tỉnh mở")))) == 1


def test_words_that_differ_in_a_capital_alone_are_two() -> None:
    assert len(groups(swap("a-1", "cầu treo", "cầu Mây"), swap("a-2", "cầu treo", "cầu mây"))) == 2


def test_what_says_nothing_is_like_nothing() -> None:
    assert len(groups(unplaced("a-1", ""), unplaced("a-2", ""))) == 2


@pytest.mark.parametrize(("one", "other", "count"), [("nguồn nước", "nguồnn nước", 1), ("hướng", "hưởng", 2)])
def test_a_word_that_cannot_be_said_is_a_slip_and_one_that_can_is_another(one: str, other: str, count: int) -> None:
    assert len(groups(swap("a-1", LONG, WORDY), swap("a-2", LONG, WORDY.replace(one, other)))) == count


def test_a_proposal_is_not_near_the_one_that_it_changes() -> None:
    noisy = WORDY.replace("bền vững, gắn", "bền vững và gắn")
    child = replace(swap("a-2", LONG, noisy), on="a-1")
    assert len(groups(swap("a-1", LONG, WORDY), child)) == 2
