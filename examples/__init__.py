"""Documents of an invented municipality, and the script that makes the binary ones."""
