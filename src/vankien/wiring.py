"""Builds readers, writers and stores from one configuration."""
