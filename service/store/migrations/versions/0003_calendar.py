"""The calendar: files brought in, checks of dates, households, outcomes."""

from __future__ import annotations

import re

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

REPLIES = ("cannot_go", "unconfirmed", "missed", "new_date")


_HEARING = (30, 14, 7, 3, 1, None)
_APPOINTMENT = (14, 7, 3, 1, None)
_VISIT = (3, 1, None)
SEED = {
    "hearing.master": _HEARING,
    "hearing.individual": _HEARING,
    "hearing.other": _HEARING,
    "ice.check_in": _APPOINTMENT,
    "isap.visit": _APPOINTMENT,
    "isap.call": _APPOINTMENT,
    "uscis.biometrics": _APPOINTMENT,
    "uscis.interview": _APPOINTMENT,
    "attorney.visit": _VISIT,
    "program.visit": _VISIT,
    "deadline.filing": (60, 30, 14, 7, 1),
}  # days before; None: the morning of

NEW_KINDS = ("moved_closer", "clash", "far")


def more_task_kinds(*kinds: str) -> None:
    """Allow tasks of these kinds as well as of those there are."""
    _task_kinds({*_kinds(), *kinds})


def fewer_task_kinds(*kinds: str) -> None:
    _task_kinds(_kinds() - {*kinds})


def _kinds() -> set[str]:
    said = op.get_bind().scalar(
        sa.text("SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'ck_task_kind'")
    )
    return set(re.findall("'([a-z_]+)'", said))


def _task_kinds(kinds: set[str]) -> None:
    op.drop_constraint(op.f("ck_task_kind"), "task", type_="check")
    op.create_check_constraint(op.f("ck_task_kind"), "task", f"kind IN ({', '.join(map(repr, sorted(kinds)))})")


