"""Which messages may be recorded: those that are sent by themselves. An answer's label, the name of a kind of date or a
piece of a longer text is nothing to hear alone."""

from __future__ import annotations

from collections.abc import Iterable

from flows.inspect import labels_only
from flows.model import Flow

_FILES = frozenset({"events", "whatsapp", "voice"})  # names, templates for when nothing may be heard, a spoken answer
_PIECES = {  # file → what stands in a longer text of the same file, or of another
    "dates": frozenset({"intro", "line-discreet", "own-time"}),  # the whole of it goes by the name of its line
    "reminders": frozenset(
        {
            *("own-time", "discreet-both", "discreet-far", "discreet-check"),
            *(f"check-{who}" for who in ("court", "ice", "uscis", "other")),
        }
    ),
    "common": frozenset({"also-on-whatsapp"}),
    "notices": frozenset({"foot"}),
}


def slots(keys: Iterable[str], flows: Iterable[Flow]) -> tuple[str, ...]:
    """Those of these messages that may be recorded, in their order."""
    labels = labels_only(flows)

    def whole(key: str) -> bool:
        file, _, name = key.partition(".")
        return key not in labels and file not in _FILES and name not in _PIECES.get(file, ())

    return tuple(filter(whole, keys))
