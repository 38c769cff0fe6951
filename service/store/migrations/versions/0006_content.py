"""Words: sign-offs, and looks at the facts behind them."""

from __future__ import annotations

import re

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

WHEN = sa.DateTime(timezone=True)


def _kinds() -> set[str]:
    found = op.get_bind().execute(
        sa.text("SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'ck_task_kind'")
    )
    return set(re.findall(r"'(\w+)'", found.scalar_one()))


def _task_kinds(kinds: set[str]) -> None:
    op.drop_constraint(op.f("ck_task_kind"), "task", type_="check")
    op.create_check_constraint(op.f("ck_task_kind"), "task", f"kind IN ({', '.join(map(repr, sorted(kinds)))})")


def upgrade() -> None:
    _task_kinds(_kinds() | {"content"})
    op.create_table(
        "sign_off",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("source_digest", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("name_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("signed_by", sa.Uuid(), nullable=True),
        sa.Column("at", WHEN, nullable=False),
        sa.Column("review_by", sa.Date(), nullable=True),
        sa.Column("withdrawn_at", WHEN, nullable=True),
        sa.CheckConstraint("role IN ('subject', 'reader')", name=op.f("ck_sign_off_role")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sign_off")),
    )
    op.create_index("ix_sign_off_language_key", "sign_off", ["language", "key"], unique=False)
    op.create_table(
        "fact_check",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("holds", sa.Boolean(), nullable=False),
        sa.Column("checked_by", sa.Uuid(), nullable=True),
        sa.Column("at", WHEN, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fact_check")),
    )


def downgrade() -> None:
    op.drop_table("fact_check")
    op.drop_table("sign_off")
    op.execute("DELETE FROM task WHERE kind = 'content'")
    _task_kinds(_kinds() - {"content"})
