"""The history: inspections with their pictures, kept for years."""
