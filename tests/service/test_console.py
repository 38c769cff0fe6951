"""The console through HTTP: signing in, sessions, lock-out, other sites' requests, words, today, settings."""

from __future__ import annotations

import asyncio
import html
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any
from uuid import uuid4

import httpx2
import pytest
from pyotp import TOTP
from ruamel.yaml import YAML

from flows.case_events import EventType
from flows.contact import Address, Channel
from flows.effects import TaskKind
from flows.messages import InboundMessage
from flows.notices import Fault, Finding
from flows.roles import Role, Rule, Scope
from flows.uncovered import Help, Reason, Why
from service import proofs
from service.actions import api_keys, keep_staff, seal_audit, sign_in
from service.actions.audit_acts import Act
from service.actions.broadcasts.says import says
from service.actions.receive import receive
from service.actions.remind import plan_all
from service.actions.schedule import import_calendar
from service.actions.sign_words import sign
from service.actions.uncovered import Uncovered, pressing, uncovered
from service.app import create_app
from service.calendars import csv
from service.content.freshness import items
from service.parts import Parts
from service.proofs import code_step, password_matches, too_weak
from service.store import audit, policy, staff, tasks
from service.store.ids import new_id
from service.store.tasks import Shown
from service.store.today import Named
from service.vault import WrappedKey
from service.web.api import Caller, api_token
from service.web.console import guard
from service.web.console.pages import FOLDER
from service.web.console.sign_in import safe
from service.web.console.today import where_done, where_helped
from service.web.console.words import LANGUAGES, chosen, read
from service.wiring import Process
from tests.console import Console, console, location

PASSWORD = "umbrella tractor seven"
EMAIL = "rosa@example.org"


@pytest.fixture
async def made(process: Process) -> AsyncIterator[Console]:
    async with console(process) as ready:
        yield ready


async def enrolled(made: Console, role: Role = Role.CASEWORKER) -> tuple[str, list[str]]:
    """An account set up by its link. Returns the secret of its second factor, and the recovery codes."""
    link = await keep_staff.invite(made.parts, EMAIL, role, None)
    assert link is not None
    opened = await keep_staff.opened(made.parts, link)
    assert opened is not None
    code = TOTP(opened.secret).at(made.parts.clock.real() - timedelta(seconds=30))  # leaves the present one for later
    got = await keep_staff.enrol(made.parts, link, "Rosa", PASSWORD, code, "en", "a test")
    assert isinstance(got, keep_staff.Enrolled)
    return opened.secret, got.codes


def form(code: str, password: str = PASSWORD, email: str = EMAIL) -> dict[str, str]:
    return {"email": email, "password": password, "code": code}


def now_code(made: Console, secret: str) -> str:
    return TOTP(secret).at(made.parts.clock.real())


# --- an account is set up


async def test_an_invitation_leads_to_today_and_opens_once(made: Console) -> None:
    link = await keep_staff.invite(made.parts, EMAIL, Role.CASEWORKER, None)
    opened = await keep_staff.opened(made.parts, str(link))
    assert opened is not None
    browser, where = made.browser(), f"/console/welcome/{link}"
    page = await browser.get(where)
    assert page.status_code == 200
    assert EMAIL in page.text
    assert 'src="data:image/svg+xml' in page.text

    wrong = await browser.post(where, data={"name": "Rosa", "password": "short", "code": "123456"})
    assert wrong.status_code == 422
    assert "Too short" in wrong.text
    wrong = await browser.post(where, data={"name": "Rosa", "password": PASSWORD, "code": "123456"})
    assert wrong.status_code == 422
    assert not browser.cookies

    codes = await browser.post(
        where, data={"name": "Rosa", "password": PASSWORD, "code": now_code(made, opened.secret), "language": "es"}
    )
    assert codes.status_code == 200
    assert len(re.findall(r"<code>[A-Z2-9]{5}-[A-Z2-9]{5}</code>", codes.text)) == 10
    today = await browser.get("/console/today")
    assert today.status_code == 200
    assert '<html lang="es"' in today.text
    assert "Rosa" in today.text
    assert (await made.browser().get(where)).status_code == 404


async def test_a_link_ends_and_a_newer_one_voids_it(made: Console) -> None:
    first = await keep_staff.invite(made.parts, EMAIL, Role.CASEWORKER, None)
    second = await keep_staff.reset_at(made.parts, EMAIL)
    assert await keep_staff.opened(made.parts, str(first)) is None
    assert await keep_staff.opened(made.parts, str(second)) is not None
    await made.parts.db.pool.execute("UPDATE staff_link SET ends_at = clock_timestamp() - interval '1 second'")
    assert await keep_staff.opened(made.parts, str(second)) is None


# --- signing in


async def test_password_and_code_together_and_nothing_less(made: Console) -> None:
    secret, _ = await enrolled(made)
    browser = made.browser()
    for wrong in (
        form("000000"),
        form(now_code(made, secret), "umbrella tractor eight"),
        form(now_code(made, secret), email="nobody@example.org"),
        form(""),
        {},
    ):
        answer = await browser.post("/console/sign-in", data=wrong)
        assert answer.status_code == 422
        assert "That did not match" in answer.text  # the same words, whatever was wrong
        assert "recado" not in browser.cookies
    assert location(await browser.post("/console/sign-in", data=form(now_code(made, secret)))) == "/console/today"
    cookie = (await made.browser().get("/console/today")).headers.get("set-cookie", "")
    assert cookie == ""
    assert (await browser.get("/console/today")).status_code == 200


