"""What an exchange file says can be taken up again, whole."""

import json
from dataclasses import replace

import msgspec

from tests.rounds import DOCUMENT, outcome
from vankien.lang.registry import catalog
from vankien.model.amendment import Amendment
from vankien.model.codec import amendment_record, change_record, contribution_record, draft_record, group_record
from vankien.model.locator import Locator, Step, UnitKind
from vankien.model.records import AmendmentRecord, ChangeRecord, ContributionRecord, DraftRecord, GroupRecord
from vankien.model.restore import amendment_from, change_from, contribution_from, document_from, group_from
from vankien.model.span import Span

ROUND = outcome()


def again(amendment: Amendment) -> Amendment:
    line = json.dumps(amendment_record(amendment))
    return amendment_from(msgspec.json.decode(line, type=AmendmentRecord))


def test_every_amendment_comes_back_as_it_went() -> None:
    assert ROUND.amendments
    for amendment in ROUND.amendments:
        assert again(amendment) == amendment


def test_rare_fields_of_an_amendment_come_back_too() -> None:
    place = Locator(
        2, -1, (Step(UnitKind.CLAUSE, "1a"),), ((Step(UnitKind.POINT, "đ"),),), "chợ", "điểm đ", ("trước", "sau")
    )
    one = replace(
        ROUND.amendments[0], destination=place, on="a-x", new_text_spans=(Span(1, 3), Span(5, 9)), anchor=None
    )
    assert again(one) == one


def test_contributions_groups_and_changes_come_back() -> None:
    say = catalog("vi").note
    for contribution in ROUND.contributions:
        record = contribution_record(contribution, ROUND.amendments[:1], ROUND.opinions, say)
        parsed = contribution_from(msgspec.json.decode(json.dumps(record), type=ContributionRecord))
        assert (parsed.contribution, parsed.amendments, parsed.opinions) == (
            contribution,
            ROUND.amendments[:1],
            ROUND.opinions,
        )
    for group in ROUND.groups:
        assert group_from(msgspec.json.decode(json.dumps(group_record(group)), type=GroupRecord)) == group
    for change in ROUND.shown:
        assert change_from(msgspec.json.decode(json.dumps(change_record(change)), type=ChangeRecord)) == change


def test_a_draft_comes_back_with_its_tree() -> None:
    record = msgspec.json.decode(json.dumps(draft_record(ROUND.draft)), type=DraftRecord)
    assert document_from(record) == DOCUMENT
