"""Where in the world something of ours may be told: never in a network of our own, nor by whoever answers there."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from urllib.parse import urlsplit

# Where `is_global` says yes and something of our own may be meant: what leads to any IPv4 address, a private one too
# (RFC 6052, 8215, 2765); a site's own; and what networks keep for their own machinery (RFC 6890).
_LEADING_ON = ("64:ff9b::/96", "64:ff9b:1::/48", "::ffff:0:0:0/96", "::/96")
_OURS = tuple(map(ip_network, (*_LEADING_ON, "fec0::/10", "192.0.0.0/24")))


def wrong_with(url: str) -> str | None:
    """Why nothing is told at this address; None when it may be. What a name leads to is judged by `may_reach`."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return "not an address"
    if parts.scheme not in ("http", "https") or not host or port == 0:
        return "not an address such as https://cases.example.org/recado"
    if parts.username is not None or parts.password is not None or parts.fragment:
        return "an address without user name, password or fragment"
    own = _literal(host)
    if own is not None and own.is_loopback:
        return None
    if parts.scheme == "http":
        return "only https, but for 127.0.0.1 on this machine"
    if own is not None and not may_reach(host):
        return "a private address"
    return None


def _literal(host: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(host)
    except ValueError:
        return None


def may_reach(address: str) -> bool:
    """Whether this is an address of the open internet, where nothing of our own network can be meant."""
    found = _literal(address.partition("%")[0])
    if isinstance(found, IPv6Address):
        inner = found.ipv4_mapped or found.sixtofour or (found.teredo[1] if found.teredo else None)
        if inner is not None:
            return may_reach(str(inner))
    if found is None or any(found in network for network in _OURS):
        return False
    return found.is_global and not found.is_multicast
