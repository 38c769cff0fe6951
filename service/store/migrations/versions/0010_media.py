"""What people send with their messages."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

WHEN = sa.DateTime(timezone=True)
KINDS = "'jpeg', 'png', 'webp', 'ogg', 'amr', 'mp3', 'aac', 'm4a', 'video', 'pdf', 'unknown', 'too_big', 'gone'"


def upgrade() -> None:
    op.add_column("inbound_message", sa.Column("fetch_at", WHEN, nullable=True))
    op.add_column(
        "inbound_message", sa.Column("fetch_tries", sa.SmallInteger(), server_default=sa.text("0"), nullable=False)
    )
    op.create_index(
        "ix_inbound_message_fetch_at",
        "inbound_message",
        ["fetch_at"],
        unique=False,
        postgresql_where=sa.text("fetch_at IS NOT NULL"),
    )
    op.create_table(
        "attachment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("inbound_id", sa.Uuid(), nullable=False),
        sa.Column("sid", sa.Text(), nullable=False),
        sa.Column("nth", sa.SmallInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("body_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("kept_at", WHEN, nullable=False),
        sa.Column("ask_at", WHEN, nullable=True),
        sa.Column("tries", sa.SmallInteger(), server_default=sa.text("0"), nullable=False),
        sa.CheckConstraint(f"kind IN ({KINDS})", name=op.f("ck_attachment_kind")),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_attachment_client_id_client")),
        sa.ForeignKeyConstraint(
            ["inbound_id"], ["inbound_message.id"], name=op.f("fk_attachment_inbound_id_inbound_message")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
        sa.UniqueConstraint("inbound_id", "sid", name="uq_attachment_inbound_id_sid"),
    )
    op.create_index("ix_attachment_client_id", "attachment", ["client_id"], unique=False)
    op.create_index(
        "ix_attachment_ask_at", "attachment", ["ask_at"], unique=False, postgresql_where=sa.text("ask_at IS NOT NULL")
    )
    op.create_index(
        "ix_attachment_kept_at",
        "attachment",
        ["kept_at"],
        unique=False,
        postgresql_where=sa.text("body_sealed IS NOT NULL"),
    )
    # Sealed bytes do not compress: do not try.
    op.execute("ALTER TABLE attachment ALTER COLUMN body_sealed SET STORAGE EXTERNAL")


def downgrade() -> None:
    op.drop_table("attachment")
    op.drop_index("ix_inbound_message_fetch_at", table_name="inbound_message")
    op.drop_column("inbound_message", "fetch_tries")
    op.drop_column("inbound_message", "fetch_at")
