"""Texts under `console` in Vietnamese."""

from collections.abc import Mapping

CONSOLE: Mapping[str, str] = {}