async def test_a_code_serves_once_and_so_does_a_recovery_code(made: Console) -> None:
    secret, codes = await enrolled(made)
    code = now_code(made, secret)
    for proof, status in ((code, 303), (code, 422), (codes[0], 303), (codes[0], 422), (codes[1].lower(), 303)):
        assert (await made.browser().post("/console/sign-in", data=form(proof))).status_code == status, proof


async def test_the_cookie_is_out_of_reach_and_only_its_digest_is_kept(made: Console) -> None:
    secret, _ = await enrolled(made)
    answer = await made.browser().post("/console/sign-in", data=form(now_code(made, secret)))
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    token = answer.cookies["recado"]
    kept = await made.parts.db.pool.fetch("SELECT n::text AS row FROM staff_session n")
    assert kept
    assert not any(token in row["row"] for row in kept)


async def test_each_sign_in_has_a_session_of_its_own_and_signing_out_ends_it(made: Console) -> None:
    secret, codes = await enrolled(made)
    one, other = made.browser(), made.browser()
    one.cookies.set("recado", "chosen by somebody else")
    await one.post("/console/sign-in", data=form(now_code(made, secret)))
    await other.post("/console/sign-in", data=form(codes[0]))
    tokens = {cookie.value for cookie in one.cookies.jar} | {cookie.value for cookie in other.cookies.jar}
    assert len(tokens - {"chosen by somebody else"}) == 2
    await one.post("/console/sign-out")
    assert (await other.get("/console/today")).status_code == 200


@pytest.mark.parametrize(("column", "limit"), [("seen_at", staff.IDLE), ("began_at", staff.TOTAL)])
async def test_a_session_ends_by_itself(made: Console, column: str, limit: timedelta) -> None:
    browser = await made.signed_in(Role.CASEWORKER)
    set_back = f"UPDATE staff_session SET {column} = clock_timestamp() - $1::interval"
    await made.parts.db.pool.execute(set_back, limit - timedelta(minutes=2))
    assert (await browser.get("/console/today")).status_code == 200
    await made.parts.db.pool.execute(set_back, limit + timedelta(seconds=1))
    assert location(await browser.get("/console/today")).startswith("/console/sign-in")


async def test_sessions_are_listed_and_ended_from_another(made: Console) -> None:
    here, there = await made.signed_in(Role.CASEWORKER), await made.signed_in(Role.CASEWORKER)
    page = (await here.get("/console/settings/me")).text
    (end,) = re.findall(r'action="(/console/settings/me/sessions/[^"]+/end)"', page)
    assert (await here.post(end)).status_code == 303
    assert (await there.get("/console/today")).status_code == 303
    assert (await here.get("/console/today")).status_code == 200


async def test_nobody_ends_somebody_elses_session(made: Console) -> None:
    mine, theirs = await made.signed_in(Role.CASEWORKER), await made.signed_in(Role.SUPERVISOR)
    supervisor = await made.person(Role.SUPERVISOR)
    session = await made.parts.db.pool.fetchval("SELECT id FROM staff_session WHERE staff_id = $1", supervisor)
    await mine.post(f"/console/settings/me/sessions/{session}/end")
    assert (await theirs.get("/console/today")).status_code == 200


async def test_a_new_role_and_a_closed_account_end_every_session(made: Console) -> None:
    admin = await made.signed_in(Role.ADMIN)
    worker, account = await made.signed_in(Role.CASEWORKER), await made.person(Role.CASEWORKER)
    await admin.post(f"/console/settings/staff/{account}/role", data={"role": "translator"})
    assert (await worker.get("/console/today")).status_code == 303
    worker = await made.signed_in(Role.CASEWORKER)  # the same account, in its new role
    assert (await worker.get("/console/tasks")).status_code == 403
    await admin.post(f"/console/settings/staff/{account}/close")
    assert (await worker.get("/console/today")).status_code == 303


async def test_too_many_failures_lock_the_account_whoever_asks_and_the_address_whoever_it_asks_for(
    made: Console,
) -> None:
    secret, codes = await enrolled(made)
    wrong = ("nobody knows this one", "000000", "192.0.2.1", "d")
    for _ in range(sign_in.AT_ACCOUNT):
        assert await sign_in.sign_in(made.parts, EMAIL, *wrong) == sign_in.Refused()
    right = await sign_in.sign_in(made.parts, EMAIL, PASSWORD, now_code(made, secret), "192.0.2.2", "d")
    assert right == sign_in.Refused(locked=True)
    answer = await made.browser().post("/console/sign-in", data=form(now_code(made, secret)))
    assert answer.status_code == 429
    await made.parts.db.pool.execute("UPDATE sign_in_failure SET last_at = last_at - interval '16 minutes'")
    right = await sign_in.sign_in(made.parts, EMAIL, PASSWORD, now_code(made, secret), "192.0.2.1", "d")
    assert isinstance(right, sign_in.SignedIn)

    at = made.parts.clock.real()
    index = made.parts.vault.index("sign-in address", "192.0.2.9")
    async with made.parts.db.transaction() as tx:
        for _ in range(sign_in.FROM_ADDRESS):
            assert await staff.count_try(tx, index, at, at - sign_in.LOCKED, sign_in.FROM_ADDRESS)
    for _ in range(sign_in.AT_ACCOUNT):
        locked = await sign_in.sign_in(made.parts, EMAIL, "y", "z", "192.0.2.9", "d")
        assert locked == sign_in.Refused(locked=True)
    right = await sign_in.sign_in(made.parts, EMAIL, PASSWORD, codes[0], "192.0.2.1", "d")
    assert isinstance(right, sign_in.SignedIn), "who is locked out at their address locks nobody's account"


