"""`recado broadcast`: notices to many people, from the command line."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

import typer
from rich.table import Table
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from flows.notices import Origin, Refusal
from flows.roles import MAY, Rule
from recado.terminal import PROBLEMS, USAGE, AsJson, fail, out, print_json, read_settings, run
from service.actions.broadcasts.opened import Notice, NoticeError, Text
from service.actions.broadcasts.says import REFUSALS, read_audience, says
from service.parts import Parts

app = typer.Typer(no_args_is_help=True, help="Notices to many people.")


class Unreadable(ValueError):
    """A notice's file; the message says where and what."""


def read_notice(path: Path) -> dict[str, Any]:
    """A notice as a file: `title`, `texts` by language (words, or `{words, origin: machine, read: true}`), `audience`,
    `not_before`, `not_after` (with a zone). Raises `Unreadable`."""
    try:
        given = YAML(typ="safe").load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, YAMLError) as error:
        raise Unreadable(f"{path}: {type(error).__name__}") from None
    if not isinstance(given, dict) or not isinstance(given.get("texts"), dict):
        raise Unreadable(f"{path}: title, texts, audience, not_before, not_after; texts by language")
    if strange := set(given) - {"title", "texts", "audience", "not_before", "not_after"}:
        raise Unreadable(f"{path}: unknown: {', '.join(sorted(map(str, strange)))}")
    try:
        return {
            "title": str(given.get("title", "")),
            "texts": [_text(str(tag), words) for tag, words in given["texts"].items()],
            "audience": read_audience(given.get("audience") or {}),
            "not_before": _instant(given.get("not_before")),
            "not_after": _instant(given.get("not_after")),
        }
    except (KeyError, TypeError, ValueError) as error:
        raise Unreadable(f"{path}: {error}") from None


def _text(tag: str, words: Any) -> Text:
    if isinstance(words, str):
        return Text(tag, words.strip())
    return Text(tag, str(words["words"]).strip(), Origin(words.get("origin", "typed")), words.get("read") is True)


def _instant(value: Any) -> datetime | None:
    if value is None:
        return None
    found = value if isinstance(value, datetime) else datetime.fromisoformat(str(value))
    if found.tzinfo is None:
        raise ValueError("a time needs its zone, as in 2026-12-01T09:00-05:00")
    return found


@app.command()
def preview(
    notice: Annotated[str, typer.Argument(help="A file (a new draft is made of it), or the id of one that is kept.")],
    as_json: AsJson = False,
) -> None:
    """Check a notice: who gets it, what they read, what is wrong, what it takes. Nothing is sent."""
    from recado.run import running
    from service.actions.broadcasts.check import check
    from service.actions.broadcasts.compose import compose
    from service.actions.broadcasts.preview import Preview
    from service.actions.broadcasts.preview import preview as look

    path = Path(notice)
    try:
        given = read_notice(path) if path.suffix in (".yaml", ".yml") else None
    except Unreadable as error:
        fail(str(error), USAGE)
    kept = _id(notice) if given is None else None

    async def work() -> Preview:
        async with running(read_settings()) as process:
            if given is not None:
                made = await compose(process.parts, by=None, **given)
            else:
                assert kept is not None
                made = kept
            seen = await look(process.parts, made)
            if seen.notice.state in ("draft", "checked"):
                await check(process.parts, made)
                seen = await look(process.parts, made)
            return seen

    seen = _known(work())
    found = [{"weight": f.weight, "fault": f.fault, "says": says(f)} for f in seen.notice.findings]
    if as_json:
        samples = [asdict(s) for s in seen.samples]
        print_json(
            {
                "id": str(seen.notice.id), "state": seen.notice.state, "people": seen.people, "left_out": seen.left_out,
                "segments": seen.segments, "seconds": seen.duration.total_seconds(), "samples": samples,
                "findings": found,
            }
        )  # fmt: skip
    else:
        _show(seen)
    raise typer.Exit(PROBLEMS if any(f["weight"] == "block" for f in found) else 0)


def _show(seen: Any) -> None:
    for sample in seen.samples:
        size = f", {sample.size.segments} segments ({sample.size.encoding})" if sample.size else ""
        out.print(f"— {sample.language}, {sample.channel}: {sample.people} people{size}", markup=False, highlight=False)
        out.print(sample.body, markup=False, highlight=False, soft_wrap=True)
        if sample.awaited:
            how = "they are asked to" if sample.asked else "nothing asks them to: no approved content template"
            out.print(f"{sample.awaited} of them get it once they write on WhatsApp; {how}", highlight=False)
    for finding in seen.notice.findings:
        out.print(f"{finding.weight}: {says(finding)}", markup=False, highlight=False, soft_wrap=True)
    for why, number in seen.left_out.items():
        out.print(f"left out: {number} {why}", highlight=False)
    out.print(
        f"{seen.notice.id} {seen.notice.state}: {seen.people} people, {seen.segments} SMS segments, "
        f"takes {seen.duration}",
        highlight=False,
        soft_wrap=True,
    )


