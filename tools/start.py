"""Sets everything up, then starts the kiosk: ``python3 tools/start.py [what kiosk takes]``.

Where there is no screen and nothing else was asked for, it runs ``kiosk demo --out demo``.
"""

from __future__ import annotations

import sys
from pathlib import Path

if __name__ == "__main__":  # names in tools/ would hide the standard library's
    sys.path[0] = str(Path(__file__).resolve().parents[1])

from tools import environment, system


def command_line(arguments: list[str], *, screen: bool) -> list[str]:
    """Return what to hand to ``kiosk``.

    Args:
        arguments: what the person wrote after the name of this file.
        screen: whether a window can be shown here.
    """
    asks_for_window = all(each.startswith("-") for each in arguments[:1])
    if screen or not asks_for_window or not {"--help", "--version"}.isdisjoint(arguments):
        return arguments
    environment.say(
        "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set),"
        " so this runs the demonstration instead: kiosk demo --out demo"
    )
    return ["demo", "--out", "demo"]


def main() -> int:
    """Return the kiosk's own exit code, or 3 where it could not be set up."""
    try:
        environment.ready(for_tests=False)
    except environment.CannotSetUp as problem:
        print(problem, file=sys.stderr)
        return 3
    except KeyboardInterrupt:
        print("\nStopped. The next start goes on from here.", file=sys.stderr)
        return 130
    screen = system.has_screen()
    headless = {} if screen else {"QT_QPA_PLATFORM": "offscreen"}
    return environment.run(["-m", "kiosk", *command_line(sys.argv[1:], screen=screen)], headless)


if __name__ == "__main__":
    sys.exit(main())
