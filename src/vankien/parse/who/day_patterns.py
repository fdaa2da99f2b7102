"""What days look like in contributions: the patterns of a language by which the rooms beside this one read them."""

import re
from dataclasses import dataclass
from functools import lru_cache

from vankien.lang.people import People
from vankien.parse.words.pieces import words
from vankien.text.pattern import compile_later

HEAD = 8  # lines with words at the beginning among which a day stands
LONGEST_LAST = 200  # code points of running text at whose end a day may stand
LONGEST_MARK = 12  # code points before a day in brackets: "(Tóm tắt, 19-9-2020)"; more speaks of another paper
SHORT = 120  # code points of a line in which a day may stand behind a dash or a full stop
LONGEST_PAPER = 60  # code points between "kèm theo" and the day of the letter in which this was enclosed
LONGEST_PLACE = 100  # code points between the beginning of minutes and the day of the meeting
FIGURE = re.compile(r"\d")  # every day that is read has its year in figures
YEAR = re.compile(r"[0-9](?:\d{3}|\d?\s*[/.-]\s*\d)")  # in four figures, or in two behind day and month


@dataclass(frozen=True, slots=True)
class DayPatterns:
    """Where days stand; in those that find one it is the group `day`, `met` or `signed`."""

    alone: re.Pattern[str]  # a day and nothing else
    bracketed: re.Pattern[str]  # a day in brackets, or a line in brackets that was signed on it
    held: re.Pattern[str]  # what a meeting was held on, up to its day
    sent_field: re.Pattern[str]  # a form's field and the day in it
    at_end: re.Pattern[str]  # a day that ends its line
    refers: re.Pattern[str]  # words that lead to another paper
    meets: re.Pattern[str]  # who meets and when, in either order
    record: re.Pattern[str]  # the name of a record
    chat: re.Pattern[str]  # the mark of a message in a chat
    begins: re.Pattern[str]  # the hour and day with which minutes begin
    encloses: re.Pattern[str]  # "kèm theo" and the day of the letter in which something came
    stated: re.Pattern[str]  # a statement, up to who made it
    sends: re.Pattern[str]  # a statement that is sent on a day
    until: re.Pattern[str]  # words right before a day up to which something is asked
    wants: re.Pattern[str]  # words that ask for something by a day
    submits: re.Pattern[str]  # who submits something, and the day that ends the line
    encloses_any: re.Pattern[str]  # as `encloses`, whosever the letter is


@lru_cache(maxsize=8)
def day_patterns(p: People) -> DayPatterns:
    """The patterns of a language."""
    day, by = "|".join(p.letter_day), "|".join(p.statement_by)
    return DayPatterns(
        alone=compile_later(rf"\(?\s*(?:{day})\s*\)?[.,;]?"),
        bracketed=compile_later(
            rf"\((?:[^()]{{0,{LONGEST_MARK}}}?)(?P<day>{day})\s*\)|^\s*\([^()]*?(?<!\d)(?P<signed>{day})[^()]*\)\s*$"
        ),
        held=compile_later(
            rf"\W*(?:(?:[ivx]{{1,4}}|\d{{1,2}})[.)]\s*)?{words(p.held_on)}[^.\n]{{0,{LONGEST_PLACE}}}?(?P<day>(?:{day}))"
        ),
        sent_field=compile_later(rf"(?:\d{{1,2}}[.)]\s*)?{words(p.sent_on)}\s*:\s*(?P<day>.{{6,60}})"),
        at_end=compile_later(rf"(?<![\w/.-])(?P<day>{'|'.join(p.letter_day)})[\s).:]*$"),
        refers=compile_later(words(p.refers)),
        meets=compile_later(
            rf"(?:{words(p.meets)}\s+(?:{words(p.met_when)}\s+){{0,3}}(?P<met>{day})"
            rf"|^\s*(?P<day>{day})[,;]?\s+(?:\w+\s+){{0,6}}?{words((*p.meets, *p.attends))})"
        ),
        record=compile_later(rf"\W*{words(p.records)}"),
        chat=compile_later(rf"\s*\[(?:\d{{1,2}}[:h]\d\d(?::\d\d)?,?\s+)?(?P<day>{day})"),
        begins=compile_later(rf"\s*(?:{words(p.hours)}[,\s–-]+)?(?P<day>{day})"),
        encloses=compile_later(rf"\W*{words(p.encloses)}[^.;\n]{{0,{LONGEST_PAPER}}}?(?P<day>{day})(?!\s+(?:{by})\s)"),
        stated=compile_later(rf"\W*(?:{words(p.some)}\s+)?{words(p.statements)}(?:\s+[^.:,\n]{{1,60}}?)?\s+(?:{by})\s"),
        sends=compile_later(
            rf"\W*{words(p.statements)}\s+(?:\w+\s+){{0,3}}?{words(p.sends)}\s+(?:\w+\s+){{0,3}}?(?P<day>{day})"
        ),
        until=compile_later(rf"{words(p.until)}\s+(?:{words(p.day_names)}\s+)?$"),
        wants=compile_later(words(p.wants) if p.wants else "(?!)"),
        submits=compile_later(
            rf"(?:^\W*|[,;(–-]\s*){words(p.submits)}\s[^\n]{{0,{SHORT}}}?(?<![\w/.-])(?P<day>{day})[\s).:]*$"
        ),
        encloses_any=compile_later(rf"\W*{words(p.encloses)}[^.;\n]{{0,{LONGEST_PAPER}}}?(?P<day>{day})"),
    )


def figures_at(said: str) -> int:
    """Where the figures of a day begin."""
    figure = FIGURE.search(said)
    return 0 if figure is None else figure.start()


def ends_in_figure(said: str) -> bool:
    """Whether words may end with a day: its year stands last."""
    return said.rstrip(" \t\u00a0).,:;")[-1:].isdecimal()
