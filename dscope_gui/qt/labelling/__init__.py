"""The labelling screen: a person says of every mark what it is and where, for the second judge to learn from."""
