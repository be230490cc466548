"""Registers: tables and lists of people, offices, organisations and matters, row by row."""
