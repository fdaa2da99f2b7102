"""Builds readers, writers, stores and the language profile from one configuration, and runs the flows.

Faces (command line, Python interface) call the functions in these rooms; nothing below knows them. A room for each
kind of work: a command loads only what its own runs with.
"""
