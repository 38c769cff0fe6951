"""An invented office, for the pictures: its people's dates, what they were told and what they answered in six weeks,
all through the product itself on a clock that is moved on. Who writes Arabic or Dari is the caseworker's own."""

from __future__ import annotations

import asyncio
import os
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows.case_events import CaseEventRow, EventFacts, EventType
from flows.contact import Address, Channel
from flows.effects import Consent, Outcome
from flows.roles import Person, Role
from recado.run import running
from service.actions import demo_staff
from service.actions.content_templates import push
from service.actions.demo_clock import set_clock
from service.actions.dispatch import Dispatcher
from service.actions.do_task import How, do
from service.actions.follow_up import follow_up_all, set_outcome
from service.actions.keep_client import transfer
from service.actions.numbers import keep_numbers
from service.actions.open_client import mark_read
from service.actions.play_network import Network
from service.actions.remind import enqueue_due, plan_all
from service.actions.reply import reply
from service.actions.saved_replies import SavedReply, save
from service.actions.schedule import import_calendar
from service.actions.sign_in import email_index
from service.actions.tag_clients import set_tags
from service.app import in_process_post
from service.content.directory import courts
from service.providers import simulator as carrier
from service.settings import read
from service.store import staff
from service.store.clocks import Anchor
from service.store.ids import new_id
from service.store.people import Person as Client
from service.store.people import one
from service.wiring import Process

BEHIND, AHEAD = 42, 40  # days
PEOPLE = 150
HOUR = 17  # of the day at which things happen, UTC: the middle of an American day
NAMES = {
    "es": ("Ana", "Marisol", "José Luis", "Yolanda", "Wilmer", "Luz", "Carlos", "Beatriz", "Óscar", "Daniela"),
    "ar": ("أمينة", "يوسف", "مريم", "خالد", "ليلى", "سمير", "نور", "هالة", "عمر", "فاطمة"),
    "fa-AF": ("زهرا", "احمد", "فرشته", "نجیب", "مریم", "حمید", "شکیلا", "رحیم", "لیلا", "جاوید"),
    "ht": ("Jean", "Mirlande", "Wideline", "Frantz", "Rose", "Jude", "Nadège", "Evens", "Guerline", "Marc"),
    "en": ("Grace", "Emeka", "Ruth", "Samuel", "Blessing", "Tendai", "Joy", "Kofi", "Amara", "Peter"),
}
INITIALS = dict.fromkeys(("ar", "fa-AF"), "بدجكمرست")
TURN = ("es", "ar", "en", "ht", "fa-AF", "es")
KINDS = {  # of dates, and how many of twenty: few kinds, since small numbers are not shown
    EventType.HEARING_MASTER: 10,
    EventType.ICE_CHECK_IN: 5,
    EventType.USCIS_BIOMETRICS: 5,
}
PLACES = ("NYV", "HGP", "PHO", "DAL", "NYV")
ASKED = {
    "es": "¿Puedo llevar a mis hijos a la audiencia?",
    "ar": "مرحبا، هل يمكنني إحضار أطفالي إلى الجلسة؟",
    "fa-AF": "سلام، آیا می‌توانم اطفالم را با خود بیاورم؟",
    "ht": "Èske m ka mennen pitit mwen nan odyans lan?",
    "en": "Can my sister come with me to the hearing?",
}
ANSWER = {
    "es": "Sí. Llévelos si no tiene quién los cuide.",
    "ar": "نعم، أحضريهم معك. رقمنا 202-555-0100.",
    "fa-AF": "بلی، آنها را با خود بیاورید. شماره ما 202-555-0100 است.",
    "ht": "Wi. Mennen yo si pa gen moun ki pou gade yo.",
    "en": "Yes, she can come with you.",
}
REPLIES = (
    ("What to bring", "Bring the paper with the date, an ID if you have one, and any new address."),
    ("Children", "Yes. Bring them if you have nobody to stay with them."),
    ("We have seen it", "Thank you. We have written it down and call you this week."),
)
TAGS = ("Saturday clinic", "Work permit", "New address", "Needs a ride")


