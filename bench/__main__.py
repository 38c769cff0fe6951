"""`python -m bench`: run the benchmarks named (all without a name); one table and one line of JSON for each."""

from __future__ import annotations

import argparse
import json
from importlib import import_module

from bench import machine

ALL = ("turn", "dispatch", "plan", "changes", "notices", "imports", "console")


def main() -> None:
    options = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    options.add_argument(
        "names", nargs="*", choices=[[], *ALL], metavar="|".join(ALL), help="which; all without a name"
    )
    options.add_argument("--quick", action="store_true", help="fewer items and rounds: whether it runs, not how fast")
    asked = options.parse_args()
    print(machine.describe())
    for name in asked.names or ALL:
        found = import_module(f"bench.{name}").run(quick=asked.quick)
        print(json.dumps({"bench": name, "quick": asked.quick, "machine": machine.describe()} | found), flush=True)


if __name__ == "__main__":
    main()
