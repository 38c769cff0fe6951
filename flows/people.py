"""A person as staff keep them: how closely they are accompanied, and what stands when two records of one become one."""

from __future__ import annotations

from enum import StrEnum

from flows.effects import Consent


class Tier(StrEnum):
    """How closely somebody is accompanied."""

    LIGHT = "light"  # messages and answers
    CLOSE = "close"  # somebody calls as well


class CannotMerge(StrEnum):
    """Why two records do not become one now."""

    SAME = "same"  # they are one already
    BUSY = "busy"  # a message of the one that goes is on its way, or in doubt
    LEAVING = "leaving"  # one of them has asked to be forgotten
    STOP = "stop"  # one of them said stop or no, and whoever merges has not said that they know


_WEIGHT = {Consent.STOPPED: 2, Consent.REFUSED: 1}


def together(kept: Consent, gone: Consent) -> Consent:
    """What stands of two consents of one person. A stop or a no outlives everything; a yes was given for the other
    number and is asked for again."""
    return gone if _WEIGHT.get(gone, 0) > _WEIGHT.get(kept, 0) else kept


def crosses_a_stop(kept: Consent, gone: Consent) -> bool:
    """Whether merging makes somebody silent who was not, or hides that one of them said stop or no."""
    return kept is not gone and bool({kept, gone} & set(_WEIGHT))
