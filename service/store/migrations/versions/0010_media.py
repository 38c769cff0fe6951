"""What people send with their messages; recordings of ours."""

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
    op.add_column("client", sa.Column("hears", sa.Text(), nullable=True))
    op.create_index("ix_client_hears", "client", ["id"], unique=False, postgresql_where=sa.text("hears IS NOT NULL"))
    op.add_column("outbound_message", sa.Column("voice_of", sa.Uuid(), nullable=True))
    op.create_index(
        "uq_outbound_message_voice_of",
        "outbound_message",
        ["voice_of"],
        unique=True,
        postgresql_where=sa.text("voice_of IS NOT NULL"),
    )
    op.create_table(
        "recording",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("seconds", sa.SmallInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("data_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("name_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("uploaded_by", sa.Uuid(), nullable=True),
        sa.Column("at", WHEN, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recording")),
        sa.UniqueConstraint("key", "language", "digest", name="uq_recording_key_language_digest"),
    )
    op.create_index("ix_recording_digest", "recording", ["digest"], unique=False)
    # Sealed bytes do not compress: do not try.
    op.execute("ALTER TABLE attachment ALTER COLUMN body_sealed SET STORAGE EXTERNAL")
    op.execute("ALTER TABLE recording ALTER COLUMN data_sealed SET STORAGE EXTERNAL")


def downgrade() -> None:
    op.drop_table("recording")
    op.drop_index("uq_outbound_message_voice_of", table_name="outbound_message")
    op.drop_column("outbound_message", "voice_of")
    op.drop_index("ix_client_hears", table_name="client")
    op.drop_column("client", "hears")
    op.drop_table("attachment")
    op.drop_index("ix_inbound_message_fetch_at", table_name="inbound_message")
    op.drop_column("inbound_message", "fetch_tries")
    op.drop_column("inbound_message", "fetch_at")
