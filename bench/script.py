"""What the people in the turn benchmark say, round and round: every line changes the state and is answered."""

from __future__ import annotations

# The menu that names nothing → all topics → court and ICE → a hearing in court → who is there → another appointment →
# back to the menu.
SCRIPT = ("1", "2", "1", "1", "7", "0")


def text_of(person: int, turn: int) -> str:
    """What this person says at their n-th turn. They begin at different lines, so that any stretch of the load is the
    same mixture."""
    return SCRIPT[(person + turn) % len(SCRIPT)]
