"""The tables. `sealed` columns hold `service.vault` ciphertext; `docs/data.md` says what the clear ones reveal.

Hot paths do not use these classes; migrations, the command line and slow paths do.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    SmallInteger,
    Text,
    TypeDecorator,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, SQLModel

from flows.attachments import Kind as AttachmentKind
from flows.case_events import EventStatus, EventType
from flows.changes import CheckedHow, Found
from flows.contact import Channel
from flows.delivery import MessageState, Priority, ProviderStatus
from flows.effects import Consent, Outcome, TaskKind
from flows.helpers import Relation
from flows.ledger import LedgerState
from flows.notices import LeftOut, NoticeState, Origin, RecipientState
from flows.people import Tier
from flows.roles import Alerts, Role
from flows.signing import SignRole
from flows.thread import Unsafe
from flows.webhooks import TRIAL, Told

SQLModel.metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Instant(TypeDecorator[dt.datetime]):
    """`timestamptz` that refuses naive values."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> dt.datetime | None:
        if value is not None and value.tzinfo is None:
            raise ValueError("an instant needs a zone")
        return value


def _instant(**column: Any) -> Any:
    return Field(sa_column=Column(Instant, **({"nullable": False} | column)))


def _sealed(**column: Any) -> Any:
    return Field(sa_column=Column(LargeBinary, **({"nullable": False} | column)))


def _small(default: int = 0) -> Any:
    return Field(sa_column=Column(SmallInteger, nullable=False, server_default=text(str(default))))


def _off() -> Any:
    return Field(default=False, sa_column_kwargs={"server_default": text("false")})


def _one_of(column: str, values: Iterable[Any], name: str) -> CheckConstraint:
    return CheckConstraint(f"{column} IN ({', '.join(repr(str(v)) for v in values)})", name=name)


class Client(SQLModel, table=True):
    """A person served, reached at one number. `ref_index` is the digest of the organisation's own reference.

    Several may share a number: `speaks` is the one in whose conversation its texts are heard; `label`: how they want to
    be told apart on it; `household_id`: who belongs together, also at numbers of their own.

    A row with `helps_id` is no client but a number that is told the dates of one: a helper's, or another of their own
    (`relation`). It has a key, a consent and a conversation as a client has.

    `safe_from` and `safe_until`: the hours, on their own clock, outside which nobody may text them; `night_urgent`:
    they agreed that a date moved close may wake them; `paper_asks` and `paper_asked_at`: how often and when last we
    asked somebody without a date whether a paper came; `sms_fallback`: they agreed to SMS where WhatsApp fails; `flag`:
    what the provider says is wrong with the number, `flagged_by` the last message that met it; `window_closed_at`: when
    WhatsApp last refused free text; `frozen_at`: nothing automatic leaves until a person has looked; `caseworker_id`:
    whose client they are; nobody's: anybody's to take; `forget_at`: they are to be erased, since then;
    `notices_off_at`: they want their dates and no notices;
    `held_until`: a human (`held_by`) writes with them, automation holds its tongue;
    `automation_off_at`: nothing automatic for them until staff say so; `unsafe_at`: their phone may be in other hands,
    nothing at all leaves to it; `tier`: how closely they are accompanied; `hears`: the language they would rather
    hear than read.
    """

    __table_args__ = (
        _one_of("consent", Consent, "consent"),
        _one_of("channel", Channel, "channel"),
        Index("ix_client_uninvited", "id", postgresql_where=text("consent = 'unasked' AND invited_at IS NULL")),
        Index("uq_client_phone_index", "phone_index", unique=True, postgresql_where=text("speaks")),
        Index("ix_client_phone_index", "phone_index"),
        Index("ix_client_household_id", "household_id", postgresql_where=text("household_id IS NOT NULL")),
        Index("ix_client_helps_id", "helps_id", postgresql_where=text("helps_id IS NOT NULL")),
        CheckConstraint("(helps_id IS NULL) = (relation IS NULL)", name="helps"),
        _one_of("relation", Relation, "relation"),
        Index("ix_client_hears", "id", postgresql_where=text("hears IS NOT NULL")),
        Index("ix_client_forget_at", "forget_at", postgresql_where=text("forget_at IS NOT NULL")),
        _one_of("unsafe_why", Unsafe, "unsafe_why"),
        _one_of("tier", Tier, "tier"),
    )

    id: UUID = Field(primary_key=True)
    phone_index: bytes = _sealed()
    phone_sealed: bytes = _sealed()
    speaks: bool = Field(default=True, sa_column_kwargs={"server_default": text("true")})
    household_id: UUID | None = None
    label_sealed: bytes | None = _sealed(nullable=True)
    home_sealed: bytes | None = _sealed(nullable=True)
    helps_id: UUID | None = None
    relation: str | None = Field(default=None, sa_type=Text)
    ref_index: bytes | None = _sealed(nullable=True, unique=True)
    ref_sealed: bytes | None = _sealed(nullable=True)
    alias_sealed: bytes | None = _sealed(nullable=True)
    channel: str = Field(sa_type=Text)
    language: str | None = Field(default=None, sa_type=Text)
    timezone: str | None = Field(default=None, sa_type=Text)
    consent: str = Field(sa_type=Text)
    phone_private: bool | None = None
    early_texts: bool = _off()
    safe_from: dt.time | None = None
    safe_until: dt.time | None = None
    night_urgent: bool = _off()
    sms_fallback: bool = _off()
    flag: str | None = Field(default=None, sa_type=Text)
    flagged_at: dt.datetime | None = _instant(nullable=True)
    flagged_by: UUID | None = None
    window_closed_at: dt.datetime | None = _instant(nullable=True)
    frozen_at: dt.datetime | None = _instant(nullable=True)
    caseworker_id: UUID | None = Field(default=None, foreign_key="staff.id", index=True)
    invited_at: dt.datetime | None = _instant(nullable=True)
    forget_at: dt.datetime | None = _instant(nullable=True)
    paper_asks: int = _small()
    paper_asked_at: dt.datetime | None = _instant(nullable=True)
    notices_off_at: dt.datetime | None = _instant(nullable=True)
    created_at: dt.datetime = _instant()
    held_by: UUID | None = None
    held_until: dt.datetime | None = _instant(nullable=True)
    automation_off_at: dt.datetime | None = _instant(nullable=True)
    unsafe_at: dt.datetime | None = _instant(nullable=True)
    unsafe_why: str | None = Field(default=None, sa_type=Text)
    tier: str | None = Field(default=None, sa_type=Text)
    hears: str | None = Field(default=None, sa_type=Text)


