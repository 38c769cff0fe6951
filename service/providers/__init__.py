"""Providers: who carries messages. Each answers with values (`flows.messages.Outcome`) and raises only for bugs."""
