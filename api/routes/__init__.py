"""JSON routes, one module a subject; a route is one query function and nothing else."""
