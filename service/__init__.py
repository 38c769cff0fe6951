"""What touches the world: web, actions, store, providers, calendars, content."""
