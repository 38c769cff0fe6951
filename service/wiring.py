"""Puts the parts of a running process together, once. The only caller of the process's clock."""

from __future__ import annotations

import base64
import gc
import os
import secrets
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import procrastinate
import psycopg
from procrastinate.exceptions import AlreadyEnqueued
from pydantic import SecretStr

from flows.delivery import Timing
from flows.engine import Library
from flows.signing import SOURCE, offered, refused
from flows.tongues import SPOKEN, Tongues
from service import log
from service.content import definitions, ftl
from service.content.catalog import Catalog
from service.content.dates import OfficeHours
from service.content.directory import languages
from service.errors import ContentError, EnvironmentFailed, SettingsError, StoreError
from service.parts import Clock, Content, Parts, Standing
from service.providers.port import Provider
from service.providers.simulator import ACCOUNT, Simulator
from service.settings import Mode, Settings
from service.store import clocks, embedded, flow_versions, schema
from service.store.engine import Database
from service.store.simulator import SimulatorLedger
from service.store.turns import Turns
from service.vault import Vault

ROOT = Path(__file__).resolve().parents[1]
JOBS_SCHEMA = "jobs"
START = ("en", "es")  # somebody whose language we do not know is met in these
RELEASE = "release"  # the job that frees the locks of killed workers

_log = log.get("wiring")


def real_now() -> datetime:
    """The process's clock: aware, UTC."""
    return datetime.now(UTC)


def database_url(settings: Settings) -> str:
    """`DATABASE_URL`, or the address of the embedded server, started or joined."""
    if settings.database_url is not None:
        return settings.database_url.get_secret_value()
    return embedded.start(settings.data_dir)


def upgrade(url: str) -> None:
    """Bring our tables to head, and the job queue's own into their schema."""
    schema.upgrade(url)
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("SELECT pg_advisory_lock(hashtext('recado migrations'))")
        connection.execute(f"CREATE SCHEMA IF NOT EXISTS {JOBS_SCHEMA}")
        found = connection.execute("SELECT to_regclass(%s)", [f"{JOBS_SCHEMA}.procrastinate_jobs"]).fetchone()
        if found == (None,):
            connection.execute(f"SET search_path TO {JOBS_SCHEMA}")
            connection.execute(procrastinate.schema.SchemaManager.get_schema().encode())


def job_queue(url: str) -> procrastinate.App:
    """The job queue, not opened yet and without its jobs."""
    kwargs = {"options": f"-c search_path={JOBS_SCHEMA}"}
    return procrastinate.App(connector=procrastinate.PsycopgConnector(conninfo=url, kwargs=kwargs, max_size=4))


async def wake(queue: procrastinate.App, job: str) -> None:
    """Ask for a job to run soon. One that is asked for already is not asked for again, and two runs of the same job
    never work side by side (but for the one that frees the locks of killed workers)."""
    with suppress(AlreadyEnqueued):
        await queue.configure_task(job, queueing_lock=job, lock=None if job == RELEASE else job).defer_async()


@contextmanager
def _keeping_all() -> Iterator[None]:
    """No search for garbage while much is read that stays: it would go through all of it again and again."""
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()


@_keeping_all()
def content(settings: Settings) -> Content:
    """Words and flows as shipped. Raises `ContentError` with every problem."""
    office = OfficeHours()
    files = ftl.read(ROOT, {*settings.languages, SOURCE} if settings.languages else ())
    missing = set(settings.languages) - set(files.languages)
    if missing:
        raise SettingsError(f"RECADO_LANGUAGES: no messages in {', '.join(sorted(missing))}")
    spoken = settings.languages or files.languages
    entries = {place: e for place, e in files.entries.items() if place[1] in {*spoken, SOURCE}}
    files = files.only(spoken)
    catalog = Catalog(files, org=settings.org_name, org_phone=settings.org_phone, hours=office)
    flows = definitions.load(ROOT)
    tags = _most_used_first(catalog.languages)
    start = tuple(tag for tag in START if tag in tags) or tags[:2]
    vocabulary = definitions.vocabulary(catalog)
    names = {name: tag for name, tag in vocabulary.languages.items() if tag in SPOKEN}
    tongues = Tongues(tuple((tag, languages()[tag].script) for tag in tags), SPOKEN, names)
    library = Library(flows, {flow.version: flow for flow in flows.values()}, tongues)
    return Content(catalog, library, vocabulary, office, entries, start, Standing.of(entries))


async def signed_content(
    settings: Settings, words: Content, db: Database, now: datetime, *, unsigned: bool = False
) -> Content:
    """Words and flows as shipped, and how the words stand. In live mode: those languages whose words are signed. Raises
    `ContentError` naming what is not, where that is all of them."""
    standing = words.standing.unasked()
    await standing.refresh(db, now.astimezone(ZoneInfo(settings.timezone)).date())
    if settings.mode is Mode.LIVE and not unsigned:
        ours = {place: s for place, s in standing.states.items() if place[1] in words.catalog.languages}
        fit = offered(ours)
        if not fit:
            raise ContentError(
                "RECADO_MODE=live: no language is signed in full (recado words status, recado words sign)",
                *refused(ours),
            )
        if fit != words.catalog.languages:
            _log.warning(
                "languages that are not signed in full are not offered", count=len(words.catalog.languages - fit)
            )
            words = content(settings.model_copy(update={"languages": tuple(sorted(fit))}))
    return replace(words, standing=standing)


