"""Texts under `papers` in English."""

from collections.abc import Mapping

PAPERS: Mapping[str, str] = {}
