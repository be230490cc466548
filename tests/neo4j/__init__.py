"""A real Neo4j for the store tests, without Docker."""