def test_an_address_is_a_place_and_nobody_has_a_billion_of_them() -> None:
    assert sign_in.network("192.0.2.9") == sign_in.network("::ffff:192.0.2.9") == "192.0.2.9"
    assert sign_in.network("2001:db8:1:2::3") == sign_in.network("2001:db8:1:2:ffff::4%eth0")
    assert sign_in.network("2001:db8:1:2::3") != sign_in.network("2001:db8:1:3::3")
    assert sign_in.network("") == ""


async def test_a_crowd_of_tries_at_once_gets_no_more_looks_than_one_after_the_other(made: Console) -> None:
    await enrolled(made)
    wrong = ("nobody knows this one", "000000", "192.0.2.1", "d")
    crowd = await asyncio.gather(*(sign_in.sign_in(made.parts, EMAIL, *wrong) for _ in range(sign_in.AT_ACCOUNT + 5)))
    assert crowd.count(sign_in.Refused(locked=True)) == 5


async def test_signing_in_well_does_not_use_up_an_address(made: Console) -> None:
    _, codes = await enrolled(made)
    for code in codes[:3]:
        assert isinstance(await sign_in.sign_in(made.parts, EMAIL, PASSWORD, code, "192.0.2.5", "d"), sign_in.SignedIn)
    assert await made.parts.db.pool.fetchval("SELECT max(failures) FROM sign_in_failure") == 0


async def test_a_reset_ends_sessions_and_the_old_proofs_at_once(made: Console) -> None:
    secret, codes = await enrolled(made)
    browser = made.browser()
    await browser.post("/console/sign-in", data=form(codes[0]))
    link = await keep_staff.reset_at(made.parts, f" {EMAIL.upper()} ")
    assert (await browser.get("/console/today")).status_code == 303
    assert (await made.browser().post("/console/sign-in", data=form(codes[2]))).status_code == 422
    opened = await keep_staff.opened(made.parts, str(link))
    assert opened is not None
    assert opened.again
    assert opened.secret != secret
    new = "river candle ostrich"
    got = await keep_staff.enrol(made.parts, str(link), "", new, now_code_of(made, opened.secret), "en", "d")
    assert isinstance(got, keep_staff.Enrolled)
    for old in (form(now_code(made, secret)), form(codes[1], new), form(got.codes[0])):
        assert (await made.browser().post("/console/sign-in", data=old)).status_code == 422
    assert (await made.browser().post("/console/sign-in", data=form(got.codes[0], new))).status_code == 303


