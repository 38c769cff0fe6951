"""Planning again after some dates have changed, in a small caseload and in one of ten times the size by turns: the time
must depend on what changed, not on what there is."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import timedelta
from typing import Any
from uuid import UUID

import psycopg

from bench import stage
from bench.machine import cpu, median, table
from bench.plan import CLIENTS, EACH, EVENTS
from flows.case_events import EventFacts, EventType
from service.store import sealed
from service.vault import Vault

CHANGES = 1_000
GROWTH_AIM = 1.5

# One client in ten lives in a household of two.
_HOUSEHOLDS = """
UPDATE client c SET household_id = h.id
FROM (SELECT id AS client, first_value(id) OVER (PARTITION BY (n + 1) / 2 ORDER BY n) AS id
      FROM (SELECT id, row_number() OVER (ORDER BY phone_index) AS n FROM client) AS numbered WHERE n % 20 < 2) AS h
WHERE c.id = h.client
"""
_KEYS = """
INSERT INTO keys.client_key (client_id, master, wrapped)
SELECT id, %s, substr(sha512(id::text::bytea), 1, 61) FROM client
"""
_VERSIONS = """
INSERT INTO case_event_version (case_event_id, version, facts_sealed, recorded_at)
SELECT id, 1, sha512(id::text::bytea) || sha512(identity), now() - interval '60 days' FROM case_event
"""

# As if planned long ago: what the planner would have written, in number and keys, without waiting for it.
_PLANNED = """
INSERT INTO reminder (case_event_id, version, step, client_id, due_at, not_after, state, message_id)
SELECT e.id, 1, s.step, e.client_id, due.at, e.starts_at, CASE WHEN due.at > now() THEN 'planned' ELSE 'enqueued' END,
       CASE WHEN due.at <= now() THEN gen_random_uuid() END
FROM case_event e,
     (VALUES ('30-days', 30), ('14-days', 14), ('7-days', 7), ('3-days', 3), ('1-day', 1)) AS s (step, days),
LATERAL (SELECT e.starts_at - s.days * interval '1 day' AS at) AS due
WHERE e.starts_at > now();
UPDATE case_event SET planned_version = version
"""

# What was due has been told, one in twenty together with others' at the number; everybody was answered four times, one
# in sixteen of the answers says the next date.
_SENT = """
INSERT INTO outbound_message
    (id, client_id, to_index, channel, purpose, state, provider_status, sid, template, language, words_sealed,
     event_id, event_version, due_at, not_after, created_at, fence, attempts, shared)
SELECT r.message_id, r.client_id, c.phone_index, 'sms', 'reminder', 'accepted', 'delivered', 'SM' || r.message_id,
       'reminders.hearing-ask', c.language, sha512(r.message_id::text::bytea), r.case_event_id, r.version, r.due_at,
       r.not_after, r.due_at, 1, 1, get_byte(c.phone_index, 0) % 20 = 0
FROM reminder r JOIN client c ON c.id = r.client_id WHERE r.message_id IS NOT NULL
UNION ALL
SELECT gen_random_uuid(), c.id, c.phone_index, 'sms', 'reply', 'accepted', 'delivered', 'SM' || gen_random_uuid(),
       CASE WHEN n = 1 AND get_byte(c.phone_index, 1) % 4 = 0 THEN 'dates.line' ELSE 'menu.ask' END, c.language,
       sha512(c.phone_index), NULL, NULL, said.at, said.at, said.at, 1, 1, false
FROM client c, generate_series(1, 4) AS n, LATERAL (SELECT now() - n * interval '8 days' AS at) AS said
"""

# Which dates will change, a thousand a round, spread over all clients.
_CHOSEN = """
CREATE TABLE bench_change AS
SELECT id, (row_number() OVER (ORDER BY identity) - 1) / %s AS round, ''::bytea AS facts_sealed
FROM (SELECT * FROM case_event WHERE starts_at > now() + interval '1 day' ORDER BY identity LIMIT %s) AS first
"""
_CONCERNED = """
WITH named AS (SELECT e.client_id, c.household_id FROM bench_change b JOIN case_event e USING (id) JOIN client c
               ON c.id = e.client_id)
SELECT c.id, e.id, e.type, e.starts_at AT TIME ZONE e.zone, e.zone, b.id IS NOT NULL
FROM client c JOIN case_event e ON e.client_id = c.id LEFT JOIN bench_change b ON b.id = e.id
WHERE c.id IN (SELECT client_id FROM named) OR c.household_id IN (SELECT household_id FROM named) ORDER BY c.id
"""

# A calendar comes in again and these have moved by a week.
_MOVE = """
WITH moved AS (
    UPDATE case_event e SET version = 2, day = day + 7, starts_at = starts_at + interval '7 days', updated_at = now()
    FROM bench_change b WHERE b.id = e.id AND b.round = %s RETURNING e.id, b.facts_sealed)