class ClientKey(SQLModel, table=True):
    """A client's data key, wrapped by a master key. Its own schema, left out of `recado backup`."""

    __tablename__ = "client_key"
    __table_args__ = {"schema": "keys"}

    client_id: UUID = Field(primary_key=True)
    master: str = Field(sa_type=Text)
    wrapped: bytes = _sealed()


class ConsentRecord(SQLModel, table=True):
    """What a person agreed to or refused, when and how. Append only."""

    __tablename__ = "consent_record"
    __table_args__ = (_one_of("consent", Consent, "consent"),)

    id: UUID = Field(primary_key=True)
    client_id: UUID = Field(foreign_key="client.id", index=True)
    consent: str = Field(sa_type=Text)
    how: str = Field(sa_type=Text)
    language: str | None = Field(default=None, sa_type=Text)
    at: dt.datetime = _instant()


class Session(SQLModel, table=True):
    """One client's place in a flow. `version` guards every write; `wake_at` is the waiting question's time-out."""

    __table_args__ = (Index("ix_session_wake_at", "wake_at", postgresql_where=text("wake_at IS NOT NULL")),)

    client_id: UUID = Field(primary_key=True, foreign_key="client.id")
    version: int
    state_sealed: bytes = _sealed()
    wake_at: dt.datetime | None = _instant(nullable=True)
    updated_at: dt.datetime = _instant()


class FlowVersion(SQLModel, table=True):
    """A flow as it was when somebody began it. Kept until no session uses it."""

    __tablename__ = "flow_version"

    version: str = Field(primary_key=True, sa_type=Text)
    name: str = Field(sa_type=Text)
    definition: dict[str, Any] = Field(sa_column=Column(JSONB, nullable=False))
    seen_at: dt.datetime = _instant()


class InboundMessage(SQLModel, table=True):
    """A message from a person, stored before anything is made of it. `sid` makes repeats harmless; `fetch_at`: when, on
    the real clock, its attachments are to be fetched."""

    __tablename__ = "inbound_message"
    __table_args__ = (
        _one_of("channel", Channel, "channel"),
        Index("ix_inbound_message_client_id_received_at", "client_id", "received_at"),
        Index("ix_inbound_message_fetch_at", "fetch_at", postgresql_where=text("fetch_at IS NOT NULL")),
    )

    id: UUID = Field(primary_key=True)
    sid: str = Field(unique=True, sa_type=Text)
    client_id: UUID = Field(foreign_key="client.id")
    channel: str = Field(sa_type=Text)
    kind: str = Field(sa_type=Text)
    body_sealed: bytes = _sealed()
    media: int = _small()
    received_at: dt.datetime = _instant()
    fetch_at: dt.datetime | None = _instant(nullable=True)
    fetch_tries: int = _small()


class Attachment(SQLModel, table=True):
    """What came with a person's message. `sid`: the provider's id of it; `size` in bytes, as it came; `kept_at`, and
    `ask_at`, when the provider is to be asked to delete its own, on the real clock."""

    __tablename__ = "attachment"
    __table_args__ = (
        _one_of("kind", AttachmentKind, "kind"),
        UniqueConstraint("inbound_id", "sid", name="uq_attachment_inbound_id_sid"),
        Index("ix_attachment_client_id", "client_id"),
        Index("ix_attachment_ask_at", "ask_at", postgresql_where=text("ask_at IS NOT NULL")),
        Index("ix_attachment_kept_at", "kept_at", postgresql_where=text("body_sealed IS NOT NULL")),
    )

    id: UUID = Field(primary_key=True)
    client_id: UUID = Field(foreign_key="client.id")
    inbound_id: UUID = Field(foreign_key="inbound_message.id")
    sid: str = Field(sa_type=Text)
    nth: int = _small()
    kind: str = Field(sa_type=Text)
    size: int
    body_sealed: bytes | None = _sealed(nullable=True)
    kept_at: dt.datetime = _instant()
    ask_at: dt.datetime | None = _instant(nullable=True)
    tries: int = _small()


class Answer(SQLModel, table=True):
    """What a person answered in a flow."""

    id: UUID = Field(primary_key=True)
    client_id: UUID = Field(foreign_key="client.id", index=True)
    flow: str = Field(sa_type=Text)
    name: str = Field(sa_type=Text)
    value_sealed: bytes = _sealed()
    at: dt.datetime = _instant()