@app.command()
def approve(
    broadcast: UUID,
    count: Annotated[int | None, typer.Option(help="How many people get it, as the preview says.")] = None,
    confirm: Annotated[bool, typer.Option("--confirm", help="What the check asks is meant.")] = False,
) -> None:
    """Let a notice go. Here nobody can be told from another, so it takes the count and is held for an hour."""
    from recado.run import running
    from service.actions.broadcasts.approve import Who
    from service.actions.broadcasts.approve import approve as let_go
    from service.store import staff

    async def work() -> Notice | Refusal:
        async with running(read_settings()) as process:
            others = await staff.others(process.parts.db, list(MAY[Rule.APPROVE]), None)
            return await let_go(process.parts, broadcast, Who(None, True, others), typed=count, confirmed=confirm)

    decided = _known(work())
    if isinstance(decided, Refusal):
        fail(REFUSALS[decided], PROBLEMS)
    out.print(
        f"held until {decided.stored.release_at.isoformat()}; until then: recado broadcast undo {broadcast}",
        highlight=False,
        soft_wrap=True,
    )


@app.command()
def undo(broadcast: UUID) -> None:
    """Take an approval back while the notice is held."""
    from recado.run import running
    from service.actions.broadcasts.approve import undo as take_back

    async def work() -> bool:
        async with running(read_settings()) as process:
            return await take_back(process.parts, broadcast)

    if not _known(work()):
        fail("it is not held; what is on its way can be stopped", PROBLEMS)
    out.print("undone: it is a draft again")


@app.command()
def test(broadcast: UUID) -> None:
    """Send a notice to the numbers of RECADO_TEAM first."""
    from recado.run import running
    from service.actions.broadcasts.rehearse import rehearse

    async def work() -> int:
        async with running(read_settings()) as process:
            return await rehearse(process.parts, broadcast)

    if not (people := _known(work())):
        fail("none of RECADO_TEAM has written to us and agreed: nothing was sent", PROBLEMS)
    out.print(f"on its way to {people} of the team")


@app.command()
def pause(broadcast: UUID) -> None:
    """Let what has not left of a notice wait."""
    from service.actions.broadcasts.pause import pause as wait

    _move(wait, broadcast, "it is not on its way")
    out.print(f"paused: recado broadcast go-on {broadcast}", highlight=False, soft_wrap=True)


@app.command()
def go_on(broadcast: UUID) -> None:
    """Let a paused notice go on."""
    from service.actions.broadcasts.pause import go_on as move

    _move(move, broadcast, "it is not paused")
    out.print("it goes on")


def _move(act: Callable[[Parts, UUID], Awaitable[bool]], broadcast: UUID, cannot: str) -> None:
    from recado.run import running

    async def work() -> bool:
        async with running(read_settings()) as process:
            return await act(process.parts, broadcast)

    if not run(work()):
        fail(cannot, PROBLEMS)


@app.command()
def stop(broadcast: UUID) -> None:
    """Call a notice back: nothing more of it leaves."""
    from recado.run import running
    from service.actions import stop_sending

    async def work() -> int | None:
        async with running(read_settings()) as process:
            return await stop_sending.stop_broadcast(process.parts, broadcast)

    called_back = run(work())
    if called_back is None:
        fail(f"no broadcast {broadcast}", PROBLEMS)
    out.print(f"stopped: {called_back} messages were called back")


@app.command()
def report(
    broadcast: UUID,
    letters: Annotated[Path | None, typer.Option(help="Write a CSV for letters to those it did not reach.")] = None,
    tasks: Annotated[bool, typer.Option("--tasks", help="Open a task for each of those it did not reach.")] = False,
    as_json: AsJson = False,
) -> None:
    """What became of a notice."""
    from recado.run import running
    from service.actions.broadcasts import report as reports

    async def work() -> tuple[reports.Report, dict[str, int]]:
        async with running(read_settings()) as process:
            made: dict[str, int] = {}
            found = await reports.report(process.parts, broadcast)
            if tasks:
                made["tasks"] = await reports.open_tasks(process.parts, broadcast)
            if letters is not None:
                with letters.open("w", encoding="utf-8-sig", newline="") as file:
                    letters.chmod(0o600)
                    made["letters"] = await reports.letters(process.parts, broadcast, file)
            return found, made

    try:
        found, made = _known(work())
    except OSError as error:
        fail(f"{letters}: {error.strerror}", USAGE)
    numbers = found.counts | {"replied": found.replied, "opted_out": found.opted_out} | made
    if as_json:
        failed = [{"how": how, "code": code, "reason": why, "people": n} for how, code, why, n in found.failures]
        print_json(
            {"id": str(broadcast), "state": found.notice.state, "failures": failed, "left_out_by": found.left_out}
            | numbers
        )
        return
    table = Table(str(found.notice.state), "people")
    for name, number in numbers.items():
        table.add_row(name.replace("_", " "), str(number))
    for how, code, why, number in found.failures:
        table.add_row(f"  {how}: {why or 'no reason given'}{f' ({code})' if code else ''}", str(number))
    for why, number in found.left_out.items():
        table.add_row(f"  left out: {why}", str(number))
    out.print(table)


def _id(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        fail(f"{text}: neither the id of a broadcast nor a .yaml file", USAGE)


def _known(work: Any) -> Any:
    """The result; a notice that is not there or cannot be had so is a line and exit code 1."""

    async def named() -> Any:
        try:
            return await work
        except NoticeError as error:
            fail(str(error), PROBLEMS)

    return run(named())
