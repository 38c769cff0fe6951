"""WhatsApp's own rules: when free text may be sent, and which answers can be tapped.

Facts: Twilio, "Key concepts: WhatsApp" (the 24-hour window), "twilio/quick-reply" and "twilio/list-picker" (limits).
"""

from __future__ import annotations

import hashlib
import json
from datetime import datetime, timedelta
from enum import StrEnum

from flows.messages import Words

WINDOW = timedelta(hours=24)
MARGIN = timedelta(minutes=10)  # between our clock and theirs, and for the way
BODY = 1024
QUICK_REPLIES, QUICK_REPLY = 3, 20  # so many without approval, so many letters each
ITEMS, ITEM = 10, 24


def window_open(heard_at: datetime | None, now: datetime) -> bool:
    """Whether free text may be sent: the person wrote on WhatsApp (`heard_at`, None for never) less than 24 hours ago,
    with a margin."""
    return heard_at is not None and open_since(now) < heard_at


def open_since(now: datetime) -> datetime:
    """Free text may be sent to whoever wrote after this moment."""
    return now - WINDOW + MARGIN


class Look(StrEnum):
    """How a question with its answers can be shown."""

    QUICK_REPLY = "quick-reply"
    LIST = "list-picker"
    NUMBERED = "numbered"  # plain text: `1 My next date`


def look_of(said: Words) -> Look:
    """How these words can be shown inside the window."""
    labels = [choice.label for choice in said.choices]
    if not labels or len(said.body) > BODY:
        return Look.NUMBERED
    if len(labels) <= QUICK_REPLIES and max(map(len, labels)) <= QUICK_REPLY:
        return Look.QUICK_REPLY
    if len(labels) <= ITEMS and max(map(len, labels)) <= ITEM:
        return Look.LIST
    return Look.NUMBERED


def digest_of(said: Words) -> str:
    """What names these words with their answers, at us and at the provider: 64 hex digits."""
    shown = json.dumps([said.body, [[c.key, c.label] for c in said.choices]], ensure_ascii=False)
    return hashlib.sha256(shown.encode()).hexdigest()


def one_line(value: str) -> str:
    """A value as a content template takes it: no line breaks, tabs or runs of spaces."""
    return " ".join(value.split())
