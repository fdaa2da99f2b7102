"""Texts under `notes` in Vietnamese."""

from collections.abc import Mapping

NOTES: Mapping[str, str] = {}
