"""Texts under `papers` in Vietnamese."""

from collections.abc import Mapping

PAPERS: Mapping[str, str] = {}
