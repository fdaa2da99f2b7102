"""`consultation.toml`: who asks, for how long, whom."""

import re
import tomllib
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from vankien.flows.outcome import Consultation
from vankien.flows.ports import SourceFile
from vankien.model.errors import UsageError

KNOWN = ("title", "issuer", "period", "layout", "bodies", "publish")
LAYOUTS = ("party", "state")
PUBLISH = ("bodies",)


def read_consultation(source: SourceFile) -> Consultation:
    """What the file says. Raises `UsageError` naming the key that cannot be used.

    A misspelt key would silently leave the committee's name off every paper, so unknown keys are refused.
    """
    try:
        table = tomllib.loads(source.data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise _refused(source, "not-utf8") from None
    except tomllib.TOMLDecodeError as error:
        raise UsageError("console.error.consultation-syntax", file=source.name, line=_line(source, error)) from None
    for key in table:
        if key not in KNOWN:
            raise _refused(source, f"{key}? ({', '.join(KNOWN)})")
    layout = _text(source, table, "layout")
    if layout is not None and layout not in LAYOUTS:
        raise _refused(source, f"layout = {layout}? ({', '.join(LAYOUTS)})")
    return Consultation(
        title=_text(source, table, "title"),
        issuer=_text(source, table, "issuer"),
        period=_period(source, table.get("period")),
        layout=layout,
        bodies=_bodies(source, table.get("bodies", [])),
        publish=_publish(source, table.get("publish", {})),
    )


def _line(source: SourceFile, error: tomllib.TOMLDecodeError) -> int:
    """The line of a fault, which the parser tells in words only; the last one where the text ends too soon."""
    found = re.search(r"at line (\d+)", str(error))
    return int(found[1]) if found else source.data.count(b"\n") + 1


def _refused(source: SourceFile, why: str) -> UsageError:
    return UsageError("console.error.consultation", file=source.name, why=why)


def _text(source: SourceFile, table: Mapping[str, object], key: str) -> str | None:
    value = table.get(key)
    if value is None or isinstance(value, str):
        return value
    raise _refused(source, f"{key} = {value}?")


def _period(source: SourceFile, value: object) -> tuple[str | None, str | None]:
    """`period = { from = 2020-08-01, to = 2020-09-30 }`, TOML dates or ISO text, either may be missing."""
    if value is None:
        return (None, None)
    if not isinstance(value, dict) or set(value) - {"from", "to"}:
        raise _refused(source, f"period = {value}? ({{ from = 2020-08-01, to = 2020-09-30 }})")
    begins, ends = _day(source, value.get("from")), _day(source, value.get("to"))
    if begins is not None and ends is not None and begins > ends:
        raise _refused(source, f"period: {begins} > {ends}")
    return begins, ends


def _day(source: SourceFile, value: object) -> str | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(str(value)).isoformat()
    except ValueError:
        raise _refused(source, f"period: {value}?") from None


def _bodies(source: SourceFile, value: object) -> tuple[str, ...]:
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return tuple(value)
    raise _refused(source, f"bodies = {value}?")


def _publish(source: SourceFile, value: object) -> Mapping[str, bool]:
    if isinstance(value, dict) and all(isinstance(one, bool) for one in value.values()):
        for key in value:
            if key not in PUBLISH:
                raise _refused(source, f"publish.{key}? ({', '.join(PUBLISH)})")
        return MappingProxyType(dict(sorted(value.items())))
    raise _refused(source, f"publish = {value}?")
