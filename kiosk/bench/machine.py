"""What kind of machine the figures are from, and whether it was busy with something else."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_LINUX_LIST: Final = Path("/proc/cpuinfo")


@dataclass(frozen=True)
class Machine:
    """A computer, without a name that tells whose it is.

    Attributes:
        system: such as "Linux".
        architecture: such as "x86_64".
        processor: its maker's name for it; empty where the system does not say.
        cores: that this process may use.
        python: version.
        load: runnable processes a core over the last minute; None where the system does not say.
    """

    system: str
    architecture: str
    processor: str
    cores: int
    python: str
    load: float | None

    @property
    def busy(self) -> bool:
        """Whether something else was running that makes the times longer than they need be."""
        return self.load is not None and self.load > 0.5


def this_machine() -> Machine:
    """Return the machine at hand; ask before anything is measured."""
    cores = _cores()
    return Machine(
        system=platform.system(),
        architecture=platform.machine(),
        processor=_processor(),
        cores=cores,
        python=platform.python_version(),
        load=round(os.getloadavg()[0] / cores, 2) if hasattr(os, "getloadavg") else None,
    )


def most_resident_mb() -> float | None:
    """Return the most memory that this process ever held; None where the system does not say.

    Not ``getrusage``, which on Linux begins with what the parent held when it made the process.
    """
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return None
    peak = next(line.split()[1] for line in lines if line.startswith("VmHWM:"))
    return int(peak) * 1024 / 1e6


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _processor() -> str:
    try:
        lines = _LINUX_LIST.read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor()
