"""A person as staff keep them: how closely they are accompanied, their tags, and what stands when two records of one
become one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

from flows.case_numbers import has_case_number
from flows.effects import Consent

LONGEST_TAG, MOST_TAGS = 30, 20
_BETWEEN_TAGS = re.compile("[,;\n]")


class Tier(StrEnum):
    """How closely somebody is accompanied."""

    LIGHT = "light"  # messages and answers
    CLOSE = "close"  # somebody calls as well


class BadTag(StrEnum):
    """Why tags cannot be taken."""

    LONG = "long"
    MANY = "many"
    CASE_NUMBER = "case_number"  # whoever sees a tag would see it


BAD_TAG = {
    BadTag.LONG: f"a tag has at most {LONGEST_TAG} characters",
    BadTag.MANY: f"at most {MOST_TAGS} tags",
    BadTag.CASE_NUMBER: "a tag must not hold an A-Number",
}


def tags_in(text: str) -> tuple[str, ...]:
    """Tags as somebody typed them, between commas: on one line, without what cannot be seen, each once."""
    found: dict[str, str] = {}
    for each in _BETWEEN_TAGS.split(text):
        tag = " ".join("".join(c for c in each if c.isprintable() or c.isspace()).split())
        if tag:
            found.setdefault(tag_key(tag), tag)
    return tuple(found.values())


def tag_key(tag: str) -> str:
    """What two spellings of one tag have in common."""
    return tag.casefold()


def bad_tags(tags: Iterable[str]) -> BadTag | None:
    """What is wrong with the tags of one person."""
    given = list(tags)
    if any(has_case_number(tag) for tag in given):
        return BadTag.CASE_NUMBER
    if any(len(tag) > LONGEST_TAG for tag in given):
        return BadTag.LONG
    return BadTag.MANY if len(given) > MOST_TAGS else None


class CannotMerge(StrEnum):
    """Why two records do not become one now."""

    SAME = "same"  # they are one already
    BUSY = "busy"  # a message of the one that goes is on its way, or in doubt
    LEAVING = "leaving"  # one of them has asked to be forgotten
    STOP = "stop"  # one of them said stop or no, and whoever merges has not said that they know


_WEIGHT = {Consent.STOPPED: 2, Consent.REFUSED: 1}


def together(kept: Consent, gone: Consent) -> Consent:
    """What stands of two consents of one person. A stop or a no outlives everything; a yes was given for the other
    number and is asked for again."""
    return gone if _WEIGHT.get(gone, 0) > _WEIGHT.get(kept, 0) else kept


def crosses_a_stop(kept: Consent, gone: Consent) -> bool:
    """Whether merging makes somebody silent who was not, or hides that one of them said stop or no."""
    return kept is not gone and bool({kept, gone} & set(_WEIGHT))