class OutboundMessage(SQLModel, table=True):
    """One message to one person on one channel: the outbox row *is* the queue.

    `fence` grows with every claim. `due_at` and `not_after` are on the domain clock, `lease_until`, `retry_at`,
    `look_at` and `poll_at` on the real one. `event_id` and `event_version` name the facts the words were made from.
    `priority` is `flows.delivery.Priority`; `crashes` counts senders that died with it in hand; `stands_for` is the
    message to the same person on another channel that this one stands for; `voice_of`: the one this is the recording
    of; `shared`: it carries reminders of several
    people at one number, as the ledger says; `written_by`: the member of staff or the API
    token whose own words these are; `poll_at`: when to ask the provider for a
    final status that no callback has brought; `segments`: of an SMS the provider has taken.
    """

    __tablename__ = "outbound_message"
    __table_args__ = (
        _one_of("state", MessageState, "state"),
        _one_of("channel", Channel, "channel"),
        CheckConstraint(
            f"provider_status IS NULL OR provider_status IN ({', '.join(repr(str(v)) for v in ProviderStatus)})",
            name="provider_status",
        ),
        # Promise P5: at most one unresolved message per number.
        Index(
            "uq_outbound_message_unresolved",
            "to_index",
            unique=True,
            postgresql_where=text("state IN ('sending', 'unknown')"),
        ),
        Index(
            "ix_outbound_message_due", "channel", "priority", "due_at", "id", postgresql_where=text("state = 'pending'")
        ),
        Index(
            "ix_outbound_message_lane",
            "to_index",
            "priority",
            "due_at",
            "id",
            postgresql_where=text("state = 'pending'"),
        ),
        Index("ix_outbound_message_suspect", "due_at", postgresql_where=text("state = 'pending' AND crashes > 0")),
        Index("ix_outbound_message_created_at", "created_at", postgresql_using="brin"),
        Index("ix_outbound_message_poll_at", "poll_at", postgresql_where=text("poll_at IS NOT NULL")),
        Index("ix_outbound_message_broadcast_id", "broadcast_id", postgresql_where=text("broadcast_id IS NOT NULL")),
        Index("ix_outbound_message_doubt", "look_at", postgresql_where=text("state IN ('sending', 'unknown')")),
        Index("ix_outbound_message_client_id_created_at", "client_id", "created_at"),
        Index("ix_outbound_message_event_id", "event_id", postgresql_where=text("event_id IS NOT NULL")),
        Index(
            "uq_outbound_message_stands_for", "stands_for", unique=True, postgresql_where=text("stands_for IS NOT NULL")
        ),
        Index("uq_outbound_message_voice_of", "voice_of", unique=True, postgresql_where=text("voice_of IS NOT NULL")),
        Index(
            "ix_outbound_message_shared",
            "id",
            postgresql_where=text("shared AND state IN ('pending', 'held', 'cancelled', 'suppressed')"),
        ),
    )

    id: UUID = Field(primary_key=True)
    client_id: UUID = Field(foreign_key="client.id")
    to_index: bytes = _sealed()
    channel: str = Field(sa_type=Text)
    purpose: str = Field(sa_type=Text)
    state: str = Field(sa_type=Text)
    reason: str | None = Field(default=None, sa_type=Text)
    provider_status: str | None = Field(default=None, sa_type=Text)
    error_code: int | None = None
    sid: str | None = Field(default=None, sa_type=Text)
    template: str = Field(sa_type=Text)
    language: str = Field(sa_type=Text)
    words_sealed: bytes = _sealed()
    event_id: UUID | None = None
    event_version: int | None = None
    due_at: dt.datetime = _instant()
    not_after: dt.datetime = _instant()
    created_at: dt.datetime = _instant()
    fence: int = Field(default=0, sa_column_kwargs={"server_default": text("0")})
    attempts: int = _small()
    lease_until: dt.datetime | None = _instant(nullable=True)
    started_at: dt.datetime | None = _instant(nullable=True)
    retry_at: dt.datetime | None = _instant(nullable=True)
    look_at: dt.datetime | None = _instant(nullable=True)
    looks: int = _small()
    priority: int = _small(Priority.REMINDER)
    crashes: int = _small()
    broadcast_id: UUID | None = Field(default=None, foreign_key="broadcast.id")
    stands_for: UUID | None = None
    voice_of: UUID | None = None
    written_by: UUID | None = None
    shared: bool = _off()
    poll_at: dt.datetime | None = _instant(nullable=True)
    polls: int = _small()
    segments: int = _small()


class Attempt(SQLModel, table=True):
    """One hand-over of a message to the provider. `token` is what the status callback brings back."""

    __table_args__ = (Index("uq_attempt_sid", "sid", unique=True, postgresql_where=text("sid IS NOT NULL")),)

    token: str = Field(primary_key=True, sa_type=Text)
    message_id: UUID = Field(foreign_key="outbound_message.id", index=True)
    fence: int
    sid: str | None = Field(default=None, sa_type=Text)
    outcome: str | None = Field(default=None, sa_type=Text)
    started_at: dt.datetime = _instant()


class ProviderEvent(SQLModel, table=True):
    """News from the provider about a message, as it came. Append only; `token` is empty for orphans."""

    __tablename__ = "provider_event"

    sid: str = Field(primary_key=True, sa_type=Text)
    status: str = Field(primary_key=True, sa_type=Text)
    token: str | None = Field(default=None, sa_type=Text)
    code: int | None = None
    seen_at: dt.datetime = _instant()


class CaseEvent(SQLModel, table=True):
    """Something with a date in a client's case, as it stands now. What the planner needs is clear; the rest is in
    `CaseEventVersion`. `planned_version` lags behind `version` until the planner has caught up."""

    __tablename__ = "case_event"
    __table_args__ = (
        _one_of("type", EventType, "type"),
        _one_of("status", EventStatus, "status"),
        Index("ix_case_event_unplanned", "id", postgresql_where=text("planned_version IS DISTINCT FROM version")),
        Index("ix_case_event_client_id_starts_at", "client_id", "starts_at"),
        Index("ix_case_event_starts_at", "starts_at"),
    )

    id: UUID = Field(primary_key=True)
    identity: bytes = _sealed(unique=True)
    client_id: UUID = Field(foreign_key="client.id")
    type: str = Field(sa_type=Text)
    status: str = Field(sa_type=Text)
    version: int
    planned_version: int | None = None
    day: dt.date
    zone: str = Field(sa_type=Text)
    starts_at: dt.datetime = _instant()
    verified_on: dt.date | None = None
    created_at: dt.datetime = _instant()
    updated_at: dt.datetime = _instant()


class CaseEventVersion(SQLModel, table=True):
    """The facts of a case event as they were told at one time. Append only; corrections name old and new from here.
    `changed_by`: the id of a member of staff, `command`, or `file` (its source is among the facts)."""

    __tablename__ = "case_event_version"

    case_event_id: UUID = Field(primary_key=True, foreign_key="case_event.id")
    version: int = Field(primary_key=True)
    facts_sealed: bytes = _sealed()
    recorded_at: dt.datetime = _instant()
    changed_by: str = Field(sa_type=Text, sa_column_kwargs={"server_default": text("'file'")})


class Reminder(SQLModel, table=True):
    """The ledger: exactly one line for each event, version, step and client. A line with a message takes its end
    state from the message (view `reminder_ledger`)."""

    __table_args__ = (
        _one_of("state", LedgerState, "state"),
        Index("ix_reminder_due_at", "due_at", postgresql_where=text("state = 'planned'")),
        Index("ix_reminder_message_id", "message_id", postgresql_where=text("message_id IS NOT NULL")),
    )

    case_event_id: UUID = Field(primary_key=True, foreign_key="case_event.id")
    version: int = Field(primary_key=True)
    step: str = Field(primary_key=True, sa_type=Text)
    client_id: UUID = Field(primary_key=True)
    due_at: dt.datetime = _instant()
    not_after: dt.datetime = _instant()
    state: str = Field(sa_type=Text)
    reason: str | None = Field(default=None, sa_type=Text)
    message_id: UUID | None = None
    confirmed: str | None = Field(default=None, sa_type=Text)


