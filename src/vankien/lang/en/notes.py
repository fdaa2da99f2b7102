"""Texts under `notes` in English."""

from collections.abc import Mapping

NOTES: Mapping[str, str] = {}
