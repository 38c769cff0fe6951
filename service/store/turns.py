"""One turn of a conversation in two round trips: one statement reads, one writes everything or nothing.

The write hangs on the session's version (or, for a new number, on the unique phone index): when somebody else was
faster it writes nothing and says so, and the caller reads again. Turns of different people that come at the same moment
share their statements; each is still written whole or not at all.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time
from functools import lru_cache
from uuid import UUID

import asyncpg

from flows.follow_up import CALL
from flows.helpers import MOST
from service.store.batches import Batches
from service.store.case_events import AHEAD
from service.store.engine import Database
from service.store.webhooks import tell
from service.vault import WrappedKey

_READ = f"""
SELECT q.n, c.id, c.consent, c.language, c.phone_private, c.timezone, k.master, k.wrapped, s.version, s.state_sealed,
       s.updated_at, c.held_until, c.automation_off_at IS NOT NULL AS off, c.unsafe_at IS NOT NULL AS unsafe,
       (SELECT true FROM inbound_message i WHERE i.sid = q.sid) IS NOT NULL
           OR (SELECT true FROM redaction d WHERE d.sid = q.sid) IS NOT NULL AS repeated,
       (SELECT true FROM case_event e
        WHERE e.client_id = c.id AND e.starts_at > q.now AND e.status IN ({AHEAD}) LIMIT 1) IS NOT NULL AS dates,
       ARRAY(SELECT o.id FROM client o WHERE o.phone_index = c.phone_index AND NOT o.speaks ORDER BY o.id) AS others,
       (SELECT true FROM client o JOIN case_event e ON e.client_id = o.id
        WHERE o.phone_index = c.phone_index AND NOT o.speaks AND o.consent = 'given' AND e.starts_at > q.now
          AND e.status IN ({AHEAD}) LIMIT 1) IS NOT NULL AS others_dates
FROM unnest($1::bytea[], $2::text[], $3::timestamptz[]) WITH ORDINALITY AS q (phone, sid, now, n)
JOIN client c ON c.phone_index = q.phone AND c.speaks
JOIN keys.client_key k ON k.client_id = c.id
JOIN session s ON s.client_id = c.id
"""


@dataclass(frozen=True, slots=True)
class Known:
    """What is stored of the person at a number. `dates`: whether a case event lies ahead. `repeated`: this very
    message was stored before. `held_until`: until when a human answers them; `off`: always; `unsafe`: their phone may
    be in other hands. `others`: who shares the number, and is spoken for; `others_dates`: whether any of them has one
    ahead."""

    client: UUID
    consent: str
    language: str | None
    phone_private: bool | None
    timezone: str | None
    key: WrappedKey
    version: int
    state_sealed: bytes
    updated_at: datetime
    repeated: bool
    dates: bool
    held_until: datetime | None
    off: bool
    unsafe: bool
    others: tuple[UUID, ...] = ()
    others_dates: bool = False


@dataclass(frozen=True, slots=True)
class NewClient:
    """A number heard of for the first time."""

    phone_sealed: bytes
    key: WrappedKey


@dataclass(frozen=True, slots=True)
class Inbound:
    id: UUID
    sid: str
    kind: str
    body_sealed: bytes
    media: int


@dataclass(frozen=True, slots=True)
class Outbound:
    id: UUID
    purpose: str
    template: str
    words_sealed: bytes


@dataclass(frozen=True, slots=True)
class NewTask:
    id: UUID
    key: str
    kind: str
    urgent: bool
    due_at: datetime
    case_event_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class NewAnswer:
    id: UUID
    flow: str
    name: str
    value_sealed: bytes


@dataclass(frozen=True, slots=True)
class ConsentChange:
    id: UUID
    consent: str
    how: str


@dataclass(frozen=True, slots=True)
class ForOther:
    """What a number says about being texted counts for everybody who shares it: an id for the record and for the task
    of each."""

    other: UUID
    record: UUID
    task: UUID
    consent: str
    how: str


@dataclass(frozen=True, slots=True)
class Confirmation:
    """The answer to the reminder of a case event: `flows.effects.Confirm`."""

    id: UUID
    case_event_id: UUID
    answer: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the person says of a case event that is over: `flows.effects.Outcome`."""

    id: UUID
    case_event_id: UUID
    outcome: str