class Task(SQLModel, table=True):
    """Work for a human. `key` makes opening the same task twice harmless; `owner_id`: who has taken it."""

    __table_args__ = (
        _one_of("kind", TaskKind, "kind"),
        Index("ix_task_open", "due_at", postgresql_where=text("closed_at IS NULL")),
    )

    id: UUID = Field(primary_key=True)
    key: str = Field(unique=True, sa_type=Text)
    kind: str = Field(sa_type=Text)
    urgent: bool
    client_id: UUID | None = Field(default=None, foreign_key="client.id", index=True)
    case_event_id: UUID | None = None
    reason: str | None = Field(default=None, sa_type=Text)
    due_at: dt.datetime = _instant()
    opened_at: dt.datetime = _instant()
    closed_at: dt.datetime | None = _instant(nullable=True)
    owner_id: UUID | None = Field(default=None, foreign_key="staff.id")


class Broadcast(SQLModel, table=True):
    """One notice to many people. Stopped: nothing more of it leaves.

    `title_sealed`, `audience_sealed` and `findings_sealed` are under the installation's own key. `composed_by` and
    `approved_by` are staff (none: the command line); `people` and `checked_index` say what was checked and is therefore
    approved: how many, and a digest of words and audience. `release_at`: when it may begin to leave, the hold over.
    """

    __table_args__ = (
        _one_of("state", NoticeState, "state"),
        CheckConstraint("way IS NULL OR way IN ('small', 'second', 'alone')", name="way"),
        Index("ix_broadcast_running", "release_at", postgresql_where=text("state IN ('held', 'sending')")),
    )

    id: UUID = Field(primary_key=True)
    created_at: dt.datetime = _instant()
    stopped_at: dt.datetime | None = _instant(nullable=True)
    state: str = Field(
        default=NoticeState.DRAFT, sa_column=Column(Text, nullable=False, server_default=text("'draft'"))
    )
    title_sealed: bytes | None = _sealed(nullable=True)
    audience_sealed: bytes | None = _sealed(nullable=True)
    findings_sealed: bytes | None = _sealed(nullable=True)
    checked_index: bytes | None = _sealed(nullable=True)
    checked_at: dt.datetime | None = _instant(nullable=True)
    people: int | None = None
    reveals: bool = _off()
    composed_by: UUID | None = None
    approved_by: UUID | None = None
    approved_at: dt.datetime | None = _instant(nullable=True)
    way: str | None = Field(default=None, sa_type=Text)
    not_before: dt.datetime | None = _instant(nullable=True)
    not_after: dt.datetime | None = _instant(nullable=True)
    release_at: dt.datetime | None = _instant(nullable=True)
    ended_at: dt.datetime | None = _instant(nullable=True)


class Sender(SQLModel, table=True):
    """One channel's way out, shared by all workers, on the real clock: the token bucket of its rate, and its breaker.

    While `closed_until` lies ahead nothing leaves; when it is past, one message may try. `failures` in a row since
    `failing_since`.
    """

    __table_args__ = (_one_of("channel", Channel, "channel"),)

    channel: str = Field(primary_key=True, sa_type=Text)
    tokens: float = Field(default=0.0, sa_column_kwargs={"server_default": text("0")})
    filled_at: dt.datetime = _instant(server_default=text("clock_timestamp()"))
    failures: int = _small()
    failing_since: dt.datetime | None = _instant(nullable=True)
    closed_until: dt.datetime | None = _instant(nullable=True)
    closed_why: str | None = Field(default=None, sa_type=Text)


class ContentTemplate(SQLModel, table=True):
    """Words that the provider holds for WhatsApp: what they are for, the digest of their text, the id they are sent by,
    the provider's state of their approval."""

    __tablename__ = "content_template"

    purpose: str = Field(primary_key=True, sa_type=Text)
    language: str = Field(primary_key=True, sa_type=Text)
    digest: str = Field(primary_key=True, sa_type=Text)
    sid: str = Field(sa_type=Text)
    state: str = Field(sa_type=Text)
    why: str | None = Field(default=None, sa_type=Text)
    pushed_at: dt.datetime = _instant()
    checked_at: dt.datetime | None = _instant(nullable=True)


class Control(SQLModel, table=True):
    """The one row that can stop everything: paused by a person, or recovering from a backup until *resume*. `epoch`
    grows with every backup and every restore, and a copy is kept outside the database: one that is behind it is an
    older copy of itself. `recovered_from`: when the copy that was restored was made."""

    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)

    id: int = Field(primary_key=True)
    paused_at: dt.datetime | None = _instant(nullable=True)
    paused_why: str | None = Field(default=None, sa_type=Text)
    recovering_since: dt.datetime | None = _instant(nullable=True)
    recovered_from: dt.datetime | None = _instant(nullable=True)
    epoch: int = _small()


class Policy(SQLModel, table=True):
    """What the organisation allows; one row. Caps on messages to numbers nobody knows yet and on what leaves at all."""

    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)

    id: int = Field(primary_key=True)
    strangers_hour: int = Field(default=50, sa_column_kwargs={"server_default": text("50")})
    strangers_day: int = Field(default=300, sa_column_kwargs={"server_default": text("300")})
    messages_hour: int = Field(default=5_000, sa_column_kwargs={"server_default": text("5000")})
    messages_day: int = Field(default=50_000, sa_column_kwargs={"server_default": text("50000")})
    stale_days: int = Field(default=14, sa_column_kwargs={"server_default": text("14")})


class Used(SQLModel, table=True):
    """How much of a cap an hour has used: `what` is `strangers` or `messages`. Real clock."""

    what: str = Field(primary_key=True, sa_type=Text)
    hour: dt.datetime = Field(sa_column=Column(Instant, primary_key=True))
    spent: int = Field(default=0, sa_column_kwargs={"server_default": text("0")})


class Heartbeat(SQLModel, table=True):
    """When something last ran, on the real clock: what `/readyz` reads."""

    name: str = Field(primary_key=True, sa_type=Text)
    at: dt.datetime = _instant()


class ZoneRule(SQLModel, table=True):
    """The rules of a zone in use, as a digest, when dates were last planned by them."""

    __tablename__ = "zone_rule"

    zone: str = Field(primary_key=True, sa_type=Text)
    rules_index: bytes = _sealed()


class DemoClock(SQLModel, table=True):
    """The demo's time, shared by all processes: at real instant `real_at` it was `demo_at`, running `speed` times as
    fast. No row: real time."""

    __tablename__ = "demo_clock"
    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)

    id: int = Field(primary_key=True)
    real_at: dt.datetime = _instant()
    demo_at: dt.datetime = _instant()
    speed: float


