"""Where something of ours may be told, and how the receiver knows us."""

from __future__ import annotations

import base64
import hashlib
import hmac
from datetime import UTC, datetime

import pytest

from service.providers.addresses import may_reach, wrong_with
from service.providers.post import sign

NOW = datetime(2026, 11, 24, 15, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    "url", ["https://cases.example.org/recado?x=1", "http://127.0.0.1:8080/", "http://[::1]/in", "https://8.8.8.8/"]
)
def test_where_something_may_be_told(url: str) -> None:
    assert wrong_with(url) is None


@pytest.mark.parametrize(
    "url",
    [
        "http://cases.example.org/",
        "http://localhost/",  # a name: who knows where it leads
        "https://10.0.0.5/",
        "https://169.254.169.254/latest",
        "https://[fd00::1]/",
        "https://[::ffff:10.0.0.5]/",
        "https://user:word@cases.example.org/",
        "https://cases.example.org/#x",
        "https://cases.example.org:0/",
        "https://[::1/",
        "ftp://cases.example.org/",
        "cases.example.org",
        "",
    ],
)
def test_where_nothing_is_told(url: str) -> None:
    assert wrong_with(url) is not None


@pytest.mark.parametrize(
    ("address", "open_"),
    [
        ("93.184.215.14", True),
        ("2606:4700::1111", True),
        *((a, False) for a in ("127.0.0.1", "10.1.1.1", "172.16.0.1", "192.168.1.1", "100.64.0.1", "0.0.0.0")),
        *((a, False) for a in ("::1", "::", "fe80::1%eth0", "fc00::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1")),
        *((a, False) for a in ("::7f00:1", "::ffff:0:7f00:1", "64:ff9b:1::7f00:1", "fec0::1", "192.0.0.9")),
        *((a, False) for a in ("2002:7f00:1::", "224.0.0.1", "255.255.255.255", "nonsense", "")),
    ],
)
def test_only_the_open_internet_is_reached(address: str, open_: bool) -> None:
    assert may_reach(address) is open_


def test_the_signature_is_over_id_time_and_body() -> None:
    headers = sign(b"secret", "id-1", NOW, b'{"a":1}')
    signed = b"id-1." + headers["webhook-timestamp"].encode() + b'.{"a":1}'
    mac = base64.b64encode(hmac.new(b"secret", signed, hashlib.sha256).digest()).decode()
    assert headers["webhook-signature"] == f"v1,{mac}"
    assert int(headers["webhook-timestamp"]) == int(NOW.timestamp())
