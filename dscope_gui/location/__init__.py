"""Where the station and its defects are: receiver, fixture, earth."""
