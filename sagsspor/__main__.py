"""Runs the command line: `python -m sagsspor`."""

from sagsspor.cli import main

if __name__ == "__main__":
    main()
