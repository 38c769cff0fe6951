"""The only SQL. Each module holds one idea; `engine` opens connections, `tables` says what is stored."""
