"""What an action is given: the parts of a running service, as values and ports."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from types import MappingProxyType
from zoneinfo import ZoneInfo

from flows.delivery import Timing
from flows.engine import Library
from flows.signing import Changed, Place, State, Worded, review_dates, stand
from flows.vocabulary import Vocabulary
from service.content.catalog import Catalog
from service.content.dates import OfficeHours
from service.content.freshness import items
from service.content.ftl import Entry
from service.content.provenance import worded
from service.providers.port import Provider
from service.settings import Settings
from service.store import recordings, signoffs
from service.store.clocks import Anchor
from service.store.engine import Database
from service.store.turns import Turns
from service.vault import Vault


@dataclass(slots=True)
class Standing:
    """How the words stand, as last read: they are signed, expire and are stopped while the service runs. `recorded`:
    the digests of recordings, and as `heard` how they stand; their languages have no words."""

    words: Mapping[Place, Worded] = field(default_factory=dict)
    states: Mapping[Place, State] = field(default_factory=dict)
    review_by: Mapping[Place, date] = field(default_factory=dict)
    recorded: Mapping[Place, str] = field(default_factory=dict)
    heard: Mapping[Place, State] = field(default_factory=dict)
    _as_of: object = None

    @classmethod
    def of(cls, entries: Mapping[Place, Entry]) -> Standing:
        """Before anybody has been asked: nothing is signed."""
        return cls(worded(entries), dict.fromkeys(entries, State.DRAFT))

    def unasked(self) -> Standing:
        """The same words before anybody has been asked."""
        return Standing(self.words, dict.fromkeys(self.words, State.DRAFT))

    async def refresh(self, db: Database, today: date) -> None:
        """Read again what was signed and checked, where that or the day has changed."""
        as_of = (today, await signoffs.mark(db))
        if as_of != self._as_of:
            checks = await signoffs.checks(db)
            changed = [Changed(items()[c.item].facts, c.at) for c in checks if not c.holds and c.item in items()]
            signed = await signoffs.signed(db)
            self.recorded = await recordings.digests(db)
            spoken = {place: Worded(digest) for place, digest in self.recorded.items()}
            states = stand({**self.words, **spoken}, signed, changed, today)
            self.heard = {place: states.pop(place) for place in spoken}
            self.states = states
            self.review_by = review_dates(self.words, signed)
            self._as_of = as_of


@dataclass(frozen=True, slots=True, repr=False)  # nobody wants to read all words in all languages
class Content:
    """Words and flows. `entries`: every message of the languages there are files for, and English. `start_languages`:
    what somebody is met with before their language is known."""

    catalog: Catalog
    library: Library
    vocabulary: Vocabulary
    office: OfficeHours
    entries: Mapping[Place, Entry] = field(default_factory=dict)
    start_languages: tuple[str, ...] = ("en", "es")
    standing: Standing = field(default_factory=Standing)

    @property
    def drafts(self) -> frozenset[Place]:
        """The messages (key, language) of the languages spoken here whose words are not to be relied on: nobody has
        signed them, or not these, or not lately."""
        spoken = self.catalog.languages
        return frozenset(p for p, state in self.standing.states.items() if state is not State.SIGNED and p[1] in spoken)

    def state(self, key: str, language: str) -> State:
        """How the words of a message stand; without a language, the worst of those that are tried. What is no message
        of ours (a notice, an answer somebody typed) has its own signatures."""
        states = [self.standing.states.get((key, tag), State.SIGNED) for tag in _tags(language, self.start_languages)]
        return next((state for state in states if state is not State.SIGNED), State.SIGNED)

    def is_draft(self, key: str, language: str) -> bool:
        return self.state(key, language) is not State.SIGNED


def _tags(language: str, start: tuple[str, ...]) -> tuple[str, ...]:
    return (language,) if language else start


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

    def today(self) -> date:
        """The day at the organisation."""
        return self.now().astimezone(self.zone).date()

    async def read_standing(self) -> None:
        """Make sure that what `content` says of its words is true now."""
        await self.content.standing.refresh(self.db, self.today())

    def zone_of(self, timezone: str | None) -> ZoneInfo:
        """Whose clock a person lives by: their own, or the organisation's where theirs is not known."""
        return ZoneInfo(timezone) if timezone else self.zone

    def facts(
        self,
        now: datetime,
        *,
        dates: bool,
        consent: str,
        language: str,
        channel: str,
        private: bool | None,
        sms: bool = False,
        members: Mapping[str, str] = MappingProxyType({}),
        helpers: Mapping[str, str] = MappingProxyType({}),
    ) -> Mapping[str, str]:
        """What a flow may branch on. `sms`: they write on WhatsApp, and their number takes SMS as well; `members`: the
        label of each who shares the number, by their id; `helpers`: how each who is told their dates is listed, by
        theirs."""
        return {
            "dates": "some" if dates else "none",
            "office": "open" if self.content.office.open_at(now.astimezone(self.zone)) else "closed",
            "consent": consent,
            "language": language,
            "channel": channel,
            "phone": {True: "private", False: "shared", None: "unsaid"}[private],  # unsaid: others may read it
            "sms": "possible" if sms else "none",
            "number": "several" if members else "alone",
            "members": ",".join(members),
            "labels": "\n".join(members.values()),
            "told": ("none", "one", "several")[min(len(helpers), 2)],
            "helpers": ",".join(helpers),
            "helped_by": "\n".join(helpers.values()),
        }
