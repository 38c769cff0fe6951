"""Values that hide themselves: what a log line, a traceback or a failed assertion prints is not the person's."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Channel(StrEnum):
    SMS = "sms"
    WHATSAPP = "whatsapp"


@dataclass(frozen=True, slots=True)
class Address:
    """Where one person is reached on the network, without the channel: an E.164 number (`+15005550100`), or,
    for a WhatsApp user who hides their number, the provider's id (`CC.…`), which no SMS can reach."""

    value: str

    @property
    def is_number(self) -> bool:
        return self.value.startswith("+")

    def __repr__(self) -> str:
        return f"Address(…{self.value[-2:]})"

    __str__ = __repr__


@dataclass(frozen=True, slots=True)
class Private:
    """Text written by or about a person; `text` must be asked for by name."""

    text: str

    def __repr__(self) -> str:
        return f"Private({len(self.text)} characters)"

    __str__ = __repr__
