"""Pictures and sounds made by hand, with what cameras and strangers write into them."""

from __future__ import annotations

import zlib
from typing import Literal

PLACE = b"Varick St 40.7279 -74.0059"
SCRIPT = b"<script>alert(1)</script>"


def segment(marker: int, data: bytes) -> bytes:
    return bytes((0xFF, marker)) + (len(data) + 2).to_bytes(2) + data


def exif(turned: int = 6, order: Literal["little", "big"] = "little") -> bytes:
    """What a camera writes: which way up, and where it was."""
    entry = [(0x0112, 2), (3, 2), (1, 4), (turned, 2), (0, 2)]
    body = b"".join(v.to_bytes(n, order) for v, n in [(1, 2), *entry, (0, 4)])
    head = b"II*\0" if order == "little" else b"MM\0*"
    return b"Exif\0\0" + head + (8).to_bytes(4, order) + body + PLACE


DRAWN = (
    segment(0xE0, b"JFIF\0\1\2\0\0\1\0\1\0\0")
    + segment(0xDB, bytes(65))
    + segment(0xC2, bytes(15))
    + segment(0xDA, bytes(10))
    + b"first scan \xff\0 \xff\xd3 goes on"
    + segment(0xC4, bytes(20))
    + segment(0xDA, bytes(6))
    + b"second scan"
)
JPEG = b"\xff\xd8" + DRAWN + b"\xff\xd9"


def photo(*more: bytes, after: bytes = b"") -> bytes:
    """A picture with more in it, and after its end."""
    return b"\xff\xd8" + b"".join(more) + DRAWN + b"\xff\xd9" + after


def chunk(name: bytes, data: bytes) -> bytes:
    return len(data).to_bytes(4) + name + data + zlib.crc32(name + data).to_bytes(4)


def png(*more: bytes, after: bytes = b"") -> bytes:
    drawn = chunk(b"IHDR", bytes(13)) + b"".join(more) + chunk(b"IDAT", b"rows") + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + drawn + after


def webp(*chunks: tuple[bytes, bytes]) -> bytes:
    body = b"".join(n + len(d).to_bytes(4, "little") + d + b"\0" * (len(d) % 2) for n, d in chunks)
    return b"RIFF" + (len(body) + 4).to_bytes(4, "little") + b"WEBP" + body


def opus(said: bytes = b"speech", samples: int = 96_000, channels: int = 1) -> bytes:
    """A voice note: two seconds of nothing that plays."""

    def page(data: bytes, flag: int, at: int) -> bytes:
        head = b"OggS\0" + bytes((flag,)) + at.to_bytes(8, "little") + bytes(12)
        return head + bytes((1, len(data))) + data

    first = b"OpusHead\1" + bytes((channels,)) + bytes(9)
    return page(first, 2, 0) + page(b"OpusTags" + bytes(8), 0, 0) + page(said, 4, samples)


OPUS = opus()