class SimulatorMessage(SQLModel, table=True):
    """The simulated network's own ledger: what phones sent and what reached them. Demo only; sealed like the rest."""

    __tablename__ = "simulator_message"
    __table_args__ = (Index("ix_simulator_message_unplayed", "id", postgresql_where=text("NOT played")),)

    id: int | None = Field(default=None, primary_key=True)
    row: UUID = Field(unique=True)
    phone_index: bytes = _sealed(index=True)
    direction: str = Field(sa_type=Text)
    sid: str = Field(unique=True, sa_type=Text)
    status: str = Field(sa_type=Text)
    played: bool
    payload_sealed: bytes = _sealed()
    at: dt.datetime = _instant()


class SimulatorBlock(SQLModel, table=True):
    """Numbers that told the simulated carrier STOP."""

    __tablename__ = "simulator_block"

    phone_index: bytes = Field(sa_column=Column(LargeBinary, primary_key=True))


# --- The calendar: files brought in, checks of dates, households, outcomes (migration 0003) ---


class EventOutcome(SQLModel, table=True):
    """How a case event went, as its client or staff say. Append only; the newest counts, but staff's before a
    client's."""

    __tablename__ = "outcome"
    __table_args__ = (
        _one_of("outcome", Outcome, "outcome"),
        CheckConstraint("said_by IN ('client', 'staff')", name="said_by"),
        Index("ix_outcome_case_event_id", "case_event_id"),
    )

    id: UUID = Field(primary_key=True)
    case_event_id: UUID = Field(foreign_key="case_event.id")
    version: int
    outcome: str = Field(sa_type=Text)
    said_by: str = Field(sa_type=Text)
    at: dt.datetime = _instant()


class CalendarFeed(SQLModel, table=True):
    """A calendar read at a secret address, of which only a digest is kept; `read_at`: when last."""

    __tablename__ = "calendar_feed"

    id: UUID = Field(primary_key=True)
    secret_index: bytes = _sealed(unique=True)
    created_at: dt.datetime = _instant()
    read_at: dt.datetime | None = _instant(nullable=True)
    revoked_at: dt.datetime | None = _instant(nullable=True)


class ImportFile(SQLModel, table=True):
    """A file somebody brought, how it is to be read, and how far that is. The file itself lies sealed in `ImportPart`
    until `kept_until`. `full`: what the list does not have is not on it any more. `lease_until` (real clock): whoever
    reads it is alive. `through`: rows of the report so far, `line` of `last_line` the file's. `preview`: what a dry run
    says of messages; `preview_of`: the dry run that this import takes in for good. `data_index`: of the whole file."""

    __tablename__ = "import_file"
    __table_args__ = (
        CheckConstraint("state IN ('waiting', 'running', 'done', 'failed')", name="state"),
        CheckConstraint("kind IN ('calendar', 'clients')", name="kind"),
        Index("ix_import_file_open", "created_at", postgresql_where=text("state IN ('waiting', 'running')")),
    )

    id: UUID = Field(primary_key=True)
    kind: str = Field(sa_type=Text)
    source: str = Field(sa_type=Text)
    label_sealed: bytes = _sealed()
    state: str = Field(sa_type=Text)
    dry_run: bool
    full: bool
    mapping: dict[str, str] = Field(sa_column=Column(JSONB, nullable=False))
    date_format: str | None = Field(default=None, sa_type=Text)
    ignored: list[str] = Field(sa_column=Column(JSONB, nullable=False, server_default=text("'[]'")))
    counts: dict[str, int] = Field(sa_column=Column(JSONB, nullable=False, server_default=text("'{}'")))
    preview: dict[str, Any] | None = Field(default=None, sa_column=Column(JSONB))
    problem: str | None = Field(default=None, sa_type=Text)
    through: int = Field(default=0, sa_column_kwargs={"server_default": text("0")})
    line: int = Field(default=0, sa_column_kwargs={"server_default": text("0")})
    last_line: int = Field(default=0, sa_column_kwargs={"server_default": text("0")})
    data_index: bytes | None = Field(default=None, sa_type=LargeBinary)
    preview_of: UUID | None = Field(default=None, foreign_key="import_file.id", unique=True)
    created_by: str | None = Field(default=None, sa_type=Text)
    created_at: dt.datetime = _instant()
    ended_at: dt.datetime | None = _instant(nullable=True)
    kept_until: dt.datetime | None = _instant(nullable=True)
    lease_until: dt.datetime | None = _instant(nullable=True)


class ImportPart(SQLModel, table=True):
    """A piece of a file, in order."""

    __tablename__ = "import_part"

    import_id: UUID = Field(sa_column=Column(ForeignKey("import_file.id", ondelete="CASCADE"), primary_key=True))
    part: int = Field(primary_key=True)
    data_sealed: bytes = _sealed()


class ImportRow(SQLModel, table=True):
    """What became of one row of a file: a report names rows and columns, never what stands in a cell."""

    __tablename__ = "import_row"
    __table_args__ = (
        Index("ix_import_row_case_event_id", "case_event_id", postgresql_where=text("case_event_id IS NOT NULL")),
    )

    import_id: UUID = Field(sa_column=Column(ForeignKey("import_file.id", ondelete="CASCADE"), primary_key=True))
    nth: int = Field(primary_key=True)
    line: int
    fate: str = Field(sa_type=Text)
    field: str = Field(sa_type=Text)
    what: str = Field(sa_type=Text)
    case_event_id: UUID | None = None
    sends: str | None = Field(default=None, sa_type=Text)


class ImportSource(SQLModel, table=True):
    """How the files of one source are read: chosen once by a person, remembered."""

    __tablename__ = "import_source"

    source: str = Field(primary_key=True, sa_type=Text)
    kind: str = Field(primary_key=True, sa_type=Text)
    mapping: dict[str, str] = Field(sa_column=Column(JSONB, nullable=False))
    date_format: str | None = Field(default=None, sa_type=Text)
    full: bool
    updated_at: dt.datetime = _instant()


class ImportSeen(SQLModel, table=True):
    """Which list named which event last, in which import and row (0: in one that could not be read)."""

    __tablename__ = "import_seen"
    __table_args__ = (Index("ix_import_seen_case_event_id", "case_event_id"),)

    source: str = Field(primary_key=True, sa_type=Text)
    case_event_id: UUID = Field(sa_column=Column(ForeignKey("case_event.id", ondelete="CASCADE"), primary_key=True))
    import_id: UUID
    line: int
    sequence: int | None = None


