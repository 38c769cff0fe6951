"""The clock: it only ticks."""
