"""A notice to many people: checked, approved and put into the outbox, against one INSERT … SELECT of the same rows."""

from __future__ import annotations

import time
from typing import Any

import psycopg

from bench import stage
from bench.machine import median, table

SECONDS_AIM, MEMORY_AIM = 5.0, 1.1

_EVENTS = """
INSERT INTO case_event (id, identity, client_id, type, status, version, planned_version, day, zone, starts_at,
                        created_at, updated_at)
SELECT gen_random_uuid(), sha256(id::text::bytea), id, 'hearing.master', 'scheduled', 1, 1, current_date + 30,
       'America/New_York', (current_date + 30 + time '08:30') AT TIME ZONE 'America/New_York', now(), now()
FROM client
UNION ALL
SELECT gen_random_uuid(), sha256(id::text::bytea || 'another'), id, 'hearing.master', 'scheduled', 1, 1, d.day,
       'America/New_York', (d.day + time '08:00' + d.quarter * interval '15 minutes') AT TIME ZONE 'America/New_York',
       now(), now()
FROM client, LATERAL (SELECT current_date + 31 + get_byte(phone_index, 1) AS day,
                             get_byte(phone_index, 2) % 32 AS quarter) AS d
"""
_COPY_TABLE = "CREATE TABLE bench_outbox (LIKE outbound_message INCLUDING ALL)"
_COPY = "INSERT INTO bench_outbox SELECT * FROM outbound_message"


def run(*, quick: bool) -> dict[str, Any]:
    few, many, rounds = (500, 2_000, 1) if quick else (5_000, 50_000, 3)
    found = {people: _notice(people, rounds) for people in (few, many)}
    rows = [
        [
            f"{people} people",
            f"{f['check']:.2f}",
            f"{f['approve']:.3f}",
            f"{f['release']:.2f}",
            f"{people / f['release']:.0f}",
            f"{f['ratio']:.2f}",
            f"{f['again']:.3f}",
            f"{f['look'] * 1000:.0f}",
            f"{f['peak_mb']:.0f}",
        ]
        for people, f in found.items()
    ]
    head = ["", "checked s", "approved s", "in the outbox s", "a second", "ratio to one INSERT", "again s"]
    head += ["slowest look ms", "peak MB"]
    table("a notice to everybody, held against two dates of each", head, rows)
    growth = found[many]["peak_mb"] / found[few]["peak_mb"]
    accepted = found[many]["check"] + found[many]["approve"]
    print(
        f"{many} accepted in {accepted:.2f} s (aim under {SECONDS_AIM}); peak memory of ten times the people:", end=" "
    )
    print(f"{growth:.2f} times (aim under {MEMORY_AIM})")
    return {
        "memory_ratio": round(growth, 3),
        "rounds": rounds,
        "people": {str(n): {k: round(v, 4) for k, v in f.items()} for n, f in found.items()},
    }


def _notice(people: int, rounds: int) -> dict[str, float]:
    with stage.postgres() as database, psycopg.connect(database.url, autocommit=True) as connection:
        with stage.Helper("bench.announcer", environment=stage.environment(database)) as announcer:
            announcer.ask({"meet": people})
        connection.execute(_EVENTS)
        connection.execute("VACUUM ANALYZE")
        runs = []
        for _ in range(rounds):
            connection.execute(
                "TRUNCATE outbound_message, attempt, broadcast_recipient, broadcast_text; DELETE FROM broadcast"
            )
            connection.execute("CHECKPOINT")
            with stage.Helper("bench.announcer", environment=stage.environment(database)) as announcer:
                one = announcer.ask({"send": people})
            connection.execute(f"DROP TABLE IF EXISTS bench_outbox; {_COPY_TABLE}")
            connection.execute("CHECKPOINT")
            start = time.perf_counter()
            connection.execute(_COPY)
            runs.append(one | {"ratio": (time.perf_counter() - start) / one["release"]})
    return {key: median(r[key] for r in runs) for key in runs[0]}
