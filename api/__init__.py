"""HTTP: JSON under /api/v1 and pages, both over the functions of queries."""
