"""Sealing: everything that names or quotes a person is stored as `v1 ‖ nonce ‖ AES-256-GCM ciphertext`.

Each client has a data key of their own, wrapped by the master key; destroying that key makes every copy unreadable.
The associated data is table, column, row and client, so that a value copied elsewhere does not open. Look-ups go
through HMAC-SHA-256 under keys derived per purpose. Nothing is searched in sealed text.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import os
from dataclasses import dataclass
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF, HKDFExpand

from service.errors import SettingsError, WrongKeys

VERSION = b"\x01"
NONCE = 12


def _seal(aead: AESGCM, plain: bytes, where: bytes) -> bytes:
    nonce = os.urandom(NONCE)
    return VERSION + nonce + aead.encrypt(nonce, plain, where)


def _unseal(aead: AESGCM, sealed: bytes, where: bytes) -> bytes:
    version, nonce, text = sealed[:1], sealed[1 : 1 + NONCE], sealed[1 + NONCE :]
    if version != VERSION or len(nonce) < NONCE:
        raise InvalidTag
    return aead.decrypt(nonce, text, where)


class ClientKey:
    """One client's data key, unwrapped, for the length of one piece of work."""

    __slots__ = ("_aead", "_client")

    def __init__(self, key: bytes, client: UUID) -> None:
        self._aead = AESGCM(key)
        self._client = client.bytes

    def seal(self, plain: bytes, column: str, row: UUID) -> bytes:
        """`plain` sealed for `column` ("table.column") of `row`."""
        return _seal(self._aead, plain, column.encode() + row.bytes + self._client)

    def unseal(self, sealed: bytes, column: str, row: UUID) -> bytes:
        """The inverse of `seal`. Raises `WrongKeys` when the value was sealed elsewhere, changed, or under other
        keys."""
        try:
            return _unseal(self._aead, sealed, column.encode() + row.bytes + self._client)
        except InvalidTag:
            raise WrongKeys(f"{column} of row {row} does not open with this client's key") from None


@dataclass(frozen=True, slots=True)
class WrappedKey:
    """A client's key as stored: which master key wrapped it, and the wrapped bytes."""

    master: str
    wrapped: bytes


class Vault:
    """Master keys in, client keys and look-up digests out. Newest master key first; older ones only unwrap."""

    def __init__(self, masters: tuple[bytes, ...]) -> None:
        if not masters or any(len(m) != 32 for m in masters):
            raise SettingsError("RECADO_KEYS: every key is 32 bytes, written in base64")
        self._masters = {hashlib.sha256(b"recado key id" + m).hexdigest()[:12]: AESGCM(m) for m in masters}
        self._newest = next(iter(self._masters))
        self._raw = dict(zip(self._masters, masters, strict=False))
        # The oldest key derives the look-up keys: digests must stay the same when a new master key is put in front.
        self._root = masters[-1]
        self._index_keys: dict[str, bytes] = {}

    @classmethod
    def from_text(cls, text: str) -> Vault:
        """Keys as written in `RECADO_KEYS`: base64, comma-separated, newest first."""
        try:
            return cls(tuple(base64.b64decode(part.strip(), validate=True) for part in text.split(",")))
        except (binascii.Error, ValueError):
            raise SettingsError("RECADO_KEYS: not base64, comma-separated") from None

    @property
    def newest(self) -> str:
        """The id (not secret) of the key that wraps new client keys."""
        return self._newest

    def new_client_key(self, client: UUID) -> tuple[ClientKey, WrappedKey]:
        """A fresh key for a new client, and its wrapped form to store."""
        key = os.urandom(32)
        wrapped = _seal(self._masters[self._newest], key, b"keys.client_key" + client.bytes)
        return ClientKey(key, client), WrappedKey(self._newest, wrapped)

    def client_key(self, client: UUID, wrapped: WrappedKey) -> ClientKey:
        """The client's key from its stored form. Raises `WrongKeys` when no master key here opens it."""
        return ClientKey(self._unwrapped(client, wrapped), client)

    def _unwrapped(self, client: UUID, wrapped: WrappedKey) -> bytes:
        master = self._masters.get(wrapped.master)
        if master is None:
            raise WrongKeys(f"the key of client {client} was wrapped by master key {wrapped.master}, which is not here")
        try:
            return _unseal(master, wrapped.wrapped, b"keys.client_key" + client.bytes)
        except InvalidTag:
            raise WrongKeys(f"the stored key of client {client} was changed or belongs to another client") from None

    def wrapped_anew(self, client: UUID, wrapped: WrappedKey) -> WrappedKey:
        """The same client key under the newest master key. Raises `WrongKeys` as `client_key` does."""
        key = self._unwrapped(client, wrapped)
        return WrappedKey(self._newest, _seal(self._masters[self._newest], key, b"keys.client_key" + client.bytes))

    def file_key(self, purpose: str, salt: bytes, master: str = "") -> bytes:
        """32 bytes to seal one file with; `master`: the id of the master key it was made from, the newest without.
        Raises `WrongKeys` when that key is not here."""
        raw = self._raw.get(master or self._newest)
        if raw is None:
            raise WrongKeys(f"this was sealed with master key {master}, which is not here")
        return HKDF(SHA256(), 32, salt, b"recado file " + purpose.encode()).derive(raw)

    def spool_keys(self) -> list[bytes]:
        """The private keys (X25519, 32 bytes) that open what the fallback receiver keeps: that of the newest master key
        first."""
        return [HKDFExpand(SHA256(), 32, b"recado spool").derive(raw) for raw in self._raw.values()]

    def own_key(self, purpose: str) -> ClientKey:
        """A key of the installation's own, for sealed values that belong to no client."""
        derived = HKDFExpand(SHA256(), 32, b"recado own key " + purpose.encode()).derive(self._root)
        return ClientKey(derived, UUID(int=0))

    def index(self, purpose: str, value: str) -> bytes:
        """The keyed digest (32 bytes) under which `value` is looked up. Digests of different purposes never meet."""
        key = self._index_keys.get(purpose)
        if key is None:
            key = HKDFExpand(SHA256(), 32, b"recado index " + purpose.encode()).derive(self._root)
            self._index_keys[purpose] = key
        return hmac.digest(key, value.encode(), "sha256")