@dataclass(frozen=True, slots=True)
class NewHelper:
    """A number to be asked whether it wants to be told the dates of `whom`; `task`: the id of the work it is when it
    cannot be."""

    id: UUID
    whom: UUID
    phone_index: bytes
    phone_sealed: bytes
    label_sealed: bytes
    state_sealed: bytes
    key: WrappedKey
    relation: str
    task: UUID
    due_at: datetime


@dataclass(slots=True)
class Turn:
    """Everything one turn changes. `version` is the session's as read; 0 with `new` set for a new client."""

    client: UUID
    phone_index: bytes
    channel: str
    version: int
    state_sealed: bytes
    wake_at: datetime | None
    now: datetime
    language: str
    not_after: datetime
    new: NewClient | None = None
    inbound: Inbound | None = None
    outbound: list[Outbound] = field(default_factory=list)
    tasks: list[NewTask] = field(default_factory=list)
    answers: list[NewAnswer] = field(default_factory=list)
    consents: list[ConsentChange] = field(default_factory=list)
    for_others: list[ForOther] = field(default_factory=list)
    confirmations: list[Confirmation] = field(default_factory=list)
    outcomes: list[Outcome] = field(default_factory=list)
    set_language: str | None = None
    hears: str | None = None
    phone_private: bool | None = None
    forget: bool = False
    heard_at: datetime | None = None  # when the provider had the text, where that is known
    hours: tuple[time, time] | None = None
    wakes: bool | None = None
    sms_fallback: bool | None = None
    labels: list[tuple[UUID, bytes]] = field(default_factory=list)  # who at the number, and how they are told apart
    helpers: list[NewHelper] = field(default_factory=list)
    no_helpers: list[UUID | None] = field(default_factory=list)  # who is told no more; None: nobody is
    notices: bool | None = None  # whether they want any, where this turn says so


class Turns:
    """Reading and writing turns on one database."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._reads = Batches(self._read, key=lambda asked: asked[0])
        self._writes = Batches(self._write, key=lambda turn: turn.phone_index)

    async def read(self, phone_index: bytes, sid: str, now: datetime) -> Known | None:
        """The person at a number, or None for a number never heard of."""
        return await self._reads((phone_index, sid, now))

    async def write(self, turn: Turn) -> bool:
        """Commit a turn. False when somebody else was faster: nothing of it was written, read again."""
        return await self._writes(turn)

    async def _read(self, asked: list[tuple[bytes, str, datetime]]) -> list[Known | None]:
        found: list[Known | None] = [None] * len(asked)
        for r in await self._db.pool.fetch(_READ, *map(list, zip(*asked, strict=True))):
            found[r["n"] - 1] = Known(
                r["id"],
                r["consent"],
                r["language"],
                r["phone_private"],
                r["timezone"],
                WrappedKey(r["master"], r["wrapped"]),
                r["version"],
                r["state_sealed"],
                r["updated_at"],
                r["repeated"],
                r["dates"],
                r["held_until"],
                r["off"],
                r["unsafe"],
                tuple(r["others"]),
                r["others_dates"],
            )
        return found

    async def _write(self, turns: list[Turn]) -> list[bool]:
        written: set[UUID] = set()
        for guard in ("new", "known"):
            group = [turn for turn in turns if (turn.new is not None) == (guard == "new")]
            if group:
                # One order for all, so that two batches never wait for each other.
                written |= await self._commit(guard, sorted(group, key=lambda turn: turn.client))
        return [turn.client in written for turn in turns]

    async def _commit(self, guard: str, turns: list[Turn]) -> set[UUID]:
        parts, values = [], []
        for name, part in _PARTS.items():
            rows = [row for turn in turns for row in part.rows(turn)] if name not in _GUARDS or name == guard else []
            if rows:
                parts.append(name)
                values += list(map(list, zip(*rows, strict=True)))
        try:
            return {r["id"] for r in await self._db.pool.fetch(_statement(tuple(parts)), *values)}
        except (asyncpg.UniqueViolationError, asyncpg.DeadlockDetectedError):
            # The same message or number, stored by somebody else a moment ago: only the turn it concerns reads again.
            if len(turns) == 1:
                return set()
            return set().union(*[await self._commit(guard, [turn]) for turn in turns])


@dataclass(frozen=True, slots=True)
class _Part:
    """One CTE of the statement: the columns of its rows (name and type; the first is the client), what is done with
    them, and a turn's rows."""

    columns: tuple[tuple[str, str], ...]
    sql: str
    rows: Callable[[Turn], Sequence[tuple[object, ...]]]


