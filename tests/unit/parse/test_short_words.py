"""Words written with a full stop end no sentence, or only where nothing goes on behind them."""

import pytest

from vankien.api import parse
from vankien.lang.registry import PROFILES
from vankien.parse.grammar.grammar import grammar
from vankien.parse.words.clauses import edges


@pytest.mark.parametrize(
    ("language", "text", "clauses"),
    [
        ("vi", "đề nghị tp. vân trà bỏ khoản 2. xin cảm ơn", 2),
        ("vi", "theo gs. ts. đỗ văn mạc, khoản 2 nên bỏ", 1),
        ("vi", "học sinh, thầy cô v.v. và bỏ khoản 2", 1),
        ("vi", "học sinh, thầy cô v.v. đề nghị bỏ khoản 2", 2),
        ("en", "open until 9 p.m. and not until 7 p.m., because", 1),
        ("en", "close at 9 p.m. we want more", 2),
        ("en", "see e.g. paragraph 3, incl. the old houses", 1),
    ],
)
def test_where_a_sentence_ends(language: str, text: str, clauses: int) -> None:
    assert len(list(edges(text, grammar(PROFILES[language].speech).stops))) == clauses


def test_an_hour_is_no_measure() -> None:
    said = "Section 8: the hall should be open until 9 p.m. and not until 7 p.m., because band practice ends at eight."
    (change,) = [one for each in parse(said, "en") for one in each.amendments]
    assert (change.target_text, change.new_text) == ("until 7 p.m.", "until 9 p.m.")
