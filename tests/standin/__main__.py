"""`python -m tests.standin`: one stand-in process. Prints one line of JSON with its port once it listens."""

from __future__ import annotations

import argparse
import json
import socket
from pathlib import Path

import uvicorn

from tests.standin.app import App
from tests.standin.carrier import FAULTS, Carrier

EPILOG = f"Faults: {', '.join(sorted(FAULTS))}."


def main() -> None:
    options = argparse.ArgumentParser(prog="python -m tests.standin", description=__doc__, epilog=EPILOG)
    options.add_argument("--port", type=int, default=0, help="0 takes a free one")
    options.add_argument("--webhook", default="http://127.0.0.1:8000", help="where people's texts are posted")
    options.add_argument("--fallback", default="", help="where they are posted when that fails")
    options.add_argument("--account", required=True, help="the account SID it answers for")
    options.add_argument("--token", required=True, help="its auth token; signs every post")
    options.add_argument("--api-key", default="", help="a second user name for REST")
    options.add_argument("--api-secret", default="")
    options.add_argument("--ledger", type=Path, help="append every accepted message to this file too")
    options.add_argument("--hands", type=int, default=16, help="posts at once; 0: no news about messages")
    options.add_argument("--seed", type=int, default=0, help="of the faults by chance")
    options.add_argument("--faults", default="", help="by chance, such as accept-then-silent=0.05,news-missing=0.3")
    options.add_argument("--capacity", type=int, default=0, help="messages a second; beyond that 429")
    asked = options.parse_args()
    credentials = {asked.account: asked.token} | ({asked.api_key: asked.api_secret} if asked.api_key else {})
    carrier = Carrier(asked.account, asked.ledger, asked.seed)
    carrier.capacity = asked.capacity
    carrier.draw({name: float(odds) for name, _, odds in (f.partition("=") for f in asked.faults.split(",") if f)})
    app = App(carrier, credentials, asked.token, asked.webhook, asked.hands, asked.fallback)
    listening = socket.create_server(("127.0.0.1", asked.port), backlog=1024)
    print(json.dumps({"port": listening.getsockname()[1]}), flush=True)
    config = uvicorn.Config(
        app, log_level="critical", access_log=False, http="httptools", loop="uvloop", lifespan="off", ws="none",
        timeout_graceful_shutdown=1,
    )  # fmt: skip
    uvicorn.Server(config).run(sockets=[listening])


if __name__ == "__main__":
    main()
