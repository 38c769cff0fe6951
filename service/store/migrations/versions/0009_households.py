"""Households on one phone, several numbers, helpers; other programs that are told what people said."""

from __future__ import annotations

import re

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

WHEN = sa.DateTime(timezone=True)
NEW_KINDS = ("untold",)


def _task_kinds(more: tuple[str, ...], fewer: tuple[str, ...]) -> None:
    said = op.get_bind().scalar(
        sa.text("SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'ck_task_kind'")
    )
    kinds = {*re.findall("'([a-z_]+)'", said), *more} - {*fewer}
    op.drop_constraint(op.f("ck_task_kind"), "task", type_="check")
    op.create_check_constraint(op.f("ck_task_kind"), "task", f"kind IN ({', '.join(map(repr, sorted(kinds)))})")


def upgrade() -> None:
    _task_kinds(NEW_KINDS, ())
    op.create_table(
        "webhook",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("url_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("secret_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("events", sa.Text(), nullable=False),
        sa.Column("created_at", WHEN, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_webhook")),
    )
    op.create_table(
        "webhook_delivery",
        sa.Column("fact_id", sa.Uuid(), nullable=False),
        sa.Column("webhook_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("case_event_id", sa.Uuid(), nullable=True),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("said_by", sa.Text(), nullable=True),
        sa.Column("at", WHEN, nullable=False),
        sa.Column("tries", sa.SmallInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("first_at", WHEN, nullable=False),
        sa.Column("next_at", WHEN, nullable=True),
        sa.Column("told_at", WHEN, nullable=True),
        sa.Column("failed_at", WHEN, nullable=True),
        sa.CheckConstraint("kind IN ('confirmation', 'outcome', 'stopped')", name=op.f("ck_webhook_delivery_kind")),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_webhook_delivery_client_id_client")),
        sa.ForeignKeyConstraint(
            ["webhook_id"],
            ["webhook.id"],
            name=op.f("fk_webhook_delivery_webhook_id_webhook"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("fact_id", "webhook_id", name=op.f("pk_webhook_delivery")),
    )
    op.create_index(
        "ix_webhook_delivery_next_at",
        "webhook_delivery",
        ["next_at"],
        unique=False,
        postgresql_where=sa.text("next_at IS NOT NULL"),
    )
    op.create_index("ix_webhook_delivery_client_id", "webhook_delivery", ["client_id"], unique=False)


def downgrade() -> None:
    op.drop_table("webhook_delivery")
    op.drop_table("webhook")
    _task_kinds((), NEW_KINDS)
