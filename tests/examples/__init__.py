"""What the example documents are and tell."""
