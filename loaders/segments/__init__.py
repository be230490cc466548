"""The steps of segmentation: lines, furniture, fields, participants, items, sections."""
