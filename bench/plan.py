"""Planning reminders: full plan, idle re-plan and memory, against the database merely writing the same ledger lines."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import ExitStack
from typing import Any

import psycopg

from bench import stage
from bench.machine import cpu, median, table

IDLE_AIM, MEMORY_AIM, GROWTH_AIM = 0.1, 1.1, 1.5
CHANGES = 1_000
EACH = 4  # events of one client

# Invented clients in six zones, one in ten with early texts; what is sealed is dummy bytes, the planner opens nothing.
_CLIENTS = """
INSERT INTO client (id, phone_index, phone_sealed, channel, language, timezone, consent, early_texts, created_at)
SELECT gen_random_uuid(), sha256(n::text::bytea), '\\x00', 'sms', CASE n %% 2 WHEN 0 THEN 'en' ELSE 'es' END,
       (ARRAY['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles', NULL])[1 + n %% 5],
       'given', n %% 10 = 0, now()
FROM generate_series(1, %s) AS n
"""

# Dates from yesterday to six months ahead, on the half hours of a working day: many plans are alike, as in life.
_EVENTS = """
INSERT INTO case_event (id, identity, client_id, type, status, version, day, zone, starts_at, created_at, updated_at)
SELECT gen_random_uuid(), sha256(('event ' || c.n || ' ' || e)::bytea), c.id,
       (ARRAY['hearing.master', 'hearing.master', 'hearing.individual', 'ice.check_in', 'isap.visit',
              'uscis.biometrics', 'attorney.visit', 'program.visit'])[1 + (c.n * 4 + e) %% 8],
       'scheduled', 1, at::date, zone, at AT TIME ZONE zone, now(), now()
FROM (SELECT id, row_number() OVER (ORDER BY phone_index) AS n FROM client) AS c, generate_series(1, %s) AS e,
LATERAL (SELECT
    current_date - 1 + ((c.n * 7 + e * 43) %% 182)::int + time '08:30' + (c.n * 3 + e) %% 14 * interval '30 minutes'
        AS at,
    (ARRAY['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles',
           'America/Phoenix', 'America/Puerto_Rico'])[1 + (c.n + e) %% 6] AS zone) AS drawn
"""

# A calendar comes in again and some dates have moved: the last of all events, spread over all clients.
_MOVE = """
UPDATE case_event e SET version = version + 1, day = day + 7, starts_at = starts_at + interval '7 days'
FROM (SELECT id FROM case_event WHERE starts_at > now() ORDER BY identity LIMIT %s OFFSET %s) AS moved
WHERE e.id = moved.id
"""

# As if planned: what the planner would have written, in number and keys, without waiting for it.
_PLANNED = """
INSERT INTO reminder (case_event_id, version, step, client_id, due_at, not_after, state)
SELECT e.id, e.version, s.step, e.client_id, e.starts_at - s.days * interval '1 day', e.starts_at, 'planned'
FROM case_event e,
     (VALUES ('30-days', 30), ('14-days', 14), ('7-days', 7), ('3-days', 3), ('1-day', 1)) AS s (step, days)
WHERE e.starts_at > now()
"""

_FRESH = "TRUNCATE reminder, task; UPDATE case_event SET planned_version = NULL"

# The limit: the very lines the planner wrote, copied by one statement into a table with the same keys and checks.
_COPY_TABLE = """
CREATE TABLE IF NOT EXISTS bench_ledger
    (LIKE reminder INCLUDING ALL, FOREIGN KEY (case_event_id) REFERENCES case_event);
