"""Recorded words, for people whose language is spoken more than read: what a recording must be, and whose it may be."""

from __future__ import annotations

from enum import StrEnum
from hashlib import sha256

LARGEST = 1024 * 1024  # bytes; speech takes about 5 minutes of it, and nobody listens so long
VOICE = "voice"  # the purpose of a message that is a recording

_PAGE, _FIRST = b"OggS", 2  # how a page of Ogg begins; the flag of a stream's first
_RATE = 48_000  # what Opus counts time in, whatever it was recorded with


class Wrong(StrEnum):
    """Why a file is no recording."""

    NOT_OPUS = "not_opus"
    TOO_BIG = "too_big"


def wrong(data: bytes) -> Wrong | None:
    """What keeps a file from being sent as a voice note: WhatsApp takes Ogg with Opus inside, and no other Ogg."""
    if len(data) > LARGEST:
        return Wrong.TOO_BIG
    if data[:4] != _PAGE or data[4:6] != bytes((0, _FIRST)) or len(data) < 28:
        return Wrong.NOT_OPUS
    head = data[27 + data[26] :]
    good = head[:8] == b"OpusHead" and len(head) >= 19 and head[8] < 16 and head[9] in (1, 2)
    return None if good and seconds(data) else Wrong.NOT_OPUS


def seconds(data: bytes) -> int:
    """How long it is, rounded up: what its last page says of its end."""
    last = data.rfind(_PAGE)
    samples = int.from_bytes(data[last + 6 : last + 14], "little", signed=True)
    return max(0, -(-samples // _RATE))


def digest(data: bytes) -> str:
    """What names these very sounds: 32 hex digits, as words have them."""
    return sha256(data).hexdigest()[:32]


def second(uploaded: tuple[str, object], signs: tuple[str, object]) -> bool:
    """Whether whoever signs is somebody else than who brought the recording: by name, and by account where both have
    one."""
    (theirs, their_account), (mine, my_account) = uploaded, signs
    same = their_account is not None and their_account == my_account
    return not same and " ".join(theirs.split()).casefold() != " ".join(mine.split()).casefold()
