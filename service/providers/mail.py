"""E-mail to staff through the organisation's own server (RFC 5321), always encrypted but to this machine itself."""

from __future__ import annotations

import smtplib
import ssl
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.utils import formatdate, make_msgid
from urllib.parse import unquote, urlsplit

from service.errors import RecadoError
from service.settings import is_here

SECONDS = 20.0
PORTS = {"smtps": 465, "smtp": 587}


class NotMailed(RecadoError):
    """The server did not take it: nothing was sent. Says why, never what or to whom."""


@dataclass(frozen=True, slots=True)
class Mail:
    """Where e-mail leaves. `url`: `smtps://name:password@host:465`, or `smtp://…:587` with STARTTLS; `sender`: whose
    address it is from."""

    url: str = field(repr=False)
    sender: str

    def send(self, to: str, subject: str, body: str) -> None:
        """Hand one message over; blocking. Raises `NotMailed`."""
        server = urlsplit(self.url)
        message = EmailMessage()
        try:
            message["From"], message["To"], message["Subject"] = self.sender, to, subject
            message["Date"], message["Message-ID"] = formatdate(), make_msgid(domain=self._domain)
            message["Auto-Submitted"] = "auto-generated"
            message.set_content(body)
            with self._open(server.scheme, server.hostname or "", server.port or PORTS[server.scheme]) as smtp:
                if server.username:
                    smtp.login(unquote(server.username), unquote(server.password or ""))
                smtp.send_message(message)
        except (OSError, smtplib.SMTPException, ValueError) as error:  # ValueError: an address with a line break in it
            raise NotMailed(f"the mail server did not take it: {type(error).__name__}") from None

    def _open(self, scheme: str, host: str, port: int) -> smtplib.SMTP:
        context = ssl.create_default_context()
        if scheme == "smtps":
            return smtplib.SMTP_SSL(host, port, self._domain, timeout=SECONDS, context=context)
        smtp = smtplib.SMTP(host, port, self._domain, timeout=SECONDS)
        if not is_here(host):
            smtp.starttls(context=context)  # raises where the server does not offer it
        return smtp

    @property
    def is_local(self) -> bool:
        """Whether the server is this machine."""
        return is_here(urlsplit(self.url).hostname or "")

    @property
    def _domain(self) -> str:
        """What we call ourselves to the server: not this machine's own name."""
        return self.sender.rpartition("@")[2]
