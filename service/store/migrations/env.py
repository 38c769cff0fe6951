"""Alembic's entry: runs on psycopg, knows our tables, leaves Procrastinate's schema alone."""

from __future__ import annotations

from typing import Any, Literal

from alembic import context
from sqlalchemy import create_engine

from service.store import tables

target = tables.Client.metadata
SCHEMAS = {None, "public", "keys"}


def ours(name: str | None, kind: str, parents: Any) -> bool:
    """Only our schemas take part in comparisons."""
    return name in SCHEMAS if kind == "schema" else True


def rendered(kind: str, item: Any, _: Any) -> str | Literal[False]:
    """Migrations speak of plain SQL types, not of our classes, which may change."""
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(item, tables.Instant) else False


def run() -> None:
    """Run what was asked on the database the caller names in the configuration."""
    url = context.config.attributes["url"].replace("postgresql://", "postgresql+psycopg://", 1)
    engine = create_engine(url)
    with engine.connect() as connection:
        context.configure(
            connection=connection,
            target_metadata=target,
            include_schemas=True,
            include_name=ours,
            render_item=rendered,
            compare_server_default=True,
        )
        with context.begin_transaction():
            context.run_migrations()
    engine.dispose()


run()
