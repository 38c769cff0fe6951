"""Which messages may be recorded: those that are sent by themselves. An answer's label, the name of a kind of date or a
piece of a longer text is nothing to hear alone."""

from __future__ import annotations

from collections.abc import Iterable

from flows.inspect import labels_only
from flows.model import Flow

_FILES = frozenset({"events", "whatsapp", "voice"})  # names, templates for when nothing may be heard, a spoken answer
_PIECES = frozenset(
    {
        *(f"dates.{piece}" for piece in ("intro", "line-discreet", "own-time")),  # their message is `dates.line`
        *(f"reminders.check-{agency}" for agency in ("court", "ice", "uscis", "other")),
        *("reminders.own-time", "reminders.discreet-both", "reminders.discreet-check"),
        *("common.also-on-whatsapp", "notices.foot"),
    }
)


def slots(keys: Iterable[str], flows: Iterable[Flow]) -> tuple[str, ...]:
    """Those of these messages that may be recorded, in their order."""
    out = labels_only(flows) | _PIECES
    return tuple(key for key in keys if key not in out and key.partition(".")[0] not in _FILES)
