"""Texts under `page` in English."""

from collections.abc import Mapping

PAGE: Mapping[str, str] = {}
