"""Texts under `console` in English."""

from collections.abc import Mapping

CONSOLE: Mapping[str, str] = {}
