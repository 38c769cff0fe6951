"""Never lost, never twice, never stale: control over sending, and the language work beside it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_STATE = """
       CASE
           WHEN r.state <> 'enqueued' THEN r.state
           WHEN m.state = 'accepted' AND NOT EXISTS (
               SELECT FROM attempt a JOIN provider_event p ON p.sid = a.sid
               WHERE a.message_id = m.id AND p.status IN ('failed', 'undelivered', 'canceled')
           ) THEN CASE WHEN m.provider_status IN ('delivered', 'read') THEN 'delivered' ELSE 'sent' END
           WHEN m.state IN ('accepted', 'refused') THEN 'failed'
           WHEN m.state = 'cancelled' THEN 'superseded'
           WHEN m.state IN ('suppressed', 'expired', 'human') THEN m.state
           ELSE 'enqueued'
       END AS state
"""
_LINE = """
CREATE VIEW reminder_ledger AS
SELECT r.case_event_id, r.version, r.step, r.client_id, r.due_at, r.not_after, r.message_id, r.confirmed,
       coalesce(m.reason, r.reason) AS reason,
"""
FIRST_LEDGER = f"{_LINE} {_STATE} FROM reminder r LEFT JOIN outbound_message m ON m.id = r.message_id"
# Where an SMS stands for a WhatsApp message, the line ends as the one that arrived, else as the SMS.
LEDGER = f"""
{_LINE} {_STATE}
FROM reminder r LEFT JOIN LATERAL (
    SELECT o.id, o.state, o.reason, o.provider_status FROM outbound_message o
    WHERE o.id = r.message_id OR o.stands_for = r.message_id
    ORDER BY coalesce(o.provider_status IN ('delivered', 'read'), false) DESC, o.stands_for NULLS LAST LIMIT 1
) m ON true
"""

FIRST_KINDS = (
    "person", "danger", "advice", "media", "call", "not_understood", "loop", "after_stop", "flow_error",
    "help_to_attend", "too_late", "not_reminded", "no_consent", "stopped_with_date", "verify", "unresolved",
)  # fmt: skip
KINDS = (
    *FIRST_KINDS,
    "unexplained",
    "quarantined",
    "account",
    "filtered",
    "number",
    "paused",
    "capped",
    "webhook",
    "recovered",
    "call_back",
    "referral",
    "new_number",
    "scam",
    "feedback",
    "forget",
)


def task_kinds(kinds: tuple[str, ...]) -> None:
    """The kinds of task there may be."""
    op.drop_constraint(op.f("ck_task_kind"), "task", type_="check")
    op.create_check_constraint(op.f("ck_task_kind"), "task", f"kind IN ({', '.join(map(repr, kinds))})")


def upgrade() -> None:
    op.create_table(
        "broadcast",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("stopped_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_broadcast")),
    )
    op.create_table(
        "content_template",
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("sid", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=True),
        sa.Column("pushed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("checked_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("purpose", "language", "digest", name=op.f("pk_content_template")),
    )
    op.create_table(
        "control",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("paused_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("paused_why", sa.Text(), nullable=True),
        sa.Column("recovering_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("epoch", sa.SmallInteger(), server_default=sa.text("0"), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_control_one_row")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_control")),
    )
    op.create_table(
        "policy",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("strangers_hour", sa.Integer(), server_default=sa.text("50"), nullable=False),
        sa.Column("strangers_day", sa.Integer(), server_default=sa.text("300"), nullable=False),
        sa.Column("messages_hour", sa.Integer(), server_default=sa.text("5000"), nullable=False),
        sa.Column("messages_day", sa.Integer(), server_default=sa.text("50000"), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_policy_one_row")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_policy")),
    )
    op.create_table(
        "sender",
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("tokens", sa.Float(), server_default=sa.text("0"), nullable=False),
        sa.Column("filled_at", sa.DateTime(timezone=True), server_default=sa.text("clock_timestamp()"), nullable=False),
        sa.Column("failures", sa.SmallInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("failing_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_why", sa.Text(), nullable=True),
        sa.CheckConstraint("channel IN ('sms', 'whatsapp')", name=op.f("ck_sender_channel")),
        sa.PrimaryKeyConstraint("channel", name=op.f("pk_sender")),
    )
    op.create_table(
        "used",
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("hour", sa.DateTime(timezone=True), nullable=False),
        sa.Column("spent", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.PrimaryKeyConstraint("what", "hour", name=op.f("pk_used")),
    )
    op.create_table(
        "zone_rule",
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("rules_index", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("zone", name=op.f("pk_zone_rule")),
    )
    op.add_column("client", sa.Column("safe_from", sa.Time(), nullable=True))
    op.add_column("client", sa.Column("safe_until", sa.Time(), nullable=True))
    op.add_column("client", sa.Column("night_urgent", sa.Boolean(), server_default=sa.text("false"), nullable=False))
    op.add_column("client", sa.Column("sms_fallback", sa.Boolean(), server_default=sa.text("false"), nullable=False))
    op.add_column("client", sa.Column("flag", sa.Text(), nullable=True))
    op.add_column("client", sa.Column("flagged_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("client", sa.Column("flagged_by", sa.Uuid(), nullable=True))
    op.add_column("client", sa.Column("window_closed_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("client", sa.Column("frozen_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column(
        "outbound_message", sa.Column("priority", sa.SmallInteger(), server_default=sa.text("2"), nullable=False)
    )
    op.add_column(
        "outbound_message", sa.Column("crashes", sa.SmallInteger(), server_default=sa.text("0"), nullable=False)
    )
    op.add_column("outbound_message", sa.Column("broadcast_id", sa.Uuid(), nullable=True))
    op.add_column("outbound_message", sa.Column("stands_for", sa.Uuid(), nullable=True))
    op.create_index(
        "uq_outbound_message_stands_for",
        "outbound_message",
        ["stands_for"],
        unique=True,
        postgresql_where=sa.text("stands_for IS NOT NULL"),
    )
    op.execute("DROP VIEW reminder_ledger")
    op.execute(LEDGER)
    op.add_column("outbound_message", sa.Column("poll_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column(
        "outbound_message", sa.Column("polls", sa.SmallInteger(), server_default=sa.text("0"), nullable=False)
    )
    op.drop_index(
        op.f("ix_outbound_message_due"), table_name="outbound_message", postgresql_where="(state = 'pending'::text)"
    )
    op.create_index(
        "ix_outbound_message_due",
        "outbound_message",
        ["channel", "priority", "due_at", "id"],
        unique=False,
        postgresql_where=sa.text("state = 'pending'"),
    )
    op.drop_index(
        op.f("ix_outbound_message_lane"), table_name="outbound_message", postgresql_where="(state = 'pending'::text)"
    )
    op.create_index(
        "ix_outbound_message_lane",
        "outbound_message",
        ["to_index", "priority", "due_at", "id"],
        unique=False,
        postgresql_where=sa.text("state = 'pending'"),
    )
    op.create_index(
        "ix_outbound_message_broadcast_id",
        "outbound_message",
        ["broadcast_id"],
        unique=False,
        postgresql_where=sa.text("broadcast_id IS NOT NULL"),
    )
    op.create_index(
        "ix_outbound_message_poll_at",
        "outbound_message",
        ["poll_at"],
        unique=False,
        postgresql_where=sa.text("poll_at IS NOT NULL"),
    )
    op.create_index(
        "ix_outbound_message_suspect",
        "outbound_message",
        ["due_at"],
        unique=False,
        postgresql_where=sa.text("state = 'pending' AND crashes > 0"),
    )
    op.create_foreign_key(
        op.f("fk_outbound_message_broadcast_id_broadcast"), "outbound_message", "broadcast", ["broadcast_id"], ["id"]
    )
    task_kinds(KINDS)
    op.execute("UPDATE outbound_message SET priority = 0 WHERE purpose IN ('stop', 'reply')")
    op.execute("UPDATE outbound_message SET priority = 1 WHERE purpose = 'correction'")
    op.execute("UPDATE outbound_message SET priority = 3 WHERE purpose = 'invitation'")
    for table in ("control", "policy"):
        op.execute(f"INSERT INTO {table} (id) VALUES (1)")
    op.execute("INSERT INTO sender (channel, tokens) VALUES ('sms', 1), ('whatsapp', 1)")


def downgrade() -> None:
    task_kinds(FIRST_KINDS)
    op.drop_constraint(op.f("fk_outbound_message_broadcast_id_broadcast"), "outbound_message", type_="foreignkey")
    op.drop_index(
        "ix_outbound_message_suspect",
        table_name="outbound_message",
        postgresql_where=sa.text("state = 'pending' AND crashes > 0"),
    )
    op.drop_index(
        "ix_outbound_message_poll_at", table_name="outbound_message", postgresql_where=sa.text("poll_at IS NOT NULL")
    )
    op.drop_index(
        "ix_outbound_message_broadcast_id",
        table_name="outbound_message",
        postgresql_where=sa.text("broadcast_id IS NOT NULL"),
    )
    op.drop_index(
        "ix_outbound_message_lane", table_name="outbound_message", postgresql_where=sa.text("state = 'pending'")
    )
    op.create_index(
        op.f("ix_outbound_message_lane"),
        "outbound_message",
        ["to_index", "due_at", "id"],
        unique=False,
        postgresql_where="(state = 'pending'::text)",
    )
    op.drop_index(
        "ix_outbound_message_due", table_name="outbound_message", postgresql_where=sa.text("state = 'pending'")
    )
    op.create_index(
        op.f("ix_outbound_message_due"),
        "outbound_message",
        ["due_at", "id"],
        unique=False,
        postgresql_where="(state = 'pending'::text)",
    )
    op.drop_column("outbound_message", "polls")
    op.drop_column("outbound_message", "poll_at")
    op.execute("DROP VIEW reminder_ledger")
    op.execute(FIRST_LEDGER)
    op.drop_index(
        "uq_outbound_message_stands_for",
        table_name="outbound_message",
        postgresql_where=sa.text("stands_for IS NOT NULL"),
    )
    op.drop_column("outbound_message", "stands_for")
    op.drop_column("outbound_message", "broadcast_id")
    op.drop_column("outbound_message", "crashes")
    op.drop_column("outbound_message", "priority")
    op.drop_column("client", "frozen_at")
    op.drop_column("client", "window_closed_at")
    op.drop_column("client", "flagged_by")
    op.drop_column("client", "flagged_at")
    op.drop_column("client", "flag")
    op.drop_column("client", "sms_fallback")
    op.drop_column("client", "night_urgent")
    op.drop_column("client", "safe_until")
    op.drop_column("client", "safe_from")
    op.drop_table("zone_rule")
    op.drop_table("used")
    op.drop_table("sender")
    op.drop_table("policy")
    op.drop_table("control")
    op.drop_table("content_template")
    op.drop_table("broadcast")
