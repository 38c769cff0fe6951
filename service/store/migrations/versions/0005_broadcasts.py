"""Broadcasts: recipients, approval, hold, report."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def _at(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=True)


def columns() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("state", sa.Text(), server_default=sa.text("'draft'"), nullable=False),
        sa.Column("title_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("audience_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("findings_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("checked_index", sa.LargeBinary(), nullable=True),
        _at("checked_at"),
        sa.Column("people", sa.Integer(), nullable=True),
        sa.Column("reveals", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("composed_by", sa.Uuid(), nullable=True),
        sa.Column("approved_by", sa.Uuid(), nullable=True),
        _at("approved_at"),
        sa.Column("way", sa.Text(), nullable=True),
        _at("not_before"),
        _at("not_after"),
        _at("release_at"),
        _at("ended_at"),
    )


STATES = "state IN ('draft', 'checked', 'held', 'sending', 'paused', 'done', 'stopped')"
REASONS = (
    "reason IS NULL OR reason IN ('stopped', 'no_consent', 'no_notices', 'frozen', 'busy_day', 'not_private', "
    "'language', 'contradicted', 'same_number', 'too_late', 'called_back')"
)


def upgrade() -> None:
    op.add_column("client", _at("notices_off_at"))
    op.add_column(
        "outbound_message", sa.Column("segments", sa.SmallInteger(), server_default=sa.text("0"), nullable=False)
    )
    op.create_index("ix_outbound_message_created_at", "outbound_message", ["created_at"], postgresql_using="brin")
    # Each costs every message that is sent: nobody asks for the first, the second is written only once it says something.
    op.drop_index("ix_outbound_message_sid", "outbound_message")
    op.drop_constraint(op.f("uq_attempt_sid"), "attempt", type_="unique")
    op.create_index("uq_attempt_sid", "attempt", ["sid"], unique=True, postgresql_where=sa.text("sid IS NOT NULL"))
    for column in columns():
        op.add_column("broadcast", column)
    op.create_check_constraint(op.f("ck_broadcast_state"), "broadcast", STATES)
    op.create_check_constraint(
        op.f("ck_broadcast_way"), "broadcast", "way IS NULL OR way IN ('small', 'second', 'alone')"
    )
    op.create_index(
        "ix_broadcast_running", "broadcast", ["release_at"], postgresql_where=sa.text("state IN ('held', 'sending')")
    )
    op.create_table(
        "broadcast_text",
        sa.Column("broadcast_id", sa.Uuid(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("words_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("text_index", sa.LargeBinary(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("read_by", sa.Uuid(), nullable=True),
        _at("read_at"),
        sa.CheckConstraint("origin IN ('typed', 'machine')", name=op.f("ck_broadcast_text_origin")),
        sa.ForeignKeyConstraint(
            ["broadcast_id"], ["broadcast.id"], name=op.f("fk_broadcast_text_broadcast_id_broadcast")
        ),
        sa.PrimaryKeyConstraint("broadcast_id", "language", name=op.f("pk_broadcast_text")),
    )
    op.create_index("ix_broadcast_text_text_index", "broadcast_text", ["text_index"])
    op.create_table(
        "broadcast_recipient",
        sa.Column("broadcast_id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("message_id", sa.Uuid(), nullable=True),
        sa.CheckConstraint("state IN ('planned', 'left_out', 'enqueued')", name=op.f("ck_broadcast_recipient_state")),
        sa.CheckConstraint(REASONS, name=op.f("ck_broadcast_recipient_reason")),
        sa.ForeignKeyConstraint(
            ["broadcast_id"], ["broadcast.id"], name=op.f("fk_broadcast_recipient_broadcast_id_broadcast")
        ),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_broadcast_recipient_client_id_client")),
        sa.PrimaryKeyConstraint("broadcast_id", "client_id", name=op.f("pk_broadcast_recipient")),
    )
    op.create_index(
        "ix_broadcast_recipient_planned",
        "broadcast_recipient",
        ["broadcast_id", "client_id"],
        postgresql_where=sa.text("state = 'planned'"),
    )
    op.create_index("ix_broadcast_recipient_client_id", "broadcast_recipient", ["client_id"])


def downgrade() -> None:
    op.drop_table("broadcast_recipient")
    op.drop_table("broadcast_text")
    op.drop_index("ix_broadcast_running", "broadcast")
    op.drop_constraint(op.f("ck_broadcast_way"), "broadcast", type_="check")
    op.drop_constraint(op.f("ck_broadcast_state"), "broadcast", type_="check")
    for column in reversed(columns()):
        op.drop_column("broadcast", column.name)
    op.drop_index("uq_attempt_sid", "attempt")
    op.create_unique_constraint(op.f("uq_attempt_sid"), "attempt", ["sid"])
    op.create_index("ix_outbound_message_sid", "outbound_message", ["sid"], postgresql_where=sa.text("sid IS NOT NULL"))
    op.drop_index("ix_outbound_message_created_at", "outbound_message")
    op.drop_column("outbound_message", "segments")
    op.drop_column("client", "notices_off_at")
