"""`recado preview`, `replay` and `ladder`: see what will be sent before it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Annotated, Any
from uuid import UUID
from zoneinfo import ZoneInfo

import typer

from flows.case_events import EventType
from flows.ladders import LadderError, Rung, Wording, ladder
from flows.ledger import EndState
from flows.replay import Told, Window, whys
from recado.plan import instant
from recado.terminal import PROBLEMS, USAGE, AsJson, fail, out, print_json, read_settings, run
from service.actions import foresee
from service.actions.ask_ahead import Question, every_question
from service.settings import Settings
from service.store import ladders as store

DAYS = 90
SHOWN = 20

ladder_app = typer.Typer(no_args_is_help=True, help="When reminders go, for each type of date.")
Down = Annotated[list[str], typer.Option(metavar="FROM/TO", help="Two dates and times with a slash between.")]
Steps = Annotated[list[str], typer.Argument(help="DAYS:WORDING, e.g. 7:ask 1:soon morning:soon")]


def register(app: typer.Typer) -> None:
    """Add these commands to the program's."""
    app.command()(preview)
    app.command()(replay)
    app.add_typer(ladder_app, name="ladder")


def preview(
    client: Annotated[UUID | None, typer.Option(help="One client; all without.")] = None,
    days: Annotated[int, typer.Option(min=1, max=366)] = 14,
    limit: Annotated[int, typer.Option(min=1)] = 1_000,
    as_json: AsJson = False,
) -> None:
    """What will be sent, when and in which words. Prints case facts."""
    from recado.run import running

    async def found() -> list[foresee.Coming]:
        async with running(read_settings()) as process:
            parts = process.parts
            return await foresee.preview(parts, parts.now() + timedelta(days=days), client, limit)

    coming = run(found())
    for each in coming:
        if as_json:
            print_json(asdict(each) | {"carried": _carried(each.carried), "at": each.at.isoformat()})
            continue
        against = f" [would not go: {each.stands_against}]" if each.stands_against else ""
        out.print(
            f"{each.at:%a %Y-%m-%d %H:%M %Z} {_to(each.carried)}{against}\n{each.body}{_answers(each.answers)}\n",
            markup=False,
            highlight=False,
            soft_wrap=True,
        )
    if not coming and not as_json:
        out.print(f"Nothing is planned for the next {days} days.", highlight=False)


def _to(carried: Sequence[foresee.Carried]) -> str:
    return " and ".join(f"to {each.client}, {f'{each.event_type} {each.step}'.strip()}" for each in carried)


def _carried(carried: Sequence[foresee.Carried]) -> list[dict[str, str | None]]:
    return [
        asdict(each) | {"event": str(each.event) if each.event else None, "client": str(each.client)}
        for each in carried
    ]


def _answers(answers: Sequence[str]) -> str:
    return "".join(f"\n{n} {answer}" for n, answer in enumerate(answers, start=1))


def replay(
    until: Annotated[str | None, typer.Option(metavar="ISO", help="Until when; 90 days without.")] = None,
    worker_down: Down = [],  # noqa: B006  typer reads it once
    provider_down: Down = [],  # noqa: B006
    in_words: Annotated[bool, typer.Option("--words", help="Each message in its words. Prints case facts.")] = False,
    as_json: AsJson = False,
) -> None:
    """The stored caseload on a fast clock: every message and every date nobody will have been told of. Sends nothing.

    Exit code 1 when a date stays uncovered."""
    from recado.run import running

    config = read_settings()
    ends, ours, theirs = (
        _at(until, config) if until else None,
        _windows(worker_down, config),
        _windows(provider_down, config),
    )

    async def played() -> Counter[str]:
        counted: Counter[str] = Counter()
        async with running(config) as process:
            parts = process.parts
            end = ends or parts.now() + timedelta(days=DAYS)
            if end <= parts.now():
                fail("--until is past", USAGE)
            ahead = foresee.every_message(parts, end, worker_down=ours, provider_down=theirs, in_words=in_words)
            async for number in ahead:
                for future in number.futures:
                    counted["events"] += not future.dated.helps
                    for told, key in future.told:
                        counted[told.state] += 1
                        counted["to helpers"] += told.state is EndState.SENT and told.dated.helps
                        _say_told(told, key, as_json)
                    if future.covered is False:
                        counted["uncovered"] += 1
                        _say_uncovered(future, as_json)
                for message in number.messages:
                    counted["messages"] += 1
                    if in_words or len(message.carried) > 1:
                        _say_message(message, as_json)
            async for question in every_question(parts, end, worker_down=ours, provider_down=theirs, in_words=in_words):
                counted["messages"] += 1
                counted["questions"] += 1
                _say_question(question, as_json, in_words=in_words)
        return counted

    counted = run(played())
    named = (
        "events",
        "messages",
        "sent",
        "to helpers",
        "questions",
        "uncovered",
        "suppressed",
        "expired",
        "human",
        "superseded",
    )
    summary = {name: counted[name] for name in named}
    if as_json:
        print_json({"summary": summary})
    else:
        out.print(", ".join(f"{n} {what}" for what, n in summary.items()), highlight=False)
    raise typer.Exit(PROBLEMS if counted["uncovered"] else 0)