@dataclass(frozen=True, slots=True)
class Invented:
    """Somebody: the phone, the name, the language, whether they agreed, and their dates: days from
    today, type, time, place."""

    phone: Address
    alias: str = field(repr=False)
    language: str
    channel: Channel
    agreed: bool
    dates: tuple[tuple[int, EventType, time, str], ...]


def people(dice: random.Random) -> Iterator[Invented]:
    for n in range(PEOPLE):
        language = TURN[n % len(TURN)]
        alias = f"{NAMES[language][n // len(TURN) % 10]} {INITIALS.get(language, 'BDGKMRST')[n % 8]}."
        dates = []
        for first, last in ((-BEHIND, -1), (1, AHEAD)):
            type_ = dice.choices(list(KINDS), list(KINDS.values()))[0]
            at = time(dice.choice((8, 9, 10, 13, 14)), dice.choice((0, 30)))
            dates.append((dice.randint(first, last), type_, at, PLACES[n % len(PLACES)]))
        channel = Channel.WHATSAPP if language in ("ar", "es") and n % 4 == 1 else Channel.SMS
        yield Invented(Address(f"+1303555{2000 + n}"), alias, language, channel, n % 5 > 0, tuple(dates))


def row(n: int, who: Invented, which: tuple[int, EventType, time, str], today: date) -> CaseEventRow:
    days, type_, at, code = which
    place = courts()[code]
    court = type_.startswith("hearing.")
    day = today + timedelta(days=days)
    day += timedelta(days=max(0, day.weekday() - 4) and 7 - day.weekday())  # nothing on a weekend
    facts = EventFacts(
        type_, day, at, place.zone, venue=place.name if court else "",
        address=place.address if court else "100 Invented Street", city=place.city, source="list of the court",
        verified_on=today - timedelta(days=BEHIND),
    )  # fmt: skip
    return CaseEventRow(
        n, facts, event_ref=f"K-{n}", client_ref="", phone=who.phone, alias=who.alias, language=who.language,
        channel=who.channel, client_timezone=place.zone, consent=Consent.GIVEN if who.agreed else None,
        consent_how="paper" if who.agreed else "", consent_on=today - timedelta(days=BEHIND + 1),
    )  # fmt: skip


