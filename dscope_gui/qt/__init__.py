"""The screens: presenters decide, views show and emit what the user wants, the workstation computes."""