class VenueEntry(SQLModel, table=True):
    """A place of the organisation's own list: an ICE or ISAP office, or a court about which they know better than our
    file. Public offices, never where a person lives."""

    __tablename__ = "venue"
    __table_args__ = (CheckConstraint("kind IN ('court', 'ice', 'isap', 'uscis', 'other')", name="kind"),)

    code: str = Field(primary_key=True, sa_type=Text)
    kind: str = Field(sa_type=Text)
    name: str = Field(sa_type=Text)
    address: str = Field(sa_type=Text)
    city: str = Field(sa_type=Text)
    zone: str = Field(sa_type=Text)
    closed: bool
    caution: str = Field(sa_type=Text)
    updated_at: dt.datetime = _instant()


class LadderStep(SQLModel, table=True):
    """One step of the reminder ladder of a type of case event (`flows.ladders.Rung`). `days` NULL: the morning of."""

    __tablename__ = "ladder_step"
    __table_args__ = (
        _one_of("event_type", EventType, "event_type"),
        CheckConstraint("wording IN ('ahead', 'ask', 'soon')", name="wording"),
        CheckConstraint("days BETWEEN 1 AND 365", name="days"),
    )

    event_type: str = Field(primary_key=True, sa_type=Text)
    step: str = Field(primary_key=True, sa_type=Text)
    days: int | None = None
    wording: str = Field(sa_type=Text)


class EventCheck(SQLModel, table=True):
    """That somebody made sure of a date: who, how, on which day, and what they found. Append only. Nobody hears that a
    date is cancelled before such a row says so for that very version."""

    __tablename__ = "event_check"
    __table_args__ = (_one_of("how", CheckedHow, "how"), _one_of("found", Found, "found"))

    id: UUID = Field(primary_key=True)
    case_event_id: UUID = Field(foreign_key="case_event.id", index=True)
    version: int
    found: str = Field(sa_type=Text)
    how: str = Field(sa_type=Text)
    checked_by: str = Field(sa_type=Text)
    checked_on: dt.date
    recorded_at: dt.datetime = _instant()


# --- The console: staff, sign-in, API tokens, audit (migration 0004) ---


class Staff(SQLModel, table=True):
    """Somebody who signs in. Sealed under the installation's own key; `email_index` is the digest of the address in
    lower case; `totp_step`: the last code that was used, so that none serves twice; no password: invited, not come;
    `alerts`: when they hear of urgent tasks by e-mail."""

    __table_args__ = (_one_of("role", Role, "role"), _one_of("alerts", Alerts, "alerts"))

    id: UUID = Field(primary_key=True)
    email_index: bytes = _sealed(unique=True)
    email_sealed: bytes = _sealed()
    name_sealed: bytes | None = _sealed(nullable=True)
    password_sealed: bytes | None = _sealed(nullable=True)
    totp_sealed: bytes | None = _sealed(nullable=True)
    totp_step: int = Field(default=0, sa_column=Column(BigInteger, nullable=False, server_default=text("0")))
    role: str = Field(sa_type=Text)
    language: str | None = Field(default=None, sa_type=Text)
    created_at: dt.datetime = _instant()
    closed_at: dt.datetime | None = _instant(nullable=True)
    alerts: str = Field(default=Alerts.OFFICE, sa_column=Column(Text, nullable=False, server_default=text("'office'")))


class StaffLink(SQLModel, table=True):
    """An invitation or a reset: whoever holds the link chooses a password and sets up this second factor, once."""

    __tablename__ = "staff_link"

    token_index: bytes = Field(sa_column=Column(LargeBinary, primary_key=True))
    staff_id: UUID = Field(foreign_key="staff.id", index=True)
    totp_sealed: bytes = _sealed()
    ends_at: dt.datetime = _instant()
    used_at: dt.datetime | None = _instant(nullable=True)


class RecoveryCode(SQLModel, table=True):
    """Serves once in place of a code of the second factor."""

    __tablename__ = "recovery_code"

    staff_id: UUID = Field(primary_key=True, foreign_key="staff.id")
    code_index: bytes = Field(sa_column=Column(LargeBinary, primary_key=True))


class StaffSession(SQLModel, table=True):
    """Somebody signed in, in one browser. Real clock. `proved_at`: when they last showed their second factor."""

    __tablename__ = "staff_session"

    id: UUID = Field(primary_key=True)
    token_index: bytes = _sealed(unique=True)
    staff_id: UUID = Field(foreign_key="staff.id", index=True)
    device_sealed: bytes = _sealed()
    began_at: dt.datetime = _instant()
    seen_at: dt.datetime = _instant()
    proved_at: dt.datetime = _instant()


class SignInFailure(SQLModel, table=True):
    """Failures in a row at one account or from one address, known or not: `who_index` is a digest of either."""

    __tablename__ = "sign_in_failure"

    who_index: bytes = Field(sa_column=Column(LargeBinary, primary_key=True))
    failures: int = _small()
    last_at: dt.datetime = _instant()


class ApiToken(SQLModel, table=True):
    """A key for another program. `scopes` are separated by spaces."""

    __tablename__ = "api_token"

    id: UUID = Field(primary_key=True)
    token_index: bytes = _sealed(unique=True)
    label_sealed: bytes = _sealed()
    scopes: str = Field(sa_type=Text)
    created_at: dt.datetime = _instant()
    used_at: dt.datetime | None = _instant(nullable=True)
    closed_at: dt.datetime | None = _instant(nullable=True)


class Audit(SQLModel, table=True):
    """Who did what to which object, when. Append only: a trigger refuses everything else until two years have passed.
    `actor` is a staff member's or an API token's id; none: the command line or the clock."""

    __table_args__ = (
        CheckConstraint("action ~ '^[a-z_]+([.][a-z_]+)+$'", name="action"),
        Index("ix_audit_object_id", "object_id", postgresql_where=text("object_id IS NOT NULL")),
        Index("ix_audit_actor_id", "actor", "id"),
    )

    id: int | None = Field(default=None, sa_column=Column(BigInteger, primary_key=True))
    at: dt.datetime = _instant()
    actor: UUID | None = None
    action: str = Field(sa_type=Text)
    object_id: UUID | None = None


