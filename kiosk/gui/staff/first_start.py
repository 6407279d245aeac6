"""The first start: there is no default password, so the administrator sets one."""

from __future__ import annotations

from kiosk.errors import KioskError
from kiosk.gui.staff.entry_page import AskedField, EntryPage
from kiosk.gui.voice import Look
from kiosk.passwords import SHORTEST_PASSWORD, SHORTEST_PIN
from kiosk.store.people import LONGEST_NAME


class FirstStartPage(EntryPage):
    """Asks for a name and, twice, for a secret; ``submitted`` gives all three when they agree."""

    def __init__(self, look: Look) -> None:
        self.name = AskedField(look, "first", "name")
        self.name.field.setMaxLength(LONGEST_NAME)
        self.secret = AskedField(
            look,
            "first",
            "secret",
            secret=True,
            password=SHORTEST_PASSWORD,
            pin=SHORTEST_PIN,
        )
        self.again = AskedField(look, "first", "again", secret=True)
        fields = (self.name, self.secret, self.again)
        super().__init__(look, "first", "user-check", fields)

    def submit(self) -> None:
        if self.again.text and self.again.text != self.secret.text:
            self.again.field.clear()
            self.again.refuse("people.secret.differs")
            return
        super().submit()

    def field_of(self, error: KioskError) -> AskedField | None:
        if error.words_key.startswith("people.name."):
            return self.name
        if error.words_key.startswith("people.secret."):
            self.again.field.clear()
            return self.secret
        return None
