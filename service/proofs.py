"""Proofs that somebody is who they say: passwords, second factors, recovery codes, and secrets of our own making.

Hashing a password takes a tenth of a second and 64 MB on purpose: it runs in a thread, two at a time.
"""

from __future__ import annotations

import asyncio
import hmac
import secrets
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime

import pyotp
from pwdlib import PasswordHash
from pwdlib.exceptions import UnknownHashError
from pwdlib.hashers.argon2 import Argon2Hasher

SHORTEST, LONGEST = 12, 200  # characters of a password
STEP = 30  # seconds a code of an authenticator app is shown
LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"  # none that look alike
RECOVERY_CODES = 10

_passwords = PasswordHash((Argon2Hasher(),))
_threads = ThreadPoolExecutor(2, thread_name_prefix="passwords")
# A hash nobody knows the password of: an unknown account takes as long as a known one.
_NOBODY = "$argon2id$v=19$m=65536,t=3,p=4$bm9ib2R5IGtub3dzIHRoaXM$4ykxrQZ1H4lmS7hvyHZ0DQGKM1Wm6iVnu3c8a1lYAb8"


def too_weak(password: str, *about: str) -> str | None:
    """Why a password will not do (`short`, `long`, `plain`, `about`), None when it will. `about`: words an attacker
    would try first, such as the person's address."""
    if len(password) < SHORTEST:
        return "short"
    if len(password) > LONGEST:
        return "long"
    lower = password.casefold()
    if len(set(lower)) < 6 or any(plain in lower for plain in ("password", "contraseñ", "123456", "qwerty")):
        return "plain"
    if any(len(word) > 3 and word.casefold() in lower for word in about):
        return "about"
    return None


async def hash_password(password: str) -> bytes:
    loop = asyncio.get_running_loop()
    return (await loop.run_in_executor(_threads, _passwords.hash, password)).encode()


async def password_matches(password: str, hashed: bytes | None) -> bool:
    """Whether this is the password. No hash: False, after as long a time."""
    if len(password) > LONGEST:
        return False
    stored = hashed.decode() if hashed else _NOBODY
    try:
        matches = await asyncio.get_running_loop().run_in_executor(_threads, _passwords.verify, password, stored)
    except UnknownHashError:
        return False
    return matches and hashed is not None


def new_secret() -> str:
    """The secret of a second factor, as authenticator apps take it."""
    return pyotp.random_base32()


def address_of(secret: str, account: str, issuer: str) -> str:
    """What the QR code says."""
    return pyotp.TOTP(secret).provisioning_uri(name=account, issuer_name=issuer)


def code_step(secret: str, code: str, at: datetime, after: int) -> int | None:
    """The time step whose code this is: the present one or a neighbour, and later than `after`, so that a code serves
    once. None when it is none of them."""
    totp, now = pyotp.TOTP(secret), int(at.timestamp()) // STEP
    typed = code.replace(" ", "").encode()
    matching = [n for n in (now, now - 1, now + 1) if hmac.compare_digest(totp.generate_otp(n).encode(), typed)]
    return next((n for n in matching if n > after), None)


def new_token() -> str:
    """256 bits, for links, cookies and keys of the API."""
    return secrets.token_urlsafe(32)


def new_recovery_codes() -> list[str]:
    """Ten codes such as `4KQ7M-TX2RP`, of 49 bits each."""
    return [
        "-".join("".join(secrets.choice(LETTERS) for _ in range(5)) for _ in range(2)) for _ in range(RECOVERY_CODES)
    ]


def plain_code(typed: str) -> str:
    """A recovery code as typed, without what people add."""
    return "".join(letter for letter in typed.upper() if letter in LETTERS)
