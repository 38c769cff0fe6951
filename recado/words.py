"""`recado words`: how the words stand, who signs them, whether the facts behind them still hold."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer
from rich.table import Table

from flows.recordings import Wrong
from flows.signing import State, tally
from flows.tongues import SPOKEN
from recado.terminal import PROBLEMS, USAGE, AsJson, err, fail, out, print_json, read_settings, run
from service import wiring
from service.content.check import Known
from service.content.freshness import Fresh, items
from service.errors import RecadoError
from service.parts import Parts
from service.settings import Settings
from service.store import recordings, schema, signoffs
from service.store.engine import Database

app = typer.Typer(no_args_is_help=True, help="Words: how they stand, sign-offs, the facts behind them.")

Language = Annotated[str, typer.Argument(help="A language's tag, such as es or pt-BR.")]


@app.command()
def status(
    language: Annotated[str | None, typer.Argument(help="A language's tag; all of them without.")] = None,
    every: Annotated[bool, typer.Option("--all", help="Every message that is not signed, with its state.")] = False,
    as_json: AsJson = False,
) -> None:
    """How many messages are signed, drafts, changed, stale, expired or stopped, by language."""
    from recado.run import running

    async def run_() -> dict[tuple[str, str], State]:
        async with running(read_settings(), unsigned=True) as process:
            _known_language(process.parts, language)
            states = process.parts.content.standing.states
            return {place: s for place, s in states.items() if language in (None, place[1])}

    states = run(run_())
    if as_json:
        for (key, tag), state in states.items():
            print_json({"language": tag, "message": key, "state": state})
        return
    for tag, counts in sorted(tally(states).items()):
        said = ", ".join(f"{n} {state.value.replace('_', ' ')}" for state, n in counts.items() if n)
        out.print(f"{tag}: {sum(counts.values())} messages: {said}", highlight=False)
    if every:
        for (key, tag), state in states.items():
            if state is not State.SIGNED:
                out.print(f"{tag} {key}: {state.value.replace('_', ' ')}", highlight=False)


@app.command()
def sign(
    language: Language,
    files: Annotated[list[str], typer.Argument(help="Message files, such as court or court.ftl, or single keys.")],
    name: Annotated[str, typer.Option(help="Who stands behind these words.")],
) -> None:
    """Record that NAME has read these messages as they are worded now and stands behind them. For English an attorney
    or who answers for the subject, for every other language a native speaker."""
    from recado.run import running
    from service.actions.recordings import sign as sign_recordings
    from service.actions.sign_words import sign as sign_words

    async def run_() -> tuple[int, int]:
        async with running(read_settings(), unsigned=True) as process:
            keys = await _asked(process.parts, language, files)
            put_name = sign_recordings if language in SPOKEN else sign_words
            return await put_name(process.parts, language, keys, name), len(keys)

    if not name.strip():
        fail("--name: a name is wanted", USAGE)
    signed, asked = run(run_())
    left = "were signed already" + (", or are your own" if language in SPOKEN else "")
    out.print(f"{signed} of {asked} messages signed" + ("" if signed == asked else f"; the others {left}"))


@app.command()
def withdraw(
    language: Language,
    files: Annotated[list[str], typer.Argument(help="Single keys such as court.intro, or whole files.")],
) -> None:
    """Take signatures back, because something is wrong with these words. In live mode they go to nobody from then on,
    whatever they are for, until they are signed anew."""
    from recado.run import running
    from service.actions.sign_words import withdraw as take_back

    async def run_() -> int:
        async with running(read_settings(), unsigned=True) as process:
            return await take_back(process.parts, language, await _asked(process.parts, language, files))

    out.print(f"{run(run_())} messages are not signed any more")


@app.command()
def record(
    language: Annotated[str, typer.Argument(help="A language that is spoken more than read: quc, mam, kjb or kek.")],
    key: Annotated[str, typer.Argument(help="The message that is said, such as reminders.hearing-ask.")],
    file: Annotated[Path, typer.Argument(help="A voice note: Ogg with Opus inside.", exists=True, dir_okay=False)],
    name: Annotated[str, typer.Option(help="Who speaks. Somebody else signs it.")],
) -> None:
    """Keep a recording of a message. It takes the place of the one before, and goes to nobody until it is signed."""
    from recado.run import running
    from service.actions.recordings import upload

    async def run_() -> Wrong | None:
        async with running(read_settings(), unsigned=True) as process:
            return await upload(process.parts, language, key, file.read_bytes(), name)

    if not name.strip():
        fail("--name: a name is wanted", USAGE)
    try:
        wrong = run(run_())
    except KeyError:
        fail(f"no message '{key}', or {language} is not among {', '.join(SPOKEN)}", USAGE)
    if wrong is not None:
        fail(f"{file.name}: {_NO_RECORDING[wrong]}", PROBLEMS)
    out.print(f"kept; somebody else than {name.strip()} signs it: recado words sign {language} {key}", markup=False)


@app.command("recordings")
def recordings_(
    language: Annotated[str | None, typer.Argument(help="quc, mam, kjb or kek; all of them without.")] = None,
    as_json: AsJson = False,
) -> None:
    """Which messages are recorded, for how long, who speaks and whether somebody has signed it."""
    from recado.run import running
    from service.actions.recordings import Brought, brought

    async def run_() -> dict[str, dict[str, Brought]]:
        async with running(read_settings(), unsigned=True) as process:
            return {tag: await brought(process.parts, tag) for tag in SPOKEN if language in (None, tag)}

    if language not in (None, *SPOKEN):
        fail(f"{language} is not among {', '.join(SPOKEN)}", USAGE)
    for tag, there in run(run_()).items():
        for key, one in sorted(there.items()):
            if as_json:
                print_json({"language": tag, "message": key, "state": one.state, "seconds": one.of.seconds})
            else:
                said = f"{tag} {key}: {one.state.value.replace('_', ' ')}, {one.of.seconds} s, {one.name}"
                out.print(said, markup=False, highlight=False)
        if not there and not as_json:
            out.print(f"{tag}: nothing is recorded", highlight=False)


_NO_RECORDING = {
    Wrong.NOT_OPUS: "no voice note that WhatsApp takes: Ogg with Opus inside",
    Wrong.TOO_BIG: "larger than 1 MB",
}


@app.command()
def facts(as_json: AsJson = False) -> None:
    """The freshness register: what may change, where to look, by when. Exit 1 while something is overdue."""
    from recado.run import running
    from service.actions.watch_words import freshness

    async def run_() -> tuple[list[Fresh], list[Fresh]]:
        async with running(read_settings(), unsigned=True) as process:
            found = await freshness(process.parts)
            return found, [fresh for fresh in found if fresh.overdue(process.parts.today())]

    found, late = run(run_())
    if as_json:
        for f in found:
            print_json(
                {"item": f.item.id, "facts": f.item.facts, "source": f.item.source, "known": f.item.known}
                | {"checked_on": f.checked_on, "check_by": f.check_by, "holds": f.holds, "overdue": f in late}
            )
    else:
        table = Table("item", "what", "facts", "look by", "where")
        for f in found:
            due = f"{f.check_by}{' LATE' if f in late else ''}{'' if f.holds else ' CHANGED'}"
            table.add_row(f.item.id, f.item.what, ", ".join(f.item.facts), due, f.item.source)
        out.print(table)
    raise typer.Exit(PROBLEMS if late else 0)


@app.command()
def checked(
    item: Annotated[str, typer.Argument(help="An item of: recado words facts.")],
    changed: Annotated[bool, typer.Option("--changed", help="It is no longer so: stop what stands on it.")] = False,
) -> None:
    """Record that you have looked at a fact again. Changed: in live mode the messages that stand on it are not sent
    until their English is signed anew."""
    from recado.run import running
    from service.actions.sign_words import checked as look

    async def run_() -> None:
        async with running(read_settings(), unsigned=True) as process:
            await look(process.parts, item, not changed)

    if item not in items():
        fail(f"no such item: {item}; recado words facts lists them", USAGE)
    run(run_())


async def _asked(parts: Parts, language: str, files: Iterable[str]) -> list[str]:
    """The messages these files or keys name: those there are words of in a language, or recordings."""
    from service.actions.recordings import brought

    if language in SPOKEN:
        return chosen(await brought(parts, language), files)
    _known_language(parts, language)
    return chosen((k for k, tag in parts.content.entries if tag == language), files)


def chosen(keys: Iterable[str], files: Iterable[str]) -> list[str]:
    """The keys that these files or keys name. Ends the command for one that names nothing."""
    there = list(keys)
    found: list[str] = []
    for wanted in files:
        name = Path(wanted).name.removesuffix(".ftl") if wanted.endswith(".ftl") else wanted
        named = [key for key in there if key == name or key.partition(".")[0] == name]
        if not named:
            fail(f"no message file or key: {wanted}", USAGE)
        found += named
    return list(dict.fromkeys(found))


def known(settings: Settings) -> Known:
    """What the database says of the words, where there is one; else nothing is signed."""
    today = wiring.real_now().astimezone(ZoneInfo(settings.timezone)).date()
    if settings.database_url is None and not (settings.data_dir / "postgres").exists():
        return Known(today)

    async def read() -> Known:
        db = await Database.open(await asyncio.to_thread(wiring.database_url, settings), size=1)
        try:
            if await schema.current(db) != schema.head():
                err.print("recado: the database is at another revision: sign-offs are not counted", highlight=False)
                return Known(today)
            looked = {c.item: (c.at, c.holds) for c in await signoffs.checks(db)}
            return Known(today, await signoffs.signed(db), looked, await recordings.digests(db))
        finally:
            await db.close()

    try:
        return asyncio.run(read())
    except RecadoError as error:
        err.print(f"recado: {error}: sign-offs are not counted", markup=False, highlight=False)
        return Known(today)


def _known_language(parts: Parts, language: str | None) -> None:
    if language is not None and language not in {tag for _, tag in parts.content.entries}:
        fail(f"no messages in '{language}'", USAGE)