TRUNCATE bench_ledger
"""
_COPY = "INSERT INTO bench_ledger SELECT * FROM reminder"
_MARK = "UPDATE case_event SET planned_version = version"


def run(*, quick: bool) -> dict[str, Any]:
    small, large, rounds = (1_000, 10_000, 2) if quick else (10_000, 100_000, 3)
    found = {events: _plan(events, rounds) for events in (small, large)}
    few, many = found[small], found[large]
    growth = many["grown_mb"] / few["grown_mb"]
    idle = many["idle_seconds"] / many["seconds"]
    rows = [
        [
            f"{events} events, {f['lines']} lines",
            f"{f['seconds']:.2f}",
            f"{events / f['seconds']:.0f}",
            f"{f['lines'] / f['seconds']:.0f}",
            f"{f['cpu_us_per_line']:.0f}",
            f"{f['ratio']:.2f}",
            f"{1000 * f['idle_seconds']:.1f}",
            f"{f['peak_mb']:.0f} (+{f['grown_mb']:.0f})",
        ]
        for events, f in found.items()
    ]
    head = ["", "seconds", "events/s", "lines/s", "CPU µs a line", "ratio to one INSERT", "idle ms", "peak MB"]
    table("planning, against one INSERT … SELECT of the same ledger lines", head, rows)
    print(
        f"idle re-plan: {idle:.4f} of the first (aim under {IDLE_AIM}); peak memory of ten times the events:", end=" "
    )
    print(f"{many['peak_mb'] / few['peak_mb']:.2f} times (aim under {MEMORY_AIM})")
    sizes = (small, large) if quick else (100_000, 1_000_000)
    moves = _incremental(sizes, 3 if quick else 9)
    one, other = (moves[events] for events in sizes)
    growth_of_moves = {key: other[key] / one[key] for key in one}
    print(
        f"plan after {CHANGES} changes:",
        ", ".join(f"{1e3 * f['seconds']:.0f} ms ({1e3 * f['cpu']:.0f} of CPU) of {n} events" for n, f in moves.items()),
        f"= {growth_of_moves['seconds']:.2f} times ({growth_of_moves['cpu']:.2f} of CPU) for",
        f"{sizes[1] // sizes[0]} times the events (aim under {GROWTH_AIM})",
    )
    return {
        "changes": {str(n): {k: round(v, 4) for k, v in f.items()} for n, f in moves.items()},
        "changes_growth": {key: round(times, 3) for key, times in growth_of_moves.items()},
        "idle_ratio": round(idle, 5),
        "memory_ratio": round(many["peak_mb"] / few["peak_mb"], 3),
        "memory_grown_ratio": round(growth, 3),
        "rounds": rounds,
        "events": {str(n): {k: round(v, 4) for k, v in f.items()} for n, f in found.items()},
    }


def _plan(events: int, rounds: int) -> dict[str, float]:
    with stage.postgres() as database, psycopg.connect(database.url, autocommit=True) as connection:
        connection.execute(_CLIENTS, [events // EACH])
        connection.execute(_EVENTS, [EACH])
        connection.execute("VACUUM ANALYZE")
        runs = []
        for _ in range(rounds):
            connection.execute(_FRESH)
            connection.execute("VACUUM ANALYZE case_event")
            connection.execute("CHECKPOINT")
            with stage.Helper("bench.planner", environment=stage.environment(database)) as planner:
                runs.append(_once(planner, database, connection))
        middle = {key: median(r[key] for r in runs) for key in runs[0]}
    if len({r["lines"] for r in runs}) > 1:
        raise RuntimeError("plans of the same events differ in their number of lines")
    return middle


def _incremental(sizes: Sequence[int], rounds: int) -> dict[int, dict[str, float]]:
    """Seconds and CPU to plan `CHANGES` moved events, the old versions' lines superseded, of so many that are planned.
    The sizes take turns, so that what else the machine does meets them alike."""
    with ExitStack() as stack:
        planners = {events: _planned(stack, events) for events in sizes}
        taken: dict[int, list[dict[str, float]]] = {events: [] for events in sizes}
        for round_ in range(rounds + 1):
            for events, (planner, database, connection) in planners.items():
                moved = connection.execute(_MOVE, [CHANGES, round_ * CHANGES]).rowcount
                before = cpu(database.pid)
                found = planner.ask({})
                used = found["cpu"] + cpu(database.pid) - before
                if moved != CHANGES or not 0 < found["lines"] <= 6 * CHANGES:
                    raise RuntimeError(f"{moved} events were moved and {found['lines']} lines planned")
                taken[events].append({"seconds": found["seconds"], "cpu": used})
    # The first round warms up.
    return {n: {key: median(r[key] for r in runs[1:]) for key in runs[0]} for n, runs in taken.items()}


def _planned(stack: ExitStack, events: int) -> tuple[stage.Helper, stage.Postgres, psycopg.Connection[Any]]:
    """A database of so many events, as if planned, and a planner."""
    database = stack.enter_context(stage.postgres())
    connection = stack.enter_context(psycopg.connect(database.url, autocommit=True))
    connection.execute(_CLIENTS, [events // EACH])
    connection.execute(_EVENTS, [EACH])
    connection.execute(_PLANNED)
    connection.execute(_MARK)
    connection.execute("VACUUM ANALYZE")
    connection.execute("CHECKPOINT")
    planner = stack.enter_context(stage.Helper("bench.planner", environment=stage.environment(database)))
    return planner, database, connection


def _once(planner: stage.Helper, database: stage.Postgres, connection: psycopg.Connection[Any]) -> dict[str, float]:
    before = cpu(database.pid)
    first = planner.ask({})
    used = first["cpu"] + cpu(database.pid) - before
    idle = [planner.ask({}) for _ in range(3)]
    if any(again["lines"] for again in idle):
        raise RuntimeError("an idle re-plan wrote something")
    (stored,) = connection.execute("SELECT count(*) FROM reminder").fetchone() or (0,)
    if stored != first["lines"]:
        raise RuntimeError(f"the planner says {first['lines']} lines, stored are {stored}")
    connection.execute(_COPY_TABLE)
    connection.execute("CHECKPOINT")
    start = time.perf_counter()
    connection.execute(_COPY)
    connection.execute(_MARK)
    limit = time.perf_counter() - start
    return {
        "seconds": first["seconds"],
        "lines": first["lines"],
        "cpu_us_per_line": 1e6 * used / first["lines"],
        "cpu_app": first["cpu"],
        "limit_seconds": limit,
        "ratio": limit / first["seconds"],
        "idle_seconds": median(again["seconds"] for again in idle),
        "peak_mb": first["peak_mb"],
        "grown_mb": max(0.1, first["peak_mb"] - first["rest_mb"]),
    }