async def test_who_was_reset_while_their_password_was_looked_at_does_not_get_in(
    made: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Looking at a password takes a tenth of a second. Sessions that end in it must not be followed by one more."""
    _, codes = await enrolled(made)
    account = await made.person(Role.CASEWORKER, EMAIL)
    looked = sign_in.password_matches

    async def meanwhile_new(password: str, hashed: bytes | None) -> bool:
        found = await looked(password, hashed)
        async with made.parts.db.transaction() as tx:
            await staff.set_password(tx, account, b"another")
            await staff.end_sessions(tx, account)
        return found

    async def meanwhile_closed(password: str, hashed: bytes | None) -> bool:
        found = await looked(password, hashed)
        await keep_staff.close(made.parts, account, account)
        return found

    for meanwhile, code in ((meanwhile_closed, codes[0]), (meanwhile_new, codes[1])):
        await keep_staff.reopen(made.parts, account, account)
        monkeypatch.setattr(sign_in, "password_matches", meanwhile)
        got = await sign_in.sign_in(made.parts, EMAIL, PASSWORD, code, "192.0.2.1", "d")
        assert got == sign_in.Refused(), meanwhile
    assert await made.parts.db.pool.fetchval("SELECT count(*) FROM staff_session") == 0


def now_code_of(made: Console, secret: str) -> str:
    return TOTP(secret).at(made.parts.clock.real())


# --- proofs


@pytest.mark.parametrize(
    ("password", "why"),
    [
        ("elevenchars", "short"),
        ("x" * 201, "long"),
        ("aaaaaaaaaaaaaaaa", "plain"),
        ("My-Password-1!!", "plain"),
        ("rosalinda-rosalinda", "about"),
        ("umbrella tractor seven", None),
        ("контрольная работа", None),
    ],
)
def test_passwords(password: str, why: str | None) -> None:
    assert too_weak(password, "rosalinda", "") == why


async def test_no_account_takes_no_shortcut_and_matches_nothing() -> None:
    assert not await password_matches("nobody knows this", None)
    assert not await password_matches("x", b"not a hash")


REAL, NOBODY = proofs._passwords, proofs._NOBODY  # before the tests' own, which are quick


def test_nobodys_hash_costs_what_a_real_one_costs() -> None:
    cost = ["", "argon2id", "v=19", "m=65536,t=3,p=4"]
    assert NOBODY.split("$")[:4] == REAL.hash("umbrella tractor seven").split("$")[:4] == cost


def test_a_code_of_a_neighbouring_half_minute_serves_and_no_other(parts: Parts) -> None:
    at, secret = parts.clock.real(), "JBSWY3DPEHPK3PXP" * 2
    step = int(at.timestamp()) // 30
    for apart in (-1, 0, 1):
        assert code_step(secret, TOTP(secret).generate_otp(step + apart), at, 0) == step + apart
    for apart in (-3, 3):
        assert code_step(secret, TOTP(secret).generate_otp(step + apart), at, 0) is None
    assert code_step(secret, TOTP(secret).generate_otp(step), at, step) is None


# --- other sites


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"sec-fetch-site": "same-origin"}, 303),
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"sec-fetch-site": "same-site"}, 403),
        ({"sec-fetch-site": "none"}, 403),
        ({"sec-fetch-site": "cross-site", "origin": "http://127.0.0.1:8000"}, 403),
        ({"origin": "http://127.0.0.1:8000"}, 303),
        ({"origin": "http://127.0.0.1:9000"}, 403),
        ({"origin": "null"}, 403),
        ({}, 403),
    ],
)
async def test_what_another_site_sends_is_refused(made: Console, headers: dict[str, str], status: int) -> None:
    browser = await made.signed_in(Role.CASEWORKER)
    del browser.headers["sec-fetch-site"]
    assert (await browser.post("/console/settings/pause", headers=headers)).status_code == status
    paused = await made.parts.db.pool.fetchval("SELECT paused_at IS NOT NULL FROM control")
    assert paused is (status == 303)


async def test_behind_https_cookies_are_bound_to_the_host_and_no_other_host_is_answered(process: Process) -> None:
    settings = process.parts.settings.model_copy(update={"public_url": "https://recado.example.org"})
    process = replace(process, parts=replace(process.parts, settings=settings))
    made = Console(process.parts, httpx2.ASGITransport(app=create_app(process)))
    secret, _ = await enrolled(made)
    browser = made.browser(host="recado.example.org")
    answer = await browser.post("/console/sign-in", data=form(now_code(made, secret)))
    assert answer.headers["strict-transport-security"].startswith("max-age=")
    session = answer.headers["set-cookie"]
    assert session.startswith("__Host-recado=")
    assert {"Secure", "HttpOnly", "Path=/"} <= set(session.split("; "))
    assert "Domain" not in session
    assert "Secure" in (await browser.get("/console/language/es")).headers["set-cookie"]
    link = await keep_staff.reset_at(made.parts, EMAIL)
    for header in ({"host": "evil.example"}, {"host": "evil.example", "x-forwarded-host": "recado.example.org"}):
        assert (await browser.get(f"/console/welcome/{link}", headers=header)).status_code == 421


@pytest.mark.parametrize(
    ("path", "kind", "most"),
    [
        ("/console/imports", "multipart/form-data; boundary=x", guard.LARGEST),
        ("/api/v1/clients", "application/json", guard.HELD),
        ("/api/v1/imports", "multipart/form-data; boundary=x", guard.LARGEST),
    ],
)
async def test_a_body_that_says_no_length_is_not_read_past_its_limit(
    made: Console, path: str, kind: str, most: int
) -> None:
    """Whoever it comes from: a body is read before its sender is asked for."""
    read, head = 0, b""
    if "multipart" in kind:
        head = b'--x\r\nContent-Disposition: form-data; name="file"; filename="f.csv"\r\n\r\n'

    async def chunks() -> AsyncIterator[bytes]:
        nonlocal read
        yield head
        while read < most + (4 << 20):
            read += 1 << 20
            yield bytes(1 << 20)

    answer = await made.browser().post(path, content=chunks(), headers={"content-type": kind})
    assert answer.status_code == 413
    assert read <= most + (1 << 20)


@pytest.mark.parametrize(
    ("asked", "leads"),
    [
        ("/console/tasks", "/console/tasks"),
        ("https://evil.example/console/", ""),
        ("//evil.example/console/", ""),
        ("/console//evil.example", ""),
        ("/console/\\evil.example", ""),
        ("/simulator", ""),
        ("javascript:alert(1)", ""),
    ],
)
def test_signing_in_leads_on_to_our_own_pages_only(asked: str, leads: str) -> None:
    assert safe(asked) == leads


async def test_unknown_addresses_and_broken_ones_get_a_page(made: Console) -> None:
    browser = await made.signed_in(Role.CASEWORKER)
    assert (await browser.get("/console/nothing-here")).status_code == 404
    assert (await browser.post("/console/tasks/not-an-id/done")).status_code == 422
    for path in ("/console/nothing-here", "/console/tasks/not-an-id/done"):
        assert "<main" in (await browser.request("GET" if "nothing" in path else "POST", path)).text


# --- words


def test_every_language_has_every_word_with_the_same_blanks() -> None:
    english = read(FOLDER / "words", "en")
    for language in LANGUAGES:
        words = read(FOLDER / "words", language)
        assert set(words.keys()) == set(english.keys())
        for key in english.keys():  # noqa: SIM118  not a mapping
            assert blanks(words._words[key]) == blanks(english._words[key]), f"{language} {key}"
        assert YAML(typ="safe").load((FOLDER / "words" / f"{language}.yaml").read_text(encoding="utf-8"))


# "1 people": who counts says it of one and of several, except where there are never fewer than so many.
COUNTED = re.compile(r"\{(?:n|people|days|texts|events|segments|seconds)\} \w+s\b")
NEVER_ONE = {"ahead.in-one", "seizure.copies"}


def test_nobody_reads_of_1_people_nor_a_tag_for_a_language() -> None:
    for language in LANGUAGES:
        words = read(FOLDER / "words", language)
        counted = {key for key in words.keys() if COUNTED.search(words._words[key])}  # noqa: SIM118
        assert {key for key in counted if not key.endswith((".one", ".other"))} <= NEVER_ONE
        assert [words.language_name(tag).lower() for tag in ("fa-AF", "mam")] == ["dari", "qyol mam"]
        assert words("merge.moves-texts", n=1) != words("merge.moves-texts", n=2)
    one, two = (says(Finding(Fault.OTHER_DATE, people=n)) for n in (1, 2))
    assert (one[:13], two[:13]) == ("1 person has ", "2 people have")


SAME = {"SMS", "WhatsApp", "Video", "PDF", "Recado", "Agenda", "fold"}  # the same in Spanish, or a column's name
ENGLISH = re.compile(r"\b(the|and|with|this|that|you|your|not|from|their|is|are)\b", re.IGNORECASE)
FILES = {"XLSX", "CSV"}


def test_no_english_is_left_on_the_spanish_console() -> None:
    english, spanish = (read(FOLDER / "words", language)._words for language in ("en", "es"))
    said = {key: re.sub(r"\{\w+\}", "", word) for key, word in spanish.items()}
    alike = {said[key] for key, word in spanish.items() if word == english[key] and re.search("[A-Za-z]{3}", said[key])}
    assert alike - SAME == set()
    assert [key for key, word in said.items() if ENGLISH.search(word)] == []
    for file in sorted(FOLDER.glob("*.html")):  # nor written into a page, past the words
        page = re.sub(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", "", file.read_text(encoding="utf-8"), flags=re.DOTALL)
        words = re.findall("[A-Za-z]{3,}", re.sub("<[^>]*>", " ", page))
        words += re.findall(r'(?:aria-label|title|placeholder|alt)="[^"]*?([A-Za-z]{3,})', page)
        assert set(words) <= FILES, file.name


def blanks(word: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", word))


def test_what_our_lists_hold_has_its_words() -> None:
    words = read(FOLDER / "words", "en")
    needed = [f"role.{r}" for r in Role] + [f"rule.{r}" for r in Rule if r is not Rule.OPEN]
    needed += [f"cap.{name}" for name in policy.NAMES]
    needed += [f"why.{why}" for why in Why] + [f"help.{h}" for h in Help] + [f"event.{kind}" for kind in EventType]
    needed += [f"act.{act}" for act in Act] + [f"task{d}.{k}" for k in TaskKind for d in ("", "-do")]
    assert [key for key in needed if key not in words] == []


def test_every_word_in_a_template_is_there() -> None:
    words = read(FOLDER / "words", "en")
    for file in sorted(FOLDER.rglob("*.html")):
        for key in re.findall(r"""\bt\(["']([a-z.-]+)["'][,)]""", file.read_text(encoding="utf-8")):
            assert key in words or f"{key}.one" in words, f"{file.name}: {key}"


@pytest.mark.parametrize(
    ("wishes", "accepted", "language"),
    [
        (("es", None), "en", "es"),
        ((None, "es"), "", "es"),
        ((None, None), "es-MX,es;q=0.9", "es"),
        ((None,), "fr", "en"),
        ((), "", "en"),
    ],
)
def test_the_consoles_language(wishes: tuple[str | None, ...], accepted: str, language: str) -> None:
    assert chosen(*wishes, accepted=accepted) == language


# --- today and tasks


async def open_task(parts: Parts, kind: TaskKind = TaskKind.PERSON) -> tasks.Open:
    task = tasks.Open(new_id(), f"test:{new_id()}", kind, True, parts.now(), reason="a reason")
    async with parts.db.transaction() as tx:
        await tasks.open_all(tx, [task], parts.now())
    return task


async def test_today_says_when_nothing_waits(made: Console) -> None:
    page = await (await made.signed_in(Role.CASEWORKER)).get("/console/today")
    assert "Nothing waits for you" in page.text
    assert "Every date of the next 14 days has a message" in page.text


async def test_today_leads_to_the_facts_and_words_that_are_about_to_expire(made: Console, clock: Any) -> None:
    assert await sign(made.parts, "en", ["asylum.fees-now"], "Ada Abogada") == 1
    nothing = (await (await made.signed_in(Role.TRANSLATOR)).get("/console/today")).text
    clock.on(timedelta(days=170))
    page = (await (await made.signed_in(Role.TRANSLATOR)).get("/console/today")).text
    assert "about to expire" in page and "about to expire" not in nothing
    assert f'<a href="/console/content/facts">{len(items()) - 1} facts' in page, "all but the one of a year"
    assert 'href="/console/content/words?language=en&amp;file=asylum"' in page
    theirs = (await (await made.signed_in(Role.CASEWORKER)).get("/console/today")).text
    assert "about to expire" not in theirs, "who may not sign has no act here"


CALENDAR = """client_ref,phone,alias,event_ref,event_type,date,time,timezone,venue,language,consent
A-1,+12025550151,Azucena,H-1,ice.check_in,2026-11-30,08:30,America/Phoenix,Varick,es,
A-2,+12025550152,Benito,H-2,hearing.master,2026-12-03,09:00,America/New_York,Varick,es,paper
"""


async def test_today_begins_with_the_dates_nobody_is_told_of(made: Console) -> None:
    async for report in import_calendar(made.parts, csv.read(CALENDAR.encode()).rows):
        assert report.fate == "created"
    await plan_all(made.parts)
    worker = await made.signed_in(Role.CASEWORKER)
    page = (await worker.get("/console/today")).text
    assert "<bdi>Azucena</bdi>" in page
    assert "Mon 30 Nov, 8:30 AM" in page  # on the venue's clock
    assert "They have not agreed to messages." in page
    assert re.search(r"/record#consent\">Ask whether they want texts.", page)
    assert "Benito" not in page  # a reminder is on its way to him
    assert page.index("Azucena") < page.index(">Tasks")

    other = await made.person(Role.CASEWORKER, "other@example.org")
    await made.parts.db.pool.execute("UPDATE client SET caseworker_id = $1", other)
    assert "Azucena" not in (await worker.get("/console/today")).text
    assert "Azucena" in (await (await made.signed_in(Role.SUPERVISOR)).get("/console/today")).text
    for role in (Role.ADMIN, Role.AUDITOR, Role.TRANSLATOR):
        assert "Azucena" not in (await (await made.signed_in(role)).get("/console/today")).text


async def test_a_task_about_somebody_elses_client_is_out_of_reach(made: Console) -> None:
    async for _ in import_calendar(made.parts, csv.read(CALENDAR.encode()).rows):
        pass
    client = await made.parts.db.pool.fetchval("SELECT min(id::text)::uuid FROM client")
    other = await made.person(Role.CASEWORKER, "other@example.org")
    await made.parts.db.pool.execute("UPDATE client SET caseworker_id = $1", other)
    await made.parts.db.pool.execute("UPDATE task SET closed_at = clock_timestamp()")
    task = await open_task(made.parts)
    await made.parts.db.pool.execute("UPDATE task SET client_id = $1 WHERE id = $2", client, task.id)
    worker = await made.signed_in(Role.CASEWORKER)
    assert str(task.id) not in (await worker.get("/console/tasks")).text
    for act in ("take", "done"):
        assert location(await worker.post(f"/console/tasks/{task.id}/{act}")).endswith("said=task-gone")
    theirs = await made.signed_in(Role.CASEWORKER, "other@example.org")
    assert location(await theirs.post(f"/console/tasks/{task.id}/done")).endswith("said=task-done")


async def test_a_task_is_taken_and_done_with_one_click(made: Console) -> None:
    task = await open_task(made.parts)
    browser, other = await made.signed_in(Role.CASEWORKER), await made.signed_in(Role.SUPERVISOR)
    page = (await browser.get("/console/today")).text
    assert "Asked for a person" in page
    assert f'action="/console/tasks/{task.id}/done?back=today"' in page
    await browser.post(f"/console/tasks/{task.id}/take")
    assert "yours" in (await browser.get("/console/tasks")).text
    for page in ("today", "tasks"):
        assert "· taken: <bdi>caseworker</bdi>" in (await other.get(f"/console/{page}")).text
    assert location(await browser.post(f"/console/tasks/{task.id}/done?back=tasks")) == "/console/tasks?said=task-done"
    assert "Nothing waits for you" in (await browser.get("/console/today")).text
    assert location(await browser.post(f"/console/tasks/{task.id}/done")) == "/console/today?said=task-gone"
    acts = [entry.action for entry in await audit.trail(made.parts.db, None, 9)]
    assert acts[:2] == [Act.TASK_DONE, Act.TASK_TAKEN]


async def test_the_list_of_tasks_goes_on_by_cursor(made: Console) -> None:
    opened = [await open_task(made.parts) for _ in range(51)]
    browser = await made.signed_in(Role.SUPERVISOR)
    first = (await browser.get("/console/tasks")).text
    (more,) = re.findall(r'href="(/console/tasks\?after=[^"]+)"', first)
    second = (await browser.get(more)).text
    seen = [set(re.findall(r"/console/tasks/([0-9a-f-]{36})/done", page)) for page in (first, second)]
    assert [len(page) for page in seen] == [50, 1]
    assert seen[0] | seen[1] == {str(task.id) for task in opened}


# --- what people wrote is shown, and never runs

HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "javascript:alert(1)",
    "{{ 7 * 7 }}{% for x in y %}",
    "\u202eevil\u2066",
    "=HYPERLINK(1)",
)


@pytest.mark.parametrize("text", HOSTILE)
async def test_hostile_names_and_labels_are_only_text(made: Console, text: str) -> None:
    admin = await made.signed_in(Role.ADMIN)
    await admin.post("/console/settings/me/about", data={"name": text, "language": "en"})
    await admin.post("/console/settings/tokens", data={"label": text, "scope": "tasks:read"})
    shown = html.escape(text, quote=True).replace("&quot;", "&#34;").replace("&#x27;", "&#39;")
    for path in ("/console/today", "/console/settings/me", "/console/settings/staff", "/console/settings/tokens"):
        page = (await admin.get(path)).text
        assert shown in page, path
        assert "<script>alert" not in page
        assert "<img src=x" not in page
        assert ">49" not in page
    assert f"<bdi>{shown}</bdi>" in (await admin.get("/console/today")).text  # turns no other text around


def test_templates_hold_nothing_that_the_content_policy_forbids() -> None:
    forbidden = re.compile(
        r"<style|\bstyle=|<script(?![^>]*\bsrc=)|\son[a-z]+=|javascript:|\|\s*safe|hx-on|hx-vals=.js"
    )
    files = sorted(FOLDER.rglob("*.html"))
    assert len(files) > 15
    for file in files:
        assert not forbidden.search(file.read_text(encoding="utf-8")), file.name
    for planted in ('<p style="x">', "<script>", "<a onclick='x'>", "{{ x | safe }}"):
        assert forbidden.search(planted)


# --- settings


async def test_anyone_pauses_and_only_a_supervisor_resumes(made: Console) -> None:
    worker, supervisor = await made.signed_in(Role.TRANSLATOR), await made.signed_in(Role.SUPERVISOR)
    await worker.post("/console/settings/pause")
    assert "Sending is paused" in (await supervisor.get("/console/today")).text
    assert (await worker.post("/console/settings/resume")).status_code == 403
    assert location(await supervisor.post("/console/settings/resume")).endswith("said=resumed")
    assert await made.parts.db.pool.fetchval("SELECT paused_at IS NULL FROM control")


async def test_what_cannot_be_taken_back_asks_for_the_second_factor_again(made: Console) -> None:
    secret, _ = await enrolled(made, Role.ADMIN)
    browser = made.browser()
    await browser.post("/console/sign-in", data=form(now_code(made, secret)))
    await made.parts.db.pool.execute("UPDATE staff_session SET proved_at = proved_at - interval '11 minutes'")
    await made.parts.db.pool.execute("UPDATE staff SET totp_step = 0")
    assert 'name="code"' in (await browser.get("/console/settings/staff")).text
    invitation = {"email": "new@example.org", "role": "caseworker", "code": "000000"}
    refused = await browser.post("/console/settings/staff", data=invitation)
    assert refused.status_code == 422
    assert await made.parts.db.pool.fetchval("SELECT count(*) FROM staff") == 1
    done = await browser.post("/console/settings/staff", data=invitation | {"code": now_code(made, secret)})
    assert "/console/welcome/" in done.text
    assert await made.parts.db.pool.fetchval("SELECT count(*) FROM staff") == 2


async def test_a_cap_is_changed_and_nonsense_is_not(made: Console) -> None:
    admin = await made.signed_in(Role.ADMIN)
    await admin.post("/console/settings/sending/cap", data={"name": "messages_day", "value": "1234"})
    assert await made.parts.db.pool.fetchval("SELECT messages_day FROM policy") == 1234
    for name, value in (("messages_day", "0"), ("messages_day", "²"), ("messages_day", "9" * 30), ("id", "2")):
        answer = await admin.post("/console/settings/sending/cap", data={"name": name, "value": value})
        assert answer.status_code == 422
    assert await made.parts.db.pool.fetchval("SELECT messages_day FROM policy") == 1234


async def test_nothing_in_the_audit_trail_is_changed_or_taken_out(made: Console) -> None:
    auditor = await made.signed_in(Role.AUDITOR)
    assert (await auditor.get(f"/console/settings/audit?before={1 << 63}")).status_code == 422, "no such number"
    for statement in ("UPDATE audit SET action = 'x.y'", "DELETE FROM audit", "TRUNCATE audit"):
        with pytest.raises(Exception, match="append only"):
            await made.parts.db.pool.execute(statement)
    async with made.parts.db.transaction() as tx:
        old = made.parts.clock.real() - timedelta(days=800)
        await audit.audit(tx, old, None, Act.SIGNED_IN, None)
    assert await made.parts.db.pool.execute("DELETE FROM audit WHERE at < clock_timestamp() - interval '2 years'")
    with pytest.raises(Exception, match="ck_audit_action"):
        await made.parts.db.pool.execute("INSERT INTO audit (at, action) VALUES (clock_timestamp(), 'called +1202555')")


async def test_what_an_administrator_did_stands_in_the_trail_without_names(made: Console) -> None:
    admin, auditor = await made.signed_in(Role.ADMIN), await made.signed_in(Role.AUDITOR)
    await admin.post("/console/settings/staff", data={"email": "new@example.org", "role": "caseworker"})
    page = (await auditor.get("/console/settings/audit")).text
    assert "invited somebody" in page
    assert "new@example.org" not in page


async def test_the_trail_tells_who_looked_at_whom_and_what_one_colleague_did(made: Console) -> None:
    supervisor, worker = await made.signed_in(Role.SUPERVISOR), await made.person(Role.CASEWORKER)
    key = made.parts.clock.real()
    one, other = new_id(), new_id()
    async with made.parts.db.transaction() as tx:
        for n, (who, act, whom) in enumerate(
            [(worker, Act.THREAD_READ, one), (worker, Act.TASK_DONE, one), (None, Act.THREAD_READ, other)]
            + [(worker, Act.CLIENT_SEEN, other)] * 101
        ):
            await audit.audit(tx, key + timedelta(seconds=n), who, act, whom)
    about = (await supervisor.get(f"/console/settings/audit?object={one}&act=looked")).text
    rows = about.partition("<tbody>")[2]
    assert rows.count("<tr>") == 1
    assert "read a thread" in rows
    assert f'href="/console/clients/{one}"' in rows, "from there on to whose it is"
    first = (await supervisor.get(f"/console/settings/audit?by={worker}&act=")).text
    assert first.count("<tr>") == 1 + 100
    (more,) = re.findall(r'href="(/console/settings/audit\?before=[^"]+)"', first)
    rest = (await supervisor.get(html.unescape(more))).text.partition("<tbody>")[2]
    assert rest.count("<tr>") == 3, "the filter goes along to the next page"
    for wrong in ("by=x", "object=x"):
        assert (await supervisor.get(f"/console/settings/audit?{wrong}")).status_code == 422
    auditor = await made.signed_in(Role.AUDITOR)
    await seal_audit.seal(made.parts)
    told = (await auditor.post("/console/settings/audit/check")).text
    assert re.search(r"\d+ entries are as they were written, up to .*; 0 came since", told)
    worker_ = await made.signed_in(Role.CASEWORKER)
    assert (await worker_.post("/console/settings/audit/check")).status_code == 403
    assert "/console/clients/" not in (await auditor.get(f"/console/settings/audit?object={one}")).text


# --- keys of the API


async def test_a_key_opens_what_its_scopes_say_until_it_is_closed(made: Console) -> None:
    admin = await made.signed_in(Role.ADMIN)
    none = await admin.post("/console/settings/tokens", data={"label": "A program"})
    assert none.status_code == 422
    page = await admin.post("/console/settings/tokens", data={"label": "A program", "scope": ["clients:read"]})
    (token,) = re.findall(r'<code class="secret">([^<]+)</code>', page.text)
    found = await api_keys.caller(made.parts, token)
    assert found is not None
    assert found[1] == {Scope.CLIENTS_READ}
    assert token not in (await admin.get("/console/settings/tokens")).text
    await admin.post(f"/console/settings/tokens/{found[0]}/close")
    assert await api_keys.caller(made.parts, token) is None


async def test_an_api_route_answers_strangers_with_a_problem(process: Process) -> None:
    app = create_app(process)

    async def clients(caller: Annotated[Caller, api_token(Scope.CLIENTS_READ)]) -> str:
        return str(caller.id)

    clients.__annotations__["caller"] = Annotated[Caller, api_token(Scope.CLIENTS_READ)]
    app.get("/api/v1/probe")(clients)
    good = await api_keys.make(process.parts, "p", {Scope.CLIENTS_READ}, None)
    other = await api_keys.make(process.parts, "p", {Scope.TASKS_READ}, None)
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app), base_url="http://x") as client:
        for header, status in (("", 401), ("Bearer nope", 401), (f"Bearer {other}", 403), (f"Bearer {good}", 200)):
            answer = await client.get("/api/v1/probe", headers={"authorization": header} if header else {})
            assert answer.status_code == status, header
            if status != 200:
                assert answer.headers["content-type"] == "application/problem+json"
                assert answer.json()["status"] == status


