"""The quality classifier: which class does an end face belong to as a whole."""
