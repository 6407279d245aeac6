"""Asks a person for a file, with the system's own dialog."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from kiosk.gui.voice import Voice


def file_to_open(parent: QWidget, voice: Voice) -> Path | None:
    """Return the list that was chosen; None if none was."""
    kinds = voice.say("staff.roster.dialog.lists")
    title = voice.say("staff.roster.choose")
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", f"{kinds} (*.csv *.xlsx *.txt)")
    return Path(chosen) if chosen else None


def file_to_save(parent: QWidget, title: str, suggested: str) -> Path | None:
    """Return where to save; None for nowhere. The dialog asks before it replaces a file."""
    kinds = "XLSX (*.xlsx);;CSV (*.csv)" if suggested.endswith(".xlsx") else "CSV (*.csv)"
    chosen, _ = QFileDialog.getSaveFileName(parent, title, suggested, kinds)
    return Path(chosen) if chosen else None
