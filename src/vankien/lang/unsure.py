"""What makes a language doubt whether a change that was read is asked for at all: it is asked back, never dropped.

Entries are pieces of regular expressions over lower-case text, spaces in them stand for any white space.
"""

from dataclasses import dataclass

Words = tuple[str, ...]
_NEVER = ("(?!)",)


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class UnsureWords:
    """Words around a change beside which a careful clerk asks, in one language.

    `thirds` before an order are others who want it ("Mr Lisle moved that", "bà hàng xóm bảo"), unless the writer speaks
    between; `once` before it, that the writer asked for it some time ago ("on 4 May we asked you"); `returns` behind either, that the
    writer asks now ("…, nay xin", "…, tôi đồng tình, đề nghị"). `told` behind it, that it
    is only told ("it was argued"); `ended` behind it, in its sentence or the next two, what became of it ("lost, 15 to 19", "we take
    that back"); `defended`, that what stands is right after all. `warns` right behind an order over a whole unit tell what
    would come of it, if none of `gladly` follows; `ironic` around it do not mean it. `guesses` before a new figure that no word asks for say that
    nobody knows ("chắc 70%"). `things` with one of `under` before a unit are what is to go or change, and no piece of
    the text ("a notice under section 13(3)"). `stands` behind "9(1) to 9(3)" say something of all of these. `along` stand between units that go together ("khoản 3, cả
    khoản 2"): other words between them ("khoản 3, xem lại khoản 2") ask for something else. `lives` end right before a figure of the writer's own life ("tôi năm nay", "thôn tôi có").
    `unreal` around an order say that it is only supposed, rumoured or dreamt ("were it to become", "trên mạng đồn"). `foretells`
    right between two wordings tell what will be. `speaks` right behind the second name who else says so.
    `instead` inside new words without marks tell what they take the place of ("…, chứ không phải trong hai năm").
    `forbids` right between two wordings refuse the second ("“a” must not become “b”"). `boths` name two places of words, `anywhere` leaves a place to the drafters. `thus`
    between two units tell that the first is only the reason. Behind `suffers` an order is what befalls somebody. `whens` behind a new
    figure say when, or for whom alone, it holds. `scopes` behind a
    change lead to those for whom alone it shall hold ("đối với hợp tác xã", "except for"), `seasons` beside a new value tell when alone ("mùa hè", "cuối tuần"). `alternatives` behind a change
    begin what shall be done where it is not ("or else define it"). `fallbacks` before a change
    tell that it is wanted only where another is refused ("nếu vẫn giữ thì", "failing that"). `ups` right before a new
    figure say that it is more than the old one ("nâng lên"), `downs` that it is less. `ways_out` behind "or" are what
    may be done with words instead of changing them ("hoặc làm rõ"). `or_likes` right behind new words leave the wording
    to others ("hay gì đó"). `reason_turns` in what looks like a reason judge the change itself ("thì", "ai").
    """

    thirds: Words = _NEVER
    once: Words = _NEVER
    returns: Words = _NEVER
    told: Words = _NEVER
    ended: Words = _NEVER
    defended: Words = _NEVER
    warns: Words = _NEVER
    gladly: Words = _NEVER
    ironic: Words = _NEVER
    guesses: Words = _NEVER
    things: Words = _NEVER
    under: Words = _NEVER
    stands: Words = _NEVER
    along: Words = ()
    lives: Words = _NEVER
    forbids: Words = _NEVER
    instead: Words = _NEVER
    unreal: Words = _NEVER
    foretells: Words = _NEVER
    speaks: Words = _NEVER
    boths: Words = _NEVER
    anywhere: Words = _NEVER
    thus: Words = _NEVER
    suffers: Words = _NEVER
    scopes: Words = _NEVER
    whens: Words = _NEVER
    seasons: Words = _NEVER
    fallbacks: Words = _NEVER
    ways_out: Words = _NEVER
    shifts: Words = _NEVER
    alternatives: Words = _NEVER
    ups: Words = _NEVER
    downs: Words = _NEVER
    or_likes: Words = _NEVER
    reason_turns: Words = _NEVER


SURE = UnsureWords()
