"""Layout profiles of official papers: data, one TOML file each; an office may bring its own."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from importlib.resources import files

from vankien.flows.ports import PaperOptions
from vankien.model.errors import UsageError

A4 = (210, 297)  # millimetres
MOST_MM, LEAST_PT, MOST_PT = 80, 6, 40  # margins and letters beyond these leave no room on A4 or cannot be read


@dataclass(frozen=True, slots=True)
class Layout:
    """How an official paper looks: font, sizes in points, margins in millimetres, head of the first page.

    The right side of the head are lines of their own sizes, one of them underlined (-1: none); the left side is the
    issuer, with a mark or a line below it.
    """

    font: str
    body_pt: int
    title_pt: int
    table_pt: int
    number_pt: int  # of the page number
    issuer_pt: int
    margin_top: int
    margin_bottom: int
    margin_left: int
    margin_right: int
    issuer_mark: str
    issuer_underlined: bool
    right_head: tuple[str, ...]
    right_pt: tuple[int, ...]
    right_underlined: int

    def columns(self, widths: Sequence[int], *, landscape: bool) -> list[int]:
        """The widths stretched or shrunk to what the margins leave of A4, in millimetres."""
        room = A4[landscape] - self.margin_left - self.margin_right
        return [width * room // sum(widths) for width in widths]


_KINDS: Mapping[str, type] = {
    **{field.name: int for field in fields(Layout)},
    **dict.fromkeys(("font", "issuer_mark"), str),
    **dict.fromkeys(("right_head", "right_pt"), list),
    "issuer_underlined": bool,
}
NAMES = ("party", "state")


def layout(options: PaperOptions) -> Layout:
    """The layout that papers are written in. Raises `UsageError` for an office's own file that cannot be used."""
    if options.own_layout is None:
        return _made(_built_in(options.layout))
    try:
        table = tomllib.loads(options.own_layout)
    except tomllib.TOMLDecodeError as error:
        raise _refused(options, str(error)) from None
    base = table.pop("based_on", NAMES[0])
    if base not in NAMES:
        raise _refused(options, f"based_on = {base}? ({', '.join(NAMES)})")
    for key, value in table.items():
        why = _fault(key, value)
        if why is not None:
            raise _refused(options, why)
    made = {**_built_in(base), **table}
    if len(made["right_head"]) != len(made["right_pt"]):
        raise _refused(options, "right_head, right_pt: one size a line")
    return _made(made)


def _built_in(name: str) -> dict[str, object]:
    return dict(tomllib.loads(files(__package__).joinpath(f"{name}.toml").read_text(encoding="utf-8")))


def _made(table: Mapping[str, object]) -> Layout:
    return Layout(**{key: tuple(value) if isinstance(value, list) else value for key, value in table.items()})  # type: ignore[arg-type]


def _fault(key: str, value: object) -> str | None:
    """Why an office's value cannot be used; None when it can."""
    kind = _KINDS.get(key)
    if kind is None:
        return f"{key}? (based_on, {', '.join(_KINDS)})"
    parts = value if isinstance(value, list) else [value]
    wanted = {"right_head": str, "right_pt": int}.get(key, kind)
    is_right_kind = isinstance(value, kind) and all(type(part) is wanted for part in parts)
    low, high = (LEAST_PT, MOST_PT) if key.endswith("_pt") else (0, MOST_MM) if key.startswith("margin") else (-1, 99)
    if is_right_kind and all(not isinstance(part, int) or low <= part <= high for part in parts):
        return None
    return f"{key} = {value}? ({wanted.__name__}{f' {low}–{high}' if wanted is int else ''})"


def _refused(options: PaperOptions, why: str) -> UsageError:
    return UsageError("console.error.layout", file=options.layout, why=why)
