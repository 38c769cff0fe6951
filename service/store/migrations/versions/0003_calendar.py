"""The calendar: files brought in, checks of dates, households, outcomes."""

from __future__ import annotations

import re

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

REPLIES = ("cannot_go", "unconfirmed", "missed", "new_date")


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


def downgrade() -> None:
    op.drop_column("client", "paper_asked_at")
    op.drop_column("client", "paper_asks")
    op.drop_table("calendar_feed")
    op.drop_index("ix_outcome_case_event_id", table_name="outcome")
    op.drop_table("outcome")
    op.drop_index("ix_case_event_starts_at", table_name="case_event")
    op.execute(f"DELETE FROM task WHERE kind IN ({', '.join(map(repr, REPLIES))})")
    fewer_task_kinds(*REPLIES)