def _part(columns: str, sql: str, rows: Callable[[Turn], Sequence[tuple[object, ...]]]) -> _Part:
    return _Part(tuple((c.split()[0], c.split()[1]) for c in columns.split(",")), sql, rows)


def _wishes(t: Turn) -> tuple[object, ...]:
    said = (t.set_language, t.hears, t.phone_private, t.hours, t.wakes, t.notices, t.sms_fallback)
    return (_consent(t), *said, t.forget)


def _consent(turn: Turn) -> str | None:
    return turn.consents[-1].consent if turn.consents else None


# Whose line of the ledger (`r`) an answer concerns, beside the one in whose conversation it is heard.
_SPOKEN_FOR = """EXISTS (SELECT FROM client me JOIN client o ON o.phone_index = me.phone_index
                       WHERE me.id = guard.id AND o.id = r.client_id)"""
_GUARDS = ("new", "known")
# `{rows}` is the part's own rows as a table. Every part but the first selects from `guard`: the clients whose turn is
# written.
_PARTS: dict[str, _Part] = {
    "new": _part(
        "client uuid, phone_index bytea, phone bytea, channel text, language text, consent text, now timestamptz, "
        "master text, wrapped bytea, version int, state bytea, wake timestamptz",
        """opening AS (SELECT * FROM {rows} AS t),
        guard AS (
            INSERT INTO client (id, phone_index, phone_sealed, channel, language, consent, created_at)
            SELECT client, phone_index, phone, channel, language, consent, now FROM opening
            ON CONFLICT (phone_index) WHERE speaks DO NOTHING RETURNING id),
        client_key AS (
            INSERT INTO keys.client_key (client_id, master, wrapped)
            SELECT t.client, t.master, t.wrapped FROM guard JOIN opening t ON t.client = guard.id),
        opened AS (
            INSERT INTO session (client_id, version, state_sealed, wake_at, updated_at)
            SELECT t.client, t.version + 1, t.state, t.wake, t.now FROM guard JOIN opening t ON t.client = guard.id)""",
        lambda t: (
            []
            if t.new is None
            else [
                (
                    t.client,
                    t.phone_index,
                    t.new.phone_sealed,
                    t.channel,
                    t.set_language,
                    _consent(t) or "unasked",
                    t.now,
                    t.new.key.master,
                    t.new.key.wrapped,
                    t.version,
                    t.state_sealed,
                    t.wake_at,
                )
            ]
        ),
    ),
    "known": _part(
        "client uuid, version int, state bytea, wake timestamptz, now timestamptz",
        """guard AS (
            UPDATE session SET version = t.version + 1, state_sealed = t.state, wake_at = t.wake, updated_at = t.now
            FROM {rows} AS t WHERE session.client_id = t.client AND session.version = t.version
            RETURNING session.client_id AS id)""",
        lambda t: [(t.client, t.version, t.state_sealed, t.wake_at, t.now)],
    ),
    "inbound": _part(
        "client uuid, id uuid, sid text, channel text, kind text, body bytea, media int, now timestamptz",
        """inbound AS (
            INSERT INTO inbound_message (id, sid, client_id, channel, kind, body_sealed, media, received_at, fetch_at)
            SELECT i.id, i.sid, guard.id, i.channel, i.kind, i.body, i.media, i.now,
                   CASE WHEN i.media > 0 THEN clock_timestamp() END
            FROM guard JOIN {rows} AS i ON i.client = guard.id)""",
        lambda t: (
            []
            if (i := t.inbound) is None
            else [(t.client, i.id, i.sid, t.channel, i.kind, i.body_sealed, i.media, t.heard_at or t.now)]
        ),
    ),
    "outbound": _part(
        "client uuid, id uuid, index bytea, channel text, purpose text, template text, language text, words bytea, "
        "until timestamptz, now timestamptz",
        """outbound AS (
            INSERT INTO outbound_message (id, client_id, to_index, channel, purpose, priority, state, template,
                                          language, words_sealed, due_at, not_after, created_at)
            SELECT o.id, guard.id, o.index, o.channel, o.purpose, 0, 'pending', o.template, o.language, o.words, o.now,
                   o.until, o.now
            FROM guard JOIN {rows} AS o ON o.client = guard.id)""",
        lambda t: [
            (
                t.client,
                o.id,
                t.phone_index,
                t.channel,
                o.purpose,
                o.template,
                t.language,
                o.words_sealed,
                t.not_after,
                t.now,
            )
            for o in t.outbound
        ],
    ),
    "person": _part(
        "client uuid, consent text, language text, hears text, private boolean, channel text, forget timestamptz, "
        "opens time, closes time, wakes boolean, notices boolean, sms boolean, now timestamptz",
        """person AS (
            UPDATE client SET consent = coalesce(p.consent, client.consent),
                              language = coalesce(p.language, client.language),
                              hears = coalesce(p.hears, client.hears),
                              phone_private = coalesce(p.private, client.phone_private), channel = p.channel,
                              forget_at = coalesce(client.forget_at, p.forget),
                              safe_from = coalesce(p.opens, client.safe_from),
                              safe_until = coalesce(p.closes, client.safe_until),
                              night_urgent = coalesce(p.wakes, client.night_urgent),
                              sms_fallback = coalesce(p.sms, client.sms_fallback),
                              notices_off_at = CASE p.notices WHEN true THEN NULL
                                                              WHEN false THEN coalesce(client.notices_off_at, p.now)
                                                              ELSE client.notices_off_at END
            FROM guard JOIN {rows} AS p ON p.client = guard.id WHERE client.id = guard.id),
        replan AS (
            UPDATE case_event e SET planned_version = NULL FROM guard JOIN {rows} AS p ON p.client = guard.id
            WHERE e.client_id = guard.id AND (p.opens IS NOT NULL OR p.wakes IS NOT NULL))""",
        lambda t: (
            []
            if t.new or _wishes(t) == (*[None] * 8, False)
            else [
                (
                    t.client,
                    _consent(t),
                    t.set_language,
                    t.hears,
                    t.phone_private,
                    t.channel,
                    t.now if t.forget else None,
                    *(t.hours or (None, None)),
                    t.wakes,
                    t.notices,
                    t.sms_fallback,
                    t.now,
                )
            ]
        ),
    ),
    "tasks": _part(
        "client uuid, id uuid, key text, kind text, urgent boolean, due timestamptz, event uuid, now timestamptz",
        """tasks AS (
            INSERT INTO task (id, key, kind, urgent, client_id, due_at, opened_at, case_event_id)
            SELECT t.id, t.key, t.kind, t.urgent,
                   coalesce((SELECT e.client_id FROM case_event e WHERE e.id = t.event), guard.id), t.due, t.now,
                   t.event
            FROM guard JOIN {rows} AS t ON t.client = guard.id ON CONFLICT (key) DO NOTHING)""",
        lambda t: [(t.client, x.id, x.key, x.kind, x.urgent, x.due_at, x.case_event_id, t.now) for x in t.tasks],
    ),
    "answers": _part(
        "client uuid, id uuid, flow text, name text, value bytea, now timestamptz",
        """answers AS (
            INSERT INTO answer (id, client_id, flow, name, value_sealed, at)
            SELECT a.id, guard.id, a.flow, a.name, a.value, a.now
            FROM guard JOIN {rows} AS a ON a.client = guard.id)""",
        lambda t: [(t.client, a.id, a.flow, a.name, a.value_sealed, t.now) for a in t.answers],
    ),
    "consents": _part(
        "client uuid, id uuid, consent text, how text, language text, now timestamptz",
        """consents AS (
            INSERT INTO consent_record (id, client_id, consent, how, language, at)
            SELECT c.id, guard.id, c.consent, c.how, c.language, c.now
            FROM guard JOIN {rows} AS c ON c.client = guard.id),
        stops_told AS ("""
        + tell(
            "stopped",
            "(SELECT c.id AS fact, guard.id AS client, NULL::uuid AS event, c.how AS value, 'client' AS said_by, "
            "c.now AS at FROM guard JOIN {rows} AS c ON c.client = guard.id WHERE c.consent = 'stopped')",
        )
        + ")",
        lambda t: [(t.client, c.id, c.consent, c.how, t.language, t.heard_at or t.now) for c in t.consents],
    ),
    # From now on their dates are told here as well.
    "helper": _part(
        "client uuid",
        """helper AS (
            UPDATE case_event e SET planned_version = NULL
            FROM guard JOIN {rows} AS h ON h.client = guard.id JOIN client c ON c.id = guard.id
            WHERE e.client_id = c.helps_id)""",
        lambda t: [(t.client,)] if _consent(t) == "given" and t.new is None else [],
    ),
    # Stop is the number's. A yes is for those whom nobody asked and those whom a stop had silenced, a no for the
    # former: what somebody said for themselves, on paper or by voice, stands.
    "for_others": _part(
        "client uuid, other uuid, record uuid, task uuid, consent text, how text, now timestamptz, due timestamptz",
        f"""others AS (
            UPDATE client o SET consent = p.consent FROM guard JOIN {{rows}} AS p ON p.client = guard.id
            WHERE o.id = p.other AND CASE p.consent WHEN 'stopped' THEN o.consent <> 'stopped'
                                                    WHEN 'given' THEN o.consent IN ('unasked', 'stopped')
                                                    WHEN 'refused' THEN o.consent = 'unasked' END
            RETURNING p.other, p.record, p.task, p.consent, p.how, p.now, p.due),
        others_recorded AS (
            INSERT INTO consent_record (id, client_id, consent, how, at)
            SELECT record, other, consent, how, now FROM others),
        others_told AS ({
            tell(
                "stopped",
                "(SELECT record AS fact, other AS client, NULL::uuid AS event, how AS value, 'client' AS said_by, "
                "now AS at FROM others WHERE consent = 'stopped')",
            )
        }),
        others_tasks AS (
            INSERT INTO task (id, key, kind, urgent, client_id, due_at, opened_at)
            SELECT task, 'stopped_with_date:' || record, 'stopped_with_date', true, other, due, now FROM others
            WHERE consent = 'stopped' AND EXISTS (
                SELECT FROM case_event e WHERE e.client_id = other AND e.starts_at > now AND e.status IN ({AHEAD})))""",
        lambda t: [
            (t.client, x.other, x.record, x.task, x.consent, x.how, t.heard_at or t.now, t.now) for x in t.for_others
        ],
    ),
    "labels": _part(
        "client uuid, whom uuid, label bytea",
        """labelled AS (
            UPDATE client o SET label_sealed = l.label FROM guard JOIN {rows} AS l ON l.client = guard.id
            WHERE o.id = l.whom)""",
        lambda t: [(t.client, whom, label) for whom, label in t.labels],
    ),
    # A number somebody else has, or one too many: a person finds out. Who was erased is not written to first.
    "new_helpers": _part(
        "client uuid, id uuid, whom uuid, index bytea, phone bytea, label bytea, state bytea, master text, "
        "wrapped bytea, relation text, task uuid, due timestamptz, now timestamptz",
        f"""named AS (SELECT h.* FROM guard JOIN {{rows}} AS h ON h.client = guard.id),
        helping AS (
            INSERT INTO client (id, phone_index, phone_sealed, label_sealed, channel, consent, timezone, created_at,
                                helps_id, relation)
            SELECT h.id, h.index, h.phone, h.label, 'sms',
                   CASE WHEN EXISTS (SELECT FROM opt_out o WHERE o.phone_index = h.index) THEN 'stopped'
                        ELSE 'unasked' END, c.timezone, h.now, c.id, h.relation
            FROM named h JOIN client c ON c.id = h.whom
            WHERE c.helps_id IS NULL AND NOT EXISTS (SELECT FROM client o WHERE o.phone_index = h.index)
              AND (SELECT count(*) FROM client o WHERE o.helps_id = c.id AND o.forget_at IS NULL) < {MOST}
            ON CONFLICT (phone_index) WHERE speaks DO NOTHING RETURNING id, consent),
        helping_key AS (
            INSERT INTO keys.client_key (client_id, master, wrapped)
            SELECT h.id, h.master, h.wrapped FROM named h JOIN helping USING (id)),
        helping_session AS (
            INSERT INTO session (client_id, version, state_sealed, updated_at)
            SELECT h.id, 0, h.state, h.now FROM named h JOIN helping USING (id)),
        not_helping AS (
            INSERT INTO task (id, key, kind, urgent, client_id, due_at, opened_at, reason)
            SELECT h.task, 'person:' || h.task, 'person', false, h.whom, h.due, h.now,
                   'they want a number to be told their dates that cannot be asked: see their answers'
            FROM named h WHERE NOT EXISTS (SELECT FROM helping g WHERE g.id = h.id AND g.consent = 'unasked'))""",
        lambda t: [
            (
                t.client,
                h.id,
                h.whom,
                h.phone_index,
                h.phone_sealed,
                h.label_sealed,
                h.state_sealed,
                h.key.master,
                h.key.wrapped,
                h.relation,
                h.task,
                h.due_at,
                t.now,
            )
            for h in t.helpers
        ],
    ),
    "no_helpers": _part(
        "client uuid, which uuid, now timestamptz",
        """unhelped AS (
            UPDATE client h SET forget_at = coalesce(h.forget_at, n.now), consent = 'stopped'
            FROM guard JOIN {rows} AS n ON n.client = guard.id JOIN client me ON me.id = guard.id
            JOIN client o ON o.phone_index = me.phone_index WHERE h.helps_id = o.id
              AND (n.which IS NULL OR h.id = n.which) RETURNING h.id),
        unsaid AS (
            UPDATE outbound_message m SET state = 'cancelled', reason = 'they asked to be forgotten'
            FROM unhelped u WHERE m.client_id = u.id AND m.state IN ('pending', 'held'))""",
        lambda t: [(t.client, which, t.now) for which in t.no_helpers],
    ),
    # What this turn says is not among what is called back: it is not there yet when this looks.
    "forget": _part(
        "client uuid",
        """forgetting AS (
            UPDATE outbound_message m SET state = 'cancelled', reason = 'they asked to be forgotten'
            FROM guard JOIN {rows} AS f ON f.client = guard.id
            WHERE m.client_id = guard.id AND m.state IN ('pending', 'held'))""",
        lambda t: [(t.client,)] if t.forget else [],
    ),
    "confirmations": _part(
        "client uuid, id uuid, event uuid, answer text, now timestamptz",
        """confirmations AS (
            UPDATE reminder r SET confirmed = c.answer
            FROM guard JOIN {rows} AS c ON c.client = guard.id
            WHERE r.case_event_id = c.event AND (r.state = 'enqueued' OR r.step = '"""
        + CALL
        + """' AND r.confirmed IS NOT NULL)
              AND (r.client_id = guard.id OR {spoken_for})
              AND r.version = (SELECT version FROM case_event e WHERE e.id = c.event)
            RETURNING c.id AS fact, r.client_id AS client, c.event, c.answer AS value, 'client' AS said_by,
                      c.now AS at),
        confirmations_told AS ("""
        + tell("confirmation", "(SELECT DISTINCT * FROM confirmations)")
        + ")",
        lambda t: [(t.client, c.id, c.case_event_id, c.answer, t.heard_at or t.now) for c in t.confirmations],
    ),
    # Only of what they were told and what is over; what staff have set stands.
    "outcomes": _part(
        "client uuid, id uuid, event uuid, outcome text, now timestamptz",
        """over AS (
            SELECT o.id, o.event, o.outcome, o.now, e.version, e.client_id AS client
            FROM guard JOIN {rows} AS o ON o.client = guard.id
            JOIN case_event e ON e.id = o.event AND e.starts_at <= o.now
            WHERE EXISTS (SELECT FROM reminder r WHERE r.case_event_id = e.id
                            AND (r.client_id = guard.id OR {spoken_for}))),
        outcomes AS (
            INSERT INTO outcome (id, case_event_id, version, outcome, said_by, at)
            SELECT id, event, version, outcome, 'client', now FROM over),
        outcomes_told AS ("""
        + tell(
            "outcome",
            "(SELECT id AS fact, client, event, outcome AS value, 'client' AS said_by, now AS at FROM over)",
        )
        + """),
        ended AS (
            UPDATE case_event e SET status = over.outcome, updated_at = over.now FROM over
            WHERE e.id = over.event AND over.outcome IN ('attended', 'missed')
              AND NOT EXISTS (SELECT FROM outcome s WHERE s.case_event_id = e.id AND s.said_by = 'staff'))""",
        lambda t: [(t.client, o.id, o.case_event_id, o.outcome, t.now) for o in t.outcomes],
    ),
}


@lru_cache(maxsize=256)
def _statement(parts: tuple[str, ...]) -> str:
    number, written = 1, []
    for name in parts:
        columns = _PARTS[name].columns
        arrays = ", ".join(f"${number + i}::{kind}[]" for i, (_, kind) in enumerate(columns))
        number += len(columns)
        rows = f"(SELECT * FROM unnest({arrays}) AS u ({', '.join(column for column, _ in columns)}))"
        written.append(_PARTS[name].sql.replace("{rows}", rows).replace("{spoken_for}", _SPOKEN_FOR))
    # Workers listen on this channel; one notification a commit, however many rows ask for it.
    wake = ", pg_notify('outbox', '')" if "outbound" in parts else ""
    return f"WITH {', '.join(written)} SELECT id{wake} FROM guard"
