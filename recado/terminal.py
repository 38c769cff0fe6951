"""What every command shares: exit codes, settings, one event loop, and saying what went wrong."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Coroutine
from typing import Annotated, Any, NoReturn

import psycopg
import typer
from rich.console import Console
from uvicorn.loops.auto import auto_loop_factory

from service import log, settings
from service.errors import ContentError, RecadoError, SettingsError
from service.settings import Settings
from service.store.engine import UNREACHABLE

PROBLEMS, USAGE, ENVIRONMENT = 1, 2, 3

out, err = Console(emoji=False), Console(emoji=False, stderr=True)  # "file.ftl:100:" is no emoji

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON, one object per line.")]


def read_settings(**given: Any) -> Settings:
    """The settings, with logging set up by them; exit 3 naming what is wrong."""
    try:
        found = settings.read(**given)
    except SettingsError as error:
        fail(str(error), ENVIRONMENT)
    log.configure(found.log_level)
    return found


def run(work: Coroutine[Any, Any, Any]) -> Any:
    """The result of `work`; what goes wrong by name becomes a line and an exit code."""
    try:
        with asyncio.Runner(loop_factory=auto_loop_factory()) as runner:  # uvloop, where there is one
            return runner.run(work)
    except KeyboardInterrupt:
        raise typer.Exit(0) from None
    except ContentError as error:
        fail(str(error), PROBLEMS)
    except RecadoError as error:
        fail(str(error), ENVIRONMENT)
    except (*UNREACHABLE, psycopg.OperationalError) as error:
        fail(f"the database or the network does not answer: {type(error).__name__}", ENVIRONMENT)


def fail(why: str, code: int) -> NoReturn:
    """Say why, and end with this code."""
    err.print(f"recado: {why}", markup=False, highlight=False, soft_wrap=True)
    raise typer.Exit(code)


def print_json(value: dict[str, Any]) -> None:
    """One object on one line."""
    print(json.dumps(value, ensure_ascii=False, default=str))