INSERT INTO case_event_version (case_event_id, version, facts_sealed, recorded_at)
SELECT id, 2, facts_sealed, now() FROM moved
"""


def run(*, quick: bool) -> dict[str, Any]:
    few, many, rounds = (10_000, 20_000, 1) if quick else (100_000, 1_000_000, 7)
    with ExitStack() as stack:
        caseloads = {events: _Caseload(stack, events, rounds) for events in (few, many)}
        for caseload in caseloads.values():
            caseload.change()  # the first one warms up
        runs = [{events: caseload.change() for events, caseload in caseloads.items()} for _ in range(rounds)]
    found = {n: {key: median(r[n][key] for r in runs) for key in runs[0][n]} for n in caseloads}
    growth = {key: median(r[many][key] / r[few][key] for r in runs) for key in ("seconds", "cpu")}
    head = ["", "ms", "CPU ms", "app", "lines", "idle ms", "peak MB"]
    rows = [
        [
            f"of {events} events",
            f"{1000 * f['seconds']:.0f}",
            f"{1000 * f['cpu']:.0f}",
            f"{1000 * f['cpu_app']:.0f}",
            f"{f['lines']:.0f}",
            f"{1000 * f['idle_seconds']:.1f}",
            f"{f['peak_mb']:.0f}",
        ]
        for events, f in found.items()
    ]
    table(f"planning after {CHANGES} changes", head, rows)
    print(
        f"{many // few} times the events: {growth['seconds']:.2f} times as long, {growth['cpu']:.2f} times the CPU",
        end="",
    )
    print(f" (aim under {GROWTH_AIM})")
    return {
        "growth": {key: round(value, 3) for key, value in growth.items()},
        "rounds": rounds,
        "events": {str(n): {key: round(value, 5) for key, value in f.items()} for n, f in found.items()},
    }


class _Caseload:
    """So many planned events, with a past: versions, messages, households. Each `change` moves a thousand more."""

    def __init__(self, stack: ExitStack, events: int, rounds: int) -> None:
        self._database = stack.enter_context(stage.postgres())
        self._connection = stack.enter_context(psycopg.connect(self._database.url, autocommit=True))
        environment = stage.environment(self._database)
        vault = Vault.from_text(environment["RECADO_KEYS"])
        for statement, values in (
            (CLIENTS, [events // EACH]),
            (EVENTS, [EACH]),
            (_HOUSEHOLDS, None),
            (_KEYS, [vault.newest]),
            (_VERSIONS, None),
            (_PLANNED, None),
            (_SENT, None),
            (_CHOSEN, [CHANGES, (rounds + 1) * CHANGES]),
        ):
            psycopg.ClientCursor(self._connection).execute(statement, values)
        _seal(self._connection, vault)
        self._connection.execute("VACUUM ANALYZE")
        self._connection.execute("CHECKPOINT")
        self._planner = stack.enter_context(stage.Helper("bench.planner", environment=environment))
        self._round = 0

    def change(self) -> dict[str, float]:
        moved = self._connection.execute(_MOVE, [self._round]).rowcount
        self._round += 1
        before = cpu(self._database.pid)
        found = self._planner.ask({})
        used = found["cpu"] + cpu(self._database.pid) - before
        if moved != CHANGES or not CHANGES < found["lines"] <= 7 * CHANGES:
            raise RuntimeError(f"{moved} events were moved and {found['lines']} lines planned")
        idle = self._planner.ask({})
        if idle["lines"]:
            raise RuntimeError("an idle re-plan wrote something")
        return {
            "seconds": found["seconds"],
            "cpu": used,
            "cpu_app": found["cpu"],
            "lines": found["lines"],
            "idle_seconds": idle["seconds"],
            "peak_mb": found["peak_mb"],
        }


def _seal(connection: psycopg.Connection[Any], vault: Vault) -> None:
    """Keys and facts of those whose dates will change, and of their households: what the planner opens. One in ten of
    the changes names another city as well."""
    client: UUID | None = None
    keys: list[tuple[str, bytes, UUID]] = []
    before: list[tuple[bytes, UUID]] = []
    after: list[tuple[bytes, UUID]] = []
    for owner, event, type_, at, zone, changes in connection.execute(_CONCERNED).fetchall():
        if owner != client:
            client, (key, wrapped) = owner, vault.new_client_key(owner)
            keys.append((wrapped.master, wrapped.wrapped, owner))
        facts = EventFacts(EventType(type_), at.date(), at.time(), zone, venue="Court", city="Houston")
        before.append((sealed.seal_facts(key, event, facts), event))
        if changes:
            city = "El Paso" if len(after) % 10 == 0 else "Houston"
            day = facts.day + timedelta(days=7)
            moved = EventFacts(EventType(type_), day, facts.at, zone, venue="Court", city=city)
            after.append((sealed.seal_facts(key, event, moved), event))
    with connection.transaction(), connection.cursor() as cursor:
        cursor.executemany("UPDATE keys.client_key SET master = %s, wrapped = %s WHERE client_id = %s", keys)
        cursor.executemany("UPDATE case_event_version SET facts_sealed = %s WHERE case_event_id = %s", before)
        cursor.execute("CREATE INDEX ON bench_change (id)")
        cursor.executemany("UPDATE bench_change SET facts_sealed = %s WHERE id = %s", after)
