"""Public institutions by name and form: constants, each with what was left out and why."""
