"""Notices to many people: one verb, one file. Stopping one is `service.actions.stop_sending`."""
