"""What the service does: one verb, one file. Each takes the parts it is given and touches the world through them."""
