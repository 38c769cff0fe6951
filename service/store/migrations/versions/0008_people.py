"""People: threads, notes, saved replies, drafts, and what staff switch for one client."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

WHEN = sa.DateTime(timezone=True)
UNSAFE = "unsafe_why IN ('detained', 'taken', 'watched', 'reassigned')"


def upgrade() -> None:
    op.add_column("client", sa.Column("held_by", sa.Uuid(), nullable=True))
    op.add_column("client", sa.Column("held_until", WHEN, nullable=True))
    op.add_column("client", sa.Column("automation_off_at", WHEN, nullable=True))
    op.add_column("client", sa.Column("unsafe_at", WHEN, nullable=True))
    op.add_column("client", sa.Column("unsafe_why", sa.Text(), nullable=True))
    op.create_check_constraint(op.f("ck_client_unsafe_why"), "client", UNSAFE)
    op.add_column("client", sa.Column("tier", sa.Text(), nullable=True))
    op.create_check_constraint(op.f("ck_client_tier"), "client", "tier IN ('light', 'close')")
    op.add_column("outbound_message", sa.Column("written_by", sa.Uuid(), nullable=True))
    op.create_table(
        "thread_mark",
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("read_at", WHEN, nullable=True),
        sa.Column("writing_by", sa.Uuid(), nullable=True),
        sa.Column("writing_until", WHEN, nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_thread_mark_client_id_client")),
        sa.PrimaryKeyConstraint("client_id", name=op.f("pk_thread_mark")),
    )
    op.create_table(
        "client_word",
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("word_index", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_client_word_client_id_client")),
        sa.PrimaryKeyConstraint("client_id", "word_index", name=op.f("pk_client_word")),
    )
    op.create_index(op.f("ix_client_word_word_index"), "client_word", ["word_index"], unique=False)
    op.create_table(
        "tag",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("text_index", sa.LargeBinary(), nullable=False),
        sa.Column("text_sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tag")),
        sa.UniqueConstraint("text_index", name=op.f("uq_tag_text_index")),
    )
    op.create_table(
        "client_tag",
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("tag_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_client_tag_client_id_client")),
        sa.ForeignKeyConstraint(["tag_id"], ["tag.id"], name=op.f("fk_client_tag_tag_id_tag")),
        sa.PrimaryKeyConstraint("client_id", "tag_id", name=op.f("pk_client_tag")),
    )
    op.create_index(op.f("ix_client_tag_tag_id"), "client_tag", ["tag_id"], unique=False)
    op.create_table(
        "note",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=False),
        sa.Column("body_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("at", WHEN, nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_note_client_id_client")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note")),
    )
    op.create_index("ix_note_client_id_at", "note", ["client_id", "at"], unique=False)
    op.create_table(
        "saved_reply",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("title_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("body_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("created_at", WHEN, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_reply")),
    )
    op.create_table(
        "draft",
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("body_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("at", WHEN, nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_draft_client_id_client")),
        sa.PrimaryKeyConstraint("client_id", "staff_id", name=op.f("pk_draft")),
    )
    op.create_table(
        "client_change",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("by_id", sa.Uuid(), nullable=False),
        sa.Column("from_id", sa.Uuid(), nullable=True),
        sa.Column("to_id", sa.Uuid(), nullable=True),
        sa.Column("at", WHEN, nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_client_change_client_id_client")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_client_change")),
    )
    op.create_index("ix_client_change_client_id_at", "client_change", ["client_id", "at"], unique=False)
    op.create_table(
        "figures",
        sa.Column("days", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("at", WHEN, nullable=False),
        sa.Column("counted", postgresql.JSONB(), nullable=False),
        sa.PrimaryKeyConstraint("days", name=op.f("pk_figures")),
    )
    op.add_column("staff", sa.Column("alerts", sa.Text(), server_default=sa.text("'office'"), nullable=False))
    op.create_check_constraint(op.f("ck_staff_alerts"), "staff", "alerts IN ('off', 'office', 'always')")
    op.create_table(
        "task_alert",
        sa.Column("task_id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("way", sa.Text(), nullable=False),
        sa.Column("at", WHEN, nullable=False),
        sa.CheckConstraint("way IN ('mail', 'sms')", name=op.f("ck_task_alert_way")),
        sa.ForeignKeyConstraint(["task_id"], ["task.id"], name=op.f("fk_task_alert_task_id_task"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_task_alert_staff_id_staff")),
        sa.PrimaryKeyConstraint("task_id", "staff_id", "way", name=op.f("pk_task_alert")),
    )
    op.create_index("ix_task_alert_staff_id_at", "task_alert", ["staff_id", "at"], unique=False)
    op.create_table(
        "staff_phone",
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("phone_index", sa.LargeBinary(), nullable=False),
        sa.Column("phone_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("alerts", sa.Text(), server_default=sa.text("'office'"), nullable=False),
        sa.Column("code_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("code_until", WHEN, nullable=True),
        sa.Column("code_sent_at", WHEN, nullable=True),
        sa.Column("tries", sa.SmallInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("confirmed_at", WHEN, nullable=True),
        sa.CheckConstraint("alerts IN ('off', 'office', 'always')", name=op.f("ck_staff_phone_alerts")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_staff_phone_staff_id_staff")),
        sa.PrimaryKeyConstraint("staff_id", name=op.f("pk_staff_phone")),
    )
    op.create_table(
        "staff_text",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("staff_id", sa.Uuid(), nullable=False),
        sa.Column("at", WHEN, nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_staff_text_staff_id_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_text")),
    )
    op.create_index("ix_staff_text_at", "staff_text", ["at"], unique=False)


def downgrade() -> None:
    op.drop_table("staff_text")
    op.drop_table("staff_phone")
    op.drop_table("task_alert")
    op.drop_table("figures")
    op.drop_constraint(op.f("ck_staff_alerts"), "staff")
    op.drop_column("staff", "alerts")
    for table in ("client_change", "draft", "saved_reply", "note", "client_tag", "tag", "client_word", "thread_mark"):
        op.drop_table(table)
    op.drop_column("outbound_message", "written_by")
    op.drop_constraint(op.f("ck_client_unsafe_why"), "client")
    op.drop_constraint(op.f("ck_client_tier"), "client")
    for column in ("tier", "unsafe_why", "unsafe_at", "automation_off_at", "held_until", "held_by"):
        op.drop_column("client", column)
