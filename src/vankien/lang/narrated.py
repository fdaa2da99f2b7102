"""How a language tells a story: frames that set a sentence in another time or another paper, and what leads back.

Entries are pieces of regular expressions over lower-case text, spaces in them stand for any white space.
"""

from dataclasses import dataclass

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class StoryWords:
    """The words around what is only told, in one language.

    `frames` at the head of a piece of a sentence set it in a past with people in it, and what follows until something
    leads back: one of `present`, of `drafts`, a place, or a request; `recalls` do so anywhere. Behind a frame, in
    its own sentence, only a request without a person is one ("…, xin đổi “a” thành “b”"), and none of `deeds` right
    behind it ("xin đi bộ đội"). `acts` name another act of which is told what it changed; `done` with an
    order and a colon say that what follows was done; `reasons` before such an act make it the ground of a request.
    `speakers` say in words of their own what the draft does not have, before `says`. `contrasts` correct whatever is told.
    Behind `in_acts` stands the act in which something was amended; `world` are things that are changed and no words.
    A figure behind something of `owners` ('ngân hàng chúng tôi'), but `not_owned` words, is the writer's own.
    """

    frames: Words
    recalls: Words
    present: Words
    drafts: Words
    leads: Words
    deeds: Words
    acts: Words
    act_marks: Words
    done: Words
    reasons: Words
    speakers: Words
    says: Words
    in_acts: Words
    world: Words
    owners: Words
    not_owned: Words
    contrasts: Words
