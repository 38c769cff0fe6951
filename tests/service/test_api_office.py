"""`/api/v1` for what an office does beside writing: dates by hand, what waits, replies, settings, trust."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID, uuid4

import httpx2
import pytest

from flows.contact import Address
from flows.effects import Consent
from flows.roles import Role, Scope
from flows.webhooks import Told
from service.actions import tell_programs
from service.actions.keep_staff import LastAdmin, change_role
from service.actions.keep_staff import close as close_account
from service.store import api_tokens
from service.web.api import PREFIX, described
from service.wiring import Process
from tests.application import application
from tests.conftest import TestClock
from tests.console import console
from tests.people import client
from tests.service.test_api_people import PHONE, program
from tests.stories import ANA, Story, at, hearing

NEWARK = {"event_type": "hearing.master", "date": "2026-12-08", "time": "08:30", "venue": "NEW"}


@pytest.fixture
async def api(process: Process) -> AsyncIterator[httpx2.AsyncClient]:
    async with program(process) as made:
        yield made


async def traces(api: httpx2.AsyncClient, process: Process) -> list[str]:
    """What the trail says this program did, oldest first."""
    [token] = [t.id for t in await api_tokens.all_open(process.parts.db)]
    found = (await api.get(f"{PREFIX}/audit")).json()["items"]
    return [entry["act"] for entry in reversed(found) if entry["actor"] == str(token)]


# --- one date by hand


async def test_a_date_is_looked_at_entered_once_moved_and_a_step_left_out(
    process: Process, api: httpx2.AsyncClient, clock: TestClock
) -> None:
    clock.at(at("2026-11-24 12:00-05:00"))
    story = Story(process)
    ana = await client(process.parts, ANA)
    here = f"{PREFIX}/clients/{ana.id}/case-events"
    seen = (await api.post(f"{here}/look", json=NEWARK)).json()
    assert (seen["timezone"], seen["clashes"]) == ("America/New_York", [])
    assert "8:30" in seen["messages"][0]["text"] and len(seen["steps"]) > 3
    assert await story.value("SELECT count(*) FROM case_event") == 0, "looking keeps nothing"

    key = {"idempotency-key": "row 1"}
    checked = NEWARK | {"verified_on": "2026-11-23", "how": "portal", "note": "They know the way."}
    first, again = [await api.post(here, json=checked, headers=key) for _ in range(2)]
    assert (first.status_code, again.status_code, first.json()["case_event"]) == (201, 201, again.json()["case_event"])
    assert (await api.post(here, json=checked | {"time": "09:30"}, headers=key)).status_code == 422
    twice = await api.post(here, json=NEWARK)
    assert (twice.status_code, twice.json()["detail"]) == (409, first.headers["location"])
    date = first.headers["location"]

    await story.work()
    whole = (await api.get(date)).json()
    assert (whole["covered"], whole["venue"]) == (False, seen["venue"])
    planned = [s["step"] for s in whole["steps"] if s["state"] == "planned"]
    assert (await api.post(f"{date}/skip", json={"step": planned[0]})).status_code == 204
    assert (await api.post(f"{date}/skip", json={"step": planned[0]})).status_code == 409
    assert (await api.post(f"{date}/look", json={"time": "13:00"})).json()["changes"] == ["time"]
    assert (await api.get(date)).json()["time"] == "08:30"
    for _ in range(2):
        assert (await api.patch(date, json={"time": "13:00"})).json()["time"] == "13:00"
        assert (await api.post(f"{date}/heard-cancelled")).status_code == 204
    assert (await api.get(date)).json()["status"] == "cancelled_unverified"
    assert await traces(api, process) == [
        "event.entered", "event.step_skipped", "event.changed", "event.changed",
    ]  # fmt: skip
    assert (await api.get(f"{PREFIX}/clients/{ana.id}/notes")).json()["items"][0]["text"] == "They know the way."


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"event_type": "party"}, "event_type"),
        ({"date": "soon"}, "date"),
        ({"venue": "immigration court"}, "venue"),
        ({"venue": "", "timezone": ""}, "timezone"),
        ({"verified_on": "2036-01-01", "how": "portal"}, "verified_on"),
        ({"verified_on": "2026-11-01"}, "how"),
        ({"how": "portal"}, "verified_on"),
    ],
)
async def test_what_is_wrong_with_a_date_is_named(
    process: Process, api: httpx2.AsyncClient, wrong: dict[str, str], field: str
) -> None:
    ana = await client(process.parts, ANA)
    for path in ("", "/look"):
        answer = await api.post(f"{PREFIX}/clients/{ana.id}/case-events{path}", json=NEWARK | wrong)
        assert (answer.status_code, [e["field"] for e in answer.json()["errors"]]) == (422, [field]), answer.text


# --- what waits, what is ahead, what came of it


async def test_who_is_told_of_nothing_is_listed_page_by_page(
    process: Process, api: httpx2.AsyncClient, clock: TestClock
) -> None:
    clock.at(at("2026-12-01 12:00-05:00"))
    story = Story(process)
    others = [Address(f"+1202555019{n}") for n in range(3)]
    await story.bring(
        *(hearing(row=n, event_ref=f"H-{n}", phone=phone, consent=None) for n, phone in enumerate(others, 2))
    )
    await story.bring(hearing())
    await story.work()
    seen: list[Any] = []
    cursor = ""
    while cursor is not None:
        page = (await api.get(f"{PREFIX}/uncovered", params={"limit": 2, "cursor": cursor})).json()
        assert page["count"] >= 3
        seen += page["items"]
        cursor = page["next"]
    needy = [item["case_event"] for item in seen]
    assert len(needy) == len(set(needy)) == page["count"]
    assert {"no_consent"} <= {reason["why"] for item in seen for reason in item["reasons"]}
    today = (await api.get(f"{PREFIX}/today")).json()
    assert today["uncovered"] == len(needy)
    days = (await api.get(f"{PREFIX}/ahead", params={"days": 14})).json()["items"]
    assert sum(day["case_events"] for day in days) == 4
    assert (await api.get(f"{PREFIX}/uncovered", params={"cursor": "x"})).status_code == 422


async def test_numbers_are_for_the_spans_there_are(api: httpx2.AsyncClient) -> None:
    found = (await api.get(f"{PREFIX}/numbers", params={"days": 90})).json()
    assert (found["days"], found["tables"][0]["columns"]) == (90, ["told", "not-told"])
    assert (await api.get(f"{PREFIX}/numbers", params={"days": 31})).status_code == 422


# --- clients: one of two records, a household, a text's weight


async def test_two_records_become_one_once_a_stop_is_known(process: Process, api: httpx2.AsyncClient) -> None:
    keep, gone = await client(process.parts), await client(process.parts, ANA, consent=Consent.STOPPED)
    here, body = f"{PREFIX}/clients/{keep.id}/merge", {"gone": str(gone.id)}
    seen = (await api.post(f"{here}/look", json=body)).json()
    assert (seen["stop"], seen["consent"], seen["no"]) == (True, "stopped", None)
    refused = await api.post(here, json=body)
    assert (refused.status_code, refused.json()["detail"][:11]) == (409, "one of them")
    assert (await api.post(here, json={"gone": str(keep.id)})).status_code == 422
    assert (await api.post(here, json=body | {"stop_known": True})).status_code == 204
    assert (await api.post(here, json=body | {"stop_known": True})).status_code == 404
    assert await traces(api, process) == ["client.merged"] * 2
    record = (await api.get(f"{PREFIX}/clients/{keep.id}/record")).json()
    assert (record["changes"][0]["what"], record["consents"][0]["consent"]) == ("merged", "stopped")


async def test_a_household_and_what_a_text_weighs(process: Process, api: httpx2.AsyncClient) -> None:
    ana = await client(process.parts, ANA)
    here = f"{PREFIX}/clients/{ana.id}"
    assert (await api.put(f"{here}/household", json={"word": "FAM-12"})).status_code == 204
    assert (await api.get(f"{PREFIX}/households", params={"client": str(ana.id)})).json()["household"]
    assert (await api.put(f"{here}/household", json={"word": None})).status_code == 204
    assert (await api.put(f"{here}/household", json={"word": " "})).status_code == 422
    said = {"client": str(ana.id), "text": "Mañana ç"}
    weight = (await api.post(f"{PREFIX}/messages/weigh", json=said)).json()
    assert (weight["encoding"], weight["segments"], weight["outside_gsm7"], weight["refusal"]) == (
        "UCS-2", 1, ["ç"], None,
    )  # fmt: skip
    assert (await api.post(f"{here}/release")).status_code == 204
    assert (await api.post(f"{here}/ask-to-write")).status_code == 409, "there is no window on SMS"
    assert (await api.get(f"{PREFIX}/messages", params={"client": str(ana.id)})).json()["items"] == []


# --- words and replies


async def test_replies_are_kept_changed_and_dropped(api: httpx2.AsyncClient) -> None:
    replies, key = f"{PREFIX}/replies", {"idempotency-key": "hours"}
    new = {"title": "Hours", "body": " We are here from 9 to 5. ", "language": "en"}
    first, again = [(await api.post(replies, json=new, headers=key)).json() for _ in range(2)]
    assert (first, first["body"]) == (again, "We are here from 9 to 5.")
    assert (await api.post(replies, json=new | {"title": "Other"}, headers=key)).status_code == 422
    for wrong, field in (
        ({"body": "about A123 456 789"}, "body"),
        ({"title": " "}, "title"),
        ({"language": "xx"}, "language"),
    ):
        answer = await api.post(replies, json=new | wrong)
        assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, field)
    assert (await api.put(f"{replies}/{first['id']}", json=new | {"title": "When"})).json()["title"] == "When"
    assert [one["title"] for one in (await api.get(replies)).json()["items"]] == ["When"]
    assert (await api.delete(f"{replies}/{first['id']}")).status_code == 204
    assert (await api.delete(f"{replies}/{first['id']}")).status_code == 404


async def test_how_the_words_stand(api: httpx2.AsyncClient) -> None:
    content = f"{PREFIX}/content"
    tongues = {one["tag"]: one for one in (await api.get(f"{content}/languages")).json()["items"]}
    keys: list[str] = []
    cursor = ""
    while cursor is not None:
        page = (await api.get(f"{content}/words", params={"language": "es", "cursor": cursor, "limit": 500})).json()
        keys += [one["key"] for one in page["items"]]
        cursor = page["next"]
    assert len(set(keys)) == len(keys) == sum(tongues["es"]["messages"].values()) > 500
    facts = (await api.get(f"{content}/facts")).json()["items"]
    assert facts[0]["check_by"] <= facts[-1]["check_by"]
    assert any("988" in line["call"] for line in (await api.get(f"{PREFIX}/hotlines")).json()["items"])
    assert (await api.get(f"{content}/recordings", params={"language": "mam"})).json() == {"items": []}


# --- how it works


async def test_a_program_pauses_and_only_a_person_lets_sending_go_on(process: Process, api: httpx2.AsyncClient) -> None:
    for _ in range(2):
        assert (await api.post(f"{PREFIX}/sending/pause")).status_code == 204
    now = (await api.get(f"{PREFIX}/sending")).json()
    assert (now["going"], now["paused_at"] is None) == (False, False)
    assert await traces(api, process) == ["sending.paused"]
    for path in ("sending/resume", "sending/go-on"):
        assert (await api.post(f"{PREFIX}/{path}")).status_code == 404


async def test_caps_ladders_and_places(process: Process, api: httpx2.AsyncClient, clock: TestClock) -> None:
    clock.at(at("2026-11-24 12:00-05:00"))
    settings = f"{PREFIX}/settings"
    assert (await api.put(f"{settings}/caps/messages_day", json={"value": 700})).status_code == 204
    assert (await api.put(f"{settings}/caps/colour", json={"value": 700})).status_code == 404
    assert (await api.put(f"{settings}/caps/messages_day", json={"value": 0})).status_code == 422
    assert (await api.get(settings)).json()["caps"]["messages_day"] == 700

    await Story(process).bring(hearing())
    ladder = f"{settings}/ladders/hearing.master"
    steps = {"steps": [{"days": 5, "wording": "ask"}, {"days": None, "wording": "soon"}]}
    seen = (await api.post(f"{ladder}/look", json=steps)).json()
    assert (seen["case_events"], seen["added"]) == (1, {"5-days": 1})
    wrong = await api.put(ladder, json={"steps": [{"days": 5, "wording": "ask"}] * 2})
    assert (wrong.status_code, wrong.json()["errors"][0]["field"]) == (422, "steps")
    assert (await api.put(ladder, json=steps)).status_code == 204
    found = {one["event_type"]: one["steps"] for one in (await api.get(f"{settings}/ladders")).json()["items"]}
    assert found["hearing.master"] == steps["steps"]

    place = {"kind": "ice", "name": "Field office", "zone": "america/chicago", "city": "Houston"}
    assert (await api.put(f"{PREFIX}/venues/ice-x", json=place)).status_code == 204
    named = await api.put(f"{PREFIX}/venues/ice-x", json=place | {"zone": "CST"})
    assert (named.status_code, named.json()["errors"][0]["field"]) == (422, "zone")
    listed: dict[str, Any] = {}
    cursor = ""
    while cursor is not None:
        page = (await api.get(f"{PREFIX}/venues", params={"limit": 50, "cursor": cursor})).json()
        listed |= {one["code"]: one for one in page["items"]}
        cursor = page["next"]
    assert (listed["ICE-X"]["zone"], listed["ICE-X"]["own"], listed["NEW"]["own"]) == ("America/Chicago", True, False)
    assert (await api.delete(f"{PREFIX}/venues/ice-x")).status_code == 204
    assert (await api.delete(f"{PREFIX}/venues/ice-x")).status_code == 404
    assert await traces(api, process) == ["policy.changed", "ladder.changed", "venue.changed", "venue.changed"]


async def test_programs_that_are_told_are_listed_told_again_and_ended(
    process: Process, api: httpx2.AsyncClient
) -> None:
    added = await tell_programs.add(process.parts, "https://cases.example.org/secret-path", {Told.OUTCOME}, None)
    answer = await api.get(f"{PREFIX}/webhooks")
    assert (answer.json()["items"][0]["host"], "secret-path" in answer.text) == ("cases.example.org", False)
    assert (await api.post(f"{PREFIX}/webhooks/{added.id}/again")).json() == {"facts": 0}
    assert (await api.delete(f"{PREFIX}/webhooks/{added.id}")).status_code == 204
    assert (await api.delete(f"{PREFIX}/webhooks/{added.id}")).status_code == 404


# --- who may do what, and who did


async def test_accounts_are_closed_but_for_the_last_that_could_open_them(
    process: Process, api: httpx2.AsyncClient
) -> None:
    async with console(process) as office:
        admin, worker = await office.person(Role.ADMIN), await office.person(Role.CASEWORKER)
        browser = await office.signed_in(Role.CASEWORKER)
        assert (await browser.get("/console/today")).status_code == 200
        assert (await api.post(f"{PREFIX}/staff/{worker}/close")).status_code == 204
        assert (await browser.get("/console/today")).status_code == 303, "their session ended"
    assert (await api.post(f"{PREFIX}/staff/{worker}/close")).status_code == 204
    assert (await api.post(f"{PREFIX}/staff/{admin}/close")).status_code == 409
    with pytest.raises(LastAdmin):
        await close_account(process.parts, admin, worker)
    with pytest.raises(LastAdmin):
        await change_role(process.parts, admin, Role.AUDITOR, worker)
    assert (await api.post(f"{PREFIX}/staff/{uuid4()}/close")).status_code == 404
    people = {one["id"]: one for one in (await api.get(f"{PREFIX}/staff")).json()["items"]}
    assert (people[str(admin)]["open"], people[str(worker)]["open"]) == (True, False)
    assert await traces(api, process) == ["staff.closed"]


async def test_a_token_closes_itself_and_makes_no_other(process: Process, api: httpx2.AsyncClient) -> None:
    listed = await api.get(f"{PREFIX}/tokens")
    [mine] = listed.json()["items"]
    assert (mine["label"], set(mine["scopes"])) == ("a program", set(Scope))
    assert (await api.delete(f"{PREFIX}/tokens/{uuid4()}")).status_code == 404
    assert (await api.delete(f"{PREFIX}/tokens/{mine['id']}")).status_code == 204
    assert (await api.get(f"{PREFIX}/tokens")).status_code == 401


def test_nothing_that_takes_a_person_is_a_route(process: Process) -> None:
    """Whatever lets somebody in, lets sending or a notice go, tells a new address or puts a name under words."""
    acts = {(m, p.removeprefix(PREFIX)) for p, of in described(application(process))["paths"].items() for m in of}
    trust = {(m, p) for m, p in acts if m != "get" and p.startswith(("/staff", "/tokens", "/audit"))}
    assert trust == {("post", "/staff/{account}/close"), ("delete", "/tokens/{token}")}
    assert [p for m, p in acts if m != "get" and p.startswith(("/sending", "/content"))] == ["/sending/pause"]
    assert ("post", "/webhooks") not in acts
    assert not [p for _, p in acts if p.endswith(("/approve", "/letters"))]


async def test_the_trail_pages(process: Process, api: httpx2.AsyncClient) -> None:
    for n in range(3):
        await api.post(f"{PREFIX}/clients", json={"phone": PHONE[:-1] + str(n), "language": "en"})
    seen: list[int] = []
    cursor: int | None = None
    while True:
        asked = {"limit": 2} | ({"cursor": cursor} if cursor else {})
        page = (await api.get(f"{PREFIX}/audit", params=asked)).json()
        seen += [entry["id"] for entry in page["items"]]
        if (cursor := page["next"]) is None:
            break
    assert len(seen) > 3 and seen == sorted(set(seen), reverse=True)


async def test_what_a_program_read_about_somebody_is_found_by_whom_it_is_about(
    process: Process, api: httpx2.AsyncClient
) -> None:
    one = (await api.post(f"{PREFIX}/clients", json={"phone": PHONE, "language": "en"})).json()["id"]
    await api.get(f"{PREFIX}/messages", params={"client": one})
    await api.get(f"{PREFIX}/clients/{one}/notes")
    trail = f"{PREFIX}/audit"
    looks = {"object": one, "act": ["thread.read", "client.seen"]}
    found = (await api.get(trail, params=looks)).json()["items"]
    assert [entry["act"] for entry in found] == ["client.seen", "thread.read"]
    assert {entry["object"] for entry in found} == {one}
    for wish in ({"act": "thread.read"}, {"actor": found[0]["actor"], "act": "thread.read"}):
        assert len((await api.get(trail, params=wish)).json()["items"]) == 1
    assert (await api.get(trail, params={"act": "thread.stolen"})).status_code == 422


# --- notices


async def test_a_notice_is_written_again_and_nothing_of_it_is_without_a_trace(
    process: Process, api: httpx2.AsyncClient
) -> None:
    await client(process.parts)
    notices = f"{PREFIX}/broadcasts"
    text = {"title": "Closed", "texts": {"en": "We are closed on Monday, December 7, 2037."}}
    new = (await api.post(notices, json=text)).json()
    here = f"{notices}/{new['id']}"
    again = await api.put(here, json={**text, "texts": {"en": "We are closed on Tuesday, December 8, 2037."}})
    assert "Tuesday" in again.json()["samples"][0]["words"]
    wrong = await api.put(here, json={**text, "texts": {"xx": "…"}})
    assert (wrong.status_code, wrong.json()["errors"][0]["field"]) == (422, "texts")
    assert (await api.post(f"{here}/undo")).status_code == 409, "nobody approved it"
    assert (await api.post(f"{here}/test")).json() == {"numbers": 0}, "no team is set"
    assert (await api.post(f"{here}/tasks")).json() == {"tasks": 0}
    assert (await api.post(f"{here}/stop")).status_code == 200
    assert (await api.put(here, json=text)).status_code == 409
    assert (await api.put(f"{notices}/{UUID(int=1)}", json=text)).status_code == 404
    assert await traces(api, process) == ["notice.written", "notice.written", "notice.stopped"]
