"""How a place is written where letters cost: whole, or short enough to still find it."""

from __future__ import annotations

import re

_STATE = re.compile(r"\b([A-Z]{2})(?: \d{5}(?:-\d{4})?)?$")  # how an address ends: "Newark, NJ 07102"


def state_of(address: str) -> str:
    """The state an address ends with ("NJ"); "" where it ends otherwise."""
    written = _STATE.search(address)
    return written[1] if written else ""


def short_address(address: str, city: str) -> str:
    """Street and room: without the building's name before them, and without the city, its state and its postal code
    where `city` stands beside the time already.

    "JFK Federal Building, 15 New Sudbury Street, Room 320, Boston, MA 02203" in Boston becomes "15 New Sudbury Street,
    Room 320". What is written otherwise stays as it is.
    """
    parts = [part.strip() for part in address.split(",")]
    if city and _STATE.fullmatch(parts[-1]) and parts[-2:-1] == [city]:
        parts = parts[:-2]
    street = next((n for n, part in enumerate(parts) if any(c.isdigit() for c in part)), 0)
    if street and not parts[street][:1].isdigit():  # "Building 5": a number, but no house's
        street = 0
    return ", ".join(parts[street:]) or address


def place(venue: str, address: str, room: str, *, short_in: str = "") -> str:
    """Where to go, in one line; `short_in` the city it is in, short. A message about a hearing says that it is in
    court, so with an address the court's long name would only cost."""
    if short_in:
        where = short_address(address, short_in) if address else venue.partition(" (")[0].removeprefix(f"{short_in} ")
        return ", ".join(part for part in (where, room) if part)
    name = "" if address and venue.endswith("Immigration Court") else venue
    return ", ".join(part for part in (name, address, room) if part)
