"""The network beside the tables: what it makes of traits, how far it sees, what both say of a wording."""

from math import exp

import numpy as np
import pytest
from numpy.typing import NDArray
from threadpoolctl import threadpool_info

from tests.unit.parse.drafted import drafted
from tests.unit.parse.small_encoder import encoder
from tests.unit.parse.weighing import DRAFT, row_of
from vankien.lang.learned import LearnedWeights
from vankien.lang.registry import PROFILES
from vankien.model.document import Document
from vankien.parse.weighed.changes import (
    HOPELESS,
    MOST_ALONE,
    MOST_PAIRS,
    SHARE,
    UNSEEN,
    Candidate,
    by_both,
    by_net,
    by_tables,
)
from vankien.parse.weighed.edges import WAYS
from vankien.parse.weighed.encoder import PIECES, heard
from vankien.parse.weighed.layers import Net, net_of, one_thread
from vankien.parse.weighed.net import STEPS, seen_by
from vankien.parse.weighed.net_traits import word_traits

WIDE, GAP, HIDDEN = 6, 4, 3
SAID = "Niêm yết giá nghe nặng lắm, bà con ghi treo bảng giá cho dễ."
VI = PROFILES["vi"].speech


@pytest.fixture(scope="module")
def document(tmp_path_factory: pytest.TempPathFactory) -> Document:
    return drafted(tmp_path_factory, DRAFT).document


def small(seed: int = 1) -> Net:
    """A network of a few numbers drawn by chance, which knows three words."""
    chance = np.random.default_rng(seed)

    def some(*shape: int) -> NDArray[np.generic]:
        return chance.normal(size=shape).astype(np.float16)

    told = {"words": ["w=giá", "w=treo", "capital"], "pairs": ["of"], "olds": ["long 1"], "news": ["long 1"]}
    arrays: dict[str, NDArray[np.generic]] = {"words bias": some(WIDE), "all": some(WIDE, WIDE), "all bias": some(WIDE)}
    for number in range(len(STEPS)):
        arrays |= {f"joint {number}": some(3 * WIDE, WIDE), f"joint {number} bias": some(WIDE)}
        arrays |= {f"even {number}": some(WIDE), f"even {number} bias": some(WIDE)}
    arrays |= {"gaps": some(2 * WIDE, GAP), "gaps bias": some(GAP), "edges": some(GAP, WAYS), "edges bias": some(WAYS)}
    for name, ends, kinds in (("pairs", 4, 3), ("olds", 2, 1), ("news", 2, 2)):
        arrays |= {f"{name} in": some(ends * GAP + ends + WIDE, HIDDEN), f"{name} in bias": some(HIDDEN)}
        arrays |= {f"{name} out": some(HIDDEN, kinds), f"{name} out bias": some(kinds)}
    arrays |= encoder(chance, WIDE)
    for name, traits in told.items():
        arrays[name] = some(len(traits), WIDE if name == "words" else HIDDEN)
        arrays[f"traits {name}"] = np.frombuffer("\n".join(traits).encode(), np.uint8)
    return Net.of(arrays)


def test_traits_add_up_and_strange_ones_add_nothing() -> None:
    net = small()
    sums = net.summed("words", [["w=giá", "capital"], ["w=giá", "w=strange", "capital"], ["w=strange"], ["capital"]])
    assert np.allclose(sums[0], net.arrays["words"][0] + net.arrays["words"][2])
    assert np.array_equal(sums[0], sums[1])
    assert not sums[2].any()
    assert np.array_equal(sums[3], net.arrays["words"][2])
    assert len(net.summed("words", [])) == 0


def test_a_gap_knows_words_far_from_it_and_its_own_side(document: Document) -> None:
    net = small()
    rows = [row_of(f"{SAID} {last}", document) for last in ("Giá", "Treo", "giá")]
    edges = [seen_by(net, row).pieces.edges for row in rows]
    assert len(edges[0]) == rows[0].size + 1
    assert edges[0][0] != edges[1][0]  # fourteen words away
    assert edges[0] != edges[2]  # a capital


def test_edges_tell_the_likeliest_wordings_first(document: Document) -> None:
    seen = seen_by(small(), row_of(SAID, document))
    for some in (seen.pieces.olds, seen.pieces.news):
        assert [one.weight for one in some] == sorted((one.weight for one in some), reverse=True)
    assert all(seen.pieces.row.is_had(one.first, one.end) for one in seen.pieces.olds)


