"""Urgent tasks reach staff by e-mail: judged by what a mail server on this machine was handed."""

from __future__ import annotations

import asyncio
import email
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.message import Message
from typing import Any
from uuid import UUID

import pytest
from pydantic import SecretStr

from flows.contact import Address
from flows.effects import TaskKind
from flows.roles import Alerts, Role
from service.actions.alert_staff import alert_staff
from service.actions.keep_staff import change_alerts
from service.errors import SettingsError
from service.parts import Parts
from service.settings import read
from service.store import people, tasks
from service.store.ids import new_id
from service.wiring import Process
from tests.console import Console, console
from tests.people import client


class Server:
    """As much of SMTP as a client needs; what it was handed; `refuses`: it takes nothing."""

    def __init__(self) -> None:
        self.got: list[tuple[str, Message]] = []
        self.refuses = False

    async def meet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        def say(line: str) -> None:
            writer.write(f"{line}\r\n".encode())

        say("220 here")
        to = ""
        while line := (await reader.readline()).decode().strip():
            word = line[:4].upper()
            if word == "RCPT":
                to = line.partition("<")[2].partition(">")[0]
                say("450 not now" if self.refuses else "250 yes")
            elif word == "DATA":
                say("354 go on")
                body = (await reader.readuntil(b"\r\n.\r\n")).decode()
                self.got.append((to, email.message_from_string(body.removesuffix(".\r\n"))))
                say("250 kept")
            elif word == "QUIT":
                say("221 bye")
                break
            else:
                say("250 yes")
        writer.close()


@pytest.fixture
async def server() -> AsyncIterator[tuple[Server, int]]:
    made = Server()
    listening = await asyncio.start_server(made.meet, "127.0.0.1", 0)
    yield made, listening.sockets[0].getsockname()[1]
    listening.close()


@pytest.fixture
def mailing(process: Process, server: tuple[Server, int]) -> Parts:
    url = SecretStr(f"smtp://127.0.0.1:{server[1]}")
    known = process.parts.settings.model_copy(update={"smtp_url": url, "mail_from": "recado@example.org"})
    return replace(process.parts, settings=known)


async def urgent(parts: Parts, about: UUID | None = None, within: timedelta = timedelta(hours=1)) -> UUID:
    task, now = new_id(), parts.now()
    opened = tasks.Open(task, f"danger:{task}", TaskKind.DANGER, True, now + within, about, reason="secret reason")
    async with parts.db.transaction() as tx:
        await tasks.open_all(tx, [opened], now)
    return task


async def test_each_hears_once_of_what_is_theirs_and_never_what_it_is_about(
    process: Process, mailing: Parts, server: tuple[Server, int], clock: Any
) -> None:
    got = server[0].got
    async with console(process) as made:
        one, two, boss = await staff_of(made)
        amina = await client(mailing, Address("+12025550161"))
        async with mailing.db.transaction() as tx:
            await people.change(tx, amina.id, {"caseworker_id": one})
        assert await alert_staff(mailing) == 0
        for _ in range(2):
            await urgent(mailing, amina.id)
        assert await alert_staff(mailing) == 1, "theirs alone"
        assert [(to, str(said["subject"])) for to, said in got] == [("one@example.org", "2 urgent tasks in Recado")]
        text = got[0][1].as_string()
        assert "/console/today" in text
        assert not [word for word in ("secret", "danger", "Amina", "0161", str(amina.id)) if word in text]
        taken = await urgent(mailing)
        async with mailing.db.transaction() as tx:
            await tasks.set_owner(tx, taken, two)
        assert await alert_staff(mailing) == 0, "somebody is at it"
        await urgent(mailing)
        assert await alert_staff(mailing) == 2, "one has just heard, and waits ten minutes"
        assert await alert_staff(mailing) == 0
        clock.on(timedelta(minutes=11))
        assert await alert_staff(mailing) == 1
        clock.on(timedelta(hours=1))
        assert await alert_staff(mailing) == 1, "what is late is the supervisor's too"
        assert [to for to, _ in got][-1] == "boss@example.org"
        assert boss


async def test_as_they_chose_and_again_only_what_the_server_did_not_take(
    process: Process, mailing: Parts, server: tuple[Server, int], clock: Any
) -> None:
    got = server[0].got
    async with console(process) as made:
        one, two, boss = await staff_of(made)
        browser = await made.signed_in(Role.CASEWORKER, "one@example.org")
        await browser.post("/console/settings/me/alerts", data={"alerts": "always"})
        assert 'value="always" checked' in (await browser.get("/console/settings/me")).text
        await change_alerts(mailing, two, Alerts.OFF)
        clock.at(datetime(2026, 11, 25, 3, tzinfo=UTC))  # 22:00 in New York
        server[0].refuses = True
        await urgent(mailing)
        assert await alert_staff(mailing) == 0
        server[0].refuses = False
        assert await alert_staff(mailing) == 1
        assert [to for to, _ in got] == ["one@example.org"]
        clock.at(datetime(2026, 11, 25, 15, tzinfo=UTC))
        assert await alert_staff(mailing) == 1, "what opened at night waits for the morning"
        assert [to for to, _ in got][1:] == ["boss@example.org"]
        assert await alert_staff(process.parts) == 0, "no server, no mail"
        assert one != boss


async def staff_of(made: Console) -> list[UUID]:
    roles = {"one": Role.CASEWORKER, "two": Role.CASEWORKER, "boss": Role.SUPERVISOR}
    return [await made.person(role, f"{name}@example.org") for name, role in roles.items()]


def test_a_mail_server_is_named_with_its_sender_and_its_password_stays_hidden() -> None:
    both = {"RECADO_SMTP_URL": "smtps://me:hidden@mail.example.org", "RECADO_MAIL_FROM": "recado@example.org"}
    assert "hidden" not in repr(read(both))
    for wrong in (
        {"RECADO_SMTP_URL": both["RECADO_SMTP_URL"]},
        both | {"RECADO_SMTP_URL": "https://me:hidden@x"},
        both | {"RECADO_MAIL_FROM": "nobody"},
    ):
        with pytest.raises(SettingsError) as error:
            read(wrong)
        assert "hidden" not in str(error.value)
