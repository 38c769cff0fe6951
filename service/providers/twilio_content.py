"""Twilio's Content API: texts that WhatsApp takes by their id."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

import aiohttp
from twilio.base.exceptions import TwilioException
from twilio.rest.content.v1.content import ContentList
from twilio.rest.content.v1.content.approval_create import ApprovalCreateList

from flows.whatsapp import Look
from service.providers.port import ContentDraft, ProviderUnreadable

_FAILED = (TwilioException, aiohttp.ClientError, OSError, TimeoutError, ValueError, TypeError, AttributeError)


class TwilioContents:
    """`service.providers.port.Contents` over the SDK's client."""

    def __init__(self, client: Any, limit: timedelta, flying: Any) -> None:
        """`flying` prepares the HTTP client for one request (`twilio.Twilio` owns it)."""
        self._contents, self._limit, self._flying = client.content.v1.contents, limit.total_seconds(), flying

    async def create(self, draft: ContentDraft) -> str:
        body = draft.words.body
        if draft.look is Look.QUICK_REPLY:
            actions = [{"type": "QUICK_REPLY", "title": c.label, "id": c.key} for c in draft.words.choices]
            types: dict[str, object] = {"twilio/quick-reply": {"body": body, "actions": actions}}
        elif draft.look is Look.LIST:
            items = [{"item": c.label, "id": c.key} for c in draft.words.choices]
            types = {"twilio/list-picker": {"body": body, "button": draft.button, "items": items}}
        else:
            types = {"twilio/text": {"body": body}}
        asked = ContentList.ContentCreateRequest(
            {
                "friendly_name": draft.name,
                "language": draft.language.split("-")[0],
                "variables": {str(n): sample for n, sample in enumerate(draft.samples, start=1)},
                "types": types,
            }
        )
        made = await self._asked(self._contents.create_async(asked), f"{draft.name} could not be made")
        return str(made.sid)

    async def submit(self, sid: str, draft: ContentDraft) -> str:
        wanted = ApprovalCreateList.ContentApprovalRequest({"name": draft.name, "category": "UTILITY"})
        made = await self._asked(
            self._contents(sid).approval_create.create_async(wanted), f"{draft.name} could not be submitted"
        )
        return str(made.status)

    async def approval(self, sid: str) -> tuple[str, str]:
        found = await self._asked(self._contents(sid).approval_fetch().fetch_async(), "an approval could not be read")
        said = found.whatsapp or {}
        return str(said.get("status", "unsubmitted")), str(said.get("rejection_reason") or "")

    async def _asked(self, request: Any, what: str) -> Any:
        self._flying()
        try:
            async with asyncio.timeout(self._limit):
                return await request
        except _FAILED as error:
            code = getattr(error, "code", "")
            raise ProviderUnreadable(f"{what}: {type(error).__name__} {code}".rstrip()) from None
