"""The encoder: how words are cut, what layers of attention make of pieces, what a word hears of those far from it."""

import math
from collections.abc import Mapping, Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.unit.parse.drafted import drafted
from tests.unit.parse.small_encoder import KNOWN_PLACES, LAYERS, WIDE, encoder
from tests.unit.parse.weighing import DRAFT, row_of
from vankien.model.document import Document
from vankien.parse.weighed.encoder import (
    BEGINS,
    ENDS,
    HEADS,
    PIECES,
    PLACES,
    SMALL,
    SPACE,
    STRANGE,
    cut,
    encoded,
    heard,
    likeliest,
    pieces_of,
    words_of,
)
from vankien.parse.weighed.layers import SCALE, Net

Rows = list[list[float]]


@pytest.fixture(scope="module")
def document(tmp_path_factory: pytest.TempPathFactory) -> Document:
    return drafted(tmp_path_factory, DRAFT).document


def small(seed: int = 1) -> Net:
    return Net.of(encoder(np.random.default_rng(seed), WIDE))


def test_a_word_is_cut_where_its_pieces_score_most() -> None:
    rows = {STRANGE: 0, "a": 1, "b": 2, "ab": 3, "bc": 4, "c": 5}
    scores = np.array([0, -1, -1, -3, -1, -2], np.float32)
    assert likeliest("ab", rows, scores) == (1, 2)  # -2 are more than -3
    assert likeliest("abc", rows, scores) == (1, 4)
    assert likeliest("aßb", rows, scores) == (1, 0, 2)
    assert likeliest("aßßb", rows, scores) == (1, 0, 2)
    long = {STRANGE: 0, "abcdefghij": 1, **{one: at for at, one in enumerate("abcdefghij", 2)}}
    assert likeliest("abcdefghij", long, np.full(len(long), -1, np.float32)) == (1,)
    assert likeliest("", rows, scores) == ()


def test_a_word_that_is_a_piece_stays_whole_and_a_long_strange_one_is_cut_in_its_length() -> None:
    net = small()
    told = {at: one for one, at in net.rows[PIECES].items()}
    assert [told[at] for at in cut(net, f"{SPACE}bảng")] == [f"{SPACE}bảng"]
    assert "".join(told[at] for at in cut(net, f"{SPACE}bangiá")) == f"{SPACE}bangiá"
    assert cut(net, "ж" * 3000) == (net.rows[PIECES][STRANGE],)


def test_bytes_are_numbers_with_their_scales() -> None:
    arrays = encoder(np.random.default_rng(1), WIDE)
    net = Net.of(arrays)
    scales = arrays[f"{PIECES}{SCALE}"]
    assert len(set(scales.ravel().tolist())) == len(arrays[PIECES])
    assert np.allclose(net.arrays[PIECES][:-1], arrays[PIECES].astype(np.float32) * scales.astype(np.float32))
    assert not any(name.endswith(SCALE) for name in net.arrays)


