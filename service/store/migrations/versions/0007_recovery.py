"""Recovery: erasures, backups, the fallback receiver."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "erasure",
        sa.Column("phone_index", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("phone_index", "at", name=op.f("pk_erasure")),
    )
    op.create_table(
        "opt_out",
        sa.Column("phone_index", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("phone_index", name=op.f("pk_opt_out")),
    )
    op.create_table(
        "redaction",
        sa.Column("sid", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ask_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("tries", sa.SmallInteger(), server_default=sa.text("0"), nullable=False),
        sa.PrimaryKeyConstraint("sid", name=op.f("pk_redaction")),
    )
    op.create_index(
        "ix_redaction_ask_at",
        "redaction",
        ["ask_at"],
        unique=False,
        postgresql_where=sa.text("ask_at IS NOT NULL"),
    )
    op.create_table(
        "orphan",
        sa.Column("sid", sa.Text(), nullable=False),
        sa.Column("phone_index", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("sid", name=op.f("pk_orphan")),
    )
    op.add_column("control", sa.Column("recovered_from", sa.DateTime(timezone=True), nullable=True))
    op.add_column("client", sa.Column("forget_at", sa.DateTime(timezone=True), nullable=True))
    op.create_index(
        "ix_client_forget_at",
        "client",
        ["forget_at"],
        unique=False,
        postgresql_where=sa.text("forget_at IS NOT NULL"),
    )


def downgrade() -> None:
    op.drop_index("ix_client_forget_at", table_name="client", postgresql_where=sa.text("forget_at IS NOT NULL"))
    op.drop_column("client", "forget_at")
    op.drop_column("control", "recovered_from")
    op.drop_table("orphan")
    op.drop_index("ix_redaction_ask_at", table_name="redaction", postgresql_where=sa.text("ask_at IS NOT NULL"))
    op.drop_table("redaction")
    op.drop_table("opt_out")
    op.drop_table("erasure")
