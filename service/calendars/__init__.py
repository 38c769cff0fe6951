"""A file that somebody brings → case event values, row by row, each checked; what is wrong is told, not guessed."""
