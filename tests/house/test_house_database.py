"""Only store/engine.py begins and commits; whatever names or quotes a person is sealed."""

from __future__ import annotations

import ast
import re

import pytest
from sqlalchemy import JSON, Boolean, LargeBinary, String

from service.store import tables
from service.wiring import ROOT
from tests.house.sources import called, modules, nodes

ENGINE = "service/store/engine.py"
ALEMBIC = "service/store/migrations/env.py"  # one transaction around the migrations
COMMITS = {"commit", "rollback", "begin_nested", "begin_transaction"}
STATEMENT = re.compile(r"\s*(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|START TRANSACTION)\b(?!:)", re.IGNORECASE)


def transactions(tree: ast.Module) -> list[str]:
    """Where a module begins or ends a transaction by itself, instead of asking the engine for one."""
    found = []
    for node, parents in nodes(tree):
        object_, _, method = called(node).rpartition(".")
        owner = object_.rpartition(".")[2]
        if (
            method in COMMITS
            or (method == "begin" and owner != "engine")
            or (method == "transaction" and owner != "db")
        ):
            found.append(f"{node.lineno}: {called(node)}()")
        if called(node) == "psycopg.connect" and "autocommit=True" not in ast.unparse(node):
            found.append(f"{node.lineno}: psycopg.connect() without autocommit")
        told = node.value if isinstance(node, ast.Constant) and isinstance(parents[-1], ast.Call) else None
        if isinstance(told, str) and STATEMENT.match(told):
            found.append(f"{node.lineno}: {told}")
    return found


def test_only_the_engine_begins_and_commits() -> None:
    ours = modules("service", "scheduler", "recado")
    found = {name: wrong for name, tree in ours.items() if (wrong := transactions(tree))}
    assert found.pop(ENGINE)
    assert len(found.pop(ALEMBIC)) == 1
    assert found == {}


@pytest.mark.parametrize(
    "planted",
    [
        "await session.commit()",
        "connection.begin()",
        "connection.transaction()",
        "await tx.execute('BEGIN')",
        "tx.execute(' commit ')",
        "psycopg.connect(url)",
    ],
)
def test_a_planted_commit_is_noticed(planted: str) -> None:
    assert transactions(ast.parse(f"async def f():\n    {planted}"))


# Text that may be read by whoever holds the database: ids, names of ours, and values from fixed lists. Before a column
# is added here: could it ever name or quote a person, or say where they must be?
CLEAR_TEXT = {
    "answer": {"flow", "name"},
    "api_token": {"scopes"},
    "attachment": {"sid", "kind"},
    "attempt": {"token", "sid", "outcome"},
    "audit": {"action"},
    "broadcast": {"state", "way"},
    "broadcast_recipient": {"language", "state", "reason"},
    "broadcast_text": {"language", "origin"},
    "case_event": {"type", "status", "zone"},
    "case_event_version": {"changed_by"},
    "ladder_step": {"event_type", "step", "wording"},
    "event_check": {"found", "how", "checked_by"},
    "client": {"channel", "language", "timezone", "consent", "flag", "relation", "unsafe_why", "tier", "hears"},
    "client_change": {"what"},
    "client_key": {"master"},
    "control": {"paused_why"},
    "consent_record": {"consent", "how", "language"},
    "content_template": {"purpose", "language", "digest", "sid", "state", "why"},
    "fact_check": {"item"},
    "figures": {"counted"},  # too few people to be nobody are not in it
    "flow_version": {"version", "name", "definition"},
    "heartbeat": {"name"},
    "import_file": {
        "kind",
        "source",
        "state",
        "mapping",
        "date_format",
        "ignored",
        "counts",
        "preview",
        "problem",
        "created_by",
    },
    "import_row": {"fate", "field", "what", "sends"},  # columns and reasons, never a cell
    "import_seen": {"source"},
    "import_source": {"source", "kind", "mapping", "date_format"},
    "inbound_message": {"sid", "channel", "kind"},
    "outbound_message": {
        "channel",
        "purpose",
        "state",
        "reason",
        "provider_status",
        "sid",
        "template",
        "language",
    },
    "orphan": {"sid"},
    "outcome": {"outcome", "said_by"},
    "provider_event": {"sid", "status", "token"},
    "recording": {"key", "language", "digest"},
    "redaction": {"sid"},
    "reminder": {"step", "state", "reason", "confirmed"},
    "saved_reply": {"language"},
    "sender": {"channel", "closed_why"},
    "sign_off": {"key", "language", "digest", "source_digest", "role"},
    "simulator_message": {"direction", "sid", "status"},
    "staff": {"role", "language", "alerts"},
    "staff_phone": {"alerts"},
    "task": {"key", "kind", "reason"},
    "task_alert": {"way"},
    "used": {"what"},
    "webhook": {"events"},
    "webhook_delivery": {"kind", "value", "said_by"},  # from fixed lists
    "venue": {"code", "kind", "name", "address", "city", "zone", "caution"},  # public offices
    "zone_rule": {"zone"},
}
CLEAR_BYTES = {("client_key", "wrapped"), ("case_event", "identity")}  # ciphertext of the master key's; a digest
PERSONAL = re.compile(r"phone|name|alias|address|venue|room|notes?|words|body|text|birth|email|ref|place|number", re.I)
NOT_A_PERSONS = {
    ("answer", "name"),
    ("flow_version", "name"),
    ("heartbeat", "name"),
    ("venue", "name"),
    ("venue", "address"),
}

columns = [(table.name, column) for table in tables.Client.metadata.tables.values() for column in table.columns]


def test_every_clear_text_column_was_thought_about() -> None:
    clear: dict[str, set[str]] = {}
    for table, column in columns:
        if isinstance(column.type, String | JSON):
            clear.setdefault(table, set()).add(column.name)
    assert clear == CLEAR_TEXT


def test_bytes_are_sealed_or_digests() -> None:
    for table, column in columns:
        if isinstance(column.type, LargeBinary) and (table, column.name) not in CLEAR_BYTES:
            assert column.name.endswith(("_sealed", "_index")), f"{table}.{column.name}"


def test_a_column_that_sounds_like_a_person_is_sealed() -> None:
    assert PERSONAL.search("home_address")
    for table, column in columns:
        yes_or_no = isinstance(column.type, Boolean)
        if PERSONAL.search(column.name) and not yes_or_no and (table, column.name) not in NOT_A_PERSONS:
            assert column.name.endswith(("_sealed", "_index")), f"{table}.{column.name}"
            assert isinstance(column.type, LargeBinary), f"{table}.{column.name}"


def test_what_is_called_sealed_is_bytes() -> None:
    assert all(isinstance(c.type, LargeBinary) for _, c in columns if c.name.endswith(("_sealed", "_index")))


def test_every_table_is_told_of_in_what_is_stored() -> None:
    told = (ROOT / "docs" / "data.md").read_text(encoding="utf-8").partition("**What a thief")[0]
    assert [name for name in tables.Client.metadata.tables if f"`{name}`" not in told] == []
