"""The way in: the command ``kiosk`` and ``python -m kiosk``."""

from __future__ import annotations

from kiosk.cli.main import main

if __name__ == "__main__":
    main()