class AuditSeal(SQLModel, table=True):
    """Keyed digests: `entries_index` over the `entries` of the trail after the seal before, up to `last_id`;
    `chain_index` over that, the rest of the row and the seal before. Append only like the trail itself."""

    __tablename__ = "audit_seal"

    id: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    at: dt.datetime = _instant()
    last_id: int = Field(sa_type=BigInteger)
    entries: int = Field(sa_type=BigInteger)
    entries_index: bytes = _sealed()
    chain_index: bytes = _sealed()


# --- Broadcasts: recipients, approval, hold, report (migration 0005) ---


class BroadcastText(SQLModel, table=True):
    """A notice's words in one language, under the installation's own key. `text_index`: the digest by which the same
    text is known again. Words from a machine go nowhere until `read_at`."""

    __tablename__ = "broadcast_text"
    __table_args__ = (
        _one_of("origin", Origin, "origin"),
        Index("ix_broadcast_text_text_index", "text_index"),
    )

    broadcast_id: UUID = Field(primary_key=True, foreign_key="broadcast.id")
    language: str = Field(primary_key=True, sa_type=Text)
    words_sealed: bytes = _sealed()
    text_index: bytes = _sealed()
    origin: str = Field(sa_type=Text)
    read_by: UUID | None = None
    read_at: dt.datetime | None = _instant(nullable=True)


class BroadcastRecipient(SQLModel, table=True):
    """Who a notice is for, as checked and approved: one line each, so that nobody gets it twice. `language`: the one of
    its words they get."""

    __tablename__ = "broadcast_recipient"
    __table_args__ = (
        _one_of("state", RecipientState, "state"),
        CheckConstraint(f"reason IS NULL OR reason IN ({', '.join(repr(str(v)) for v in LeftOut)})", name="reason"),
        Index(
            "ix_broadcast_recipient_planned", "broadcast_id", "client_id", postgresql_where=text("state = 'planned'")
        ),
        Index("ix_broadcast_recipient_client_id", "client_id"),
    )

    broadcast_id: UUID = Field(primary_key=True, foreign_key="broadcast.id")
    client_id: UUID = Field(primary_key=True, foreign_key="client.id")
    language: str | None = Field(default=None, sa_type=Text)
    state: str = Field(sa_type=Text)
    reason: str | None = Field(default=None, sa_type=Text)
    message_id: UUID | None = None


# --- Words: sign-offs, recordings, content templates (migration 0006) ---


# --- Recovery: erasures, backups, the fallback receiver (migration 0007) ---


class Erasure(SQLModel, table=True):
    """The ledger of who was forgotten, as a digest of their number, and when: a restored copy forgets them again."""

    phone_index: bytes = Field(sa_column=Column(LargeBinary, primary_key=True))
    at: dt.datetime = Field(sa_column=Column(Instant, primary_key=True))


class OptOut(SQLModel, table=True):
    """Numbers of forgotten people: nobody begins to text them again. Who writes first is answered."""

    __tablename__ = "opt_out"

    phone_index: bytes = Field(sa_column=Column(LargeBinary, primary_key=True))
    at: dt.datetime = _instant()


class Redaction(SQLModel, table=True):
    """Messages of forgotten people that the provider still has, and those it has deleted: `ask_at` is then empty. Their
    ids explain what its lists still show, and keep a repeat from bringing a text back."""

    __table_args__ = (Index("ix_redaction_ask_at", "ask_at", postgresql_where=text("ask_at IS NOT NULL")),)

    sid: str = Field(primary_key=True, sa_type=Text)
    asked_at: dt.datetime = _instant()
    ask_at: dt.datetime | None = _instant(nullable=True)
    tries: int = _small()


class Orphan(SQLModel, table=True):
    """A message from us at the provider that nothing here explains: to whom (a digest), and when it was made."""

    sid: str = Field(primary_key=True, sa_type=Text)
    phone_index: bytes = _sealed()
    at: dt.datetime = _instant()
    seen_at: dt.datetime = _instant()


# --- People: threads, notes, saved replies (migration 0008) ---


class ThreadMark(SQLModel, table=True):
    """How far a thread was read by staff, and who is writing in it at this moment."""

    __tablename__ = "thread_mark"

    client_id: UUID = Field(primary_key=True, foreign_key="client.id")
    read_at: dt.datetime | None = _instant(nullable=True)
    writing_by: UUID | None = None
    writing_until: dt.datetime | None = _instant(nullable=True)


class ClientWord(SQLModel, table=True):
    """One word of a client's alias, as a digest: aliases are found by whole words, and never read."""

    __tablename__ = "client_word"

    client_id: UUID = Field(primary_key=True, foreign_key="client.id")
    word_index: bytes = Field(sa_column=Column(LargeBinary, primary_key=True, index=True))


class Tag(SQLModel, table=True):
    """A word by which the organisation groups its clients, made as used and dropped when nobody has it. Sealed under
    the installation's own key; `text_index`: the digest of its text, whatever its capitals."""

    id: UUID = Field(primary_key=True)
    text_index: bytes = _sealed(unique=True)
    text_sealed: bytes = _sealed()


class ClientTag(SQLModel, table=True):
    """That a client has a tag."""

    __tablename__ = "client_tag"

    client_id: UUID = Field(primary_key=True, foreign_key="client.id")
    tag_id: UUID = Field(primary_key=True, foreign_key="tag.id", index=True)


class Note(SQLModel, table=True):
    """What staff write about a client for each other. Append only."""

    __table_args__ = (Index("ix_note_client_id_at", "client_id", "at"),)

    id: UUID = Field(primary_key=True)
    client_id: UUID = Field(foreign_key="client.id")
    author_id: UUID
    body_sealed: bytes = _sealed()
    at: dt.datetime = _instant()


class SavedReply(SQLModel, table=True):
    """Words that staff use again. Sealed under the installation's own key."""

    __tablename__ = "saved_reply"

    id: UUID = Field(primary_key=True)
    language: str = Field(sa_type=Text)
    title_sealed: bytes = _sealed()
    body_sealed: bytes = _sealed()
    made_by: UUID
    created_at: dt.datetime = _instant()


class Draft(SQLModel, table=True):
    """What a member of staff has begun to write to a client and not sent."""

    client_id: UUID = Field(primary_key=True, foreign_key="client.id")
    staff_id: UUID = Field(primary_key=True)
    body_sealed: bytes = _sealed()
    at: dt.datetime = _instant()


