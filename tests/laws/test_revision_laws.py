"""Tracked files of other people read as Word would settle them, paragraph for paragraph."""

import unicodedata

from hypothesis import HealthCheck, given, settings

from tests.laws.revisions import MarkedFile, marked_files
from tests.laws.words import draft_of, read
from vankien.flows.ports import View
from vankien.write.word.document import write_document

SLOW = settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@SLOW
@given(marked_files())
def test_the_final_view_is_the_file_with_all_accepted(case: MarkedFile) -> None:
    assert read(case.data, View.FINAL).text == unicodedata.normalize("NFC", case.accepted)


@SLOW
@given(marked_files())
def test_the_original_view_is_the_file_with_all_rejected(case: MarkedFile) -> None:
    assert read(case.data, View.ORIGINAL).text == unicodedata.normalize("NFC", case.rejected)


@SLOW
@given(marked_files())
def test_a_draft_with_earlier_changes_is_written_with_all_accepted(case: MarkedFile) -> None:
    written = write_document(draft_of(case.data), (), tracked=False)
    for view in View:
        assert read(written, view).text == unicodedata.normalize("NFC", case.accepted)
