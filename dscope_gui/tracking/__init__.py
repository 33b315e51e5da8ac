"""Same defect, one number: what successive frames of one end face say together."""