async def test_pressing_dates_are_those_of_the_whole_list_that_need_somebody(made: Console) -> None:
    rows = [
        f"A-{n},+120255501{n:02d},Al{n},H-{n},ice.check_in,2026-11-{26 + n % 4},08:30,America/Phoenix,Varick,es,"
        f"{'paper' if n % 3 else ''}"
        for n in range(20)
    ]
    text = "\n".join([CALENDAR.splitlines()[0], *rows])
    async for _ in import_calendar(made.parts, csv.read(text.encode()).rows):
        pass
    await plan_all(made.parts)
    whole = [date for date in await uncovered(made.parts) if not date.waits]
    assert len(whole) == 7
    for limit in (50, 3):
        shown, count = await pressing(made.parts, None, limit)
        assert (shown, count) == (whole[:limit], 7)
    me, other = await made.person(Role.CASEWORKER, "a@example.org"), await made.person(Role.CASEWORKER, "b@example.org")
    assert (await pressing(made.parts, me, 50))[1] == 7, "those nobody has taken are everybody's"
    await made.parts.db.pool.execute("UPDATE client SET caseworker_id = $1", other)
    assert (await pressing(made.parts, me, 50))[1] == 0


async def test_every_line_of_today_leads_to_whom_it_is_about(made: Console) -> None:
    boss = await made.signed_in(Role.SUPERVISOR)
    empty = (await boss.get("/console/today")).text
    assert "Nothing waits for you" in empty
    text = (
        f"{CALENDAR.splitlines()[0]}\nA-1,+12025550101,Alix,H-1,hearing.master,2026-11-25,08:30,America/Phoenix,V,es,"
    )
    async for _ in import_calendar(made.parts, csv.read(text.encode()).rows):
        pass
    [(client,)] = await made.parts.db.pool.fetch("SELECT id FROM client")
    await receive(made.parts, InboundMessage("SM1", Channel.SMS, Address("+12025550101"), "he wants to kill me"))
    await made.parts.db.pool.execute("UPDATE client SET flag = '30003', flagged_at = now()")
    shown = (await boss.get("/console/today")).text
    for section in ("Dates nobody is told of", "Texts nobody has read", "Not confirmed", "Numbers that texts do not"):
        line = shown.partition(section)[2].partition("</section>")[0]
        assert re.search(f'href="/console/clients/{client}[#"]', line) and "Alix" in line, section
    [(event,)] = await made.parts.db.pool.fetch("SELECT id FROM case_event")
    silent = shown.partition("Not confirmed")[2].partition("</section>")[0]
    assert f'href="/console/calendar/{event}#call"' in silent, "where they are called and their answer is written down"
    assert 'id="call"' in (await boss.get(f"/console/calendar/{event}")).text
    said = location(await boss.post(f"/console/calendar/{event}/said", data={"said": "yes"}))
    assert said == f"/console/calendar/{event}?said=saved"
    assert "Not confirmed" not in (await boss.get("/console/today")).text
    assert "not asked yet" in shown and "code is 30003" in shown and "Nothing waits for you" not in shown
    assert "Alix" in (await boss.get("/console/tasks")).text
    assert "Alix" not in (await boss.get("/console/tasks?kind=verify")).text
    assert "Alix" in (await boss.get("/console/clients?show=failing")).text
    await boss.get(f"/console/clients/{client}")
    assert "Texts nobody has read" not in (await boss.get("/console/today")).text


def test_every_task_leads_to_where_it_is_done() -> None:
    """About a person and a date each kind has a place; `#places` are there in the templates."""
    one, date = uuid4(), uuid4()
    named = Named(one, WrappedKey("", b""), b"", None, None)
    pages = "".join(file.read_text(encoding="utf-8") for file in sorted(FOLDER.glob("*.html")))
    places = set(re.findall(r'\bid="([a-z]+)"', pages)) | {"phone"}  # a field has the id of its name
    for kind in TaskKind:
        for event in (None, "hearing.master"):
            task = Shown(uuid4(), kind, False, datetime.now(UTC), None, one, date, None, event, None, None, named)
            to = where_done(task, Role.CASEWORKER)
            assert to.startswith("/console/") or kind in (TaskKind.UNTOLD, TaskKind.CAPPED), kind
            assert not (place := to.partition("#")[2]) or place in places, to
    for help_ in Help:
        why = next(why for why in Why if Reason(why).help is help_)
        seen = Uncovered(date, one, 1, "hearing.master", "scheduled", datetime.now(UTC), (Reason(why),))
        assert where_helped(seen).startswith("/console/")
