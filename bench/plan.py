"""Planning reminders: full plan, idle re-plan and memory, against the database merely writing the same ledger lines."""

from __future__ import annotations

import time
from typing import Any

import psycopg

from bench import stage
from bench.machine import cpu, median, table

IDLE_AIM, MEMORY_AIM = 0.1, 1.1
EACH = 4  # events of one client

# Invented clients in six zones, one in ten with early texts; what is sealed is dummy bytes, the planner opens nothing.
CLIENTS = """
INSERT INTO client (id, phone_index, phone_sealed, channel, language, timezone, consent, early_texts, created_at)
SELECT gen_random_uuid(), sha256(n::text::bytea), '\\x00', 'sms', CASE n %% 2 WHEN 0 THEN 'en' ELSE 'es' END,
       (ARRAY['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles', NULL])[1 + n %% 5],
       'given', n %% 10 = 0, now()
FROM generate_series(1, %s) AS n
"""

# Dates from yesterday to six months ahead, on the half hours of a working day: many plans are alike, as in life.
EVENTS = """
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

_FRESH = "TRUNCATE reminder, task, task_alert; UPDATE case_event SET planned_version = NULL"

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
    return {
        "idle_ratio": round(idle, 5),
        "memory_ratio": round(many["peak_mb"] / few["peak_mb"], 3),
        "memory_grown_ratio": round(growth, 3),
        "rounds": rounds,
        "events": {str(n): {k: round(v, 4) for k, v in f.items()} for n, f in found.items()},
    }


def _plan(events: int, rounds: int) -> dict[str, float]:
    with stage.postgres() as database, psycopg.connect(database.url, autocommit=True) as connection:
        connection.execute(CLIENTS, [events // EACH])
        connection.execute(EVENTS, [EACH])
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