class Office:
    """The office on its days."""

    def __init__(self, process: Process, who: Sequence[Invented], real: datetime, dice: random.Random) -> None:
        assert process.network is not None
        self.parts, self.who = process.parts, who
        self._ledger, self._dice, self._real = process.network, dice, real
        self._network = Network(process.network, in_process_post(process))

    def at(self, days: int, hours: int = 0) -> None:
        """So many days before today, at midday and so many hours."""
        now = self._real - timedelta(days=days) + timedelta(hours=hours)
        self.parts.clock.anchor = Anchor(self.parts.clock.real(), now, 0.0)

    async def opens(self) -> None:
        """The dates of everybody come in; who writes Arabic or Dari is the caseworker's, the rest nobody's yet."""
        parts, today = self.parts, self._real.astimezone(ZoneInfo("America/New_York")).date()
        await demo_staff.make(parts)
        self.at(BEHIND + 1)
        await push(parts, parts.provider.contents)
        dates = [(person, date_) for person in self.who for date_ in person.dates]
        async for _ in import_calendar(parts, [row(n + 2, *each, today) for n, each in enumerate(dates)]):
            pass
        async with parts.db.transaction() as tx:
            accounts = [await staff.at_email(tx, email_index(parts, f"{role}@demo.invalid")) for role in Role]
        staff_ = {Role(account.role): account.id for account in accounts if account}
        carmen, salma = staff_[Role.CASEWORKER], staff_[Role.SUPERVISOR]
        self._salma = Person(salma, Role.SUPERVISOR)
        for title, body in REPLIES:
            await save(parts, SavedReply(new_id(), "", title, body), salma)
        for n, person in enumerate(self.who):
            found = await self._client(person)
            await transfer(parts, found, carmen if person.language in ("ar", "fa-AF") else salma, salma)
            if n % 3 == 0:
                await set_tags(parts, found.id, [TAGS[n // 3 % len(TAGS)]], salma)

    async def lives(self) -> None:
        """Six weeks: reminders leave, some answer, some ask; staff answer, and write down how dates went."""
        for days in range(BEHIND, -1, -1):
            self.at(days)
            await plan_all(self.parts)
            await enqueue_due(self.parts)
            await follow_up_all(self.parts)
            await self._carry()
            told = {phone for _, phone, _, _ in await self._ledger.sent(self.parts.now())}
            for person in self.who:
                if person.phone in told:
                    await self._answers(person)
            asking = self._dice.sample(self.who, 3)
            for person in asking:
                await self._says(person.phone, person.channel, ASKED[person.language])
            self.at(days, 2)
            if days:
                await self._tidy(asking[:2])
        await self._closes()
        await keep_numbers(self.parts)
        await set_clock(self.parts, now=self.parts.now(), speed=1)

    async def _closes(self) -> None:
        """Most of what waited is done at the end, and most is read."""
        for task in await self.parts.db.pool.fetch("SELECT id FROM task WHERE closed_at IS NULL ORDER BY id"):
            if self._dice.random() > 0.15:
                await do(self.parts, task["id"], How.DONE, self._salma)
        for person in self.who[:-6]:
            await mark_read(self.parts, await self._client(person), self._salma.id, self.parts.now())

    async def _answers(self, person: Invented) -> None:
        """Some say yes to what asks, and one in many has had enough."""
        last = (await self._ledger.on_phone(person.phone, 0))[-1]
        said = self._dice.choices(("1", "", "STOP"), (40, 59, 1))[0]
        if said == "STOP" or (said and (last.options or "\n1 " in last.body)):
            await self._says(person.phone, person.channel, said)

    async def _tidy(self, asking: Sequence[Invented]) -> None:
        for person in asking:
            found = await self._client(person)
            await reply(self.parts, found.id, new_id(), ANSWER[person.language], self._salma.id)
            await mark_read(self.parts, found, self._salma.id, self.parts.now())
        await self._carry()
        over = "SELECT id FROM case_event WHERE status = 'scheduled' AND starts_at < $1"
        for event in await self.parts.db.pool.fetch(over, self.parts.now() - timedelta(hours=3)):
            went = self._dice.choices((Outcome.ATTENDED, Outcome.MISSED), (4, 1))[0]
            await set_outcome(self.parts, event["id"], went)
        old = "SELECT id FROM task WHERE closed_at IS NULL AND opened_at < $1"
        for task in await self.parts.db.pool.fetch(old, self.parts.now() - timedelta(hours=20)):
            await do(self.parts, task["id"], How.DONE, self._salma)

    async def _client(self, person: Invented) -> Client:
        index = self.parts.vault.index("phone", person.phone.value)
        id_ = await self.parts.db.pool.fetchval("SELECT id FROM client WHERE phone_index = $1", index)
        found = await one(self.parts.db, id_, self.parts.now())
        assert found is not None
        return found

    async def _says(self, phone: Address, channel: Channel, text: str) -> None:
        await self._ledger.from_phone(carrier.new_sid(), channel, phone, text)
        await self._carry()

    async def _carry(self) -> None:
        """Everything reaches where it goes."""
        while await Dispatcher(self.parts).drain() + await self._network.play():
            pass


async def make(environment: Mapping[str, str]) -> None:
    """The office as it is today, in the data folder of this environment."""
    dice = random.Random(7)
    async with running(read(environment)) as process:
        real = process.parts.clock.real().replace(hour=HOUR, minute=0, second=0)
        office = Office(process, list(people(dice)), real, dice)
        await office.opens()
        await office.lives()


if __name__ == "__main__":
    asyncio.run(make(os.environ))  # noqa: TID251
