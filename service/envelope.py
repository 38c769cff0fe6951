"""A sealed file: an open header, then AES-256-GCM chunks that hang on it, each knowing its place and whether it is the
last. Cut, reordered, changed or under another header, it does not open.

    "RECADO1\\n" ‖ length of the header (4 bytes) ‖ header (JSON) ‖ chunks: length (4 bytes) ‖ ciphertext
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from service.errors import EnvironmentFailed

MAGIC = b"RECADO1\n"
CHUNK = 1 << 20
MOST_HEADER = 1 << 20
_MORE, _LAST = b"\x00", b"\x01"


class Broken(EnvironmentFailed):
    """A sealed file that is cut, changed, or sealed with other keys; the message names the file."""


class Writer:
    """Writes beside `path`; `finish` puts the file in its place, `drop` leaves nothing."""

    def __init__(self, path: Path, key: bytes, header: dict[str, Any]) -> None:
        """`key`: 32 bytes, for this file alone. Raises `EnvironmentFailed` when the file cannot be made."""
        self._path, self._part = path, path.with_name(path.name + ".part")
        self._aead, self._number, self._held = AESGCM(key), 0, bytearray()
        text = json.dumps(header).encode()
        self._bound = hashlib.sha256(text).digest()
        try:
            self._file: BinaryIO = os.fdopen(os.open(self._part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "wb")
        except OSError as error:
            raise EnvironmentFailed(f"{path} cannot be written: {error.strerror}") from None
        self._file.write(MAGIC + len(text).to_bytes(4, "big") + text)

    def write(self, data: bytes) -> None:
        self._held += data
        while len(self._held) > CHUNK:
            self._seal(bytes(self._held[:CHUNK]), _MORE)
            del self._held[:CHUNK]

    def frame(self, data: bytes) -> None:
        """Length and bytes, for `Reader.frames`."""
        self.write(len(data).to_bytes(4, "big") + data)

    def finish(self) -> None:
        """The file is whole and on the disk."""
        self._seal(bytes(self._held), _LAST)
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        os.replace(self._part, self._path)

    def drop(self) -> None:
        self._file.close()
        self._part.unlink(missing_ok=True)

    def _seal(self, plain: bytes, flag: bytes) -> None:
        sealed = self._aead.encrypt(self._number.to_bytes(12, "big"), plain, self._bound + flag)
        self._file.write(len(sealed).to_bytes(4, "big") + sealed)
        self._number += 1


class Reader:
    """An existing sealed file. Only its header is known until a key opens the rest."""

    def __init__(self, path: Path) -> None:
        """Raises `EnvironmentFailed` when there is no such file, `Broken` when it is none of ours."""
        self._path = path
        try:
            with path.open("rb") as file:
                start = file.read(len(MAGIC) + 4)
                length = int.from_bytes(start[len(MAGIC) :], "big")
                text = file.read(min(length, MOST_HEADER))
        except OSError as error:
            raise EnvironmentFailed(f"{path} cannot be read: {error.strerror}") from None
        if start[: len(MAGIC)] != MAGIC or len(text) != length:
            raise Broken(f"{path} is not a file that recado backup wrote")
        self._bound, self._begin = hashlib.sha256(text).digest(), len(start) + length
        self.header: dict[str, Any] = json.loads(text)

    def check(self, key: bytes) -> None:
        """Read it to its end. Raises `Broken`."""
        for _ in self._chunks(key):
            pass

    def frames(self, key: bytes) -> Iterator[bytes]:
        """What was written frame by frame. Raises `Broken`."""
        held = bytearray()
        for chunk in self._chunks(key):
            held += chunk
            at = 0
            while len(held) - at >= 4 and len(held) - at - 4 >= (size := int.from_bytes(held[at : at + 4], "big")):
                yield bytes(held[at + 4 : at + 4 + size])
                at += 4 + size
            del held[:at]
        if held:
            raise Broken(f"{self._path} is not whole")

    def _chunks(self, key: bytes) -> Iterator[bytes]:
        aead, number, flag = AESGCM(key), 0, _MORE
        with self._path.open("rb") as file:
            file.seek(self._begin)
            sealed = _next(file)
            while sealed:
                following = _next(file)
                flag = _MORE if following else _LAST
                try:
                    yield aead.decrypt(number.to_bytes(12, "big"), sealed, self._bound + flag)
                except InvalidTag:
                    raise Broken(f"{self._path} is cut, changed, or sealed with other keys") from None
                sealed, number = following, number + 1
        if flag is not _LAST:
            raise Broken(f"{self._path} is not whole")


def _next(file: BinaryIO) -> bytes:
    length = file.read(4)
    return file.read(int.from_bytes(length, "big")) if len(length) == 4 else b""
