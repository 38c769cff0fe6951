"""The spool of the fallback receiver: posts sealed to a public key, one line each, on a machine that holds no secret.

A line is base64 of: a key of its own (X25519, 32 bytes) ‖ AES-256-GCM ciphertext. Only who holds the private key opens
it; lines are only ever added, and each stands for itself, so that a torn one costs no other.
"""

from __future__ import annotations

import base64
import binascii
import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from service.errors import EnvironmentFailed

_KEY = 32  # bytes of a public key
MOST = 256 << 20  # bytes in all: some hundred thousand texts, and no full disk
_ONCE = bytes(12)  # the nonce: every line has a key of its own


class Full(EnvironmentFailed):
    """The spool holds as much as it may."""


@dataclass(frozen=True, slots=True)
class Post:
    """One post as it came, unproven. `base`: the public address it was made to; `at`: when it came, aware UTC."""

    base: str
    path: str
    query: str
    signature: str
    body: bytes = field(repr=False)
    at: datetime


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a spool: the file's name, its number from 1, and the post; None: it does not open."""

    file: str
    number: int
    post: Post | None


class Spool:
    """A folder of one file a day (UTC), for one writer."""

    def __init__(self, folder: Path, public: bytes) -> None:
        """`public`: 32 bytes, what `recado spool key` prints. Raises EnvironmentFailed when the folder cannot be."""
        self._folder, self._public = folder, public
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._held = sum(file.stat().st_size for file in files(folder))
        except OSError as error:
            raise EnvironmentFailed(f"{folder} cannot be used: {error.strerror}") from None

    def append(self, post: Post) -> None:
        """On the disk when this returns. Raises `Full`, or EnvironmentFailed when the disk does not take it."""
        line = base64.b64encode(_seal(self._public, post)) + b"\n"
        if self._held + len(line) > MOST:
            raise Full(f"{self._folder} holds {self._held} bytes: replay it, then delete it")
        try:
            file = os.open(self._folder / f"{post.at:%Y-%m-%d}.spool", os.O_CREAT | os.O_RDWR | os.O_APPEND, 0o600)
            try:
                size = os.fstat(file).st_size
                if size and os.pread(file, 1, size - 1) != b"\n":
                    line = b"\n" + line  # what a crash tore stays a line of its own
                _write(file, line)
                os.fsync(file)
            finally:
                os.close(file)
        except OSError as error:
            raise EnvironmentFailed(f"{self._folder} cannot be written: {error.strerror}") from None
        self._held += len(line)


def files(folder: Path) -> list[Path]:
    """The files of a spool, oldest first."""
    return sorted(folder.glob("*.spool"))


def read(folder: Path, private: Sequence[bytes]) -> Iterator[Line]:
    """Every line of a spool. `private`: keys (32 bytes) that may open it. Raises EnvironmentFailed when a file cannot
    be read."""
    keys = [X25519PrivateKey.from_private_bytes(key) for key in private]
    for path in files(folder):
        try:
            with path.open("rb") as file:
                for number, line in enumerate(file, 1):
                    yield Line(path.name, number, _unsealed(keys, line))
        except OSError as error:
            raise EnvironmentFailed(f"{path} cannot be read: {error.strerror}") from None


def public_key(private: bytes) -> bytes:
    """The public half (32 bytes) of a private key."""
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def _write(file: int, line: bytes) -> None:
    while line:
        line = line[os.write(file, line) :]


def _aead(shared: bytes, own: bytes, public: bytes) -> AESGCM:
    return AESGCM(HKDF(SHA256(), 32, own + public, b"recado spool").derive(shared))


def _seal(public: bytes, post: Post) -> bytes:
    own = X25519PrivateKey.generate()
    said = {
        "base": post.base,
        "path": post.path,
        "query": post.query,
        "signature": post.signature,
        "body": base64.b64encode(post.body).decode(),
        "at": post.at.isoformat(),
    }
    mine = own.public_key().public_bytes_raw()
    aead = _aead(own.exchange(X25519PublicKey.from_public_bytes(public)), mine, public)
    return mine + aead.encrypt(_ONCE, json.dumps(said).encode(), None)


def _unsealed(keys: Sequence[X25519PrivateKey], line: bytes) -> Post | None:
    try:
        sealed = base64.b64decode(line.strip(), validate=True)
        theirs, text = X25519PublicKey.from_public_bytes(sealed[:_KEY]), sealed[_KEY:]
    except (binascii.Error, ValueError):
        return None
    for key in keys:
        try:
            mine = key.public_key().public_bytes_raw()
            said = json.loads(_aead(key.exchange(theirs), sealed[:_KEY], mine).decrypt(_ONCE, text, None))
            at = datetime.fromisoformat(said["at"])
            body = base64.b64decode(said["body"])
            return Post(said["base"], said["path"], said["query"], said["signature"], body, at)
        except (InvalidTag, ValueError, KeyError, TypeError):
            continue
    return None
