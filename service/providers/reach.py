"""Which places a stranger may write from and be answered automatically."""

from __future__ import annotations

import phonenumbers

from flows.contact import Address, Channel

# The United States, its territories and Canada. Fraud by traffic pumping lives on other ranges of +1 and on foreign
# mobile networks; people we know already are answered wherever they are.
REGIONS = frozenset({"US", "PR", "VI", "GU", "AS", "MP", "CA"})


def serves(channel: Channel, address: Address) -> bool:
    """Whether an automatic answer may go to a number nobody knows yet. WhatsApp pays nobody for traffic, and people who
    seek asylum often keep the number they came with: there, all are answered."""
    if channel is Channel.WHATSAPP:
        return True
    try:
        number = phonenumbers.parse(address.value)
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.region_code_for_number(number) in REGIONS