def test_a_word_is_the_mean_of_its_pieces_and_marks_are_heard_beside_it(
    document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    net, row = small(), row_of("Bỏ. Giá tam", document)
    monkeypatch.setattr("vankien.parse.weighed.encoder.encoded", lambda _, x: x)
    rows, pieces, places = net.rows[PIECES], net.arrays[PIECES], net.arrays[PLACES]
    said = [BEGINS, SPACE, STRANGE, STRANGE, SPACE, STRANGE, "i", "á", f"{SPACE}t", "a", "m", ENDS]
    assert [*pieces_of(row, lambda word: cut(net, word), 100)[0]] == [rows[one] for one in said]
    x = pieces[[rows[one] for one in said]] + places[: len(said)]
    found = heard(net, row)
    for word, at in enumerate((slice(1, 3), slice(4, 8), slice(8, 11))):
        assert np.allclose(found[word], x[at].mean(axis=0), atol=1e-6)


def test_signs_of_compatibility_are_heard_as_what_they_stand_for(document: Document) -> None:
    assert list(words_of(row_of("12 m² … ½", document))) == [("", "12"), ("", "m2"), ("...", "1⁄2"), ("", "")]


def test_great_weights_stay_numbers() -> None:
    net = small()
    assert np.isfinite(encoded(net, np.full((4, WIDE), 1e4, np.float32))).all()
    loud = Net({name: one * 100 if name.endswith("asks") else one for name, one in net.arrays.items()}, net.rows)
    assert np.isfinite(encoded(loud, np.random.default_rng(1).normal(size=(4, WIDE)).astype(np.float32))).all()


def test_words_are_heard_with_their_marks_and_capitals(document: Document) -> None:
    row = row_of("Bỏ “bảng giá”, xin ghi Giá.\nThôi!", document)
    assert list(words_of(row)) == [
        ("", "Bỏ"),
        ('"', "bảng"),
        ("", "giá"),
        ('",', "xin"),
        ("", "ghi"),
        ("", "Giá"),
        (".", "Thôi"),
        ("!", ""),
    ]


def test_each_word_has_a_vector_and_hears_words_far_from_it(document: Document) -> None:
    net = small()
    rows = [
        row_of(f"Niêm yết giá nghe nặng lắm, bà con ghi treo bảng giá cho {last}.", document) for last in ("dễ", "hay")
    ]
    one, other = (heard(net, row) for row in rows)
    assert one.shape == (rows[0].size, WIDE)
    assert np.abs(one[0] - other[0]).max() > 1e-3


def test_the_order_of_words_is_heard(document: Document) -> None:
    net = small()
    one, other = (heard(net, row_of(text, document)) for text in ("ban ghi cho ta", "ta ghi cho ban"))
    assert np.abs(one[1] - other[1]).max() > 1e-3


def test_words_beyond_the_places_are_not_heard(document: Document) -> None:
    found = heard(small(), row_of("giá " * (2 * KNOWN_PLACES), document))
    assert found[KNOWN_PLACES - 3].any()
    assert not found[KNOWN_PLACES - 2 :].any()


def _even(row: Sequence[float], name: str, arrays: Mapping[str, NDArray[np.float32]]) -> list[float]:
    mean = math.fsum(row) / len(row)
    spread = math.sqrt(math.fsum((one - mean) ** 2 for one in row) / len(row) + SMALL)
    return [
        (one - mean) / spread * float(a) + float(b)
        for one, a, b in zip(row, arrays[name], arrays[f"{name} bias"], strict=True)
    ]


def _through(row: Sequence[float], name: str, arrays: Mapping[str, NDArray[np.float32]]) -> list[float]:
    matrix, bias = arrays[name], arrays[f"{name} bias"]
    return [
        math.fsum(a * float(w) for a, w in zip(row, column, strict=True)) + float(b)
        for column, b in zip(matrix.T, bias, strict=True)
    ]


def plainly(x: Rows, arrays: Mapping[str, NDArray[np.float32]]) -> Rows:
    """The same layers, a number after the other."""
    size = WIDE // HEADS
    x = [_even(row, "pieces even", arrays) for row in x]
    for at in range(LAYERS):
        name = f"layer {at}"
        three = [_through(row, f"{name} asks", arrays) for row in x]
        taken: Rows = [[] for _ in x]
        for head in range(HEADS):
            asked, named, said = (
                [row[of * WIDE + head * size : of * WIDE + (head + 1) * size] for row in three] for of in range(3)
            )
            for to, mine in enumerate(asked):
                each = [
                    math.exp(math.fsum(a * b for a, b in zip(mine, one, strict=True)) / math.sqrt(size))
                    for one in named
                ]
                shares = [one / math.fsum(each) for one in each]
                taken[to] += [math.fsum(s * one[n] for s, one in zip(shares, said, strict=True)) for n in range(size)]
        took = [_through(row, f"{name} takes", arrays) for row in taken]
        x = [
            _even([a + b for a, b in zip(*both, strict=True)], f"{name} even", arrays)
            for both in zip(x, took, strict=True)
        ]
        wide = [_through(row, f"{name} widens", arrays) for row in x]
        let = [[one / 2 * (1 + math.erf(one / math.sqrt(2))) for one in row] for row in wide]
        made = [_through(row, f"{name} narrows", arrays) for row in let]
        x = [
            _even([a + b for a, b in zip(*both, strict=True)], f"{name} last even", arrays)
            for both in zip(x, made, strict=True)
        ]
    return x


def test_layers_count_as_one_would_by_hand() -> None:
    net = small(3)
    x = np.random.default_rng(4).normal(size=(5, WIDE)).astype(np.float32)
    assert np.allclose(encoded(net, x), plainly(x.tolist(), net.arrays), atol=0.02)  # its curve is nearly that of erf
