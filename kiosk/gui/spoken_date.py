"""Says a day as people do, with its weekday, in the language of who speaks."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QLocale

from kiosk.words import Language, Speaker

_LOCALES: Final[dict[Language, QLocale]] = {
    "zh": QLocale(QLocale.Language.Chinese, QLocale.Country.China),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


def spoken_date(day: date, speaker: Speaker) -> str:
    """Return a day of this year or the next, such as ``Wed 3 Jun``."""
    moment = QDate(day.year, day.month, day.day)
    return _LOCALES[speaker.language].toString(moment, speaker.say("receipt.date_pattern"))
