"""The entry point `recado`, and `python -m recado`."""

from __future__ import annotations

import gc


def main() -> None:
    """What is imported stays: looking for garbage in it meanwhile, and later, is a quarter of what a start takes."""
    gc.disable()
    from recado import cli

    gc.freeze()
    gc.enable()
    cli.main()


if __name__ == "__main__":
    main()
