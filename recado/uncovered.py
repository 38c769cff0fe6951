"""`recado uncovered`: the dates ahead that nobody can be sure about, why, and what to do."""

from __future__ import annotations

from typing import Annotated, Any

import typer
from rich.table import Table

from flows.uncovered import Help
from recado.terminal import AsJson, out, print_json, read_settings, run
from service.actions.uncovered import DAYS, Uncovered

HELP = {
    Help.RESUME: "let sending go on: recado resume",
    Help.REACH_OTHERWISE: "no texts to this person: call, visit, or tell them when they come",
    Help.ASK_CONSENT: "ask whether they want texts, and record it",
    Help.LOOK_INTO_DOUBT: "close the task about this number once you know",
    Help.TURN_ON: "turn automation on: recado event automation CLIENT --on, or call",
    Help.SIGN_WORDS: "have the words reviewed, or call",
    Help.CALL: "call",
    Help.CHECK_NUMBER: "check the number, then call",
    Help.ASK_IF_ARRIVED: "ask whether it arrived",
    Help.WAIT: "nothing yet",
}


def uncovered(
    days: Annotated[int, typer.Option(min=1, max=366, help="How many days ahead.")] = DAYS, as_json: AsJson = False
) -> None:
    """Every date of the next days without a delivered reminder, why, and what to do."""
    from recado.run import running
    from service.actions.uncovered import uncovered as find

    async def found() -> list[Uncovered]:
        async with running(read_settings()) as process:
            return await find(process.parts, days)

    events = run(found())
    if as_json:
        for event in events:
            print_json(_as_json(event))
        return
    table = Table("when (venue's clock)", "what", "client", "why", "what to do")
    for event in events:
        first = event.reasons[0]
        table.add_row(
            f"{event.starts_at:%a %Y-%m-%d %H:%M %Z}",
            event.type,
            event.ref or event.alias or str(event.client),
            ", ".join(r.why.replace("_", " ") + (f" ({r.detail})" if r.detail else "") for r in event.reasons),
            HELP[first.help],
        )
    out.print(table if events else f"Every date of the next {days} days has a delivered reminder.")


def _as_json(event: Uncovered) -> dict[str, Any]:
    return {
        "case_event": str(event.event),
        "client": str(event.client),
        "client_ref": event.ref,
        "event_type": event.type,
        "status": event.status,
        "starts_at": event.starts_at.isoformat(),
        "waits": event.waits,
        "reasons": [
            {"why": r.why, "do": r.help, "detail": r.detail, "at": r.at.isoformat() if r.at else None}
            for r in event.reasons
        ],
    }
