"""Layout profiles of official papers: data, one TOML file each."""

import tomllib
from dataclasses import dataclass
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Layout:
    """How an official paper looks: font, sizes in points, margins in millimetres, head of the first page."""

    font: str
    body_pt: int
    title_pt: int
    table_pt: int
    margin_top: int
    margin_bottom: int
    margin_left: int
    margin_right: int
    right_head: tuple[str, ...]
    right_underlined: int


def layout(name: str) -> Layout:
    """The layout with this name (`party`, `state`); FileNotFoundError for another."""
    table = tomllib.loads(files(__package__).joinpath(f"{name}.toml").read_text(encoding="utf-8"))
    return Layout(**{**table, "right_head": tuple(table["right_head"])})