def upgrade() -> None:
    more_task_kinds(*REPLIES)
    op.create_index("ix_case_event_starts_at", "case_event", ["starts_at"], unique=False)
    op.create_table(
        "outcome",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_event_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("said_by", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "outcome IN ('attended', 'missed', 'rescheduled', 'unknown')", name=op.f("ck_outcome_outcome")
        ),
        sa.CheckConstraint("said_by IN ('client', 'staff')", name=op.f("ck_outcome_said_by")),
        sa.ForeignKeyConstraint(["case_event_id"], ["case_event.id"], name=op.f("fk_outcome_case_event_id_case_event")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outcome")),
    )
    op.create_index("ix_outcome_case_event_id", "outcome", ["case_event_id"], unique=False)
    op.create_table(
        "calendar_feed",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("secret_index", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calendar_feed")),
        sa.UniqueConstraint("secret_index", name=op.f("uq_calendar_feed_secret_index")),
    )
    op.add_column("client", sa.Column("paper_asks", sa.SmallInteger(), server_default=sa.text("0"), nullable=False))
    op.add_column("client", sa.Column("paper_asked_at", sa.DateTime(timezone=True), nullable=True))
    _life()
    _imports()
    _venues()


def _life() -> None:
    more_task_kinds(*NEW_KINDS)
    op.add_column("policy", sa.Column("stale_days", sa.Integer(), server_default=sa.text("14"), nullable=False))
    op.add_column(
        "case_event_version", sa.Column("changed_by", sa.Text(), server_default=sa.text("'file'"), nullable=False)
    )
    op.create_table(
        "ladder_step",
        sa.Column("event_type", sa.Text(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=True),
        sa.Column("wording", sa.Text(), nullable=False),
        sa.CheckConstraint(f"event_type IN ({', '.join(map(repr, SEED))})", name=op.f("ck_ladder_step_event_type")),
        sa.CheckConstraint("wording IN ('ahead', 'ask', 'soon')", name=op.f("ck_ladder_step_wording")),
        sa.CheckConstraint("days BETWEEN 1 AND 365", name=op.f("ck_ladder_step_days")),
        sa.PrimaryKeyConstraint("event_type", "step", name=op.f("pk_ladder_step")),
    )
    for kind, days in SEED.items():
        for day in days:
            step = "morning" if day is None else "1-day" if day == 1 else f"{day}-days"
            asks = day in (3, 7) and kind != "deadline.filing"
            wording = "ask" if asks else "soon" if day in (1, None) else "ahead"
            op.execute(
                sa.text("INSERT INTO ladder_step VALUES (:kind, :step, :days, :wording)").bindparams(
                    sa.bindparam("days", day, sa.Integer()), kind=kind, step=step, wording=wording
                )
            )
    op.create_table(
        "event_check",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_event_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("found", sa.Text(), nullable=False),
        sa.Column("how", sa.Text(), nullable=False),
        sa.Column("checked_by", sa.Text(), nullable=False),
        sa.Column("checked_on", sa.Date(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "how IN ('hotline', 'portal', 'office', 'lawyer', 'notice', 'other')", name=op.f("ck_event_check_how")
        ),
        sa.CheckConstraint("found IN ('stands', 'cancelled')", name=op.f("ck_event_check_found")),
        sa.ForeignKeyConstraint(
            ["case_event_id"], ["case_event.id"], name=op.f("fk_event_check_case_event_id_case_event")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event_check")),
    )
    op.create_index(op.f("ix_event_check_case_event_id"), "event_check", ["case_event_id"])


def _no_life() -> None:
    op.drop_table("event_check")
    op.drop_table("ladder_step")
    op.drop_column("case_event_version", "changed_by")
    op.drop_column("policy", "stale_days")
    op.execute(f"DELETE FROM task WHERE kind IN ({', '.join(map(repr, NEW_KINDS))})")
    fewer_task_kinds(*NEW_KINDS)


def _imports() -> None:
    at = sa.DateTime(timezone=True)
    json = postgresql.JSONB()
    op.create_table(
        "import_file",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("label_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("dry_run", sa.Boolean(), nullable=False),
        sa.Column("full", sa.Boolean(), nullable=False),
        sa.Column("mapping", json, nullable=False),
        sa.Column("date_format", sa.Text()),
        sa.Column("ignored", json, server_default=sa.text("'[]'"), nullable=False),
        sa.Column("counts", json, server_default=sa.text("'{}'"), nullable=False),
        sa.Column("preview", json),
        sa.Column("problem", sa.Text()),
        sa.Column("through", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("line", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("last_line", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("data_index", sa.LargeBinary()),
        sa.Column("preview_of", sa.Uuid()),
        sa.Column("created_by", sa.Text()),
        sa.Column("created_at", at, nullable=False),
        sa.Column("ended_at", at),
        sa.Column("kept_until", at),
        sa.Column("lease_until", at),
        sa.CheckConstraint("state IN ('waiting', 'running', 'done', 'failed')", name=op.f("ck_import_file_state")),
        sa.CheckConstraint("kind IN ('calendar', 'clients')", name=op.f("ck_import_file_kind")),
        sa.ForeignKeyConstraint(["preview_of"], ["import_file.id"], name=op.f("fk_import_file_preview_of_import_file")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_file")),
        sa.UniqueConstraint("preview_of", name=op.f("uq_import_file_preview_of")),
    )
    op.create_index(
        "ix_import_file_open",
        "import_file",
        ["created_at"],
        postgresql_where=sa.text("state IN ('waiting', 'running')"),
    )
    op.create_table(
        "import_part",
        sa.Column("import_id", sa.Uuid(), nullable=False),
        sa.Column("part", sa.Integer(), nullable=False),
        sa.Column("data_sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["import_id"], ["import_file.id"], name=op.f("fk_import_part_import_id_import_file"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("import_id", "part", name=op.f("pk_import_part")),
    )
    op.create_table(
        "import_row",
        sa.Column("import_id", sa.Uuid(), nullable=False),
        sa.Column("nth", sa.Integer(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("fate", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("case_event_id", sa.Uuid()),
        sa.Column("sends", sa.Text()),
        sa.ForeignKeyConstraint(
            ["import_id"], ["import_file.id"], name=op.f("fk_import_row_import_id_import_file"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("import_id", "nth", name=op.f("pk_import_row")),
    )
    op.create_index(
        "ix_import_row_case_event_id",
        "import_row",
        ["case_event_id"],
        postgresql_where=sa.text("case_event_id IS NOT NULL"),
    )
    op.create_table(
        "import_source",
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("mapping", json, nullable=False),
        sa.Column("date_format", sa.Text()),
        sa.Column("full", sa.Boolean(), nullable=False),
        sa.Column("updated_at", at, nullable=False),
        sa.PrimaryKeyConstraint("source", "kind", name=op.f("pk_import_source")),
    )
    op.create_table(
        "import_seen",
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("case_event_id", sa.Uuid(), nullable=False),
        sa.Column("import_id", sa.Uuid(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("sequence", sa.Integer()),
        sa.ForeignKeyConstraint(
            ["case_event_id"],
            ["case_event.id"],
            name=op.f("fk_import_seen_case_event_id_case_event"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("source", "case_event_id", name=op.f("pk_import_seen")),
    )
    op.create_index("ix_import_seen_case_event_id", "import_seen", ["case_event_id"])


def _venues() -> None:
    op.create_table(
        "venue",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("city", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.Column("caution", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("kind IN ('court', 'ice', 'isap', 'uscis', 'other')", name=op.f("ck_venue_kind")),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_venue")),
    )


def downgrade() -> None:
    _no_life()
    for table in ("venue", "import_seen", "import_source", "import_row", "import_part", "import_file"):
        op.drop_table(table)
    op.drop_column("client", "paper_asked_at")
    op.drop_column("client", "paper_asks")
    op.drop_table("calendar_feed")
    op.drop_index("ix_outcome_case_event_id", table_name="outcome")
    op.drop_table("outcome")
    op.drop_index("ix_case_event_starts_at", table_name="case_event")
    op.execute(f"DELETE FROM task WHERE kind IN ({', '.join(map(repr, REPLIES))})")
    fewer_task_kinds(*REPLIES)
