"""Everything that can go wrong by name, on one page. Each message names the thing and the place, and never a
person's number, name or text."""

from __future__ import annotations


class RecadoError(Exception):
    """The root: whoever stands at an edge (web, command line, worker) catches this and tells the person."""


class SettingsError(RecadoError):
    """The environment or the policy asks for something we cannot do; the message names the setting."""


class EnvironmentFailed(RecadoError):
    """Something outside is missing or will not start: a server, a directory, a port."""


class StoreError(RecadoError):
    """The database answered, but not with what must be there."""


class ContentError(RecadoError):
    """Words or flows that must not reach anybody. `problems` holds all that was found, each as `file:line: what`."""

    def __init__(self, *problems: str) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class DatabaseUnreachable(EnvironmentFailed):
    """Nobody answers at `DATABASE_URL`."""


class WrongKeys(StoreError):
    """A sealed value does not open: other keys, another row, or changed."""
