"""How well and how fast Sagsspor reads: scores against gold, and ratios of time."""
