"""Whole documents: what is found in them, and that every quote opens its place."""