def test_counting_on_one_thread_leaves_others_theirs() -> None:
    def threads() -> list[int]:
        return [one["num_threads"] for one in threadpool_info() if one["user_api"] == "blas"]

    before = threads()
    with one_thread(), one_thread():
        assert set(threads()) <= {1}
    assert threads() == before


def test_both_weigh_what_either_thinks_of(document: Document) -> None:
    net, row = small(), row_of(SAID, document)
    tables, network = by_tables(row, VI), by_net(row, VI, net)
    assert len(network) <= 3 * MOST_PAIRS + 3 * MOST_ALONE

    def weights(some: list[Candidate]) -> dict[tuple[object, ...], float]:
        return {
            (one.kind, *((each.first, each.end) if each else None for each in (one.old, one.new))): one.weight
            for one in some
        }

    first, second, both = weights(tables), weights(network), weights(by_both(row, VI, net))
    assert both.keys() == first.keys() | second.keys()
    for offer, weight in both.items():
        mixed = (1 - SHARE) * first.get(offer, UNSEEN) + SHARE * second.get(offer, UNSEEN)
        assert weight == pytest.approx(mixed)


def test_where_the_tables_find_nothing_likely_they_tell_alone(document: Document) -> None:
    net, row = small(), row_of("Hôm nay trời mưa to ở quê tôi, chợ vắng người lắm.", document)
    assert sum(exp(one.weight) for one in by_tables(row, VI)) < HOPELESS
    assert by_both(row, VI, net) == by_tables(row, VI) != by_net(row, VI, net)


def test_of_what_the_tables_find_hardly_likely_the_network_is_asked(document: Document) -> None:
    net, row = small(), row_of("Người bán niêm yết giá, treo bảng giá đều được.", document)
    assert HOPELESS < sum(exp(one.weight) for one in by_tables(row, VI)) < 0.2
    assert by_both(row, VI, net) != by_tables(row, VI)


def test_without_a_network_the_tables_tell(document: Document) -> None:
    row = row_of(SAID, document)
    assert by_both(row, VI, None) == by_tables(row, VI)
    assert net_of(LearnedWeights.of(edges="1 1 1 1 always\n")) is None


@pytest.mark.parametrize("code", sorted(PROFILES))
def test_each_language_s_network_knows_its_words(code: str) -> None:
    net = net_of(PROFILES[code].speech.learned)
    assert net is not None
    assert net_of(PROFILES[code].speech.learned) is net
    known = net.rows["words"]
    assert len(known) == len(net.arrays["words"]) - 1
    assert {"capital", "named", "joins", "figure", "begins"} <= known.keys()
    assert all(np.isfinite(one).all() for one in net.arrays.values())


def test_the_english_network_hears_words_that_no_contribution_had(document: Document) -> None:
    net = net_of(PROFILES["en"].speech.learned)
    assert net is not None
    rows = [row_of(f"The {word} basket is at the gate.", document) for word in ("weightier", "heavier", "yellower")]
    one, like, other = (heard(net, row)[1] for row in rows)
    known = net.rows["words"]
    assert {"w=weightier", "w=yellower"}.isdisjoint(known)
    assert np.linalg.norm(one - like) < np.linalg.norm(one - other)


def test_what_is_heard_counts_with_its_bias(document: Document) -> None:
    net, row = small(), row_of(SAID, document)
    other = Net({**net.arrays, "hears bias": net.arrays["hears bias"] + 1}, net.rows)
    assert seen_by(other, row).pieces.edges != seen_by(net, row).pieces.edges


def test_a_network_may_have_no_encoder(document: Document) -> None:
    net, row = small(), row_of(SAID, document)
    without = Net({name: one for name, one in net.arrays.items() if name != PIECES}, net.rows)
    assert seen_by(without, row).pieces.edges != seen_by(net, row).pieces.edges


def test_words_are_known_by_parts_marks_and_the_draft(document: Document) -> None:
    row = row_of("Xin ghi “treo bảng giá” cho dễ.", document)
    at = [one.word for one in row.said].index("treo")
    traits = set(word_traits(row, at))
    assert {"w=treo", "a=tr", "z=reo", "t=", 'g="'} <= traits
    assert "capital" not in traits
    assert "begins" in set(word_traits(row, 0))
    assert {"last", "end=.¶"} <= set(word_traits(row, row.size - 1))