def _say_message(message: foresee.Leaving, as_json: bool) -> None:
    """A message in its words, or several steps that are one message."""
    if as_json:
        steps = [
            {"case_event": str(t.dated.event), "client": str(t.dated.client), "step": t.step} for t in message.carried
        ]
        print_json(
            {
                "message": message.template,
                "at": message.at.isoformat(),
                "language": message.language,
                "body": message.body,
                "answers": message.answers,
                "carried": steps,
            }
        )
        return
    when = message.at.astimezone(message.carried[0].dated.clock.person)
    steps_said = " and ".join(f"{t.dated.event} {t.step}" for t in message.carried)
    out.print(
        f"{when:%a %Y-%m-%d %H:%M %Z} one message, {steps_said}:\n{message.body}{_answers(message.answers)}\n",
        markup=False,
        highlight=False,
        soft_wrap=True,
    )


def _say_question(question: Question, as_json: bool, *, in_words: bool) -> None:
    """A question of ours: how a date went, or (without a date) whether a paper came."""
    about, said = question.date, question.said
    answers = [choice.label for choice in said.choices]
    when = question.at.astimezone(question.person)
    if as_json:
        print_json(
            {
                "question": question.template,
                "case_event": str(about.id) if about else None,
                "client": str(question.client),
                "event_type": about.type if about else None,
                "step": question.step,
                "at": question.at.isoformat(),
                "at_local": when.isoformat(),
                "language": question.language,
            }
            | ({"body": said.body, "answers": answers} if in_words else {})
        )
        return
    what = f"{about.type} {about.id}" if about else f"client {question.client}"
    body = f":\n{said.body}{_answers(answers)}\n" if in_words else ""
    out.print(
        f"{when:%a %Y-%m-%d %H:%M %Z} {what} {question.step}: asked {question.template}{body}",
        markup=False,
        highlight=False,
        soft_wrap=True,
    )


def _say_told(told: Told, key: str, as_json: bool) -> None:
    dated = told.dated
    if as_json:
        print_json(
            {
                "case_event": str(dated.event),
                "client": str(dated.client),
                "helper": dated.helps,
                "event_type": dated.type,
                "step": told.step,
                "state": told.state,
                "at": told.at.isoformat(),
                "at_local": told.at.astimezone(dated.clock.person).isoformat(),
                "event_at_local": dated.starts_at.astimezone(dated.zone).isoformat(),
                "template": key,
                "reason": told.reason,
            }
        )
        return
    what = f"{told.state} {key}" if key else f"{told.state}: {told.reason}"
    when, beside = told.at.astimezone(dated.clock.person), ", to a helper" if dated.helps else ""
    out.print(
        f"{when:%a %Y-%m-%d %H:%M %Z} {dated.type} {dated.event} {told.step}{beside}: {what}",
        markup=False,
        highlight=False,
        soft_wrap=True,
    )


