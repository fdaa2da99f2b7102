"""Templates of the pillars' report: YAML, checked field by field before anything is drawn from it."""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from importlib.resources import files

import msgspec

from vankien.flows.pillars import ReportTemplate, TableTemplate, misfits
from vankien.model.errors import UsageError

BUILT_IN = "pillars.yaml"


def read_template(data: bytes, file: str) -> ReportTemplate:
    """The template. Raises `UsageError` that names what is wrong: the place in the file, a key, a column."""
    try:
        template = msgspec.yaml.decode(data, type=ReportTemplate, strict=True)
        unknown = _unknown_keys(msgspec.yaml.decode(data))
    except (msgspec.DecodeError, msgspec.ValidationError, UnicodeDecodeError) as error:
        raise UsageError("console.error.template", file=file, why=str(error)) from error
    wrong = (*unknown, *misfits(template))
    if wrong:
        raise UsageError("console.error.template", file=file, why=", ".join(wrong))
    return template


def _unknown_keys(said: Mapping[str, Sequence[Mapping[str, object]]]) -> tuple[str, ...]:
    """Keys that no template has: a misspelt one would otherwise say nothing."""
    known = {one.name for one in fields(TableTemplate)}
    below = {key for table in said["tables"] for key in table if key not in known}
    return tuple(sorted(below | (said.keys() - {one.name for one in fields(ReportTemplate)})))


def built_in_template() -> ReportTemplate:
    """The template that comes with the program."""
    data = files("vankien.read.register.templates").joinpath(BUILT_IN).read_bytes()
    return read_template(data, BUILT_IN)
