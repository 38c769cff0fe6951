"""Benchmarks against limits measured in the same run: `python -m bench [turn|dispatch|plan] [--quick]`.

Nothing here is part of the service. `docs/performance.md` says what is measured and what the figures mean.
"""
