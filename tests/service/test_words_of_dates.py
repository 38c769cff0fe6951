"""What reminders, corrections and "my next dates" say of how a date is held, of its place and of the person's clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from zoneinfo import ZoneInfo

import pytest

from flows.case_events import EventFacts, EventType, Mode
from flows.ladders import LADDERS, papers
from service.actions import words
from service.content.budgets import affordable, sample, unasked
from service.content.dates import longest_day
from service.content.directory import courts
from service.content.segments import count
from service.parts import Content
from service.settings import read
from service.wiring import content

NEW_YORK, HOUSTON, SAIPAN = (ZoneInfo(z) for z in ("America/New_York", "America/Chicago", "Pacific/Saipan"))
ADDRESS = "8701 S. Gessner Road, 10th Floor, Houston, TX 77074"
HEARING = EventFacts(
    EventType.HEARING_MASTER,
    date(2026, 12, 8),
    time(8, 30),
    "America/Chicago",
    venue="Houston - S. Gessner Road Immigration Court",
    address=ADDRESS,
    city="Houston",
)

BY_VIDEO, BY_PHONE = replace(HEARING, mode=Mode.VIDEO), replace(HEARING, mode=Mode.PHONE)


@pytest.fixture(scope="module")
def said() -> Content:
    return content(read({}))


def reminder(said: Content, facts: EventFacts, wording: str, language: str = "en", *, discreet: bool = False) -> str:
    key = words.reminder_key(facts.type, wording, discreet=discreet, unverified=False)
    return words.of_reminder(said, key, facts, language, HOUSTON, asks=False).body


def correction(said: Content, told: EventFacts, facts: EventFacts, *, discreet: bool = False, person: ZoneInfo) -> str:
    return words.of_correction(said, told, facts, "en", person, discreet=discreet)[1].body


@pytest.mark.parametrize("wording", ["ahead", "ask", "soon"])
def test_a_hearing_by_video_sends_nobody_to_the_court(said: Content, wording: str) -> None:
    assert ADDRESS in reminder(said, HEARING, wording)
    text = reminder(said, BY_VIDEO, wording)
    assert "\nBy video: your court notice says how. Not sure? 1-800-898-7180\n" in text
    assert "Gessner" not in text and "Far away" not in text and "still go" not in text and "Bring" not in text
    quiet = reminder(said, BY_VIDEO, wording, discreet=True)
    assert "By video" in quiet and "papers" in quiet and "far to travel" not in quiet and "plan your trip" not in quiet


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        (EventType.HEARING_OTHER, "By phone: your court notice says how. Not sure? 1-800-898-7180"),
        (EventType.ICE_CHECK_IN, "By phone: your ICE papers say how. Not sure? Ask ICE."),
        (EventType.USCIS_INTERVIEW, "By phone: your USCIS notice says how. Not sure? 1-800-375-5283"),
        (EventType.ATTORNEY_VISIT, "By phone. Not sure how? Text us."),
    ],
)
def test_whose_papers_say_how_depends_on_the_office(said: Content, kind: EventType, line: str) -> None:
    facts = replace(BY_PHONE, type=kind)
    assert f"\n{line}\n" in reminder(said, facts, "soon")
    assert line in words.dates(said, "en", [facts], HOUSTON, discreet=False).body
    assert "By phone: your papers say how." in words.dates(said, "en", [facts], HOUSTON, discreet=True).body


def test_every_language_says_how_a_date_is_held_and_gives_no_address(said: Content) -> None:
    for language in said.catalog.languages:
        for kind in EventType:
            facts = replace(BY_VIDEO, type=kind)
            if facts.held is Mode.IN_PERSON:
                continue
            main = said.catalog.render(f"held.{papers(kind)}", language, mode="video", short="yes").rstrip(".。।")
            for wording in {rung.wording for rung in LADDERS[kind]}:
                there = reminder(said, replace(facts, mode=Mode.IN_PERSON), wording, language)
                text = reminder(said, facts, wording, language)
                assert main in text and "Gessner" not in text, (language, kind, wording)
                quiet = reminder(said, facts, wording, language, discreet=True)
                assert quiet != reminder(said, replace(facts, mode=Mode.IN_PERSON), wording, language, discreet=True)
                assert text != there


def test_a_call_is_a_call_and_the_last_day_for_papers_is_not_held(said: Content) -> None:
    call = replace(BY_PHONE, type=EventType.ISAP_CALL)
    assert "By phone" not in reminder(said, call, "soon") and "Gessner" not in reminder(said, call, "soon")
    assert "By video: your ICE papers say how." in reminder(said, replace(call, mode=Mode.VIDEO), "soon")
    assert ADDRESS in reminder(said, replace(BY_VIDEO, type=EventType.DEADLINE_FILING), "ahead")


def test_a_deadline_tells_the_rule_and_counts_nothing(said: Content) -> None:
    deadline = replace(HEARING, type=EventType.DEADLINE_FILING)
    for wording in ("ahead", "soon"):
        text = reminder(said, deadline, wording)
        assert "For asylum, the law gives most people one year." in text and "sk a lawyer" in text
        quiet = reminder(said, deadline, wording, discreet=True)
        assert "last day we noted for your papers" in quiet and "still go" not in quiet and "asylum" not in quiet


def test_a_correction_says_how_it_was_held_and_how_it_is(said: Content) -> None:
    now = correction(said, HEARING, BY_VIDEO, person=HOUSTON)
    assert "By video: your court notice says how." in now and "\nNo longer in person. Questions?" in now
    assert "Not on" not in now and "Gessner" not in now
    back = correction(said, BY_PHONE, HEARING, person=HOUSTON)
    assert f"\nIn person. {ADDRESS}\nNo longer by phone." in back
    both = correction(said, HEARING, replace(BY_VIDEO, day=date(2026, 12, 1)), person=HOUSTON)
    assert "Not on Tuesday, December 8, 2026" in both and "No longer in person." in both
    quiet = correction(said, BY_VIDEO, HEARING, discreet=True, person=HOUSTON)
    assert "In person. No longer by video. The time stays." in quiet and "Before, it was" not in quiet
    call = replace(BY_PHONE, type=EventType.ISAP_CALL)
    video = replace(call, mode=Mode.VIDEO)
    for discreet in (False, True):
        again = correction(said, video, call, discreet=discreet, person=HOUSTON)
        assert "No longer by video." in again and "n person" not in again, "nobody goes anywhere for a call"
        seen = correction(said, call, video, discreet=discreet, person=HOUSTON)
        assert "By video" in seen and "n person" not in seen and "No longer" not in seen
    outside = words.outside(said, "change", call, "en", HOUSTON, video)
    assert "by video" in " ".join(outside.values) and "in person" not in " ".join(outside.values)
    moved = correction(said, HEARING, replace(HEARING, room="12"), discreet=True, person=HOUSTON)
    assert "The time stays; the place is new." in moved


def test_a_correction_tells_the_persons_own_clock(said: Content) -> None:
    later = replace(HEARING, day=date(2026, 12, 10))
    for discreet in (False, True):
        assert "Your clock: 9:30 AM." in correction(said, HEARING, later, discreet=discreet, person=NEW_YORK)
        assert "Your clock: Friday, 12:30 AM." in correction(said, HEARING, later, discreet=discreet, person=SAIPAN)
        assert "Your clock" not in correction(said, HEARING, later, discreet=discreet, person=HOUSTON)


def test_on_whatsapp_too(said: Content) -> None:
    changed = words.outside(said, "change", BY_VIDEO, "en", HOUSTON, HEARING).values
    assert changed[2] == "8:30 AM (Houston time), by video"
    assert changed[3].startswith("By video: your court notice says how.")
    assert changed[4] == "Tuesday, December 8, 2026 at 8:30 AM (Houston time), in person"
    quiet = words.outside(said, "discreet", BY_PHONE, "en", SAIPAN).values
    assert quiet[1] == "8:30 AM (Houston time; Wednesday, 12:30 AM on your own clock), by phone"
    assert "person" not in " ".join(words.outside(said, "date", HEARING, "en", HOUSTON).values)


def test_at_every_court_on_the_longest_day_a_hearing_reminder_fits(said: Content) -> None:
    """With a room, and for somebody for whom it is another day there already."""
    for language in said.catalog.languages:
        day = longest_day(language)
        for court in courts().values():
            facts = replace(HEARING, day=day, venue=court.name, address=court.address, city=court.city, zone=court.zone)
            facts = replace(facts, at=time(22, 30), room="room 12")
            for wording in ("ahead", "ask", "soon"):
                text = words.of_reminder(said, f"reminders.hearing-{wording}", facts, language, SAIPAN, asks=True)
                if wording != "ask":
                    text = replace(text, choices=())
                assert affordable(text.as_text()), (language, court.code, wording)


def test_the_whole_address_stands_where_it_fits(said: Content) -> None:
    long = replace(
        HEARING,
        venue="Atlanta - W. Peachtree Street Immigration Court",
        address="Peachtree Summit Federal Building, 401 W. Peachtree Street, Suite 2600, Atlanta, GA 30308",
        city="Atlanta",
    )
    assert "Peachtree Summit Federal Building" in reminder(said, replace(long, room="7"), "ask")
    asked = words.of_reminder(said, "reminders.hearing-ask", long, "pt-BR", NEW_YORK, asks=True).body
    assert "\n401 W. Peachtree Street, Suite 2600\n" in asked and "hora de Atlanta" in asked


def test_without_a_language_each_stands_with_its_own_words(said: Content) -> None:
    text = words.of_reminder(said, "reminders.hearing-soon", BY_VIDEO, "", HOUSTON, asks=False).body
    english, spanish = text.split("\n\n")
    assert "By video" in english and "Por video" not in english and "Por video" in spanish and "By" not in spanish


# "Go", "bring" and "appointment" in each language, as stems.
_GO = {
    "en": ("bring ", "go "),
    "es": ("lleve ", "con ir"),
    "fr": ("apportez", "amenez", "y aller"),
    "pt-BR": ("leve ", "planeje ir"),
    "ht": ("pote ", "mennen "),
    "ru": ("прий", "придёт"),
    "uk": ("прий",),
    "tr": ("getirin", "gitmeyi"),
    "ar": ("أحضر",),
    "fa-AF": ("ببرید", "رفتن"),
    "ps": ("یوسئ", "بوځئ", " تلو"),
    "pa-Guru": ("ਲੈ ਜਾਓ", "ਜਾਣ ਦੀ"),
    "zh-Hans": ("请带", "到场", "没去"),
}
_APPOINTMENT = {
    "en": "appointment",
    "es": "su cita",
    "fr": "rendez-vous",
    "pt-BR": "compromisso",
    "ht": "randevou",
    "ru": "встреч",
    "uk": "зустріч",
    "tr": "randevu",
    "ar": "موعدك",
    "fa-AF": "ملاقات",
    "ps": "ملاقات",
    "pa-Guru": "ਮੁਲਾਕਾਤ",
    "zh-Hans": "预约",
}


def quiet_news(said: Content, facts: EventFacts, language: str) -> list[str]:
    """What a phone that others read may hear of a date besides its reminders."""
    keys = [words.news_key(news, discreet=True) for news in ("stands", "cancelled")]
    keys.append(words.reminder_key(facts.type, "ahead", discreet=True, unverified=True))
    told = replace(facts, day=date(2026, 12, 1))
    return [
        *(words.of_reminder(said, key, facts, language, HOUSTON, asks=False).body for key in keys),
        words.of_correction(said, told, facts, language, HOUSTON, discreet=True)[1].body,
        words.dates(said, language, [facts], HOUSTON, discreet=True).body,
    ]


def test_of_a_date_by_video_no_language_says_to_go_or_bring(said: Content) -> None:
    for language in said.catalog.languages:
        for kind in (EventType.USCIS_BIOMETRICS, EventType.USCIS_INTERVIEW):
            facts = replace(BY_VIDEO, type=kind)
            keys = [f"corrections.{quiet}stands" for quiet in ("", "discreet-")]
            keys += [words.reminder_key(kind, "ahead", discreet=quiet, unverified=True) for quiet in (False, True)]
            keys += [
                words.reminder_key(kind, wording, discreet=False, unverified=False) for wording in ("ahead", "soon")
            ]
            for key in keys:
                text = words.of_reminder(said, key, facts, language, HOUSTON, asks=False).body.lower()
                assert not [stem for stem in _GO[language] if stem in text], (language, key, text)


def test_whatsapp_and_a_second_date_of_the_day_say_it_for_every_way_a_date_is_held(said: Content) -> None:
    """What Meta approved has no other words for a date by video."""
    keys = [f"whatsapp.{quiet}{news}" for quiet in ("", "discreet-") for news in ("unverified", "stands")]
    for language in said.catalog.languages:
        for key in (*keys, "reminders.discreet-both"):
            text = sample(said.catalog, key, language).lower()
            assert not [stem for stem in _GO[language] if stem in text], (language, key, text)


def test_what_is_said_of_another_date_costs_an_sms_more_where_letters_are_cheap(said: Content) -> None:
    """Told in the reminder: a text of its own would cost as much, and could come alone or not at all."""
    for language in said.catalog.languages:
        for other in ("both", "far"):
            added = sample(said.catalog, f"reminders.discreet-{other}", language)
            for kind in EventType:
                for wording in {rung.wording for rung in LADDERS[kind]}:
                    key = words.reminder_key(kind, wording, discreet=False, unverified=False)
                    for text in unasked(said.catalog, key, language):
                        size = count(f"{text}\n{added}")
                        assert size.segments <= {"GSM-7": 3, "UCS-2": 7}[size.encoding], (language, key, other)


def test_a_date_that_stands_after_all_tells_the_persons_own_clock(said: Content) -> None:
    for language in said.catalog.languages:
        for discreet in (False, True):
            key = words.news_key("stands", discreet=discreet)
            here, there = (
                words.of_reminder(said, key, HEARING, language, zone, asks=False).body for zone in (HOUSTON, NEW_YORK)
            )
            assert len(there) > len(here), (language, key)


def test_nobody_is_told_to_come_to_a_call(said: Content) -> None:
    call = replace(HEARING, type=EventType.ISAP_CALL)
    assert "trip" not in reminder(said, call, "ask", discreet=True)
    stands = words.of_reminder(said, "corrections.stands", call, "ru", HOUSTON, asks=False).body
    assert "прийти" not in stands


def test_no_language_calls_a_last_day_an_appointment(said: Content) -> None:
    deadline = replace(HEARING, type=EventType.DEADLINE_FILING)
    for language in said.catalog.languages:
        name = _APPOINTMENT[language]
        assert all(name not in text.lower() for text in quiet_news(said, deadline, language)), language
        assert all(name in text.lower() for text in quiet_news(said, HEARING, language)[1:]), language
    assert "keep to it" in quiet_news(said, deadline, "en")[0] and "be there" not in quiet_news(said, deadline, "en")[2]
