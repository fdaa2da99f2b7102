"""Texts under `page` in Vietnamese."""

from collections.abc import Mapping

PAGE: Mapping[str, str] = {}