class ClientChange(SQLModel, table=True):
    """What became of a client, for their history: transfers, and the switches staff turn. Append only. `what` is from a
    fixed list; `from_id` and `to_id` are caseworkers."""

    __tablename__ = "client_change"
    __table_args__ = (Index("ix_client_change_client_id_at", "client_id", "at"),)

    id: UUID = Field(primary_key=True)
    client_id: UUID = Field(foreign_key="client.id")
    what: str = Field(sa_type=Text)
    by_id: UUID
    from_id: UUID | None = None
    to_id: UUID | None = None
    at: dt.datetime = _instant()


# --- Households, helpers, and other programs that are told (migration 0009) ---


class Webhook(SQLModel, table=True):
    """Another program that is told facts. Sealed under the installation's own key; `events` are separated by spaces."""

    id: UUID = Field(primary_key=True)
    url_sealed: bytes = _sealed()
    secret_sealed: bytes = _sealed()
    events: str = Field(sa_type=Text)
    created_at: dt.datetime = _instant()


class WebhookDelivery(SQLModel, table=True):
    """A fact to be told to a program: `fact_id` is the same at every try and at every program. `value` is from the
    fixed list of its `kind`; a test is about nobody. `next_at`: when to tell it (again), on the real clock; none: told,
    or given up."""

    __tablename__ = "webhook_delivery"
    __table_args__ = (
        _one_of("kind", (*Told, TRIAL), "kind"),
        Index("ix_webhook_delivery_next_at", "next_at", postgresql_where=text("next_at IS NOT NULL")),
        Index("ix_webhook_delivery_client_id", "client_id"),
    )

    fact_id: UUID = Field(primary_key=True)
    webhook_id: UUID = Field(sa_column=Column(ForeignKey("webhook.id", ondelete="CASCADE"), primary_key=True))
    kind: str = Field(sa_type=Text)
    client_id: UUID | None = Field(default=None, foreign_key="client.id")
    case_event_id: UUID | None = None
    value: str = Field(sa_type=Text)
    said_by: str | None = Field(default=None, sa_type=Text)
    at: dt.datetime = _instant()
    tries: int = _small()
    first_at: dt.datetime = _instant()
    next_at: dt.datetime | None = _instant(nullable=True)
    told_at: dt.datetime | None = _instant(nullable=True)
    failed_at: dt.datetime | None = _instant(nullable=True)


class Recording(SQLModel, table=True):
    """A message said aloud in a language that is spoken more than read. The newest of a message and language counts;
    `sign_off` says who stands behind it."""

    __table_args__ = (
        UniqueConstraint("key", "language", "digest", name="uq_recording_key_language_digest"),
        Index("ix_recording_digest", "digest"),
    )

    id: UUID = Field(primary_key=True)
    key: str = Field(sa_type=Text)
    language: str = Field(sa_type=Text)
    digest: str = Field(sa_type=Text)
    seconds: int = _small()
    data_sealed: bytes = _sealed()
    name_sealed: bytes = _sealed()
    uploaded_by: UUID | None = None
    at: dt.datetime = _instant()


class SignOffRow(SQLModel, table=True):
    """Somebody put their name to exactly these words: `digest` of them and `source_digest` of the English beside them.
    `name_sealed` under the installation's own key; `signed_by`: the staff who recorded it (none: the command line)."""

    __tablename__ = "sign_off"
    __table_args__ = (_one_of("role", SignRole, "role"), Index("ix_sign_off_language_key", "language", "key"))

    id: UUID = Field(primary_key=True)
    key: str = Field(sa_type=Text)
    language: str = Field(sa_type=Text)
    digest: str = Field(sa_type=Text)
    source_digest: str = Field(sa_type=Text)
    role: str = Field(sa_type=Text)
    name_sealed: bytes = _sealed()
    signed_by: UUID | None = None
    at: dt.datetime = _instant()
    review_by: dt.date | None = None
    withdrawn_at: dt.datetime | None = _instant(nullable=True)


class FactCheck(SQLModel, table=True):
    """Somebody looked whether an item of the freshness register still holds."""

    __tablename__ = "fact_check"

    id: UUID = Field(primary_key=True)
    item: str = Field(sa_type=Text)
    holds: bool
    checked_by: UUID | None = None
    at: dt.datetime = _instant()


class Figures(SQLModel, table=True):
    """The page of numbers over the last so many days, as last counted: what is too small to be shown is not in it."""

    days: int = Field(sa_column=Column(SmallInteger, primary_key=True, autoincrement=False))
    at: dt.datetime = _instant()
    counted: dict[str, Any] = Field(sa_column=Column(JSONB, nullable=False))


class TaskAlert(SQLModel, table=True):
    """That a member of staff was told of an urgent task, by e-mail or by SMS: once each."""

    __tablename__ = "task_alert"
    __table_args__ = (
        Index("ix_task_alert_staff_id_at", "staff_id", "at"),
        CheckConstraint("way IN ('mail', 'sms')", name="way"),
    )

    task_id: UUID = Field(sa_column=Column(ForeignKey("task.id", ondelete="CASCADE"), primary_key=True))
    staff_id: UUID = Field(primary_key=True, foreign_key="staff.id")
    way: str = Field(sa_column=Column(Text, primary_key=True))
    at: dt.datetime = _instant()


class StaffPhone(SQLModel, table=True):
    """Where a member of staff hears of urgent tasks by SMS, and when (`alerts`), once they have typed the code that was
    texted there. Sealed under the installation's own key."""

    __tablename__ = "staff_phone"
    __table_args__ = (_one_of("alerts", Alerts, "alerts"),)

    staff_id: UUID = Field(primary_key=True, foreign_key="staff.id")
    phone_index: bytes = _sealed()
    phone_sealed: bytes = _sealed()
    alerts: str = Field(default=Alerts.OFFICE, sa_column=Column(Text, nullable=False, server_default=text("'office'")))
    code_sealed: bytes | None = _sealed(nullable=True)
    code_until: dt.datetime | None = _instant(nullable=True)
    code_sent_at: dt.datetime | None = _instant(nullable=True)
    tries: int = _small()
    confirmed_at: dt.datetime | None = _instant(nullable=True)


class StaffText(SQLModel, table=True):
    """That a text left to a member of staff: what the caps count. Kept for a week."""

    __tablename__ = "staff_text"
    __table_args__ = (Index("ix_staff_text_at", "at"),)

    id: UUID = Field(primary_key=True)
    staff_id: UUID = Field(foreign_key="staff.id")
    at: dt.datetime = _instant()
