"""`recado venue`: the places where case events are, and the organisation's own list of them."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated, Any

import typer
from rich.table import Table

from recado.terminal import PROBLEMS, USAGE, AsJson, fail, out, print_json, read_settings, run
from service.calendars.rows import read_zone
from service.store.venues import KINDS

app = typer.Typer(no_args_is_help=True, help="Courts, ICE and ISAP offices, and other places.")


@app.command("list")
def venue_list(
    doubtful: Annotated[bool, typer.Option(help="Only those that are closed or in doubt.")] = False,
    as_json: AsJson = False,
) -> None:
    """Every place a calendar may name by its code, with what to check before relying on it."""
    from recado.run import running
    from service.actions.venues import Place, venues

    async def found() -> list[Place]:
        async with running(read_settings()) as process:
            return sorted((await venues(process.parts.db)).values(), key=lambda p: p.code)

    places = [p for p in run(found()) if p.check or not doubtful]
    if as_json:
        for place in places:
            print_json(asdict(place) | {"check": place.check})
        return
    table = Table("code", "kind", "name", "address", "clock", "check", "own")
    for p in places:
        table.add_row(p.code, p.kind, p.name, p.address, p.zone, p.check, "yes" if p.own else "")
    out.print(table)


@app.command("set")
def venue_set(
    code: str,
    kind: Annotated[str | None, typer.Option(help=", ".join(KINDS))] = None,
    name: str | None = None,
    address: str | None = None,
    city: str | None = None,
    zone: Annotated[str | None, typer.Option(help="The place's own clock, e.g. America/Chicago.")] = None,
    closed: Annotated[bool | None, typer.Option("--closed/--open")] = None,
    caution: Annotated[str | None, typer.Option(help="What to check before relying on it.")] = None,
) -> None:
    """Add a place, or say anew what it is; what is not named stays. A court of ours can be corrected."""
    from recado.run import running
    from service.actions.venues import Place, put, venues

    clock = read_zone(zone) if zone else None
    if zone and clock is None:
        fail("--zone: not a time zone written like America/New_York", USAGE)
    if kind is not None and kind not in KINDS:
        fail(f"--kind: one of {', '.join(KINDS)}", USAGE)

    async def keep() -> None:
        async with running(read_settings()) as process:
            known = (await venues(process.parts.db)).get(code.upper())
            was: dict[str, Any] = (
                asdict(known) if known else {"kind": "other", "address": "", "city": "", "caution": ""}
            )
            said = {"kind": kind, "name": name, "address": address, "city": city, "closed": closed, "caution": caution}
            new = was | {key: value for key, value in said.items() if value is not None}
            new["zone"] = clock.key if clock else was.get("zone")
            if not new.get("name") or not new["zone"]:
                fail("a new place needs --name and --zone", USAGE)
            facts = {key: new[key] for key in ("kind", "name", "address", "city", "zone", "caution")}
            closed_now = bool(new.get("closed", False))
            await put(process.parts, Place(code.upper(), closed=closed_now, own=True, **facts), None)

    run(keep())


@app.command("remove")
def venue_remove(code: str) -> None:
    """Take a place off the list; a court of ours is then as it is shipped."""
    from recado.run import running
    from service.actions.venues import remove

    async def gone() -> bool:
        async with running(read_settings()) as process:
            return await remove(process.parts, code.upper(), None)

    if not run(gone()):
        fail(f"{code} is not on the organisation's own list", PROBLEMS)
