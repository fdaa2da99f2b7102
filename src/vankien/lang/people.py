"""How a language names people, offices, bodies and days: the tables behind who wrote a contribution and when.

Entries are pieces of regular expressions over lower-case text, spaces in them stand for any white space.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from vankien.model.contribution import ContributorKind

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)  # one value a language: compared by identity
class People:
    """The words of bylines, letterheads, signatures and introductions in one language.

    Before a name: `honorifics` say nothing of an office, `titles` are callings ("bác sĩ"). `roles` head an office,
    `former` may stand before one; `heads` are roles whose last word begins the body's name ("trưởng phòng").
    `bodies` begin the name of a body, or stand anywhere in it (`bodies_anywhere`); `organs` are parts of a body
    ("ban thường vụ") and places, which a fuller name replaces; `places` are where people live, behind a name no body;
    `residents` are callings behind which a place is a home. `never` are names that contribute nothing any more. `mottoes` and `letterhead_rest` are lines of a letterhead that name nobody;
    `addressed` begin the line that names the reader of a letter.
    `introduces` stands before a speaker's own name, `i_am` before his calling, `family_names` tell a name written
    without capitals. `nick_firsts` begin what people are called instead of by their family ("Tám Hạnh"). `writes` are verbs between a body and what it has to say, `comments_of` stand before a body.
    `addressees` are spoken to and never speak; `refers` stand before the day of another paper, `until` before a day that is no paper's, `printed` before a page's own ("in ngày"), `other_days` before one of a life, of another paper, of a deadline ("cấp ngày"), `owners` before whoever is the writer's ("my wife"), `joining_kin` between a word for the writer's kin and the name ("con tôi là"), `wants` in a sentence that wishes one, `annexes` begin the heading of what is enclosed, `encloses` before the
    letter in which a paper came. `sends` are verbs of those who write themselves, `greets` begin a speech, `records` name the
    record of a meeting. `meets` are what a meeting does, `met_when` stand between that and
    its day, `attends` follow the day.
    `signs` and `signs_for` belong to a signature, `signs_by_order` to that of one who signs for the head of the whole body ("TL."), `signed` stands behind a signer's name, `scribes` mark who wrote
    down the words of others. `office_ends` end an office in running text, `being` leads to one ("hiện là").
    `acts` are what a body does that comments besides `writes`, `committees` stand before the body that they lead,
    `unnamed` are levels that need no name ("HĐND huyện"). `named_after` are what people give their names to ("trường …"), `leads` end the offices of whoever heads a body,
    `conjunctions` begin a second line of a body's name, `many` stand between "ý kiến của" and the body ("tập thể").
    `asides` begin a piece of what is said of a person that is no office ("62 tuổi"), `from_place` leads to where he is
    from. `title_tails` stand behind a title ("nghỉ hưu"), `no_office` goes on behind an office with what is none of it. `myself` are the writer's words for himself, `shared_self` those of them by which others are called, too, unless a word of `selves_do` follows; `statements` and
    `statement_by` are "ý kiến … của" before whose it is, `notes_of` the same behind a scribe's own words ("ghi lại ý").
    `name_labels` are labels of forms before a name, of which there is no list, `nick_labels` those before a name of a
    forum, which is no word of the language; `below` begins a line below a signature
    that says nothing of who signs (a telephone, a caption). `form_labels` name the fields of a request in a form, and nobody who speaks. `reports` are further verbs of speaking, `spoken_of` stand before somebody who is only named, `owned` before
    "tôi" that only says whose ("quê tôi tên là Mỏ Thầm"), `told_by` before
    him whose view is told, `thanks` begin a sentence about somebody else. `groups` are bodies told apart by a number ("tổ 2"), with a
    word of `counts` before it ("số"); `unnamed_many` count bodies that a report does not name ("một số chi bộ"); `requests` begin what such a body asks for, `for_itself` what the report adds to them. `weekdays` begin the names of days, `once` stands before what somebody said long ago. `concludes` are what whoever presides does, `opens_meeting` what he does that says nothing of the draft, `conclusions` begin the line with which a record ends, `chairs` are what who leads a meeting is called, `meetings` what is led, `grades` are classes before the name of a school, `mail_heads` stand before names in the heads of mails, `branches` begin the second line of a body's name with which of its houses it is, `nation` ends such a name on a line of its own, `some` stand before "opinions of", `role_tails` end an office, `nameless` stands for a writer who gives no name, `issued` before the day of a newspaper, `bare_offices` are none without the body behind them, `ago` are hours counted back from now, `buttons` what stands below a comment on a page to be clicked ("Reply"), `retired` tell that somebody works no more, `employed` callings behind which a common noun tells the kind of place, `already` stand before a verb or a state that holds by now, `to_members` what he says to those who are there, `resolves` begin what a meeting decides, or its next matter. `presents` leads to "ý kiến của" in a newspaper's introduction. `here` ends
    how somebody says who is there ("Em Hạnh … đây"), `interviews` begin the line that names who is asked.
    Where no table knows the families: `closings` are formulas that close a letter, `role_ends` words with which callings end,
    `address_ends` those of streets and houses, `particles` what links a first name and a family ("van"), `papers` of titles, which are nobody's names, `after_names` letters behind a name ("MBE"), `firms` marks of a company,
    `role_links` lead from such a calling to its body, `speaks_for` lead from a name to a body, `no_callings` stand in none, `weak_roles` are callings that say nothing of a person's office ("a mother"). `submits` begin a line that ends with the day of sending. `led_by` are openers that bring nobody in by themselves; `no_firsts` begin orders, wishes and figures with capitals ("Ban Loudspeakers."), and nobody's name; `in_sentences`
    are words of sentences and of other papers, which no title of a paper with its day holds. `bylines` stand before the name of whoever wrote an article, `salutes` begin
    a letter to an editor. `presides` stand before a colon and who presides over a meeting or keeps its record, `of_members` begin bodies all of whose speakers
    belong to them, but for `guests`; `convened` stand before the body in the title of a record, `convenes` behind the body that holds a meeting, `works_at` lead from the writer to the body where he works, `company_ends` are last words of companies' names, `afterwards` begin a sentence that tells of an earlier one. `posted` and `posts` stand before and behind the name over a comment. `unknown_speakers` are labels in a record that name nobody. `men` and `women` are titles that tell two
    people of one name apart, `women_middle` middle names of women. `joins` stand between two names ("và"), `articles` before a body or an office,
    `day_names` before a day ("ngày"), `day` reads the first one of a text and `days` all; `courtesies` may end the sentence in which somebody names himself ("ạ").
    """

    honorifics: Words
    titles: Words
    roles: Words
    former: Words
    heads: Words
    bodies: Words
    bodies_anywhere: bool
    organs: Words
    places: Words
    acts: Words
    committees: Words
    unnamed: Words
    named_after: Words
    leads: Words
    conjunctions: Words
    many: Words
    asides: Words
    from_place: Words
    title_tails: Words
    no_office: Words
    being: Words
    myself: Words
    shared_self: Words
    ourselves: Words
    interviewers: Words
    statements: Words
    statement_by: Words
    notes_of: Words
    reports: Words
    spoken_of: Words
    owned: Words
    told_by: Words
    thanks: Words
    scribes: Words
    signed: tuple[str, ...]
    never: Words
    residents: Words
    resides: Words
    of_words: Words
    and_offices: Words
    mottoes: Words
    letterhead_rest: Words
    addressed: tuple[str, ...]
    introduces: Words
    i_am: Words
    family_names: Words
    middle_names: Words
    nick_firsts: Words
    writes: Words
    comments_of: Words
    fields: Mapping[str, Words]
    name_labels: Words
    nick_labels: Words
    below: Words
    signs: Words
    signs_for: Words
    office_ends: Words
    openers: Words
    speaks: Words
    addressees: Words
    refers: Words
    until: Words
    encloses: Words
    letter_day: Words
    sends: Words
    greets: Words
    records: Words
    held_on: Words
    meets: Words
    met_when: Words
    attends: Words
    sent_on: Words
    day: Callable[[str], str | None]
    days: Callable[[str], Iterable[tuple[int, int, str]]]
    title_case: Callable[[str], str]
    kind_of: Callable[[str], ContributorKind]
    plain_years: Callable[[str], str] = str  # a text with the years of its days in figures
    form_labels: frozenset[str] = frozenset()
    signs_by_order: Words = ()
    groups: Words = ()
    unnamed_many: Words = ()
    hours: Words = ()  # times of a day that stand behind it: "16 June 2026, 7 p.m."
    counts: Words = ()
    requests: Words = ()
    for_itself: Words = ()
    selves_do: Words = ()
    presents: Words = ()
    concludes: Words = ()
    resolves: Words = ()
    opens_meeting: Words = ()
    conclusions: Words = ()
    chairs: Words = ()
    meetings: Words = ()
    grades: Words = ()
    role_tails: Words = ()
    nameless: Words = ()
    second_halves: Words = ()  # words behind a comma inside a body's name: "Cảnh sát phòng cháy, chữa cháy"
    proprietors: Words = ()  # begin callings behind which a place is where he lives or trades: "chủ vườn bưởi xã …"
    entrusts: Words = ()  # before the writer's word for himself, when others have him write: "nhờ tôi, Lê Văn Nam, viết"
    chats: Words = ()  # before the body whose chat is copied: "Nhóm Zalo: Chi bộ …"
    clausal: Words = ()  # small words of a sentence, which no body's name holds: "mà", "đề nghị"
    issued: Words = ()
    bare_offices: frozenset[str] = frozenset()
    some: Words = ("(?!)",)
    ago: Words = ()
    buttons: Words = ()
    printed: Words = ()
    other_days: Words = ("(?!)",)
    owners: Words = ("(?!)",)
    joining_kin: Words = ("(?!)",)
    branches: tuple[str, ...] = ()
    nation: tuple[str, ...] = ()
    mail_heads: frozenset[str] = frozenset()
    retired: Words = ()
    employed: frozenset[str] = frozenset()
    already: Words = ()
    newspapers: tuple[str, ...] = ()  # begin the name of a newspaper over an article
    resolutions: Words = ()  # begin the title of what a body resolved, before its day
    blanks: frozenset[str] = frozenset()  # values of a form that give none
    fields_of_boards: tuple[str, ...] = ()  # with what a board is named and bodies are, too: "Ban Tổ chức"
    short_names: tuple[str, ...] = ()  # first names as people cut them before a full stop: "Wm"
    to_members: Words = ()
    ourselves_are: Words = ("(?!)",)  # between "we" and who they are
    interviewed: Words = ()  # behind the name of whoever answers in an interview: "talks to"
    ever_since: Words = ()  # before the year from which on somebody is what he says: "since 2019"
    gathers: Words = ()  # what somebody writes who asks others for their views in a chat, or hands these on
    wants: Words = ()
    annexes: tuple[str, ...] = ()
    once: Words = ()
    here: Words = ()
    interviews: Words = ()
    weekdays: tuple[str, ...] = ()
    closings: Words = ()
    role_ends: Words = ()
    address_ends: Words = ()
    particles: Words = ()
    after_names: Words = ()
    firms: Words = ()
    weak_roles: Words = ()
    speaks_for: Words = ()
    role_links: Words = ()
    submits: Words = ()
    no_callings: Words = ()
    papers: frozenset[str] = frozenset()
    led_by: Words = ()
    no_firsts: frozenset[str] = frozenset()
    in_sentences: Words = ()
    bylines: Words = ()
    salutes: Words = ()
    posted: Words = ()
    posts: Words = ()
    unknown_speakers: frozenset[str] = frozenset()
    field_words: Mapping[str, Words] = field(default_factory=dict)  # words of a form's labels, by what they ask for
    others_letters: Words = ()  # begin a sentence that tells of a paper which came, or is answered: "nhận được thư của"
    blank_values: Words = ()  # answers that say that there is none
    yes_leads: Words = ()  # what leads to the answer proper: "Yes: the Access Forum"
    presides: Words = ()
    moderates: Words = ()  # offices of whoever leads a talk: silent, he has no entry of his own
    of_members: Words = ()
    guests: Words = ()
    convened: Words = ()
    convenes: Words = ()
    men: Words = ()
    women: Words = ()
    women_middle: frozenset[str] = frozenset()
    afterwards: Words = ()
    works_at: Words = ()
    fields_of_work: Words = ()  # behind "of" part of an office, and no body: "Director of Estates"
    telling_middles: Words = ()  # middle names that tell a person whatever his family: "Lành Thị Nga"
    subjects: Words = ()  # what somebody teaches or heals, part of his calling: "GV Mỹ thuật"
    today: Words = ()  # before the day on which something is written: "hôm nay, 10/9/2020"
    self_ends: Words = ()  # behind the name of whoever says who is there: "Ruaridh Munro here"
    company_ends: Words = ()
    joins: Words = ()
    articles: Words = ()
    day_names: Words = ()
    courtesies: Words = ()
    memberships: tuple[str, ...] = ()  # of organs, which somebody's own office outweighs: "Ủy viên Ban Thường vụ"
    signing_titles: frozenset[str] = frozenset()  # that people set before the name with which they sign: "Em Dung"
    assemblies: Words = ()  # those who are at a meeting: "chi bộ", "các đại biểu"
    votes: Words = ()  # what they do together: "biểu quyết", "nhất trí"
    counted_views: Words = ()  # labels that count who speaks, before his name in brackets: "Ý kiến 2 (bà …):"
    contact_labels: frozenset[str] = frozenset()  # before the name of whom to ask about a body's letter
    was_once: Words = ()  # before an office that somebody held: "trước làm"
    parts_of_bodies: frozenset[str] = frozenset()  # which say nothing without a name: "Head of Unit"
    silent_there: Words = ()  # behind the name of somebody in a record who says nothing: "vắng mặt", "được bầu"
    many_there: Words = ()  # some of them, unnamed, at the head of a line of a record: "nhiều đại biểu"
    collectives: Words = ()  # people who write together: "bà con", "các hộ dân"
    vocatives: Words = ()  # before the name of somebody spoken to: "thưa"
    departments: frozenset[str] = (
        frozenset()
    )  # parts of a body whose heads say of which: "Trưởng phòng Kinh doanh, Công ty …"
    head_units: Words = ()  # what people are counted by: "đảng viên", "hộ dân"
    head_attends: Words = ()  # what those do who are counted at a meeting: "dự họp", "có mặt"
    form_titles: Words = ()  # over a form that people fill in: "phiếu góp ý"
    responds_as: Words = ()  # labels of a form that ask whether a person or a body answers
    as_body: Words = ()  # what stands behind them where a body does
    wishes: Words = ()  # more words of sentences that ask, besides `wants`
    short_callings: frozenset[str] = frozenset()  # cut short before a signer's name: "KTS"; a degree ("ThS") is none
    head_leads: Words = ()  # before the number of those who write together: "chúng tôi là"
    bureaus: frozenset[str] = frozenset()  # parts of a ministry that are named with their kind: "Vụ Pháp chế"
    wholes: Words = ()  # bodies that have such parts
    foreign_honours: Words = ()  # of another language, in brackets behind a name: "(Ms.)"
    foreign_offices: Words = ()  # last words of offices of another language: "Sales Manager"
    heading_words: Words = ()  # of titles of papers, in no body's name: "dự thảo"
    schools: tuple[str, ...] = ()  # with what the names of schools begin
    school_levels: Words = ()  # what they go on with in a second line: "THCS VÀ THPT …"
    own_pronouns: Words = ()  # that stand for whoever speaks in a record: "she"
    own_voice: str = ""  # in their place, no longer than any of them: "we"
    own_leads: Words = ()  # before them at the head of a sentence: "then"
    own_asks: Words = ()  # verbs behind them with which one asks
    kin_spoken_of: Words = ()  # of somebody spoken of, who may be meant by the next pronoun: "his wife"
