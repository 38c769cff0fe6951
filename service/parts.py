"""What an action is given: the parts of a running service, as values and ports."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from flows.delivery import Timing
from flows.engine import Library
from flows.vocabulary import Vocabulary
from service.content.catalog import Catalog
from service.content.dates import OfficeHours
from service.providers.port import Provider
from service.settings import Settings
from service.store.clocks import Anchor
from service.store.engine import Database
from service.store.turns import Turns
from service.vault import Vault


@dataclass(frozen=True, slots=True)
class Content:
    """Words and flows. `drafts`: the messages (key, language) nobody has signed yet. `start_languages`: what somebody
    is met with before their language is known."""

    catalog: Catalog
    library: Library
    vocabulary: Vocabulary
    office: OfficeHours
    drafts: frozenset[tuple[str, str]] = frozenset()
    start_languages: tuple[str, ...] = ("en", "es")

    def is_draft(self, key: str, language: str) -> bool:
        """Whether words of this message still wait for a signature; without a language, in any that is tried."""
        return any((key, each) in self.drafts for each in ((language,) if language else self.start_languages))


@dataclass(slots=True)
class Clock:
    """The domain's time: real, unless the demo has moved it. `real` is the process's only clock."""

    real: Callable[[], datetime]
    anchor: Anchor | None = None

    def now(self) -> datetime:
        """Aware, in UTC."""
        real = self.real()
        return self.anchor.now(real) if self.anchor else real


@dataclass(frozen=True, slots=True)
class Parts:
    """Everything put together by `service.wiring`. `wake(job)` asks the job queue to run a job soon."""

    settings: Settings
    db: Database
    turns: Turns
    vault: Vault
    content: Content
    provider: Provider
    clock: Clock
    timing: Timing
    wake: Callable[[str], Awaitable[None]]
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("America/New_York"))

    def now(self) -> datetime:
        return self.clock.now()

    def zone_of(self, timezone: str | None) -> ZoneInfo:
        """Whose clock a person lives by: their own, or the organisation's where theirs is not known."""
        return ZoneInfo(timezone) if timezone else self.zone

    def facts(
        self, now: datetime, *, dates: bool, consent: str, language: str, channel: str, private: bool | None
    ) -> Mapping[str, str]:
        """What a flow may branch on."""
        return {
            "dates": "some" if dates else "none",
            "office": "open" if self.content.office.open_at(now.astimezone(self.zone)) else "closed",
            "consent": consent,
            "language": language,
            "channel": channel,
            "phone": "private" if private is True else "shared",  # until they say so, others may read it
        }
