"""Who is there? Name and password or PIN, before anything of a student is seen."""

from __future__ import annotations

from kiosk.errors import KioskError
from kiosk.gui.staff.entry_page import AskedField, EntryPage
from kiosk.gui.voice import Look
from kiosk.store.people import LONGEST_NAME


class LoginPage(EntryPage):
    """Asks for name and secret; ``submitted`` gives both."""

    def __init__(self, look: Look) -> None:
        self.name = AskedField(look, "login", "name")
        self.name.field.setMaxLength(LONGEST_NAME)
        self.secret = AskedField(look, "login", "secret", secret=True)
        super().__init__(look, "login", "lock", (self.name, self.secret))

    def field_of(self, error: KioskError) -> AskedField | None:
        return self.secret if error.words_key.startswith("people.secret.") else None

    def refuse(self, error: Exception) -> None:
        # A wrong secret is typed anew; to correct what cannot be seen helps nobody.
        self.secret.field.clear()
        super().refuse(error)