def _say_uncovered(future: foresee.Future, as_json: bool) -> None:
    dated = future.dated
    why = whys(dated, [told for told, _ in future.told])
    if as_json:
        print_json(
            {
                "uncovered": str(dated.event),
                "client": str(dated.client),
                "event_type": dated.type,
                "event_at_local": dated.starts_at.astimezone(dated.zone).isoformat(),
                "why": why,
            }
        )
        return
    out.print(
        f"UNCOVERED {dated.type} {dated.event} on {dated.starts_at.astimezone(dated.zone):%a %Y-%m-%d %H:%M %Z}: "
        f"{'; '.join(why) or 'no reminder'}",
        markup=False,
        highlight=False,
        soft_wrap=True,
    )


@ladder_app.command("show")
def show(as_json: AsJson = False) -> None:
    """Every type's ladder."""
    from recado.run import running

    async def read() -> Any:
        async with running(read_settings()) as process:
            return await store.current(process.parts.db)

    for kind, rungs in run(read()).items():
        if as_json:
            print_json({"event_type": kind, "steps": [asdict(rung) for rung in rungs]})
        else:
            out.print(f"{kind}: {' '.join(_written(rung) for rung in rungs)}", markup=False, highlight=False)


@ladder_app.command("set")
def set_steps(
    event_type: EventType,
    steps: Steps,
    apply: Annotated[bool, typer.Option("--apply", help="Do it; without, only the difference is shown.")] = False,
    days: Annotated[int, typer.Option(min=1, max=366, help="How far ahead the difference looks.")] = DAYS,
) -> None:
    """Another ladder for a type of date: shows what would go besides and no more, and applies it when told to."""
    from recado.run import running

    try:
        wanted = ladder(event_type, [_step(step) for step in steps])
    except LadderError as error:
        fail(str(error), USAGE)

    async def look() -> tuple[foresee.Difference, int | None]:
        async with running(read_settings()) as process:
            parts = process.parts
            found = await foresee.difference(parts, event_type, wanted, parts.now() + timedelta(days=days))
            return found, await foresee.set_ladder(parts, event_type, wanted) if apply else None

    found, planned = run(look())
    for sign, texts in (("+", found.added), ("-", found.gone)):
        for told in texts[:SHOWN]:
            when = told.at.astimezone(told.dated.clock.person)
            out.print(
                f"{sign} {when:%a %Y-%m-%d %H:%M %Z} {told.dated.event} {told.step}", markup=False, highlight=False
            )
        if len(texts) > SHOWN:
            out.print(f"{sign} and {len(texts) - SHOWN} more", markup=False, highlight=False)
    out.print(
        f"in {days} days: {len(found.added)} texts more, {len(found.gone)} fewer, for {found.events} dates",
        highlight=False,
    )
    if planned is None:
        out.print("nothing was changed: add --apply to do it", highlight=False)
    else:
        out.print(f"applied: {planned} dates were planned anew", highlight=False)


def _step(text: str) -> tuple[int | None, Wording]:
    days, _, wording = text.partition(":")
    known: dict[str, Wording] = {"ahead": "ahead", "ask": "ask", "soon": "soon"}
    if wording not in known or not (days == "morning" or days.isdecimal()):
        fail(f"a step is written 7:ask or morning:soon, with {', '.join(known)}: {text}", USAGE)
    return (None if days == "morning" else int(days)), known[wording]


def _written(rung: Rung) -> str:
    return f"{rung.days or 'morning'}:{rung.wording}"


def _at(text: str, config: Settings) -> datetime:
    try:
        return instant(text, ZoneInfo(config.timezone))
    except ValueError:
        fail(f"not a date and time such as 2026-12-01T09:00: {text}", USAGE)


def _windows(texts: Sequence[str], config: Settings) -> tuple[Window, ...]:
    found = []
    for text in texts:
        since, slash, until = text.partition("/")
        if not slash:
            fail(f"two dates and times with a slash between: {text}", USAGE)
        window = Window(_at(since, config), _at(until, config))
        if window.until <= window.since:
            fail(f"it ends before it begins: {text}", USAGE)
        found.append(window)
    return tuple(found)
