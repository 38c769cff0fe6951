"""What somebody sent with a message: recognised by its own bytes, never by its name or by what it says it is. Of
pictures only the picture is kept: what a camera or a stranger wrote into the file (place, time, hidden text) is left
out."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

LARGEST = 16 * 1024 * 1024  # bytes; WhatsApp carries no more, MMS a third of it


class Kind(StrEnum):
    """What an attachment is. The last three are not kept: of a kind we do not know, larger than `LARGEST`, not at the
    provider any more."""

    JPEG = "jpeg"
    PNG = "png"
    WEBP = "webp"
    OGG = "ogg"
    AMR = "amr"
    MP3 = "mp3"
    AAC = "aac"
    M4A = "m4a"
    VIDEO = "video"
    PDF = "pdf"
    UNKNOWN = "unknown"
    TOO_BIG = "too_big"
    GONE = "gone"


class Shown(StrEnum):
    """How it is looked at: as a picture, heard in the page, or saved and opened elsewhere."""

    PICTURE = "picture"
    SOUND = "sound"
    FILE = "file"


# The type it is served as, the end of its name, how it is shown.
SERVED = {
    Kind.JPEG: ("image/jpeg", "jpg", Shown.PICTURE),
    Kind.PNG: ("image/png", "png", Shown.PICTURE),
    Kind.WEBP: ("image/webp", "webp", Shown.PICTURE),
    Kind.OGG: ("audio/ogg", "ogg", Shown.SOUND),
    Kind.AMR: ("audio/amr", "amr", Shown.FILE),  # browsers do not play it
    Kind.MP3: ("audio/mpeg", "mp3", Shown.SOUND),
    Kind.AAC: ("audio/aac", "aac", Shown.SOUND),
    Kind.M4A: ("audio/mp4", "m4a", Shown.SOUND),
    Kind.VIDEO: ("video/mp4", "mp4", Shown.FILE),
    Kind.PDF: ("application/pdf", "pdf", Shown.FILE),
}


def read(data: bytes) -> tuple[Kind, bytes]:
    """What this is, and what is kept of it: nothing of a kind we do not know, or of a broken picture."""
    for kind, of_it in ((Kind.JPEG, _jpeg), (Kind.PNG, _png), (Kind.WEBP, _webp)):
        try:
            if picture := b"".join(of_it(data)):
                return kind, picture
        except (IndexError, ValueError):
            return Kind.UNKNOWN, b""
    kind = _other(data)
    return kind, b"" if kind is Kind.UNKNOWN else data


def _other(data: bytes) -> Kind:
    if data.startswith(b"OggS"):
        return Kind.OGG
    if data.startswith((b"#!AMR\n", b"#!AMR-WB\n")):
        return Kind.AMR
    if data.startswith(b"%PDF-"):
        return Kind.PDF
    if data[4:8] == b"ftyp":
        return Kind.M4A if data[8:12] in (b"M4A ", b"M4B ") else Kind.VIDEO
    if data.startswith(b"ID3") or (data[:1] == b"\xff" and data[1:2] in (b"\xfb", b"\xf3", b"\xf2")):
        return Kind.MP3
    return Kind.AAC if data[:1] == b"\xff" and data[1:2] in (b"\xf1", b"\xf9") else Kind.UNKNOWN


# --- pictures, piece by piece: what draws them stays, everything else and everything after their end goes

_APP, _COMMENT = range(0xE0, 0xF0), 0xFE
_DRAWS = {0xE0, 0xEE}  # of the application segments: JFIF, and which colours Adobe meant
_SCAN, _END = 0xDA, 0xD9


def _jpeg(data: bytes) -> Iterator[bytes]:
    if not data.startswith(b"\xff\xd8\xff"):
        return
    yield data[:2]
    at = 2
    while True:
        if data[at] != 0xFF:
            raise ValueError
        while data[at + 1] == 0xFF:  # padding
            at += 1
        marker = data[at + 1]
        if marker == _END:
            yield data[at : at + 2]
            return
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4])
        if end < at + 4 or end > len(data):
            raise ValueError
        if marker == _SCAN:  # its data go on to the next marker that is neither a stuffed byte nor a restart
            while (end := data.index(b"\xff", end)) and (data[end + 1] == 0 or 0xD0 <= data[end + 1] <= 0xD7):
                end += 2
        if marker in _DRAWS or (marker not in _APP and marker != _COMMENT):
            yield data[at:end]
        elif turned := _orientation(data[at:end]):
            yield turned
        at = end


def _orientation(segment: bytes) -> bytes:
    """Of an Exif segment which way up the picture is, as a segment that says nothing else; else nothing."""
    if segment[1] != 0xE1 or segment[4:10] != b"Exif\0\0":
        return b""
    tiff = segment[10:]

    def number(at: int, size: int) -> int:
        return int.from_bytes(tiff[at : at + size], "little" if tiff.startswith(b"II") else "big")

    first = number(4, 4)
    for entry in range(first + 2, first + 2 + 12 * min(number(first, 2), 64), 12):
        if number(entry, 2) == 0x0112 and 2 <= number(entry + 8, 2) <= 8:
            told = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0%c\0\0\0\0\0\0" % number(entry + 8, 2)
            return b"\xff\xe1" + (len(told) + 2).to_bytes(2) + told
    return b""


_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_DRAWS = {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"sBIT", b"bKGD", b"pHYs"}


def _png(data: bytes) -> Iterator[bytes]:
    if not data.startswith(_PNG):
        return
    yield _PNG
    at, name = len(_PNG), b""
    while name != b"IEND":
        name = data[at + 4 : at + 8]
        end = at + 12 + int.from_bytes(data[at : at + 4])
        if len(name) < 4 or end > len(data):
            raise ValueError
        if name in _PNG_DRAWS:
            yield data[at:end]
        at = end


_WEBP_DRAWS = {b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF"}


def _webp(data: bytes) -> Iterator[bytes]:
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP":
        return
    end = 8 + int.from_bytes(data[4:8], "little")
    if end > len(data):
        raise ValueError
    kept, at = [], 12
    while at < end:
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        upto = at + 8 + size + size % 2
        if upto > end:
            raise ValueError
        chunk = data[at:upto]
        if chunk[:4] == b"VP8X":  # it says what the file has; of that, profile, Exif and XMP are left out
            chunk = chunk[:8] + bytes([chunk[8] & ~0x2C]) + chunk[9:]
        if chunk[:4] in _WEBP_DRAWS:
            kept.append(chunk)
        at = upto
    body = b"WEBP" + b"".join(kept)
    yield b"RIFF" + len(body).to_bytes(4, "little") + body
