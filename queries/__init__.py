"""What the product answers, one module per subject."""
