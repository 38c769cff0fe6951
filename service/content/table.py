"""`docs/languages.md`: what there is in each language and what it costs, as the program counts it."""

from __future__ import annotations

from collections.abc import Iterable

from flows.signing import SOURCE
from service.content.budgets import Size, costs
from service.content.directory import languages
from service.content.ftl import Files
from service.content.provenance import provenance

COMMAND = "recado words table --to docs/languages.md"
_HEAD = f"""\
# Languages

Written by `{COMMAND}`; a test fails while it is not true.

All of it is a draft as shipped: signatures (`docs/words.md`) belong to an installation, where `recado words status`
counts them. Screens are what goes out as one answer; answers to choose from travel with them. Segments are those of all
screens with long values, as SMS with their accents; of what comes unasked with the longest there are. A reminder may
take two in GSM-7 and four in UCS-2, a correction three and five, a screen four; "over" is how many take more (a screen
then goes in several SMS, a reminder is an error of `recado check`).

| tag | language | script | drafts | of them by machine | screens | GSM-7 | UCS-2 | segments | longest | over |
|---|---|---|--:|--:|--:|--:|--:|--:|--:|--:|
"""
_SHOWN = ("Spanish", "Haitian Creole", "Arabic", "Dari", "Chinese", "Punjabi")
_PICTURES = (
    "\nThe demo's phone page, *Court or ICE?* answered on WhatsApp in "
    + f"{', '.join(_SHOWN[:-1])} and {_SHOWN[-1]}:\n\n"
    + "".join(
        f'<img src="pictures/phone-{name.lower().replace(" ", "-")}.webp" width="260" alt="Court or ICE? in {name}">\n'
        for name in _SHOWN
    )
)


def table(measured: Iterable[Size], files: Files) -> str:
    """The page."""
    lines = []
    for tag, cost in sorted(costs(measured).items(), key=lambda item: (item[0] != SOURCE, item[0])):
        entries = [entry for (_, language), entry in files.entries.items() if language == tag]
        known = languages()[tag]
        by_machine = sum(provenance(entry).by_machine for entry in entries)
        cells = (tag, f"{known.english_name}, {known.endonym}", known.script, len(entries), by_machine)
        numbers = (cost.messages, cost.gsm7, cost.ucs2, cost.segments, cost.longest, cost.over)
        lines.append(f"| {' | '.join(map(str, (*cells, *numbers)))} |\n")
    return _HEAD + "".join(lines) + _PICTURES
