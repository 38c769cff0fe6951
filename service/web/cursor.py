"""Where a page of a list begins, as an opaque text: a time and an id, or an id alone. Nothing personal is in it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def pack(at: datetime, row: UUID) -> str:
    """The cursor of a row made at `at`."""
    return f"{(at - _EPOCH) // timedelta(microseconds=1):x}-{row.hex}"


def unpack(cursor: str) -> tuple[datetime, UUID] | None:
    """The inverse of `pack`; None for anything else."""
    when, _, row = cursor.partition("-")
    try:
        return _EPOCH + timedelta(microseconds=int(when, 16)), UUID(hex=row)
    except (ValueError, OverflowError):
        return None
