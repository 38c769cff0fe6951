"""One web application for all tests of a process. Making its 190 routes and compiling its pages takes an eighth of a
second and more; what a test asks of it takes a few milliseconds."""

from __future__ import annotations

from copy import copy
from dataclasses import fields, replace

from fastapi import FastAPI

from service import app as web
from service.parts import Parts
from service.wiring import Process

_made: dict[object, tuple[Process, FastAPI]] = {}
_stands_on: Parts | None = None


def application(process: Process) -> FastAPI:
    """An application that stands on this process: the one there is, moved to it. Where it stands on another one that
    the same test still uses, one of its own. For whoever asks by HTTP; what runs in its lifespan, and the demo's door,
    are those of `create_app`."""
    global _stands_on
    parts = process.parts
    if _stands_on is not None and _stands_on is not parts:
        return web.create_app(process)
    _stands_on = parts
    # What the routes are made of; the rest is asked of their parts at each request.
    given = parts.settings.model_dump_json(exclude={"data_dir", "database_url", "keys"})
    made = given, parts.content.catalog, process.network is None
    if made not in _made:
        own = replace(process, parts=copy(parts), network=copy(process.network))
        _made[made] = own, web.create_app(own)
    own, app = _made[made]
    for field in fields(Parts):
        object.__setattr__(own.parts, field.name, getattr(parts, field.name))
    if own.network is not None:
        vars(own.network).update(vars(process.network))
    app.hooks = web._webhooks(own)  # type: ignore[attr-defined]
    return app


def let_go() -> None:
    """Another test begins."""
    global _stands_on
    _stands_on = None
