"""A stand-in for Twilio on loopback: a separate process with its own ledger, which is the judge of every sending test.

By hand: `python -m tests.standin --webhook http://127.0.0.1:8000 --account AC… --token …` prints `{"port": …}`,
then Recado runs against it with `TWILIO_API_BASE_URL=http://127.0.0.1:<port>`. What it answers: `tests/standin/app.py`.
"""