def _most_used_first(tags: frozenset[str]) -> tuple[str, ...]:
    """Languages in the order they are offered: those everybody is met in, then as many hearings as people have."""
    return tuple(tag for tag in dict.fromkeys((*START, *languages())) if tag in tags)


def vault(settings: Settings) -> Vault:
    """The keys. In demo mode they are made on the first start and kept in the data directory."""
    if settings.keys is not None:
        return Vault.from_text(settings.keys.get_secret_value())
    key = base64.b64encode(secrets.token_bytes(32)).decode()
    return Vault.from_text(_kept(settings.data_dir / "demo-key", key))


def webhook_account(settings: Settings) -> tuple[str, tuple[str, ...]]:
    """The account that may post to us, and the tokens it may sign with."""
    if settings.simulated:
        return ACCOUNT, (demo_token(settings),)
    tokens = (settings.auth_token, settings.auth_token_previous)
    return settings.account_sid or "", tuple(t.get_secret_value() for t in tokens if t)


def demo_token(settings: Settings) -> str:
    """What the simulated network signs with."""
    return _kept(settings.data_dir / "demo-token", secrets.token_hex(16))


def demo_door(settings: Settings) -> str:
    """The secret of the address by which visitors of a demo come into its console."""
    return _kept(settings.data_dir / "demo-door", secrets.token_urlsafe(16))


def _kept(path: Path, fresh: str) -> str:
    """The content of a small secret file; made with `fresh` if it is not there. Safe against a second process."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as file:
            file.write(fresh)
        return fresh
    except FileExistsError:
        return path.read_text().strip()
    except OSError as error:
        raise EnvironmentFailed(f"{path} cannot be written: {error.strerror}") from None


@dataclass(frozen=True, slots=True)
class Process:
    """A process's parts, its job queue and the simulated network's ledger (demo mode only)."""

    parts: Parts
    queue: procrastinate.App
    network: SimulatorLedger | None


@asynccontextmanager
async def process(
    settings: Settings, url: str, timing: Timing | None = None, *, unsigned: bool = False
) -> AsyncIterator[Process]:
    """Everything put together, and let go of at the end. Raises a `RecadoError` naming what is missing. `unsigned`: the
    words may be so even in live mode, since nothing is sent and they are to be signed."""
    shipped = content(settings)  # what is wrong with the files is said before a database is asked for
    _warn(settings)
    keys = vault(settings)
    db = await Database.open(url)
    try:
        at = await schema.current(db)
        if at != schema.head():
            raise StoreError(f"the database is at revision {at}, this program needs {schema.head()}: recado db upgrade")
        clock = Clock(real_now)
        if settings.simulated:
            clock.anchor = await clocks.anchor(db)
        words = await signed_content(settings, shipped, db, clock.now(), unsigned=unsigned)
        flows = await flow_versions.keep(db, words.library.current.values(), clock.now())
        words = replace(words, library=replace(words.library, versions=flows))
        network = SimulatorLedger(db, keys, clock.now) if settings.simulated else None
        provider = provider_of(settings, network, timing or Timing())
        queue = job_queue(url)
        try:
            async with queue.open_async():
                parts = Parts(
                    settings,
                    db,
                    Turns(db),
                    keys,
                    words,
                    provider,
                    clock,
                    (timing or Timing()).check(),
                    partial(wake, queue),
                    ZoneInfo(settings.timezone),
                )
                yield Process(parts, queue, network)
        finally:
            await provider.close()
    finally:
        await db.close()


def provider_of(settings: Settings, network: SimulatorLedger | None, timing: Timing) -> Provider:
    """The provider these settings ask for, inside a running loop; close it there."""
    if network is not None:
        return Simulator(network)
    from service.providers.twilio import (  # takes a third of a second, and the demo needs none
        Twilio,
        TwilioAccount,
    )

    def secret(value: SecretStr | None) -> str:
        return value.get_secret_value() if value is not None else ""

    account = TwilioAccount(
        settings.account_sid or "",
        secret(settings.auth_token),
        secret(settings.api_key),
        secret(settings.api_secret),
        settings.messaging_service or "",
        settings.sms_from or "",
        settings.whatsapp_from or "",
        settings.api_base_url or "",
        settings.public_url,
    )
    return Twilio(account, timing.send_limit)


def _warn(settings: Settings) -> None:
    if settings.simulated and settings.account_sid:
        _log.warning("demo mode: the Twilio credentials are ignored, messages go to the simulator")
