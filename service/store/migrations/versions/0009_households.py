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
    op.add_column("client", sa.Column("speaks", sa.Boolean(), server_default=sa.text("true"), nullable=False))
    op.add_column("client", sa.Column("household_id", sa.Uuid(), nullable=True))
    op.add_column("client", sa.Column("label_sealed", sa.LargeBinary(), nullable=True))
    op.add_column("client", sa.Column("home_sealed", sa.LargeBinary(), nullable=True))
    op.add_column("client", sa.Column("helps_id", sa.Uuid(), nullable=True))
    op.add_column("client", sa.Column("relation", sa.Text(), nullable=True))
    op.create_check_constraint(op.f("ck_client_helps"), "client", "(helps_id IS NULL) = (relation IS NULL)")
    op.create_check_constraint(
        op.f("ck_client_relation"), "client", "relation IN ('self', 'relative', 'sponsor', 'lawyer', 'other')"
    )
    op.create_index(
        "ix_client_helps_id", "client", ["helps_id"], unique=False, postgresql_where=sa.text("helps_id IS NOT NULL")
    )
    op.drop_constraint(op.f("uq_client_phone_index"), "client", type_="unique")
    op.create_index("uq_client_phone_index", "client", ["phone_index"], unique=True, postgresql_where=sa.text("speaks"))
    op.create_index("ix_client_phone_index", "client", ["phone_index"], unique=False)
    op.create_index(
        "ix_client_household_id",
        "client",
        ["household_id"],
        unique=False,
        postgresql_where=sa.text("household_id IS NOT NULL"),
    )
    op.add_column(
        "outbound_message", sa.Column("shared", sa.Boolean(), server_default=sa.text("false"), nullable=False)
    )
    op.create_index(
        "ix_outbound_message_shared",
        "outbound_message",
        ["id"],
        unique=False,
        postgresql_where=sa.text("shared AND state IN ('pending', 'held', 'cancelled', 'suppressed')"),
    )
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
        sa.Column("client_id", sa.Uuid(), nullable=True),
        sa.Column("case_event_id", sa.Uuid(), nullable=True),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("said_by", sa.Text(), nullable=True),
        sa.Column("at", WHEN, nullable=False),
        sa.Column("tries", sa.SmallInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("first_at", WHEN, nullable=False),
        sa.Column("next_at", WHEN, nullable=True),
        sa.Column("told_at", WHEN, nullable=True),
        sa.Column("failed_at", WHEN, nullable=True),
        sa.CheckConstraint(
            "kind IN ('confirmation', 'outcome', 'stopped', 'test')", name=op.f("ck_webhook_delivery_kind")
        ),
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
    op.drop_index("ix_outbound_message_shared", table_name="outbound_message")
    op.drop_column("outbound_message", "shared")
    op.drop_index("ix_client_household_id", table_name="client")
    op.drop_index("ix_client_phone_index", table_name="client")
    op.drop_index("uq_client_phone_index", table_name="client")
    op.create_unique_constraint(op.f("uq_client_phone_index"), "client", ["phone_index"])
    op.drop_index("ix_client_helps_id", table_name="client")
    op.drop_constraint(op.f("ck_client_relation"), "client")
    op.drop_constraint(op.f("ck_client_helps"), "client")
    for column in ("relation", "helps_id", "label_sealed", "household_id", "speaks"):
        op.drop_column("client", column)
    _task_kinds((), NEW_KINDS)
