"""How a language asks for something without giving words: changes of a text, and deeds.

Entries are pieces of regular expressions over lower-case text, spaces in them stand for any white space.
"""

from dataclasses import dataclass

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class WishWords:
    """The words of requests without wording, in one language.

    `text_verbs` can only be done to a text ("làm rõ"); `qualities` are wished of a
    place of the text ("trang trọng hơn"). `putting_verbs` are so before `text_things` ("bổ sung quy
    định về …"), with `fills` between. `weak_asks` ask only where the draft is spoken of. `named_asks`
    ask only before a colon ("góp ý: …"). `addressees` stand between a
    request and its verb. `speaking_asks` before `speaking_verbs` announce what the writer will say; `announced`
    are things announced ("ba điểm"), `speaking_ends` stand behind. `or_nots` leave a request open ("hay không"). `compares` tell that a clause speaks of what the draft did ("so với"). `not_written` refuse wording ("đề nghị không ghi …").
    `deeds` ask for what is done and not written. `spoken_to` are persons told to change something ("anh chèn chữ …"),
    `vocatives` call them first, `spoken_fills` stand before their verb; `asking_marks` are particles of asking ("giùm"), `telling_marks` behind the
    verb say that it is only told, asked or judged. `asked_things` behind a verb of text show that words are wanted ("ghi
    rõ ai …"), `lacks` before them at a place that they are missed; `bare_fills` stand before a verb that nobody asks for
    in so many words ("làm ơn", "phải"). `judged` ends a clause that only tells how it is written, no word of `unjudged` before it ("cho đúng"); `papers_came` stand
    before what a letter received asks for, `proves` says what who looks again will see, `checked_deeds` are what people do, to be looked into, `hoped` is a courtesy, `own_telling` tells how the writer writes. `telling_asks` are words of asking with which one tells of oneself as well
    ("we must wait two hours"). `tells_unread` has clauses told that may ask for a change and that no rule read: not where
    too many stories hold the same words. `shoulds` say of a thing what it is to be ("silence should mean consent"), not
    behind `unshould_heads` nor before `unshoulds` ("we should think"). `multiples` order a figure without one ("double it"),
    `enoughs` stand behind a figure that settles it ("50 is plenty"), `half_hours` are figures without a digit.
    `alikes` go on what is asked for in the words in which it began: "we ask the Council to …, and to say who measures".
    """

    text_verbs: Words
    qualities: Words
    putting_verbs: Words
    fills: Words
    text_things: Words
    weak_asks: Words
    named_asks: Words
    addressees: Words
    speaking_asks: Words
    speaking_verbs: Words
    speaking_ends: Words
    or_nots: Words
    compares: Words
    not_written: Words
    written_verbs: Words
    spoken_to: Words = ()
    vocatives: Words = ()
    spoken_fills: Words = ()
    asking_marks: Words = ()
    telling_marks: Words = ()
    asked_things: Words = ()
    lacks: Words = ()
    bare_fills: Words = ()
    judged: Words = ()
    unjudged: Words = ()
    papers_came: Words = ()
    hoped: Words = ()
    proves: Words = ()
    checked_deeds: Words = ()
    shoulds: Words = ()
    unshould_heads: Words = ()
    unshoulds: Words = ()
    multiples: Words = ()
    enoughs: Words = ()
    half_hours: Words = ()
    own_telling: Words = ()
    telling_asks: Words = ()
    tells_unread: bool = False
    plain_tellings: Words = ()  # whole clauses that tell and ask for nothing ("we would be glad to discuss …")
    alikes: Words = ()
