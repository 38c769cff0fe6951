"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


# A line with a message ends as the message did; arrived *and* failed is a conflict, and counts as failed.
LEDGER = """
CREATE VIEW reminder_ledger AS
SELECT r.case_event_id, r.version, r.step, r.client_id, r.due_at, r.not_after, r.message_id, r.confirmed,
       coalesce(m.reason, r.reason) AS reason,
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
FROM reminder r LEFT JOIN outbound_message m ON m.id = r.message_id
"""


def upgrade() -> None:
    op.execute("CREATE SCHEMA IF NOT EXISTS keys")
    op.create_table(
        "client",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("phone_index", sa.LargeBinary(), nullable=False),
        sa.Column("phone_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("ref_index", sa.LargeBinary(), nullable=True),
        sa.Column("ref_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("alias_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("timezone", sa.Text(), nullable=True),
        sa.Column("consent", sa.Text(), nullable=False),
        sa.Column("phone_private", sa.Boolean(), nullable=True),
        sa.Column("early_texts", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("invited_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("channel IN ('sms', 'whatsapp')", name=op.f("ck_client_channel")),
        sa.CheckConstraint("consent IN ('unasked', 'given', 'refused', 'stopped')", name=op.f("ck_client_consent")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_client")),
        sa.UniqueConstraint("phone_index", name=op.f("uq_client_phone_index")),
        sa.UniqueConstraint("ref_index", name=op.f("uq_client_ref_index")),
    )
    op.create_index(
        "ix_client_uninvited",
        "client",
        ["id"],
        unique=False,
        postgresql_where=sa.text("consent = 'unasked' AND invited_at IS NULL"),
    )
    op.create_table(
        "demo_clock",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("real_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("demo_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("speed", sa.Float(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_demo_clock_one_row")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_demo_clock")),
    )
    op.create_table(
        "flow_version",
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("definition", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("version", name=op.f("pk_flow_version")),
    )
    op.create_table(
        "heartbeat",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_heartbeat")),
    )
    op.create_table(
        "client_key",
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("master", sa.Text(), nullable=False),
        sa.Column("wrapped", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("client_id", name=op.f("pk_client_key")),
        schema="keys",
    )
    op.create_table(
        "provider_event",
        sa.Column("sid", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("token", sa.Text(), nullable=True),
        sa.Column("code", sa.Integer(), nullable=True),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("sid", "status", name=op.f("pk_provider_event")),
    )
    op.create_table(
        "simulator_block",
        sa.Column("phone_index", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("phone_index", name=op.f("pk_simulator_block")),
    )
    op.create_table(
        "simulator_message",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("row", sa.Uuid(), nullable=False),
        sa.Column("phone_index", sa.LargeBinary(), nullable=False),
        sa.Column("direction", sa.Text(), nullable=False),
        sa.Column("sid", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("played", sa.Boolean(), nullable=False),
        sa.Column("payload_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_simulator_message")),
        sa.UniqueConstraint("row", name=op.f("uq_simulator_message_row")),
        sa.UniqueConstraint("sid", name=op.f("uq_simulator_message_sid")),
    )
    op.create_index(op.f("ix_simulator_message_phone_index"), "simulator_message", ["phone_index"], unique=False)
    op.create_index(
        "ix_simulator_message_unplayed",
        "simulator_message",
        ["id"],
        unique=False,
        postgresql_where=sa.text("NOT played"),
    )
    op.create_table(
        "answer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("flow", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_answer_client_id_client")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answer")),
    )
    op.create_index(op.f("ix_answer_client_id"), "answer", ["client_id"], unique=False)
    op.create_table(
        "case_event",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("identity", sa.LargeBinary(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("planned_version", sa.Integer(), nullable=True),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("verified_on", sa.Date(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "status IN ('scheduled', 'moved', 'cancelled_unverified', 'cancelled_verified', 'attended', 'missed', 'unknown')",
            name=op.f("ck_case_event_status"),
        ),
        sa.CheckConstraint(
            "type IN ('hearing.master', 'hearing.individual', 'hearing.other', 'ice.check_in', 'isap.visit', 'isap.call', 'uscis.biometrics', 'uscis.interview', 'attorney.visit', 'program.visit', 'deadline.filing')",
            name=op.f("ck_case_event_type"),
        ),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_case_event_client_id_client")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_event")),
        sa.UniqueConstraint("identity", name=op.f("uq_case_event_identity")),
    )
    op.create_index("ix_case_event_client_id_starts_at", "case_event", ["client_id", "starts_at"], unique=False)
    op.create_index(
        "ix_case_event_unplanned",
        "case_event",
        ["id"],
        unique=False,
        postgresql_where=sa.text("planned_version IS DISTINCT FROM version"),
    )
    op.create_table(
        "consent_record",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("consent", sa.Text(), nullable=False),
        sa.Column("how", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "consent IN ('unasked', 'given', 'refused', 'stopped')", name=op.f("ck_consent_record_consent")
        ),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_consent_record_client_id_client")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent_record")),
    )
    op.create_index(op.f("ix_consent_record_client_id"), "consent_record", ["client_id"], unique=False)
    op.create_table(
        "inbound_message",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("sid", sa.Text(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("body_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("media", sa.SmallInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("channel IN ('sms', 'whatsapp')", name=op.f("ck_inbound_message_channel")),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_inbound_message_client_id_client")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inbound_message")),
        sa.UniqueConstraint("sid", name=op.f("uq_inbound_message_sid")),
    )
    op.create_index(
        "ix_inbound_message_client_id_received_at", "inbound_message", ["client_id", "received_at"], unique=False
    )
    op.create_table(
        "outbound_message",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("to_index", sa.LargeBinary(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("provider_status", sa.Text(), nullable=True),
        sa.Column("error_code", sa.Integer(), nullable=True),
        sa.Column("sid", sa.Text(), nullable=True),
        sa.Column("template", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("words_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("event_id", sa.Uuid(), nullable=True),
        sa.Column("event_version", sa.Integer(), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("not_after", sa.DateTime(timezone=True), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("fence", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("attempts", sa.SmallInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("retry_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("look_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("looks", sa.SmallInteger(), server_default=sa.text("0"), nullable=False),
        sa.CheckConstraint("channel IN ('sms', 'whatsapp')", name=op.f("ck_outbound_message_channel")),
        sa.CheckConstraint(
            "provider_status IS NULL OR provider_status IN ('accepted', 'scheduled', 'queued', 'sending', 'sent', 'undelivered', 'failed', 'canceled', 'delivered', 'read')",
            name=op.f("ck_outbound_message_provider_status"),
        ),
        sa.CheckConstraint(
            "state IN ('pending', 'held', 'sending', 'unknown', 'accepted', 'refused', 'cancelled', 'suppressed', 'expired', 'human')",
            name=op.f("ck_outbound_message_state"),
        ),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_outbound_message_client_id_client")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbound_message")),
    )
    op.create_index(
        "ix_outbound_message_client_id_created_at", "outbound_message", ["client_id", "created_at"], unique=False
    )
    op.create_index(
        "ix_outbound_message_doubt",
        "outbound_message",
        ["look_at"],
        unique=False,
        postgresql_where=sa.text("state IN ('sending', 'unknown')"),
    )
    op.create_index(
        "ix_outbound_message_due",
        "outbound_message",
        ["due_at", "id"],
        unique=False,
        postgresql_where=sa.text("state = 'pending'"),
    )
    op.create_index(
        "ix_outbound_message_event_id",
        "outbound_message",
        ["event_id"],
        unique=False,
        postgresql_where=sa.text("event_id IS NOT NULL"),
    )
    op.create_index(
        "ix_outbound_message_lane",
        "outbound_message",
        ["to_index", "due_at", "id"],
        unique=False,
        postgresql_where=sa.text("state = 'pending'"),
    )
    op.create_index(
        "ix_outbound_message_sid",
        "outbound_message",
        ["sid"],
        unique=False,
        postgresql_where=sa.text("sid IS NOT NULL"),
    )
    op.create_index(
        "uq_outbound_message_unresolved",
        "outbound_message",
        ["to_index"],
        unique=True,
        postgresql_where=sa.text("state IN ('sending', 'unknown')"),
    )
    op.create_table(
        "session",
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("wake_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_session_client_id_client")),
        sa.PrimaryKeyConstraint("client_id", name=op.f("pk_session")),
    )
    op.create_index(
        "ix_session_wake_at", "session", ["wake_at"], unique=False, postgresql_where=sa.text("wake_at IS NOT NULL")
    )
    op.create_table(
        "task",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=True),
        sa.Column("case_event_id", sa.Uuid(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "kind IN ('person', 'danger', 'advice', 'media', 'call', 'not_understood', 'loop', 'after_stop', 'flow_error', 'help_to_attend', 'too_late', 'not_reminded', 'no_consent', 'stopped_with_date', 'verify', 'unresolved')",
            name=op.f("ck_task_kind"),
        ),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_task_client_id_client")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task")),
        sa.UniqueConstraint("key", name=op.f("uq_task_key")),
    )
    op.create_index(op.f("ix_task_client_id"), "task", ["client_id"], unique=False)
    op.create_index("ix_task_open", "task", ["due_at"], unique=False, postgresql_where=sa.text("closed_at IS NULL"))
    op.create_table(
        "attempt",
        sa.Column("token", sa.Text(), nullable=False),
        sa.Column("message_id", sa.Uuid(), nullable=False),
        sa.Column("fence", sa.Integer(), nullable=False),
        sa.Column("sid", sa.Text(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["message_id"], ["outbound_message.id"], name=op.f("fk_attempt_message_id_outbound_message")
        ),
        sa.PrimaryKeyConstraint("token", name=op.f("pk_attempt")),
        sa.UniqueConstraint("sid", name=op.f("uq_attempt_sid")),
    )
    op.create_index(op.f("ix_attempt_message_id"), "attempt", ["message_id"], unique=False)
    op.create_table(
        "case_event_version",
        sa.Column("case_event_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("facts_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_event_id"], ["case_event.id"], name=op.f("fk_case_event_version_case_event_id_case_event")
        ),
        sa.PrimaryKeyConstraint("case_event_id", "version", name=op.f("pk_case_event_version")),
    )
    op.create_table(
        "reminder",
        sa.Column("case_event_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("client_id", sa.Uuid(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("not_after", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("message_id", sa.Uuid(), nullable=True),
        sa.Column("confirmed", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "state IN ('planned', 'enqueued', 'suppressed', 'superseded', 'expired', 'human')",
            name=op.f("ck_reminder_state"),
        ),
        sa.ForeignKeyConstraint(
            ["case_event_id"], ["case_event.id"], name=op.f("fk_reminder_case_event_id_case_event")
        ),
        sa.PrimaryKeyConstraint("case_event_id", "version", "step", "client_id", name=op.f("pk_reminder")),
    )
    op.create_index(
        "ix_reminder_due_at", "reminder", ["due_at"], unique=False, postgresql_where=sa.text("state = 'planned'")
    )
    op.create_index(
        "ix_reminder_message_id",
        "reminder",
        ["message_id"],
        unique=False,
        postgresql_where=sa.text("message_id IS NOT NULL"),
    )
    op.execute(LEDGER)


def downgrade() -> None:
    op.execute("DROP VIEW reminder_ledger")
    op.drop_index("ix_reminder_message_id", table_name="reminder", postgresql_where=sa.text("message_id IS NOT NULL"))
    op.drop_index("ix_reminder_due_at", table_name="reminder", postgresql_where=sa.text("state = 'planned'"))
    op.drop_table("reminder")
    op.drop_table("case_event_version")
    op.drop_index(op.f("ix_attempt_message_id"), table_name="attempt")
    op.drop_table("attempt")
    op.drop_index("ix_task_open", table_name="task", postgresql_where=sa.text("closed_at IS NULL"))
    op.drop_index(op.f("ix_task_client_id"), table_name="task")
    op.drop_table("task")
    op.drop_index("ix_session_wake_at", table_name="session", postgresql_where=sa.text("wake_at IS NOT NULL"))
    op.drop_table("session")
    op.drop_index(
        "uq_outbound_message_unresolved",
        table_name="outbound_message",
        postgresql_where=sa.text("state IN ('sending', 'unknown')"),
    )
    op.drop_index("ix_outbound_message_sid", table_name="outbound_message", postgresql_where=sa.text("sid IS NOT NULL"))
    op.drop_index(
        "ix_outbound_message_lane", table_name="outbound_message", postgresql_where=sa.text("state = 'pending'")
    )
    op.drop_index(
        "ix_outbound_message_event_id", table_name="outbound_message", postgresql_where=sa.text("event_id IS NOT NULL")
    )
    op.drop_index(
        "ix_outbound_message_due", table_name="outbound_message", postgresql_where=sa.text("state = 'pending'")
    )
    op.drop_index(
        "ix_outbound_message_doubt",
        table_name="outbound_message",
        postgresql_where=sa.text("state IN ('sending', 'unknown')"),
    )
    op.drop_index("ix_outbound_message_client_id_created_at", table_name="outbound_message")
    op.drop_table("outbound_message")
    op.drop_index("ix_inbound_message_client_id_received_at", table_name="inbound_message")
    op.drop_table("inbound_message")
    op.drop_index(op.f("ix_consent_record_client_id"), table_name="consent_record")
    op.drop_table("consent_record")
    op.drop_index(
        "ix_case_event_unplanned",
        table_name="case_event",
        postgresql_where=sa.text("planned_version IS DISTINCT FROM version"),
    )
    op.drop_index("ix_case_event_client_id_starts_at", table_name="case_event")
    op.drop_table("case_event")
    op.drop_index(op.f("ix_answer_client_id"), table_name="answer")
    op.drop_table("answer")
    op.drop_index(
        "ix_simulator_message_unplayed", table_name="simulator_message", postgresql_where=sa.text("NOT played")
    )
    op.drop_index(op.f("ix_simulator_message_phone_index"), table_name="simulator_message")
    op.drop_table("simulator_message")
    op.drop_table("simulator_block")
    op.drop_table("provider_event")
    op.drop_table("client_key", schema="keys")
    op.drop_table("heartbeat")
    op.drop_table("flow_version")
    op.drop_table("demo_clock")
    op.drop_index(
        "ix_client_uninvited",
        table_name="client",
        postgresql_where=sa.text("consent = 'unasked' AND invited_at IS NULL"),
    )
    op.drop_table("client")
