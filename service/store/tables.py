"""The tables. `sealed` columns hold `service.vault` ciphertext; `docs/data.md` says what the clear ones reveal.

Hot paths do not use these classes; migrations, the command line and slow paths do.
"""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    Column,
    DateTime,
    Dialect,
    Index,
    LargeBinary,
    MetaData,
    SmallInteger,
    Text,
    TypeDecorator,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, SQLModel

from flows.case_events import EventStatus, EventType
from flows.contact import Channel
from flows.delivery import MessageState, ProviderStatus
from flows.effects import Consent, TaskKind
from flows.ledger import LedgerState

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


def _one_of(column: str, values: type[Any], name: str) -> CheckConstraint:
    return CheckConstraint(f"{column} IN ({', '.join(repr(str(v)) for v in values)})", name=name)


class Client(SQLModel, table=True):
    """A person served, reached at one number. `ref_index` is the digest of the organisation's own reference."""

    __table_args__ = (
        _one_of("consent", Consent, "consent"),
        _one_of("channel", Channel, "channel"),
        Index("ix_client_uninvited", "id", postgresql_where=text("consent = 'unasked' AND invited_at IS NULL")),
    )

    id: UUID = Field(primary_key=True)
    phone_index: bytes = _sealed(unique=True)
    phone_sealed: bytes = _sealed()
    ref_index: bytes | None = _sealed(nullable=True, unique=True)
    ref_sealed: bytes | None = _sealed(nullable=True)
    alias_sealed: bytes | None = _sealed(nullable=True)
    channel: str = Field(sa_type=Text)
    language: str | None = Field(default=None, sa_type=Text)
    timezone: str | None = Field(default=None, sa_type=Text)
    consent: str = Field(sa_type=Text)
    phone_private: bool | None = None
    early_texts: bool = Field(default=False, sa_column_kwargs={"server_default": text("false")})
    invited_at: dt.datetime | None = _instant(nullable=True)
    created_at: dt.datetime = _instant()


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
    """A message from a person, stored before anything is made of it. `sid` makes repeats harmless."""

    __tablename__ = "inbound_message"
    __table_args__ = (
        _one_of("channel", Channel, "channel"),
        Index("ix_inbound_message_client_id_received_at", "client_id", "received_at"),
    )

    id: UUID = Field(primary_key=True)
    sid: str = Field(unique=True, sa_type=Text)
    client_id: UUID = Field(foreign_key="client.id")
    channel: str = Field(sa_type=Text)
    kind: str = Field(sa_type=Text)
    body_sealed: bytes = _sealed()
    media: int = _small()
    received_at: dt.datetime = _instant()


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

    `fence` grows with every claim. `due_at` and `not_after` are on the domain clock, `lease_until`, `retry_at` and
    `look_at` on the real one. `event_id` and `event_version` name the facts the words were made from.
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
        Index("ix_outbound_message_due", "due_at", "id", postgresql_where=text("state = 'pending'")),
        Index("ix_outbound_message_lane", "to_index", "due_at", "id", postgresql_where=text("state = 'pending'")),
        Index("ix_outbound_message_doubt", "look_at", postgresql_where=text("state IN ('sending', 'unknown')")),
        Index("ix_outbound_message_client_id_created_at", "client_id", "created_at"),
        Index("ix_outbound_message_event_id", "event_id", postgresql_where=text("event_id IS NOT NULL")),
        Index("ix_outbound_message_sid", "sid", postgresql_where=text("sid IS NOT NULL")),
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


class Attempt(SQLModel, table=True):
    """One hand-over of a message to the provider. `token` is what the status callback brings back."""

    token: str = Field(primary_key=True, sa_type=Text)
    message_id: UUID = Field(foreign_key="outbound_message.id", index=True)
    fence: int
    sid: str | None = Field(default=None, unique=True, sa_type=Text)
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
    """The facts of a case event as they were told at one time. Append only; corrections name old and new from here."""

    __tablename__ = "case_event_version"

    case_event_id: UUID = Field(primary_key=True, foreign_key="case_event.id")
    version: int = Field(primary_key=True)
    facts_sealed: bytes = _sealed()
    recorded_at: dt.datetime = _instant()


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
    """Work for a human. `key` makes opening the same task twice harmless."""

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


class Heartbeat(SQLModel, table=True):
    """When something last ran, on the real clock: what `/readyz` reads."""

    name: str = Field(primary_key=True, sa_type=Text)
    at: dt.datetime = _instant()


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
