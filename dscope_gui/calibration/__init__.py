"""Scale from dot targets, flat field and the scope's own dirt: what makes micrometres that can be trusted."""
