"""How the provider sees us, against how it must: credentials, addresses, the documented retries, clocks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from service.providers.port import Account, Provider, ProviderUnreadable, Way

MESSAGES, VOICE = "/webhooks/twilio/messages", "/webhooks/twilio/voice"
RETRIES = "#rc=5&rp=all"  # five more tries, whatever failed; the part after # is not sent
SKEW = timedelta(seconds=5)  # leases and signatures bear more, people's times do not


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at. `do`: what to do where it is not right, "" where it is."""

    what: str
    said: str
    do: str = ""


async def examine(provider: Provider, public_url: str, real: datetime) -> list[Check]:
    """Ask the provider and compare. `real`: our own clock as we ask."""
    try:
        account = await provider.examine()
    except ProviderUnreadable as error:
        return [Check("provider", str(error), "check TWILIO_ACCOUNT_SID, the token or API key, and the network")]
    if account is None:
        return [Check("provider", "the simulator: nothing is sent to anybody")]
    return [*_seen(account, real), *(check for way in account.ways for check in _ways(way, public_url))]


def _seen(account: Account, real: datetime) -> Iterator[Check]:
    stopped = "" if account.active else "the account is suspended or closed: ask the provider"
    yield Check("provider", "the credentials are right", stopped)
    if account.missing:
        yield Check("sender", "the account has no such number", "check TWILIO_SMS_FROM")
    if account.clock is None:
        yield Check("clock", "the provider does not tell its time")
    else:
        off = abs(real - account.clock)
        right = off <= SKEW
        said = f"{off.total_seconds():.0f} s from the provider's"
        yield Check(
            "clock", said, "" if right else "set this machine's clock (NTP): reminders would leave at wrong times"
        )


def _ways(way: Way, public_url: str) -> Iterator[Check]:
    wanted = public_url + MESSAGES + RETRIES
    if not public_url.startswith("https://"):
        yield Check("webhook", "RECADO_PUBLIC_URL is not https", "give it an https address the provider can reach")
    if way.messages == wanted and way.method.upper() == "POST":
        yield Check("webhook", "messages come to us, with retries")
    elif way.messages.partition("#")[0] == public_url + MESSAGES and way.method.upper() == "POST":
        yield Check("webhook", "messages come to us, but are lost when we are away", f"set it to {wanted}")
    else:
        yield Check("webhook", "messages do not come to us", f"set it to {wanted}, by POST")
    fallback = way.fallback.partition("#")[0]
    if not fallback:
        yield Check("fallback", "none: while we are away texts wait at the provider, and are read back afterwards")
    elif fallback.startswith(public_url) or not fallback.endswith(MESSAGES):
        wrong = "on this same service" if fallback.startswith(public_url) else "not a fallback receiver's"
        yield Check("fallback", f"the address is {wrong}", f"run recado spool serve elsewhere, at https://…{MESSAGES}")
    else:
        yield Check("fallback", "another machine keeps texts while we are away")
    if way.voice is not None and way.voice.partition("#")[0] != public_url + VOICE:
        yield Check("voice", "calls do not come to us", f"set it to {public_url}{VOICE}")
