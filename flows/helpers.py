"""Who is told somebody's dates beside them, because they want it."""

from __future__ import annotations

from enum import StrEnum

MOST = 5  # numbers beside a person's own


class Relation(StrEnum):
    """What a number is to the person whose dates it is told."""

    SELF = "self"  # another number of their own
    RELATIVE = "relative"
    SPONSOR = "sponsor"
    LAWYER = "lawyer"
    OTHER = "other"
