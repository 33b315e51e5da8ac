"""What the operator sits in front of: live picture, one key, verdict, defects."""
